import { Formulier } from '../ui/formulier.tsx';
import { Vinkjes } from '../ui/keuze.tsx';
import { Kop } from '../ui/kop.tsx';
import { TekstVak } from '../ui/veld.tsx';
import type { Onderdeel } from './verslag/dekking.ts';
import { onderdeelWoorden } from './verslag/onderdeelwoorden.ts';
import { foutenVan, waardeVan } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

type RestProps = { readonly tafel: Tafel; readonly open: readonly Onderdeel[] };

/** Every topic that is still open on one form, each with a box of its own that nobody ticked beforehand (HG-14). */
export function Rest({ tafel, open }: RestProps) {
  if (open.length < 2) return null;
  const { ingevuld } = tafel;
  const besproken = ingevuld?.formulier === 'rest' ? ingevuld.velden.getAll('besproken') : [];
  const fouten = foutenVan(tafel, 'rest');
  return (
    <article class="kt-onderdeel" id="onderdeel-rest">
      <Kop niveau={3}>In één keer invullen</Kop>
      <Formulier
        actie={`${tafel.pad}/onderdelen`}
        actId={tafel.nieuwId()}
        verborgen={{ onderdeel: 'rest', rest: open.join(' ') }}
        knop="In één keer vastleggen"
      >
        <Vinkjes
          naam="besproken"
          label="Wat hebben we besproken?"
          opties={open.map((onderdeel) => ({ waarde: onderdeel, label: onderdeelWoorden(onderdeel).kop }))}
          waarden={besproken}
          fouten={fouten}
        />
        <TekstVak
          naam="tekst-rest"
          label="De andere punten zijn niet besproken, omdat"
          hoogte="klein"
          waarde={waardeVan(tafel, { formulier: 'rest', veld: 'tekst-rest' })}
          fouten={fouten}
        />
      </Formulier>
    </article>
  );
}
