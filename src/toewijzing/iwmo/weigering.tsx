import type { Geweigerd } from '../../basis/uitkomst.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';

/** A refusal, with the fields when a message was refused. */
export type Geweigerdwijs = Geweigerd & {
  readonly fouten?: readonly { readonly veld: string; readonly uitleg: string }[];
};

/** Says why it cannot be done yet, field by field where there are fields. */
export function Weigering({ weigering: { uitleg, fouten = [] } }: { readonly weigering: Geweigerdwijs }) {
  return (
    <Kennisgeving soort="let-op" titel="Dit kan nog niet">
      {fouten.length === 0 ? (
        <p>{uitleg}</p>
      ) : (
        <ul class="utrecht-unordered-list">
          {fouten.map(({ veld, uitleg: zin }) => (
            <li key={veld} class="utrecht-unordered-list__item">
              {veld}: {zin}
            </li>
          ))}
        </ul>
      )}
    </Kennisgeving>
  );
}
