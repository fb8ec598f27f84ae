import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { vouwGesprekverzoeken } from './ander-gesprek.ts';
import type { GesprekVerzoek } from './ander-gesprek.ts';
import { werkersVan } from './betrokken.ts';
import { inVeld, veldVan } from './blad.ts';
import type { Blad } from './blad.ts';
import { antwoordUiterlijk, vouwKlachten } from './klacht.ts';
import type { Klacht } from './klacht.ts';
import { KLACHTWEGWOORDEN, KLACHTWOORDEN } from './klachtwoorden.ts';
import { Klachtdaden } from './klachtdaden.tsx';

type Props = { readonly blad: Blad; readonly ik: string | undefined };

/** The klachten of a zaak: the words only for who handles klachten (TW-119), and writing one down. */
export function Klachtblad({ blad, ik }: Props) {
  const klachten = vouwKlachten(blad.acts);
  const verzoeken = vouwGesprekverzoeken(blad.acts);
  return (
    <>
      {verzoeken.map((verzoek) => (
        <Gesprek key={verzoek.verzoekId} blad={blad} verzoek={verzoek} />
      ))}
      {klachten.length === 0 && <p class="utrecht-paragraph">Er is in deze zaak geen klacht.</p>}
      {klachten.map((klacht) => (
        <EenKlacht key={klacht.klachtId} blad={blad} ik={ik} klacht={klacht} />
      ))}
      <Registreren {...blad} />
    </>
  );
}

function EenKlacht({ blad, ik, klacht }: Props & { readonly klacht: Klacht }) {
  const { tekst, namen, zaakpad, mag } = blad;
  const { afgehandeld, gehoord, behandelaarId, klachtId } = klacht;
  return (
    <section>
      <Kop>Klacht van {schrijfDatum(klacht.ontvangenOp)}</Kop>
      <p class="utrecht-paragraph">
        {KLACHTWEGWOORDEN[klacht.weg ?? 'brief']}.{' '}
        {afgehandeld === undefined
          ? `Antwoord uiterlijk ${schrijfDatum(antwoordUiterlijk(klacht))}.`
          : `Afgehandeld op ${schrijfDatumKort(afgehandeld.op)}.`}{' '}
        Behandelaar: {namen.get(behandelaarId ?? '') ?? 'nog niemand'}.
      </p>
      {mag('klacht-behandelen') ? (
        <>
          <Citaat wie="De inwoner">{tekst(klacht.over)}</Citaat>
          {klacht.overWieId !== undefined && (
            <p class="utrecht-paragraph">Over: {namen.get(klacht.overWieId) ?? 'een medewerker'}.</p>
          )}
          {gehoord !== undefined && (
            <>
              <p class="utrecht-paragraph">
                {gehoord.wil ? 'Gesproken' : 'De inwoner wilde het niet nog eens vertellen'} op{' '}
                {schrijfDatumKort(gehoord.op)}.
              </p>
              <TekstBlok>{tekst(gehoord.tekst)}</TekstBlok>
            </>
          )}
          {afgehandeld !== undefined && (
            <>
              <p class="utrecht-paragraph">
                {KLACHTWOORDEN[afgehandeld.uitkomst ?? 'gegrond']}.{' '}
                <a class="utrecht-link" href={`${zaakpad}/klacht/brief/${briefId(blad, klachtId)}`}>
                  De brief met het antwoord
                </a>
              </p>
              <TekstBlok>{tekst(afgehandeld.oordeel)}</TekstBlok>
            </>
          )}
          {afgehandeld === undefined && <Klachtdaden blad={blad} klacht={klacht} ik={ik} />}
        </>
      ) : (
        <p class="utrecht-paragraph">Wat erin staat, leest alleen wie klachten behandelt.</p>
      )}
    </section>
  );
}

