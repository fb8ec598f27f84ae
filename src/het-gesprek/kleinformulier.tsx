import type { ComponentChildren } from 'preact';
import { Formulier } from '../ui/formulier.tsx';
import { invulling } from '../ui/invulling.ts';
import type { Invulling } from '../ui/invulling.ts';
import { foutenVan } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

export type KleinformulierProps = {
  readonly tafel: Tafel;
  /** Where it is sent, below the address of the gesprek: 'wegingen'. */
  readonly naar: string;
  /** Hidden fields by name; those without a value are left out. */
  readonly verborgen?: Readonly<Record<string, string | undefined>>;
  /** Ids of the acts that stand on the page and that this one comes after. */
  readonly gezien?: readonly string[] | undefined;
  /** Words on the button; leave out when the children hold their own buttons. */
  readonly knop?: string;
  readonly children: ComponentChildren;
};

/** A form of a few fields at the table: sent once, and in the light of what its maker saw. */
export function Kleinformulier({ tafel, naar, verborgen = {}, gezien, knop, children }: KleinformulierProps) {
  return (
    <Formulier
      actie={`${tafel.pad}/${naar}`}
      actId={tafel.nieuwId()}
      verborgen={alleenMetWaarde(verborgen)}
      {...(knop !== undefined && { knop })}
    >
      <Gezien gezien={gezien} />
      {children}
    </Formulier>
  );
}

/** The acts that somebody saw, sent along with a form so that nobody overwrites what another just said. */
export function Gezien({ gezien = [] }: { readonly gezien?: readonly string[] | undefined }) {
  return (
    <>
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
    </>
  );
}

/** What the fields of this form show, of the table it stands on. */
export function invullingVan(tafel: Pick<Tafel, 'ingevuld'>, formulier: string): Invulling {
  const { ingevuld } = tafel;
  const getypt = ingevuld?.formulier === formulier ? ingevuld.velden : undefined;
  return invulling(getypt, foutenVan(tafel, formulier));
}

function alleenMetWaarde(velden: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(velden).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]])),
  );
}
