import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import { perWeek } from '../basis/frequentie.ts';
import { tariefOp, vrijstellingVoor } from './bijdrage.ts';
import { controleerProfiel } from './controle.ts';
import { normenOp, urenVanTaken } from './normen.ts';
import { leesProfiel } from './profiel.form.ts';
import { BIJDRAGE } from './profielen/bijdrage.ts';
import { HELDERMOND } from './profielen/heldermond.ts';
import { NORMEN } from './profielen/normen.ts';

test('het abonnementstarief volgt uit de tabel van de dag, ook terug in de tijd (zaak 71)', () => {
  const op = (dag: string) => tariefOp(BIJDRAGE, getDatum(dag))?.bedrag;
  assert.deepEqual(
    ['2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01', '2025-06-01', '2026-12-31', '2027-01-01'].map(
      op,
    ),
    [undefined, 1900, 1900, 2060, 2100, 2180, undefined],
  );
});

test('voor een rolstoel betaalt niemand, voor een traplift is er geen vaste vrijstelling', () => {
  assert.equal(vrijstellingVoor(BIJDRAGE, 'rolstoel')?.id, 'rolstoel');
  assert.equal(vrijstellingVoor(BIJDRAGE, 'traplift'), undefined);
  assert.equal(vrijstellingVoor(BIJDRAGE, undefined), undefined);
});

test('een norm geldt voor haar product en haar tijd, en haar taken komen uit op haar uren', () => {
  const [norm] = NORMEN;
  assert.ok(norm);
  const vraag = { product: 'hulp-bij-het-huishouden', op: getDatum('2026-05-01') };
  assert.deepEqual(normenOp(NORMEN, vraag), [norm]);
  assert.deepEqual(normenOp(NORMEN, { ...vraag, op: getDatum('2025-12-31') }), []);
  assert.deepEqual(normenOp(NORMEN, { ...vraag, product: 'traplift' }), []);
  assert.ok(Math.abs(urenVanTaken(norm.taken) - perWeek(norm.omvang, norm.frequentie)) < 0.001);
});

test('[IR-16] een norm of bijdrage die niet klopt, houdt een profiel tegen, met de plek erbij', () => {
  const [norm] = NORMEN;
  assert.ok(norm);
  const tarief = BIJDRAGE.tarieven[0];
  assert.ok(tarief);
  const fout = {
    ...HELDERMOND,
    normen: [{ ...norm, product: 'traplift', omvang: 20 }],
    bijdrage: {
      tarieven: [tarief, tarief],
      vrijstellingen: [{ id: 'x', naam: 'x', artikel: 'x', producten: ['bestaat-niet'] }],
    },
  };
  assert.deepEqual(
    controleerProfiel(fout).map(({ plek }) => plek),
    ['normen.0.product', 'normen.0.taken', 'bijdrage.tarieven', 'bijdrage.vrijstellingen'],
  );
});

test('[IR-16] een profiel met normen en bijdrage kan ingelezen worden, en zonder kan het ook', () => {
  const heen = JSON.parse(JSON.stringify(HELDERMOND)) as Record<string, unknown>;
  assert.equal(leesProfiel(heen).gelukt, true);
  const { normen: _, bijdrage: __, ...zonder } = heen;
  assert.equal(leesProfiel(zonder).gelukt, true);
  const gelezen = leesProfiel({ ...heen, normen: [{ id: 'x', omvang: -1 }] });
  assert.ok(!gelezen.gelukt && gelezen.fouten.some(({ plek }) => plek === 'normen.0.omvang'));
});
