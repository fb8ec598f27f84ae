import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from 'preact-render-to-string';
import type { Leesstuk as Stuk } from '../basis/leesstuk.ts';
import { Leesstuk } from './leesstuk.tsx';

const stuk: Stuk = {
  titel: 'Verslag',
  feiten: [{ naam: 'Voor', tekst: 'Jo' }],
  voorop: { titel: 'Waar het om gaat', tekst: '<b>weer</b> buiten', wie: 'Kees' },
  hoofdstukken: [
    {
      id: 'een',
      titel: 'In uw woorden',
      delen: [
        {
          titel: 'Uw huis',
          regels: [
            { soort: 'woorden', wie: 'U', tekst: 'De trap.\nEn de deur.' },
            {
              soort: 'punten',
              punten: [{ tekst: 'Leuning', erbij: [{ naam: 'Waarom', tekst: 'Houvast' }] }],
            },
            { soort: 'alinea', tekst: 'Gewoon.' },
          ],
        },
      ],
    },
  ],
};

test('een leesstuk toont de zin die voorop staat letterlijk, met van wie hij is', () => {
  const html = render(<Leesstuk stuk={stuk} />);
  assert.match(html, /kt-citaat--groot.*&lt;b>weer&lt;\/b> buiten.*Waar het om gaat, Kees/s);
});

test('een leesstuk houdt regels, namen en koppen bij elkaar', () => {
  const html = render(<Leesstuk stuk={stuk} />);
  assert.match(html, /<h2[^>]*>In uw woorden<\/h2><h3[^>]*><bdi>Uw huis<\/bdi><\/h3>/);
  assert.match(html, /<strong><bdi>U<\/bdi>:<\/strong> <bdi>De trap\.<br\/>En de deur\.<\/bdi>/);
  assert.match(html, /<strong><bdi>Leuning<\/bdi><\/strong><br\/><em>Waarom: <\/em><bdi>Houvast<\/bdi>/);
});

test('een leesstuk onder een kop begint een niveau dieper', () => {
  const html = render(<Leesstuk stuk={stuk} niveau={3} />);
  assert.match(html, /<h3[^>]*>In uw woorden<\/h3><h4/);
  assert.ok(!html.includes('<h2'));
});
