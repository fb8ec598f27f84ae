import type { ComponentChildren } from 'preact';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { inVeld } from './blad.ts';
import type { Blad } from './blad.ts';
import { KLACHTUITKOMSTEN } from './klacht.ts';
import type { Klacht } from './klacht.ts';
import { keurKlachtafstand } from './klacht-behandelen.ts';
import { KLACHTWOORDEN } from './klachtwoorden.ts';

type Props = { readonly blad: Blad; readonly klacht: Klacht };

/** What can be done with an open klacht: give it to somebody, and for who handles it hear, put off and answer. */
export function Klachtdaden({ blad, klacht, ik }: Props & { readonly ik: string | undefined }) {
  const isMijn = ik !== undefined && ik === klacht.behandelaarId;
  return (
    <>
      <Toedelen blad={blad} klacht={klacht} />
      {isMijn && <Horen blad={blad} klacht={klacht} />}
      {isMijn && klacht.verdaging === undefined && <Verdagen blad={blad} klacht={klacht} />}
      {isMijn && <Afhandelen blad={blad} klacht={klacht} />}
    </>
  );
}

type DaadProps = Props & {
  readonly daad: string;
  readonly titel: string;
  readonly knop: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
};

function Daad({ blad, klacht, daad, titel, knop, open = false, children }: DaadProps) {
  const kwamTerug = blad.waarde(daad, 'daad') !== undefined;
  return (
    <Uitklap titel={titel} open={open || kwamTerug}>
      <Formulier
        actie={`${blad.zaakpad}/klacht/${klacht.klachtId}`}
        actId={blad.actId()}
        verborgen={{ daad }}
        knop={knop}
      >
        {children}
      </Formulier>
    </Uitklap>
  );
}

function Toedelen({ blad, klacht }: Props) {
  const daad = 'toedelen';
  const opties = blad.inDienst
    .filter(
      ({ id, rollen }) =>
        rollen.includes('bezwaarbehandelaar') && keurKlachtafstand(blad.acts, klacht, id).gelukt,
    )
    .map(({ id, naam, functie }) => ({ waarde: id, label: `${naam}, ${functie}` }));
  return (
    <Daad
      {...{ blad, klacht, daad }}
      titel={klacht.behandelaarId === undefined ? 'Toedelen' : 'Aan iemand anders geven'}
      knop="Klacht toedelen"
      open={klacht.behandelaarId === undefined}
    >
      <Keuzelijst
        naam="behandelaarId"
        label="Wie behandelt de klacht?"
        uitleg="Wie aan deze zaak werkte, staat er niet bij."
        opties={opties}
        waarde={blad.waarde(daad, 'behandelaarId') ?? klacht.behandelaarId}
        fouten={blad.fouten(daad)}
      />
      <Vinkje
        naam="commissie"
        label="Een klachtencommissie kijkt mee. Antwoorden mag dan in tien weken."
        aan={klacht.commissie}
      />
    </Daad>
  );
}

function Horen({ blad, klacht }: Props) {
  const daad = 'horen';
  return (
    <Daad {...{ blad, klacht, daad }} titel="Het gesprek over de klacht" knop="Gesprek vastleggen">
      <DatumVeld
        naam="gehoordOp"
        label="Op welke dag?"
        voorbeeld={inVeld(blad.vandaag)}
        waarde={blad.waarde(daad, 'gehoordOp') ?? inVeld(blad.vandaag)}
        fouten={blad.fouten(daad)}
      />
      <Keuze
        naam="wil"
        label="Wilde de inwoner vertellen wat er gebeurde?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee, dat hoefde niet' },
        ]}
        waarde={blad.waarde(daad, 'wil')}
        fouten={blad.fouten(daad)}
      />
      <TekstVak
        naam="woorden"
        label="Wat is er gezegd?"
        waarde={blad.waarde(daad, 'woorden')}
        fouten={blad.fouten(daad)}
      />
    </Daad>
  );
}

function Verdagen({ blad, klacht }: Props) {
  const daad = 'verdagen';
  return (
    <Daad {...{ blad, klacht, daad }} titel="Later antwoorden" knop="Verdagen">
      <TekstVeld
        naam="weken"
        label="Hoeveel weken later? Hoogstens vier."
        toetsen="numeric"
        breedte="kort"
        waarde={blad.waarde(daad, 'weken')}
        fouten={blad.fouten(daad)}
      />
      <TekstVak
        naam="verdaagReden"
        label="Waarom? Dit leest de inwoner."
        hoogte="klein"
        waarde={blad.waarde(daad, 'verdaagReden')}
        fouten={blad.fouten(daad)}
      />
    </Daad>
  );
}

function Afhandelen({ blad, klacht }: Props) {
  const daad = 'afhandelen';
  return (
    <Daad {...{ blad, klacht, daad }} titel="Antwoorden" knop="Antwoord vastleggen">
      <Keuze
        naam="uitkomst"
        label="Wat is de uitkomst?"
        opties={KLACHTUITKOMSTEN.map((waarde) => ({ waarde, label: KLACHTWOORDEN[waarde] }))}
        waarde={blad.waarde(daad, 'uitkomst')}
        fouten={blad.fouten(daad)}
      />
      <TekstVak
        naam="oordeel"
        label="Ons antwoord. Dit leest de inwoner."
        uitleg="De weg naar de ombudsman komt er vanzelf bij."
        hoogte="groot"
        waarde={blad.waarde(daad, 'oordeel')}
        fouten={blad.fouten(daad)}
      />
    </Daad>
  );
}
