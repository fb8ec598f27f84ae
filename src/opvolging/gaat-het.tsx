import { uitvoerderWoord } from '../arrangement/index.ts';
import type { Planresultaat } from '../arrangement/index.ts';
import { schrijfDatumKort } from '../basis/datum.ts';
import { Citaat } from '../ui/citaat.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Gegevens } from '../ui/gegevens.tsx';
import { Keuze } from '../ui/keuze.tsx';
import { Kop } from '../ui/kop.tsx';
import { DatumVeld, TekstVak } from '../ui/veld.tsx';
import { inVeld } from './blad.ts';
import type { Blad } from './blad.ts';
import { MATEN } from './opvolging.ts';
import type { Beoordelaar, Oordelen } from './opvolging.ts';
import { mateWoord } from './woorden.ts';

/** Per resultaat what was agreed and how far it is in the eyes of each of the two. */
export function Resultaatstand({
  blad,
  resultaat,
}: {
  readonly blad: Blad;
  readonly resultaat: Planresultaat;
}) {
  const { tekst, resultaatId, afspraken } = resultaat;
  const oordelen = blad.opvolging.oordelen.get(resultaatId) ?? {};
  const isGevraagd = oordelen.inwoner !== undefined || oordelen.gespreksvoerder !== undefined;
  const geldend = afspraken.filter(({ staat }) => staat.soort !== 'vervallen');
  return (
    <section>
      <Kop niveau={3}>
        <bdi>{tekst}</bdi>
      </Kop>
      {geldend.length > 0 && (
        <ul class="utrecht-unordered-list">
          {geldend.map(({ afspraakId, watTekst, wie, wieNaam, staat }) => (
            <li key={afspraakId} class="utrecht-unordered-list__item">
              <bdi>{watTekst}</bdi>{' '}
              <span class="kt-zacht">
                (<bdi>{wieNaam ?? uitvoerderWoord(wie)}</bdi>,{' '}
                {staat.soort === 'gedaan' ? `gedaan op ${schrijfDatumKort(staat.op)}` : 'loopt'})
              </span>
            </li>
          ))}
        </ul>
      )}
      {isGevraagd ? (
        <Gegevens
          gegevens={[
            { naam: 'Bereikt volgens de inwoner', waarde: schrijfOordeel(oordelen, 'inwoner') },
            {
              naam: 'Bereikt volgens de gespreksvoerder',
              waarde: schrijfOordeel(oordelen, 'gespreksvoerder'),
            },
          ]}
        />
      ) : (
        <p class="utrecht-paragraph kt-zacht">Nog niet gevraagd of dit bereikt is.</p>
      )}
    </section>
  );
}

function schrijfOordeel(oordelen: Oordelen, volgens: Beoordelaar): string {
  const oordeel = oordelen[volgens];
  if (oordeel === undefined) return 'nog niet gevraagd';
  return `${mateWoord(oordeel.mate)} (${schrijfDatumKort(oordeel.op)})`;
}

/** What the inwoner said earlier when somebody asked, the last time first. */
export function EerdereKeren({ blad: { opvolging, woorden } }: { readonly blad: Blad }) {
  const keren = opvolging.gehouden.toReversed();
  if (keren.length === 0) return null;
  return (
    <section>
      <Kop>Wat de inwoner eerder zei</Kop>
      {keren.map((keer, nummer) => {
        const gezegd = keer.woorden === undefined ? undefined : woorden.get(keer.woorden);
        return gezegd === undefined ? (
          <p key={nummer} class="utrecht-paragraph">
            {schrijfDatumKort(keer.op)}: alleen vastgelegd hoe ver het is.
          </p>
        ) : (
          <Citaat key={nummer} wie="de inwoner" wanneer={schrijfDatumKort(keer.op)}>
            {gezegd}
          </Citaat>
        );
      })}
    </section>
  );
}

/** The form in which somebody writes down how it goes. */
export function Vastleggen({ blad }: { readonly blad: Blad }) {
  const { pad, actId, vandaag, plan, fouten } = blad;
  const ingevuld = blad.terug === 'gehouden' ? blad.ingevuld : {};
  return (
    <section id="vastleggen">
      <Kop>Nieuw: hoe gaat het?</Kop>
      <Formulier actie={pad} actId={actId} knop="Vastleggen hoe het gaat">
        <DatumVeld
          naam="gehoudenOp"
          label="Op welke dag spraken jullie elkaar?"
          voorbeeld={inVeld(vandaag)}
          waarde={ingevuld['gehoudenOp'] ?? inVeld(vandaag)}
          fouten={fouten}
        />
        <TekstVak
          naam="woorden"
          label="Wat zegt de inwoner zelf?"
          uitleg="Wat gaat goed? Wat lukt nog niet? Zo veel mogelijk in eigen woorden."
          waarde={ingevuld['woorden']}
          fouten={fouten}
        />
        {plan.resultaten.map((resultaat) => (
          <Oordeelvelden key={resultaat.resultaatId} {...{ blad, resultaat, ingevuld }} />
        ))}
      </Formulier>
    </section>
  );
}

type OordeelProps = {
  readonly blad: Blad;
  readonly resultaat: Planresultaat;
  readonly ingevuld: Blad['ingevuld'];
};

function Oordeelvelden({ blad, resultaat: { resultaatId, tekst }, ingevuld }: OordeelProps) {
  const opties = MATEN.map((mate) => ({ waarde: mate, label: mateWoord(mate) }));
  const vraag = (volgens: Beoordelaar, label: string) => (
    <Keuze
      naam={`${volgens}-${resultaatId}`}
      label={label}
      magLeeg
      opties={opties}
      waarde={ingevuld[`${volgens}-${resultaatId}`]}
      fouten={blad.fouten}
    />
  );
  return (
    <>
      <Kop niveau={3}>
        <bdi>{tekst}</bdi>
      </Kop>
      {vraag('inwoner', 'Is dit bereikt, volgens de inwoner?')}
      {vraag('gespreksvoerder', 'En volgens jou?')}
    </>
  );
}
