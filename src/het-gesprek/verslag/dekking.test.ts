import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import {
  beantwoordOnderdeel,
  beantwoordRest,
  getOnderdeel,
  isOnderdeel,
  ONDERDELEN,
  openOnderdelen,
  volgendeOpen,
} from './dekking.ts';
import type { Onderdeel, OnderdeelOpdracht } from './dekking.ts';
import { vouwGesprek } from '../gesprek.ts';
import type { Duiding } from '../vraagverheldering/inbreng.ts';
import { laatInbrengVervallen, noteerInbreng } from '../vraagverheldering/inbreng.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;

function beantwoord(verloop: Verloop, onderdeel: Onderdeel, opdracht: Partial<OnderdeelOpdracht> = {}) {
  const standaard = {
    zaakId: verloop.zaakId,
    onderdeel,
    besproken: true,
    tekst: 'We hadden het erover',
    gezien: [],
  };
  return verloop.probeer((acts, aanleiding) =>
    beantwoordOnderdeel(acts, { ...standaard, ...opdracht }, aanleiding),
  );
}

function noteer(verloop: Verloop, tekst: string, duiding: Partial<Duiding> = {}): string {
  const { zaakId } = verloop;
  return verloop.doe((_, a) =>
    noteerInbreng({ zaakId, tekst, spreker: 'inwoner', ...duiding }, instrument, a),
  );
}

