import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aanvraagId, erbij, metBesluit, rauw } from '../../../tests/builders/bezwaar.ts';
import { beslis, gehoord, metBezwaar } from '../../../tests/builders/bezwaarverloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { leesKaal, veldVan } from './blad.ts';
import { openOnvrede } from './bezwarenlijst.ts';
import { tegenKeuzes, tegenWoord } from './bezwaarwoorden.ts';
import { vouwBezwaren } from './bezwaar.ts';

function open(acts: readonly Act[], dag: string): readonly string[] {
  return openOnvrede(acts, getDatum(dag)).map(({ wat, uiterlijk }) => `${wat} ${uiterlijk}`);
}

test('[TW-109] wat wacht staat op volgorde van de laatste dag, tot en met het nieuwe besluit na een gegrond bezwaar', () => {
  const { acts, bezwaarId } = metBezwaar();
  const klacht = rauw('klacht-ontvangen', { klachtId: 'k', over: 't', ontvangenOp: '2026-11-20' });
  const vraag = rauw('ander-gesprek-gevraagd', { verzoekId: 'v', woorden: 't', op: '2026-11-20' });
  assert.deepEqual(open([...acts, klacht, vraag], '2026-11-21'), [
    'Een ander gesprek regelen 2026-11-27',
    'Antwoorden op de klacht 2027-01-04',
    'Beslissen op het bezwaar 2027-02-08',
  ]);
  const klaar = gehoord(acts, bezwaarId);
  const gegrond = erbij(klaar, beslis(klaar, bezwaarId));
  assert.deepEqual(open(gegrond, '2026-12-11'), ['Nieuw besluit na een gegrond bezwaar 2027-02-08']);
  assert.deepEqual(open(metBesluit(), '2026-12-11'), []);
});

test('[TW-116] een brief dat we te laat zijn wacht eerst op het besluit, dan op de dwangsom, dan op het antwoord', () => {
  const zonder = metBesluit({ aangevraagdOp: '2026-12-14', genomenOp: undefined, bekendOp: undefined });
  const inhoud = { ingebrekestellingId: 'i', woorden: 't', ontvangenOp: '2026-12-29', isTeVroeg: false };
  const brief = rauw('ingebrekestelling-ontvangen', { ...inhoud, over: { soort: 'aanvraag', aanvraagId } });
  const acts = [...zonder, brief];
  assert.deepEqual(open(acts, '2027-01-10'), ['Beslissen voor de dwangsom begint 2027-01-12']);
  assert.deepEqual(open(acts, '2027-01-13'), ['Dwangsom loopt: 23 euro 2027-02-23']);
  assert.deepEqual(open(acts, '2027-02-23'), ['Dwangsom vaststellen 2027-03-09']);
  const vroeg = rauw('ingebrekestelling-ontvangen', {
    ...inhoud,
    over: { soort: 'melding' },
    isTeVroeg: true,
  });
  assert.deepEqual(open([vroeg], '2027-01-01'), ['De brief beantwoorden 2027-01-05']);
});

test('[TW-100] men kiest uit de besluiten die er zijn, en uit een besluit dat uitblijft', () => {
  const [besluit] = tegenKeuzes(metBesluit());
  assert.match(besluit?.label ?? '', /Het besluit van vrijdag 13 november 2026/);
  const zonder = metBesluit({ genomenOp: undefined, bekendOp: undefined });
  assert.match(tegenKeuzes(zonder)[0]?.label ?? '', /Er komt geen besluit op de aanvraag/);
  assert.deepEqual(tegenKeuzes([]), []);
  const { acts } = metBezwaar();
  assert.match(tegenWoord(acts, vouwBezwaren(acts)[0]!.tegen), /besluit van 13 november 2026, verstuurd op/);
});

test('[TW-115] van meer formulieren van een soort op een pagina heeft elk veld een eigen naam, en de server leest hem kaal', () => {
  const { form, achter } = leesKaal(
    new URLSearchParams([
      [veldVan('antwoord', 'b-1'), 'Ja.'],
      ['actId', 'a'],
    ]),
  );
  assert.deepEqual([form.get('antwoord'), form.get('actId'), achter], ['Ja.', 'a', 'b-1']);
  assert.equal(leesKaal(new URLSearchParams([['antwoord', 'Ja.']])).achter, undefined);
});
