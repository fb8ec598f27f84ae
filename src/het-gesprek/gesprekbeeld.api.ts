import { z } from '@hono/zod-openapi';
import { shownDay, shownId, shownInstant } from '../platform/api-fields.ts';
import { ONDERDELEN, RAAKPUNTSOORTEN } from './verslag/dekking.ts';
import type { GesprekMetWoorden } from './gesprek.server.ts';
import { AANWEZIG_ALS, VORMEN } from './gevoerd.ts';
import { alleenBeeld, deelnemersBeeld, toonDeelnemers } from './deelnemers/deelnemersbeeld.api.ts';
import { huisgenotenBeeld, netwerkBeeld, toonHuisgenoten, toonNetwerk } from './netwerk/netwerkbeeld.api.ts';
import { oplossingBeeld, toonOplossing } from './oplossingen/oplossingbeeld.api.ts';
import { AARDEN } from './vraagverheldering/inbreng.ts';
import { SPREKERS } from './vraagverheldering/spreker.ts';
import { mantelzorgersBeeld, toonMantelzorgers } from './mantelzorg/mantelzorg.api.ts';
import { scansBeeld, scenariosBeeld, toonScans, toonScenarios } from './welzijn/welzijn.api.ts';

const tekst = z
  .object({ tekstId: shownId, versie: shownId, inhoud: z.string() })
  .openapi('Tekst', { description: 'Woorden zoals ze nu staan, met de versie om ze te kunnen veranderen.' });
const spreker = z.enum(SPREKERS);
const wensBeeld = z.object({
  actId: shownId,
  tekst,
  woordenVan: spreker,
  naam: z.string().optional(),
  gezetOp: shownInstant,
});

/** The whole gesprek as another system gets it. */
export const gesprekBeeld = z
  .object({
    zaakId: shownId,
    wondervraag: wensBeeld.extend({ naast: z.array(wensBeeld) }).optional(),
    gevoerd: z.array(
      z.object({
        actId: shownId,
        op: shownDay,
        vorm: z.enum(VORMEN),
        aanwezigen: z.array(z.object({ naam: z.string(), rol: z.enum(AANWEZIG_ALS) })),
        duurMinuten: z.int().optional(),
        voerder: shownId.optional().openapi({ description: 'Wie het voerde.' }),
      }),
    ),
    deelnemers: deelnemersBeeld,
    alleen: alleenBeeld,
    eigenWoorden: z.object({ teksten: z.array(z.string()), gezien: z.array(shownId) }),
    inbreng: z.array(
      z.object({
        inbrengId: shownId,
        tekst,
        spreker,
        sprekerNaam: z.string().optional(),
        leefgebied: z.string().optional(),
        soort: z.enum(['gezegd', 'gezien']),
        aard: z.enum(AARDEN).optional(),
        resultaatId: shownId.optional(),
        over: z.string().optional().openapi({ description: 'Over wie het gaat: een voornaam of een rol.' }),
        weerwoorden: z
          .array(z.object({ weerwoordId: shownId, tekst, gegevenOp: shownInstant }))
          .openapi({ description: 'Wat de inwoner zei van wat gezien is.' }),
        buitenVerslag: z.literal(true).optional(),
        genoteerdOp: shownInstant,
        gezien: z.array(shownId),
      }),
    ),
    kijken: z
      .array(
        z.object({
          kijkId: shownId,
          een: shownId,
          ander: shownId,
          proberen: z.array(tekst),
          gezien: z.array(shownId),
        }),
      )
      .openapi({ description: 'Twee notities naast elkaar: twee mensen kijken er verschillend naar.' }),
    netwerk: netwerkBeeld,
    huisgenoten: huisgenotenBeeld,
    mantelzorgers: mantelzorgersBeeld,
    welzijnsscans: scansBeeld,
    scenarios: scenariosBeeld,
    resultaten: z.array(
      z.object({
        resultaatId: shownId,
        resultaatsoort: z.string().optional(),
        tekst,
        kop: shownId,
        staat: z.enum(['voorgesteld', 'afgesproken', 'oneens', 'vervallen']),
        afgesprokenOp: shownDay.optional(),
        woordenInwoner: z.string().optional(),
        woordenGespreksvoerder: z.string().optional(),
        reden: z.string().optional(),
      }),
    ),
    ideeen: z.array(
      z.object({
        ideeId: shownId,
        tekst,
        van: spreker,
        vanNaam: z.string().optional(),
        gebruiktVoor: shownId.optional(),
      }),
    ),
    oplossingen: z.array(oplossingBeeld(tekst)),
    onderdelen: z.array(
      z.object({
        onderdeel: z.enum(ONDERDELEN),
        besproken: z.boolean().optional(),
        tekst: z.string().optional(),
        bij: z.array(shownId),
        geraaktDoor: z.array(z.object({ soort: z.enum(RAAKPUNTSOORTEN), id: shownId })),
        gezien: z.array(shownId),
      }),
    ),
  })
  .openapi('Gesprek');

type Beeld = z.input<typeof gesprekBeeld>;
type Woorden = (tekstId: string) => z.input<typeof tekst>;

