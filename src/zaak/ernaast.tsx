import type { Handeling } from '../inrichting/index.ts';
import { Kop } from '../ui/kop.tsx';

type Props = {
  /** The address of the zaak. */
  readonly pad: string;
  readonly mag: (handeling: Handeling) => boolean;
};

const ERNAAST: readonly (readonly [pad: string, woorden: string, nodig: Handeling])[] = [
  ['/bezwaar', 'Bezwaar', 'bezwaar-registreren'],
  ['/klacht', 'Klacht of ander gesprek', 'klacht-registreren'],
  ['/ingebrekestelling', 'Brief dat we te laat zijn', 'bezwaar-registreren'],
  ['/heronderzoek', 'Heronderzoek', 'heronderzoek-doen'],
  ['/verhuizing', 'Verhuizing of overlijden', 'persoonsgegevens-wijzigen'],
];

/** What can come beside the main line of a zaak, for who may write it down. */
export function Ernaast({ pad, mag }: Props) {
  const links = ERNAAST.filter(([, , nodig]) => mag(nodig));
  if (links.length === 0) return null;
  return (
    <>
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
