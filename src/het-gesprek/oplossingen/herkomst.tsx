import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { findNietGenoeg } from '../gesprek.ts';
import { Voorwaarden } from '../netwerk/voorwaarden.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { geldt } from './oplossing.ts';
import type { Oplossing } from './oplossing.ts';
import { TREDEN, tredeWoorden } from './trede.ts';

type Props = { readonly tafel: Tafel };

/** Where each solution comes from, recorded afterwards and never on the shared view (HG-11). */
export function Herkomst({ tafel }: Props) {
  const oplossingen = tafel.gesprek.oplossingen.filter(geldt);
  if (oplossingen.length === 0) return null;
  return (
    <section id="herkomst">
      <Kop>Waar elke oplossing vandaan komt</Kop>
      <Voorwaarden />
      {oplossingen.map((oplossing) => (
        <EneHerkomst key={oplossing.oplossingId} tafel={tafel} oplossing={oplossing} />
      ))}
    </section>
  );
}

function EneHerkomst({ tafel, oplossing }: Props & { readonly oplossing: Oplossing }) {
  const { oplossingId, resultaatId, trede, nietGenoeg, gezien } = oplossing;
  const formulier = `trede-${oplossingId}`;
  const fouten = foutenVan(tafel, formulier);
  const elders = findNietGenoeg(tafel.gesprek, resultaatId);
  const veld = `nietGenoeg-${oplossingId}`;
  return (
    <article class="kt-onderdeel" id={`herkomst-${oplossingId}`}>
      <Formulier
        actie={`${tafel.pad}/oplossingen`}
        actId={tafel.nieuwId()}
        verborgen={{ oplossingId, daad: 'trede' }}
      >
        {gezien.map((actId) => (
          <input key={actId} type="hidden" name="gezien" value={actId} />
        ))}
        <Keuzelijst
          naam={formulier}
          label={inhoudVan(tafel, oplossing.tekst)}
          opties={TREDEN.map((een) => ({ waarde: een, label: tredeWoorden(een) }))}
          waarde={waardeVan(tafel, { formulier, veld: formulier, anders: trede })}
          fouten={fouten}
        />
        {(elders === undefined || nietGenoeg !== undefined) && (
          <Uitklap
            titel="Bij hulp op maat: wat is er nog meer bekeken?"
            open={fouten.length > 0 || trede === 'maatwerk'}
          >
            <TekstVak
              naam={veld}
              label="Wat is er nog meer bekeken, en waarom is dat niet genoeg?"
              hoogte="klein"
              waarde={waardeVan(tafel, {
                formulier,
                veld,
                anders: nietGenoeg && inhoudVan(tafel, nietGenoeg),
              })}
              fouten={fouten}
            />
          </Uitklap>
        )}
        <Knop soort="gewoon">Vastleggen</Knop>
      </Formulier>
    </article>
  );
}
