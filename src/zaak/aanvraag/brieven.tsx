import { Kennisgeving } from '../../ui/kennisgeving.tsx';

type Props = {
  readonly brieven: readonly { readonly zaakId: string; readonly nummer: string }[];
  /** The address of the aanvraag in a zaak. */
  readonly naar: (zaakId: string) => string;
};

/** The early letters that can be taken up now, above a worklist (TW-14); nothing when there are none. */
export function Brieven({ brieven, naar }: Props) {
  if (brieven.length === 0) return null;
  return (
    <Kennisgeving soort="let-op" titel="Hier ligt nog een brief">
      <p>De brief kwam te vroeg. Nu kan hij als aanvraag tellen.</p>
      <ul class="utrecht-unordered-list">
        {brieven.map(({ zaakId, nummer }) => (
          <li key={zaakId} class="utrecht-unordered-list__item">
            <a href={naar(zaakId)}>Zaak {nummer}: brief bekijken en oppakken</a>
          </li>
        ))}
      </ul>
    </Kennisgeving>
  );
}
