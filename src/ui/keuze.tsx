import type { ComponentChildren } from 'preact';
import { beschrevenDoor, type Fout, fouttekst, veldId } from './fout.ts';
import { HoeftNiet, Veldinhoud } from './veldkader.tsx';

/** One thing to choose: what is stored, what is shown, and if need be a line below it. */
export type Optie = {
  readonly waarde: string;
  readonly label: ComponentChildren;
  readonly uitleg?: string;
  /** Choosing this one shows the questions of the Vervolg around it. */
  readonly vervolg?: boolean;
  /** In a Keuzelijst: the heading under which it stands, together with its neighbours of the same heading. */
  readonly groep?: string;
};

export type KeuzeProps = {
  readonly naam: string;
  /** The question. */
  readonly label: string;
  readonly opties: readonly Optie[];
  readonly waarde?: string | undefined;
  readonly uitleg?: ComponentChildren;
  readonly fouten?: readonly Fout[] | undefined;
  readonly magLeeg?: boolean;
  readonly groot?: boolean;
  readonly bewaard?: string;
};

export type VinkjesProps = Omit<KeuzeProps, 'waarde'> & { readonly waarden?: readonly string[] | undefined };

/** Choose one. */
export function Keuze({ waarde, ...groep }: KeuzeProps) {
  return <Groep {...groep} type="radio" gekozen={waarde === undefined ? [] : [waarde]} />;
}

/** Tick as many as apply. */
export function Vinkjes({ waarden = [], ...groep }: VinkjesProps) {
  return <Groep {...groep} type="checkbox" gekozen={waarden} />;
}

export type VinkjeProps = {
  readonly naam: string;
  readonly label: ComponentChildren;
  /** What is sent when it is ticked. */
  readonly waarde?: string;
  readonly aan?: boolean;
  readonly uitleg?: ComponentChildren;
  readonly fouten?: readonly Fout[] | undefined;
};

/** One box to tick: yes, or not. */
export function Vinkje({ naam, label, waarde = 'ja', aan = false, uitleg, fouten }: VinkjeProps) {
  const fout = fouttekst(fouten, naam);
  return (
    <div class={`utrecht-form-field${fout ? ' utrecht-form-field--invalid' : ''}`}>
      <Veldinhoud naam={naam} uitleg={uitleg} fout={fout}>
        <label class="kt-optie">
          <input
            class="kt-optie-vak"
            id={veldId(naam)}
            type="checkbox"
            name={naam}
            value={waarde}
            checked={aan}
            aria-invalid={fout ? 'true' : undefined}
            aria-describedby={beschrevenDoor(naam, { uitleg: !!uitleg, fout: !!fout })}
          />
          <span>{label}</span>
        </label>
      </Veldinhoud>
    </div>
  );
}

/** Choose one out of many (more than about ten); for fewer use Keuze. */
export function Keuzelijst(props: KeuzeProps & { readonly leeg?: string }) {
  const { naam, label, opties, waarde, uitleg, fouten, magLeeg, groot, bewaard, leeg = 'Kies' } = props;
  const fout = fouttekst(fouten, naam);
  return (
    <div class={`utrecht-form-field${fout ? ' utrecht-form-field--invalid' : ''}`}>
      <div class="utrecht-form-field__label">
        <label class={`utrecht-form-label${groot ? ' kt-vraag' : ''}`} for={veldId(naam)}>
          {label}
          {magLeeg && <HoeftNiet />}
        </label>
      </div>
      <Veldinhoud naam={naam} uitleg={uitleg} fout={fout} bewaard={bewaard}>
        <select
          class={`utrecht-select utrecht-select--html-select${fout ? ' utrecht-select--invalid' : ''}`}
          id={veldId(naam)}
          name={naam}
          aria-invalid={fout ? 'true' : undefined}
          aria-describedby={beschrevenDoor(naam, { uitleg: !!uitleg, fout: !!fout })}
        >
          <option value="">{leeg}</option>
          {[...Map.groupBy(opties, ({ groep }) => groep)].map(([groep, samen]) => {
            const keuzes = samen.map((optie) => (
              <option key={optie.waarde} value={optie.waarde} selected={optie.waarde === waarde}>
                {optie.label}
              </option>
            ));
            return groep === undefined ? (
              keuzes
            ) : (
              <optgroup key={groep} label={groep}>
                {keuzes}
              </optgroup>
            );
          })}
        </select>
      </Veldinhoud>
    </div>
  );
}

type GroepProps = Omit<KeuzeProps, 'waarde'> & {
  readonly type: 'radio' | 'checkbox';
  readonly gekozen: readonly string[];
};

function Groep(props: GroepProps) {
  const { naam, label, opties, uitleg, fouten, magLeeg, groot, bewaard, type, gekozen } = props;
  const fout = fouttekst(fouten, naam);
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset kt-groep${fout ? ' kt-groep--fout' : ''}`}
      aria-describedby={beschrevenDoor(naam, { uitleg: !!uitleg, fout: !!fout })}
    >
      <legend class={`utrecht-form-label${groot ? ' kt-vraag' : ''}`}>
        {label}
        {magLeeg && <HoeftNiet />}
      </legend>
      <Veldinhoud naam={naam} uitleg={uitleg} fout={fout} bewaard={bewaard}>
        {opties.map((optie, nummer) => (
          <label class="kt-optie" key={optie.waarde}>
            <input
              class="kt-optie-vak"
              id={nummer === 0 ? veldId(naam) : `${veldId(naam)}-${nummer + 1}`}
              type={type}
              name={naam}
              value={optie.waarde}
              checked={gekozen.includes(optie.waarde)}
              data-vervolg={optie.vervolg ? '' : undefined}
            />
            <span>
              {optie.label}
              {optie.uitleg && <span class="kt-optie-uitleg">{optie.uitleg}</span>}
            </span>
          </label>
        ))}
      </Veldinhoud>
    </fieldset>
  );
}
