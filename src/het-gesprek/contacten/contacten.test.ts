import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { bronVan, eenGesprek, gesprekOp, noteer, stelOp } from '../../../tests/builders/verslag.ts';
import { getDatum } from '../../basis/datum.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import { legGesprekVast, vouwGevoerd } from '../gevoerd.ts';
import { schrijfVerslag } from '../verslag/verslagtekst.ts';
import { contactbeeldVan } from './contactbeeld.ts';
import { isEersteVerslagNodig, nogTeVoeren } from './eerste-verslag.ts';
import { hervat, lopendePauze, pauzeer, vouwPauzes } from './pauze.ts';

const collega = '0190aaaa-0000-7000-8000-000000000003';
const weekVijf = getDatum('2026-11-23');
const zin = (verloop: Verloop) => leesVolgorde(schrijfVerslag(bronVan(verloop, { namen }))).join('\n');
const namen = new Map([
  ['0190aaaa-0000-7000-8000-000000000002', 'Guus Gesprek'],
  [collega, 'Gea Anders'],
]);

/** Plans a visit of a colleague. */
function plan(verloop: Verloop, dag: string, eigen: object = {}): void {
  const [van, tot] = [`${dag}T09:00:00.000Z`, `${dag}T10:00:00.000Z`];
  const rest = { vorm: 'huisbezoek', plaats: '', medewerkerId: collega, genodigden: [], opvolging: false };
  const contactmomentId = `c-${verloop.acts.length}`;
  const inhoud = { contactmomentId, van, tot, ...rest, ...eigen };
  const nu = verloop.nu();
  const door = { soort: 'systeem' } as const;
  const { zaakId } = verloop;
  const id = `p-${verloop.acts.length}`;
  const vast = { gebeurdOp: nu, vastgelegdOp: nu };
  verloop.acts.push({ id, soort: 'contactmoment-gepland', zaakId, door, inhoud, ...vast });
}

describe('wie het gesprek voerde', () => {
  it('[HG-110] wie het vastlegt, tenzij een ander bij naam; wat gepland stond op die dag hoort erbij', () => {
    const verloop = eenGesprek();
    const { zaakId, doe } = verloop;
    plan(verloop, '2026-11-03');
    const opdracht = { zaakId, op: getDatum('2026-11-03'), vorm: 'telefoon', aanwezigen: [] } as const;
    doe((acts, a) => legGesprekVast(acts, { ...opdracht, gevoerdDoor: collega, duurMinuten: 20 }, a));
    const [eerste, tweede] = vouwGevoerd(verloop.acts);
    assert.equal(eerste?.voerder, '0190aaaa-0000-7000-8000-000000000002');
    assert.equal(eerste?.contactmomentId, undefined);
    assert.equal(tweede?.voerder, collega);
    assert.ok(tweede?.contactmomentId?.startsWith('c-'));
    assert.equal(tweede?.duurMinuten, 20);
  });

  it('[HG-110] stonden er die dag twee dingen, dan kiest niemand voor de gespreksvoerder', () => {
    const verloop = eenGesprek();
    plan(verloop, '2026-11-03');
    plan(verloop, '2026-11-03');
    const opdracht = { zaakId: verloop.zaakId, op: getDatum('2026-11-03'), vorm: 'telefoon' } as const;
    verloop.doe((acts, a) => legGesprekVast(acts, { ...opdracht, aanwezigen: [] }, a));
    assert.equal(vouwGevoerd(verloop.acts).at(-1)?.contactmomentId, undefined);
  });
});

describe('een gesprek dat rust', () => {
  it('[HG-111] rust tot een dag die nog komt, of tot iemand verder gaat', () => {
    const verloop = eenGesprek();
    const { zaakId, doe } = verloop;
    const opdracht = { zaakId, van: 'inwoner', reden: '' } as const;
    assertGeweigerd(
      verloop.probeer((_, a) => pauzeer({ ...opdracht, tot: getDatum('2026-11-03') }, a)),
      'HG-111',
    );
    doe((_, a) => pauzeer({ ...opdracht, tot: getDatum('2026-11-20') }, a));
    assert.equal(lopendePauze(verloop.acts)?.tot, '2026-11-20');
    doe((acts, a) => hervat(acts, { zaakId }, a));
    assert.equal(lopendePauze(verloop.acts), undefined);
    const nogEens = verloop.probeer((acts, a) => hervat(acts, { zaakId }, a));
    assert.ok(nogEens.gelukt && nogEens.waarde.acts.length === 0);
  });

  it('[HG-111] elkaar weer spreken maakt er ook een eind aan', () => {
    const verloop = eenGesprek();
    const { zaakId, doe } = verloop;
    doe((_, a) => pauzeer({ zaakId, van: 'wij', reden: 'Ziek.' }, a));
    const op = getDatum('2026-11-03');
    doe((acts, a) => legGesprekVast(acts, { zaakId, op, vorm: 'telefoon', aanwezigen: [] }, a));
    assert.equal(lopendePauze(verloop.acts), undefined);
    assert.equal(vouwPauzes(verloop.acts)[0]?.geeindigdOp, op);
  });
});

