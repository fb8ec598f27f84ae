import { Kennisgeving } from '../ui/kennisgeving.tsx';

/** Something was left on a tablet that may not come back; for the team, until somebody read it. */
export function Nagelaten({ naar }: { readonly naar: string }) {
  return (
    <Kennisgeving soort="let-op" titel="Er is iets achtergebleven op een tablet">
      <p>
        Een collega mag niet meer bij deze zaak, en schreef daarvoor nog iets zonder netwerk.{' '}
        <a class="utrecht-link" href={naar}>
          Lees wat er nog stond
        </a>
      </p>
    </Kennisgeving>
  );
}
