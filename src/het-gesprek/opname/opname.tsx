import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { BestandVeld } from '../../ui/bestandveld.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { SPREKERS, sprekerWoord } from '../vraagverheldering/spreker.ts';
import { magOpnemen, schrijfTijdstip } from './opname.ts';
import type { Opnamen, Zin } from './opname.ts';

/** A draft with where its recording is. */
export type Concept = { readonly opnameId: string; readonly zinnen: readonly Zin[] };

export type OpnameBladProps = {
  readonly tafel: Tafel;
  readonly opnamen: Opnamen;
  /** Everybody who has to agree. */
  readonly nodig: readonly string[];
  readonly concepten: readonly Concept[];
};

/** Recording a gesprek: first everybody's answer, then the recording, then what of it becomes a note. */
export function OpnameBlad(props: OpnameBladProps) {
  const { tafel, opnamen, nodig, concepten } = props;
  const mag = magOpnemen(opnamen, nodig);
  return (
    <>
      <p>
        Een computer van de gemeente zelf schrijft uit wat er gezegd is. Het geluid gaat weg zodra dat klaar
        is. Daarna kiest u samen wat er in de notities komt. Nee zeggen mag altijd, ook later.
      </p>
      <Toestemmingen {...props} />
      <section id="opnemen">
        <Kop>De opname</Kop>
        {mag.gelukt ? <Ontvangen tafel={tafel} /> : <p>{mag.uitleg}</p>}
        {opnamen.opnamen
          .filter(({ stand }) => stand === 'wacht' || stand === 'mislukt')
          .map(({ opnameId, op, stand }) => (
            <p key={opnameId}>
              {schrijfDatum(datumVanMoment(op))}: {STAND[stand === 'wacht' ? 'wacht' : 'mislukt']}
            </p>
          ))}
      </section>
      <UitDeOpname {...props} />
      {concepten.map((concept) => (
        <ConceptBlad key={concept.opnameId} tafel={tafel} concept={concept} />
      ))}
    </>
  );
}

const STAND = {
  wacht: 'wordt uitgewerkt. Dat duurt een paar minuten. Laad deze pagina daarna opnieuw.',
  mislukt: 'kon niet worden uitgewerkt. Het geluid is weggehaald.',
} as const;

function Toestemmingen({ tafel, opnamen, nodig }: OpnameBladProps) {
  const fouten = foutenVan(tafel, 'toestemming');
  const waarde = (veld: string) => waardeVan(tafel, { formulier: 'toestemming', veld });
  const gevraagd = new Set(opnamen.toestemmingen.map(({ wie }) => wie.toLocaleLowerCase('nl')));
  const volgende = nodig.find((wie) => !gevraagd.has(wie.toLocaleLowerCase('nl'))) ?? '';
  return (
    <section id="toestemming">
      <Kop>Vindt iedereen het goed?</Kop>
      <ul>
        {opnamen.toestemmingen.map(({ actId, wie, antwoord, op }) => (
          <li key={actId}>
            <bdi>{wie}</bdi>: {antwoord}, {schrijfDatum(datumVanMoment(op))}
          </li>
        ))}
      </ul>
      <Formulier
        actie={`${tafel.pad}/opname/toestemming`}
        actId={tafel.nieuwId()}
        knop="Dit antwoord bewaren"
      >
        <TekstVeld
          naam="wie"
          label="Wie antwoordt?"
          breedte="half"
          waarde={waarde('wie') || volgende}
          fouten={fouten}
        />
        <Keuze
          naam="antwoord"
          label="Mag dit gesprek worden opgenomen?"
          opties={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ]}
          waarde={waarde('antwoord')}
          fouten={fouten}
        />
      </Formulier>
    </section>
  );
}

/** Notes that came from a recording, with where it was said (HG-149); also after the draft is gone. */
function UitDeOpname({ tafel, opnamen }: OpnameBladProps) {
  const notities = tafel.gesprek.inbreng.flatMap(({ inbrengId, tekst }) => {
    const waar = opnamen.herkomst.get(inbrengId);
    return waar === undefined ? [] : [{ inbrengId, waar, woorden: inhoudVan(tafel, tekst) }];
  });
  if (notities.length === 0) return null;
  return (
    <section id="uit-de-opname">
      <Kop>Uit de opname, in de notities</Kop>
      <ul>
        {notities.map(({ inbrengId, waar, woorden }) => (
          <li key={inbrengId}>
            <span class="kt-zacht">{schrijfTijdstip(waar.van)}</span> {woorden}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ontvangen({ tafel }: { readonly tafel: Tafel }) {
  return (
    <Formulier actie={`${tafel.pad}/opname`} actId={tafel.nieuwId()} knop="Laten uitschrijven" bestanden>
      <BestandVeld
        naam="bestand"
        label="Geluidsopname"
        uitleg="Neem op met het apparaat zelf. MP3, M4A, WAV, OGG of WebM, hoogstens 15 MB."
        soorten="audio/*"
        fouten={foutenVan(tafel, 'opname')}
      />
    </Formulier>
  );
}

function ConceptBlad({ tafel, concept }: { readonly tafel: Tafel; readonly concept: Concept }) {
  const { opnameId, zinnen } = concept;
  const sprekers = SPREKERS.map((spreker) => ({ waarde: spreker, label: sprekerWoord(spreker) }));
  return (
    <section id={`concept-${opnameId}`}>
      <Kop>Wat de computer hoorde</Kop>
      <p>Dit is een concept. De computer kan zich vergissen. Kruis aan wat in de notities komt.</p>
      <Formulier actie={`${tafel.pad}/opname/${opnameId}`} actId={tafel.nieuwId()}>
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset kt-groep">
          <legend class="utrecht-form-label">Zinnen</legend>
          {zinnen.map(({ van, tekst }, plaats) => (
            <label class="kt-optie" key={plaats}>
              <input class="kt-optie-vak" type="checkbox" name="zin" value={plaats} />
              <span>
                <span class="kt-zacht">{schrijfTijdstip(van)}</span> {tekst}
              </span>
            </label>
          ))}
        </fieldset>
        <Keuzelijst
          naam="spreker"
          label="Wie zei dit?"
          opties={sprekers}
          waarde="inwoner"
          fouten={foutenVan(tafel, 'concept')}
        />
        <Knoppen>
          <Knop naam="daad" waarde="bewaren">
            In de notities zetten
          </Knop>
          <Knop soort="gewoon" naam="daad" waarde="weggooien">
            Concept weggooien
          </Knop>
        </Knoppen>
      </Formulier>
    </section>
  );
}
