import { rebuildTenant } from '../src/zaak/opnieuw.server.ts';
import { MEETGEMEENTE } from './data.ts';
import type { Cijfer } from './los.ts';
import { cpuOf } from './machine.ts';
import type { Meetbank } from './machine.ts';

/** The nightly sweep: every zaak folded anew and held against the worklist; it must find no difference. */
export async function meetNacht(bank: Meetbank): Promise<readonly Cijfer[]> {
  const dienst = process.cpuUsage();
  const database = cpuOf(bank.postgres.pid());
  const start = performance.now();
  const { zaken, verschillen } = await bank.database.inTenant(MEETGEMEENTE.id, rebuildTenant);
  const duur = performance.now() - start;
  const { user, system } = process.cpuUsage(dienst);
  const cpu = (user + system) / 1000 + cpuOf(bank.postgres.pid()) - database;
  if (verschillen > 0) throw new Error(`De werklijst week op ${verschillen} plaatsen af van de daden.`);
  const waarde = `${(duur / 1000).toFixed(1)} s, ${(cpu / zaken).toFixed(2)} ms CPU per zaak`;
  return [{ wat: `${zaken} zaken narekenen, 0 verschillen`, waarde, streven: '100.000 in 2 s' }];
}