/** Puts a gesprek with its words into the form in which other systems get it. */
export function toonGesprek({ zaakId, gesprek, teksten }: GesprekMetWoorden): Beeld {
  const woorden: Woorden = (tekstId) => {
    const versie = teksten.get(tekstId);
    return { tekstId, versie: versie?.id ?? tekstId, inhoud: versie?.inhoud ?? '' };
  };
  const { wondervraag } = gesprek;
  return {
    zaakId,
    wondervraag: wondervraag && {
      ...toonWens(wondervraag, woorden),
      naast: wondervraag.naast.map((een) => toonWens(een, woorden)),
    },
    gevoerd: gesprek.gevoerd.map(({ actId, op, vorm, aanwezigen, duurMinuten, voerder }) => ({
      actId,
      op,
      vorm,
      duurMinuten,
      voerder,
      aanwezigen: [...aanwezigen],
    })),
    deelnemers: toonDeelnemers(gesprek, (id) => woorden(id).inhoud),
    alleen: { ...gesprek.alleen },
    eigenWoorden: {
      teksten: gesprek.eigenWoorden.teksten.map((id) => woorden(id).inhoud),
      gezien: [...gesprek.eigenWoorden.gezien],
    },
    inbreng: gesprek.inbreng.map((inbreng) => ({
      ...toonInbreng(inbreng, woorden),
      weerwoorden: gesprek.weerwoorden
        .filter(({ inbrengId }) => inbrengId === inbreng.inbrengId)
        .map(({ weerwoordId, tekst: id, gegevenOp }) => ({ weerwoordId, tekst: woorden(id), gegevenOp })),
    })),
    kijken: gesprek.kijken.map(({ proberen, gezien, ...kijk }) => ({
      ...kijk,
      proberen: proberen.map(woorden),
      gezien: [...gezien],
    })),
    netwerk: toonNetwerk(gesprek.netwerk, (id) => woorden(id).inhoud),
    huisgenoten: toonHuisgenoten(gesprek.huisgenoten, (id) => woorden(id).inhoud),
    mantelzorgers: toonMantelzorgers(gesprek.mantelzorgers, (id) => woorden(id).inhoud),
    welzijnsscans: toonScans(gesprek.scans),
    scenarios: toonScenarios(gesprek.scenarios, (id) => woorden(id).inhoud),
    resultaten: gesprek.resultaten.map((resultaat) => toonResultaat(resultaat, woorden)),
    ideeen: gesprek.ideeen.map((idee) => toonIdee(idee, woorden)),
    oplossingen: gesprek.oplossingen.map((oplossing) => toonOplossing(oplossing, woorden)),
    onderdelen: gesprek.dekking.map(({ onderdeel, antwoord, naast, geraaktDoor }) => ({
      onderdeel,
      besproken: antwoord?.besproken,
      tekst: antwoord && woorden(antwoord.tekst).inhoud,
      bij: [...(antwoord?.bij ?? [])],
      geraaktDoor: [...geraaktDoor],
      gezien: [...naast, ...(antwoord ? [antwoord] : [])].map(({ actId }) => actId),
    })),
  };
}

type Gesprek = GesprekMetWoorden['gesprek'];

function toonWens(wens: NonNullable<Gesprek['wondervraag']>['naast'][number], woorden: Woorden) {
  const { actId, woordenVan, naam, gezetOp } = wens;
  return { actId, woordenVan, naam, gezetOp, tekst: woorden(wens.tekst) };
}

function toonInbreng(inbreng: Gesprek['inbreng'][number], woorden: Woorden) {
  const {
    inbrengId,
    spreker: wie,
    sprekerNaam,
    leefgebied,
    soort,
    aard,
    resultaatId,
    over,
    buitenVerslag,
    genoteerdOp,
    gezien,
  } = inbreng;
  return {
    inbrengId,
    tekst: woorden(inbreng.tekst),
    spreker: wie,
    sprekerNaam,
    leefgebied,
    soort,
    aard,
    resultaatId,
    over,
    buitenVerslag,
    genoteerdOp,
    gezien: [...gezien],
  };
}

function toonIdee(idee: Gesprek['ideeen'][number], woorden: Woorden): Beeld['ideeen'][number] {
  const { ideeId, van, vanNaam, gebruiktVoor } = idee;
  return { ideeId, tekst: woorden(idee.tekst), van, vanNaam, gebruiktVoor };
}

function toonResultaat(
  { resultaatId, resultaatsoort, kop, staat, ...rest }: Gesprek['resultaten'][number],
  woorden: Woorden,
): Beeld['resultaten'][number] {
  const oneens = staat.soort === 'oneens';
  return {
    resultaatId,
    resultaatsoort,
    kop,
    tekst: woorden(rest.tekst),
    staat: staat.soort,
    afgesprokenOp: staat.soort === 'afgesproken' ? staat.op : undefined,
    woordenInwoner: oneens ? woorden(staat.woordenInwoner).inhoud : undefined,
    woordenGespreksvoerder: oneens ? woorden(staat.woordenGespreksvoerder).inhoud : undefined,
    reden: staat.soort === 'vervallen' ? woorden(staat.reden).inhoud : undefined,
  };
}
