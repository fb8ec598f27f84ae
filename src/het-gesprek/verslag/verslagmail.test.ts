import assert from 'node:assert/strict';
import test from 'node:test';
import { profiel } from '../../../tests/builders/verslag.ts';
import { schrijfVerslagmail } from './verslagmail.ts';

test('[HG-42] een mail over een verslag zegt waar het staat, en niets over wie of wat', () => {
  const { onderwerp, tekst } = schrijfVerslagmail({
    afzender: 'Gemeente Heldermond',
    link: 'https://proef.example/heldermond/mijn/abc',
    heeftCode: true,
    profiel,
  });
  assert.equal(onderwerp, 'Bericht van Gemeente Heldermond');
  assert.ok(tekst.includes('https://proef.example/heldermond/mijn/abc\n'));
  assert.match(tekst, /Bel De Zorgdeur: 010-000 91 00/);
  assert.match(tekst, /de code bij nodig die u al van ons kreeg/);
  assert.match(tekst, /^Beste lezer,/);
});

test('[HG-42] wie nog geen code heeft, krijgt die niet in de mail maar van een mens', () => {
  const { tekst } = schrijfVerslagmail({
    afzender: 'Gemeente Heldermond',
    link: 'https://proef.example/x',
    heeftCode: false,
    profiel,
  });
  assert.match(tekst, /Die krijgt u van ons aan de telefoon of op papier\./);
});
