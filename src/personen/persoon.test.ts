import assert from 'node:assert/strict';
import test from 'node:test';
import { leesBsn, testBsn } from '../basis/bsn.ts';
import { getDatum } from '../basis/datum.ts';
import { leesPostcode } from '../basis/postcode.ts';
import { readPersoon, veldnaam } from './persoon.form.ts';
import {
  herkenBijBsn,
  isGeboortedatum,
  isMisschienDezelfde,
  leeftijdOp,
  schrijfAdres,
  volledigeNaam,
  vulAan,
  zoektermen,
} from './persoon.ts';
import type { Persoon, Persoonsgegevens } from './persoon.ts';

const vandaag = getDatum('2026-11-22');
const postcode = leesPostcode('1099 ZZ');

const iemand: Persoonsgegevens = {
  naam: { roepnaam: 'Jo', tussenvoegsel: 'van den', achternaam: 'Heuvél' },
  geboortedatum: getDatum('1941-11-02'),
  adres: { straat: 'Verzonnenlaan', huisnummer: '12 b', postcode, plaats: 'Heldermond' },
  tolk: false,
};
const bekend: Persoon = { ...iemand, id: '0190bbbb-0000-7000-8000-000000000001', bsn: testBsn(1) };

function lees(
  velden: Readonly<Record<string, string>>,
  eisen: { bereikbaar?: 'telefoon' | 'email' | 'adres' } = {},
) {
  return readPersoon(new URLSearchParams(velden), { voorvoegsel: '', vandaag, metBsn: true, ...eisen });
}

function fouten(velden: Readonly<Record<string, string>>, eisen: Parameters<typeof lees>[1] = {}) {
  const gelezen = lees(velden, eisen);
  return gelezen.ok ? [] : gelezen.fouten.map((fout) => fout.veld);
}

test('[PE-1] een achternaam is genoeg, en zonder achternaam gaat het niet', () => {
  const gelezen = lees({ achternaam: '  Bakker ' });
  assert.ok(gelezen.ok);
  assert.equal(gelezen.value.naam.achternaam, 'Bakker');
  assert.deepEqual(fouten({ roepnaam: 'Jo', achternaam: '   ' }), ['achternaam']);
});

test('[PE-2] een BSN dat de elfproef niet haalt, wordt geweigerd; leeg mag altijd', () => {
  assert.deepEqual(fouten({ achternaam: 'Bakker', bsn: '123456789' }), ['bsn']);
  assert.deepEqual(fouten({ achternaam: 'Bakker', bsn: '' }), []);
  const gelezen = lees({ achternaam: 'Bakker', bsn: testBsn(3) });
  assert.ok(gelezen.ok);
  assert.equal(gelezen.value.bsn, testBsn(3));
});

test('[PE-2] waar niet om een BSN gevraagd wordt, wordt er geen gelezen', () => {
  const velden = new URLSearchParams({ achternaam: 'Bakker', bsn: testBsn(3) });
  const gelezen = readPersoon(velden, { voorvoegsel: '', vandaag });
  assert.ok(gelezen.ok && gelezen.value.bsn === undefined);
});

test('[PE-4] hetzelfde BSN met een andere achternaam of geboortedatum is niet dezelfde persoon', () => {
  assert.ok(herkenBijBsn(bekend, { ...iemand, naam: { achternaam: 'heuvel' } }).gelukt);
  assert.ok(herkenBijBsn(bekend, { ...iemand, geboortedatum: undefined }).gelukt);
  const andereNaam = herkenBijBsn(bekend, { ...iemand, naam: { achternaam: 'Bakker' } });
  assert.ok(!andereNaam.gelukt && andereNaam.regel === 'PE-4');
  assert.ok(!herkenBijBsn(bekend, { ...iemand, geboortedatum: getDatum('1941-11-03') }).gelukt);
});

test('[PE-5] een geboortedatum ligt niet in de toekomst en niet te ver terug', () => {
  assert.ok(isGeboortedatum(vandaag, vandaag));
  assert.ok(!isGeboortedatum(getDatum('2026-11-23'), vandaag));
  assert.ok(isGeboortedatum(getDatum('1896-01-01'), vandaag));
  assert.ok(!isGeboortedatum(getDatum('1895-11-22'), vandaag));
  assert.deepEqual(fouten({ achternaam: 'Bakker', geboortedatum: '23-11-2026' }), ['geboortedatum']);
  assert.deepEqual(fouten({ achternaam: 'Bakker', geboortedatum: 'gisteren' }), ['geboortedatum']);
});

