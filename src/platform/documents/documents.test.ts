import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PdfRequest, PdfResult } from './documents.ts';
import { explainPdfFailure, renderPdf, stopDocuments } from './documents.ts';
import { pdfText, pdfWords } from './pdf-text.ts';
import { findPdfFaults, readBack } from './read-back.ts';

const HEAD = '#import "/brief.typ": *\n#show: brief\n#let gegevens = json("/data.json")\n';
const VERSLAG = `${HEAD}
== Wat u vertelde
#running-text(gegevens.tekst)
#own-words(gegevens.citaat, who: gegevens.naam)
== Afspraken
#table-with-header(("Resultaat", "Wie"), gegevens.afspraken)
#facts((("Gesprek op", "3 november"), ("Aanwezig", gegevens.naam)))
#image(bytes(gegevens.tekening), format: "svg", alt: "Een vierkant")
`;
const GEGEVENS = {
  tekst: 'Eerste alinea.\nNieuwe regel.\n\nTweede alinea.',
  citaat: 'Ik wil weer naar de markt.',
  naam: 'Mevrouw Zomer',
  afspraken: [['Weer naar de markt', 'Haar zoon']],
  tekening: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
};

async function makePdf(request: Partial<PdfRequest>): Promise<Uint8Array> {
  const result = await renderPdf({ template: VERSLAG, data: GEGEVENS, title: 'Verslag', ...request });
  assert.equal(result.soort, 'gelukt', JSON.stringify(result));
  return result.soort === 'gelukt' ? result.pdf : new Uint8Array();
}

function render(source: string, data: unknown = {}): Promise<PdfResult> {
  return renderPdf({ template: source, data, title: 'Proef' });
}

function explanation(result: PdfResult): string {
  return result.soort === 'sjabloon' ? result.uitleg : `geen sjabloonfout maar ${result.soort}`;
}

after(stopDocuments);

describe('een document maken', () => {
  it('geeft een document dat een schermlezer kan voorlezen', async () => {
    const pdf = await makePdf({ title: 'Verslag van het gesprek' });
    assert.deepEqual(await findPdfFaults(pdf, 'Verslag van het gesprek'), []);
    const found = await readBack(pdf);
    assert.deepEqual(found.headings, [1, 2, 2]);
    assert.deepEqual(found.tables, [{ headerCells: 2, cells: 4, withoutScope: 0 }]);
    assert.ok(found.fonts.every((font) => /NotoSans/.test(font.name)));
    assert.match(
      await pdfText(pdf),
      /Verslag van het gesprek Wat u vertelde Eerste alinea\. Nieuwe regel\. Tweede/,
    );
  });

  it('is een geldig bestand volgens qpdf', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'document-'));
    await writeFile(join(folder, 'x.pdf'), await makePdf({}));
    await assert.doesNotReject(promisify(execFile)('qpdf', ['--check', join(folder, 'x.pdf')]));
    await rm(folder, { recursive: true });
  });

  it('zet de titel en het paginanummer boven en onder elke pagina na de eerste', async () => {
    const pdf = await makePdf({
      title: 'Lang stuk',
      data: { ...GEGEVENS, tekst: 'Zin na zin. '.repeat(900) },
    });
    const { pages } = await readBack(pdf);
    const printed = await pdfText(pdf);
    assert.ok(pages > 2);
    assert.equal(printed.split('Lang stuk').length - 1, pages);
    assert.ok(!printed.includes('Pagina 1 van'));
    assert.ok(printed.includes(`Pagina ${pages} van ${pages}`));
  });

  it('leest een sjabloon van een bestand, als pad en als URL', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sjabloon-'));
    const path = join(folder, 'verslag.typ');
    await writeFile(path, VERSLAG);
    for (const template of [path, pathToFileURL(path)]) {
      assert.ok((await pdfText(await makePdf({ template }))).includes('Mevrouw Zomer'));
    }
    await rm(folder, { recursive: true });
  });

  it('geeft met hetzelfde moment twee keer precies hetzelfde bestand', async () => {
    const request = { madeAt: new Date('2026-11-22T10:00:00Z') };
    assert.deepEqual(await makePdf(request), await makePdf(request));
  });
});

