import { z } from '@hono/zod-openapi';
import { FREQUENTIES } from '../../basis/frequentie.ts';
import { actBody, dayField, idField, shownDay, shownId, textField } from '../../platform/api-fields.ts';
import type { Besluit } from './besluiten.ts';
import { EINDREDENEN, GRONDSLAGEN, PGB_GRONDEN, UITKOMSTEN } from './besluitinhoud.ts';

const woorden = textField(20_000);
const hoeveel = z.number().min(0).max(999_999).optional();
const hoor = z.object({ op: dayField(), woorden }).optional();

const pgb = z
  .object({
    wens: woorden.optional().openapi({ description: 'Waarom de inwoner een pgb wil.' }),
    bekwaam: z.enum(['zelf', 'met-hulp', 'nee']),
    toelichting: woorden,
    dubbelrol: z.boolean().optional().openapi({ description: 'Wie helpt, beheert ook het geld.' }),
    naturaAangeboden: z.boolean().optional(),
    plan: woorden.optional(),
    bedrag: hoeveel.openapi({ description: 'Hele euro’s, in de tijd van bedragPer.' }),
    bedragPer: z.enum(FREQUENTIES).optional(),
    weigering: z
      .enum(PGB_GRONDEN)
      .optional()
      .openapi({ description: 'Alleen deze gronden (Wmo 2.3.6 lid 2 en 5).' }),
  })
  .optional();

const wlz = z
  .object({
    stand: z.enum(['geen', 'indicatie', 'vermoeden']),
    werktMee: z.boolean().optional(),
    uitzondering: z.boolean().optional(),
    isGrond: z.boolean(),
    toelichting: woorden.optional(),
  })
  .optional();

const omvang = {
  product: z.string().max(100).optional(),
  uren: hoeveel.openapi({ description: 'Uren of dagdelen, in de tijd van frequentie (anders per week).' }),
  bedrag: hoeveel.openapi({ description: 'Hele euro’s.' }),
  aantal: hoeveel,
  frequentie: z.enum(FREQUENTIES).optional(),
  leveringsplan: woorden
    .optional()
    .openapi({ description: 'Deel van het besluit als er geen uren in staan.' }),
  gewenst: hoeveel.openapi({ description: 'Wat de inwoner vroeg, in de eenheid van het product.' }),
  voorgesteld: hoeveel.openapi({ description: 'Wat de gespreksvoerder voorstelde.' }),
  normId: z.string().max(100).optional(),
  normafwijking: woorden.optional().openapi({ description: 'Waarom meer of minder dan de norm.' }),
};

/** What comes in when a besluit is drafted, on an aanvraag, with haste, or about temporary help. */
export const voorstelBody = actBody({
  grondslag: z.enum(GRONDSLAGEN).exclude(['herziening']).optional().openapi({
    description: 'Zonder grondslag: op de aanvraag. Ambtshalve: over tijdelijke hulp die loopt.',
  }),
  vervangtBesluitId: idField().optional(),
  uitkomst: z.enum(UITKOMSTEN),
  ...omvang,
  van: dayField().optional(),
  tot: dayField().optional(),
  aard: z.enum(['gewoon', 'tijdelijk']).optional(),
  traject: woorden.optional(),
  vorm: z.enum(['natura', 'pgb']).optional(),
  pgb,
  vrijstelling: z.string().max(100).optional().openapi({ description: 'Waarom er geen bijdrage is.' }),
  andereFeiten: z.boolean().optional(),
  gehoord: hoor,
  huurwoning: z.boolean().optional(),
  eigenaarGehoord: hoor,
  wlz,
  eindredenen: z.array(z.enum(EINDREDENEN)).max(10).optional(),
  motivering: woorden,
});

const getoondPgb = z.object({
  wens: z.string(),
  bekwaam: z.enum(['zelf', 'met-hulp', 'nee']),
  toelichting: z.string(),
  plan: z.string(),
  bedrag: z.number().optional(),
  bedragPer: z.enum(FREQUENTIES).optional(),
  weigering: z.enum(PGB_GRONDEN).optional(),
});

/** A besluit as it is shown. */
export const besluitBeeld = z.object({
  besluitId: shownId,
  grondslag: z.enum(GRONDSLAGEN),
  aard: z.enum(['gewoon', 'tijdelijk']),
  uitkomst: z.enum(UITKOMSTEN),
  product: z.string().optional(),
  uren: z.number().optional(),
  bedrag: z.number().optional(),
  aantal: z.number().optional(),
  frequentie: z.enum(FREQUENTIES).optional(),
  leveringsplan: z.string().optional(),
  gewenst: z.number().optional(),
  voorgesteld: z.number().optional(),
  norm: z
    .object({
      normId: z.string(),
      omvang: z.number(),
      frequentie: z.enum(FREQUENTIES),
      afwijking: z.string().optional(),
    })
    .optional(),
  van: shownDay.optional(),
  tot: shownDay.optional(),
  vorm: z.enum(['natura', 'pgb']).optional(),
  pgb: getoondPgb.optional(),
  bijdrage: z
    .object({
      soort: z.enum(['abonnementstarief', 'geen']),
      bedrag: z.number().optional().openapi({ description: 'In centen per maand.' }),
      reden: z.string().optional(),
    })
    .optional(),
  vervangtBesluitId: shownId.optional(),
  motivering: z.string(),
  toetsing: z.enum(['niet-nodig', 'open', 'akkoord', 'teruggestuurd']),
  genomenOp: shownDay.optional(),
  besluitnummer: z.string().optional().openapi({ description: 'Van het mandaat waaronder besloten is.' }),
});

/** A besluit with its words instead of their ids. */
export function toonBesluit(
  { besluitId, grondslag, aard, voorstel, toetsing, genomen }: Besluit,
  tekst: (id: string | undefined) => string,
): z.input<typeof besluitBeeld> {
  const { uitkomst, product, uren, bedrag, aantal, frequentie, gewenst, voorgesteld } = voorstel;
  const { van, tot, vorm, pgb: toets, bijdrage, norm, leveringsplan, vervangtBesluitId } = voorstel;
  const wat = { uitkomst, product, uren, bedrag, aantal, frequentie, gewenst, voorgesteld };
  const hoe = { van, tot, vorm, bijdrage, vervangtBesluitId };
  return {
    ...wat,
    ...hoe,
    besluitId,
    grondslag,
    aard,
    toetsing,
    leveringsplan: leveringsplan && tekst(leveringsplan),
    norm: norm && { ...norm, afwijking: norm.afwijking && tekst(norm.afwijking) },
    pgb: toets && {
      ...toets,
      wens: tekst(toets.wens),
      toelichting: tekst(toets.toelichting),
      plan: tekst(toets.plan),
    },
    motivering: tekst(voorstel.motivering),
    genomenOp: genomen?.op,
    besluitnummer: genomen?.mandaat.besluitnummer,
  };
}
