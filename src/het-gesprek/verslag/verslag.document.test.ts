import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bronVan, eenGesprek, noteer, WENS } from '../../../tests/builders/verslag.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import type { Leesstuk } from '../../basis/leesstuk.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { findPdfFaults, readBack } from '../../platform/documents/read-back.ts';
import { renderVerslag, renderVerslagconcept, renderVerzondenVerslag } from './verslag.document.ts';
import { schrijfVerslag, VERSLAGTITEL } from './verslagtekst.ts';

const nu = '2026-11-03T10:00:00.000Z';

async function maakPdf(stuk: Leesstuk): Promise<Uint8Array> {
  const gemaakt = await renderVerslag(stuk, { madeAt: nu, vanAnderen: [] });
  assert.equal(gemaakt.soort, 'gelukt', JSON.stringify(gemaakt));
  return gemaakt.soort === 'gelukt' ? gemaakt.pdf : new Uint8Array();
}

/** Without spaces: a line may break anywhere on paper. */
function zonderWit(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, '');
}

after(stopDocuments);

describe('het verslag op papier', () => {
  const verloop = eenGesprek();
  verloop.teksten.set('naam', 'Jo van den Heuvel');
  const inhoud = { ...bronVan(verloop).inhoud, naam: 'naam' };
  const stuk = schrijfVerslag(bronVan(verloop, { inhoud, verzonden: { versie: 1, verzondenOp: nu } }));

  it('is met een schermlezer te lezen en heeft geen naam in de titel', async () => {
    assert.deepEqual(await findPdfFaults(await maakPdf(stuk), VERSLAGTITEL), []);
  });

  it('heeft dezelfde woorden in dezelfde volgorde als de pagina', async () => {
    const gedrukt = zonderWit(await pdfText(await maakPdf(stuk)));
    let vanaf = 0;
    for (const tekst of leesVolgorde(stuk)) {
      const plek = gedrukt.indexOf(zonderWit(tekst), vanaf);
      assert.ok(plek >= vanaf, `“${tekst}” staat niet op zijn plek`);
      vanaf = plek;
    }
    assert.ok(gedrukt.includes(zonderWit(WENS)));
  });

  it('telt voor een gesprek van een uur hoogstens twee bladzijden', async () => {
    const { pages } = await readBack(await maakPdf(stuk));
    assert.ok(pages <= 2, `${pages} bladzijden`);
  });

  it('heeft een strook om op papier te antwoorden of een besluit aan te vragen', async () => {
    const gedrukt = await pdfText(await maakPdf(stuk));
    for (const antwoord of [
      'Ja, het klopt',
      'Nee, dit klopt niet',
      'Ik heb het gelezen',
      'Ik kan of wil nog niet reageren',
    ])
      assert.ok(gedrukt.includes(`☐ ${antwoord}`), antwoord);
    assert.ok(gedrukt.includes('☐ Ik wil een besluit aanvragen voor'));
  });

  for (const tekst of [
    '#panic("x") *vet* _schuin_ $x$ `code` <label> @bron // weg',
    '== Geen kop\n- geen lijst\n+ ook niet',
    '\\u{41} "]}, "titel": "x"',
    'Een regel.\n\nNog een regel na wit.',
    'Łódź, Ağaoğlu, Đorđević, ﬁets, €, …',
  ]) {
    it(`laat woorden zoals ze getypt zijn: ${JSON.stringify(tekst)}`, async () => {
      const ander = eenGesprek();
      noteer(ander, { spreker: 'inwoner', leefgebied: 'wonen', tekst });
      ander.teksten.set('naam', tekst);
      const pdf = await maakPdf(
        schrijfVerslag(
          bronVan(ander, { inhoud: { ...bronVan(ander).inhoud, naam: 'naam' }, namen: new Map() }),
        ),
      );
      const gevonden = zonderWit(await pdfText(pdf))
        .normalize('NFKC')
        .split(zonderWit(tekst).normalize('NFKC'));
      assert.ok(gevonden.length > 2, `${gevonden.length - 1} keer`);
      assert.deepEqual(await findPdfFaults(pdf, VERSLAGTITEL), []);
    });
  }

  it('noemt een teken dat niet op papier past', async () => {
    const ander = eenGesprek();
    noteer(ander, { spreker: 'inwoner', tekst: 'Ik wil weer 漢 schrijven.' });
    const stukMet = schrijfVerslag(bronVan(ander));
    const geweigerd = { soort: 'geen-letter', tekens: ['漢'] };
    assert.deepEqual(await renderVerslag(stukMet, { madeAt: nu, vanAnderen: [] }), geweigerd);
    assert.deepEqual(await renderVerslagconcept(stukMet, { madeAt: nu, vanAnderen: [] }), geweigerd);
  });

  it('[HG-50] woorden van een ander houden het niet tegen: op papier staat een teken met een naam', async () => {
    const ander = eenGesprek();
    const gezegd = 'Ik wil weer 漢語漢 schrijven.';
    noteer(ander, { spreker: 'inwoner', tekst: gezegd });
    const gemaakt = await renderVerslag(schrijfVerslag(bronVan(ander)), { madeAt: nu, vanAnderen: [gezegd] });
    assert.ok(gemaakt.soort === 'gelukt', JSON.stringify(gemaakt));
    const tekst = zonderWit(await pdfText(gemaakt.pdf));
    assert.ok(
      tekst.includes(zonderWit('Ik wil weer [tekens U+6F22 U+8A9E, alleen op het scherm] schrijven.')),
      tekst,
    );
    assert.deepEqual(await findPdfFaults(gemaakt.pdf, VERSLAGTITEL), []);
  });

  it('zegt na het versturen op papier waar een teken stond dat er niet op past', async () => {
    const ander = eenGesprek();
    noteer(ander, { spreker: 'inwoner', tekst: 'Ik wil weer 🦆🦆 voeren, 漢漢.' });
    const gemaakt = await renderVerzondenVerslag(schrijfVerslag(bronVan(ander)), nu);
    assert.ok(gemaakt.soort === 'gelukt');
    const tekst = zonderWit(await pdfText(gemaakt.pdf));
    assert.ok(tekst.includes(zonderWit('🦆🦆 voeren, [teken U+6F22, alleen op het scherm].')), tekst);
    assert.deepEqual(await findPdfFaults(gemaakt.pdf, VERSLAGTITEL), []);
  });

  it('wordt ook een heel lang verslag, over meer bladzijden', async () => {
    const ander = eenGesprek();
    noteer(ander, { spreker: 'inwoner', tekst: 'Een lange zin over vroeger. '.repeat(700) });
    const pdf = await maakPdf(schrijfVerslag(bronVan(ander)));
    assert.ok((await readBack(pdf)).pages > 3);
    assert.deepEqual(await findPdfFaults(pdf, VERSLAGTITEL), []);
  });
});
