import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GEMEENTEN } from './gemeenten.ts';
import { NATIONALE_OMBUDSMAN, nietTevredenKort, nietTevredenTekst, ombudsmanVan } from './niet-tevreden.ts';
import { leesProfiel } from './profiel.form.ts';

const [gemeente] = GEMEENTEN;
const profiel = gemeente!.profielen[0]!;

test('[TW-135] de deur voor wie niet tevreden is, zegt wie, wat, waar en dat het geen gevolgen heeft', () => {
  const tekst = nietTevredenTekst(profiel);
  for (const zin of [
    /^Bent u niet tevreden\?\n/,
    new RegExp(`Bel ${profiel.contact.loket}: ${profiel.contact.telefoon}`),
    /iemand anders dan de medewerker die met u sprak/,
    /een ander gesprek, of een klacht indienen/,
    new RegExp(profiel.clientondersteuning.organisatie),
    /de Nationale ombudsman: 0800 33 55 555/,
    /geen gevolgen voor uw hulp of ondersteuning/,
  ])
    assert.match(tekst, zin);
  assert.doesNotMatch(tekst, /bezwaar/);
  assert.match(nietTevredenTekst(profiel, { metBesluit: true }), /Dan kunt u ook bezwaar maken\./);
  assert.match(nietTevredenKort(profiel), /^Bent u niet tevreden\?.*geen gevolgen/);
});

test('[TW-135] een gemeente met een eigen ombudsman noemt die', () => {
  const ombudsman = { naam: 'de ombudsman Heldermond', telefoon: '010-000 99 00', site: 'ombudsman.example' };
  assert.equal(ombudsmanVan({ ombudsman }), ombudsman);
  assert.equal(ombudsmanVan({}), NATIONALE_OMBUDSMAN);
  const gelezen = leesProfiel(JSON.parse(JSON.stringify({ ...profiel, ombudsman })));
  assert.ok(gelezen.gelukt);
  assert.deepEqual(gelezen.profiel.ombudsman, ombudsman);
});