describe('meer contacten in één verslag', () => {
  it('[HG-112] T46: één verhaal met de dagen en wie het zei, ook van een andere collega', () => {
    const verloop = eenGesprek();
    const { zaakId, doe } = verloop;
    doe((_, a) => pauzeer({ zaakId, van: 'inwoner', reden: '' }, a));
    const op = getDatum('2026-11-03');
    const wat = { zaakId, op, vorm: 'telefoon', aanwezigen: [], gevoerdDoor: collega } as const;
    doe((acts, a) => legGesprekVast(acts, wat, a));
    noteer(verloop, { spreker: 'inwoner', tekst: 'De nieuwe stok helpt.' });
    noteer(verloop, { spreker: 'gespreksvoerder', tekst: 'De stok stond bij de deur.' });
    const lezen = zin(verloop);
    assert.match(lezen, /maandag 2 november 2026 bij u thuis/);
    assert.match(lezen, /Daarna was er een pauze, vanaf dinsdag 3 november 2026\. Dat wilde u graag\./);
    assert.match(lezen, /dinsdag 3 november 2026 aan de telefoon\. Erbij was Gea Anders/);
    assert.match(lezen, /U, op dinsdag 3 november 2026\nDe nieuwe stok helpt\./);
    assert.match(lezen, /Gezien door Guus Gesprek \(.+\), op dinsdag 3 november 2026\nDe stok stond/);
    assert.doesNotMatch(lezen, /tot nu toe/);
  });

  it('[HG-112] was er één contact, dan staat bij een zin geen dag', () => {
    assert.doesNotMatch(zin(eenGesprek()), /U, op /);
  });
});

describe('een verslag tot nu toe', () => {
  it('[HG-113] in week vijf, als er gesproken is en er nog een gesprek komt of het rust', () => {
    const verloop = eenGesprek();
    assert.equal(isEersteVerslagNodig(verloop.acts, weekVijf), false);
    plan(verloop, '2026-12-14');
    assert.equal(isEersteVerslagNodig(verloop.acts, getDatum('2026-11-22')), false);
    assert.equal(isEersteVerslagNodig(verloop.acts, weekVijf), true);
    const beeld = contactbeeldVan(verloop.acts, { vandaag: weekVijf, zaakpad: '/z' });
    assert.equal(beeld.isEersteVerslagNodig, true);
    const rust = eenGesprek();
    rust.doe((_, a) => pauzeer({ zaakId: rust.zaakId, van: 'inwoner', reden: '' }, a));
    assert.equal(isEersteVerslagNodig(rust.acts, weekVijf), true);
  });

  it('[HG-114] wat nog komt staat erin met wie en wanneer; opvolging, afgezegd en gevoerd niet', () => {
    const verloop = eenGesprek();
    plan(verloop, '2026-12-14');
    plan(verloop, '2026-12-20', { opvolging: true });
    plan(verloop, '2026-10-30');
    assert.deepEqual(
      nogTeVoeren(verloop.acts, weekVijf).map(({ op }) => op),
      ['2026-12-14'],
    );
    assert.equal(stelOp(verloop).komend?.length, 1);
    const lezen = zin(verloop);
    assert.match(lezen, /^Verslag van ons gesprek tot nu toe/);
    assert.match(lezen, /komt in uw plan\.\nOp maandag 14 december 2026 komt Gea Anders bij u langs\./);
    assert.equal(stelOp(eenGesprek()).komend, undefined);
    assert.equal(vouwGevoerd(verloop.acts)[0]?.op, gesprekOp);
  });
});
