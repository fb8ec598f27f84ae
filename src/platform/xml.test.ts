import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import { optionalElement, writeXml, xmlElement, xmlText } from '../basis/xml.ts';
import type { XmlElement } from '../basis/xml.ts';
import { hasSchema, mostXmlBytes, readXml, validateXml } from './xml.ts';

const space = 'https://keukentafel.example/proef';

/** A document of a few elements deep, with any text in it. */
const trees: fc.Arbitrary<XmlElement> = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary', maxLength: 30 }).map((text) => xmlElement(space, 'Blad', xmlText(text))),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((given) => xmlElement(space, 'Tak', given)),
  ),
})).tree;

describe('xml lezen', () => {
  it('leest terug wat is geschreven, met alle tekens', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (root) => {
        const read = await readXml(writeXml(root));
        assert.deepEqual(read.ok && read.root, root);
      }),
    );
  });

  it('leest bytes in UTF-8, met of zonder merkteken vooraan, en niets anders', async () => {
    const text = '<a>ë</a>';
    const read = await readXml(new TextEncoder().encode(`\u{FEFF}${text}`));
    assert.equal(read.ok && read.root.text, 'ë');
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]) {
      assert.deepEqual(await readXml(bytes), { ok: false, why: 'encoding' });
    }
    const declared = '<?xml version="1.0" encoding="UTF-7"?><a/>';
    assert.deepEqual(await readXml(declared), { ok: false, why: 'encoding' });
  });

  it('weigert een miljard lachen binnen 100 ms, ook als het bericht verder klopt', async () => {
    await readXml('<a/>');
    const entities = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${entities.join('')}]><lolz>&lol9;</lolz>`;
    const began = performance.now();
    assert.deepEqual(await readXml(bomb), { ok: false, why: 'doctype' });
    assert.ok(performance.now() - began < 100);
  });

  it('weigert een bestand van buiten als entiteit, en een entiteit zonder DOCTYPE', async () => {
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    assert.deepEqual(await readXml(outside), { ok: false, why: 'doctype' });
    assert.deepEqual(await readXml('<a>&x;</a>'), { ok: false, why: 'not-xml' });
  });

  it('weigert 50 MB voor er iets gelezen wordt', async () => {
    const began = performance.now();
    assert.deepEqual(await readXml(`<a>${'x'.repeat(50_000_000)}</a>`), { ok: false, why: 'too-large' });
    assert.deepEqual(await readXml(new Uint8Array(50_000_000)), { ok: false, why: 'too-large' });
    assert.ok(performance.now() - began < 500);
    assert.deepEqual(await readXml('é'.repeat(mostXmlBytes / 2 + 1)), { ok: false, why: 'too-large' });
  });

  it('weigert wat geen xml is en struikelt nergens over', async () => {
    for (const text of ['', 'hallo', '<a>', '<a><b></a></b>', '{"a":1}', '<a>\u{0}</a>']) {
      assert.equal((await readXml(text)).ok, false, text);
    }
    assert.equal((await readXml(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).ok, false);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        assert.equal(typeof (await readXml(text)).ok, 'boolean');
      }),
    );
  });

  it('laat weg wat er niet is', () => {
    assert.equal(optionalElement(space, 'A', undefined), undefined);
    assert.equal(optionalElement(space, 'A', ''), undefined);
    assert.equal(optionalElement(space, 'A', 0)?.text, '0');
    assert.equal(xmlElement(space, 'B', [undefined]).children.length, 0);
  });
});

const outer = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:binnen" targetNamespace="urn:buiten" elementFormDefault="qualified">
  <xs:import namespace="urn:binnen" schemaLocation="binnen.xsd"/>
  <xs:element name="Bericht"><xs:complexType><xs:sequence><xs:element name="Getal" type="b:Getal"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const inner = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:binnen">
  <xs:simpleType name="Getal"><xs:restriction base="xs:integer"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
</xs:schema>`;

function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kt-xsd-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

function message(getal: number): string {
  return writeXml(xmlElement('urn:buiten', 'Bericht', [xmlElement('urn:buiten', 'Getal', getal)]));
}

describe('xml tegen een schema houden', () => {
  it('vindt wat niet past, met het veld, en neemt mee wat het schema erbij haalt', async (t) => {
    const folder = folderWith(t, { 'buiten.xsd': outer, 'binnen.xsd': inner });
    const schema = { folder, file: 'buiten.xsd' };
    assert.equal(await hasSchema(folder, 'buiten.xsd'), true);
    assert.deepEqual(await validateXml(message(9), schema), []);
    const [fault] = await validateXml(message(10), schema);
    assert.equal(fault?.element, 'Getal');
    assert.equal((await validateXml('<geen', schema)).length, 1);
  });

  it('haalt een schema nergens anders vandaan dan uit de map', async (t) => {
    const elsewhere = outer.replace('binnen.xsd', 'https://keukentafel.example/binnen.xsd');
    const folder = folderWith(t, { 'buiten.xsd': elsewhere });
    await assert.rejects(validateXml(message(9), { folder, file: 'buiten.xsd' }));
    await assert.rejects(validateXml(message(9), { folder, file: 'bestaat-niet.xsd' }));
    assert.equal(await hasSchema(path.join(folder, 'weg'), 'buiten.xsd'), false);
  });
});
