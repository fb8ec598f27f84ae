import type { Act } from '../basis/act.ts';
import { schrijfDatum, schrijfOver } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Handeling } from '../inrichting/index.ts';
import { openOnvrede } from '../toewijzing/index.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kop } from '../ui/kop.tsx';

type Props = {
  /** The address of the zaak. */
  readonly pad: string;
  readonly mag: (handeling: Handeling) => boolean;
  readonly acts: readonly Act[];
  readonly vandaag: Datum;
};

const ERNAAST: readonly (readonly [pad: string, woorden: string, nodig: Handeling])[] = [
  ['/gesprek/dekking', 'Waar het gesprek nog over mag gaan', 'gesprek-voeren'],
  ['/gesprek/overleg', 'Overleg met een collega of anderen', 'gesprek-inzien'],
  ['/gesprek/papier', 'Op papier: printen en overtypen', 'gesprek-inzien'],
  ['/bezwaar', 'Bezwaar', 'bezwaar-registreren'],
  ['/klacht', 'Klacht of ander gesprek', 'klacht-registreren'],
  ['/ingebrekestelling', 'Brief dat we te laat zijn', 'bezwaar-registreren'],
  ['/heronderzoek', 'Heronderzoek', 'heronderzoek-doen'],
  ['/verhuizing', 'Verhuizing of overlijden', 'persoonsgegevens-wijzigen'],
];

/** What came beside the main line of a zaak with its last day, and what can be written down by who may. */
export function Ernaast({ pad, mag, acts, vandaag }: Props) {
  const links = ERNAAST.filter(([, , nodig]) => mag(nodig));
  const open = openOnvrede(acts, vandaag);
  if (links.length === 0 && open.length === 0) return null;
  return (
    <>
      {open.map(({ wat, uiterlijk, pad: waar }) => (
        <Gegevens
          key={wat + waar}
          gegevens={[
            { naam: wat, waarde: `uiterlijk ${schrijfDatum(uiterlijk)}, ${schrijfOver(uiterlijk, vandaag)}` },
          ]}
        />
      ))}
      <Kop>Kwam er iets anders?</Kop>
      <ul class="utrecht-unordered-list">
        {links.map(([waar, woorden]) => (
          <li key={waar} class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`${pad}${waar}`}>
              {woorden}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
