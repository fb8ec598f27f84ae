import { findLeefgebied } from '../../inrichting/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { findVoorafvraag, voorafvraagWoorden } from '../deelnemers/deelnemer.ts';
import { BewerkLink, KlaarLink, LopendeTekst } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { DuidingVelden, kort } from './duidingvelden.tsx';
import type { Inbreng } from './inbreng.ts';
import { AndereKijkVragen, Uitproberen } from './naastelkaar.tsx';
import { NaarVierVragen } from './viervragen.tsx';
import { sprekerWoord } from './spreker.ts';
import { Weerwoorden } from './weerwoord.tsx';

type Props = { readonly tafel: Tafel };
type Een = Props & { readonly inbreng: Inbreng };

/** Everything that was said or seen, newest at the bottom where one writes; two views of one thing beside each other. */
export function Stroom({ tafel }: Props) {
  const { inbreng, kijken } = tafel.gesprek;
  const tweede = new Set(kijken.map(({ ander }) => ander));
  return (
    <section id="stroom" aria-label="Wat er gezegd is">
      <ol class="kt-stroom">
        {inbreng
          .filter(({ inbrengId }) => !tweede.has(inbrengId))
          .map((een) => (
            <li key={een.inbrengId}>
              <MetKijk tafel={tafel} inbreng={een} />
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
              <Vragen vragen={vragen} />
              <NaarVierVragen tafel={tafel} leefgebied={id} />
            </details>
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}

function MetKijk({ tafel, inbreng }: Een) {
  const kijk = tafel.gesprek.kijken.find(({ een }) => een === inbreng.inbrengId);
  const ander = kijk && tafel.gesprek.inbreng.find(({ inbrengId }) => inbrengId === kijk.ander);
  if (kijk === undefined || ander === undefined) return <Notitie tafel={tafel} inbreng={inbreng} />;
  return (
    <div class="kt-kijken" role="group" aria-label="Twee manieren van kijken">
      <div class="kt-naast-elkaar">
        <Notitie tafel={tafel} inbreng={inbreng} />
        <Notitie tafel={tafel} inbreng={ander} />
      </div>
      <Uitproberen tafel={tafel} kijk={kijk} />
    </div>
  );
}

/** One note with who brought it; what was seen looks different from what was said (HG-101). */
function Notitie({ tafel, inbreng }: Een) {
  return (
    <div id={`inbreng-${inbreng.inbrengId}`} class={inbreng.soort === 'gezien' ? 'kt-gezien' : undefined}>
      <Wie tafel={tafel} inbreng={inbreng} />
      {tafel.bewerk === inbreng.inbrengId ? (
        <Bewerken tafel={tafel} inbreng={inbreng} />
      ) : (
        <TekstBlok>{inhoudVan(tafel, inbreng.tekst)}</TekstBlok>
      )}
      <Weerwoorden tafel={tafel} inbreng={inbreng} />
    </div>
  );
}

function Wie({ tafel, inbreng }: Een) {
  const { spreker, sprekerNaam, soort, buitenVerslag } = inbreng;
  const naam = spreker === 'inwoner' ? tafel.inwoner : (sprekerNaam ?? sprekerWoord(spreker));
  const vooraf = findVoorafvraag(tafel.gesprek.deelnemers, inbreng.inbrengId);
  return (
    <p class="kt-stroom-wie">
      <span>
        <bdi>{naam}</bdi>
        {soort === 'gezien' && ' zag'}
        {vooraf !== undefined && ` · vooraf, bij de vraag “${voorafvraagWoorden(vooraf)}”`}
        <Banden tafel={tafel} inbreng={inbreng} />
        {buitenVerslag && ' · niet in het verslag'}
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

/** What the note is tied to, in a few words behind the name. */
function Banden({ tafel, inbreng: { leefgebied, over, resultaatId } }: Een) {
  const onderwerp = leefgebied === undefined ? undefined : findLeefgebied(tafel.instrument, leefgebied)?.naam;
  const resultaat = tafel.gesprek.resultaten.find((een) => een.resultaatId === resultaatId);
  return (
    <>
      {onderwerp !== undefined && ` · ${onderwerp}`}
      {over !== undefined && (
        <>
          {' · over '}
          <bdi>{over}</bdi>
        </>
      )}
      {resultaat !== undefined && (
        <>
          {' · bij: '}
          <bdi>{kort(inhoudVan(tafel, resultaat.tekst))}</bdi>
        </>
      )}
    </>
  );
}

function Bewerken({ tafel, inbreng }: Een) {
  const { inbrengId, gezien, leefgebied } = inbreng;
  const vragen = leefgebied === undefined ? [] : findLeefgebied(tafel.instrument, leefgebied)?.vragen;
  return (
    <div class="kt-bewerken">
      <LopendeTekst
        tafel={tafel}
        tekstId={inbreng.tekst}
        label={inbreng.soort === 'gezien' ? 'Wat is er gezien?' : 'Wat is er gezegd?'}
        terug={`inbreng-${inbrengId}`}
      />
      {vragen !== undefined && vragen.length > 0 && (
        <Uitklap titel="Vragen die kunnen helpen">
          <Vragen vragen={vragen} />
        </Uitklap>
      )}
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
      <AndereKijkVragen tafel={tafel} inbreng={inbreng} />
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
    <>
      <Formulier
        id="bewaar-inbreng"
        actie={`${tafel.pad}/inbreng`}
        actId={actId}
        verborgen={verborgen}
        leegNaTerug
      >
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
      <p>
        <a class="utrecht-link kt-stil" href={`${tafel.pad}/achteraf`}>
          Achteraf opschrijven, veel regels tegelijk
        </a>
      </p>
    </>
  );
}

function Vragen({ vragen }: { readonly vragen: readonly string[] }) {
  return (
    <ul>
      {vragen.map((vraag) => (
        <li key={vraag}>{vraag}</li>
      ))}
    </ul>
  );
}
