import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { getDatum } from '../basis/datum.ts';
import { findLeefgebied } from '../inrichting/index.ts';
import { getProfiel, storeProfiel } from '../inrichting/index.server.ts';
import { newId } from '../platform/ids.ts';
import { besluit } from './gesprek.server.ts';
import { getInstrument } from './gespreksprofiel.server.ts';
import { noteerInbreng } from './vraagverheldering/inbreng.ts';

const test = await withDatabase();
const VOOR = getDatum('2026-11-03');
const NA = getDatum('2026-11-20');

describe('het instrument van een gesprek', () => {
  /** A zaak in which something was noted at this moment, with the instrument as it was then. */
  async function begonnen(nu: string): Promise<string> {
    const zaakId = newId();
    const door = { soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id } as const;
    const aanleiding = { door, nu, actId: newId(), nieuwId: newId };
    await test.inTenant(async (tx) => {
      const instrument = await getInstrument(tx, zaakId, getDatum(nu.slice(0, 10)));
      const noteer = () => noteerInbreng({ zaakId, tekst: 'Ik red me' }, instrument, aanleiding);
      assert.ok((await besluit(tx, { zaakId, aanleiding }, noteer)).gelukt);
    });
    return zaakId;
  }

  it('[HG-100] T10: een gesprek houdt de versie waarmee het begon, een nieuw gesprek krijgt de nieuwe', async () => {
    const oud = await begonnen('2026-11-03T09:00:00.000Z');
    await test.inTenant(async (tx) => {
      const profiel = await getProfiel(tx, VOOR);
      const instrument = {
        ...profiel.instrument,
        versie: profiel.instrument.versie + 1,
        leefgebieden: [{ id: 'zingeving', naam: 'Wat u kracht geeft', vragen: ['Waar leeft u van op?'] }],
      };
      const geldigVan = getDatum('2026-11-10');
      await storeProfiel(tx, { ...profiel, versie: profiel.versie + 1, geldigVan, instrument });
    });
    const nieuw = await begonnen('2026-11-20T09:00:00.000Z');
    await test.inTenant(async (tx) => {
      const vanOud = await getInstrument(tx, oud, NA);
      const vanNieuw = await getInstrument(tx, nieuw, NA);
      assert.equal(vanNieuw.versie, vanOud.versie + 1);
      assert.equal(findLeefgebied(vanOud, 'zingeving'), undefined);
      assert.equal(findLeefgebied(vanNieuw, 'zingeving')?.naam, 'Wat u kracht geeft');
      assert.equal((await getInstrument(tx, newId(), NA)).versie, vanNieuw.versie);
    });
  });

  it('[HG-100] begon het gesprek voor het eerste profiel, dan geldt het instrument van vandaag', async () => {
    const zaakId = newId();
    const door = { soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id } as const;
    const aanleiding = { door, nu: '2019-01-08T09:00:00.000Z', actId: newId(), nieuwId: newId };
    await test.inTenant(async (tx) => {
      const { instrument } = await getProfiel(tx, VOOR);
      await besluit(tx, { zaakId, aanleiding }, () =>
        noteerInbreng({ zaakId, tekst: 'Ik red me' }, instrument, aanleiding),
      );
      assert.deepEqual(await getInstrument(tx, zaakId, VOOR), instrument);
    });
  });
});
