import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { apiTags, operations, publicOperations } from './api.ts';
import { documentatiePagina } from './inrichting/documentatie.page.tsx';
import type { ApiBeschrijving } from './inrichting/documentatievelden.ts';
import { openApiDocument } from './platform/api-document.ts';

type Draft = { [key: string]: Draft } & { push(...items: unknown[]): void };

const folder = mkdtempSync(path.join(tmpdir(), 'kt-openapi-'));
const spectral = path.resolve('node_modules/.bin/spectral');
const ownRules = path.resolve('tests/api-regels.yaml');
const reference = process.env['KEUKENTAFEL_REFERENTIE'];
const officialRules = path.join(reference ?? '', 'api-design-rules', 'ruleset.yaml');
const hasReference = reference !== undefined && existsSync(officialRules);
const isCi = process.env['CI'] === 'true';

after(() => rmSync(folder, { recursive: true }));

function makeDocument(): Draft {
  const made = openApiDocument({
    operations,
    publicOperations,
    tags: apiTags,
    serverUrl: 'https://keukentafel.test',
  });
  return JSON.parse(JSON.stringify(made)) as Draft;
}

/** The codes of the rules that this document breaks, each once, in order. */
async function lint(rules: string, document: Draft): Promise<readonly string[]> {
  const file = path.join(folder, `${Math.trunc(performance.now() * 1000)}.json`);
  writeFileSync(file, JSON.stringify(document));
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [spectral, 'lint', '-q', '-f', 'json', '-r', rules, file], (_, stdout) =>
      resolve(stdout),
    );
  });
  const found = JSON.parse(output) as readonly { readonly code: string; readonly severity: number }[];
  return [...new Set(found.filter(({ severity }) => severity === 0).map(({ code }) => code))].toSorted();
}

describe('het OpenAPI-document', () => {
  it('noemt elke bewerking één keer, met een onderwerp dat is uitgelegd', () => {
    assert.ok(operations.length >= 50);
    assert.equal(new Set(operations.map(({ id }) => id)).size, operations.length);
    assert.equal(
      new Set(operations.map(({ method, path: to }) => `${method} ${to}`)).size,
      operations.length,
    );
    const tags = new Set(apiTags.map(({ name }) => name));
    assert.deepEqual(
      [...new Set(operations.map(({ tag }) => tag))].filter((tag) => !tags.has(tag)),
      [],
    );
  });

  it('geeft nul fouten volgens onze eigen regels', async () => {
    assert.deepEqual(await lint(ownRules, makeDocument()), []);
  });

  it('onze eigen regels zien elke geplante fout', async () => {
    const document = makeDocument();
    plantOwn(document);
    const found = await lint(ownRules, document);
    assert.deepEqual(
      found.filter((code) => code.startsWith('kt-')),
      [
        'kt-beveiligd',
        'kt-contact',
        'kt-dag-of-moment',
        'kt-fouten',
        'kt-fouten-bij-sturen',
        'kt-fouten-voor-iedereen',
        'kt-https',
        'kt-id-in-pad',
        'kt-methoden',
        'kt-niets-persoonlijks-in-adres',
        'kt-open-achterdeur',
        'kt-pad',
        'kt-probleem',
        'kt-uitleg',
        'kt-veldnamen',
        'kt-versie-in-adres',
        'kt-versiekop',
        'kt-versienummer',
        'kt-vraagnamen',
      ],
    );
    assert.ok(found.includes('operation-operationId-unique'));
    assert.ok(found.includes('path-params'));
  });

  const skip = hasReference || isCi ? false : 'KEUKENTAFEL_REFERENTIE wijst niet naar de referentiegegevens';

  it('geeft nul fouten volgens de landelijke regels', { skip }, async () => {
    assert.ok(hasReference, 'KEUKENTAFEL_REFERENTIE wijst niet naar de referentiegegevens; in CI moet dat');
    assert.deepEqual(await lint(officialRules, makeDocument()), []);
  });

  it('de landelijke regels zien elke geplante fout', { skip }, async () => {
    assert.ok(hasReference);
    const document = makeDocument();
    plantOfficial(document);
    const found = await lint(officialRules, document);
    for (const code of [
      'info-contact',
      'nlgov:include-major-version-in-uri',
      'nlgov:missing-header',
      'nlgov:paths-kebab-case',
      'nlgov:problem-invalid-input',
      'nlgov:problem-schema-members',
      'nlgov:query-keys-camel-case',
      'nlgov:semver',
      'nlgov:use-problem-schema',
      'operation-operationId-unique',
    ]) {
      assert.ok(found.includes(code), `${code} zag de fout niet`);
    }
  });
});

