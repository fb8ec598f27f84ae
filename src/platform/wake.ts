import { EventEmitter } from 'node:events';
import pg from 'pg';

/** Where transactions announce. */
export const channel = 'kt_wake';
const again = 2_000;

/** Hears what transactions announce, of every server process on this database. */
export type Wake = {
  /**
   * Calls back at every change about this in this municipality, until the returned function is called; with 0 when the
   * line with the database is (again) there, because what was announced before that was not heard.
   */
  listen(gemeenteId: number, about: string, heard: (nr: number) => void): () => void;
  close(): Promise<void>;
};

/** Opens one connection that listens as soon as somebody wants to hear; a lost one is opened again. */
export function openWake(connection: pg.PoolConfig): Wake {
  const heard = new EventEmitter();
  heard.setMaxListeners(0);
  let open: Promise<pg.Client | undefined> | undefined;
  let closed = false;
  const start = () => {
    if (closed) return;
    open ??= connect(connection, heard, () => {
      open = undefined;
      setTimeout(start, again).unref();
    });
  };
  return {
    listen: (gemeenteId, about, hear) => {
      const topic = `${gemeenteId}/${about}`;
      heard.on(topic, hear);
      start();
      return () => void heard.off(topic, hear);
    },
    close: async () => {
      closed = true;
      const client = await open;
      await client?.end();
    },
  };
}

async function connect(
  connection: pg.PoolConfig,
  heard: EventEmitter,
  lost: () => void,
): Promise<pg.Client | undefined> {
  const client = new pg.Client(connection);
  let gone = false;
  const onGone = () => {
    if (!gone) lost();
    gone = true;
  };
  client.on('error', onGone);
  client.on('end', onGone);
  client.on('notification', ({ payload = '' }) => {
    const cut = payload.lastIndexOf('/');
    heard.emit(payload.slice(0, cut), Number(payload.slice(cut + 1)));
  });
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    for (const topic of heard.eventNames()) heard.emit(topic, 0);
    return client;
  } catch {
    onGone();
    return undefined;
  }
}
