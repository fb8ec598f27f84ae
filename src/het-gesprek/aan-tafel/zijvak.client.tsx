import { Fragment } from 'preact';
import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import type { Wachtend } from './kluis.client.ts';
import type { Voorafdeel } from './pakket.ts';

type EvenProps = {
  readonly inwoner: string;
  readonly vooraf: readonly Voorafdeel[];
  readonly klaar: () => void;
};

/** What only the gespreksvoerder looks at: before the screen is shared, and one tap away afterwards. */
export function EvenVoorMij({ inwoner, vooraf, klaar }: EvenProps) {
  return (
    <>
      <h1>Even voor jou alleen</h1>
      <p>
        Dit is wat er al bekend is van <bdi>{inwoner}</bdi>. Lees het voordat jullie samen kijken. Daarna is
        het weg van het scherm.
      </p>
      {vooraf.length === 0 && <p>Er is vooraf niets verteld of opgeschreven.</p>}
      {vooraf.map(({ kop, tekst, op }, nummer) => (
        <section key={nummer} class="kt-oplossing">
          <Kop>{kop}</Kop>
          <TekstBlok>{tekst}</TekstBlok>
          {op !== undefined && <p class="kt-zacht">{schrijfDatum(datumVanMoment(op))}</p>}
        </section>
      ))}
      <p class="kt-vooruit">
        <strong>Klaar om samen te kijken?</strong>{' '}
        <button class="utrecht-button utrecht-button--primary-action" type="button" onClick={klaar}>
          Ja, samen kijken
        </button>
      </p>
    </>
  );
}

type GeweigerdProps = { readonly geweigerd: readonly Wachtend[]; readonly vergeet: (actId: string) => void };

/** What the server did not take, with why and with the words that were written: nothing disappears by itself. */
export function NietAangenomen({ geweigerd, vergeet }: GeweigerdProps) {
  if (geweigerd.length === 0) return null;
  return (
    <Kennisgeving soort="let-op" titel="Staat nog alleen op deze tablet">
      {geweigerd.map(({ actId, velden, geweigerd: waarom }) => (
        <Fragment key={actId}>
          <p>{waarom?.uitleg}</p>
          {woordenIn(velden).map((woorden) => (
            <TekstBlok key={woorden}>{woorden}</TekstBlok>
          ))}
          <p>
            <button
              class="utrecht-button utrecht-button--secondary-action"
              type="button"
              onClick={() => vergeet(actId)}
            >
              Gezien, dit mag weg
            </button>
          </p>
        </Fragment>
      ))}
    </Kennisgeving>
  );
}

/** What a person wrote in a form, without choices and ids. */
function woordenIn(velden: string): readonly string[] {
  return [...new URLSearchParams(velden)]
    .filter(([naam, waarde]) => WOORDVELDEN.test(naam) && waarde.trim() !== '')
    .map(([, waarde]) => waarde);
}

/** The fields in which people write words of their own. */
const WOORDVELDEN =
  /^(?:inbreng|wondervraag|resultaat|opnieuw|woorden\w+|reden|idee|oplossing|waarom|tekst.*|nietGenoeg.*|\w*Naam|naam\d*|helptMet|waarmee|doetNu|kan|kanNiet)$/u;
