import { schrijfDatum } from '../../basis/datum.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink, LopendeTekst } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Resultaat } from './resultaat.ts';

type Props = { readonly tafel: Tafel };
type EenProps = Props & { readonly resultaat: Resultaat };

/** What is to be reached: the results that stand or were put into words, and a field for a new one. */
export function Resultaten({ tafel, vraag }: Props & { readonly vraag: string }) {
  const resultaten = tafel.gesprek.resultaten.filter(({ staat }) => staat.soort !== 'vervallen');
  return (
    <section id="bereiken">
      <Kop>Dit willen we bereiken</Kop>
      {resultaten.map((resultaat) => (
        <EenResultaat key={resultaat.resultaatId} tafel={tafel} resultaat={resultaat} />
      ))}
      {tafel.schrijft && tafel.bewerk === undefined && <Voorstellen tafel={tafel} vraag={vraag} />}
    </section>
  );
}

function EenResultaat({ tafel, resultaat }: EenProps) {
  const { resultaatId, staat } = resultaat;
  const anker = `resultaat-${resultaatId}`;
  const open = tafel.bewerk === resultaatId;
  return (
    <article class="kt-resultaat" id={anker}>
      {staat.soort === 'voorgesteld' && !open && (
        <p class="kt-zacht">Staat nog open: zijn we het hier samen over eens?</p>
      )}
      {!(open && staat.soort === 'voorgesteld') && <TekstBlok>{inhoudVan(tafel, resultaat.tekst)}</TekstBlok>}
      <Staat tafel={tafel} resultaat={resultaat} />
      {open ? (
        <>
          <Bewerken tafel={tafel} resultaat={resultaat} />
          <KlaarLink tafel={tafel} anker={anker} />
        </>
      ) : (
        <div class="kt-rij-daden">
          {tafel.schrijft && staat.soort !== 'afgesproken' && (
            <Afspreken tafel={tafel} resultaat={resultaat} />
          )}
          <BewerkLink
            tafel={tafel}
            bewerk={resultaatId}
            anker={anker}
            van={inhoudVan(tafel, resultaat.tekst)}
          >
            {staat.soort === 'voorgesteld' ? 'Anders, of nog niet eens' : 'Aanpassen'}
          </BewerkLink>
        </div>
      )}
    </article>
  );
}

function Staat({ tafel, resultaat: { staat } }: EenProps) {
  if (staat.soort === 'afgesproken') return <p class="kt-zacht">Afgesproken op {schrijfDatum(staat.op)}.</p>;
  if (staat.soort !== 'oneens') return null;
  return (
    <>
      <p>Hierover zijn we het nog niet eens. We gaan wel verder.</p>
      <Citaat wie={tafel.inwoner}>{inhoudVan(tafel, staat.woordenInwoner)}</Citaat>
      <Citaat wie="Gespreksvoerder">{inhoudVan(tafel, staat.woordenGespreksvoerder)}</Citaat>
    </>
  );
}

function Afspreken({ tafel, resultaat }: EenProps) {
  const { resultaatId, kop } = resultaat;
  const versie = tafel.teksten.get(resultaat.tekst)?.id ?? resultaat.tekst;
  return (
    <Formulier
      actie={`${tafel.pad}/resultaten`}
      actId={tafel.nieuwId()}
      verborgen={{ resultaatId, kop, versie, op: tafel.vandaag }}
    >
      <Knop naam="daad" waarde="afspreken">
        Hier zijn we het over eens
      </Knop>
    </Formulier>
  );
}

function Bewerken({ tafel, resultaat }: EenProps) {
  return (
    <div class="kt-bewerken">
      {resultaat.staat.soort === 'voorgesteld' ? (
        <LopendeTekst
          tafel={tafel}
          tekstId={resultaat.tekst}
          label="Wat willen we bereiken?"
          terug={`resultaat-${resultaat.resultaatId}`}
          hoogte="klein"
        />
      ) : (
        <Opnieuw tafel={tafel} resultaat={resultaat} />
      )}
      <Oneens tafel={tafel} resultaat={resultaat} />
      <Vervallen tafel={tafel} resultaat={resultaat} />
    </div>
  );
}