test('[PE-6] iemand is te vinden op alle delen van de naam, zonder accenten en hoofdletters', () => {
  const termen = zoektermen(iemand);
  for (const begin of ['heuv', 'van den heuvel', 'jo van', 'heuvel jo', '1941-11-02', '1099zz12b']) {
    assert.ok(
      termen.some((term) => term.startsWith(begin)),
      begin,
    );
  }
  assert.ok(zoektermen({ naam: { achternaam: 'محمد' }, adres: {}, tolk: false }).includes('محمد'));
});

test('[PE-7] dezelfde achternaam met dezelfde geboortedatum of hetzelfde adres is misschien dezelfde', () => {
  assert.ok(isMisschienDezelfde(iemand, { ...iemand, naam: { achternaam: 'HEUVEL' }, adres: {} }));
  assert.ok(isMisschienDezelfde(iemand, { ...iemand, geboortedatum: undefined }));
  assert.ok(!isMisschienDezelfde(iemand, { ...iemand, geboortedatum: getDatum('1944-01-01') }));
  assert.ok(!isMisschienDezelfde(iemand, { ...iemand, naam: { achternaam: 'Bakker' } }));
  const broer = { ...iemand, geboortedatum: undefined, naam: { ...iemand.naam, roepnaam: 'Piet' } };
  assert.ok(!isMisschienDezelfde(iemand, broer));
});

test('[PE-9] nieuwe gegevens vullen aan; BSN en geboortedatum blijven zoals ze waren', () => {
  const nieuw: Persoonsgegevens = {
    naam: { roepnaam: 'Johanna', achternaam: 'Heuvel' },
    geboortedatum: getDatum('1950-01-01'),
    bsn: testBsn(2),
    adres: { huisnummer: '14' },
    telefoon: '010-000 00 00',
    tolk: true,
  };
  const aangevuld = vulAan(bekend, nieuw);
  assert.equal(aangevuld.bsn, testBsn(1));
  assert.equal(aangevuld.geboortedatum, '1941-11-02');
  assert.equal(aangevuld.naam.roepnaam, 'Jo');
  assert.equal(aangevuld.telefoon, '010-000 00 00');
  assert.equal(aangevuld.adres.huisnummer, '14');
  assert.equal(aangevuld.adres.straat, 'Verzonnenlaan');
  assert.ok(aangevuld.tolk);
});

test('[PE-10] alle fouten komen in één keer, elk bij zijn eigen veld', () => {
  const velden = {
    geboortedatum: '1-1-2090',
    bsn: '1',
    postcode: '1',
    email: 'x',
    telefoon: 'abc',
    plaats: 'a\u0000b',
  };
  assert.deepEqual(fouten(velden, { bereikbaar: 'adres' }).toSorted(), [
    'achternaam',
    'bsn',
    'email',
    'geboortedatum',
    'plaats',
    'postcode',
    'straat',
    'telefoon',
  ]);
  const gelezen = readPersoon(new URLSearchParams(), {
    voorvoegsel: 'ander',
    vandaag,
    bereikbaar: 'telefoon',
  });
  assert.ok(!gelezen.ok);
  assert.deepEqual(
    gelezen.fouten.map((fout) => fout.veld),
    ['anderAchternaam', 'anderTelefoon'],
  );
  assert.deepEqual(fouten({ achternaam: 'a'.repeat(201) }), ['achternaam']);
  assert.deepEqual(fouten({ achternaam: 'a\nb' }), ['achternaam']);
});

test('een naam, een adres en een leeftijd staan er zoals mensen het zeggen', () => {
  assert.equal(volledigeNaam(iemand.naam), 'Jo van den Heuvél');
  assert.equal(volledigeNaam({ voornamen: 'Johanna Maria', achternaam: 'Bakker' }), 'Johanna Maria Bakker');
  assert.equal(schrijfAdres(iemand.adres), 'Verzonnenlaan 12 b, 1099 ZZ Heldermond');
  assert.equal(schrijfAdres({}), undefined);
  assert.equal(leeftijdOp(getDatum('1941-11-02'), vandaag), 85);
  assert.equal(leeftijdOp(getDatum('1941-11-23'), vandaag), 84);
  assert.equal(veldnaam('eigen', 'achternaam'), 'eigenAchternaam');
  assert.equal(leesBsn(testBsn(1)), testBsn(1));
});
