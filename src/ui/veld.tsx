import type { ComponentChildren } from 'preact';
import { beschrevenDoor, type Fout, fouttekst, veldId } from './fout.ts';
import { HoeftNiet, inTekstvak, Veldinhoud } from './veldkader.tsx';

export type VeldProps = {
  /** Name in the form; faults with this name are shown here. */
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: ComponentChildren;
  readonly waarde?: string | undefined;
  readonly fouten?: readonly Fout[] | undefined;
  /** Adds '(hoeft niet)' to the label. */
  readonly magLeeg?: boolean;
  /** Shows the label large: one question on the page. */
  readonly groot?: boolean;
  /** 'bewaard om 10:42' */
  readonly bewaard?: string;
  /** The name the browser knows it by: 'name', 'tel', 'off'. */
  readonly autocomplete?: string;
};

export type TekstVeldProps = VeldProps & {
  /** Which keys a phone offers. */
  readonly toetsen?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  readonly breedte?: 'kort' | 'half' | 'vol';
};

/** One line of text. */
export function TekstVeld(props: TekstVeldProps) {
  const { naam, waarde, toetsen, breedte = 'vol', autocomplete } = props;
  const fout = fouttekst(props.fouten, naam);
  return (
    <Veld {...props}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input kt-breedte-${breedte}${fout ? ' utrecht-textbox--invalid' : ''}`}
        id={veldId(naam)}
        name={naam}
        type="text"
        value={waarde}
        inputmode={toetsen}
        autocomplete={autocomplete}
        dir="auto"
        aria-invalid={fout ? 'true' : undefined}
        aria-describedby={beschrevenDoor(naam, { uitleg: !!props.uitleg, fout: !!fout })}
      />
    </Veld>
  );
}

export type TekstVakProps = VeldProps & { readonly hoogte?: 'klein' | 'gewoon' | 'groot' };

const rijen = { klein: 2, gewoon: 5, groot: 10 } as const;

/** Several lines of text; grows with what is typed. */
export function TekstVak(props: TekstVakProps) {
  const { naam, waarde, hoogte = 'gewoon', autocomplete } = props;
  const fout = fouttekst(props.fouten, naam);
  return (
    <Veld {...props}>
      <textarea
        class={`utrecht-textarea utrecht-textarea--html-textarea kt-groeit kt-hoogte-${hoogte}${fout ? ' utrecht-textarea--invalid' : ''}`}
        id={veldId(naam)}
        name={naam}
        rows={rijen[hoogte]}
        autocomplete={autocomplete}
        dir="auto"
        aria-invalid={fout ? 'true' : undefined}
        aria-describedby={beschrevenDoor(naam, { uitleg: !!props.uitleg, fout: !!fout })}
        value={inTekstvak(waarde)}
      />
    </Veld>
  );
}

export type DatumVeldProps = Omit<VeldProps, 'uitleg'> & {
  readonly uitleg?: string;
  /** An example as people write a date: '2-11-1941'. */
  readonly voorbeeld?: string;
};

/** A date as people write it, in one text field: the browser's own date field speaks the browser's language. */
export function DatumVeld({ uitleg, voorbeeld = '2-11-1941', ...rest }: DatumVeldProps) {
  return (
    <TekstVeld
      {...rest}
      uitleg={
        <>
          {uitleg && `${uitleg} `}Bijvoorbeeld <span class="kt-heel">{voorbeeld}</span>
        </>
      }
      breedte="kort"
    />
  );
}

function Veld(props: VeldProps & { readonly children: ComponentChildren }) {
  const { naam, label, uitleg, fouten, magLeeg, groot, bewaard, children } = props;
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
        <div class="utrecht-form-field__input">{children}</div>
      </Veldinhoud>
    </div>
  );
}
