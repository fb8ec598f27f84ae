import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { Rest } from '../rest.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { OnderdeelStand } from './dekking.ts';
import { Onderdeelantwoord } from './onderdeelformulier.tsx';
import { onderdeelWoorden } from './onderdeelwoorden.ts';
import { zullenWe } from './onderdeelzinnen.ts';
import { Raakpuntwoorden } from './raakpunt.tsx';

type Props = { readonly tafel: Tafel };
type StandProps = Props & { readonly stand: OnderdeelStand };

/** What the law still wants to hear, as questions one can ask; answered topics stand folded below. */
export function Onderdelen({ tafel }: Props) {
  const open = tafel.gesprek.dekking.filter(({ antwoord }) => antwoord === undefined);
  const klaar = tafel.gesprek.dekking.filter(({ antwoord }) => antwoord !== undefined);
  return (
    <section id="onderdelen">
      {open.length === 0 ? (
        <p>Over alles wat in het verslag moet, staat er nu iets.</p>
      ) : (
        <p>
          Hierover staat nog niets in het verslag. Loop het samen na. Niet besproken is ook een heel antwoord,
          als erbij staat waarom.
        </p>
      )}
      <p>
        <a class="utrecht-link kt-stil" href={`${tafel.pad}/dekking`}>
          Per onderwerp wat al langs kwam
        </a>
      </p>
      {open.map((stand) => (
        <article key={stand.onderdeel} class="kt-onderdeel" id={`onderdeel-${stand.onderdeel}`}>
          <Kop niveau={3}>{onderdeelWoorden(stand.onderdeel).kop}</Kop>
          {stand.geraaktDoor.length === 0 && <p>{zullenWe(stand.onderdeel, tafel.gesprek)}</p>}
          <Onderdeelantwoord tafel={tafel} stand={stand} />
        </article>
      ))}
      <Rest tafel={tafel} open={open} />
      {klaar.length > 0 && (
        <Uitklap
          titel={`Al beantwoord: ${klaar.length}`}
          open={klaar.some(({ onderdeel }) => isGeweigerd(tafel, onderdeel))}
        >
          {klaar.map((stand) => (
            <article key={stand.onderdeel} class="kt-onderdeel" id={`onderdeel-${stand.onderdeel}`}>
              <Kop niveau={3}>{onderdeelWoorden(stand.onderdeel).kop}</Kop>
              <Beantwoord tafel={tafel} stand={stand} />
            </article>
          ))}
        </Uitklap>
      )}
    </section>
  );
}

function isGeweigerd(tafel: Tafel, onderdeel: string): boolean {
  return tafel.ingevuld?.formulier === onderdeel;
}

function Beantwoord({ tafel, stand }: StandProps) {
  const { antwoord } = stand;
  if (antwoord === undefined) return null;
  const woorden = inhoudVan(tafel, antwoord.tekst);
  const bij = stand.geraaktDoor.filter(({ id }) => antwoord.bij.includes(id));
  return (
    <>
      <p>
        {antwoord.besproken ? 'Besproken' : 'Niet besproken, omdat'}
        {woorden !== '' && (
          <>
            {': '}
            <bdi>{woorden}</bdi>
          </>
        )}
        {antwoord.wens !== undefined && ` (${WENS_WOORDEN[antwoord.wens]})`}
      </p>
      {bij.length > 0 && (
        <ul>
          {bij.map((punt) => (
            <li key={punt.id}>
              <Raakpuntwoorden tafel={tafel} punt={punt} />
            </li>
          ))}
        </ul>
      )}
      <Uitklap titel="Anders" open={isGeweigerd(tafel, stand.onderdeel)}>
        <Onderdeelantwoord tafel={tafel} stand={stand} />
      </Uitklap>
    </>
  );
}

const WENS_WOORDEN = {
  graag: 'wil dat graag',
  'niet-nodig': 'vindt het niet nodig',
  'is-er-al': 'is er al',
} as const;
