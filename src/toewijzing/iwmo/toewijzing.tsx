import { schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Aanbieder, Product } from '../../inrichting/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import type { Besluit } from '../besluit/besluiten.ts';
import { EENHEDEN, FREQUENTIES, REDENEN_BEEINDIGING, REDENEN_WIJZIGING, schrijfCode } from './codelijsten.ts';
import type { Codelijst } from './codelijsten.ts';
import { omvangVan, schrijfOmvang } from './omvang.ts';
import { isInLevering, laatsteLevering } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';

/** What every form on the page needs: where it goes, the id of its act, and what came back from the server. */
export type Formulierdeel = {
  readonly pad: string;
  /** A fresh id for each form, so that one sent twice counts once. */
  readonly actId: string;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Readonly<Record<string, string>>;
};

type ToewijsProps = Formulierdeel & {
  readonly besluit: Besluit;
  readonly product: Product | undefined;
  readonly aanbieders: readonly Aanbieder[];
};

/** Chooses who delivers what a besluit grants. */
export function Toewijzen({ besluit, product, aanbieders, pad, actId, fouten, ingevuld }: ToewijsProps) {
  const { besluitId, voorstel } = besluit;
  const passend = aanbieders.filter(({ producten }) =>
    producten.some((een) => een.product === voorstel.product),
  );
  if (passend.length === 0) {
    return <p class="utrecht-paragraph">Geen aanbieder in de inrichting van de gemeente levert dit.</p>;
  }
  const volgt = product && omvangVan(voorstel, product.eenheid) !== undefined;
  return (
    <Formulier actie={pad} actId={actId} verborgen={{ besluitId }} knop="Toewijzen">
      <Keuze
        naam="agb"
        label="Welke aanbieder gaat het doen?"
        opties={passend.map(({ agb, naam, telefoon }) => ({
          waarde: agb,
          label: naam,
          ...(telefoon !== undefined && { uitleg: telefoon }),
        }))}
        waarde={ingevuld['agb']}
        fouten={fouten}
      />
      <DatumVeld
        naam="ingangOp"
        label="Vanaf welke dag?"
        voorbeeld="1-12-2026"
        magLeeg
        waarde={ingevuld['ingangOp'] ?? dagwoord(voorstel.van)}
        fouten={fouten}
      />
      <DatumVeld
        naam="eindOp"
        label="Tot en met welke dag?"
        uitleg="Bij hulp per week moet hier een dag staan."
        voorbeeld="30-11-2027"
        magLeeg
        waarde={ingevuld['eindOp'] ?? dagwoord(voorstel.tot)}
        fouten={fouten}
      />
      {!volgt && <Hoeveel {...{ fouten, ingevuld }} />}
    </Formulier>
  );
}

/** The standard has no words for the amount of the besluit, so somebody says it in those it has. */
function Hoeveel({ fouten, ingevuld }: Pick<Formulierdeel, 'fouten' | 'ingevuld'>) {
  return (
    <>
      <TekstVeld
        naam="volume"
        label="Hoeveel is het?"
        uitleg="Een heel getal. Het besluit zegt het op een manier die niet in het bericht past."
        breedte="kort"
        toetsen="numeric"
        waarde={ingevuld['volume']}
        fouten={fouten}
      />
      <Keuzelijst
        naam="eenheid"
        label="Waarvan?"
        opties={optiesUit(EENHEDEN)}
        waarde={ingevuld['eenheid']}
        fouten={fouten}
      />
      <Keuzelijst
        naam="frequentie"
        label="Per wanneer?"
        opties={optiesUit(FREQUENTIES)}
        waarde={ingevuld['frequentie']}
        fouten={fouten}
      />
    </>
  );
}

type EenProps = Formulierdeel & {
  readonly toewijzing: Toewijzing;
  readonly aanbieders: readonly Aanbieder[];
  /** Which besluiten of this zaak can be the reason for an earlier or later last day. */
  readonly besluiten: readonly { readonly besluitId: string; readonly naam: string }[];
};

/** One toewijzing as it stands, and what can happen to it. */
export function EenToewijzing(props: EenProps) {
  const { toewijzing } = props;
  const { aanbieder, omvang, ingangOp, eindOp, redenWijziging, toewijzingnummer } = toewijzing;
  return (
    <>
      <Gegevens
        gegevens={[
          { naam: 'Aanbieder', waarde: `${aanbieder.naam} (AGB ${aanbieder.agb})` },
          { naam: 'Toewijzingnummer', waarde: String(toewijzingnummer) },
          {
            naam: 'Hoeveel',
            waarde: omvang === undefined ? 'zoals de aanbieder afspreekt' : schrijfOmvang(omvang),
          },
          { naam: 'Wanneer', waarde: schrijfPeriode(ingangOp, eindOp) },
          ...(redenWijziging === undefined
            ? []
            : [{ naam: 'Veranderd', waarde: schrijfCode(REDENEN_WIJZIGING, redenWijziging) }]),
          { naam: 'Hulp', waarde: schrijfLevering(toewijzing) },
        ]}
      />
      <StartStop {...props} />
      <Einde {...props} />
      <Wissel {...props} />
    </>
  );
}

/** Whether help began, and how it stands with it. */
export function schrijfLevering(toewijzing: Toewijzing): string {
  const laatste = laatsteLevering(toewijzing);
  if (laatste === undefined) return 'nog niet begonnen';
  const begin = `begonnen op ${schrijfDatumKort(laatste.begonnenOp)}`;
  if (laatste.gestoptOp === undefined) return begin;
  const reden = schrijfCode(REDENEN_BEEINDIGING, laatste.reden ?? '').toLowerCase();
  return `${begin}, gestopt op ${schrijfDatumKort(laatste.gestoptOp)} (${reden})`;
}

