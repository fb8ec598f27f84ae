import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import {
  eindeFout,
  metMandaat,
  nummer,
  registerOp,
  schrijfGrens,
  schrijfProduct,
  zonderMandaat,
} from './mandaten.ts';
import { MARREHIM } from './profielen/marrehim.ts';
import { OPSTERVEEN } from './profielen/opsterveen.ts';

const vandaag = getDatum('2026-11-22');
const rij = {
  id: 'plus',
  rol: 'gespreksvoerder',
  product: 'vervoerspas',
  geldigVan: vandaag,
  besluitnummer: 'P-1',
} as const;

test('[IR-35] de tabel van vandaag noemt wie wat mag, en niet wie bij een partner werkt zonder eigen mandaat', () => {
  const organisatie = 'Gemeente Marrehim';
  const mensen = [
    { id: 'm', rollen: ['gespreksvoerder'], organisatie },
    { id: 'p', rollen: ['gespreksvoerder'], organisatie: 'Zorggroep De Mienskip' },
    { id: 'c', rollen: ['beslisser'], organisatie },
    { id: 'n', rollen: ['planner'], organisatie },
  ];
  const wie = (op: string) =>
    registerOp(MARREHIM, mensen, getDatum(op)).map(({ wie: { id }, mandaat }) => `${id} ${mandaat.product}`);
  assert.deepEqual(wie('2026-11-22'), [
    'm hulp-bij-het-huishouden',
    'm kleine-woningaanpassing',
    'm klein-hulpmiddel',
    'c alle',
  ]);
  assert.deepEqual(wie('2025-12-31'), []);
  assert.equal(registerOp(MARREHIM, mensen, vandaag)[0]?.ookNaEigenGesprek, true);
});

test('[IR-14] een mandaat voor wie het gesprek voert, zet de plusfunctie aan; een ander mandaat niet', () => {
  assert.equal(metMandaat(OPSTERVEEN.mandaat, rij).gespreksvoerderBeslist, true);
  assert.equal(metMandaat(OPSTERVEEN.mandaat, { ...rij, rol: 'beslisser' }).gespreksvoerderBeslist, false);
  const eenKeer = metMandaat(OPSTERVEEN.mandaat, rij);
  assert.equal(metMandaat(eenKeer, rij), eenKeer);
});

test('[IR-34] een mandaat eindigt vandaag of later, wordt er niet langer door, en geen rij gaat weg', () => {
  const regeling = metMandaat(OPSTERVEEN.mandaat, { ...rij, geldigTot: getDatum('2027-03-31') });
  const [mandaat] = regeling.mandaten.filter(({ id }) => id === 'plus');
  const op = (dag: string) => eindeFout(mandaat, { soort: 'laatste-dag', op: getDatum(dag) }, vandaag)?.regel;
  assert.deepEqual(['2026-11-21', '2026-11-22', '2027-03-31', '2027-04-01'].map(op), [
    'IR-34',
    undefined,
    undefined,
    'IR-34',
  ]);
  assert.equal(eindeFout(undefined, { soort: 'intrekken' }, vandaag)?.regel, 'IR-34');
  const na = zonderMandaat(regeling, { mandaatId: 'plus', einde: { soort: 'intrekken' } }, vandaag);
  assert.equal(na.mandaten.length, regeling.mandaten.length);
  assert.deepEqual(
    nummer(OPSTERVEEN.mandaat.mandaten).map(({ id }) => id),
    ['rij-1', 'rij-2'],
  );
});

test('[IR-35] een grens staat er in woorden, in de maat van het product', () => {
  const { producten } = MARREHIM;
  const grens = (eigen: object) => schrijfGrens(producten, { ...rij, ...eigen });
  assert.equal(grens({}), 'geen grens');
  assert.equal(grens({ product: 'hulp-bij-het-huishouden', maxUren: 3 }), 'tot en met 3 uur per week');
  assert.equal(
    grens({ product: 'dagbesteding', maxUren: 4, maxDuurMaanden: 6 }),
    'tot en met 4 dagdelen per week, hoogstens 6 maanden',
  );
  assert.deepEqual(
    ['alle', 'bezwaar', 'traplift'].map((product) => schrijfProduct(producten, product)),
    ['alle producten', 'besluiten op bezwaar', 'Traplift'],
  );
});
