import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { WAAROMS } from './huisgenoot.ts';
import type { Huisgenoot } from './huisgenoot.ts';
import { WAAROMWOORDEN } from './netwerkwoorden.ts';

type Props = { readonly tafel: Tafel };
type EenProps = Props & { readonly huisgenoot?: Huisgenoot | undefined };

/** Who lives here: what each does now, can and cannot, and whether anybody asked (HG-66, HG-67). */
export function Huisgenoten({ tafel }: Props) {
  const { huisgenoten } = tafel.gesprek;
  if (huisgenoten.length === 0 && !tafel.schrijft) return null;
  const open = tafel.bewerk;
  return (
    <section id="huisgenoten">
      <Kop>Wie woont hier nog meer</Kop>
      {huisgenoten.map((een) =>
        open === een.huisgenootId ? (
          <div class="kt-bewerken" id={`huisgenoot-${een.huisgenootId}`} key={een.huisgenootId}>
            <HuisgenootFormulier tafel={tafel} huisgenoot={een} />
            <KlaarLink tafel={tafel} anker="huisgenoten" />
          </div>
        ) : (
          <EenHuisgenoot key={een.huisgenootId} tafel={tafel} huisgenoot={een} />
        ),
      )}
      {tafel.schrijft && (open === undefined || open === 'nieuwe-huisgenoot') && (
        <Uitklap
          titel={huisgenoten.length === 0 ? 'Iemand die hier woont' : 'Nog iemand die hier woont'}
          open={open === 'nieuwe-huisgenoot'}
        >
          <HuisgenootFormulier tafel={tafel} />
        </Uitklap>
      )}
    </section>
  );
}

function EenHuisgenoot({ tafel, huisgenoot }: Props & { readonly huisgenoot: Huisgenoot }) {
  const { huisgenootId, naam, doetNu, kan, kanNiet, waarom, gehoord } = huisgenoot;
  const rij = (kop: string, id: string | undefined) =>
    id === undefined ? [] : [{ naam: kop, waarde: <bdi>{inhoudVan(tafel, id)}</bdi> }];
  const rijen = [
    ...rij('Doet nu', doetNu),
    ...rij('Kan', kan),
    ...rij('Kan niet', kanNiet),
    ...(waarom === undefined ? [] : [{ naam: 'Waarom niet', waarde: WAAROMWOORDEN[waarom] }]),
    ...(gehoord ? [] : [{ naam: 'Gesproken', waarde: 'nog niet' }]),
  ];
  return (
    <article class="kt-oplossing" id={`huisgenoot-${huisgenootId}`}>
      <Kop niveau={3}>
        <bdi>{naam}</bdi>
      </Kop>
      {rijen.length > 0 && <Gegevens gegevens={rijen} />}
      <BewerkLink tafel={tafel} bewerk={huisgenootId} anker={`huisgenoot-${huisgenootId}`} van={naam}>
        Aanpassen
      </BewerkLink>
    </article>
  );
}

function HuisgenootFormulier({ tafel, huisgenoot }: EenProps) {
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
