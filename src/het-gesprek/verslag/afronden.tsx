import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import type { OnderdeelStand } from './dekking.ts';
import { findNietGenoeg } from '../gesprek.ts';
import { Voorwaarden } from '../netwerk/voorwaarden.tsx';
import { onderdeelWoorden } from './onderdeelwoorden.ts';
import { Rest } from '../rest.tsx';
import { geldt } from '../oplossingen/oplossing.ts';
import type { Oplossing } from '../oplossingen/oplossing.ts';
import { TREDEN, tredeWoorden } from '../oplossingen/trede.ts';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';

type Props = { readonly tafel: Tafel };
type StandProps = Props & { readonly stand: OnderdeelStand };

/** What the law still wants to hear, as questions one can ask; answered topics stand folded below. */
export function Onderdelen({ tafel }: Props) {
  const open = tafel.gesprek.dekking.filter(({ antwoord }) => antwoord === undefined);
  const klaar = tafel.gesprek.dekking.filter(({ antwoord }) => antwoord !== undefined);
  return (
    <section id="onderdelen">
      {open.length === 0 ? (
        <p>We hebben het over alles gehad wat in het verslag moet.</p>
      ) : (
        <p>Dit hebben we misschien nog niet gehad. Niet besproken mag ook, met een paar woorden waarom.</p>
      )}
      {open.map((stand) => (
        <article key={stand.onderdeel} class="kt-onderdeel" id={`onderdeel-${stand.onderdeel}`}>
          <Kop niveau={3}>{onderdeelWoorden(stand.onderdeel).kop}</Kop>
          <p>{onderdeelWoorden(stand.onderdeel).vraag}</p>
          <Wenk tafel={tafel} stand={stand} />
          <Antwoord tafel={tafel} stand={stand} />
        </article>
      ))}
      <Rest tafel={tafel} open={open.map(({ onderdeel }) => onderdeel)} />
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

/** What was said that seems to touch it: a hint, never an answer (HG-15). */
function Wenk({ tafel, stand }: StandProps) {
  const eerste = stand.geraaktDoor.map((id) => inhoudVan(tafel, id)).find((tekst) => tekst !== '');
  if (eerste === undefined) return null;
  return (
    <p class="kt-zacht">
      Dit hoorde er misschien bij:{' '}
      <q dir="auto">{eerste.length > 120 ? `${eerste.slice(0, 120)}…` : eerste}</q>
    </p>
  );
}

function Beantwoord({ tafel, stand }: StandProps) {
  const { antwoord } = stand;
  if (antwoord === undefined) return null;
  const woorden = inhoudVan(tafel, antwoord.tekst);
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
      <Uitklap titel="Anders" open={isGeweigerd(tafel, stand.onderdeel)}>
        <Antwoord tafel={tafel} stand={stand} />
      </Uitklap>
    </>
  );
}

const WENS_WOORDEN = {
  graag: 'wil dat graag',
  'niet-nodig': 'vindt het niet nodig',
  'is-er-al': 'is er al',
} as const;

function Antwoord({ tafel, stand }: StandProps) {
  const { onderdeel, antwoord, naast } = stand;
  const veld = `tekst-${onderdeel}`;
  const anders = antwoord && inhoudVan(tafel, antwoord.tekst);
  const fouten = foutenVan(tafel, onderdeel);
  const gezien = [antwoord, ...naast].flatMap((een) => een?.actId ?? []);
  return (
    <Formulier actie={`${tafel.pad}/onderdelen`} actId={tafel.nieuwId()} verborgen={{ onderdeel }}>
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
      <Knop soort="gewoon" naam="antwoord" waarde="besproken">
        Besproken
      </Knop>
      <Uitklap
        titel="Iets erbij schrijven, of niet besproken"
        open={antwoord !== undefined || fouten.length > 0}
      >
        <TekstVak
          naam={veld}
          label="Wat is er gezegd, of waarom niet?"
          hoogte="klein"
          waarde={waardeVan(tafel, { formulier: onderdeel, veld, anders })}
          fouten={fouten}
        />
        <Knop soort="gewoon" naam="antwoord" waarde="niet-besproken">
          Niet besproken, omdat
        </Knop>
      </Uitklap>
    </Formulier>
  );
}

/** Where each solution comes from, recorded afterwards and never on the shared view (HG-11). */
export function Herkomst({ tafel }: Props) {
  const oplossingen = tafel.gesprek.oplossingen.filter(geldt);
  if (oplossingen.length === 0) return null;
  return (
    <section id="herkomst">
      <Kop>Waar elke oplossing vandaan komt</Kop>
      <Voorwaarden />
      {oplossingen.map((oplossing) => (
        <EneHerkomst key={oplossing.oplossingId} tafel={tafel} oplossing={oplossing} />
      ))}
    </section>
  );
}

function EneHerkomst({ tafel, oplossing }: Props & { readonly oplossing: Oplossing }) {
  const { oplossingId, resultaatId, trede, nietGenoeg, gezien } = oplossing;
  const formulier = `trede-${oplossingId}`;
  const fouten = foutenVan(tafel, formulier);
  const elders = findNietGenoeg(tafel.gesprek, resultaatId);
  const veld = `nietGenoeg-${oplossingId}`;
  return (
    <article class="kt-onderdeel" id={`herkomst-${oplossingId}`}>
      <Formulier
        actie={`${tafel.pad}/oplossingen`}
        actId={tafel.nieuwId()}
        verborgen={{ oplossingId, daad: 'trede' }}
      >
        {gezien.map((actId) => (
          <input key={actId} type="hidden" name="gezien" value={actId} />
        ))}
        <Keuzelijst
          naam={formulier}
          label={inhoudVan(tafel, oplossing.tekst)}
          opties={TREDEN.map((een) => ({ waarde: een, label: tredeWoorden(een) }))}
          waarde={waardeVan(tafel, { formulier, veld: formulier, anders: trede })}
          fouten={fouten}
        />
        {(elders === undefined || nietGenoeg !== undefined) && (
          <Uitklap
            titel="Bij hulp op maat: wat is er nog meer bekeken?"
            open={fouten.length > 0 || trede === 'maatwerk'}
          >
            <TekstVak
              naam={veld}
              label="Wat is er nog meer bekeken, en waarom is dat niet genoeg?"
              hoogte="klein"
              waarde={waardeVan(tafel, {
                formulier,
                veld,
                anders: nietGenoeg && inhoudVan(tafel, nietGenoeg),
              })}
              fouten={fouten}
            />
          </Uitklap>
        )}
        <Knop soort="gewoon">Vastleggen</Knop>
      </Formulier>
    </article>
  );
}
