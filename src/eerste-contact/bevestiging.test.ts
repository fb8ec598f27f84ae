import assert from 'node:assert/strict';
import test from 'node:test';
import { getDatum } from '../basis/datum.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { schrijfBevestiging, stelBevestigingOp } from './bevestiging.ts';

const profielen = GEMEENTEN.flatMap((gemeente) => gemeente.profielen);
const ontvangenOp = getDatum('2026-11-13');

test('[EC-10] de bevestiging noemt alles wat iemand moet weten, in elke gemeente', () => {
  for (const profiel of profielen) {
    const tekst = schrijfBevestiging(
      stelBevestigingOp({ profiel, ontvangenOp, nummer: '2026-AAAA-BBBB', contactwens: 'bellen' }),
      { afzender: profiel.naam, link: 'https://voorbeeld.example/mijn/abc' },
    );
    for (const stuk of [
      profiel.wieBelt,
      'familie, een buur',
      profiel.clientondersteuning.organisatie,
      'ratis',
      profiel.contact.telefoon,
      'Uiterlijk maandag 28 december 2026 krijgt u het verslag.',
      'Binnen twee weken',
      'vrijdag 20 november 2026',
      'paspoort',
      '2026-AAAA-BBBB',
      'https://voorbeeld.example/mijn/abc',
    ]) {
      assert.ok(tekst.includes(stuk), `${profiel.naam}: ${stuk}`);
    }
    assert.equal(tekst.match(/\d{1,2} [a-z]+ \d{4}/g)?.length, 2, 'de twee weken zijn geen datum');
    assert.doesNotMatch(tekst, /aanvraag/i);
  }
});

test('[EC-10] wie voor een ander meldt, leest wie wij bellen en niets over een bezoek thuis bij zichzelf', () => {
  for (const profiel of profielen) {
    const vraag = { profiel, ontvangenOp, nummer: '2026-AAAA-BBBB', contactwens: 'bellen' } as const;
    const tekst = schrijfBevestiging(stelBevestigingOp({ ...vraag, voorAnder: true }), {
      afzender: profiel.naam,
    });
    assert.match(tekst, /Wij bellen u eerst/);
    assert.match(tekst, /degene om wie het gaat het verslag/);
    assert.doesNotMatch(tekst, /bij u thuis|uw eigen consulent|uw paspoort|krijgt u het verslag/);
    assert.doesNotMatch(schrijfBevestiging(stelBevestigingOp(vraag), { afzender: 'x' }), /om wie het gaat/);
  }
});

test('[EC-10] over wie een ander vertelde, leest wie dat was, en geen wens die van die ander was', () => {
  for (const profiel of profielen) {
    const vraag = { profiel, ontvangenOp, nummer: '2026-AAAA-BBBB', contactwens: 'mailen' } as const;
    const lees = (verteldDoor: string) =>
      schrijfBevestiging(stelBevestigingOp({ ...vraag, verteldDoor }), { afzender: profiel.naam });
    const tekst = lees('Lotte van Elders');
    assert.match(
      tekst,
      /Lotte van Elders vertelde ons over u\. Wij spreken eerst Lotte van Elders, en daarna u zelf/,
    );
    assert.doesNotMatch(tekst, /u ons schreef|U krijgt liever een mail/);
    assert.match(lees('Iemand'), /Iemand vertelde ons over u\. Wij spreken eerst die ander/);
  }
});

test('[EC-10] geval 9: een melding van vrijdag 18 december, eigen plan tot maandag 28 december', () => {
  const [profiel] = profielen;
  assert.ok(profiel);
  const bevestiging = stelBevestigingOp({
    profiel,
    ontvangenOp: getDatum('2026-12-18'),
    nummer: 'x',
    contactwens: 'mailen',
  });
  assert.match(bevestiging.eigenPlan, /maandag 28 december 2026/);
  assert.match(bevestiging.wieBelt, /Dan mailen wij u/);
  const zonderLink = schrijfBevestiging(bevestiging, { afzender: profiel.naam });
  assert.doesNotMatch(zonderLink, /code/);
});
