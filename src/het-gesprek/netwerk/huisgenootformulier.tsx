import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { WAAROMS } from './huisgenoot.ts';
import type { Huisgenoot } from './huisgenoot.ts';
import { WAAROMWOORDEN } from './netwerkwoorden.ts';

type EenProps = { readonly tafel: Tafel; readonly huisgenoot?: Huisgenoot | undefined };

/** The form for one huisgenoot: only a name is needed. */
export function HuisgenootFormulier({ tafel, huisgenoot }: EenProps) {
  const { veld, vinkje } = invullingVan(tafel, 'huisgenoot');
  return (
    <Kleinformulier
      tafel={tafel}
      naar="huisgenoten"
      verborgen={{ huisgenootId: huisgenoot?.huisgenootId }}
      gezien={huisgenoot?.gezien}
    >
      <TekstVeld
        {...veld('genootNaam', huisgenoot?.naam)}
        label="Voornaam of rol van wie hier woont"
        uitleg="Zoals “Bram” of “mijn man”. Geen achternaam."
        breedte="half"
        autocomplete="off"
      />
      <HuisgenootWoorden tafel={tafel} huisgenoot={huisgenoot} />
      <Keuzelijst
        {...veld('waaromNiet', huisgenoot?.waarom)}
        label="Waarom kan dat niet"
        leeg="dat hoeft niet"
        opties={WAAROMS.map((waarom) => ({ waarde: waarom, label: WAAROMWOORDEN[waarom] }))}
      />
      <Vinkje
        {...vinkje('gehoord', huisgenoot?.gehoord)}
        label="Hierover is gesproken"
        uitleg="Met deze huisgenoot zelf, of samen over hem of haar."
      />
      <Knoppen>
        <Knop soort="gewoon" naam="daad" waarde={huisgenoot === undefined ? 'noemen' : 'veranderen'}>
          {huisgenoot === undefined ? 'Deze huisgenoot opschrijven' : 'Zo klopt het'}
        </Knop>
        {huisgenoot !== undefined && (
          <Knop soort="stil" naam="daad" waarde="weghalen">
            Weghalen
          </Knop>
        )}
      </Knoppen>
    </Kleinformulier>
  );
}

function HuisgenootWoorden({ tafel, huisgenoot }: EenProps) {
  const { veld } = invullingVan(tafel, 'huisgenoot');
  const vakken = [
    { naam: 'doetNu', label: 'Wat doet deze huisgenoot nu?', id: huisgenoot?.doetNu },
    { naam: 'genootKan', label: 'Wat kan deze huisgenoot?', id: huisgenoot?.kan },
    { naam: 'kanNiet', label: 'Wat kan deze huisgenoot niet?', id: huisgenoot?.kanNiet },
  ];
  return (
    <>
      {vakken.map(({ naam, label, id }) => (
        <TekstVak
          key={naam}
          {...veld(naam, id && inhoudVan(tafel, id))}
          label={label}
          hoogte="klein"
          magLeeg
        />
      ))}
    </>
  );
}
