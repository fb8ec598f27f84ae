import { schrijfDatumKort } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import type { CakFeit, CakSoort } from './cak.ts';
import type { SvbTaak } from './svb.ts';
import type { Formulierdeel } from './formulierdeel.tsx';

const soortwoorden: Readonly<Record<CakSoort, string>> = {
  start: 'De hulp begon',
  stop: 'De hulp stopte',
  'pgb-start': 'Het pgb begon',
  'pgb-stop': 'Het pgb eindigde',
};

/** One fact for the CAK as a sentence. */
export function schrijfFeit({ soort, op, uiterlijk, bijdrageVanaf }: CakFeit): string {
  const bijdrage =
    bijdrageVanaf === undefined ? '' : ` De eigen bijdrage begint op ${schrijfDatumKort(bijdrageVanaf)}.`;
  return `${soortwoorden[soort]} op ${schrijfDatumKort(op)}. Geef het uiterlijk ${schrijfDatumKort(uiterlijk)} door.${bijdrage}`;
}

type CakProps = Formulierdeel & {
  readonly feiten: readonly CakFeit[];
  /** The overviews in which this zaak stood. */
  readonly berichtIds: readonly string[];
  readonly naar: string;
};

/** What the CAK does not know yet about this zaak, and what it answered to what it was told. */
export function Cakdeel({ feiten, berichtIds, naar, pad, nieuwId, fouten, ingevuld }: CakProps) {
  const laatste = berichtIds.at(-1);
  return (
    <>
      <Kop niveau={3}>Het CAK</Kop>
      {feiten.length === 0 ? (
        <p class="utrecht-paragraph">Er is nu niets om door te geven.</p>
      ) : (
        <>
          <ul class="utrecht-unordered-list">
            {feiten.map((feit) => (
              <li key={`${feit.soort} ${feit.op}`} class="utrecht-unordered-list__item">
                {schrijfFeit(feit)}
              </li>
            ))}
          </ul>
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={naar}>
              Naar het overzicht voor het CAK
            </a>
          </p>
        </>
      )}
      {laatste !== undefined && (
        <Uitklap titel="Het CAK antwoordde" open={'uitkomst' in ingevuld}>
          <Formulier
            actie={`${pad}/cak`}
            actId={nieuwId()}
            verborgen={{ berichtId: laatste }}
            knop="Antwoord opschrijven"
          >
            <Keuze
              naam="uitkomst"
              label="Wat antwoordde het CAK?"
              opties={[
                { waarde: 'aangenomen', label: 'Goed, het is verwerkt' },
                { waarde: 'afgekeurd', label: 'Niet goed, het moet opnieuw' },
              ]}
              waarde={ingevuld['uitkomst']}
              fouten={fouten}
            />
            <TekstVak
              naam="toelichting"
              label="Wat zei het CAK?"
              magLeeg
              hoogte="klein"
              waarde={ingevuld['toelichting']}
              fouten={fouten}
            />
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}

type SvbProps = Formulierdeel & {
  readonly titel: string;
  readonly besluitId: string;
  readonly taken: readonly SvbTaak[];
};

/** A pgb goes to the SVB: no aanbieder, no 301. */
export function Svbdeel({ titel, besluitId, taken, pad, nieuwId }: SvbProps) {
  const taak = taken.find((een) => een.besluit.besluitId === besluitId);
  return (
    <section>
      <Kop>{titel}, als pgb</Kop>
      <p class="utrecht-paragraph">De inwoner kiest zelf wie helpt. De SVB betaalt.</p>
      {taak === undefined ? (
        <p class="utrecht-paragraph">Dit is doorgegeven aan de SVB.</p>
      ) : (
        <Formulier
          actie={`${pad}/svb`}
          actId={nieuwId()}
          verborgen={{ besluitId }}
          knop={taak.soort === 'einde' ? 'Einde doorgeven aan de SVB' : 'Overzicht voor de SVB maken'}
        />
      )}
    </section>
  );
}
