import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { renderPdf, stopDocuments } from './documents.ts';
import { findPdfFaults, readBack } from './read-back.ts';

const TEMPLATE = `#import "/brief.typ": *
#show: brief
Eerst dit.

En dan dat, *vet*.
#table-with-header(("Wat", "Wie"), (("lopen", "u"),))
`;
const TITLE = 'Proef';
let good: Uint8Array = new Uint8Array();

before(async () => {
  const made = await renderPdf({ template: TEMPLATE, data: {}, title: TITLE });
  assert.ok(made.soort === 'gelukt');
  good = made.pdf;
});
after(stopDocuments);

/** A good document with one thing broken in it. */
async function broken(plant: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(good, { updateMetadata: false });
  plant(document);
  return document.save({ updateFieldAppearances: false });
}

function changeMetadata(document: PDFDocument, change: (xmp: string) => string): void {
  const place = document.catalog.get(PDFName.of('Metadata'));
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  assert.ok(place instanceof PDFRef && stream instanceof PDFRawStream);
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const changed = change(xmp);
  assert.notEqual(changed, xmp);
  document.context.assign(place, document.context.stream(changed, { Type: 'Metadata', Subtype: 'XML' }));
}

function dictionaries(document: PDFDocument, kind: string, name: string): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.lookup(PDFName.of(kind)) === PDFName.of(name));
}

describe('het nalezen van een document', () => {
  it('vindt in een goed document geen fout, en beide normen', async () => {
    assert.deepEqual(await findPdfFaults(good, TITLE), []);
    const { uaPart, archive, schemaLists, tables } = await readBack(good);
    assert.deepEqual([uaPart, archive, schemaLists], [1, '2A', 1]);
    assert.deepEqual(tables, [{ headerCells: 2, cells: 4, withoutScope: 0 }]);
  });

  it('ziet dat de taal ontbreekt', async () => {
    const pdf = await broken(({ catalog }) => catalog.delete(PDFName.of('Lang')));
    assert.deepEqual(await findPdfFaults(pdf, TITLE), ['De taal is onbekend en niet nl.']);
  });

  it('ziet dat de titel ontbreekt of niet getoond wordt', async () => {
    const zonder = await broken((document) => document.setTitle(''));
    assert.match((await findPdfFaults(zonder, TITLE)).join(), /De titel is “” en niet “Proef”/);
    const verborgen = await broken(({ catalog }) =>
      catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).delete(PDFName.of('DisplayDocTitle')),
    );
    assert.deepEqual(await findPdfFaults(verborgen, TITLE), ['De titel staat niet in de titelbalk.']);
  });

  it('ziet dat een kenmerk ontbreekt', async () => {
    const zonderA = await broken((document) =>
      changeMetadata(document, (xmp) => xmp.replace(/<pdfaid:conformance>A<\/pdfaid:conformance>/, '')),
    );
    assert.deepEqual(await findPdfFaults(zonderA, TITLE), ['Het kenmerk PDF/A-2a ontbreekt.']);
    const zonderUa = await broken((document) =>
      changeMetadata(document, (xmp) => xmp.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
    );
    assert.deepEqual(await findPdfFaults(zonderUa, TITLE), ['Het kenmerk PDF/UA-1 ontbreekt.']);
  });

  it('ziet een tweede lijst met extra kenmerken', async () => {
    const list = '<pdfaExtension:schemas><rdf:Bag/></pdfaExtension:schemas>';
    const pdf = await broken((document) =>
      changeMetadata(document, (xmp) => xmp.replace('</rdf:Description>', `${list}</rdf:Description>`)),
    );
    assert.deepEqual(await findPdfFaults(pdf, TITLE), [
      'Er zijn 2 lijsten met extra kenmerken en niet precies één.',
    ]);
  });

  it('ziet een kop van een tabel die niet zegt waarover hij gaat', async () => {
    const pdf = await broken((document) => dictionaries(document, 'S', 'TH')[0]?.delete(PDFName.of('A')));
    assert.deepEqual(await findPdfFaults(pdf, TITLE), ['Een kop van een tabel zegt niet waarover hij gaat.']);
  });

  it('ziet een tabel zonder kopregel', async () => {
    const pdf = await broken((document) => {
      for (const head of dictionaries(document, 'S', 'TH')) head.set(PDFName.of('S'), PDFName.of('TD'));
    });
    assert.deepEqual(await findPdfFaults(pdf, TITLE), ['Een tabel heeft geen kopregel.']);
  });

  it('ziet een lettertype dat niet in het document zit', async () => {
    const pdf = await broken((document) => {
      for (const font of dictionaries(document, 'Type', 'FontDescriptor'))
        for (const file of ['FontFile2', 'FontFile3']) font.delete(PDFName.of(file));
    });
    assert.deepEqual(await findPdfFaults(pdf, TITLE), ['Een lettertype zit niet in het document.']);
  });

  it('ziet dat het in een andere volgorde wordt voorgelezen', async () => {
    const pdf = await broken((document) => {
      const body = dictionaries(document, 'S', 'Document')[0]?.lookup(PDFName.of('K'), PDFArray);
      assert.ok(body !== undefined && body.size() > 2);
      const [eerste, tweede] = [body.get(1), body.get(2)];
      body.set(1, tweede);
      body.set(2, eerste);
    });
    assert.deepEqual(await findPdfFaults(pdf, TITLE), [
      'De volgorde van het voorlezen is niet die van de bladzijde.',
    ]);
  });
});
