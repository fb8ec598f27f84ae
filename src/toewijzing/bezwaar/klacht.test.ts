import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { behandelaar, beslisser, erbij, metBesluit, op } from '../../../tests/builders/bezwaar.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { antwoordUiterlijk, vouwKlachten } from './klacht.ts';
import {
  deelKlachtToe,
  handelKlachtAf,
  hoorKlacht,
  ontvangKlacht,
  verdaagKlacht,
} from './klacht-behandelen.ts';

const klacht = {
  zaakId,
  over: 'Er werd niet geluisterd.',
  ontvangenOp: getDatum('2026-11-16'),
  weg: 'telefoon',
} as const;

function metKlacht(overWieId?: string): { acts: readonly Act[]; klachtId: string } {
  const begin = metBesluit();
  const acts = erbij(begin, ontvangKlacht({ ...klacht, overWieId }, op('2026-11-16', 'balie')));
  return { acts, klachtId: vouwKlachten(acts)[0]!.klachtId };
}

function toegedeeld({ acts, klachtId } = metKlacht(), commissie = false) {
  const opdracht = { zaakId, klachtId, behandelaarId: behandelaar, commissie };
  return { klachtId, acts: erbij(acts, deelKlachtToe(acts, opdracht, op('2026-11-17'))) };
}

describe('een klacht', () => {
  it('[TW-112] wordt opgeschreven zoals die kwam, ook aan de telefoon', () => {
    const { acts } = metKlacht();
    assert.equal(vouwKlachten(acts)[0]?.weg, 'telefoon');
    assertGeweigerd(ontvangKlacht({ ...klacht, over: ' ' }, op('2026-11-16')), 'TW-112');
    assertGeweigerd(
      ontvangKlacht({ ...klacht, ontvangenOp: getDatum('2026-11-17') }, op('2026-11-16')),
      'TW-112',
    );
  });

  it('[TW-113] wordt behandeld door iemand die niet aan de zaak werkte en over wie zij niet gaat', () => {
    const { acts, klachtId } = metKlacht('over-mij');
    for (const wie of ['over-mij', beslisser, 'gv', 'maker'])
      assertGeweigerd(
        deelKlachtToe(acts, { zaakId, klachtId, behandelaarId: wie, commissie: false }, op('2026-11-17')),
        'TW-113',
      );
    const { acts: klaar } = toegedeeld({ acts, klachtId });
    const antwoord = { zaakId, klachtId, uitkomst: 'gegrond', oordeel: 'U heeft gelijk.' } as const;
    assertGeweigerd(handelKlachtAf(klaar, antwoord, op('2026-11-20', 'een-ander')), 'TW-113');
    assertGeweigerd(handelKlachtAf(acts, antwoord, op('2026-11-20')), 'TW-113');
  });

  it('[TW-114] wordt binnen zes weken beantwoord, met commissie tien, en een keer vier weken later', () => {
    const gewoon = toegedeeld();
    assert.equal(antwoordUiterlijk(vouwKlachten(gewoon.acts)[0]!), '2026-12-28');
    assert.equal(antwoordUiterlijk(vouwKlachten(toegedeeld(metKlacht(), true).acts)[0]!), '2027-01-25');
    const opdracht = { zaakId, klachtId: gewoon.klachtId, weken: 4, reden: 'De collega is weg.' };
    assertGeweigerd(verdaagKlacht(gewoon.acts, { ...opdracht, weken: 5 }, op('2026-12-28')), 'TW-114');
    assertGeweigerd(verdaagKlacht(gewoon.acts, { ...opdracht, reden: '' }, op('2026-12-28')), 'TW-114');
    assertGeweigerd(verdaagKlacht(gewoon.acts, opdracht, op('2026-12-29')), 'TW-114');
    const later = erbij(gewoon.acts, verdaagKlacht(gewoon.acts, opdracht, op('2026-12-28')));
    assert.equal(antwoordUiterlijk(vouwKlachten(later)[0]!), '2027-01-25');
    assertGeweigerd(verdaagKlacht(later, opdracht, op('2026-12-28')), 'TW-114');
  });

  it('[TW-114] krijgt een antwoord nadat de inwoner kon vertellen wat er gebeurde, of als het goed is gekomen', () => {
    const { acts, klachtId } = toegedeeld();
    const antwoord = { zaakId, klachtId, uitkomst: 'gegrond', oordeel: 'U heeft gelijk.' } as const;
    assertGeweigerd(handelKlachtAf(acts, antwoord, op('2026-11-20')), 'TW-114');
    assert.ok(handelKlachtAf(acts, { ...antwoord, uitkomst: 'naar-tevredenheid' }, op('2026-11-20')).gelukt);
    const gesprek = {
      zaakId,
      klachtId,
      op: getDatum('2026-11-19'),
      wil: true,
      woorden: 'Ik voelde me niet gehoord.',
    };
    assertGeweigerd(hoorKlacht(acts, { ...gesprek, woorden: '' }, op('2026-11-19')), 'TW-114');
    assertGeweigerd(hoorKlacht(acts, { ...gesprek, op: getDatum('2026-11-21') }, op('2026-11-19')), 'TW-114');
    const gehoord = erbij(acts, hoorKlacht(acts, gesprek, op('2026-11-19')));
    assertGeweigerd(handelKlachtAf(gehoord, { ...antwoord, oordeel: '' }, op('2026-11-20')), 'TW-114');
    const klaar = erbij(gehoord, handelKlachtAf(gehoord, antwoord, op('2026-11-20')));
    assert.equal(vouwKlachten(klaar)[0]?.afgehandeld?.uitkomst, 'gegrond');
    assertGeweigerd(handelKlachtAf(klaar, antwoord, op('2026-11-21')), 'TW-112');
  });
});
