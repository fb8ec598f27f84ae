import type { ComponentChildren } from 'preact';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { inVeld, veldVan } from './blad.ts';
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
  const kwamTerug = blad.waarde(daad, 'daad', klacht.klachtId) !== undefined;
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
        naam={veldVan('behandelaarId', klacht.klachtId)}
        label="Wie behandelt de klacht?"
        uitleg="Wie aan deze zaak werkte, staat er niet bij."
        opties={opties}
        waarde={blad.waarde(daad, 'behandelaarId', klacht.klachtId) ?? klacht.behandelaarId}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
      <Vinkje
        naam={veldVan('commissie', klacht.klachtId)}
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
        naam={veldVan('gehoordOp', klacht.klachtId)}
        label="Op welke dag?"
        voorbeeld={inVeld(blad.vandaag)}
        waarde={blad.waarde(daad, 'gehoordOp', klacht.klachtId) ?? inVeld(blad.vandaag)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
      <Keuze
        naam={veldVan('wil', klacht.klachtId)}
        label="Wilde de inwoner vertellen wat er gebeurde?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee, dat hoefde niet' },
        ]}
        waarde={blad.waarde(daad, 'wil', klacht.klachtId)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
      <TekstVak
        naam={veldVan('woorden', klacht.klachtId)}
        label="Wat is er gezegd?"
        waarde={blad.waarde(daad, 'woorden', klacht.klachtId)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
    </Daad>
  );
}

function Verdagen({ blad, klacht }: Props) {
  const daad = 'verdagen';
  return (
    <Daad {...{ blad, klacht, daad }} titel="Later antwoorden" knop="Verdagen">
      <TekstVeld
        naam={veldVan('weken', klacht.klachtId)}
        label="Hoeveel weken later? Hoogstens vier."
        toetsen="numeric"
        breedte="kort"
        waarde={blad.waarde(daad, 'weken', klacht.klachtId)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
      <TekstVak
        naam={veldVan('verdaagReden', klacht.klachtId)}
        label="Waarom? Dit leest de inwoner."
        hoogte="klein"
        waarde={blad.waarde(daad, 'verdaagReden', klacht.klachtId)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
    </Daad>
  );
}

function Afhandelen({ blad, klacht }: Props) {
  const daad = 'afhandelen';
  return (
    <Daad {...{ blad, klacht, daad }} titel="Antwoorden" knop="Antwoord vastleggen">
      <Keuze
        naam={veldVan('uitkomst', klacht.klachtId)}
        label="Wat is de uitkomst?"
        opties={KLACHTUITKOMSTEN.map((waarde) => ({ waarde, label: KLACHTWOORDEN[waarde] }))}
        waarde={blad.waarde(daad, 'uitkomst', klacht.klachtId)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
      <TekstVak
        naam={veldVan('oordeel', klacht.klachtId)}
        label="Ons antwoord. Dit leest de inwoner."
        uitleg="De weg naar de ombudsman komt er vanzelf bij."
        hoogte="groot"
        waarde={blad.waarde(daad, 'oordeel', klacht.klachtId)}
        fouten={blad.fouten(daad, klacht.klachtId)}
      />
    </Daad>
  );
}
