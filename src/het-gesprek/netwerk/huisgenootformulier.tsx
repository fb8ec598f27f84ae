import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { WAAROMS } from './huisgenoot.ts';
import type { Huisgenoot } from './huisgenoot.ts';
import { WAAROMWOORDEN } from './netwerkwoorden.ts';

type EenProps = { readonly tafel: Tafel; readonly huisgenoot?: Huisgenoot | undefined };

/** The form for one huisgenoot: only a name is needed. */
export function HuisgenootFormulier({ tafel, huisgenoot }: EenProps) {
  const formulier = 'huisgenoot';
  const fouten = foutenVan(tafel, formulier);
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier, veld, anders });
  return (
    <Formulier
      actie={`${tafel.pad}/huisgenoten`}
      actId={tafel.nieuwId()}
      verborgen={huisgenoot === undefined ? {} : { huisgenootId: huisgenoot.huisgenootId }}
    >
      {huisgenoot?.gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
      <TekstVeld
        naam="genootNaam"
        label="Voornaam of rol van wie hier woont"
        uitleg="Zoals “Bram” of “mijn man”. Geen achternaam."
        breedte="half"
        autocomplete="off"
        waarde={waarde('genootNaam', huisgenoot?.naam)}
        fouten={fouten}
      />
      <HuisgenootWoorden tafel={tafel} huisgenoot={huisgenoot} />
      <Keuzelijst
        naam="waaromNiet"
        label="Waarom kan dat niet"
        leeg="dat hoeft niet"
        opties={WAAROMS.map((waarom) => ({ waarde: waarom, label: WAAROMWOORDEN[waarom] }))}
        waarde={waarde('waaromNiet', huisgenoot?.waarom)}
        fouten={fouten}
      />
      <Vinkje
        naam="gehoord"
        label="Hierover is gesproken"
        uitleg="Met deze huisgenoot zelf, of samen over hem of haar."
        aan={waarde('gehoord', huisgenoot?.gehoord ? 'ja' : '') === 'ja'}
        fouten={fouten}
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
    </Formulier>
  );
}

function HuisgenootWoorden({ tafel, huisgenoot }: EenProps) {
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
          naam={naam}
          label={label}
          hoogte="klein"
          waarde={waardeVan(tafel, {
            formulier: 'huisgenoot',
            veld: naam,
            anders: id === undefined ? '' : inhoudVan(tafel, id),
          })}
          fouten={foutenVan(tafel, 'huisgenoot')}
          magLeeg
        />
      ))}
    </>
  );
}
