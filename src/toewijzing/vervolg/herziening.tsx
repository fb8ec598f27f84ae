import { schrijfDatum } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Vinkje } from '../../ui/keuze.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { inVeld } from '../bezwaar/blad.ts';
import type { Blad } from '../bezwaar/blad.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Heronderzoek } from './heronderzoek.ts';
import { nieuwBesluitVan } from './heronderzoeken.ts';
import { GRONDWOORDEN, HERZIENINGSGRONDEN } from './herziening.ts';

type Props = { readonly blad: Blad; readonly heronderzoek: Heronderzoek };

/** Changing or ending help, which is always a new besluit (TW-122 to TW-126). */
export function Herzien({ blad, heronderzoek }: Props) {
  const { acts, zaakpad, actId, fouten, waarde, mag } = blad;
  const nieuw = nieuwBesluitVan(acts, heronderzoek);
  const daad = 'herzien';
  if (nieuw !== undefined) {
    return (
      <Kennisgeving soort="uitleg" titel="Er ligt een nieuw besluit">
        <p>
          {nieuw.genomen === undefined
            ? 'Het is nog niet genomen.'
            : `Genomen op ${schrijfDatum(nieuw.genomen.op)}.`}{' '}
          <a class="utrecht-link" href={`${zaakpad}/besluit`}>
            Naar het besluit
          </a>
        </p>
      </Kennisgeving>
    );
  }
  if (!mag('besluit-voorbereiden')) {
    return (
      <p class="utrecht-paragraph">
        Moet de hulp anders worden of stoppen? Dat kan alleen met een nieuw besluit. Een collega die besluiten
        voorbereidt, maakt dat hier.
      </p>
    );
  }
  return (
    <Uitklap
      titel="De hulp anders maken of stoppen, met een nieuw besluit"
      open={waarde(daad, 'grond') !== undefined || waarde(daad, 'motivering') !== undefined}
    >
      <Formulier actie={`${zaakpad}/heronderzoek/besluit`} actId={actId()} knop="Voorstel bewaren">
        <Keuze
          naam="soort"
          label="Wat verandert er?"
          opties={[
            { waarde: 'anders', label: 'De hoeveelheid wordt anders' },
            { waarde: 'stopt', label: 'De hulp stopt' },
          ]}
          waarde={waarde(daad, 'soort')}
          fouten={fouten(daad)}
        />
        <TekstVeld
          naam="hoeveel"
          label="Hoeveel wordt het? Leeg als de hulp stopt."
          toetsen="decimal"
          breedte="kort"
          waarde={waarde(daad, 'hoeveel')}
          fouten={fouten(daad)}
        />
        <Keuze
          naam="grond"
          label="Op welke grond (Wmo 2.3.10 lid 1)?"
          opties={HERZIENINGSGRONDEN.map((een) => ({ waarde: een, label: `${een}. ${GRONDWOORDEN[een]}` }))}
          waarde={waarde(daad, 'grond')}
          fouten={fouten(daad)}
        />
        <Vinkje
          naam="nietMeedoen"
          label="De enige reden is dat de inwoner niet meedoet aan een traject."
          aan={waarde(daad, 'nietMeedoen') === 'ja'}
        />
        <DatumVeld
          naam="ingangOp"
          label="Vanaf welke dag?"
          voorbeeld={inVeld(blad.vandaag)}
          waarde={waarde(daad, 'ingangOp')}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="overgang"
          label="Wordt het minder: hoeveel tijd krijgt de inwoner om eraan te wennen?"
          magLeeg
          hoogte="klein"
          waarde={waarde(daad, 'overgang')}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="motivering"
          label="Waarom? Dit leest de inwoner."
          waarde={waarde(daad, 'motivering')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </Uitklap>
  );
}

/** Reclaiming is never a button: it is a question to a jurist, after a besluit on ground a (TW-127). */
export function Terugvorderen({ acts, zaakpad, actId, fouten, waarde }: Blad) {
  const opGrondA = vouwBesluiten(acts).filter(
    ({ genomen, voorstel }) => genomen !== undefined && voorstel.herziening?.grond === 'a',
  );
  const daad = 'terugvorderen';
  const [besluit] = opGrondA;
  if (besluit === undefined) return null;
  return (
    <Uitklap titel="Een jurist vragen over terugvorderen" open={waarde(daad, 'daad') !== undefined}>
      <p class="utrecht-paragraph">
        Terugvorderen kan alleen als de inwoner met opzet onjuiste gegevens gaf. Een jurist kijkt daarnaar. Er
        gaat niets vanzelf.
      </p>
      <Formulier
        actie={`${zaakpad}/heronderzoek`}
        actId={actId()}
        verborgen={{ daad, besluitId: besluit.besluitId }}
        knop="Vraag vastleggen"
      >
        <Vinkje
          naam="opzet"
          label="Er lijkt opzet te zijn."
          aan={waarde(daad, 'opzet') === 'ja'}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="vraag"
          label="Wat wil je de jurist vragen?"
          waarde={waarde(daad, 'vraag')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </Uitklap>
  );
}
