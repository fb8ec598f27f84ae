import type { Act } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { OPSCHORTGRONDEN, vouwAanvulling } from '../../toewijzing/index.ts';
import type { Stilstand } from '../../toewijzing/index.ts';
import { Citaat } from '../../ui/citaat.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { GRONDWOORDEN, inVeld } from './aanvraagwoorden.ts';

type Basis = {
  readonly pad: string;
  readonly actId: () => string;
  /** Today, and two weeks from now, as one writes them. */
  readonly vandaag: string;
  readonly overTweeWeken: string;
  readonly fouten: readonly Fout[];
  readonly waarde: (naam: string) => string | undefined;
};

type AanvullenProps = Basis & {
  readonly woorden: (id: string) => string | undefined;
  readonly acts: readonly Act[];
  readonly aanvraagId: string;
  /** What the inwoner may be asked for, as far as we can see what lacks. */
  readonly vragen: readonly string[];
};

/** Asks for what lacks, or writes down what came (Awb 4:5). */
export function Aanvullen(props: AanvullenProps) {
  const { acts, aanvraagId, pad, actId, fouten, waarde } = props;
  const aanvulling = vouwAanvulling(acts, aanvraagId);
  const isOpen = aanvulling !== undefined && aanvulling.stand !== 'volledig';
  return (
    <>
      <Kop>Laten aanvullen</Kop>
      {isOpen && (
        <>
          <p class="utrecht-paragraph">
            {`Gevraagd op ${schrijfDatum(aanvulling.gevraagdOp)}, tot en met ${schrijfDatum(aanvulling.uiterlijk)}.`}
          </p>
          {aanvulling.stand === 'ingestuurd' && aanvulling.tekst !== undefined && (
            <Citaat wie="De inwoner stuurde dit in">{props.woorden(aanvulling.tekst)}</Citaat>
          )}
          <Formulier actie={`${pad}/aangevuld`} actId={actId()} knop="Aanvulling opschrijven">
            <DatumVeld
              naam="ontvangenOp"
              label="Op welke dag kwam het binnen?"
              voorbeeld={props.vandaag}
              waarde={
                waarde('ontvangenOp') ??
                (aanvulling.ontvangenOp && inVeld(aanvulling.ontvangenOp)) ??
                props.vandaag
              }
              fouten={fouten}
            />
            <TekstVak naam="woorden" label="Wat kwam er binnen?" magLeeg hoogte="klein" fouten={fouten} />
            <Keuze
              naam="volledig"
              label="Is de aanvraag nu compleet?"
              opties={[
                { waarde: 'ja', label: 'Ja, de termijn loopt weer' },
                { waarde: 'nee', label: 'Nee, er ontbreekt nog iets' },
              ]}
              waarde={waarde('volledig')}
              fouten={fouten}
            />
          </Formulier>
        </>
      )}
      {isOpen ? (
        <Uitklap titel="Nog een keer vragen">
          <Vragen {...props} />
        </Uitklap>
      ) : (
        <Vragen {...props} />
      )}
    </>
  );
}

function Vragen({ pad, actId, fouten, waarde, vragen, overTweeWeken }: AanvullenProps) {
  return (
    <Formulier actie={`${pad}/aanvulling`} actId={actId()} knop="De inwoner vragen om aan te vullen">
      <TekstVak
        naam="wat"
        label="Wat heb je nodig?"
        uitleg="Vraag alleen wat je voor het besluit nodig hebt en zelf niet kunt opzoeken. De inwoner leest dit zo."
        waarde={waarde('wat') ?? vragen.join('\n')}
        fouten={fouten}
      />
      <DatumVeld
        naam="uiterlijk"
        label="Tot en met welke dag?"
        voorbeeld={overTweeWeken}
        waarde={waarde('uiterlijk') ?? overTweeWeken}
        fouten={fouten}
      />
    </Formulier>
  );
}

type StilProps = Basis & { readonly stilstanden: readonly Stilstand[]; readonly dag: Datum };

/** Stops the clock on a ground of Awb 4:15, and lets it run again. */
export function Stilzetten({ pad, actId, fouten, waarde, vandaag, stilstanden, dag }: StilProps) {
  return (
    <>
      <Kop>De termijn stilzetten</Kop>
      {stilstanden.map((een) => (
        <section key={een.opschortingId}>
          <p class="utrecht-paragraph">
            {GRONDWOORDEN[een.grond]}: van {schrijfDatum(een.van)} tot {schrijfDatum(eindeVan(een))}.
          </p>
          {een.geeindigdOp === undefined && eindeVan(een) > dag && (
            <Formulier
              actie={`${pad}/loopt-weer`}
              actId={actId()}
              verborgen={{ opschortingId: een.opschortingId }}
              knop="De termijn loopt weer"
            >
              <DatumVeld naam="op" label="Vanaf welke dag?" voorbeeld={vandaag} waarde={vandaag} />
            </Formulier>
          )}
        </section>
      ))}
      <Uitklap titel="Stilzetten" open={waarde('grond') !== undefined}>
        <Formulier actie={`${pad}/stilstand`} actId={actId()} knop="Termijn stilzetten">
          <Keuze
            naam="grond"
            label="Waarom?"
            opties={OPSCHORTGRONDEN.map((grond) => ({ waarde: grond, label: GRONDWOORDEN[grond] }))}
            waarde={waarde('grond')}
            fouten={fouten}
          />
          <DatumVeld naam="van" label="Vanaf welke dag?" waarde={waarde('van') ?? vandaag} fouten={fouten} />
          <DatumVeld
            naam="tot"
            label="Op welke dag loopt de termijn weer?"
            voorbeeld={vandaag}
            waarde={waarde('tot')}
            fouten={fouten}
          />
          <TekstVak
            naam="toelichting"
            label="Wat is de reden?"
            uitleg="De inwoner leest dit zo."
            hoogte="klein"
            waarde={waarde('toelichting')}
            fouten={fouten}
          />
        </Formulier>
      </Uitklap>
    </>
  );
}

/** Tells that the besluit comes later (Awb 4:14): honest, and it extends nothing. */
export function Later({ pad, actId, fouten, waarde, overTweeWeken }: Basis) {
  return (
    <>
      <Kop>Vertellen dat het later wordt</Kop>
      <p class="utrecht-paragraph">
        Dit verlengt de termijn niet. De inwoner weet dan wel waar die aan toe is.
      </p>
      <Uitklap titel="Bericht sturen" open={waarde('nieuweDatum') !== undefined}>
        <Formulier actie={`${pad}/uitstel`} actId={actId()} knop="Bericht sturen">
          <DatumVeld
            naam="nieuweDatum"
            label="Wanneer is het besluit er wel?"
            voorbeeld={overTweeWeken}
            waarde={waarde('nieuweDatum')}
            fouten={fouten}
          />
          <TekstVak
            naam="uitleg"
            label="Waarom duurt het langer?"
            hoogte="klein"
            waarde={waarde('uitleg')}
            fouten={fouten}
          />
        </Formulier>
      </Uitklap>
    </>
  );
}

function eindeVan({ tot, geeindigdOp, van }: Stilstand): Datum {
  return geeindigdOp ?? tot ?? van;
}
