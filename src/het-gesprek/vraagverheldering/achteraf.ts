import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { datumVanMoment, momentVan } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import type { Duiding } from './inbreng.ts';
import { gewoneSpreker, noteerInbreng } from './inbreng.ts';
import type { Spreker } from './spreker.ts';
import { SPREKERS, sprekerWoord } from './spreker.ts';

/** How many lines can be written up at once. */
export const MEESTE_REGELS = 200;

/** One line of what was written up afterwards, with what its beginning says about it. */
export type Regelnotitie = Pick<Duiding, 'spreker' | 'sprekerNaam' | 'leefgebied' | 'soort'> & {
  readonly tekst: string;
};

/**
 * Reads key words that were written up afterwards, on paper or with the tablet closed: one line, one note (HG-105). A
 * line that is only the name of a leefgebied is a heading: what follows is about it, until an empty line. "Ik zag" at
 * the beginning is something seen; "partner:" or "Els (mantelzorger):" says who spoke, and without it that is the
 * inwoner. What is not understood stays as it is: words never get lost.
 */
export function leesRegels(text: string, instrument: Instrument): readonly Regelnotitie[] {
  const notities: Regelnotitie[] = [];
  let leefgebied: string | undefined;
  for (const ruw of text.split('\n')) {
    const regel = ruw.replace(/^\s*(?:[-*•–]\s+)?/u, '').trim();
    if (regel === '') {
      leefgebied = undefined;
      continue;
    }
    const kop = leefgebiedMetNaam(instrument, regel);
    if (kop === undefined) notities.push({ ...leesRegel(regel), leefgebied });
    else leefgebied = kop;
  }
  return notities;
}

/** What is needed to write up afterwards; `op` is the day people spoke with each other. */
export type AchterafOpdracht = {
  readonly zaakId: string;
  readonly tekst: string;
  readonly op?: Datum | undefined;
  readonly instrument: Instrument;
};

/**
 * Makes a note of every line, on the day people spoke, in the order of the lines. Refuses a sheet without words, one
 * that is too long to oversee, and a day that has yet to come (HG-105).
 */
export function noteerAchteraf(opdracht: AchterafOpdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const { zaakId, tekst, instrument, op } = opdracht;
  const regels = leesRegels(tekst, instrument);
  const vandaag = datumVanMoment(aanleiding.nu);
  if (regels.length === 0) {
    return geweigerd('HG-105', 'Er staat nog niets. Schrijf op elke regel één ding, in een paar woorden.');
  }
  if (regels.length > MEESTE_REGELS) {
    return geweigerd(
      'HG-105',
      `Dit zijn ${regels.length} regels. Schrijf er hoogstens ${MEESTE_REGELS} tegelijk op.`,
    );
  }
  if (op !== undefined && op > vandaag) {
    return geweigerd('HG-105', 'Deze dag moet nog komen. Kies de dag waarop u elkaar sprak.');
  }
  const nu = aanleiding.nagekomen?.gebeurdOp ?? aanleiding.nu;
  const moment = op === undefined || op === vandaag ? nu : momentVan(op, '12:00');
  const gevolgen = regels.map((regel, nummer) => {
    const actId = nummer === 0 ? aanleiding.actId : aanleiding.nieuwId();
    const gebeurdOp = plusMilliseconden(moment, nummer - regels.length);
    return noteerInbreng({ zaakId, ...regel }, instrument, {
      ...aanleiding,
      actId,
      nagekomen: { gebeurdOp },
    });
  });
  const geweigerde = gevolgen.find((gevolg) => !gevolg.gelukt);
  if (geweigerde !== undefined) return geweigerde;
  const waarden = gevolgen.flatMap((gevolg) => (gevolg.gelukt ? [gevolg.waarde] : []));
  return gelukt({
    acts: waarden.flatMap(({ acts }) => acts),
    teksten: waarden.flatMap(({ teksten }) => teksten),
  });
}

function leesRegel(regel: string): Regelnotitie {
  if (/^(?:ik zag|gezien:)\s*\S/iu.test(regel)) {
    return { soort: 'gezien', spreker: gewoneSpreker('gezien'), tekst: regel.replace(/^gezien:\s*/iu, '') };
  }
  const gevonden = /^(?<wie>[^:]{2,60}):\s*(?<woorden>\S.*)$/u.exec(regel)?.groups;
  const wie = gevonden?.['wie'] === undefined ? undefined : leesWie(gevonden['wie'].trim());
  if (wie === undefined) return { soort: 'gezegd', spreker: gewoneSpreker('gezegd'), tekst: regel };
  return { soort: 'gezegd', ...wie, tekst: gevonden?.['woorden'] ?? regel };
}

/** "partner", "Els (mantelzorger)" or "dochter"; undefined when it is no speaker but the beginning of a sentence. */
function leesWie(wie: string): { readonly spreker: Spreker; readonly sprekerNaam?: string } | undefined {
  const los = sprekerVan(wie);
  if (los !== undefined) return { spreker: los };
  const delen = /^(?<naam>.+?)\s*\((?<rol>[^()]+)\)$/u.exec(wie)?.groups;
  const spreker = delen?.['rol'] === undefined ? undefined : sprekerVan(delen['rol']);
  if (spreker !== undefined && delen?.['naam'] !== undefined) return { spreker, sprekerNaam: delen['naam'] };
  return FAMILIE.test(wie) ? { spreker: 'familie', sprekerNaam: wie } : undefined;
}

const FAMILIE =
  /^(?:(?:de|mijn|uw)\s+)?(?:dochter|zoon|zus|broer|moeder|vader|kleindochter|kleinzoon|nicht|neef|schoon\p{L}+)$/iu;

function sprekerVan(woord: string): Spreker | undefined {
  const klein = woord.trim().toLocaleLowerCase('nl');
  return SPREKERS.find((spreker) => spreker === klein || sprekerWoord(spreker) === klein);
}

function leefgebiedMetNaam({ leefgebieden }: Instrument, regel: string): string | undefined {
  const kaal = regel.replace(/:\s*$/u, '').toLocaleLowerCase('nl');
  return leefgebieden.find(({ id, naam }) => naam.toLocaleLowerCase('nl') === kaal || id === kaal)?.id;
}

function plusMilliseconden(moment: string, milliseconden: number): string {
  return new Date(Date.parse(moment) + milliseconden).toISOString();
}
