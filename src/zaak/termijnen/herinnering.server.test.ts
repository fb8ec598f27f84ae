import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { gemeld, opDagen } from '../../../tests/builders/termijnen.ts';
import { withDatabase } from '../../../tests/database.ts';
import { systemClock } from '../../platform/clock.ts';
import { lockZaak, storeActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { migrateJobs, startJobs } from '../../platform/jobs.ts';
import { makeLog } from '../../platform/log.ts';
import { deliverMail, mailWorkers } from '../../platform/mail/deliver.ts';
import { herinner } from './herinnering.server.ts';
import { herinnerWorkers } from './herinnering.jobs.ts';

const test = await withDatabase();
const { gespreksvoerder, balie } = test.medewerkers;
/** A week before the verslag of a melding of 2 November must be there. */
const nu = '2026-12-07T05:00:00.000Z';
const adresVan = (zaakId: string) => `http://keukentafel.test/heldermond/zaken/${zaakId}`;
const ZAKEN = 150;
const ALLE = ZAKEN + 40 + 20;
const log = makeLog('stil');

async function maakZaken(aantal: number, gemeenteId = 9001): Promise<void> {
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const zaakId = newId();
    const stappen = [
      ...gemeld('2026-11-02'),
      ['2026-11-03', 'toegeleid', { team: 'zorgdeur', gespreksvoerderId: gespreksvoerder.id }] as const,
    ];
    const acts = opDagen(...stappen).map(({ soort, gebeurdOp, inhoud }) => ({
      id: newId(),
      zaakId,
      soort,
      gebeurdOp,
      door: { soort: 'systeem' } as const,
      inhoud: { ...(inhoud as object), nummer: zaakId, inwonerId: newId() },
    }));
    await test.inTenant(async (tx) => {
      await lockZaak(tx, zaakId);
      await storeActs(tx, { zaakId, nu: acts[0]!.gebeurdOp, acts });
    }, gemeenteId);
  }
}

function mails(gemeenteId = 9001) {
  return test.inTenant(
    (tx) =>
      tx.db
        .selectFrom('platform.mail')
        .select(['id', 'zaak_id', 'to_address', 'subject', 'body', 'kind'])
        .where('gemeente_id', '=', gemeenteId)
        .execute(),
    gemeenteId,
  );
}

const ronde = (op = nu) => test.inTenant((tx) => herinner(tx, { nu: op, adresVan }));

