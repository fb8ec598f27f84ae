import type { ComponentChildren } from 'preact';
import { type Fout, fouttekst, veldId } from './fout.ts';
import { inTekstvak, Veldinhoud } from './veldkader.tsx';

/** Which text it becomes: the one I typed, the one that was already saved, or a new one made of both. */
export type ConflictKeuze = 'mijn' | 'ander' | 'zelf';

export type ConflictProps = {
  /** Name of the field that two people saved; sent along are <naam>Keuze, <naam>Mijn and, for 'zelf', <naam>. */
  readonly naam: string;
  /** What the field is called on the page. */
  readonly label: string;
  /** What I typed and could not be saved. */
  readonly mijn: string;
  /** What the other person saved meanwhile. */
  readonly ander: { readonly tekst: string; readonly wie: string; readonly wanneer: string };
  readonly aanspreking?: 'je' | 'u';
  readonly keuze?: ConflictKeuze | undefined;
  /** The text made of both, while it is being written; starts as what I typed. */
  readonly zelf?: string | undefined;
  readonly fouten?: readonly Fout[] | undefined;
};

const watIkSchreef = { je: 'Wat jij schreef', u: 'Wat u schreef' } as const;

/** Two people saved the same field: both texts beside each other, and a person chooses. Put it inside a Formulier. */
export function Conflict(props: ConflictProps) {
  const { naam, label, mijn, ander, aanspreking = 'je', keuze, zelf = mijn, fouten } = props;
  const keuzeNaam = `${naam}Keuze`;
  const fout = fouttekst(fouten, keuzeNaam) ?? fouttekst(fouten, naam);
  return (
    <fieldset class={`kt-groep kt-conflict kt-breed${fout ? ' kt-groep--fout' : ''}`}>
      <legend class="kt-vraag">{label}: er zijn nu twee teksten</legend>
      <Veldinhoud naam={keuzeNaam} fout={fout} uitleg="Er gaat niets verloren. Kies welke tekst het wordt.">
        <input type="hidden" name={`${naam}Mijn`} value={mijn} />
        <div class="kt-conflict-teksten">
          <Versie
            id={veldId(keuzeNaam)}
            naam={keuzeNaam}
            waarde="mijn"
            aan={keuze === 'mijn'}
            kop={watIkSchreef[aanspreking]}
            tekst={mijn}
          />
          <Versie
            id={`${veldId(keuzeNaam)}-2`}
            naam={keuzeNaam}
            waarde="ander"
            aan={keuze === 'ander'}
            kop={
              <>
                Wat <bdi>{ander.wie}</bdi> schreef, {ander.wanneer}
              </>
            }
            tekst={ander.tekst}
          />
        </div>
        <label class="kt-optie">
          <input class="kt-optie-vak" type="radio" name={keuzeNaam} value="zelf" checked={keuze === 'zelf'} />
          <span id={`zelf-${naam}`}>Ik maak er één tekst van</span>
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea kt-groeit kt-hoogte-gewoon"
          id={veldId(naam)}
          name={naam}
          rows={5}
          dir="auto"
          aria-labelledby={`zelf-${naam}`}
          value={inTekstvak(zelf)}
        />
      </Veldinhoud>
    </fieldset>
  );
}

type VersieProps = {
  readonly id: string;
  readonly naam: string;
  readonly waarde: ConflictKeuze;
  readonly aan: boolean;
  readonly kop: ComponentChildren;
  readonly tekst: string;
};

function Versie({ id, naam, waarde, aan, kop, tekst }: VersieProps) {
  return (
    <div class="kt-conflict-tekst">
      <label class="kt-optie">
        <input
          class="kt-optie-vak"
          id={id}
          type="radio"
          name={naam}
          value={waarde}
          checked={aan}
          aria-describedby={`${id}-tekst`}
        />
        <span>{kop}</span>
      </label>
      <div class="kt-tekstblok" id={`${id}-tekst`} dir="auto">
        {tekst}
      </div>
    </div>
  );
}
