import type { Act } from '../../basis/act.ts';
import { datumVanMoment, plusDagen, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { alinea, hoofdstuk } from '../../basis/leesstuk.ts';
import type { Leeshoofdstuk } from '../../basis/leesstuk.ts';
import { nogTeVoeren } from '../contacten/eerste-verslag.ts';
import type { KomendContact } from '../contacten/eerste-verslag.ts';
import { vouwPauzes } from '../contacten/pauze.ts';
import type { Gesprek } from '../gesprek.ts';
import type { VerslagInbreng, VerslagInhoud, VerslagPauze } from './verslag.ts';
import { functieVan } from './verslagbron.ts';
import type { Verslagbron } from './verslagbron.ts';
import { schrijfGesprek } from './verslagwoorden.ts';

/** Freezes the rests in the gesprek and the contacts after the last one that was held, when there are any (HG-112, HG-114). */
export function stelContactenOp(
  acts: readonly Act[],
  gesprek: Pick<Gesprek, 'gevoerd'>,
  gevuld: (tekstId: string | undefined) => string | undefined,
): Pick<VerslagInhoud, 'pauzes' | 'komend'> {
  const laatste = gesprek.gevoerd.at(-1);
  if (laatste === undefined) return {};
  const komend = nogTeVoeren(acts, plusDagen(laatste.op, 1));
  const pauzes = vouwPauzes(acts).map(({ op, tot, geeindigdOp, van, reden }) => ({
    op,
    tot,
    geeindigdOp,
    van,
    reden: gevuld(reden),
  }));
  return { ...(pauzes.length > 0 && { pauzes }), ...(komend.length > 0 && { komend }) };
}

/**
 * Says of each note on which contact it was said, and which colleague wrote it, when there was more than one contact:
 * the last that was held by the day of the note (HG-112).
 */
export function metContacten(
  inbreng: readonly VerslagInbreng[],
  gesprek: Pick<Gesprek, 'gevoerd' | 'inbreng'>,
): readonly VerslagInbreng[] {
  if (gesprek.gevoerd.length < 2) return inbreng;
  return inbreng.map((een) => {
    const bron = gesprek.inbreng.find(({ inbrengId }) => inbrengId === een.inbrengId);
    if (bron === undefined) return een;
    const op = dagVan(datumVanMoment(bron.genoteerdOp), gesprek.gevoerd);
    const door = bron.door.soort === 'medewerker' ? bron.door.id : undefined;
    return { ...een, op, ...(een.spreker === 'gespreksvoerder' && { door }) };
  });
}

function dagVan(genoteerdOp: Datum, gevoerd: Gesprek['gevoerd']): Datum | undefined {
  return (gevoerd.findLast(({ op }) => op <= genoteerdOp) ?? gevoerd[0])?.op;
}

/** Whether more is to come: a verslag "tot nu toe" (HG-113). */
export function isTotNuToe({ komend = [], pauzes = [] }: VerslagInhoud): boolean {
  return komend.length > 0 || pauzes.some(({ geeindigdOp }) => geeindigdOp === undefined);
}

/** When people spoke with each other and rested, in one row by day (HG-112). */
export function wanneerWeElkaarSpraken(bron: Verslagbron): readonly Leeshoofdstuk[] {
  const { inhoud, tekst, profiel, namen } = bron;
  const gesprekken = inhoud.gesprekken.map((een) => ({
    op: een.op,
    zin: schrijfGesprek(een, namen, functieVan(profiel)),
  }));
  const pauzes = (inhoud.pauzes ?? []).map((een) => ({ op: een.op, zin: schrijfPauze(een, tekst) }));
  const zinnen = [...gesprekken, ...pauzes]
    .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
    .map(({ zin }) => zin);
  const reden = inhoud.geenGesprek === undefined ? undefined : tekst(inhoud.geenGesprek);
  const zonder = reden === undefined ? [] : [`We hebben elkaar niet gesproken, omdat ${reden}`];
  return hoofdstuk('gesprek', 'Wanneer we elkaar spraken', [{ regels: [...zinnen, ...zonder].map(alinea) }]);
}

function schrijfPauze(
  { op, tot, geeindigdOp, van, reden }: VerslagPauze,
  tekst: Verslagbron['tekst'],
): string {
  const wens = van === 'inwoner' ? ' Dat wilde u graag.' : '';
  const waarom = reden === undefined ? '' : ` ${tekst(reden) ?? ''}`;
  if (geeindigdOp !== undefined) return `Daarna was er een pauze, vanaf ${schrijfDatum(op)}.${wens}${waarom}`;
  const einde = tot === undefined ? '' : ` tot ${schrijfDatum(tot)}`;
  return `Sinds ${schrijfDatum(op)} is er een pauze${einde}.${wens}${waarom}`;
}

/** What will be talked about after this verslag, which also stands in the plan (HG-114). */
export function watErNogKomt(bron: Verslagbron): readonly Leeshoofdstuk[] {
  const { inhoud, namen } = bron;
  if (!isTotNuToe(inhoud)) return [];
  const zinnen = [
    'Dit is een verslag tot nu toe. We praten nog verder. Wat we nog bespreken, komt in uw plan.',
    ...(inhoud.komend ?? []).map((een) => schrijfKomend(een, namen.get(een.medewerkerId))),
  ];
  return hoofdstuk('vervolg', 'Wat we nog gaan bespreken', [{ regels: zinnen.map(alinea) }]);
}

/** A contact that is to come as a sentence to the inwoner: 'Op 3 december 2026 komt Guus bij u langs.' */
export function schrijfKomend({ op, vorm }: KomendContact, naam = 'iemand van ons'): string {
  const wanneer = `Op ${schrijfDatum(op)}`;
  switch (vorm) {
    case 'huisbezoek':
      return `${wanneer} komt ${naam} bij u langs.`;
    case 'telefoon':
      return `${wanneer} belt ${naam} u.`;
    case 'beeldbellen':
      return `${wanneer} belt ${naam} u met beeld.`;
    case 'loket':
    case 'elders':
      return `${wanneer} spreekt u ${naam}.`;
  }
}
