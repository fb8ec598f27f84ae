import type { Gevolg } from '../../src/basis/act.ts';
import { lockZaak, storeActs } from '../../src/platform/acts.ts';
import type { Tx } from '../../src/platform/database.ts';
import { newId } from '../../src/platform/ids.ts';
import { storeTexts } from '../../src/platform/texts.ts';
import { storeBetrokkene, storePersoon } from '../../src/personen/index.server.ts';
import { eenGesprek } from './verslag.ts';
import type { Verloop } from './verloop.ts';

/** A zaak in the database, as its acts tell it, of somebody who lives nowhere. */
export type GesprekInDatabase = {
  readonly zaakId: string;
  readonly inwonerId: string;
  readonly gespreksvoerderId: string;
};

/** Stores the gesprek of an hour for a gespreksvoerder, under fresh ids; `klaar` when every topic has its answer. */
export async function storeGesprek(
  tx: Tx,
  {
    gespreksvoerderId,
    klaar = true,
    email,
    verloop = eenGesprek(klaar),
  }: {
    readonly gespreksvoerderId: string;
    readonly klaar?: boolean;
    readonly email?: string | undefined;
    readonly verloop?: Verloop;
  },
): Promise<GesprekInDatabase> {
  const nu = '2026-11-02T09:00:00.000Z';
  const ids = new Map<string, string>();
  const vers = (tekst: string) =>
    tekst.replaceAll(/0190(?:bbb|aaaa-0000-7000-8000-0000000000aa)[0-9a-f-]*/gu, (oud) => {
      ids.set(oud, ids.get(oud) ?? newId());
      return ids.get(oud)!;
    });
  const { acts, teksten } = JSON.parse(
    vers(JSON.stringify({ acts: verloop.acts, teksten: [...verloop.teksten] })).replace(
      /"nummer":"[^"]*"/u,
      `"nummer":"${newId().slice(-12)}"`,
    ),
  ) as { acts: Gevolg['acts']; teksten: readonly (readonly [string, string])[] };
  const zaakId = vers(verloop.zaakId);
  const inwonerId = vers('0190aaaa-0000-7000-8000-0000000000aa');
  await lockZaak(tx, zaakId);
  const naam = { roepnaam: 'Jo', tussenvoegsel: 'van den', achternaam: 'Trapniet' };
  await storePersoon(tx, { id: inwonerId, naam, adres: { plaats: 'Heldermond' }, email, tolk: false }, nu);
  await storeBetrokkene(tx, { zaakId, persoonId: inwonerId, rol: 'inwoner' }, nu);
  const door = { soort: 'medewerker', id: gespreksvoerderId } as const;
  await storeTexts(tx, {
    zaakId,
    door,
    nu,
    teksten: teksten.map(([id, inhoud]) => ({ id, tekstId: id, inhoud })),
  });
  const toegeleid = {
    id: newId(),
    soort: 'toegeleid',
    zaakId,
    door,
    gebeurdOp: '2026-10-27T09:00:00.000Z',
    inhoud: { soortGesprek: 'gesprek-thuis', team: 'noord', gespreksvoerderId, reden: newId() },
  };
  await storeActs(tx, { zaakId, nu, acts: [...acts.map((act) => ({ ...act, door })), toegeleid] });
  return { zaakId, inwonerId, gespreksvoerderId };
}
