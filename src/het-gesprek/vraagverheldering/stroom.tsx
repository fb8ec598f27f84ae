import { findLeefgebied } from '../../inrichting/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { findVoorafvraag, voorafvraagWoorden } from '../deelnemers/deelnemer.ts';
import { BewerkLink, KlaarLink, LopendeTekst } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Aard, Duiding, Inbreng } from './inbreng.ts';
import { AARDEN } from './inbreng.ts';
import { SPREKERS, sprekerWoord } from './spreker.ts';

type Props = { readonly tafel: Tafel };

/** Everything that was said or seen, newest at the bottom where one writes. */
export function Stroom({ tafel }: Props) {
  const { inbreng } = tafel.gesprek;
  return (
    <section id="stroom" aria-label="Wat er gezegd is">
      <ol class="kt-stroom">
        {inbreng.map((een) => (
          <li key={een.inbrengId} id={`inbreng-${een.inbrengId}`}>
            <Wie tafel={tafel} inbreng={een} />
            {tafel.bewerk === een.inbrengId ? (
              <Bewerken tafel={tafel} inbreng={een} />
            ) : (
              <TekstBlok>{inhoudVan(tafel, een.tekst)}</TekstBlok>
            )}
          </li>
        ))}
      </ol>
      <Schrijven tafel={tafel} />
    </section>
  );
}

