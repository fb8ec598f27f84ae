import { getDatum } from '../../src/basis/datum.ts';
import { storeActs, lockZaak } from '../../src/platform/acts.ts';
import type { Tx } from '../../src/platform/database.ts';
import { newId } from '../../src/platform/ids.ts';
import { storeBetrokkene, storePersoon } from '../../src/personen/index.server.ts';

/** A zaak of a made-up inwoner with a melding, handed to a gespreksvoerder: ready for the conversation. */
export async function eenZaakVoor(tx: Tx, gespreksvoerderId: string, team = 'noord'): Promise<string> {
  const nu = '2026-11-02T09:00:00.000Z';
  const zaakId = newId();
  const inwonerId = newId();
  const door = { soort: 'systeem' } as const;
  const melding = {
    nummer: `K-${zaakId.slice(-6)}`,
    kanaal: 'web',
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    woorden: newId(),
    inwonerId,
    ontvangenOp: getDatum('2026-11-02'),
  };
  const toegeleid = {
    voorstel: 'huisbezoek',
    voorstelUitleg: '',
    soortGesprek: 'huisbezoek',
    team,
    gespreksvoerderId,
    reden: newId(),
  };
  const act = (soort: string, inhoud: object) => ({
    id: newId(),
    soort,
    zaakId,
    door,
    gebeurdOp: nu,
    inhoud,
  });
  await lockZaak(tx, zaakId);
  const naam = { roepnaam: 'Jo', tussenvoegsel: 'van den', achternaam: 'Trapniet' };
  await storePersoon(tx, { id: inwonerId, naam, adres: { plaats: 'Heldermond' }, tolk: false }, nu);
  await storeBetrokkene(tx, { zaakId, persoonId: inwonerId, rol: 'inwoner' }, nu);
  await storeActs(tx, { zaakId, nu, acts: [act('melding-gedaan', melding), act('toegeleid', toegeleid)] });
  return zaakId;
}
