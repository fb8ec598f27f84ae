import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Identiteitsbewijs } from '../../toewijzing/index.ts';
import { IDENTITEITSBEWIJZEN } from '../../toewijzing/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { WEGEN_OP_PAPIER } from './aanvraag.form.ts';
import { BEWIJSWOORDEN, TEKENWOORDEN, WEGWOORDEN } from './aanvraagwoorden.ts';

/** Where a form is sent, under which act id, and what came back with it. */
export type Formulierbasis = {
  readonly actie: string;
  readonly actId: string;
  /** Today as one writes it. */
  readonly vandaag: string;
  readonly fouten: readonly Fout[];
  readonly waarde: (naam: string) => string | undefined;
};

/** The form for an aanvraag on paper or at the desk; after a refusal it asks what is new (Awb 4:6). */
export function Opschrijfformulier(props: Formulierbasis & { readonly isHerhaling: boolean }) {
  const { actie, actId, vandaag, fouten, waarde, isHerhaling } = props;
  return (
    <Formulier actie={actie} actId={actId} knop="Aanvraag opschrijven">
      <Keuze
        naam="weg"
        label="Hoe kwam de aanvraag binnen?"
        opties={WEGEN_OP_PAPIER.map((weg) => ({ waarde: weg, label: WEGWOORDEN[weg] }))}
        waarde={waarde('weg')}
        fouten={fouten}
      />
      <DatumVeld
        naam="ontvangenOp"
        label="Op welke dag kwam hij binnen?"
        voorbeeld={vandaag}
        waarde={waarde('ontvangenOp') ?? vandaag}
        fouten={fouten}
      />
      <Keuze
        naam="ondertekend"
        label="Is hij ondertekend?"
        magLeeg
        opties={Object.entries(TEKENWOORDEN).map(([teken, label]) => ({ waarde: teken, label }))}
        waarde={waarde('ondertekend')}
        fouten={fouten}
      />
      <TekstVak
        naam="woorden"
        label="Wat vraagt de inwoner?"
        uitleg="In de woorden van de inwoner."
        waarde={waarde('woorden')}
        fouten={fouten}
      />
      <TekstVak
        naam="gewenst"
        label="Hoeveel wil de inwoner?"
        magLeeg
        hoogte="klein"
        waarde={waarde('gewenst')}
        fouten={fouten}
      />
      {isHerhaling && (
        <TekstVak
          naam="nieuweFeiten"
          label="Wat is er veranderd sinds de afwijzing?"
          magLeeg
          hoogte="klein"
          waarde={waarde('nieuweFeiten')}
          fouten={fouten}
        />
      )}
    </Formulier>
  );
}

/** The form with which the inwoner withdraws by phone, on paper or at the desk; asks whether it is a free choice. */
export function Intrekformulier({ actie, actId, fouten, waarde }: Formulierbasis) {
  return (
    <Formulier actie={actie} actId={actId} knop="Aanvraag intrekken">
      <Keuze
        naam="vrij"
        label="Wil de inwoner dit zelf?"
        uitleg="Vraag of iemand heeft gezegd dat het moest, of dat er toch niets komt."
        opties={[
          { waarde: 'ja', label: 'Ja, het is een eigen keuze' },
          { waarde: 'nee', label: 'Nee, of dat is niet duidelijk' },
        ]}
        waarde={waarde('vrij')}
        fouten={fouten}
      />
      <TekstVak
        naam="reden"
        label="Wat zei de inwoner?"
        magLeeg
        hoogte="klein"
        waarde={waarde('reden')}
        fouten={fouten}
      />
    </Formulier>
  );
}

/** The form that says which document was seen; never its number, and never a copy (Wmo 2.3.4). */
export function Identiteitformulier({ actie, actId, vandaag, fouten, waarde }: Formulierbasis) {
  return (
    <Formulier actie={actie} actId={actId} knop="Opschrijven wat je zag">
      <Keuze
        naam="document"
        label="Wat liet de inwoner zien?"
        uitleg="Maak geen kopie en schrijf geen nummer op."
        opties={IDENTITEITSBEWIJZEN.map((bewijs: Identiteitsbewijs) => ({
          waarde: bewijs,
          label: BEWIJSWOORDEN[bewijs],
        }))}
        waarde={waarde('document')}
        fouten={fouten}
      />
      <DatumVeld
        naam="op"
        label="Op welke dag?"
        voorbeeld={vandaag}
        waarde={waarde('op') ?? vandaag}
        fouten={fouten}
      />
    </Formulier>
  );
}

/** Why an aanvraag that comes now is kept and waits (TW-1, TW-2). */
export function NogNiet({ uiterlijk }: { readonly uiterlijk: Datum }) {
  return (
    <p class="utrecht-paragraph">
      Er is nog geen verslag verstuurd. Een aanvraag die nu komt, bewaren we. Beslissen kan na het verslag, of
      als de zes weken voorbij zijn, na {schrijfDatum(uiterlijk)}.
    </p>
  );
}

/** A letter without a melding is one itself, from the day on which it came (geval 15). */
export function ZonderMelding({ naar }: { readonly naar: string }) {
  return (
    <p class="utrecht-paragraph">
      Er is nog geen melding. Een brief zonder melding is er zelf een, van de dag waarop hij kwam.{' '}
      <a class="utrecht-link" href={naar}>
        Schrijf hem op als melding
      </a>
    </p>
  );
}
