import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTestBsn, leesBsn } from '../basis/bsn.ts';
import { GEMEENTEN, isRol } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { leefgebiedIn, resultaatsoortIn, zakenVan } from './bezetting.ts';
import { STRATEN } from './inwoners.ts';
import { medewerkersVan } from './medewerkers.ts';
import { leesVerhaal } from './opschrijven.ts';
import { toevalUit } from './toeval.ts';
import { FASEN, GEBIEDEN } from './verhaal.ts';
import { VERHALEN } from './verhalen.ts';
import { KORTE_VERHALEN } from './verhalen/begin.ts';

const ZAKEN = GEMEENTEN.map((gemeente, plaats) => zakenVan(gemeente, plaats));

function profielVan(nummer: number): Gemeenteprofiel {
  const profiel = GEMEENTEN[nummer]?.profielen[0];
  assert.ok(profiel);
  return profiel;
}

test('elke proefgemeente heeft zo’n zestig mensen, in elke fase minstens een', () => {
  for (const zaken of ZAKEN) {
    assert.ok(zaken.length >= 58 && zaken.length <= 65, String(zaken.length));
    for (const fase of FASEN)
      assert.ok(
        zaken.some((zaak) => zaak.fase === fase),
        fase,
      );
    assert.ok(zaken.some((zaak) => zaak.fase === 'in-gesprek' && zaak.gemeldDagenGeleden > 28));
  }
});

test('dezelfde proef is op elke machine gelijk', () => {
  const [eerste] = GEMEENTEN;
  assert.ok(eerste);
  assert.deepEqual(zakenVan(eerste, 0), ZAKEN[0]);
  assert.notDeepEqual(zakenVan(eerste, 0, 7), ZAKEN[0]);
  const toeval = toevalUit(1);
  for (let i = 0; i < 1000; i++) assert.ok(toeval() < 1);
});

test('niemand in de proef kan bestaan of bereikt worden', () => {
  const inwoners = ZAKEN.flat().map(({ inwoner }) => inwoner);
  assert.equal(new Set(inwoners.map(({ bsn }) => bsn)).size, inwoners.length);
  for (const { bsn, adres, telefoon, email } of inwoners) {
    assert.ok(isTestBsn(bsn) && leesBsn(bsn) === bsn);
    assert.ok((STRATEN as readonly string[]).includes(adres.straat));
    assert.match(adres.postcode, /^49[6789]\d [A-Z]{2}$/);
    assert.match(telefoon, /^(010-000 \d\d \d\d|06-0000 \d{4})$/);
    assert.match(email ?? 'x@voorbeeld.example', /^[a-z.0-9]+@voorbeeld\.example$/);
  }
});

test('wie iemand is past bij het verhaal', () => {
  for (const { inwoner, verhaal } of ZAKEN.flat()) {
    const { geslacht, geboren } = verhaal.inhoud.wie;
    const jaar = Number(inwoner.geboortedatum.slice(0, 4));
    assert.ok(jaar >= geboren[0] && jaar <= geboren[1]);
    assert.equal(inwoner.aanhef, geslacht === 'v' ? 'mevrouw' : 'meneer');
    assert.ok(inwoner.naam.roepnaam.length > 1);
    assert.doesNotMatch(inwoner.naam.achternaam, /^(van|de|der) /);
  }
});

test('de stappen van een zaak volgen elkaar op en liggen niet in de toekomst, behalve een gepland bezoek', () => {
  for (const { stappen, fase, gemeldDagenGeleden } of ZAKEN.flat()) {
    const dagen = Object.values(stappen).filter((dag) => dag !== undefined);
    assert.deepEqual(
      dagen,
      dagen.toSorted((a, b) => a - b),
    );
    if (fase === 'gepland') assert.ok((stappen.gesprek ?? 0) > gemeldDagenGeleden);
    else assert.ok(dagen.every((dag) => dag <= gemeldDagenGeleden));
  }
});

test('een zaak is nooit verder dan haar verhaal draagt', () => {
  for (const { verhaal, fase, stappen, gespreksvoerder } of ZAKEN.flat()) {
    if (verhaal.soort === 'begin') assert.equal(stappen.verslag, undefined);
    if (fase === 'losgelaten') assert.notEqual(stappen.losgelaten, undefined);
    if (fase.startsWith('besluit')) assert.notEqual(stappen.aanvraag, undefined);
    assert.equal(gespreksvoerder === undefined, stappen.toegeleid === undefined);
  }
});

test('er zijn minstens dertig verhalen, elk met een eigen naam en een melding in een paar zinnen', () => {
  const alle = [...VERHALEN, ...KORTE_VERHALEN];
  assert.ok(VERHALEN.length >= 30);
  assert.equal(new Set(alle.map(({ id }) => id)).size, alle.length);
  for (const { id, woorden } of alle) {
    const zinnen = woorden.split(/[.!?](?:\s|$)/).filter(Boolean).length;
    assert.ok(zinnen >= 1 && zinnen <= 6, id);
    assert.doesNotMatch(woorden, /aanvraag|aanvragen/i);
  }
});

