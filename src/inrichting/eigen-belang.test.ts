import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEigenDienst } from './eigen-belang.ts';
import { MARREHIM } from './profielen/marrehim.ts';

const MIENSKIP = 'Zorggroep De Mienskip';

test('[IR-40] wie een dienst van de eigen organisatie noemt, krijgt twee andere mogelijkheden te zien', () => {
  const dienst = findEigenDienst(MARREHIM, MIENSKIP, 'Twee dagen dagbesteding it Skutsje, daar is plek.');
  assert.equal(dienst?.organisatie, MIENSKIP);
  assert.deepEqual(
    dienst?.alternatieven.map(({ naam }) => naam),
    ['Doarpsmiel', 'Burenhulp Marrehim'],
  );
  assert.ok(findEigenDienst(MARREHIM, MIENSKIP, 'Iets van zorggroep de mienskip'));
});

test('[IR-40] tegenproef: iets van een ander, of een medewerker van de gemeente, geeft geen melding', () => {
  assert.equal(findEigenDienst(MARREHIM, MIENSKIP, 'Samen eten bij Doarpsmiel.'), undefined);
  assert.equal(findEigenDienst(MARREHIM, 'Gemeente Marrehim', 'Dagbesteding It Skûtsje.'), undefined);
  assert.equal(findEigenDienst(MARREHIM, 'Gemeente Marrehim', 'Iets van Gemeente Marrehim.'), undefined);
});
