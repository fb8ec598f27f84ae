import { z } from 'zod';
import { FREQUENTIES } from '../../basis/frequentie.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { dayField } from '../../platform/fields.ts';
import { EINDREDENEN, PGB_GRONDEN, UITKOMSTEN } from './besluitinhoud.ts';

const meesteTekens = 20_000;

/** Free text as it was typed; refuses what cannot be kept. */
function vrijeTekst() {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', meesteTekens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

function getal(message: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx): number | undefined => {
      const kaal = (text ?? '').trim().replace(',', '.');
      if (kaal === '') return undefined;
      const waarde = Number(kaal);
      if (Number.isFinite(waarde) && waarde >= 0 && waarde < 1_000_000) return waarde;
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** One of these words, or nothing when the question was left open. */
function soms<const T extends readonly [string, ...string[]]>(woorden: T) {
  return z.preprocess(
    (waarde) => (waarde === '' ? undefined : waarde),
    z.enum(woorden, { error: 'Kies een van de antwoorden.' }).optional(),
  );
}

function jaNee() {
  return soms(['ja', 'nee']).transform((antwoord) =>
    antwoord === undefined ? undefined : antwoord === 'ja',
  );
}

const regel = z
  .string()
  .max(200)
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const pgbvelden = {
  vorm: soms(['natura', 'pgb', 'pgb-geweigerd']),
  pgbWens: vrijeTekst(),
  pgbBekwaam: soms(['zelf', 'met-hulp', 'nee']),
  pgbToelichting: vrijeTekst(),
  pgbDubbelrol: jaNee(),
  pgbNatura: jaNee(),
  pgbPlan: vrijeTekst(),
  pgbBedrag: getal('Vul het bedrag in als getal, bijvoorbeeld 4800.'),
  pgbBedragPer: soms(FREQUENTIES),
  pgbWeigering: soms(PGB_GRONDEN),
};

const hoorvelden = {
  andereFeiten: jaNee(),
  gehoordOp: dayField('1-12-2026'),
  gehoordWoorden: vrijeTekst(),
  huurwoning: jaNee(),
  eigenaarGehoordOp: dayField('1-12-2026'),
  eigenaarGehoordWoorden: vrijeTekst(),
  wlzStand: soms(['geen', 'indicatie', 'vermoeden']),
  wlzWerktMee: jaNee(),
  wlzUitzondering: jaNee(),
  wlzIsGrond: jaNee(),
  wlzToelichting: vrijeTekst(),
};

const velden = z.object({
  ...pgbvelden,
  ...hoorvelden,
  uitkomst: z.enum(UITKOMSTEN, { error: 'Kies wat het besluit is.' }),
  product: regel,
  omvang: getal('Vul de hoeveelheid in als getal, bijvoorbeeld 2,5.'),
  frequentie: soms(FREQUENTIES),
  leveringsplan: vrijeTekst(),
  gewenst: getal('Vul in als getal, bijvoorbeeld 4.'),
  voorgesteld: getal('Vul in als getal, bijvoorbeeld 3.'),
  normId: regel,
  normafwijking: vrijeTekst(),
  van: dayField('1-12-2026'),
  tot: dayField('30-11-2027'),
  tijdelijk: jaNee(),
  traject: vrijeTekst(),
  vrijstelling: regel,
  eindredenen: z.preprocess(
    (waarde) => (typeof waarde === 'string' ? [waarde] : waarde),
    z.array(z.enum(EINDREDENEN, { error: 'Kies een van de redenen.' })).optional(),
  ),
  motivering: vrijeTekst(),
});

type Velden = z.output<typeof velden>;

/** The form in which a besluit is drafted; `omvang` is in the unit of the product, which the profile knows. */
export const besluitForm = velden.transform((veld) => {
  const { uitkomst, product, omvang, frequentie, leveringsplan, gewenst, voorgesteld } = veld;
  const { normId, normafwijking, van, tot, vrijstelling, eindredenen, motivering } = veld;
  const hoeveel = { omvang, frequentie, leveringsplan, gewenst, voorgesteld, normId, normafwijking };
  return {
    uitkomst,
    product,
    van,
    tot,
    ...hoeveel,
    aard: veld.tijdelijk === true ? ('tijdelijk' as const) : undefined,
    traject: veld.traject,
    vrijstelling,
    eindredenen,
    motivering,
    vorm: veld.vorm === 'pgb' ? ('pgb' as const) : ('natura' as const),
    pgb: pgbUit(veld),
    andereFeiten: veld.andereFeiten,
    gehoord: hoorUit(veld.gehoordOp, veld.gehoordWoorden),
    huurwoning: veld.huurwoning,
    eigenaarGehoord: hoorUit(veld.eigenaarGehoordOp, veld.eigenaarGehoordWoorden),
    wlz: wlzUit(veld),
  };
});

/** Only who asked for a pgb has one that is weighed. */
function pgbUit(veld: Velden) {
  if (veld.vorm === undefined || veld.vorm === 'natura') return undefined;
  return {
    wens: veld.pgbWens,
    bekwaam: veld.pgbBekwaam,
    toelichting: veld.pgbToelichting,
    dubbelrol: veld.pgbDubbelrol,
    naturaAangeboden: veld.pgbNatura,
    plan: veld.pgbPlan,
    bedrag: veld.pgbBedrag,
    bedragPer: veld.pgbBedragPer,
    weigering: veld.pgbWeigering,
  };
}

function hoorUit(op: Datum | undefined, woorden: string) {
  return op === undefined ? undefined : { op, woorden };
}

function wlzUit({ wlzStand, wlzWerktMee, wlzUitzondering, wlzIsGrond, wlzToelichting }: Velden) {
  if (wlzStand === undefined && wlzIsGrond !== true) return undefined;
  return {
    stand: wlzStand ?? ('geen' as const),
    werktMee: wlzWerktMee,
    uitzondering: wlzUitzondering,
    isGrond: wlzIsGrond === true,
    toelichting: wlzToelichting,
  };
}

/** The form of the peer check. */
export const toetsForm = z.object({
  besluitId: regel,
  akkoord: z.enum(['ja', 'nee'], { error: 'Kies of je akkoord bent.' }),
  opmerking: vrijeTekst(),
});

/** The day on which a traject began, for the temporary help that waits for it. */
export const trajectForm = z.object({
  besluitId: regel,
  op: dayField('1-12-2026').refine((datum) => datum !== undefined, 'Vul in op welke dag het traject begon.'),
});