describe('de bladen over de API', () => {
  const beschrijving = makeDocument() as unknown as ApiBeschrijving;
  const voorblad = documentatiePagina(beschrijving) ?? '';
  const namen = [...voorblad.matchAll(/href="\/api\/([a-z-]+)"/g)].map(([, naam = '']) => naam);
  const bladen = namen.map((naam) => documentatiePagina(beschrijving, naam) ?? '');
  const html = bladen.join('');

  it('tonen elke bewerking van elk onderwerp uit het document, zonder script', () => {
    assert.equal(namen.length, beschrijving.tags.length + 1);
    for (const { summary, path: to } of operations) {
      assert.ok(html.includes(summary.replaceAll("'", '&#39;')), summary);
      assert.ok(html.includes(` ${to}`), to);
    }
    for (const blad of [voorblad, ...bladen]) {
      assert.ok(blad.startsWith('<!doctype html>'));
      assert.ok(!/<script| style=| on[a-z]+="/.test(blad));
      assert.ok(blad.length < 500_000, `${blad.length} tekens`);
    }
    assert.equal(documentatiePagina(beschrijving, 'onzin'), undefined);
  });

  it('tonen ook de velden binnen een veld, met hun uitleg', () => {
    for (const part of [
      '<code>contactwens.wijze</code>',
      '<code>aanwezigen[].naam</code>',
      'href="/api/begrippen#begrip-PersoonInvoer"',
      'id="begrip-PersoonInvoer"',
      'Een van: zichzelf, iemand-anders.',
    ]) {
      assert.ok(html.includes(part), part);
    }
  });
});

function plantOwn(document: Draft): void {
  const paths = document['paths']!;
  paths['/Zaken/'] = {
    get: { operationId: 'x', responses: { 200: {} }, security: [{}] },
  } as unknown as Draft;
  const melding = paths['/meldingen']!['post']!;
  melding['operationId'] = 'leesWerklijst' as unknown as Draft;
  delete melding['responses']!['422'];
  melding['responses']!['400']!['content'] = { 'application/json': {} } as unknown as Draft;
  delete paths['/termijnen']!['get']!['responses']!['400'];
  const werklijst = paths['/werklijst']!['get']!;
  werklijst['parameters']!.push({ name: 'zoek_bsn', in: 'query', schema: { type: 'string' } });
  paths['/werklijst']!['trace'] = werklijst;
  const zaak = paths['/zaken/{zaak}']!['get']!;
  zaak['parameters'] = [
    { name: 'zaak', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'spook', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
  ] as unknown as Draft;
  const zaakSchema = document['components']!['schemas']!['Zaak']!['properties']!;
  zaakSchema['gemeldOp'] = { type: 'string' } as unknown as Draft;
  zaakSchema['Gemeld_op'] = { type: 'string' } as unknown as Draft;
  document['servers'] = [{ url: 'http://keukentafel.test/api' }] as unknown as Draft;
  document['info'] = { title: 'x', version: '1' } as unknown as Draft;
  delete document['security'];
}

function plantOfficial(document: Draft): void {
  const paths = document['paths']!;
  paths['/Zaken_lijst'] = {
    get: { operationId: 'x', responses: { 200: { description: 'x' } } },
  } as unknown as Draft;
  const melding = paths['/meldingen']!['post']!;
  melding['operationId'] = 'leesWerklijst' as unknown as Draft;
  delete melding['responses']!['400'];
  melding['responses']!['422']!['content'] = { 'application/json': {} } as unknown as Draft;
  const werklijst = paths['/werklijst']!['get']!;
  werklijst['parameters']!.push({ name: 'zoek_bsn', in: 'query', schema: { type: 'string' } });
  delete document['components']!['schemas']!['Probleem']!['properties']!['detail'];
  document['servers'] = [{ url: 'http://keukentafel.test/api' }] as unknown as Draft;
  document['info'] = { title: 'x', version: '1' } as unknown as Draft;
}
