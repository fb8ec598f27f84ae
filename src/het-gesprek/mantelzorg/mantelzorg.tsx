import { schrijfDatumKort } from '../../basis/datum.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuze, Vinkje } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { gedeeldeMantelzorgers, gespreksZin, LASTEN, lastWoord, WENSEN, wensWoord } from './mantelzorger.ts';
import type { Mantelzorger } from './mantelzorger.ts';

type Props = { readonly tafel: Tafel };
type EenProps = Props & { readonly zorger: Mantelzorger };

/** A sheet for who cares for the inwoner: own load, own words, a gesprek of their own (HG-78). Not on the shared view. */
export function MantelzorgBlad({ tafel }: Props) {
  const { mantelzorgers } = tafel.gesprek;
  const bewerkt = mantelzorgers.find(({ mantelzorgerId }) => mantelzorgerId === tafel.bewerk);
  return (
    <section id="mantelzorg" aria-label="Voor wie zorgt">
      <p>
        Dit blad is van u die zorgt. Wat hier staat, ziet {tafel.inwoner} niet op het gedeelde scherm en niet
        in het verslag. Alleen als u zelf kiest dat het mag.
      </p>
      {mantelzorgers.map((zorger) =>
        zorger === bewerkt ? (
          <div class="kt-bewerken" key={zorger.mantelzorgerId}>
            <ZorgerFormulier tafel={tafel} zorger={zorger} />
          </div>
        ) : (
          <Een key={zorger.mantelzorgerId} tafel={tafel} zorger={zorger} />
        ),
      )}
      {tafel.schrijft && bewerkt === undefined && (
        <Uitklap
          titel={mantelzorgers.length === 0 ? 'Vertellen hoe het met u gaat' : 'Nog iemand die zorgt'}
          open={mantelzorgers.length === 0 || tafel.ingevuld !== undefined}
        >
          <ZorgerFormulier tafel={tafel} />
        </Uitklap>
      )}
    </section>
  );
}

/** What a mantelzorger agreed to share, on the view that people look at together (HG-79). */
export function GedeeldeMantelzorg({ tafel }: Props) {
  const gedeeld = gedeeldeMantelzorgers(tafel.gesprek.mantelzorgers);
  if (gedeeld.length === 0) return null;
  return (
    <section id="gedeelde-mantelzorg">
      <Kop>Wie voor u zorgt, in eigen woorden</Kop>
      {gedeeld.map((zorger) => (
        <article class="kt-oplossing" key={zorger.mantelzorgerId}>
          <Kop niveau={3}>
            <bdi>{zorger.naam}</bdi>
          </Kop>
          <Verteld tafel={tafel} zorger={zorger} />
        </article>
      ))}
    </section>
  );
}

/** What was not shared stays folded without a name, also when the sheet is opened by mistake, and is not printed (HG-79). */
function Een({ tafel, zorger }: EenProps) {
  if (zorger.delen) return <Geheel tafel={tafel} zorger={zorger} />;
  return (
    <div class="kt-niet-op-papier">
      <Uitklap titel="Nog niet gedeeld: open dit alleen met wie het vertelde">
        <Geheel tafel={tafel} zorger={zorger} />
      </Uitklap>
    </div>
  );
}

function Geheel({ tafel, zorger }: EenProps) {
  const { mantelzorgerId, naam, delen } = zorger;
  return (
    <article class="kt-oplossing" id={`zorger-${mantelzorgerId}`}>
      <Kop>
        <bdi>{naam}</bdi>
      </Kop>
      <Verteld tafel={tafel} zorger={zorger} />
      <p class="kt-zacht">
        {delen
          ? 'Mag op het gedeelde scherm en in het verslag.'
          : 'Blijft op dit blad. Komt niet in het verslag.'}
      </p>
      {tafel.schrijft && (
        <a class="utrecht-link kt-stil" href={`${tafel.pad}/mantelzorg?bewerk=${mantelzorgerId}`}>
          Aanpassen<span class="kt-alleen-voorlezen">: {naam}</span>
        </a>
      )}
    </article>
  );
}

