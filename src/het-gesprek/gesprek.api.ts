import { z } from '@hono/zod-openapi';
import { geweigerd } from '../basis/uitkomst.ts';
import { findMedewerker } from '../inrichting/index.server.ts';
import { actBody, dayField, idField, shownId, shownInstant } from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { throwNotHere } from '../platform/visit.ts';
import { beantwoordOnderdeel, CLIENTONDERSTEUNING_WENSEN, ONDERDELEN } from './verslag/dekking.ts';
import { KEUZESOORTEN, kiesWaarde } from './kiezen.ts';
import { findGesprek, saveLopendeTekst } from './gesprek.server.ts';
import { gesprekBeeld, toonGesprek } from './gesprekbeeld.api.ts';
import { bijlagenOperaties } from './bijlagen/bijlagen.api.ts';
import { contactenOperaties } from './contacten/contacten.api.ts';
import { overlegOperaties } from './overleg/overleg.api.ts';
import { papierOperaties } from './papier/papier.api.ts';
import { gesprekdaad, gezien, langeTekst, naam } from './gesprekdaad.api.ts';
import { AANWEZIG_ALS, legGesprekVast, VORMEN } from './gevoerd.ts';
import { huisgenotenOperaties } from './netwerk/huisgenoten.api.ts';
import { mantelzorgOperaties } from './mantelzorg/mantelzorg.api.ts';
import { netwerkOperaties } from './netwerk/netwerk.api.ts';
import { oplossingenOperaties } from './oplossingen/oplossingen.api.ts';
import { verslagOperaties } from './verslag/verslag.api.ts';
import { welzijnOperaties } from './welzijn/welzijn.api.ts';
import { stroomOperaties } from './vraagverheldering/stroom.api.ts';
import { vraagverhelderingOperaties } from './vraagverheldering/vraagverheldering.api.ts';
import { deelnemersOperaties } from './deelnemers/deelnemers.api.ts';

const leesGesprek = operation({
  id: 'leesGesprek',
  method: 'get',
  path: '/zaken/{zaak}/gesprek',
  tag: 'Gesprek',
  summary: 'Het hele gesprek lezen, met alle woorden',
  handeling: 'gesprek-inzien',
  answer: gesprekBeeld,
  handler: async (ctx) => {
    const gevonden = await findGesprek(ctx.tx, ctx.id('zaak'));
    if (gevonden === undefined) throwNotHere();
    ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
    return { body: toonGesprek(gevonden) };
  },
});

const legGesprekVastOperatie = gesprekdaad({
  id: 'legGesprekVast',
  path: '/gevoerde-gesprekken',
  summary: 'Vastleggen dat u elkaar sprak, wanneer en met wie',
  body: actBody({
    op: dayField(),
    vorm: z.enum(VORMEN),
    aanwezigen: z
      .array(z.strictObject({ naam: naam.transform((text) => text ?? ''), rol: z.enum(AANWEZIG_ALS) }))
      .max(30)
      .default([]),
    contactmomentId: idField().optional(),
    duurMinuten: z.int().min(1).max(1440).optional(),
    gevoerdDoor: idField()
      .optional()
      .openapi({ description: 'Wie het voerde, als dat een ander was dan u.' }),
    vervangt: idField().optional().openapi({ description: 'Het id van wat u hiermee verbetert.' }),
  }),
  soorten: ['gesprek-gevoerd'],
  beslis: async (ctx, { aanwezigen, ...rest }) => {
    const { gevoerdDoor } = rest;
    if (gevoerdDoor !== undefined && (await findMedewerker(ctx.tx, gevoerdDoor)) === undefined) {
      return () => geweigerd('HG-110', 'Kies iemand die hier werkt.');
    }
    const opdracht = {
      zaakId: ctx.id('zaak'),
      ...rest,
      aanwezigen: aanwezigen.filter((een) => een.naam !== ''),
    };
    return (acts, aanleiding) => legGesprekVast(acts, opdracht, aanleiding);
  },
});

