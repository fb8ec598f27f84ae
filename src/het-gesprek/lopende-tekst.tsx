import type { ComponentChildren } from 'preact';
import { Formulier } from '../ui/formulier.tsx';
import { TekstVak } from '../ui/veld.tsx';
import { bewaardOm, foutenVan, waardeVan } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

export type LopendeTekstProps = {
  readonly tafel: Tafel;
  readonly tekstId: string;
  readonly label: string;
  /** The place on the page to come back to. */
  readonly terug: string;
  readonly hoogte?: 'klein' | 'gewoon';
};

/** A text that is being written on: one field, saved by its button and, where the browser can, while one types. */
export function LopendeTekst({ tafel, tekstId, label, terug, hoogte = 'gewoon' }: LopendeTekstProps) {
  const woorden = tafel.teksten.get(tekstId);
  if (woorden === undefined) return null;
  const waarde = waardeVan(tafel, { formulier: 'tekst', veld: 'tekst', anders: woorden.inhoud });
  const verborgen = { tekstId, versie: woorden.id, nieuweVersie: tafel.nieuwId(), terug };
  return (
    <Formulier id="bewaar-tekst" actie={`${tafel.pad}/tekst`} verborgen={verborgen} knop="Bewaren">
      <TekstVak
        naam="tekst"
        label={label}
        hoogte={hoogte}
        waarde={waarde}
        fouten={foutenVan(tafel, 'tekst')}
        bewaard={bewaardOm(woorden.bewaardOp)}
      />
    </Formulier>
  );
}

/** A quiet link that opens one thing to be changed; `van` names it for who does not see it. */
export function BewerkLink({
  tafel,
  bewerk,
  anker,
  van,
  children,
}: {
  readonly tafel: Pick<Tafel, 'pad' | 'schrijft'>;
  readonly bewerk: string;
  readonly anker: string;
  readonly van: string;
  readonly children: ComponentChildren;
}) {
  if (!tafel.schrijft) return null;
  return (
    <a class="utrecht-link kt-stil" href={`${tafel.pad}?bewerk=${bewerk}#${anker}`}>
      {children}
      <span class="kt-alleen-voorlezen">: {van}</span>
    </a>
  );
}

/** The link with which one is done changing something. */
export function KlaarLink({ tafel, anker }: { readonly tafel: Pick<Tafel, 'pad'>; readonly anker: string }) {
  return (
    <a class="utrecht-link kt-stil" href={`${tafel.pad}#${anker}`}>
      Klaar
    </a>
  );
}
