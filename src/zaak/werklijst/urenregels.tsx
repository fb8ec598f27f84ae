import { Kennisgeving } from '../../ui/kennisgeving.tsx';

type Props = {
  readonly uren: readonly { readonly zaakId: string; readonly nummer: string }[];
  /** The address of the hours of a zaak. */
  readonly naar: (zaakId: string) => string;
};

/** The zaken that take more hours than there are, above a worklist (PL-17); nothing when there are none. */
export function Urenregels({ uren, naar }: Props) {
  if (uren.length === 0) return null;
  return (
    <Kennisgeving soort="let-op" titel="Meer uren dan er zijn">
      <ul class="utrecht-unordered-list">
        {uren.map(({ zaakId, nummer }) => (
          <li key={zaakId} class="utrecht-unordered-list__item">
            <a href={naar(zaakId)}>Zaak {nummer}: uren bekijken en bespreken</a>
          </li>
        ))}
      </ul>
    </Kennisgeving>
  );
}
