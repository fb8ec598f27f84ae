import type { Act } from '../../src/basis/act.ts';
import { testBsn } from '../../src/basis/bsn.ts';
import { getDatum } from '../../src/basis/datum.ts';
import type { Datum } from '../../src/basis/datum.ts';
import type { Postcode } from '../../src/basis/postcode.ts';
import { GEMEENTEN } from '../../src/inrichting/index.ts';
import type { Gemeenteprofiel } from '../../src/inrichting/index.ts';
import type { Persoon } from '../../src/personen/index.ts';
import { zaakId } from './toewijzing.ts';

/** The profile of the first demo municipality, with its aanbieders. */
export const profiel = GEMEENTEN[0]?.profielen[0] as Gemeenteprofiel;
/** The AGB codes of two aanbieders that both give household help. */
export const THUISHULP = profiel.levering?.aanbieders[0]?.agb ?? '';
export const BREDE_STOEP = profiel.levering?.aanbieders[1]?.agb ?? '';
/** One that gives no household help. */
export const HULPMIDDELEN = profiel.levering?.aanbieders[2]?.agb ?? '';

/** A made-up inwoner with everything that a message needs. */
export function eenInwoner(eigen: Partial<Persoon> = {}): Persoon {
  return {
    id: '0190aaaa-0000-7000-8000-000000000001',
    naam: { roepnaam: 'Jo', voornamen: 'Johanna Maria', tussenvoegsel: 'van den', achternaam: 'Heuvel' },
    geboortedatum: getDatum('1941-03-02'),
    bsn: testBsn(7),
    adres: {
      straat: 'Nergensplein',
      huisnummer: '1 a',
      postcode: '4961 AA' as Postcode,
      plaats: 'Heldermond',
    },
    telefoon: '010-000 12 34',
    tolk: false,
    ...eigen,
  };
}

/** An act as it was stored, by a colleague, at nine in the morning of a day. */
export function eenAct(soort: string, inhoud: object, op: string, id?: string): Act {
  teller += 1;
  const nummer = String(teller).padStart(12, '0');
  const moment = `${op}T08:00:00.000Z`;
  return {
    id: id ?? `0190eeee-0000-7000-8000-${nummer}`,
    soort,
    zaakId,
    door: { soort: 'medewerker', id: 'b' },
    gebeurdOp: moment,
    vastgelegdOp: moment,
    inhoud,
  };
}

let teller = 0;

/** What a besluit can say otherwise than three hours of household help a week in kind from 1 December 2026, for a year. */
export type Anders = {
  readonly besluitId?: string;
  readonly genomenOp?: string;
  readonly [veld: string]: unknown;
};

/** A besluit that was drafted and taken on a day. */
export function eenBesluit({
  besluitId = 'besluit-1',
  genomenOp = '2026-11-16',
  ...eigen
}: Anders = {}): readonly Act[] {
  const voorstel = {
    besluitId,
    grondslag: 'ambtshalve',
    uitkomst: 'toegekend',
    product: 'hulp-bij-het-huishouden',
    uren: 3,
    van: '2026-12-01',
    tot: '2027-11-30',
    motivering: 'tekst-1',
    toetsingNodig: false,
    ...eigen,
  };
  return [
    eenAct('besluit-voorbereid', voorstel, genomenOp),
    eenAct('besluit-genomen', { besluitId, op: genomenOp, mandaat: {} }, genomenOp),
  ];
}

/** That help under this number began, or stopped. */
export function begonnen(toewijzingnummer: number, op: string, gemeldOp = op): Act {
  return eenAct('start-gemeld', { toewijzingnummer, begonnenOp: op, bron: '305' }, gemeldOp);
}

/** That help under this number stopped, for a reason of the list. */
export function gestopt(toewijzingnummer: number, op: string, reden = '19'): Act {
  return eenAct('stop-gemeld', { toewijzingnummer, gestoptOp: op, reden, bron: '307' }, op);
}

/** A day that exists. */
export function dag(text: string): Datum {
  return getDatum(text);
}
