import type { Kandidaat } from '../../inrichting/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { KnopLink } from '../../ui/knop.tsx';
import type { Beslisstand } from './beslisstand.ts';

/** What the part needs: where to post, which draft, and what who decides is called here. */
export type BeslisdeelProps = {
  /** The address of the page of the besluit. */
  readonly pad: string;
  readonly actId: string;
  readonly besluitId: string;
  readonly stand: Beslisstand<Kandidaat & { readonly naam: string }> | undefined;
  /** What this municipality calls who decides: consulent. */
  readonly beslisser: string;
};

/** What this person can do now with the draft: decide, take on the other role first, or hand it over. */
export function Beslisdeel({ pad, actId, besluitId, stand, beslisser }: BeslisdeelProps) {
  if (stand === undefined) return null;
  const verborgen = { besluitId };
  switch (stand.soort) {
    case 'nu':
      return <Formulier actie={`${pad}/nemen`} {...{ actId, verborgen }} knop="Besluit nemen" />;
    case 'andere-rol':
      return (
        <>
          <p class="utrecht-paragraph">Je voerde zelf het gesprek. Je mandaat laat toe dat je ook besluit.</p>
          <p class="utrecht-paragraph">
            <KnopLink naar={`${pad}/rol?besluit=${besluitId}`}>Verder als beslisser</KnopLink>
          </p>
        </>
      );
    case 'niet':
      return <Voorleggen {...{ pad, actId, besluitId, beslisser }} stand={stand} />;
  }
}

type NietProps = Omit<BeslisdeelProps, 'stand'> & {
  readonly stand: Extract<BeslisdeelProps['stand'], { soort: 'niet' }>;
};

function Voorleggen({ pad, actId, besluitId, beslisser, stand }: NietProps) {
  const { regel, uitleg, wieWel, isVoorgelegd } = stand;
  const namen = wieWel.map(({ naam }) => naam).join(', ');
  return (
    <>
      <Kennisgeving soort="let-op" titel={`Dit besluit jij niet (${regel})`}>
        <p>{uitleg}</p>
      </Kennisgeving>
      <p class="utrecht-paragraph">
        {namen === ''
          ? 'Niemand hier heeft vandaag een mandaat voor dit besluit. Vraag de beheerder.'
          : `Dit mogen vandaag besluiten: ${namen}.`}
      </p>
      {isVoorgelegd ? (
        <p class="utrecht-paragraph">Het besluit is voorgelegd en staat in hun werklijst.</p>
      ) : (
        <Formulier
          actie={`${pad}/voorleggen`}
          actId={actId}
          verborgen={{ besluitId }}
          knop={`Naar ${beslisser}`}
        />
      )}
    </>
  );
}