/** The leefgebieden as quiet words, folded until asked for; a dot where something was said. */
export function Leefgebieden({ tafel }: Props) {
  const geraakt = new Set(tafel.gesprek.inbreng.map(({ leefgebied }) => leefgebied));
  return (
    <Uitklap titel="Waar we het over kunnen hebben">
      <ul class="kt-leefgebieden">
        {tafel.instrument.leefgebieden.map(({ id, naam, vragen }) => (
          <li key={id} class={geraakt.has(id) ? 'kt-geraakt' : undefined}>
            <details>
              <summary>
                {naam}
                {geraakt.has(id) && <span class="kt-alleen-voorlezen"> (al over gesproken)</span>}
              </summary>
              <ul>
                {vragen.map((vraag) => (
                  <li key={vraag}>{vraag}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}

function Wie({ tafel, inbreng }: Props & { readonly inbreng: Inbreng }) {
  const { spreker, sprekerNaam, soort, leefgebied } = inbreng;
  const naam = spreker === 'inwoner' ? tafel.inwoner : (sprekerNaam ?? sprekerWoord(spreker));
  const vooraf = findVoorafvraag(tafel.gesprek.deelnemers, inbreng.inbrengId);
  const onderwerp = leefgebied === undefined ? undefined : findLeefgebied(tafel.instrument, leefgebied)?.naam;
  return (
    <p class="kt-stroom-wie">
      <span>
        <bdi>{naam}</bdi>
        {soort === 'gezien' && ' zag'}
        {vooraf !== undefined && ` · vooraf, bij de vraag “${voorafvraagWoorden(vooraf)}”`}
        {onderwerp !== undefined && ` · ${onderwerp}`}
        {inbreng.buitenVerslag && ' · niet in het verslag'}
      </span>
      {tafel.bewerk === inbreng.inbrengId ? (
        <KlaarLink tafel={tafel} anker={`inbreng-${inbreng.inbrengId}`} />
      ) : (
        <BewerkLink
          tafel={tafel}
          bewerk={inbreng.inbrengId}
          anker={`inbreng-${inbreng.inbrengId}`}
          van={`wat ${naam} ${soort === 'gezien' ? 'zag' : 'zei'}`}
        >
          Aanpassen
        </BewerkLink>
      )}
    </p>
  );
}

function Bewerken({ tafel, inbreng }: Props & { readonly inbreng: Inbreng }) {
  const { inbrengId, gezien } = inbreng;
  return (
    <div class="kt-bewerken">
      <LopendeTekst
        tafel={tafel}
        tekstId={inbreng.tekst}
        label={inbreng.soort === 'gezien' ? 'Wat is er gezien?' : 'Wat is er gezegd?'}
        terug={`inbreng-${inbrengId}`}
      />
      <Formulier actie={`${tafel.pad}/inbreng`} actId={tafel.nieuwId()} verborgen={{ inbrengId }}>
        {gezien.map((actId) => (
          <input key={actId} type="hidden" name="gezien" value={actId} />
        ))}
        <DuidingVelden tafel={tafel} duiding={inbreng} formulier="duiden" />
        <Knoppen>
          <Knop soort="gewoon" naam="daad" waarde="duiden">
            Zo is het
          </Knop>
          <Knop soort="stil" naam="daad" waarde="weghalen">
            Weghalen
          </Knop>
        </Knoppen>
      </Formulier>
    </div>
  );
}

/** The field at the end of the stream; the speaker and the topic only for who wants to. */
function Schrijven({ tafel }: Props) {
  if (!tafel.schrijft) return null;
  if (tafel.bewerk !== undefined && tafel.ingevuld?.formulier !== 'inbreng') return null;
  const fouten = foutenVan(tafel, 'inbreng');
  const verborgen = { versie: '', nieuweVersie: tafel.nieuwId() };
  const actId = waardeVan(tafel, { formulier: 'inbreng', veld: 'actId' }) || tafel.nieuwId();
  return (
    <Formulier id="bewaar-inbreng" actie={`${tafel.pad}/inbreng`} actId={actId} verborgen={verborgen}>
      <TekstVak
        naam="inbreng"
        label="Wat wordt er gezegd?"
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier: 'inbreng', veld: 'inbreng' })}
        fouten={fouten}
      />
      <Uitklap titel="Iemand anders, of iets dat u zag" open={fouten.length > 0}>
        <DuidingVelden tafel={tafel} formulier="inbreng" />
      </Uitklap>
      <Knop soort="gewoon" naam="daad" waarde="noteren">
        Opschrijven
      </Knop>
    </Formulier>
  );
}

const AARD_WOORDEN: Readonly<Record<Aard, string>> = {
  kan: 'wat iemand kan',
  wil: 'wat iemand wil',
  belangrijk: 'waarom iets belangrijk is',
  'gaat-goed': 'wat goed gaat',
};

type DuidingProps = Props & { readonly duiding?: Partial<Duiding>; readonly formulier: string };

function DuidingVelden({ tafel, duiding = {}, formulier }: DuidingProps) {
  const fouten = foutenVan(tafel, formulier);
  const waarde = (veld: Exclude<keyof Duiding, 'buitenVerslag'>, anders?: string) =>
    waardeVan(tafel, { formulier, veld, anders: duiding[veld] ?? anders ?? '' });
  const sprekers = SPREKERS.map((spreker) => ({
    waarde: spreker,
    label: spreker === 'inwoner' ? tafel.inwoner : sprekerWoord(spreker),
  }));
  const soorten = [
    { waarde: 'gezegd', label: 'gezegd' },
    { waarde: 'gezien', label: 'gezien' },
  ];
  const gebieden = tafel.instrument.leefgebieden.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const aarden = AARDEN.map((aard) => ({ waarde: aard, label: AARD_WOORDEN[aard] }));
  return (
    <div class="kt-naast-elkaar">
      <Keuzelijst
        naam="spreker"
        label="Wie"
        opties={sprekers}
        waarde={waarde('spreker', 'inwoner')}
        fouten={fouten}
      />
      <TekstVeld naam="sprekerNaam" label="Naam" waarde={waarde('sprekerNaam')} fouten={fouten} magLeeg />
      <Keuzelijst
        naam="soort"
        label="Is het"
        opties={soorten}
        waarde={waarde('soort', 'gezegd')}
        fouten={fouten}
      />
      <Keuzelijst
        naam="leefgebied"
        label="Het gaat over"
        leeg="geen onderwerp"
        opties={gebieden}
        waarde={waarde('leefgebied')}
        fouten={fouten}
      />
      <Keuzelijst
        naam="aard"
        label="Het zegt"
        leeg="niets bijzonders"
        opties={aarden}
        waarde={waarde('aard')}
        fouten={fouten}
      />
      <Vinkje
        naam="buitenVerslag"
        label="Niet in het verslag"
        uitleg="Als een ander hier iets over zichzelf zegt."
        aan={
          waardeVan(tafel, {
            formulier,
            veld: 'buitenVerslag',
            anders: duiding.buitenVerslag ? 'ja' : '',
          }) === 'ja'
        }
        fouten={fouten}
      />
    </div>
  );
}