describe('tekst van mensen', () => {
  const vijandig = [
    '#panic()',
    '*De* Vries _x_ `y`',
    '#read("/etc/passwd")',
    '$ x^2 $ en $..$',
    '<label> @label // geen opmerking /* ook niet */',
    '== Geen kop',
    '\\ " \' \\u{41} #"x"',
    '"}],"titel":"x"',
    'https://voorbeeld.example/#x',
  ];

  for (const tekst of vijandig) {
    it(`komt letterlijk in het document: ${tekst}`, async () => {
      const pdf = await makePdf({
        title: `T ${tekst}`,
        data: { ...GEGEVENS, tekst, citaat: tekst, naam: tekst, afspraken: [[tekst, 'x']] },
      });
      const spaceless = (await pdfText(pdf)).replaceAll(' ', '');
      assert.ok(spaceless.split(tekst.replaceAll(' ', '')).length - 1 >= 5, spaceless);
      assert.deepEqual(await findPdfFaults(pdf, `T ${tekst}`), []);
      assert.deepEqual((await readBack(pdf)).headings, [1, 2, 2]);
    });
  }

  it('houdt letters met tekens, pijlen en vinkjes', async () => {
    const tekst = 'één ğ ş ı Ł ż ệ Ω я € ½ → ≤ ☐ ✓ “ja” – nee';
    assert.ok((await pdfText(await makePdf({ data: { ...GEGEVENS, tekst } }))).includes(tekst));
  });

  it('verliest alleen tekens die niemand ziet', async () => {
    const tekst = '\uFEFFhallo\u0000 daar\u0007 en\uD800 zo';
    assert.ok(
      (await pdfText(await makePdf({ data: { ...GEGEVENS, tekst } }))).includes('hallo daar en\uFFFD zo'),
    );
  });

  it('drukt emoji, tekens, Hebreeuws en Arabisch', async () => {
    const tekst = 'Blij 😀 👩‍👧 ❤ ☎ ⚕ 🂡 en שלום en مرحبا';
    const pdf = await makePdf({ data: { ...GEGEVENS, tekst } });
    const gedrukt = await pdfText(pdf);
    for (const stuk of ['😀', '👩‍👧', '❤', '☎', '⚕', '🂡', 'שלום']) assert.ok(gedrukt.includes(stuk), stuk);
    for (const letter of 'مرحبا') assert.ok(gedrukt.includes(letter), letter);
    assert.deepEqual(await findPdfFaults(pdf, 'Verslag'), []);
  });

  it('zet tekst van rechts naar links tegen de rechterkant', async () => {
    const pdf = await makePdf({ data: { ...GEGEVENS, tekst: 'אני הולך.\n\nLinks.' } });
    const woorden = await pdfWords(pdf);
    // Poppler gives the letters of a word from left to right, as they stand.
    const vind = (woord: string) =>
      woorden.find(({ text }) => text.includes([...woord].toReversed().join('')));
    const [eerste, laatste] = [vind('אני'), vind('הולך')];
    assert.ok(eerste !== undefined && laatste !== undefined);
    assert.ok(eerste.left > laatste.left && eerste.right > 500, JSON.stringify([eerste, laatste]));
    assert.ok((woorden.find(({ text }) => text === 'Links.')?.left ?? 999) < 80);
  });

  it('noemt alle tekens zonder letterbeeld, één keer', async () => {
    const result = await render(`${HEAD}#running-text(gegevens)`, 'Een 語 en 漢.\n\nNog een 漢 \uE000');
    assert.ok(result.soort === 'geen-letter');
    assert.deepEqual(result.tekens.toSorted(), ['U+E000', '漢', '語'].toSorted());
  });

  it('zet overal een teken met een naam als niemand de woorden nog kan veranderen', async () => {
    const pdf = await makePdf({
      unprintable: 'everywhere',
      data: { ...GEGEVENS, tekst: 'A 漢漢 B 漢語文字 C' },
    });
    const gedrukt = await pdfText(pdf);
    assert.ok(gedrukt.includes('A [teken U+6F22, alleen op het scherm] B'), gedrukt);
    assert.ok(gedrukt.includes('B [tekens U+6F22 U+8A9E U+6587 …, alleen op het scherm] C'), gedrukt);
  });

  it('zet het alleen in de woorden van een ander, en noemt de rest', async () => {
    const data = { ...GEGEVENS, tekst: '漢 van haar', citaat: '語 van ons' };
    const vraag = { template: VERSLAG, data, title: 'Verslag', unprintable: ['漢 van haar'] };
    assert.deepEqual(await renderPdf(vraag), { soort: 'geen-letter', tekens: ['語'] });
    const goed = await renderPdf({ ...vraag, unprintable: ['漢 van haar', '語 van ons'] });
    assert.equal(goed.soort, 'gelukt');
  });
});

