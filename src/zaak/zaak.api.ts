import { z } from '@hono/zod-openapi';
import { opVolgorde } from '../basis/act.ts';
import type { Act } from '../basis/act.ts';
import { magIn, ruimsteRelatie } from '../inrichting/index.ts';
import type { Handeling } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { persoonUitvoer, toonPersoonsgegevens, zoekPersonen } from '../personen/index.server.ts';
import { BETROKKENE_ROLLEN, schrijfAdres, volledigeNaam } from '../personen/index.ts';
import { shownDay, shownId, shownInstant } from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { throwNotHere } from '../platform/visit.ts';
import { aanvraagOperaties } from './aanvraag/aanvraag.api.ts';
import { afsluitOperaties } from './afsluiten/afsluiten.api.ts';
import { magLezen } from './leesrecht.ts';
import { vertel } from './verhaal.ts';
import { verantwoordingOperaties } from './verantwoording/verantwoording.api.ts';
import { termijnOperaties } from './termijnen/termijnen.api.ts';
import { volgendeVan } from './volgende.ts';
import { kiesOrganisatie, teamsVan } from './werklijst/organisatie.ts';
import { leesNa, listWerk, PAGINA, schrijfNa } from './werklijst/werklijst.server.ts';
import { toestandVan } from './zaak.ts';
import { findZaak } from './zaak.server.ts';
import type { ZaakMetVerhaal } from './zaak.server.ts';
import { listStandenVan } from './zoeken.server.ts';

const werkregel = z.object({
  zaakId: shownId,
  nummer: z.string(),
  inwonerId: shownId.optional(),
  naam: z.string().optional(),
  plaats: z.string().optional(),
  toestand: z.string(),
  spoed: z.string(),
  volgende: z.string().optional().openapi({ description: 'Wat er nu moet gebeuren.' }),
  volgendeOp: shownDay.optional(),
  groep: z.enum(['spoed', 'te-laat', 'eerst', 'daarna']).openapi({
    description: 'spoed en te-laat gaan voor; eerst: de wet wil dit binnen twee weken.',
  }),
  termijn: z.string().optional().openapi({ description: 'De eerste termijn van de wet, zoals D03.' }),
  termijnOp: shownDay.optional().openapi({ description: 'De laatste dag van die termijn.' }),
  organisatie: z.string().optional().openapi({ description: 'Bij wie het gesprek ligt.' }),
});

const leesWerklijst = operation({
  id: 'leesWerklijst',
  method: 'get',
  path: '/werklijst',
  tag: 'Zaak',
  summary: 'De open zaken: eerst wat de wet binnen twee weken wil, dan de rest op datum',
  handeling: 'werklijst-zien',
  query: z.object({
    van: z.enum(['mij', 'team', 'organisatie', 'alles']).default('alles'),
    organisatie: z
      .string()
      .max(200)
      .optional()
      .openapi({ description: 'Met van=organisatie: de naam van de organisatie.' }),
    na: z
      .string()
      .refine((text) => leesNa(text) !== undefined, 'Stuur hier wat in volgendePagina stond.')
      .optional()
      .openapi({ description: 'Wat bij de vorige bladzijde in volgendePagina stond.' }),
  }),
  answer: z.object({ zaken: z.array(werkregel), volgendePagina: z.string().optional() }).openapi('Werklijst'),
  handler: async (ctx, { query }) => {
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const bereik = ruimsteRelatie(ctx.wie, 'werklijst-zien', profiel) ?? 'geen';
    const rollen = ctx.wie.soort === 'medewerker' ? ctx.wie.rollen : [];
    const na = leesNa(query.na);
    const metMandaat = profiel.mandaat.gespreksvoerderBeslist;
    const { wie, vandaag } = ctx;
    const eigen = wie.soort === 'medewerker' ? wie.organisatie : '';
    const gevraagd = bereik === 'gemeente' ? query.organisatie : eigen;
    const teams = teamsVan(profiel, kiesOrganisatie(profiel, gevraagd, eigen));
    const vraag = { wie, keuze: query.van, bereik, rollen, na, metMandaat, vandaag, teams };
    const gevonden = await listWerk(ctx.tx, vraag);
    const regels = gevonden.slice(0, PAGINA);
    ctx.show(regels.flatMap(({ inwonerId }) => inwonerId ?? []));
    const laatste = gevonden.length > PAGINA ? regels.at(-1) : undefined;
    return {
      body: {
        zaken: regels.map(({ roepnaam, tussenvoegsel, achternaam, ...regel }) => ({
          zaakId: regel.zaakId,
          nummer: regel.nummer,
          toestand: regel.toestand,
          spoed: regel.spoed,
          inwonerId: regel.inwonerId ?? undefined,
          naam: [roepnaam, tussenvoegsel, achternaam].filter(Boolean).join(' ') || undefined,
          plaats: regel.plaats ?? undefined,
          volgende: regel.volgende ?? undefined,
          volgendeOp: regel.volgendeOp ?? undefined,
          groep: regel.groep,
          termijn: regel.termijn ?? undefined,
          termijnOp: regel.termijnOp ?? undefined,
          organisatie: profiel.teams.find(({ id }) => id === regel.team)?.organisatie,
        })),
        volgendePagina: laatste && schrijfNa(laatste),
      },
    };
  },
});

