import type { Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { schrijfTegeltje, stemTegeltje } from '../tegeltjes/tegeltje.ts';
import { storeTegeldaad } from '../tegeltjes/index.server.ts';
import type { Mens } from './medewerkers.ts';

const ZINNEN = [
  { plek: 'vraagverheldering', woorden: 'Iedere vraag heeft een zin.' },
  { plek: 'oplossingen', woorden: 'Eerst weten wat iemand wil, dan pas hoe.' },
  { plek: 'verslag', woorden: 'Schrijf zoals je zelf gelezen wilt worden.' },
] as const;
const VOORSTEL = { plek: 'vraagverheldering', woorden: 'Een stilte is ook een antwoord.' } as const;

/** Hangs a few maxims with every team of two or more gespreksvoerders, and leaves one for the team to vote about. */
export async function hangTegeltjes(tx: Tx, staf: readonly Mens[], nu: string): Promise<void> {
  const voerders = staf.filter(({ rollen }) => rollen.includes('gespreksvoerder'));
  for (const [schrijver, collega] of Map.groupBy(voerders, ({ team }) => team).values()) {
    if (schrijver === undefined || collega === undefined) continue;
    const doe = (wie: Mens) => ({ actId: newId(Date.parse(nu)), wie: { id: wie.id, team: wie.team }, nu });
    for (const zin of [...ZINNEN, VOORSTEL]) {
      const geschreven = await storeTegeldaad(tx, doe(schrijver), (t, a) => schrijfTegeltje(t, zin, a));
      if (!geschreven.gelukt || zin === VOORSTEL) continue;
      const { tegeltjeId } = geschreven.waarde;
      await storeTegeldaad(tx, doe(collega), (t, a) => stemTegeltje(t, { tegeltjeId, stem: 'voor' }, a));
    }
  }
}
