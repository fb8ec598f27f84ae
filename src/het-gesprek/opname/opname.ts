import { somOp } from '../../basis/opsomming.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { maakAct } from '../../basis/act.ts';
import { geweigerd, gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { actsVan } from '../vraagverheldering/keten.ts';
import { noteerInbreng } from '../vraagverheldering/inbreng.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';

/** Somebody at the table said yes or no to recording; the last answer of a person counts (HG-147). */
export type OpnameToestemming = Act<
  'opname-toestemming',
  { readonly wie: string; readonly antwoord: 'ja' | 'nee' }
>;

/** A recording came in; its id is that of the act. `toestemmingen` are the acts of consent that it rests on. */
export type OpnameOntvangen = Act<
  'opname-ontvangen',
  { readonly omvang: number; readonly toestemmingen: readonly string[] }
>;

/** What became of it: worked out into a draft, not possible, or thrown away; the sound is gone in each (HG-148). */
export type OpnameAfgelopen = Act<
  'opname-afgelopen',
  { readonly opnameId: string; readonly hoe: 'uitgewerkt' | 'mislukt' | 'weg' }
>;

/** Sentences of a draft became notes, each with where it was said in milliseconds (HG-149). */
export type ZinnenGekozen = Act<
  'opname-zinnen-gekozen',
  {
    readonly opnameId: string;
    readonly zinnen: readonly { readonly inbrengId: string; readonly van: number; readonly tot: number }[];
  }
>;

/** One sentence of a draft; times in milliseconds from the beginning. */
export type Zin = { readonly van: number; readonly tot: number; readonly tekst: string };

/** One answer as it stands; `op` is an ISO instant. */
export type Toestemming = OpnameToestemming['inhoud'] & { readonly actId: string; readonly op: string };

/** The recordings of a gesprek as their acts tell it. */
export type Opnamen = {
  readonly toestemmingen: readonly Toestemming[];
  readonly opnamen: readonly {
    readonly opnameId: string;
    readonly op: string;
    readonly stand: 'wacht' | OpnameAfgelopen['inhoud']['hoe'];
  }[];
  /** Where a note was said, by the id of the note. */
  readonly herkomst: ReadonlyMap<
    string,
    { readonly opnameId: string; readonly van: number; readonly tot: number }
  >;
};

/** The recordings and the consent for them as they stand. */
export function vouwOpnamen(acts: readonly Act[]): Opnamen {
  const gegeven = new Map(
    actsVan<OpnameToestemming>(acts, 'opname-toestemming').map((act) => [
      sleutel(act.inhoud.wie),
      { ...act.inhoud, actId: act.id, op: act.gebeurdOp },
    ]),
  );
  const hoe = new Map(
    actsVan<OpnameAfgelopen>(acts, 'opname-afgelopen').map(({ inhoud }) => [inhoud.opnameId, inhoud.hoe]),
  );
  return {
    toestemmingen: [...gegeven.values()],
    opnamen: actsVan<OpnameOntvangen>(acts, 'opname-ontvangen').map(({ id, gebeurdOp }) => ({
      opnameId: id,
      op: gebeurdOp,
      stand: hoe.get(id) ?? 'wacht',
    })),
    herkomst: new Map(
      actsVan<ZinnenGekozen>(acts, 'opname-zinnen-gekozen').flatMap(({ inhoud }) =>
        inhoud.zinnen.map(
          ({ inbrengId, van, tot }) => [inbrengId, { opnameId: inhoud.opnameId, van, tot }] as const,
        ),
      ),
    ),
  };
}

/** Records what somebody at the table said to recording. Refuses an answer without a name (HG-147). */
export function legToestemmingVast(
  { zaakId, wie, antwoord }: OpnameToestemming['inhoud'] & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (wie.trim() === '') return geweigerd('HG-147', 'Schrijf op van wie dit antwoord is.');
  const inhoud = { wie: wie.trim(), antwoord };
  return gelukt({ acts: [maakAct('opname-toestemming', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Whether everybody who must be asked said yes, and nobody said no (HG-147); the acts of consent when so. */
export function magOpnemen(
  { toestemmingen }: Pick<Opnamen, 'toestemmingen'>,
  nodig: readonly string[],
): Uitkomst<readonly string[]> {
  const nee = toestemmingen.filter(({ antwoord }) => antwoord === 'nee').map(({ wie }) => wie);
  if (nee.length > 0) return geweigerd('HG-147', `${somOp(nee)} wil geen opname. Dan nemen we niet op.`);
  const ja = new Set(toestemmingen.map(({ wie }) => sleutel(wie)));
  const open = nodig.filter((wie) => !ja.has(sleutel(wie)));
  if (open.length > 0) return geweigerd('HG-147', `Vraag eerst of het mag aan: ${somOp(open)}.`);
  return gelukt(toestemmingen.map(({ actId }) => actId));
}

/** Takes a recording in, only where everybody there agreed (HG-147). */
export function ontvangOpname(
  acts: readonly Act[],
  {
    zaakId,
    omvang,
    nodig,
  }: { readonly zaakId: string; readonly omvang: number; readonly nodig: readonly string[] },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const mag = magOpnemen(vouwOpnamen(acts), nodig);
  if (!mag.gelukt) return mag;
  const inhoud: OpnameOntvangen['inhoud'] = { omvang, toestemmingen: mag.waarde };
  return gelukt({ acts: [maakAct('opname-ontvangen', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Keeps what became of a recording; once it was worked out or failed it can still be thrown away, nothing else. */
export function sluitOpnameAf(
  acts: readonly Act[],
  { zaakId, ...inhoud }: OpnameAfgelopen['inhoud'] & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const stand = vouwOpnamen(acts).opnamen.find(({ opnameId }) => opnameId === inhoud.opnameId)?.stand;
  if (stand === undefined || stand === 'weg') return geweigerd('HG-148', 'Deze opname is er niet meer.');
  if (stand !== 'wacht' && inhoud.hoe !== 'weg') return gelukt({ acts: [], teksten: [] });
  return gelukt({ acts: [maakAct('opname-afgelopen', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** What was chosen from a draft, and who said it. */
export type Zinkeuze = {
  readonly zaakId: string;
  readonly opnameId: string;
  readonly zinnen: readonly Zin[];
  readonly spreker: Spreker;
  readonly instrument: Instrument;
};

/** Makes notes of the chosen sentences, each traceable to where it was said (HG-149). Refuses an empty choice. */
export function kiesZinnen(
  { zaakId, opnameId, zinnen, spreker, instrument }: Zinkeuze,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (zinnen.length === 0) return geweigerd('HG-149', 'Kruis aan welke zinnen u wilt bewaren.');
  const gevolgen: Gevolg[] = [];
  const gekozen: ZinnenGekozen['inhoud']['zinnen'][number][] = [];
  for (const { tekst, van, tot } of zinnen) {
    const inbrengId = aanleiding.nieuwId();
    const opdracht = { zaakId, tekst, spreker };
    const genoteerd = noteerInbreng(opdracht, instrument, { ...aanleiding, actId: inbrengId });
    if (!genoteerd.gelukt) return genoteerd;
    gevolgen.push(genoteerd.waarde);
    gekozen.push({ inbrengId, van, tot });
  }
  const keuze = maakAct(
    'opname-zinnen-gekozen',
    { zaakId, inhoud: { opnameId, zinnen: gekozen } },
    aanleiding,
  );
  return gelukt({
    acts: [keuze, ...gevolgen.flatMap(({ acts }) => acts)],
    teksten: gevolgen.flatMap(({ teksten }) => teksten),
  });
}

/** Where in a recording, as people read it: '1:02:05' or '2:05'. */
export function schrijfTijdstip(milliseconden: number): string {
  const seconden = Math.floor(milliseconden / 1000);
  const delen = [Math.floor(seconden / 60) % 60, seconden % 60].map((deel) => String(deel).padStart(2, '0'));
  const uren = Math.floor(seconden / 3600);
  return uren === 0 ? delen.join(':').replace(/^0/u, '') : [uren, ...delen].join(':');
}

function sleutel(wie: string): string {
  return wie.trim().toLocaleLowerCase('nl');
}
