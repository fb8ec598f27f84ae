import type { ComponentChildren } from 'preact';
import { Knop } from './knop.tsx';

export type FormulierProps = {
  /** Where the form is sent. */
  readonly actie: string;
  /** Id of the act this form will become; sending twice stores once. */
  readonly actId?: string;
  /** The version of the thing on this page, so that two people never overwrite each other. */
  readonly versie?: string | number;
  /** Further hidden fields by name. */
  readonly verborgen?: Readonly<Record<string, string>>;
  /** Words on the button; leave out when the children hold their own buttons. */
  readonly knop?: string;
  /** What stands beside the button: a second button or a link. */
  readonly ernaast?: ComponentChildren;
  /** True when the form holds a file field. */
  readonly bestanden?: boolean;
  readonly id?: string;
  /** Reads instead of changes; the values come in the address, so never use it for anything personal. */
  readonly opvragen?: boolean;
  /** True when the browser must not fill the fields again after going back: what was sent would be sent once more. */
  readonly leegNaTerug?: boolean;
  readonly children?: ComponentChildren;
};

/** A native form. The browser checks nothing: the server answers with all faults at once and keeps what was typed. */
export function Formulier(props: FormulierProps) {
  const { actie, actId, versie, verborgen = {}, knop, ernaast, bestanden, id, opvragen, children } = props;
  const { leegNaTerug } = props;
  return (
    <form
      class="kt-formulier"
      id={id}
      method={opvragen ? 'get' : 'post'}
      action={actie}
      enctype={bestanden ? 'multipart/form-data' : undefined}
      autocomplete={leegNaTerug ? 'off' : undefined}
      novalidate
    >
      {actId !== undefined && <input type="hidden" name="actId" value={actId} />}
      {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {children}
      {(knop || ernaast) && (
        <div class="utrecht-button-group kt-knoppen">
          {knop && <Knop>{knop}</Knop>}
          {ernaast}
        </div>
      )}
    </form>
  );
}
