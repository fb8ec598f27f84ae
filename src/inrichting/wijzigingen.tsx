import { schrijfMoment } from '../basis/datum.ts';
import { Kop } from '../ui/kop.tsx';

const woorden: Readonly<Record<string, string>> = {
  'mandaat-toegevoegd': 'gaf een mandaat',
  'mandaat-beeindigd': 'beëindigde een mandaat',
  'medewerker-toegevoegd': 'voegde iemand toe',
  'medewerker-gewijzigd': 'wijzigde wat iemand doet',
  'medewerker-vertrokken': 'zette een laatste werkdag',
};

type Regel = { readonly op: string; readonly door: string; readonly soort: string; readonly over: string };

/** Who changed what, newest first; for a change in staff with the name it is about. */
export function Wijzigingenlijst({
  wijzigingen,
  namen,
}: {
  readonly wijzigingen: readonly Regel[];
  readonly namen: ReadonlyMap<string, string>;
}) {
  if (wijzigingen.length === 0) return null;
  return (
    <>
      <Kop>Laatste wijzigingen</Kop>
      <ul class="utrecht-unordered-list">
        {wijzigingen.map(({ op, door, soort, over }) => (
          <li key={op + soort + over} class="utrecht-unordered-list__item">
            {schrijfMoment(op)}: <bdi>{namen.get(door) ?? 'onbekend'}</bdi> {woorden[soort] ?? soort}
            {namen.has(over) && (
              <>
                {' '}
                (<bdi>{namen.get(over)}</bdi>)
              </>
            )}
            .
          </li>
        ))}
      </ul>
    </>
  );
}
