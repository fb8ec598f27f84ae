import type { Aanbieder } from '../../inrichting/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { optiesUit, REDENEN_BEEINDIGING, REDENEN_WIJZIGING } from './codelijsten.ts';
import { isInLevering } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';

/** What every form on the page needs: where it goes, the id of its act, and what came back from the server. */
export type Formulierdeel = {
  readonly pad: string;
  /** A fresh id for each form, so that one sent twice counts once. */
  readonly nieuwId: () => string;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Readonly<Record<string, string>>;
};

/** A toewijzing with what its forms offer. */
export type EenProps = Formulierdeel & {
  readonly toewijzing: Toewijzing;
  readonly aanbieders: readonly Aanbieder[];
  /** Which besluiten of this zaak can be the reason for an earlier or later last day. */
  readonly besluiten: readonly { readonly besluitId: string; readonly naam: string }[];
};

/** What can happen to a toewijzing: begin, stop, end on another day, go to another aanbieder. */
export function Veranderen(props: EenProps) {
  return (
    <>
      <StartStop {...props} />
      <Einde {...props} />
      <Wissel {...props} />
    </>
  );
}

function StartStop({ toewijzing, pad, nieuwId, fouten, ingevuld }: EenProps) {
  const toewijzingnummer = String(toewijzing.toewijzingnummer);
  const hier = ingevuld['toewijzingnummer'] === toewijzingnummer;
  const verborgen = { toewijzingnummer };
  if (!isInLevering(toewijzing)) {
    return (
      <Uitklap
        titel="De hulp is begonnen, maar er kwam geen startbericht"
        open={hier && 'begonnenOp' in ingevuld}
      >
        <Formulier actie={`${pad}/start`} actId={nieuwId()} verborgen={verborgen} knop="Start opschrijven">
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
      <Formulier actie={`${pad}/stop`} actId={nieuwId()} verborgen={verborgen} knop="Stop opschrijven">
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

function Einde({ toewijzing, besluiten, pad, nieuwId, fouten, ingevuld }: EenProps) {
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
        actId={nieuwId()}
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

function Wissel({ toewijzing, aanbieders, pad, nieuwId, fouten, ingevuld }: EenProps) {
  const { besluitId, aanbieder, productcategorie } = toewijzing;
  const hier = 'wisselreden' in ingevuld;
  const waarde = (naam: string) => (hier ? ingevuld[naam] : undefined);
  const anderen = aanbieders.filter(
    ({ agb, producten }) =>
      agb !== aanbieder.agb && producten.some(({ categorie }) => categorie === productcategorie),
  );
  if (anderen.length === 0) return null;
  return (
    <Uitklap titel="Andere aanbieder" open={hier && fouten.length > 0}>
      <Formulier
        actie={`${pad}/wissel`}
        actId={nieuwId()}
        verborgen={{ besluitId }}
        knop="Aanbieder wisselen"
      >
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
          naam="wisselreden"
          label="Waarom komt er een ander?"
          hoogte="klein"
          waarde={waarde('wisselreden')}
          fouten={hier ? fouten : []}
        />
      </Formulier>
    </Uitklap>
  );
}
