import type { ComponentChildren } from 'preact';

export type VeldkaderProps = {
  readonly naam: string;
  readonly uitleg?: ComponentChildren;
  readonly fout?: string | undefined;
  /** 'bewaard om 10:42', shown below the field. */
  readonly bewaard?: string | undefined;
  readonly children: ComponentChildren;
};

/** What stands around every field: help above it, the fault right before it, and where it was saved below it. */
export function Veldinhoud({ naam, uitleg, fout, bewaard, children }: VeldkaderProps) {
  return (
    <>
      {uitleg && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={`uitleg-${naam}`}>
          {uitleg}
        </div>
      )}
      {fout && (
        <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`fout-${naam}`}>
          <span class="kt-alleen-voorlezen">Fout: </span>
          {fout}
        </div>
      )}
      {children}
      {bewaard && <p class="kt-bewaard">{bewaard}</p>}
    </>
  );
}

/** The words after the label of a field that may stay empty. */
export function HoeftNiet() {
  return <span class="kt-hoeft-niet"> (hoeft niet)</span>;
}

/** What to write inside a textarea: HTML swallows one line end right after the opening tag, so that one is doubled. */
export function inTekstvak(waarde: string | undefined): string | undefined {
  return waarde?.startsWith('\n') ? `\n${waarde}` : waarde;
}