const beantwoordOnderdeelOperatie = gesprekdaad({
  id: 'beantwoordOnderdeel',
  path: '/onderdelen',
  summary: 'Vastleggen of een onderwerp van de wet besproken is, en zo nee waarom niet',
  body: actBody({
    onderdeel: z.enum(ONDERDELEN),
    besproken: z.boolean(),
    tekst: langeTekst.default(''),
    bij: idField().array().default([]).openapi({
      description:
        'De id’s van wat erover gezegd is. Besproken vraagt zo’n id, een zin in `tekst`, of de wens.',
    }),
    wens: z
      .enum(CLIENTONDERSTEUNING_WENSEN)
      .optional()
      .openapi({ description: 'Alleen bij het onderwerp over gratis, onafhankelijke hulp.' }),
    gezien,
  }),
  soorten: ['onderdeel-besproken'],
  beslis: (ctx, rest) => {
    const opdracht = { zaakId: ctx.id('zaak'), ...rest };
    return (acts, aanleiding) => beantwoordOnderdeel(acts, opdracht, aanleiding);
  },
});

const kiesWaardeOperatie = gesprekdaad({
  id: 'kiesWaarde',
  path: '/keuzes',
  summary: 'Kiezen welke van twee waarden die naast elkaar staan het wordt',
  description: 'Twee mensen vulden hetzelfde in zonder elkaar te zien; beide staan er tot een mens kiest.',
  body: actBody({ gekozen: idField(), gezien }),
  soorten: KEUZESOORTEN,
  beslis: (ctx, keuze) => {
    const opdracht = { zaakId: ctx.id('zaak'), ...keuze };
    return (acts, aanleiding) => kiesWaarde(acts, opdracht, aanleiding);
  },
});

const bewaarTekst = operation({
  id: 'bewaarTekst',
  method: 'post',
  path: '/zaken/{zaak}/teksten/{tekst}/versies',
  tag: 'Gesprek',
  summary: 'Een lopende tekst bewaren',
  description:
    'Noem de versie die u verandert. Was iemand anders eerder, dan krijgt u 409 met beide teksten en kiest een mens.',
  handeling: 'gesprek-voeren',
  body: actBody({
    vervangt: idField().openapi({ description: 'De versie die u las.' }),
    inhoud: langeTekst,
  }),
  answer: z.object({ tekstId: shownId, versie: shownId, bewaardOp: shownInstant }).openapi('BewaardeTekst'),
  handler: async (ctx, { body: { actId, vervangt, inhoud } }) => {
    const aanleiding = ctx.aanleiding(actId);
    const tekstId = ctx.id('tekst');
    const opdracht = { zaakId: ctx.id('zaak'), tekstId, vervangt, versieId: aanleiding.actId, inhoud };
    const resultaat = await saveLopendeTekst(ctx.tx, opdracht, aanleiding);
    if ('gelukt' in resultaat) return resultaat;
    if (resultaat.saved) {
      return { body: { tekstId, versie: resultaat.version.id, bewaardOp: resultaat.version.bewaardOp } };
    }
    const { id: versie, inhoud: staat, bewaardOp } = resultaat.current;
    return {
      gelukt: false,
      regel: 'HG-18',
      uitleg: 'Iemand anders bewaarde deze tekst eerder. Laat een mens kiezen welke tekst het wordt.',
      versies: { huidig: { versie, inhoud: staat, bewaardOp }, gestuurd: inhoud },
    };
  },
});

/** What other systems can do and read of the gesprek and its verslag. */
export const gesprekOperaties = [
  ...deelnemersOperaties,
  leesGesprek,
  legGesprekVastOperatie,
  ...contactenOperaties,
  ...overlegOperaties,
  ...papierOperaties,
  ...vraagverhelderingOperaties,
  ...stroomOperaties,
  ...mantelzorgOperaties,
  ...bijlagenOperaties,
  ...welzijnOperaties,
  ...netwerkOperaties,
  ...huisgenotenOperaties,
  ...oplossingenOperaties,
  beantwoordOnderdeelOperatie,
  kiesWaardeOperatie,
  bewaarTekst,
  ...verslagOperaties,
];