describe('dekking', () => {
  it('[HG-91] besproken zegt wat er gezegd is: iets uit het gesprek, één zin, of het antwoord op het aanbod', () => {
    const verloop = eenVerloop();
    const inbrengId = noteer(verloop, 'Ik wil boven slapen');
    const leeg = { tekst: ' ' };
    assertGeweigerd(beantwoord(verloop, 'a', leeg), 'HG-91');
    assertGeweigerd(
      beantwoord(verloop, 'a', { ...leeg, bij: ['0190bbbf-0000-7000-8000-00000000dead'] }),
      'HG-91',
    );
    assertGeweigerd(beantwoord(verloop, 'g', { ...leeg, wens: 'graag' }), 'HG-91');
    assert.ok(beantwoord(verloop, 'a', { ...leeg, bij: [inbrengId, inbrengId] }).gelukt);
    assert.ok(beantwoord(verloop, 'g', { tekst: 'U wist al wat u betaalt.' }).gelukt);
    assert.ok(beantwoord(verloop, 'clientondersteuning', { ...leeg, wens: 'niet-nodig' }).gelukt);
    const { dekking } = vouwGesprek(verloop.acts);
    assert.deepEqual(getOnderdeel(dekking, 'a').antwoord?.bij, [inbrengId]);
    assert.equal(openOnderdelen(dekking).length, 8);
  });

  it('[HG-91] gaat weg wat erover gezegd was, dan is het onderdeel weer open en te beantwoorden', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const inbrengId = noteer(verloop, 'Ik wil boven slapen');
    assert.ok(beantwoord(verloop, 'a', { tekst: '', bij: [inbrengId] }).gelukt);
    assert.ok(beantwoord(verloop, 'b', { tekst: 'U kookt zelf.', bij: [inbrengId] }).gelukt);
    verloop.doe((acts, a) => laatInbrengVervallen(acts, { zaakId, inbrengId }, a));
    const open = vouwGesprek(verloop.acts).dekking;
    assert.equal(getOnderdeel(open, 'a').antwoord, undefined);
    assert.equal(getOnderdeel(open, 'b').antwoord?.besproken, true);
    const gezien = getOnderdeel(open, 'a').naast.map(({ actId }) => actId);
    assert.ok(beantwoord(verloop, 'a', { gezien }).gelukt);
    assert.equal(openOnderdelen(vouwGesprek(verloop.acts).dekking).includes('a'), false);
  });

  it('[HG-14] elk van de elf onderdelen is open, besproken, of niet besproken met een reden', () => {
    const verloop = eenVerloop();
    assert.equal(openOnderdelen(vouwGesprek(verloop.acts).dekking).length, 11);
    assert.ok(beantwoord(verloop, 'c').gelukt);
    assertGeweigerd(beantwoord(verloop, 'd', { besproken: false, tekst: ' ' }), 'HG-14');
    assert.ok(beantwoord(verloop, 'd', { besproken: false, tekst: 'Er is geen mantelzorger' }).gelukt);
    const { dekking } = vouwGesprek(verloop.acts);
    assert.equal(openOnderdelen(dekking).length, 9);
    assert.equal(getOnderdeel(dekking, 'c').antwoord?.besproken, true);
    const d = getOnderdeel(dekking, 'd').antwoord;
    assert.equal(d?.besproken, false);
    assert.equal(verloop.teksten.get(d?.tekst ?? ''), 'Er is geen mantelzorger');
  });

  it('[HG-14] wat is aangekruist is besproken, de rest met een reden niet, en wat er al staat blijft staan', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const inbrengId = noteer(verloop, 'Ik slaap slecht');
    const rest = (welke: readonly Onderdeel[], tekst: string, bij = [inbrengId]) => {
      const besproken = welke.map((onderdeel) => ({ onderdeel, bij }));
      return verloop.probeer((acts, aanleiding) =>
        beantwoordRest(acts, { zaakId, onderdelen: ONDERDELEN, besproken, tekst }, aanleiding),
      );
    };
    beantwoord(verloop, 'c', { tekst: 'De buurvrouw komt elke dag' });
    assertGeweigerd(rest(['a', 'b'], ' '), 'HG-14');
    assertGeweigerd(rest(ONDERDELEN, 'Hier hoort niets bij'), 'HG-14');
    assertGeweigerd(rest(['a', 'b'], 'Het was een kort gesprek', []), 'HG-91');
    assert.ok(rest(['a', 'b'], 'Het was een kort gesprek').gelukt);
    const { dekking } = vouwGesprek(verloop.acts);
    assert.deepEqual(openOnderdelen(dekking), []);
    const woorden = (onderdeel: Onderdeel) =>
      verloop.teksten.get(getOnderdeel(dekking, onderdeel).antwoord?.tekst ?? '');
    assert.equal(woorden('c'), 'De buurvrouw komt elke dag');
    assert.equal(woorden('g'), 'Het was een kort gesprek');
    assert.equal(getOnderdeel(dekking, 'g').antwoord?.besproken, false);
    assert.equal(woorden('a'), '');
    assert.deepEqual(getOnderdeel(dekking, 'a').antwoord?.bij, [inbrengId]);
    assert.equal(getOnderdeel(dekking, 'a').antwoord?.besproken, true);
    const nogEens = rest(ONDERDELEN, '');
    assert.deepEqual(nogEens.gelukt && nogEens.waarde.acts, []);
  });

  it('[HG-15] wat gezegd is raakt een onderdeel, en beantwoordt het nooit', () => {
    const verloop = eenVerloop();
    const inbrengId = noteer(verloop, 'Ik slaap slecht', { spreker: 'mantelzorger' });
    noteer(verloop, 'Dit zeg ik alleen tegen u', { spreker: 'mantelzorger', buitenVerslag: true });
    const dagId = noteer(verloop, 'Op dinsdag kaarten', { leefgebied: 'dag' });
    const { dekking } = vouwGesprek(verloop.acts);
    assert.deepEqual(getOnderdeel(dekking, 'd').geraaktDoor, [{ soort: 'inbreng', id: inbrengId }]);
    assert.deepEqual(getOnderdeel(dekking, 'e').geraaktDoor, [{ soort: 'inbreng', id: dagId }]);
    assert.deepEqual(getOnderdeel(dekking, 'g').geraaktDoor, []);
    assert.equal(openOnderdelen(dekking).length, ONDERDELEN.length);
  });

  it('[HG-14] na een antwoord komt het volgende open onderdeel, en na het laatste niets', () => {
    const verloop = eenVerloop();
    const dekking = () => vouwGesprek(verloop.acts).dekking;
    assert.equal(volgendeOpen(dekking(), 'g'), 'pgb');
    assert.equal(volgendeOpen(dekking(), 'persoonlijk-plan'), 'a');
    for (const onderdeel of ONDERDELEN.slice(1)) beantwoord(verloop, onderdeel);
    assert.equal(volgendeOpen(dekking(), 'c'), 'a');
    assert.equal(volgendeOpen(dekking(), 'a'), undefined);
  });

  it('[HG-5] een antwoord verandert alleen als men het laatste zag', () => {
    const verloop = eenVerloop();
    assert.ok(beantwoord(verloop, 'pgb').gelukt);
    assertGeweigerd(beantwoord(verloop, 'pgb', { besproken: false, tekst: 'Geen tijd' }), 'HG-5');
    const gezien = [getOnderdeel(vouwGesprek(verloop.acts).dekking, 'pgb').antwoord!.actId];
    assert.ok(beantwoord(verloop, 'pgb', { besproken: false, tekst: 'Geen tijd', gezien }).gelukt);
    assert.equal(getOnderdeel(vouwGesprek(verloop.acts).dekking, 'pgb').antwoord?.besproken, false);
  });

  it('[HG-14] kent alleen de onderdelen van de wet', () => {
    assert.ok(isOnderdeel('a') && isOnderdeel('persoonlijk-plan') && !isOnderdeel('h'));
  });
});
