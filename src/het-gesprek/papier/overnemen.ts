import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, momentVan } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { legGesprekVast, weigerLangVoorMelding } from '../gevoerd.ts';
import type { Vorm } from '../gevoerd.ts';
import { noteerInbreng } from '../vraagverheldering/inbreng.ts';
import { stelResultaatVoor } from '../vraagverheldering/overeenstemming.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';
import { vouwWondervraag, zetWondervraag } from '../vraagverheldering/wondervraag.ts';

/** One box of the sheet: what stands in it, under which leefgebied, or under none. */
export type Vak = { readonly leefgebied?: string | undefined; readonly tekst: string };

/** A sheet that is typed over: the day it was written, whose words they are, its boxes, and the gesprek of that day. */
export type Overneemopdracht = {
  readonly zaakId: string;
  readonly op: Datum;
  readonly spreker: Spreker;
  readonly vakken: readonly Vak[];
  /** The wish on top of the sheet; becomes the wondervraag when it is the inwoner's and none stands yet. */
  readonly wens?: string | undefined;
  /** What the inwoner wants to reach; becomes a resultaat to agree on. */
  readonly bereiken?: string | undefined;
  /** How people spoke with each other that day; left out when the gesprek is recorded already. */
  readonly vorm?: Vorm | undefined;
};

/**
 * Takes over a whole sheet at once: a note for each box with words, on the day it was said, under the name of who said
 * it, and with it the gesprek of that day (HG-119). Refuses a sheet without words, a day to come and one long before the melding.
 */
export function neemOver(
  acts: readonly Act[],
  opdracht: Overneemopdracht,
  gegeven: { readonly instrument: Instrument; readonly aanleiding: Aanleiding },
): Uitkomst<Gevolg> {
  const { zaakId, op, vorm } = opdracht;
  const { instrument, aanleiding } = gegeven;
  const vandaag = datumVanMoment(aanleiding.nu);
  if (op > vandaag)
    return geweigerd('HG-119', 'Deze dag moet nog komen. Vul de dag in die op het blad staat.');
  const teVroeg = weigerLangVoorMelding(acts, op);
  if (teVroeg !== undefined) return teVroeg;
  const beslissingen = [...notities(acts, opdracht, instrument), ...resultaat(opdracht, instrument)];
  if (beslissingen.length === 0) {
    return geweigerd('HG-119', 'Er staat nog niets. Typ over wat op het blad staat.');
  }
  const gebeurdOp = op === vandaag ? aanleiding.nu : momentVan(op, '12:00');
  const delen = beslissingen.map((beslis, plaats) => {
    const eigen = { ...aanleiding, actId: plaats === 0 ? aanleiding.actId : aanleiding.nieuwId() };
    return opDag(beslis(eigen), gebeurdOp);
  });
  if (vorm === undefined) return samen(delen);
  const gesprek = { zaakId, op, vorm, aanwezigen: [] };
  const daarna = legGesprekVast(acts, gesprek, { ...aanleiding, actId: aanleiding.nieuwId() });
  return samen([...delen, daarna]);
}

type Beslissing = (aanleiding: Aanleiding) => Uitkomst<Gevolg>;

/** A note for each box, after the wish: that is a note as well where it cannot stand on top. */
function notities(
  acts: readonly Act[],
  { zaakId, spreker, vakken, wens = '' }: Overneemopdracht,
  instrument: Instrument,
): readonly Beslissing[] {
  const noteer = (vak: Vak): Beslissing => {
    return (eigen) => noteerInbreng({ zaakId, ...vak, spreker, soort: 'gezegd' }, instrument, eigen);
  };
  const isBovenaan = spreker === 'inwoner' && vouwWondervraag(acts) === undefined;
  const gevuld = vakken.filter(({ tekst }) => tekst.trim() !== '').map(noteer);
  if (wens.trim() === '') return gevuld;
  const zet: Beslissing = (eigen) =>
    zetWondervraag(acts, { zaakId, tekst: wens, woordenVan: 'inwoner', gezien: [] }, eigen);
  return [...gevuld, isBovenaan ? zet : noteer({ tekst: wens })];
}

function resultaat(
  { zaakId, bereiken = '' }: Overneemopdracht,
  instrument: Instrument,
): readonly Beslissing[] {
  if (bereiken.trim() === '') return [];
  return [(eigen) => stelResultaatVoor({ zaakId, tekst: bereiken }, instrument, eigen)];
}

/** The same on the day it was said. */
function opDag(uitkomst: Uitkomst<Gevolg>, gebeurdOp: string): Uitkomst<Gevolg> {
  if (!uitkomst.gelukt) return uitkomst;
  const { acts, teksten } = uitkomst.waarde;
  return gelukt({ acts: acts.map((act) => ({ ...act, gebeurdOp })), teksten });
}

/** All of it or nothing: the first refusal is the outcome. */
function samen(delen: readonly Uitkomst<Gevolg>[]): Uitkomst<Gevolg> {
  const gevolgen: Gevolg[] = [];
  for (const deel of delen) {
    if (!deel.gelukt) return deel;
    gevolgen.push(deel.waarde);
  }
  return gelukt({
    acts: gevolgen.flatMap(({ acts }) => acts),
    teksten: gevolgen.flatMap(({ teksten }) => teksten),
  });
}
