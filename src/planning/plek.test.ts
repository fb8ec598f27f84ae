import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plaats } from '../inrichting/index.ts';
import { vouwContactmomenten } from './contactmoment.ts';
import { isOpen, kiesPlek } from './plek.ts';

const kantine: Plaats = {
  id: 'kantine',
  naam: 'De Kantine',
  soort: 'wijkpunt',
  adres: 'Luchtkasteelpad 3',
  tijden: 'woensdag van 9.30 tot 12.00 uur',
  telefoon: '010-000 91 03',
  heeftSpreekkamer: false,
  openingstijden: [{ dag: 3, van: '09:30', tot: '12:00' }],
};
const huis: Plaats = { ...kantine, id: 'huis', naam: 'Het Huis', heeftSpreekkamer: true };
const altijd: Plaats = { ...huis, id: 'altijd', naam: 'De Zorgdeur', openingstijden: undefined };

/** Wednesday 20 January 2027, ten until eleven in Amsterdam. */
const moment = { van: '2027-01-20T09:00:00.000Z', tot: '2027-01-20T10:00:00.000Z' };
const vraag = {
  ...moment,
  vorm: 'loket',
  loket: 'kantine',
  plaats: '',
  plaatsen: [kantine, huis, altijd],
  thuisadres: 'Nergenspad 1',
  tochHier: false,
} as const;

describe('de plek van een gesprek', () => {
  it('[PL-20] T45: een loket zonder aparte kamer: een andere kamer of thuis wordt voorgesteld', () => {
    const uitkomst = kiesPlek(vraag);
    assert.ok(!uitkomst.gelukt);
    assert.equal(uitkomst.regel, 'PL-20');
    assert.match(
      uitkomst.uitleg,
      /bij de inwoner thuis, of een kamer in Het Huis, of een kamer in De Zorgdeur/,
    );
  });

  it('[PL-20] met een aparte kamer is er niets te zeggen, en wil de inwoner toch hier, dan mag dat', () => {
    assert.deepEqual(kiesPlek({ ...vraag, loket: 'huis' }), {
      gelukt: true,
      waarde: 'Het Huis, Luchtkasteelpad 3',
    });
    assert.equal(kiesPlek({ ...vraag, tochHier: true }).gelukt, true);
    assert.deepEqual(kiesPlek({ ...vraag, vorm: 'huisbezoek' }), { gelukt: true, waarde: 'Nergenspad 1' });
  });

  it('[PL-21] buiten de openingstijden staan de tijden erbij, en een gesloten kamer wordt niet voorgesteld', () => {
    const laat = { van: '2027-01-20T10:30:00.000Z', tot: '2027-01-20T11:30:00.000Z' };
    const uitkomst = kiesPlek({ ...vraag, ...laat, loket: 'huis' });
    assert.ok(!uitkomst.gelukt && uitkomst.regel === 'PL-21');
    assert.match(uitkomst.uitleg, /woensdag van 9\.30 tot 12\.00 uur/);
    const zonder = kiesPlek({ ...vraag, ...laat });
    assert.ok(!zonder.gelukt && !zonder.uitleg.includes('Het Huis'));
    assert.equal(kiesPlek({ ...vraag, ...laat, loket: 'huis', tochHier: true }).gelukt, true);
  });

  it('[PL-21] open is van begin tot eind, op de dag in Nederland, en zonder tijden altijd', () => {
    assert.equal(isOpen(huis, moment), true);
    const tot = (tijd: string) => ({ van: moment.van, tot: `2027-01-20T${tijd}:00.000Z` });
    assert.equal(isOpen(huis, tot('11:00')), true);
    assert.equal(isOpen(huis, tot('11:01')), false);
    assert.equal(isOpen(huis, { van: '2027-01-20T08:29:00.000Z', tot: moment.tot }), false);
    assert.equal(isOpen(huis, { van: '2027-01-21T09:00:00.000Z', tot: '2027-01-21T10:00:00.000Z' }), false);
    assert.equal(isOpen(altijd, { van: '2027-01-23T20:00:00.000Z', tot: '2027-01-23T21:00:00.000Z' }), true);
  });

  it('[PL-22] waarom de inwoner koos blijft bij het moment, en verzetten vertelt het opnieuw', () => {
    const act = (soort: string, inhoud: object) => {
      const basis = { id: soort, zaakId: 'z', door: { soort: 'systeem' } as const };
      return { ...basis, soort, gebeurdOp: moment.van, vastgelegdOp: moment.van, inhoud };
    };
    const gewoon = { contactmomentId: 'c', ...moment, vorm: 'huisbezoek', plaats: '' };
    const rest = { medewerkerId: 'm', genodigden: [], opvolging: false };
    const gepland = act('contactmoment-gepland', { ...gewoon, ...rest, plekreden: 'privacy' });
    assert.equal(vouwContactmomenten([gepland])[0]?.plekreden, 'privacy');
    const verzet = act('contactmoment-verzet', gewoon);
    assert.equal(vouwContactmomenten([gepland, verzet])[0]?.plekreden, undefined);
  });
});