describe('een sjabloon dat niet klopt', () => {
  it('zonder titel wordt geen document', async () => {
    assert.match(explanation(await render('Zomaar tekst.')), /geen titel/);
    assert.match(
      explanation(await renderPdf({ template: VERSLAG, data: GEGEVENS, title: '' })),
      /geen titel/,
    );
  });

  it('met een overgeslagen kop of een beeld zonder beschrijving wordt geen document', async () => {
    assert.match(explanation(await render(`${HEAD}==== Te diep`)), /heading/);
    const picture = `#image(bytes(gegevens), format: "svg")`;
    assert.match(explanation(await render(HEAD + picture, GEGEVENS.tekening)), /alt/);
  });

  it('zegt op welke regel de fout staat', async () => {
    assert.match(explanation(await render(`${HEAD}\n#onbekend()`)), /onbekend \(template\.typ, regel 5\)/);
  });

  it('kan niets van de schijf lezen', async () => {
    for (const path of ['/etc/passwd', '../../../../etc/passwd', '/proc/self/environ', 'documents.ts']) {
      assert.match(explanation(await render(`${HEAD}#read("${path}")`)), /not found|access denied/);
    }
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>';
    assert.match(
      explanation(await render(`${HEAD}#image(bytes(gegevens), format: "svg", alt: "x")`, picture)),
      /linked/,
    );
  });

  it('kan niets van internet halen, en dat blijkt meteen', async () => {
    for (const source of ['#import "@preview/cetz:0.3.0": *', '#import "@pre" + "view/cetz:0.3.0"']) {
      const begin = performance.now();
      assert.equal(explanation(await render(source)), 'Een sjabloon mag niets van internet halen.');
      assert.ok(performance.now() - begin < 2000);
    }
  });

  it('ziet niets van het vorige document', async () => {
    await makePdf({});
    assert.match(explanation(await render('#read("/document.typ")')), /not found/);
  });
});

describe('wat de schrijver te zien krijgt', () => {
  it('is één zin die zegt wat te doen', () => {
    assert.match(
      explainPdfFailure({ soort: 'geen-letter', tekens: ['🦆'] }),
      /^Dit teken .*🦆\. Haal het weg/,
    );
    assert.match(explainPdfFailure({ soort: 'geen-letter', tekens: ['🦆', '漢'] }), /^Deze tekens .*🦆 漢\./);
    assert.match(explainPdfFailure({ soort: 'te-lang' }), /te lang/);
  });

  it('zegt niets over het sjabloon zelf', () => {
    assert.ok(!explainPdfFailure({ soort: 'sjabloon', uitleg: 'Jansen' }).includes('Jansen'));
  });
});
