import { Formulier } from '../ui/formulier.tsx';
import { Knop } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { TekstVak } from '../ui/veld.tsx';
import type { Onderdeel } from './dekking.ts';
import { foutenVan, waardeVan } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

type RestProps = { readonly tafel: Tafel; readonly open: readonly Onderdeel[] };

/** Every topic that is still open at once: the same two answers as for one of them (HG-14). */
export function Rest({ tafel, open }: RestProps) {
  if (open.length < 2) return null;
  const fouten = foutenVan(tafel, 'rest');
  return (
    <article class="kt-onderdeel" id="onderdeel-rest">
      <Kop niveau={3}>Alles wat hierboven nog open staat</Kop>
      <p>Dat zijn {open.length} punten. Ze komen allemaal met hetzelfde antwoord in het verslag.</p>
      <Formulier
        actie={`${tafel.pad}/onderdelen`}
        actId={tafel.nieuwId()}
        verborgen={{ onderdeel: 'rest', rest: open.join(' ') }}
      >
        <Knop soort="gewoon" naam="antwoord" waarde="besproken">
          Alles hierboven is besproken
        </Knop>
        <Uitklap titel="Of: alles hierboven is niet besproken" open={fouten.length > 0}>
          <TekstVak
            naam="tekst-rest"
            label="Waarom zijn deze punten niet besproken?"
            hoogte="klein"
            waarde={waardeVan(tafel, { formulier: 'rest', veld: 'tekst-rest' })}
            fouten={fouten}
          />
          <Knop soort="gewoon" naam="antwoord" waarde="niet-besproken">
            Alles hierboven is niet besproken, omdat
          </Knop>
        </Uitklap>
      </Formulier>
    </article>
  );
}
