import { openDatabase } from '../src/platform/database.ts';
import { systemClock } from '../src/platform/clock.ts';
import { deliverMail } from '../src/platform/mail/deliver.ts';

/** Delivers one mail in a process of its own, so that a test can kill it half-way. */
type Task = {
  readonly connection: object;
  readonly gemeenteId: number;
  readonly mailId: string;
  readonly url: string;
};

const task = JSON.parse(process.argv[2] ?? '') as Task;
const database = openDatabase({ connection: task.connection });
const from = async () => ({ name: 'Gemeente Voorbeeld', address: 'post@gemeente.example' });
const delivery = { soort: 'smtp', url: task.url, from } as const;
const result = await database.inTenant(task.gemeenteId, (tx) =>
  deliverMail(tx, { delivery, mailId: task.mailId, nu: systemClock() }),
);
await database.close();
console.log(result);