function Verteld({ tafel, zorger }: EenProps) {
  const { naam, last, woorden, helpt, gesprek } = zorger;
  const rijen = [
    ...(last === undefined ? [] : [{ naam: 'Hoe het is', waarde: lastWoord(last) }]),
    ...(helpt === undefined
      ? []
      : [{ naam: 'Wat zou helpen', waarde: <bdi>{inhoudVan(tafel, helpt)}</bdi> }]),
    ...(gesprek.aangeboden ? [{ naam: 'Eigen gesprek', waarde: gespreksZin(gesprek) }] : []),
  ];
  return (
    <>
      {woorden !== undefined && <Citaat wie={naam}>{inhoudVan(tafel, woorden)}</Citaat>}
      {rijen.length > 0 && <Gegevens gegevens={rijen} />}
    </>
  );
}

function ZorgerFormulier({ tafel, zorger }: Props & { readonly zorger?: Mantelzorger | undefined }) {
  const { veld, vinkje } = invullingVan(tafel, 'mantelzorger');
  const tekst = (id: string | undefined) => (id === undefined ? '' : inhoudVan(tafel, id));
  const geen = { waarde: '', label: 'geen antwoord' };
  return (
    <Kleinformulier
      tafel={tafel}
      naar="mantelzorg"
      verborgen={{ mantelzorgerId: zorger?.mantelzorgerId }}
      gezien={zorger?.gezien}
    >
      <TekstVeld
        {...veld('zorgerNaam', zorger?.naam)}
        label="Voornaam of rol van wie zorgt"
        uitleg="Zoals “Els” of “zijn dochter”. Geen achternaam."
        breedte="half"
        autocomplete="off"
      />
      <Keuze
        {...veld('last', zorger?.last)}
        label="Hoe is het zorgen voor u?"
        opties={[...LASTEN.map((last) => ({ waarde: last, label: lastWoord(last) })), geen]}
      />
      <TekstVak
        {...veld('eigenWoorden', tekst(zorger?.woorden))}
        label="Hoe is het voor u, in uw eigen woorden?"
        hoogte="klein"
        magLeeg
      />
      <TekstVak
        {...veld('watHelpt', tekst(zorger?.helpt))}
        label="Wat zou u helpen?"
        hoogte="klein"
        magLeeg
      />
      <GesprekVelden tafel={tafel} zorger={zorger} />
      <Vinkje
        {...vinkje('delen', zorger?.delen)}
        label={`Dit mag ${tafel.inwoner} lezen, en het mag in het verslag`}
        uitleg="Alleen als wie zorgt dat zelf goed vindt. Later anders kiezen kan."
      />
      <Knoppen>
        <Knop soort="gewoon" naam="daad" waarde={zorger === undefined ? 'horen' : 'veranderen'}>
          Zo is het
        </Knop>
        {zorger !== undefined && (
          <Knop soort="stil" naam="daad" waarde="weghalen">
            Weghalen
          </Knop>
        )}
      </Knoppen>
    </Kleinformulier>
  );
}

function GesprekVelden({ tafel, zorger }: Props & { readonly zorger?: Mantelzorger | undefined }) {
  const { veld, vinkje } = invullingVan(tafel, 'mantelzorger');
  const { op, wens, aangeboden } = zorger?.gesprek ?? {};
  return (
    <>
      <Vinkje
        {...vinkje('aangeboden', aangeboden)}
        label="Een eigen gesprek is aangeboden"
        uitleg="Met u alleen, over hoe het met ú gaat."
      />
      <Keuze
        {...veld('gesprekswens', wens)}
        label="Wilt u een eigen gesprek?"
        opties={[
          ...WENSEN.map((een) => ({ waarde: een, label: hoofdletter(wensWoord(een)) })),
          { waarde: '', label: 'geen antwoord' },
        ]}
      />
      <DatumVeld
        {...veld('gesprekOp', op === undefined ? '' : schrijfDatumKort(op))}
        label="Op welke dag is of was dat gesprek?"
        voorbeeld={schrijfDatumKort(tafel.vandaag)}
        magLeeg
      />
    </>
  );
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