/** Days in words: from, and perhaps up to and including. */
export function schrijfPeriode(van: Datum, tot: Datum | undefined): string {
  return tot === undefined
    ? `vanaf ${schrijfDatumKort(van)}`
    : `van ${schrijfDatumKort(van)} tot en met ${schrijfDatumKort(tot)}`;
}

function StartStop({ toewijzing, pad, actId, fouten, ingevuld }: EenProps) {
  const toewijzingnummer = String(toewijzing.toewijzingnummer);
  const hier = ingevuld['toewijzingnummer'] === toewijzingnummer;
  const verborgen = { toewijzingnummer };
  if (!isInLevering(toewijzing)) {
    return (
      <Uitklap
        titel="De hulp is begonnen, maar er kwam geen startbericht"
        open={hier && 'begonnenOp' in ingevuld}
      >
        <Formulier actie={`${pad}/start`} actId={actId} verborgen={verborgen} knop="Start opschrijven">
          <DatumVeld
            naam="begonnenOp"
            label="Op welke dag begon de hulp?"
            voorbeeld="2-12-2026"
            waarde={hier ? ingevuld['begonnenOp'] : undefined}
            fouten={hier ? fouten : []}
          />
        </Formulier>
      </Uitklap>
    );
  }
  return (
    <Uitklap titel="De hulp is gestopt, maar er kwam geen stopbericht" open={hier && 'gestoptOp' in ingevuld}>
      <Formulier actie={`${pad}/stop`} actId={actId} verborgen={verborgen} knop="Stop opschrijven">
        <DatumVeld
          naam="gestoptOp"
          label="Op welke dag stopte de hulp?"
          voorbeeld="2-12-2026"
          waarde={hier ? ingevuld['gestoptOp'] : undefined}
          fouten={hier ? fouten : []}
        />
        <Keuzelijst
          naam="reden"
          label="Waarom stopte het?"
          opties={optiesUit(REDENEN_BEEINDIGING)}
          waarde={hier ? ingevuld['reden'] : undefined}
          fouten={hier ? fouten : []}
        />
      </Formulier>
    </Uitklap>
  );
}

function Einde({ toewijzing, besluiten, pad, actId, fouten, ingevuld }: EenProps) {
  const toewijzingnummer = String(toewijzing.toewijzingnummer);
  const hier = ingevuld['toewijzingnummer'] === toewijzingnummer && 'redenWijziging' in ingevuld;
  const waarde = (naam: string) => (hier ? ingevuld[naam] : undefined);
  return (
    <Uitklap titel="Andere laatste dag" open={hier}>
      <p class="utrecht-paragraph">
        Krijgt de inwoner korter of meer hulp? Dan is er eerst een nieuw besluit nodig.
      </p>
      <Formulier
        actie={`${pad}/einde`}
        actId={actId}
        verborgen={{ toewijzingnummer }}
        knop="Laatste dag veranderen"
      >
        <DatumVeld
          naam="eindOp"
          label="Wat wordt de laatste dag?"
          voorbeeld="31-1-2027"
          waarde={waarde('eindOp')}
          fouten={hier ? fouten : []}
        />
        <Keuzelijst
          naam="redenWijziging"
          label="Waarom?"
          opties={optiesUit(REDENEN_WIJZIGING)}
          waarde={waarde('redenWijziging')}
          fouten={hier ? fouten : []}
        />
        {besluiten.length > 0 && (
          <Keuzelijst
            naam="besluitId"
            label="Volgens welk besluit?"
            magLeeg
            opties={besluiten.map(({ besluitId, naam }) => ({ waarde: besluitId, label: naam }))}
            waarde={waarde('besluitId')}
            fouten={hier ? fouten : []}
          />
        )}
      </Formulier>
    </Uitklap>
  );
}

function Wissel({ toewijzing, aanbieders, pad, actId, fouten, ingevuld }: EenProps) {
  const { besluitId, aanbieder, productcategorie } = toewijzing;
  const hier = 'naarAgb' in ingevuld || 'reden' in ingevuld;
  const waarde = (naam: string) => (hier ? ingevuld[naam] : undefined);
  const anderen = aanbieders.filter(
    ({ agb, producten }) =>
      agb !== aanbieder.agb && producten.some(({ categorie }) => categorie === productcategorie),
  );
  if (anderen.length === 0) return null;
  return (
    <Uitklap titel="Andere aanbieder" open={hier && fouten.length > 0}>
      <Formulier actie={`${pad}/wissel`} actId={actId} verborgen={{ besluitId }} knop="Aanbieder wisselen">
        <Keuze
          naam="naarAgb"
          label="Wie neemt het over?"
          opties={anderen.map(({ agb, naam }) => ({ waarde: agb, label: naam }))}
          waarde={waarde('naarAgb')}
          fouten={hier ? fouten : []}
        />
        <DatumVeld
          naam="ingangOp"
          label="Vanaf welke dag?"
          voorbeeld="4-1-2027"
          waarde={waarde('ingangOp')}
          fouten={hier ? fouten : []}
        />
        <TekstVak
          naam="reden"
          label="Waarom komt er een ander?"
          hoogte="klein"
          waarde={waarde('reden')}
          fouten={hier ? fouten : []}
        />
      </Formulier>
    </Uitklap>
  );
}

function optiesUit(lijst: Codelijst) {
  return Object.entries(lijst)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([waarde, label]) => ({ waarde, label }));
}

function dagwoord(datum: Datum | undefined): string | undefined {
  return datum && schrijfDatumKort(datum);
}
