import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { eenBriefstof, eenToets, TOETSWOORDEN } from '../../../tests/builders/beschikking.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { findPdfFaults, readBack } from '../../platform/documents/read-back.ts';
import { renderBeschikking, renderBriefconcept, renderWordbrief } from './beschikking.document.ts';
import { BRIEFTITEL, stelBriefSamen } from './samenstellen.ts';
import type { Brief } from './brief.ts';

const nu = '2026-11-13T10:00:00.000Z';
const brief = stelBriefSamen(eenBriefstof({ erbij: [eenToets()], woorden: TOETSWOORDEN }));
const run = promisify(execFile);

async function maakPdf(eigen: Brief = brief): Promise<Uint8Array> {
  const gemaakt = await renderBeschikking(eigen, nu);
  assert.equal(gemaakt.soort, 'gelukt', JSON.stringify(gemaakt));
  return gemaakt.soort === 'gelukt' ? gemaakt.pdf : new Uint8Array();
}

async function metBestand<T>(bytes: Uint8Array, naam: string, doe: (pad: string, map: string) => Promise<T>) {
  const map = await mkdtemp(join(tmpdir(), 'brief-'));
  await writeFile(join(map, naam), bytes);
  const gedaan = await doe(join(map, naam), map);
  await rm(map, { recursive: true });
  return gedaan;
}

/** Without spaces: a line may break anywhere on paper. */
function zonderWit(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, '');
}

after(stopDocuments);

describe('de beschikking op papier', () => {
  it('is met een schermlezer te lezen, voor het archief, en zegt in de titel niet voor wie', async () => {
    const pdf = await maakPdf();
    assert.deepEqual(await findPdfFaults(pdf, BRIEFTITEL), []);
    const { tables, pages } = await readBack(pdf);
    assert.equal(tables.length, 3);
    assert.ok(pages <= 4, `${pages} bladzijden`);
    await assert.doesNotReject(metBestand(pdf, 'x.pdf', (pad) => run('qpdf', ['--check', pad])));
  });

  it('heeft dezelfde woorden in dezelfde volgorde als het scherm', async () => {
    const gedrukt = zonderWit(await pdfText(await maakPdf()));
    let vanaf = gedrukt.indexOf(zonderWit(BRIEFTITEL));
    assert.ok(
      gedrukt.slice(0, vanaf).includes(zonderWit('Datum: vrijdag 13 november 2026 Kenmerk: HM-26-17-B1')),
    );
    for (const { titel = '', zinnen } of brief.delen) {
      // A cell that breaks over two lines is read out beside its neighbour.
      const stukken = [titel, ...zinnen.map(({ tekst }) => tekst).filter((tekst) => !tekst.includes('\t'))];
      for (const stuk of stukken) {
        const plek = gedrukt.indexOf(zonderWit(stuk), vanaf);
        assert.ok(plek >= vanaf, `“${stuk}” staat niet op zijn plek`);
        vanaf = plek;
      }
      for (const woord of zinnen.flatMap(({ tekst }) => tekst.split(/\s+/u)))
        assert.ok(gedrukt.includes(woord.split('-')[0] ?? ''), woord);
    }
  });

  it('drukt woorden die niemand meer kan veranderen altijd, met een naam waar een teken niet past', async () => {
    const vreemd = { ...brief, ontvanger: ['漢 Trapniet'] };
    assert.match(await pdfText(await maakPdf(vreemd)), /\[teken U\+6F22, alleen op het scherm\] Trapniet/);
  });

  it('laat een concept zien zonder het te bewaren', async () => {
    const gemaakt = await renderBriefconcept(brief, nu);
    assert.ok(gemaakt.soort === 'gelukt');
    const { uaPart, archive } = await readBack(gemaakt.pdf);
    assert.deepEqual([uaPart, archive], [1, undefined]);
  });

  it('is er ook voor Word, met koppen en een kopregel per tabel', async () => {
    const word = await renderWordbrief(brief);
    const inhoud = await metBestand(word, 'x.docx', async (pad) => {
      const { stdout } = await run('unzip', ['-p', pad, 'word/document.xml'], { maxBuffer: 10_000_000 });
      return stdout;
    });
    assert.equal(inhoud.match(/<w:tblHeader\/>/g)?.length, 3);
    for (const woord of ['Ons besluit', 'Jo van den Trapniet', '3 uur per week', 'namens het college'])
      assert.ok(inhoud.includes(woord), woord);
  });
});
