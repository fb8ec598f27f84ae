import { collectiefredenWoorden } from '../het-gesprek/index.ts';
import { getDatum, schrijfDatum } from '../basis/datum.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kop } from '../ui/kop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Mixtelling, Ondersteuningstelling } from './gesprektellingen.ts';

/** Per month how often free, independent support was offered and what people said (HG-96, T34). */
export function Ondersteuning({ maanden }: { readonly maanden: readonly Ondersteuningstelling[] }) {
  return (
    <>
      <Kop>Cliëntondersteuning per maand</Kop>
      <p class="utrecht-paragraph">
        Van iedere zaak telt het laatste antwoord, in de maand waarin het gegeven is.
      </p>
      <Tabel
        bijschrift="Cliëntondersteuning per maand"
        bijschriftVerborgen
        rijen={maanden}
        leeg="Er is nog geen cliëntondersteuning aangeboden."
        kolommen={[
          { kop: 'Maand', rijkop: true, cel: ({ maand }) => schrijfMaand(maand) },
          { kop: 'Aangeboden', getal: true, cel: ({ aangeboden }) => aangeboden },
          { kop: 'Graag', getal: true, cel: ({ graag }) => graag },
          { kop: 'Was er al', getal: true, cel: ({ isErAl }) => isErAl },
          { kop: 'Niet nodig', getal: true, cel: ({ nietNodig }) => nietNodig },
          { kop: 'Nog geen antwoord', getal: true, cel: ({ open }) => open },
        ]}
      />
    </>
  );
}

/** How often help was shared or individual, and why shared help did not fit where that is asked (HG-97, T8). */
export function Mix({ mix: { gedeeld, opMaat, redenen } }: { readonly mix: Mixtelling }) {
  return (
    <>
      <Kop>Samen of op maat</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Hulp die mensen samen delen', waarde: gedeeld },
          { naam: 'Hulp op maat', waarde: opMaat },
        ]}
      />
      <Tabel
        bijschrift="Waarom hulp die mensen samen delen niet paste"
        rijen={redenen}
        leeg="Er is nog geen reden gekozen."
        kolommen={[
          { kop: 'Reden', rijkop: true, cel: ({ reden }) => collectiefredenWoorden(reden) },
          { kop: 'Aantal', getal: true, cel: ({ aantal }) => aantal },
        ]}
      />
    </>
  );
}

/** '2026-11' as 'november 2026'. */
function schrijfMaand(maand: string): string {
  return schrijfDatum(getDatum(`${maand}-01`))
    .split(' ')
    .slice(-2)
    .join(' ');
}