test('in elk verhaal komt het resultaat voor de oplossing, en leidt elk resultaat tot een afspraak', () => {
  for (const verhaal of VERHALEN) {
    verhaal.resultaten.forEach((_, i) => {
      assert.ok(
        verhaal.oplossingen.some(({ resultaat }) => resultaat === i),
        `${verhaal.id}: oplossing ${i + 1}`,
      );
      assert.ok(
        verhaal.afspraken.some(({ resultaat }) => resultaat === i),
        `${verhaal.id}: afspraak ${i + 1}`,
      );
    });
    assert.ok(
      verhaal.regels.length >= 4 && verhaal.regels.some(({ soort }) => soort === 'gezien'),
      verhaal.id,
    );
    assert.ok(verhaal.wondervraag.length < 100, verhaal.id);
    assert.equal(
      verhaal.mantelzorger === undefined,
      verhaal.nietBesproken.d !== undefined,
      `${verhaal.id}: element d`,
    );
  }
});

test('wat wordt toegewezen staat in het profiel en was in het gesprek een oplossing op maat', () => {
  const producten = new Set(profielVan(0).producten.map(({ id }) => id));
  for (const { id, toewijzing, oplossingen } of VERHALEN) {
    if (toewijzing === undefined) continue;
    assert.ok(producten.has(toewijzing.product), id);
    assert.ok(toewijzing.aantal > 0);
    if (id !== 'zonder-geluid')
      assert.ok(
        oplossingen.some(({ trede }) => trede === 'maatwerk'),
        id,
      );
  }
});

test('elk verhaal past in het instrument van elke gemeente', () => {
  for (const nummer of GEMEENTEN.keys()) {
    const profiel = profielVan(nummer);
    for (const gebied of GEBIEDEN) assert.ok(leefgebiedIn(profiel, gebied), gebied);
    for (const resultaat of VERHALEN.flatMap(({ resultaten }) => resultaten)) {
      assert.ok(resultaatsoortIn(profiel, resultaat));
    }
  }
});

test('in elke gemeente werken mensen met bekende rollen in teams die in het profiel staan', () => {
  for (const [nummer, { slug }] of GEMEENTEN.entries()) {
    const staf = medewerkersVan(slug);
    const teams = new Map(profielVan(nummer).teams.map(({ id, organisatie }) => [id, organisatie]));
    assert.equal(new Set(staf.map(({ sleutel }) => sleutel)).size, staf.length);
    for (const { naam, rollen, team, organisatie, email } of staf) {
      assert.ok(rollen.length > 0 && rollen.every(isRol), naam);
      assert.equal(teams.get(team), organisatie, naam);
      assert.match(email, /^[a-z.]+@[a-z-]+\.example$/);
    }
    for (const rol of [
      'eerste-contact',
      'gespreksvoerder',
      'beslisser',
      'administratie',
      'privacy',
    ] as const) {
      assert.ok(
        staf.some(({ rollen }) => rollen.includes(rol)),
        `${slug}: ${rol}`,
      );
    }
  }
  assert.throws(() => medewerkersVan('bestaat-niet'));
});

test('waar het gesprek en het besluit gescheiden zijn, heeft niemand beide rollen', () => {
  for (const [nummer, { slug }] of GEMEENTEN.entries()) {
    if (profielVan(nummer).mandaat.gespreksvoerderBeslist) continue;
    for (const { rollen, naam } of medewerkersVan(slug)) {
      assert.ok(!(rollen.includes('gespreksvoerder') && rollen.includes('beslisser')), naam);
    }
  }
});

test('een verschrijving in een verhaal valt meteen op', () => {
  const [verhaal] = VERHALEN;
  assert.ok(verhaal);
  const goed = { ...verhaal, gesprek: [], resultaten: ['1 | Schoon'], oplossingen: [], afspraken: [] };
  assert.equal(leesVerhaal(goed).resultaten.length, 1);
  assert.throws(() => leesVerhaal({ ...goed, gesprek: ['keuken | inwoner | Hallo'] }));
  assert.throws(() => leesVerhaal({ ...goed, gesprek: ['wonen | niemand | Hallo'] }));
  assert.throws(() => leesVerhaal({ ...goed, oplossingen: ['2 | netwerk | Bellen | Omdat'] }));
  assert.throws(() => leesVerhaal({ ...goed, afspraken: ['1 | ik | Bellen'] }));
  assert.throws(() => leesVerhaal({ ...goed, resultaten: ['9 | Schoon'] }));
});
