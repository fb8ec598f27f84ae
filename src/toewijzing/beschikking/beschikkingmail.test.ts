import assert from 'node:assert/strict';
import { it } from 'node:test';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { schrijfBeschikkingmail } from './beschikkingmail.ts';

const mail = {
  afzender: 'Heldermond',
  link: 'https://nergens.example/heldermond/link/abc',
  profiel: GEMEENTEN[0]!.profielen[0]!,
};

it('[TW-78] een mail over een brief noemt niets en niemand, en nooit de code', () => {
  for (const heeftCode of [true, false]) {
    const { onderwerp, tekst } = schrijfBeschikkingmail({ ...mail, heeftCode });
    assert.equal(onderwerp, 'Bericht van Heldermond');
    assert.ok(tekst.includes(mail.link) && tekst.includes('010-000 91 00'));
    assert.doesNotMatch(`${onderwerp} ${tekst}`, /besluit|hulp bij|toegekend|afgewezen|Trapniet/i);
  }
  assert.match(schrijfBeschikkingmail({ ...mail, heeftCode: false }).tekst, /U heeft er een code bij nodig/);
});