function startKind() {
  const kind = path.resolve(import.meta.dirname, '../../../tests/herinner-child.ts');
  const task = JSON.stringify({ connection: test.connection, gemeenteId: 9001, nu });
  return spawn(process.execPath, ['--import', './bin/loader.js', kind, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('de ronde van elke nacht', () => {
  before(() => maakZaken(ZAKEN));

  it('[ZK-49] kill -9 midden in de ronde, meermalen, en dan nog een keer: elke zaak precies één bericht', async () => {
    for (let keer = 0; keer < 3; keer += 1) {
      // Somebody holds the key of a reminder that comes late in the sweep, so that the child stands still half-way.
      const vast = await test.owner();
      await vast.query('begin');
      await vast.query(
        `insert into zaak.herinnering (gemeente_id, zaak_id, van, termijn, einde, moment, medewerker_id, gemaakt_op)
         select gemeente_id, zaak_id, van, termijn, einde, 'nadert', $1, now() from zaak.termijn
         where termijn = 'D03' order by einde, zaak_id desc limit 1`,
        [gespreksvoerder.id],
      );
      const kind = startKind();
      await once(kind.stdout, 'data');
      await wachtTotMidden();
      assert.equal((await mails()).length, 0, 'nog niets is vastgelegd');
      kind.kill('SIGKILL');
      await once(kind, 'exit');
      await vast.query('rollback');
    }
    assert.equal((await mails()).length, 0, 'een halve ronde laat niets achter');
    assert.equal(await ronde(), ZAKEN);
    assert.equal(await ronde(), 0);
    const gestuurd = await mails();
    assert.equal(gestuurd.length, ZAKEN);
    assert.equal(new Set(gestuurd.map(({ zaak_id }) => zaak_id)).size, ZAKEN);
  });

  it('[ZK-49] op een willekeurig moment omgevallen, en twee rondes tegelijk: nooit dubbel, niets kwijt', async () => {
    await maakZaken(40);
    for (const milliseconden of [120, 260, 340]) {
      const kind = startKind();
      await once(kind.stdout, 'data');
      await sleep(milliseconden);
      kind.kill('SIGKILL');
      await once(kind, 'exit');
    }
    await ronde();
    const eerder = (await mails()).length;
    assert.equal(eerder, ZAKEN + 40);
    await maakZaken(20);
    let tweede: Promise<number> | undefined;
    const eerste = await test.inTenant(async (tx) => {
      const aantal = await herinner(tx, { nu, adresVan });
      // The second sees nothing of the first yet, and waits for its keys.
      tweede = ronde();
      await wachtTotMidden();
      return aantal;
    });
    assert.deepEqual([eerste, await tweede], [20, 0]);
    const gestuurd = await mails();
    assert.equal(gestuurd.length, ALLE);
    assert.equal(new Set(gestuurd.map(({ zaak_id }) => zaak_id)).size, ALLE);
  });

  it('[ZK-49] bij de mailserver komt elk bericht één keer aan', async () => {
    const aangekomen: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, callback) {
        const delen: Buffer[] = [];
        stream.on('data', (deel: Buffer) => delen.push(deel));
        stream.on('end', () => {
          aangekomen.push(Buffer.concat(delen).toString());
          callback();
        });
      },
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const adres = server.server.address();
    const url = `smtp://127.0.0.1:${typeof adres === 'object' ? adres?.port : ''}`;
    const from = async () => ({ name: 'Gemeente Voorbeeld', address: 'post@gemeente.example' });
    const alle = (await mails()).slice(0, 30);
    for (const { id } of [...alle, ...alle]) {
      await test.inTenant((tx) =>
        deliverMail(tx, { delivery: { soort: 'smtp', url, from }, mailId: id, nu: systemClock() }),
      );
    }
    await new Promise<void>((klaar) => server.close(() => klaar()));
    assert.equal(aangekomen.length, alle.length);
    assert.equal(new Set(aangekomen.map((tekst) => /Message-ID: (\S+)/i.exec(tekst)?.[1])).size, alle.length);
  });

  it('[ZK-50] de mail gaat naar een medewerker en zegt niets over de inwoner', async () => {
    const [een] = await mails();
    assert.equal(een?.to_address, gespreksvoerder.email);
    assert.equal(een?.subject, 'Een termijn loopt bijna af');
    assert.match(een?.body ?? '', /maandag 14 december 2026: nog een week/);
  });

  it('[ZK-49] na de laatste dag volgt nog één bericht, en weken later geen meer', async () => {
    const voor = (await mails()).length;
    assert.equal(await ronde('2026-12-10T05:00:00.000Z'), 0);
    assert.equal(await ronde('2026-12-15T05:00:00.000Z'), ALLE);
    assert.equal(await ronde('2026-12-16T05:00:00.000Z'), 0);
    assert.equal(await ronde('2027-02-01T05:00:00.000Z'), 0);
    assert.equal((await mails()).length, voor + ALLE);
  });

  it('[ZK-51] niemand die het gesprek voert: eerste contact hoort het', async () => {
    await test.inTenant((tx) => tx.db.updateTable('zaak.stand').set({ gespreksvoerder_id: null }).execute());
    const zaakId = newId();
    await test.inTenant(async (tx) => {
      await lockZaak(tx, zaakId);
      const [act] = opDagen(...gemeld('2026-11-02'));
      const inhoud = { ...(act!.inhoud as object), nummer: zaakId, inwonerId: newId() };
      await storeActs(tx, {
        zaakId,
        nu,
        acts: [
          {
            id: newId(),
            zaakId,
            soort: 'melding-gedaan',
            gebeurdOp: act!.gebeurdOp,
            door: { soort: 'systeem' },
            inhoud,
          },
        ],
      });
    });
    assert.equal(await ronde(), 1);
    assert.deepEqual(
      (await mails()).filter((een) => een.zaak_id === zaakId).map((een) => een.to_address),
      [balie.email],
    );
  });

  it('[ZK-49] als taak loopt de ronde bij het begin voor elke gemeente, en nog eens beginnen stuurt niets', async () => {
    await maakZaken(2, 9002);
    await migrateJobs(await test.owner());
    for (let keer = 0; keer < 2; keer += 1) {
      const jobs = await startJobs({
        connection: test.connection,
        database: test.database,
        workers: [...mailWorkers({ soort: 'wait' }, log), ...herinnerWorkers('http://keukentafel.test')],
        clock: () => nu,
        log,
        listTenants: async () => [9001, 9002],
      });
      for (let wacht = 0; wacht < 300 && (await mails(9002)).length < 2; wacht += 1) await sleep(20);
      await sleep(200);
      await jobs.stop();
    }
    const gestuurd = await mails(9002);
    assert.equal(gestuurd.length, 2);
    assert.match(gestuurd[0]?.body ?? '', /http:\/\/keukentafel\.test\/[a-z]+\/zaken\//);
  });
});

/** Waits until the sweep of the child waits for a lock: part of its mails is made by then, in its transaction. */
async function wachtTotMidden(): Promise<void> {
  const kijk = await test.owner();
  for (let keer = 0; keer < 500; keer += 1) {
    const { rowCount } = await kijk.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and usename = 'keukentafel_app'`,
    );
    if (rowCount !== 0) return;
    await sleep(20);
  }
  assert.fail('de ronde kwam niet op gang');
}
