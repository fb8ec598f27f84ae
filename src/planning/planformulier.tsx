import { schrijfDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Keuze, Keuzelijst, Vinkje } from '../ui/keuze.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { TekstVeld } from '../ui/veld.tsx';
import { ROLWOORD } from './bericht.ts';
import { MEESTE_GENODIGDEN } from './contactmoment.form.ts';
import { GENODIGDE_ROLLEN } from './contactmoment.ts';
import { Momentvelden } from './momentvelden.tsx';
import type { Ingevuld } from './momentvelden.tsx';
import { Tolkvelden } from './tolkvelden.tsx';

export type PlanformulierProps = {
  readonly actie: string;
  readonly actId: string;
  readonly profiel: Gemeenteprofiel;
  readonly thuisadres?: string | undefined;
  readonly voorbeelddag: string;
  readonly medewerkers: readonly {
    readonly id: string;
    readonly naam: string;
    readonly organisatie: string;
  }[];
  readonly wachtTot?: Datum | undefined;
  /** Something was said against the place: ask whether the inwoner wants it all the same. */
  readonly vraagTochHier?: boolean | undefined;
  readonly ingevuld: Ingevuld;
  readonly fouten?: readonly Fout[] | undefined;
};

/** Everything that is asked when a contactmoment is planned. */
export function Planformulier(props: PlanformulierProps) {
  const { actie, actId, profiel, medewerkers, wachtTot, ingevuld, fouten } = props;
  return (
    <Formulier actie={actie} actId={actId} knop="Plannen en bericht sturen">
      <Momentvelden {...props} />
      <Keuzelijst
        naam="medewerkerId"
        label="Wie voert het gesprek?"
        waarde={ingevuld['medewerkerId']}
        opties={medewerkers.map(({ id, naam, organisatie }) => ({
          waarde: id,
          label: `${naam}, ${organisatie}`,
        }))}
        fouten={fouten}
      />
      <Genodigden ingevuld={ingevuld} fouten={fouten} />
      <Tolkvelden ingevuld={ingevuld} fouten={fouten} />
      <Keuze
        naam="clientondersteuning"
        label="Wil de inwoner gratis hulp van een onafhankelijke cliëntondersteuner?"
        uitleg={`Zo kun je het zeggen: ‘${profiel.clientondersteuning.uitleg}’ (${profiel.clientondersteuning.organisatie}, telefoon ${profiel.clientondersteuning.telefoon}.)`}
        waarde={ingevuld['clientondersteuning']}
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
          { waarde: 'nog-vragen', label: 'Nog niet gevraagd' },
        ]}
        fouten={fouten}
      />
      {wachtTot !== undefined && (
        <Vinkje
          naam="zonderPlan"
          label="De inwoner zegt: ik maak geen eigen plan"
          uitleg={`Zonder eigen plan kan het gesprek eerder. Anders kan het vanaf ${schrijfDatum(wachtTot)}.`}
          aan={ingevuld['zonderPlan'] === 'ja'}
          fouten={fouten}
        />
      )}
      <Vinkje
        naam="opvolging"
        label="Dit is een opvolggesprek"
        aan={ingevuld['opvolging'] === 'ja'}
        fouten={fouten}
      />
    </Formulier>
  );
}

function Genodigden({ ingevuld, fouten }: Pick<PlanformulierProps, 'ingevuld' | 'fouten'>) {
  const rijen = Array.from({ length: MEESTE_GENODIGDEN }, (_, rij) => rij + 1);
  const isIngevuld = rijen.some((nummer) => ingevuld[`genodigde${nummer}`]);
  return (
    <Uitklap titel="Wie komen er nog meer? (hoeft niet)" open={isIngevuld}>
      {rijen.map((nummer) => (
        <div class="kt-genodigde" key={nummer}>
          <TekstVeld
            naam={`genodigde${nummer}`}
            label={`Naam ${nummer}`}
            waarde={ingevuld[`genodigde${nummer}`]}
            autocomplete="off"
            fouten={fouten}
          />
          <Keuzelijst
            naam={`rol${nummer}`}
            label={`Rol ${nummer}`}
            waarde={ingevuld[`rol${nummer}`]}
            opties={GENODIGDE_ROLLEN.filter((rol) => rol !== 'inwoner').map((rol) => ({
              waarde: rol,
              label: ROLWOORD[rol],
            }))}
            fouten={fouten}
          />
        </div>
      ))}
    </Uitklap>
  );
}