function Opnieuw({ tafel, resultaat }: EenProps) {
  const { resultaatId, kop } = resultaat;
  const anders = inhoudVan(tafel, resultaat.tekst);
  return (
    <Formulier
      actie={`${tafel.pad}/resultaten`}
      actId={tafel.nieuwId()}
      verborgen={{ resultaatId, kop, op: tafel.vandaag }}
    >
      <TekstVak
        naam="opnieuw"
        label="Hoe zeggen we het nu samen?"
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier: 'opnieuw', veld: 'opnieuw', anders })}
        fouten={foutenVan(tafel, 'opnieuw')}
      />
      <Knop soort="gewoon" naam="daad" waarde="opnieuw">
        Zo zijn we het nu eens
      </Knop>
    </Formulier>
  );
}

function Oneens({ tafel, resultaat }: EenProps) {
  const { resultaatId, kop, staat } = resultaat;
  const fouten = foutenVan(tafel, 'oneens');
  const woorden = staat.soort === 'oneens' ? staat : undefined;
  const waarde = (veld: 'woordenInwoner' | 'woordenGespreksvoerder') =>
    waardeVan(tafel, { formulier: 'oneens', veld, anders: woorden && inhoudVan(tafel, woorden[veld]) });
  return (
    <Uitklap titel="We zijn het nog niet eens" open={fouten.length > 0}>
      <Formulier actie={`${tafel.pad}/resultaten`} actId={tafel.nieuwId()} verborgen={{ resultaatId, kop }}>
        <TekstVak
          naam="woordenInwoner"
          label={`Zo ziet ${tafel.inwoner} het`}
          hoogte="klein"
          waarde={waarde('woordenInwoner')}
          fouten={fouten}
        />
        <TekstVak
          naam="woordenGespreksvoerder"
          label="Zo ziet de gespreksvoerder het"
          hoogte="klein"
          waarde={waarde('woordenGespreksvoerder')}
          fouten={fouten}
        />
        <Knop soort="gewoon" naam="daad" waarde="oneens">
          Beide laten staan
        </Knop>
      </Formulier>
    </Uitklap>
  );
}

function Vervallen({ tafel, resultaat }: EenProps) {
  const { resultaatId, kop, staat } = resultaat;
  const fouten = foutenVan(tafel, 'vervallen');
  return (
    <Uitklap titel="Dit geldt niet meer" open={fouten.length > 0}>
      <Formulier actie={`${tafel.pad}/resultaten`} actId={tafel.nieuwId()} verborgen={{ resultaatId, kop }}>
        <TekstVak
          naam="reden"
          label="Waarom niet meer?"
          hoogte="klein"
          waarde={waardeVan(tafel, { formulier: 'vervallen', veld: 'reden' })}
          fouten={fouten}
          magLeeg={staat.soort === 'voorgesteld'}
        />
        <Knop soort="gewoon" naam="daad" waarde="vervallen">
          Laten vervallen
        </Knop>
      </Formulier>
    </Uitklap>
  );
}

/** The field for a new result: open while there is none, a folded line afterwards. */
function Voorstellen({ tafel, vraag }: Props & { readonly vraag: string }) {
  const eerste = tafel.gesprek.resultaten.every(({ staat }) => staat.soort === 'vervallen');
  if (eerste) return <Voorstel tafel={tafel} vraag={vraag} />;
  return (
    <Uitklap titel="Nog iets dat we willen bereiken" open={foutenVan(tafel, 'resultaat').length > 0}>
      <Voorstel tafel={tafel} vraag={vraag} />
    </Uitklap>
  );
}

function Voorstel({ tafel, vraag }: Props & { readonly vraag: string }) {
  const fouten = foutenVan(tafel, 'resultaat');
  const soorten = tafel.instrument.resultaten.map(({ id, naam }) => ({ waarde: id, label: naam }));
  return (
    <Formulier actie={`${tafel.pad}/resultaten`} actId={tafel.nieuwId()}>
      <TekstVak
        naam="resultaat"
        label={vraag}
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier: 'resultaat', veld: 'resultaat' })}
        fouten={fouten}
      />
      <Uitklap titel="Waar het bij hoort">
        <Keuzelijst
          naam="resultaatsoort"
          label="Hoort bij"
          leeg="niet gekozen"
          opties={soorten}
          waarde={waardeVan(tafel, { formulier: 'resultaat', veld: 'resultaatsoort' })}
          fouten={fouten}
          magLeeg
        />
      </Uitklap>
      <Knop soort="gewoon" naam="daad" waarde="voorstellen">
        Dit willen we
      </Knop>
    </Formulier>
  );
}
