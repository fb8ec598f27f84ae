import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aanvraagId, besluitId, erbij, metBesluit, op, rauw } from '../../../tests/builders/bezwaar.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { regelAnderGesprek, vouwGesprekverzoeken, vraagAnderGesprek } from './ander-gesprek.ts';
import { schrijfBrief, stelAntwoordVoor } from './brieven.ts';
import { ontvangIngebrekestelling, vouwIngebrekestellingen } from './ingebrekestelling.ts';
import type { Over } from './ingebrekestelling.ts';
import { ontvangKlacht } from './klacht-behandelen.ts';
import { ontvangBezwaar } from './ontvangen.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;

function brief(acts: readonly Act[], soort: string): string {
  const act = acts.findLast((een) => een.soort === soort);
  assert.ok(act);
  const vraag = { acts, tekst: (id: string) => `woorden ${id}`, afzender: 'Gemeente Heldermond', profiel };
  return schrijfBrief(vraag, act.id)?.tekst ?? '';
}

function metBezwaar(dag: string): readonly Act[] {
  const opdracht = {
    zaakId,
    tegen: { soort: 'besluit', besluitId },
    woorden: 'Nee.',
    ontvangenOp: getDatum(dag),
    weg: 'brief',
  } as const;
  return erbij(metBesluit(), ontvangBezwaar(metBesluit(), opdracht, op(dag)));
}

function antwoordOp(acts: readonly Act[], over: Over, dag: string): string {
  const opdracht = { zaakId, over, woorden: 'Te laat.', ontvangenOp: getDatum(dag) };
  const [een] = vouwIngebrekestellingen(erbij(acts, ontvangIngebrekestelling(acts, opdracht, op(dag))));
  assert.ok(een);
  return stelAntwoordVoor(een);
}

