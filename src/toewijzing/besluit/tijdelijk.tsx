import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { KnopLink } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld } from '../../ui/veld.tsx';
import type { Besluit } from './besluiten.ts';
import { BesluitStand } from './besluit.tsx';
import type { Ingevuld, StandProps } from './besluit.tsx';
import { hulpstandWoord, schrijfWat } from './besluitwoorden.ts';
import { hulpstandOp } from './tijdelijk.ts';
import type { TijdelijkeHulp } from './tijdelijk.ts';

type Props = {
  readonly zaakpad: string;
  readonly pad: string;
  readonly actId: string;
  readonly vandaag: Datum;
  readonly profiel: Gemeenteprofiel;
  readonly medewerkers: ReadonlyMap<string, string>;
  readonly standen: StandProps['standen'];
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
  readonly toewijzing: {
    readonly besluiten: readonly Besluit[];
    readonly hulp: readonly TijdelijkeHulp[];
    readonly dringend: boolean;
    readonly woorden: ReadonlyMap<string, string>;
  };
};

/** Help for a time beside the main line: what runs, what waits for a hand, and the door to urgent help (TW-41, TW-43). */
export function Tijdelijk(props: Props) {
  const { hulp, besluiten, dringend, woorden } = props.toewijzing;
  const open = besluiten.filter(
    ({ grondslag, genomen }) => grondslag !== 'aanvraag' && genomen === undefined,
  );
  return (
    <>
      {hulp.map((een) => (
        <Hulp key={een.besluit.besluitId} {...props} hulp={een} />
      ))}
      {open.map((besluit) => (
        <BesluitStand key={besluit.besluitId} {...props} woorden={woorden} besluit={besluit} />
      ))}
      {dringend && hulp.length === 0 && open.length === 0 && (
        <p class="utrecht-paragraph">
          Deze melding heeft spoed. Hulp kan vandaag al beginnen, nog voor het gesprek.{' '}
          <a class="utrecht-link" href={`${props.zaakpad}/spoed`}>
            Tijdelijke hulp met spoed
          </a>
        </p>
      )}
    </>
  );
}

function Hulp({ hulp, ...props }: Props & { readonly hulp: TijdelijkeHulp }) {
  const { profiel, vandaag, toewijzing, pad } = props;
  const { besluit, laatsteDag, trajectBegonnenOp } = hulp;
  const stand = hulpstandOp(hulp, vandaag);
  const isOpen = hulp.opvolger === undefined;
  const { traject } = besluit.voorstel;
  return (
    <>
      <Kop>Tijdelijke hulp</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Wat', waarde: schrijfWat(profiel.producten, besluit.voorstel) },
          { naam: 'Laatste dag', waarde: schrijfDatum(laatsteDag) },
          { naam: 'Hoe het staat', waarde: hulpstandWoord(stand) },
          ...(traject === undefined
            ? []
            : [
                { naam: 'Traject', waarde: <bdi>{toewijzing.woorden.get(traject)}</bdi> },
                {
                  naam: 'Traject begonnen',
                  waarde: trajectBegonnenOp === undefined ? 'nog niet' : schrijfDatum(trajectBegonnenOp),
                },
              ]),
        ]}
      />
      {isOpen && (
        <p class="utrecht-paragraph">
          <KnopLink naar={`${pad}/${besluit.besluitId}/daarna`}>Verlengen of stoppen</KnopLink>
        </p>
      )}
      {isOpen && traject !== undefined && trajectBegonnenOp === undefined && (
        <Begonnen {...props} besluitId={besluit.besluitId} />
      )}
    </>
  );
}

function Begonnen({ pad, actId, fouten, ingevuld, besluitId }: Props & { readonly besluitId: string }) {
  return (
    <Uitklap titel="Is het traject begonnen?" open={fouten.some(({ veld }) => veld === 'op')}>
      <Formulier
        actie={`${pad}/traject`}
        actId={actId}
        verborgen={{ besluitId }}
        knop="Het traject is begonnen"
      >
        <DatumVeld
          naam="op"
          label="Op welke dag begon het traject?"
          voorbeeld="1-12-2026"
          waarde={ingevuld['op']}
          fouten={fouten}
        />
      </Formulier>
    </Uitklap>
  );
}
