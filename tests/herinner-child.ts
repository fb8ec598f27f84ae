import { openDatabase } from '../src/platform/database.ts';
import { herinner } from '../src/zaak/termijnen/herinnering.server.ts';

/** Does the nightly sweep of one municipality in a process of its own, so that a test can kill it half-way. */
type Task = { readonly connection: object; readonly gemeenteId: number; readonly nu: string };

const task = JSON.parse(process.argv[2] ?? '') as Task;
const database = openDatabase({ connection: task.connection });
console.log('begonnen');
const gemaakt = await database.inTenant(task.gemeenteId, (tx) =>
  herinner(tx, { nu: task.nu, adresVan: (zaakId) => `http://keukentafel.test/zaken/${zaakId}` }),
);
await database.close();
console.log(`gemaakt ${gemaakt}`);