describe('de brieven aan wie niet tevreden is', () => {
  it('[TW-103] de bevestiging zegt wie ernaar kijkt en uiterlijk wanneer, en vraagt bij te laat waarom', () => {
    const opTijd = brief(metBezwaar('2026-11-20'), 'bezwaar-ontvangen');
    assert.match(opTijd, /Iemand die niet aan het besluit werkte/);
    assert.match(opTijd, /uiterlijk maandag 8 februari 2027/);
    assert.doesNotMatch(opTijd, /later dan de wet vraagt/);
    assert.match(
      brief(metBezwaar('2027-01-20'), 'bezwaar-ontvangen'),
      /Laat ons weten waarom het later kwam/,
    );
  });

  it('[TW-135] in elke brief staat de deur voor wie niet tevreden is', () => {
    const bezwaarId = 'b';
    const acts: readonly Act[] = [
      ...metBezwaar('2026-11-20'),
      rauw('klacht-ontvangen', { klachtId: 'k', over: 't', ontvangenOp: '2026-11-20' }),
      rauw('klacht-verdaagd', { klachtId: 'k', weken: 2, reden: 't' }),
      rauw('klacht-afgehandeld', { klachtId: 'k', op: '2026-12-01', uitkomst: 'ongegrond', oordeel: 't' }),
      rauw('ingebrekestelling-beantwoord', { ingebrekestellingId: 'i', tekst: 't', op: '2026-12-01' }),
      rauw('dwangsom-vastgesteld', { ingebrekestellingId: 'i', bedrag: 532, dagen: 20, op: '2026-12-01' }),
      rauw('bezwaar-ontvangen', {
        bezwaarId,
        tegen: { soort: 'uitblijven', aanvraagId },
        woorden: 't',
        ontvangenOp: '2026-11-20',
        weg: 'mijn',
      }),
      rauw('bezwaar-verdaagd', { bezwaarId, weken: 2, reden: 't' }),
      rauw('bezwaar-beslist', {
        bezwaarId,
        uitkomst: 'gegrond',
        op: '2026-12-01',
        motivering: 't',
        mandaat: { besluitnummer: 'BZ-1' },
      }),
    ];
    for (const soort of [
      'bezwaar-ontvangen',
      'bezwaar-verdaagd',
      'bezwaar-beslist',
      'klacht-ontvangen',
      'klacht-verdaagd',
      'klacht-afgehandeld',
      'ingebrekestelling-beantwoord',
      'dwangsom-vastgesteld',
    ])
      assert.match(brief(acts, soort), /Bent u niet tevreden\?[\s\S]*geen gevolgen/, soort);
    assert.match(brief(acts, 'klacht-afgehandeld'), /binnen een jaar naar de Nationale ombudsman/);
    assert.match(brief(acts, 'bezwaar-beslist'), /in beroep gaan bij de rechtbank/);
    assert.match(brief(acts, 'dwangsom-vastgesteld'), /532 euro, over 20 dagen/);
    assert.equal(brief([...acts, rauw('bezwaar-toegedeeld', { bezwaarId })], 'bezwaar-toegedeeld'), '');
  });

  it('[TW-112] de bevestiging van een klacht noemt de dag van het antwoord', () => {
    const opdracht = {
      zaakId,
      over: 'Niet gehoord.',
      ontvangenOp: getDatum('2026-11-16'),
      weg: 'mijn',
    } as const;
    const acts = erbij(metBesluit(), ontvangKlacht(opdracht, op('2026-11-16')));
    assert.match(brief(acts, 'klacht-ontvangen'), /uiterlijk maandag 28 december 2026/);
  });

  it('[TW-118] geval 16: een brief voor er een aanvraag is, krijgt te lezen dat hij te vroeg is en hoe het wel kan', () => {
    const antwoord = antwoordOp([rauw('melding-gedaan', {})], { soort: 'melding' }, '2026-11-20');
    assert.match(antwoord, /nog geen aanvraag gedaan/);
    assert.match(antwoord, /geen dwangsom/);
    assert.match(antwoord, /kunt u nu een aanvraag doen/);
    assert.doesNotMatch(antwoord, /ingebrekestelling|prematuur/i);
  });

  it('[TW-118] het antwoord past bij hoe het staat', () => {
    const over: Over = { soort: 'aanvraag', aanvraagId };
    const zonder = metBesluit({ aangevraagdOp: '2026-12-14', genomenOp: undefined, bekendOp: undefined });
    assert.match(antwoordOp(zonder, over, '2026-12-28'), /uiterlijk maandag 28 december 2026/);
    assert.match(antwoordOp(zonder, over, '2026-12-29'), /binnen twee weken/);
    assert.match(antwoordOp(metBesluit(), over, '2026-12-29'), /was er al, op vrijdag 13 november 2026/);
  });
});

describe('een ander gesprek', () => {
  it('[TW-136] kan de inwoner zonder reden vragen, en iemand anders voert het', () => {
    const acts = erbij(
      metBesluit(),
      vraagAnderGesprek(metBesluit(), { zaakId, woorden: '' }, op('2026-11-20')),
    );
    assertGeweigerd(vraagAnderGesprek(acts, { zaakId, woorden: '' }, op('2026-11-21')), 'TW-136');
    const { verzoekId } = vouwGesprekverzoeken(acts)[0]!;
    const opdracht = { zaakId, verzoekId, gesprekMetId: 'nieuw', woorden: 'Dinsdag om tien uur.' };
    assertGeweigerd(regelAnderGesprek(acts, { ...opdracht, gesprekMetId: 'gv' }, op('2026-11-23')), 'TW-136');
    assertGeweigerd(regelAnderGesprek(acts, { ...opdracht, woorden: '' }, op('2026-11-23')), 'TW-136');
    assertGeweigerd(regelAnderGesprek(acts, { ...opdracht, verzoekId: 'x' }, op('2026-11-23')), 'TW-136');
    const klaar = erbij(acts, regelAnderGesprek(acts, opdracht, op('2026-11-23')));
    assert.equal(vouwGesprekverzoeken(klaar)[0]?.geregeld?.gesprekMetId, 'nieuw');
    assertGeweigerd(regelAnderGesprek(klaar, opdracht, op('2026-11-24')), 'TW-136');
    assert.ok(vraagAnderGesprek(klaar, { zaakId, woorden: 'Nog eens.' }, op('2026-12-01')).gelukt);
  });
});