function briefId({ acts }: Blad, klachtId: string): string {
  const act = acts.find(
    ({ soort, inhoud }) =>
      soort === 'klacht-afgehandeld' && (inhoud as { readonly klachtId: string }).klachtId === klachtId,
  );
  return act?.id ?? '';
}

function Gesprek({ blad, verzoek }: { readonly blad: Blad; readonly verzoek: GesprekVerzoek }) {
  const { tekst, namen, acts, inDienst, zaakpad, actId, fouten, waarde } = blad;
  const werkten = werkersVan(acts);
  const daad = 'gesprek';
  const opties = inDienst
    .filter(({ id, rollen }) => rollen.includes('gespreksvoerder') && !werkten.has(id))
    .map(({ id, naam, functie }) => ({ waarde: id, label: `${naam}, ${functie}` }));
  return (
    <section>
      <Kop>De inwoner wil een ander gesprek</Kop>
      <p class="utrecht-paragraph">Gevraagd op {schrijfDatum(verzoek.op)}.</p>
      {tekst(verzoek.woorden) !== '' && <Citaat wie="De inwoner">{tekst(verzoek.woorden)}</Citaat>}
      {verzoek.geregeld === undefined ? (
        <Formulier actie={`${zaakpad}/klacht/gesprek/${verzoek.verzoekId}`} actId={actId()} knop="Vastleggen">
          <Keuzelijst
            naam={veldVan('gesprekMetId', verzoek.verzoekId)}
            label="Wie voert het gesprek?"
            uitleg="Iemand die nog niet aan deze zaak werkte."
            opties={opties}
            waarde={waarde(daad, 'gesprekMetId', verzoek.verzoekId)}
            fouten={fouten(daad, verzoek.verzoekId)}
          />
          <TekstVak
            naam={veldVan('afspraak', verzoek.verzoekId)}
            label="Wat sprak je met de inwoner af?"
            hoogte="klein"
            waarde={waarde(daad, 'afspraak', verzoek.verzoekId)}
            fouten={fouten(daad, verzoek.verzoekId)}
          />
        </Formulier>
      ) : (
        <>
          <p class="utrecht-paragraph">
            {namen.get(verzoek.geregeld.gesprekMetId) ?? 'Een collega'} voert het gesprek.{' '}
            <a class="utrecht-link" href={`${zaakpad}/planning`}>
              Plannen
            </a>
          </p>
          <TekstBlok>{tekst(verzoek.geregeld.tekst)}</TekstBlok>
        </>
      )}
    </section>
  );
}

function Registreren({ zaakpad, vandaag, namen, acts, actId, fouten, waarde }: Blad) {
  const daad = 'registreren';
  const wie = [...werkersVan(acts)].flatMap((id) => {
    const naam = namen.get(id);
    return naam === undefined ? [] : [{ waarde: id, label: naam }];
  });
  return (
    <>
      <Kop>Een klacht opschrijven</Kop>
      <Formulier actie={`${zaakpad}/klacht`} actId={actId()} knop="Klacht opschrijven">
        <Keuze
          naam="weg"
          label="Hoe kwam de klacht binnen?"
          opties={(['telefoon', 'brief', 'balie'] as const).map((weg) => ({
            waarde: weg,
            label: KLACHTWEGWOORDEN[weg],
          }))}
          waarde={waarde(daad, 'weg')}
          fouten={fouten(daad)}
        />
        <DatumVeld
          naam="ontvangenOp"
          label="Op welke dag?"
          voorbeeld={inVeld(vandaag)}
          waarde={waarde(daad, 'ontvangenOp') ?? inVeld(vandaag)}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="over"
          label="Waar gaat de klacht over?"
          uitleg="In de woorden van de inwoner."
          waarde={waarde(daad, 'over')}
          fouten={fouten(daad)}
        />
        <Keuzelijst
          naam="overWieId"
          label="Gaat de klacht over een medewerker?"
          magLeeg
          leeg="Nee, of dat is niet bekend"
          opties={wie}
          waarde={waarde(daad, 'overWieId')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </>
  );
}
