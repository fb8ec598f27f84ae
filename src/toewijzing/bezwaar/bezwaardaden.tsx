import type { ComponentChildren } from 'preact';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { keurAfstand } from './behandelen.ts';
import { AFZIENGRONDEN, BEZWAARUITKOMSTEN } from './bezwaar.ts';
import type { Bezwaar } from './bezwaar.ts';
import type { Bezwaarklok } from './bezwaarklok.ts';
import { AFZIENWOORDEN, UITKOMSTWOORDEN } from './bezwaarwoorden.ts';
import { inVeld } from './blad.ts';
import type { Blad } from './blad.ts';

type Props = { readonly blad: Blad; readonly bezwaar: Bezwaar };

/** What can be done with an open bezwaar, in the order in which it usually goes. */
export function Bezwaardaden({ blad, bezwaar, klok }: Props & { readonly klok: Bezwaarklok }) {
  return (
    <>
      <Kop>Wat je nu kunt doen</Kop>
      <Toedelen blad={blad} bezwaar={bezwaar} />
      {klok.tijdigheid === 'te-laat' && <Verschoning blad={blad} bezwaar={bezwaar} />}
      <Horen blad={blad} bezwaar={bezwaar} />
      {bezwaar.verdaging === undefined && <Verdagen blad={blad} bezwaar={bezwaar} />}
      <Beslissen blad={blad} bezwaar={bezwaar} />
      <Intrekken blad={blad} bezwaar={bezwaar} />
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

function Daad({ blad, bezwaar, daad, titel, knop, open = false, children }: DaadProps) {
  const { zaakpad, actId, fouten, waarde } = blad;
  const kwamTerug = fouten(daad).length > 0 || waarde(daad, 'daad') !== undefined;
  return (
    <Uitklap titel={titel} open={open || kwamTerug}>
      <Formulier
        actie={`${zaakpad}/bezwaar/${bezwaar.bezwaarId}`}
        actId={actId()}
        verborgen={{ daad }}
        knop={knop}
      >
        {children}
      </Formulier>
    </Uitklap>
  );
}

/** Who may handle this bezwaar: in the role, and with nothing to do with the besluit (TW-104). */
function vrijen({ acts, inDienst }: Blad, { tegen }: Bezwaar) {
  return inDienst
    .filter(({ id, rollen }) => rollen.includes('bezwaarbehandelaar') && !keurAfstand(acts, tegen, id))
    .map(({ id, naam, functie }) => ({ waarde: id, label: `${naam}, ${functie}` }));
}

function Toedelen({ blad, bezwaar }: Props) {
  const daad = 'toedelen';
  const opties = vrijen(blad, bezwaar);
  return (
    <Daad
      {...{ blad, bezwaar, daad }}
      titel={bezwaar.behandelaarId === undefined ? 'Toedelen' : 'Aan iemand anders geven'}
      knop="Toedelen"
      open={bezwaar.behandelaarId === undefined}
    >
      <p class="utrecht-paragraph">
        Wie het besluit nam, voorbereidde of toetste, of het gesprek voerde, staat er niet bij.
        {opties.length === 0 && ' Er is nu niemand. Vraag een collega van buiten dit team.'}
      </p>
      <Keuzelijst
        naam="behandelaarId"
        label="Wie behandelt het bezwaar?"
        opties={opties}
        waarde={blad.waarde(daad, 'behandelaarId') ?? bezwaar.behandelaarId}
        fouten={blad.fouten(daad)}
      />
      <Vinkje
        naam="commissie"
        label="Een adviescommissie hoort de inwoner. Beslissen mag dan in twaalf weken."
        aan={bezwaar.commissie}
      />
    </Daad>
  );
}

function Verschoning({ blad, bezwaar }: Props) {
  const daad = 'verschoning';
  return (
    <Daad
      {...{ blad, bezwaar, daad }}
      titel="Waarom kwam het te laat?"
      knop="Vastleggen"
      open={bezwaar.verschoning === undefined}
    >
      <TekstVak
        naam="reden"
        label="Wat zei de inwoner daarover?"
        hoogte="klein"
        waarde={blad.waarde(daad, 'reden')}
        fouten={blad.fouten(daad)}
      />
      <Keuze
        naam="verschoonbaar"
        label="Is dat een goede reden (Awb 6:11)?"
        opties={[
          { waarde: 'ja', label: 'Ja, het bezwaar telt mee' },
          { waarde: 'nee', label: 'Nee, het bezwaar is niet-ontvankelijk' },
        ]}
        waarde={blad.waarde(daad, 'verschoonbaar')}
        fouten={blad.fouten(daad)}
      />
    </Daad>
  );
}

function Horen({ blad, bezwaar }: Props) {
  const opties = vrijen(blad, bezwaar);
  const fouten = blad.fouten('horen');
  return (
    <>
      <Daad {...{ blad, bezwaar }} daad="horen" titel="Het horen vastleggen" knop="Vastleggen">
        <DatumVeld
          naam="gehoordOp"
          label="Op welke dag?"
          voorbeeld={inVeld(blad.vandaag)}
          waarde={blad.waarde('horen', 'gehoordOp') ?? inVeld(blad.vandaag)}
          fouten={fouten}
        />
        <Keuzelijst
          naam="hoorderId"
          label="Wie hoorde de inwoner?"
          opties={opties}
          waarde={blad.waarde('horen', 'hoorderId')}
          fouten={fouten}
        />
        <Keuzelijst
          naam="tweedeHoorderId"
          label="En wie nog meer?"
          magLeeg
          opties={opties}
          waarde={blad.waarde('horen', 'tweedeHoorderId')}
          fouten={fouten}
        />
        <TekstVak
          naam="verslag"
          label="Wat is er gezegd?"
          waarde={blad.waarde('horen', 'verslag')}
          fouten={fouten}
        />
      </Daad>
      <Daad {...{ blad, bezwaar }} daad="afzien" titel="Niet horen" knop="Vastleggen">
        <Keuze
          naam="afzien"
          label="Waarom niet (Awb 7:3)?"
          opties={AFZIENGRONDEN.map((waarde) => ({ waarde, label: AFZIENWOORDEN[waarde] }))}
          waarde={blad.waarde('afzien', 'afzien')}
          fouten={blad.fouten('afzien')}
        />
        <TekstVak
          naam="afzienReden"
          label="Leg uit"
          hoogte="klein"
          waarde={blad.waarde('afzien', 'afzienReden')}
          fouten={blad.fouten('afzien')}
        />
      </Daad>
    </>
  );
}

function Verdagen({ blad, bezwaar }: Props) {
  const daad = 'verdagen';
  return (
    <Daad {...{ blad, bezwaar, daad }} titel="De beslissing later nemen" knop="Verdagen">
      <TekstVeld
        naam="weken"
        label="Hoeveel weken later? Hoogstens zes."
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

function Beslissen({ blad, bezwaar }: Props) {
  const daad = 'beslissen';
  return (
    <Daad {...{ blad, bezwaar, daad }} titel="Beslissen" knop="Beslissing nemen">
      <Keuze
        naam="uitkomst"
        label="Wat is de beslissing?"
        opties={BEZWAARUITKOMSTEN.map((waarde) => ({ waarde, label: UITKOMSTWOORDEN[waarde] }))}
        waarde={blad.waarde(daad, 'uitkomst')}
        fouten={blad.fouten(daad)}
      />
      <TekstVak
        naam="motivering"
        label="Waarom? Dit leest de inwoner."
        hoogte="groot"
        waarde={blad.waarde(daad, 'motivering')}
        fouten={blad.fouten(daad)}
      />
    </Daad>
  );
}

function Intrekken({ blad, bezwaar }: Props) {
  const daad = 'intrekken';
  return (
    <Daad {...{ blad, bezwaar, daad }} titel="De inwoner trekt het bezwaar in" knop="Intrekking vastleggen">
      <TekstVak
        naam="intrekWoorden"
        label="Wat zei de inwoner? Was het een eigen keuze?"
        hoogte="klein"
        waarde={blad.waarde(daad, 'intrekWoorden')}
        fouten={blad.fouten(daad)}
      />
    </Daad>
  );
}