const zoekZaken = operation({
  id: 'zoekZaken',
  method: 'post',
  path: '/zoekvragen',
  tag: 'Zaak',
  summary: 'Een zaak zoeken op naam, adres, geboortedatum of nummer',
  description: 'Een POST, zodat een naam nooit in een adres of logboek van de server staat.',
  handeling: 'zoeken',
  reads: true,
  body: z.strictObject({ zoekwoord: z.string().trim().min(2, 'Stuur minstens twee tekens.').max(100) }),
  answer: z
    .object({
      zaken: z.array(
        z.object({
          zaakId: shownId,
          nummer: z.string(),
          toestand: z.string(),
          inwonerId: shownId,
          naam: z.string(),
          adres: z.string().optional(),
        }),
      ),
    })
    .openapi('GevondenZaken'),
  handler: async (ctx, { body: { zoekwoord } }) => {
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const personen = await zoekPersonen(ctx.tx, zoekwoord);
    const bereik = ruimsteRelatie(ctx.wie, 'zoeken', profiel) ?? 'geen';
    const gevonden = await listStandenVan(ctx.tx, { wie: ctx.wie, bereik, personen, nummer: zoekwoord });
    ctx.show(gevonden.map(({ persoon }) => persoon.id));
    return {
      body: {
        zaken: gevonden.map(({ persoon, ...zaak }) => ({
          ...zaak,
          inwonerId: persoon.id,
          naam: volledigeNaam(persoon.naam),
          adres: schrijfAdres(persoon.adres),
        })),
      },
    };
  },
});

const gebeurtenis = z.object({
  actId: shownId,
  soort: z.string(),
  gebeurdOp: shownInstant,
  vastgelegdOp: shownInstant,
  door: z.object({
    soort: z.enum(['medewerker', 'inwoner', 'koppeling', 'systeem']),
    naam: z.string().optional(),
  }),
  hoofdstuk: z.enum(['melding', 'gesprek', 'verslag', 'arrangement', 'aanvraag', 'vervolg']),
  wat: z.string(),
  woorden: z.string().optional(),
});

const leesZaak = operation({
  id: 'leesZaak',
  method: 'get',
  path: '/zaken/{zaak}',
  tag: 'Zaak',
  summary: 'Een zaak lezen als één verhaal: wat er gebeurde, wanneer en door wie',
  handeling: 'zaak-inzien',
  answer: z
    .object({
      zaakId: shownId,
      nummer: z.string(),
      toestand: z.string(),
      gemeldOp: shownDay,
      spoed: z.enum(['ja', 'nee', 'onbekend']),
      wondervraag: z.string().optional(),
      team: z.string().optional(),
      gespreksvoerderId: shownId.optional(),
      volgende: z.object({ wat: z.string(), op: shownDay, rol: z.string() }).optional(),
      mensen: z.array(persoonUitvoer.extend({ rol: z.enum(BETROKKENE_ROLLEN) })),
      verhaal: z.array(gebeurtenis),
    })
    .openapi('Zaak'),
  handler: async (ctx) => {
    const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
    if (gevonden === undefined || gevonden.zaak.soort === 'signaal') throwNotHere();
    const { zaak, betrokkenen, teksten } = gevonden;
    ctx.show(betrokkenen.map(({ persoonId }) => persoonId));
    const { zaakId, nummer, gemeldOp, spoed, team, gespreksvoerderId, wondervraag } = zaak;
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const mag = (handeling: Handeling) => magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie });
    return {
      body: {
        zaakId,
        nummer,
        gemeldOp,
        spoed,
        team,
        gespreksvoerderId,
        toestand: toestandVan(zaak),
        wondervraag: magLezen('gesprek', mag) ? teksten.get(wondervraag ?? '')?.inhoud : undefined,
        volgende: volgendeVan(zaak),
        mensen: betrokkenen.map(({ persoon, rol }) => ({
          ...toonPersoonsgegevens(persoon),
          rol,
        })),
        verhaal: opVolgorde(gevonden.acts).flatMap((act) => toonAct(act, { ...gevonden, mag })),
      },
    };
  },
});

type Lezing = Pick<ZaakMetVerhaal, 'teksten' | 'namen'> & {
  readonly mag: (handeling: Handeling) => boolean;
};

/** One act in words; the words of a chapter only for who may read them (ZK-5, ZK-11). */
function toonAct(act: Act, { teksten, namen, mag }: Lezing): readonly z.input<typeof gebeurtenis>[] {
  const regel = vertel(act);
  if (regel === undefined) return [];
  const { id: actId, soort, gebeurdOp, vastgelegdOp, door } = act;
  const naam = door.soort === 'systeem' ? undefined : namen.get(door.id);
  return [
    {
      actId,
      soort,
      gebeurdOp,
      vastgelegdOp,
      door: {
        soort: door.soort,
        naam,
      },
      hoofdstuk: regel.hoofdstuk,
      wat: regel.wat,
      woorden: magLezen(regel.hoofdstuk, mag) ? teksten.get(regel.tekst ?? '')?.inhoud : undefined,
    },
  ];
}

/** What other systems can read of zaken as a whole, and what comes in at the end of the onderzoek. */
export const zaakOperaties = [
  leesWerklijst,
  zoekZaken,
  leesZaak,
  ...termijnOperaties,
  ...aanvraagOperaties,
  ...verantwoordingOperaties,
  ...afsluitOperaties,
];
