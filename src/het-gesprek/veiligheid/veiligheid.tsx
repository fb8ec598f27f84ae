import { schrijfDatumKort, schrijfMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { STAPWOORDEN } from './stapwoorden.ts';
import { openStappen, SOORTEN, staandVan } from './veiligheid.ts';
import type { MetEerder, Regelsoort, Veiligheidsregel } from './veiligheid.ts';

/** What the page shows: the lines, the names of staff by id, and what is being written. */
export type Veiligheidsblad = {
  readonly regels: readonly Veiligheidsregel[];
  readonly namen: ReadonlyMap<string, string>;
  readonly pad: string;
  readonly vandaag: Datum;
  /** The part in which one writes now. */
  readonly bij?: Regelsoort | undefined;
  /** The line one corrects. */
  readonly verbeter?: string | undefined;
  readonly velden?: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
  readonly nieuwId: () => string;
};

type Props = { readonly blad: Veiligheidsblad };

/** The meldcode as a checklist with what was written at each step (HG-74). */
export function Veiligheid({ blad }: Props) {
  const open = openStappen(blad.regels);
  return (
    <>
      <p class="utrecht-paragraph">
        Alleen wie dit gesprek zelf voert, leest dit. Het staat niet in het gesprek, niet in het verslag en
        niet op papier. Elke keer dat iemand kijkt, wordt bewaard.
      </p>
      <p class="utrecht-paragraph">
        {open.length === 0
          ? 'Bij alle vijf stappen staat iets.'
          : `Bij ${5 - open.length} van de 5 stappen staat iets. De volgorde mag anders en geen stap houdt je tegen.`}{' '}
        Is er nu gevaar? Bel 112.
      </p>
      {SOORTEN.map((soort) => (
        <Deel key={soort} blad={blad} soort={soort} />
      ))}
    </>
  );
}

function Deel({ blad, soort }: Props & { readonly soort: Regelsoort }) {
  const { kop, hulp } = STAPWOORDEN[soort];
  const staand = staandVan(blad.regels, soort);
  const schrijft = blad.bij === soort;
  return (
    <section class="kt-onderdeel" id={soort} aria-label={kop}>
      <Kop>{kop}</Kop>
      <ul class="kt-zacht">
        {hulp.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {staand.map((regel) => (
        <Regel key={regel.id} blad={blad} regel={regel} />
      ))}
      {schrijft ? (
        <Schrijven blad={blad} soort={soort} />
      ) : (
        <p>
          {staand.length === 0 && <span class="kt-zacht">Nog niets. </span>}
          <a class="utrecht-link kt-stil" href={`${blad.pad}?bij=${soort}#${soort}`}>
            Opschrijven<span class="kt-alleen-voorlezen">: {kop}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Regel({ blad, regel }: Props & { readonly regel: MetEerder }) {
  const { id, soort, eerder } = regel;
  return (
    <article class="kt-oplossing">
      <Woorden blad={blad} regel={regel} />
      <p>
        <a class="utrecht-link kt-stil" href={`${blad.pad}?bij=${soort}&verbeter=${id}#${soort}`}>
          Verbeteren
        </a>
      </p>
      {eerder.length > 0 && (
        <Uitklap titel={`Wat er eerder stond (${eerder.length})`}>
          {eerder.map((een) => (
            <Woorden key={een.id} blad={blad} regel={een} />
          ))}
        </Uitklap>
      )}
    </article>
  );
}

function Woorden({ blad, regel }: Props & { readonly regel: Veiligheidsregel }) {
  const { op, metWie, woorden, beslissing, door, vastgelegdOp } = regel;
  return (
    <>
      <p class="kt-zacht">
        {schrijfDatumKort(op)}
        {metWie !== undefined && (
          <>
            , met <bdi>{metWie}</bdi>
          </>
        )}
        . Opgeschreven door <bdi>{blad.namen.get(door) ?? 'een oud-medewerker'}</bdi> op{' '}
        {schrijfMoment(vastgelegdOp)}.
      </p>
      {beslissing !== undefined && (
        <p>
          <strong>
            {beslissing.melden ? 'Wel melden bij Veilig Thuis.' : 'Niet melden bij Veilig Thuis.'}{' '}
            {beslissing.hulp ? 'Er komt hulp.' : 'Er komt nu geen hulp.'}
          </strong>
        </p>
      )}
      <TekstBlok>{woorden}</TekstBlok>
    </>
  );
}

const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

function Schrijven({ blad, soort }: Props & { readonly soort: Regelsoort }) {
  const { velden, fouten, vandaag } = blad;
  const beter = blad.regels.find(({ id }) => id === blad.verbeter);
  const waarde = (veld: string, anders = '') => velden?.get(veld) ?? anders;
  const jaNee = (aan: boolean | undefined) => (aan === undefined ? '' : aan ? 'ja' : 'nee');
  const { metWie } = STAPWOORDEN[soort];
  return (
    <Formulier
      actie={blad.pad}
      actId={blad.nieuwId()}
      verborgen={{ soort, vervangt: beter?.id ?? '' }}
      knop="Opschrijven"
      ernaast={
        <a class="utrecht-link" href={`${blad.pad}#${soort}`}>
          Niets opschrijven
        </a>
      }
    >
      <DatumVeld
        naam="op"
        label="Welke dag was dat?"
        waarde={waarde('op', schrijfDatumKort(beter?.op ?? vandaag))}
        voorbeeld={schrijfDatumKort(vandaag)}
        fouten={fouten}
      />
      {metWie !== undefined && (
        <TekstVeld
          naam="metWie"
          label={metWie}
          waarde={waarde('metWie', beter?.metWie)}
          fouten={fouten}
          magLeeg
        />
      )}
      {soort === 'beslissen' && (
        <>
          <Keuze
            naam="melden"
            label="Melden bij Veilig Thuis?"
            opties={JA_NEE}
            waarde={waarde('melden', jaNee(beter?.beslissing?.melden))}
            fouten={fouten}
          />
          <Keuze
            naam="hulp"
            label="Hulp bieden of regelen?"
            opties={JA_NEE}
            waarde={waarde('hulp', jaNee(beter?.beslissing?.hulp))}
            fouten={fouten}
          />
        </>
      )}
      <TekstVak
        naam="woorden"
        label="Wat is er gezien, gezegd of gewogen?"
        waarde={waarde('woorden', beter?.woorden)}
        autocomplete="off"
        fouten={fouten}
      />
    </Formulier>
  );
}
