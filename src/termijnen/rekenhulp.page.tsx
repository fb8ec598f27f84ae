import { render } from 'preact-render-to-string';
import { schrijfDatum } from '../basis/datum.ts';
import { readFields } from '../platform/forms.ts';
import { Document, NaarInhoud } from '../ui/document.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Terug } from '../ui/gemeente.tsx';
import { Keuzelijst } from '../ui/keuze.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { DatumVeld } from '../ui/veld.tsx';
import { Veldrij } from '../ui/veldrij.tsx';
import { GEBEURTENISGROEPEN } from './gebeurtenissen.ts';
import { rekenForm, STILSTANDEN } from './rekenhulp.form.ts';
import { narekenen } from './rekenhulp.ts';
import type { Rekenantwoord } from './rekenhulp.ts';
import { Uitkomst } from './rekenhulp.tsx';

/** GET /termijnen — for everybody: which terms an event starts and why they end when they do; nothing is kept. */
export function rekenhulpPagina(gevraagd: URLSearchParams): string {
  const isGevraagd = [...gevraagd.values()].some((waarde) => waarde.trim() !== '');
  const gelezen = isGevraagd ? readFields(gevraagd, rekenForm) : undefined;
  const fouten = gelezen === undefined || gelezen.ok ? [] : gelezen.fouten;
  const antwoord = gelezen?.ok ? narekenen(gelezen.value) : undefined;
  return `<!doctype html>${render(<Rekenhulp {...{ gevraagd, fouten, antwoord }} />)}`;
}

type Props = {
  readonly gevraagd: URLSearchParams;
  readonly fouten: readonly Fout[];
  readonly antwoord: Rekenantwoord | undefined;
};

function Rekenhulp({ gevraagd, fouten, antwoord }: Props) {
  const titel = antwoord ? `Termijnen vanaf ${schrijfDatum(antwoord.datum)}` : 'Termijnen narekenen';
  return (
    <Document titel={titel} afzender="Keukentafel" publiek fouten={fouten.length > 0}>
      <NaarInhoud />
      <main class="kt-band kt-inhoud" id="inhoud">
        <Terug terug={{ tekst: 'Naar het begin', naar: '/' }} />
        <Foutenlijst fouten={fouten} />
        <h1 class="utrecht-heading-1">Termijnen narekenen</h1>
        {antwoord === undefined && (
          <p class="utrecht-paragraph">
            Hoe lang heeft de gemeente de tijd? En u? Kies wat er gebeurde en op welke dag. U ziet wanneer het
            klaar moet zijn en waarom. U hoeft niet in te loggen en er wordt niets bewaard.
          </p>
        )}
        {antwoord && <Uitkomst antwoord={antwoord} />}
        <div class="kt-niet-op-papier">
          {antwoord && <h2 class="utrecht-heading-2">Iets anders narekenen</h2>}
          <Vraag {...{ gevraagd, fouten }} />
        </div>
        <Verantwoording />
      </main>
    </Document>
  );
}

function Vraag({ gevraagd, fouten }: Pick<Props, 'gevraagd' | 'fouten'>) {
  const waarde = (naam: string) => gevraagd.get(naam) ?? '';
  const stond = STILSTANDEN.flatMap((n) => [`van${n}`, `tot${n}`]);
  const isOpen = stond.some((naam) => waarde(naam) !== '');
  return (
    <Formulier actie="/termijnen" opvragen knop="Reken na">
      <Keuzelijst
        naam="gebeurtenis"
        label="Wat gebeurde er?"
        leeg="Kies een gebeurtenis"
        waarde={waarde('gebeurtenis')}
        fouten={fouten}
        opties={GEBEURTENISGROEPEN.flatMap(({ titel, gebeurtenissen }) =>
          gebeurtenissen.map(([gebeurtenis, label]) => ({ waarde: gebeurtenis, label, groep: titel })),
        )}
      />
      <DatumVeld
        naam="datum"
        label="Op welke dag?"
        voorbeeld="2-11-2026"
        waarde={waarde('datum')}
        fouten={fouten}
      />
      <Uitklap titel="Stond de klok een tijd stil?" open={isOpen}>
        <p class="utrecht-paragraph">
          Dat kan bij een beslissing: de gemeente wacht bijvoorbeeld op een aanvulling. De dag na die vraag
          staat de klok stil. Hij loopt weer op de dag dat de aanvulling binnen is.
        </p>
        {STILSTANDEN.map((n) => (
          <Veldrij key={n}>
            <DatumVeld
              naam={`van${n}`}
              label={n === 1 ? 'Stond stil vanaf' : `Stond stil vanaf (keer ${n})`}
              voorbeeld="6-11-2026"
              waarde={waarde(`van${n}`)}
              fouten={fouten}
              magLeeg
            />
            <DatumVeld
              naam={`tot${n}`}
              label={n === 1 ? 'Liep weer op' : `Liep weer op (keer ${n})`}
              voorbeeld="12-11-2026"
              waarde={waarde(`tot${n}`)}
              fouten={fouten}
              magLeeg
            />
          </Veldrij>
        ))}
      </Uitklap>
    </Formulier>
  );
}

function Verantwoording() {
  return (
    <Uitklap titel="Hoe wij rekenen">
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">De dag zelf telt niet mee. De eerste dag is de dag erna.</li>
        <li class="utrecht-unordered-list__item">
          Valt de laatste dag in een weekend of op een feestdag? Dan wordt het de eerste gewone dag erna.
        </li>
        <li class="utrecht-unordered-list__item">
          Dagen waarop de klok stilstond, komen erbij. Daarna kijken we pas naar weekend en feestdag.
        </li>
        <li class="utrecht-unordered-list__item">
          Een norm is een afspraak van ons zelf. De wet noemt daar geen termijn.
        </li>
      </ul>
      <p class="utrecht-paragraph">
        Dit is geen juridisch advies. Bouwt u zelf software?{' '}
        <a class="utrecht-link" href="/api#rekenTermijnenUit">
          Vraag hetzelfde met uw eigen programma
        </a>
        .
      </p>
    </Uitklap>
  );
}
