import type { Act } from '../basis/act.ts';
import { storeVeiligheid } from '../het-gesprek/veiligheid/veiligheid.server.ts';
import type { Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

const REGELS = [
  {
    soort: 'signalen',
    woorden:
      'De dochter vertelde mij alleen dat zij haar moeder vorige week hard bij de arm pakte. Zij schrok er zelf van. Ik zag geen plek.',
  },
  {
    soort: 'overleg',
    metWie: 'een collega, zonder naam te noemen',
    woorden:
      'Overbelasting ligt het meest voor de hand. Snel rust voor de dochter, en volgende week weer kijken.',
  },
] as const;

/** Where a mantelzorger of the demo said that it is too heavy, what the gespreksvoerder wrote down apart. */
export async function schrijfApart(
  tx: Tx,
  { zaakId, acts }: { readonly zaakId: string; readonly acts: readonly Act[] },
): Promise<void> {
  const gehoord = acts.find(({ soort }) => soort === 'mantelzorger-gehoord');
  if (gehoord === undefined || gehoord.door.soort !== 'medewerker') return;
  const nu = gehoord.gebeurdOp;
  for (const regel of REGELS) {
    const uitkomst = await storeVeiligheid(
      tx,
      { zaakId, ...regel },
      { id: newId(Date.parse(nu)), door: gehoord.door.id, nu },
    );
    if (!uitkomst.gelukt) throw new Error(`the demo writes apart what is refused: ${uitkomst.regel}`);
  }
}
