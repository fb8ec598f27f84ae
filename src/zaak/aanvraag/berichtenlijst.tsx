import type { Act } from '../../basis/act.ts';
import { schrijfMoment } from '../../basis/datum.ts';
import { Kop } from '../../ui/kop.tsx';

/** The acts that tell the inwoner something, with a few words for each. */
export const BERICHTEN: Readonly<Record<string, string>> = {
  'aanvraag-vroeg-ontvangen': 'Uw brief is bij ons',
  'aanvraag-ontvangen': 'Uw aanvraag is bij ons',
  'aanvulling-gevraagd': 'Wij missen nog iets',
  'beslistermijn-opgeschort': 'Ons besluit komt later',
  'uitstel-gemeld': 'Ons besluit komt te laat',
  'aanvraag-ingetrokken': 'Uw aanvraag is ingetrokken',
};

/** The messages in which free words stand: not for who does not handle the aanvraag (ZK-5). */
export const MET_EIGEN_WOORDEN: ReadonlySet<string> = new Set([
  'aanvulling-gevraagd',
  'beslistermijn-opgeschort',
  'uitstel-gemeld',
]);

type Props = {
  readonly acts: readonly Act[];
  /** Below which address each message is printed as a letter. */
  readonly naar: string;
  readonly magLezen: boolean;
};

/** What the inwoner was told about the aanvraag, each as a letter to print for who has no mail address (ZK-60). */
export function Berichten({ acts, naar, magLezen }: Props) {
  const berichten = acts
    .filter(({ soort }) => BERICHTEN[soort] !== undefined)
    .filter(({ soort }) => magLezen || !MET_EIGEN_WOORDEN.has(soort));
  if (berichten.length === 0) return null;
  return (
    <>
      <Kop>Berichten aan de inwoner</Kop>
      <p class="utrecht-paragraph">
        Wie een mailadres heeft, kreeg ze per mail. Zonder mailadres: print de brief en stuur hem op.
      </p>
      <ul class="utrecht-unordered-list">
        {berichten.map(({ id, soort, gebeurdOp }) => (
          <li key={id} class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`${naar}/${id}`}>
              {BERICHTEN[soort]} ({schrijfMoment(gebeurdOp)}, pdf)
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
