import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { getDatum } from '../../basis/datum.ts';
import type { Aanleiding } from '../../basis/act.ts';
import { newId } from '../../platform/ids.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { hasLink, makeLink } from '../../platform/private-links.ts';
import { bevestigGebeurtenis, herroepGebeurtenis, meldGebeurtenis } from './levensgebeurtenis.ts';
import { voerVervolgUit } from './vervolg.server.ts';

const test = await withDatabase();
const nu = '2026-11-06T09:00:00.000Z';

function aanleiding(): Aanleiding {
  return {
    door: { soort: 'medewerker', id: test.medewerkers.balie.id },
    nu,
    actId: newId(),
    nieuwId: () => newId(),
  };
}

function mail(zaakId: string, internal = false) {
  const to = { naam: 'Jo', adres: 'jo@voorbeeld.example' };
  return { zaakId, kind: 'proef', to, subject: 'Bericht', body: 'Tekst', internal };
}

async function wachtend(zaakId: string): Promise<number> {
  const rijen = await test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select('id')
      .where('zaak_id', '=', zaakId)
      .where('failed_at', 'is', null)
      .execute(),
  );
  return rijen.length;
}

describe('na een overlijden', () => {
  it('[TW-133] geval 48: gaat er niets meer naar de inwoner, ook niet wat al klaarlag, en is elke link dicht', async () => {
    const { zaakId, inwonerId } = await test.inTenant((tx) =>
      storeGesprek(tx, { gespreksvoerderId: test.medewerkers.gespreksvoerder.id }),
    );
    await test.inTenant((tx) => makeLink(tx, { zaakId, personId: inwonerId }, nu));
    await test.inTenant((tx) => queueMail(tx, mail(zaakId), nu));
    const op = getDatum('2026-11-05');
    const meld = { zaakId, soort: 'overlijden', op, bron: 'nabestaande' } as const;
    await test.inTenant((tx) =>
      voerVervolgUit(tx, zaakId, aanleiding(), (acts) => meldGebeurtenis(acts, meld, aanleiding())),
    );
    assert.equal(await wachtend(zaakId), 1);
    const zeker = aanleiding();
    const gelukt = await test.inTenant((tx) =>
      voerVervolgUit(tx, zaakId, zeker, (acts) => bevestigGebeurtenis(acts, meld, zeker)),
    );
    assert.ok(gelukt.gelukt);
    assert.equal(await wachtend(zaakId), 0);
    await test.inTenant((tx) => queueMail(tx, mail(zaakId), nu));
    assert.equal(await wachtend(zaakId), 0);
    assert.ok(!(await test.inTenant((tx) => hasLink(tx, { zaakId, personId: inwonerId }, nu))));
    await test.inTenant((tx) => queueMail(tx, mail(zaakId, true), nu));
    assert.equal(await wachtend(zaakId), 1);
    const fout = aanleiding();
    const opdracht = { zaakId, soort: 'overlijden', reden: 'Een naamgenoot.' } as const;
    await test.inTenant((tx) =>
      voerVervolgUit(tx, zaakId, fout, (acts) => herroepGebeurtenis(acts, opdracht, fout)),
    );
    await test.inTenant((tx) => queueMail(tx, mail(zaakId), nu));
    assert.equal(await wachtend(zaakId), 2);
  });
});
