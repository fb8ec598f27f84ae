import { datumVanMoment, schrijfDatum } from '../basis/datum.ts';
import { TekstBlok } from '../ui/tekst.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Tafel } from './tafel.tsx';

/** What was told before the gesprek, one tap away and folded until somebody wants it (HG-45). */
export function Vooraf({ tafel }: { readonly tafel: Tafel }) {
  const delen = tafel.vooraf ?? [];
  if (delen.length === 0) return null;
  return (
    <section id="vooraf" aria-label="Wat er al verteld is">
      {delen.map(({ kop, tekst, op }) => (
        <Uitklap key={`${kop}${op}`} titel={kop}>
          <TekstBlok>{tekst}</TekstBlok>
          {op !== undefined && <p class="kt-zacht">{schrijfDatum(datumVanMoment(op))}</p>}
        </Uitklap>
      ))}
    </section>
  );
}
