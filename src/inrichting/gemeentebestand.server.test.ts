import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { getDatum } from '../basis/datum.ts';
import { leesGemeentebestand } from './gemeentebestand.form.ts';
import { leesIn } from './gemeentebestand.server.ts';
import { GEMEENTEN } from './gemeenten.ts';
import { findGemeente, getProfiel, listMedewerkers } from './inrichting.server.ts';

const test = await withDatabase();
const vandaag = getDatum('2026-11-02');
const medewerker = {
  naam: 'Mies Proef',
  email: 'mies@gemeente.example',
  functie: 'Wmo-adviseur',
  organisatie: 'Gemeente Nergenshuizen',
  rollen: ['gespreksvoerder'],
  team: 'team',
  idpSubject: 'sub-1',
};
const bestand = {
  id: 9104,
  slug: 'nergenshuizen',
  profiel: { ...GEMEENTEN[0]!.profielen[0]!, naam: 'Nergenshuizen' },
  medewerkers: [medewerker],
};

function lees(anders: object) {
  return leesGemeentebestand(JSON.stringify({ ...bestand, ...anders }));
}

async function inlezen(anders: object = {}) {
  const gelezen = lees(anders);
  assert.ok(gelezen.ok, gelezen.ok ? '' : gelezen.fouten.join('; '));
  const owner = await test.owner();
  return leesIn(
    {
      database: test.database,
      alsEigenaar: (work) => work((text, values) => owner.query(text, [...values])),
    },
    gelezen.gemeente,
    vandaag,
  );
}

describe('een gemeente inlezen', () => {
  it('een gemeente komt er met profiel en medewerkers, en kan meteen aan het werk', async () => {
    assert.deepEqual(await inlezen(), { medewerkers: 1 });
    assert.equal((await findGemeente(test.database.db, 'nergenshuizen'))?.naam, 'Gemeente Nergenshuizen');
    await test.inTenant(async (tx) => {
      assert.equal((await getProfiel(tx, vandaag)).naam, 'Nergenshuizen');
      assert.deepEqual(
        (await listMedewerkers(tx)).map(({ naam }) => naam),
        ['Mies Proef'],
      );
    }, 9104);
  });

  it('nog eens inlezen verdubbelt niemand, en neemt een nieuwe collega erbij', async () => {
    assert.deepEqual(await inlezen(), { medewerkers: 0 });
    const nieuw = { ...medewerker, naam: 'Jan Proef', email: 'jan@gemeente.example', idpSubject: 'sub-2' };
    assert.deepEqual(await inlezen({ medewerkers: [medewerker, nieuw] }), { medewerkers: 1 });
  });

  it('elke fout wordt genoemd, met de plek, en er wordt niets bewaard', () => {
    const gelezen = lees({
      slug: 'Met Hoofdletters',
      medewerkers: [{ ...medewerker, rollen: ['baas'], email: 'x' }],
    });
    assert.ok(!gelezen.ok);
    assert.deepEqual(
      gelezen.fouten.map((fout) => fout.split(':')[0]),
      ['slug', 'medewerkers.0.email', 'medewerkers.0.rollen.0'],
    );
    assert.ok(!leesGemeentebestand('geen json').ok);
    const profiel = lees({ profiel: {} });
    assert.ok(!profiel.ok && profiel.fouten.every((fout) => fout.startsWith('profiel.')));
  });
});
