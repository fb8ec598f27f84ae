import { personeelRaam, ruimsteRelatie } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { schrijfAdres, volledigeNaam } from '../personen/index.ts';
import type { Persoon } from '../personen/index.ts';
import { zoekPersonen } from '../personen/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { schrijfToestand } from './woorden.ts';
import { listStandenVan } from './zoeken.server.ts';
import type { Gevonden } from './zoeken.server.ts';

/** POST /:gemeente/zoeken — people by the beginning of a name, postcode with number, birth date, or a zaak by number. */
export async function zoeken(ctx: Ctx): Promise<Response> {
  const zoekwoord = zonderStuurtekens((await ctx.form()).get('zoekwoord') ?? '');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const personen = await zoekPersonen(ctx.tx, zoekwoord);
  const bereik = ruimsteRelatie(ctx.wie, 'zoeken', profiel) ?? 'geen';
  const gevonden = await listStandenVan(ctx.tx, { wie: ctx.wie, bereik, personen, nummer: zoekwoord });
  ctx.show(gevonden.map(({ persoon }) => persoon.id));
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie });
  return ctx.html(
    <PersoneelPagina titel="Zoeken" breed {...raam} zoek={{ naar: ctx.path('/zoeken'), waarde: zoekwoord }}>
      <Resultaten ctx={ctx} gevonden={gevonden} zoekwoord={zoekwoord} />
    </PersoneelPagina>,
  );
}

/** What can be looked for: one line of at most a hundred characters. */
function zonderStuurtekens(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100);
}

type ResultatenProps = {
  readonly ctx: Ctx;
  readonly gevonden: readonly Gevonden[];
  readonly zoekwoord: string;
};

function Resultaten({ ctx, gevonden, zoekwoord }: ResultatenProps) {
  if (zoekwoord.length < 2) return <p class="utrecht-paragraph">Typ minstens twee letters.</p>;
  return (
    <Tabel
      bijschrift="Gevonden zaken"
      bijschriftVerborgen
      rijen={gevonden}
      leeg="Niets gevonden. Zoek op het begin van de naam, op postcode met huisnummer, op geboortedatum of op zaaknummer."
      kolommen={[
        {
          kop: 'Wie',
          cel: ({ persoon, zaakId }) => (
            <Wie naam={volledigeNaam(persoon.naam)} naar={ctx.path(`/zaken/${zaakId}`)} />
          ),
        },
        {
          kop: 'Adres',
          cel: ({ persoon }: { persoon: Persoon }) => schrijfAdres(persoon.adres) || 'niet bekend',
        },
        { kop: 'Zaak', cel: ({ nummer }) => nummer },
        { kop: 'Hoe het staat', cel: ({ toestand }) => schrijfToestand(toestand) },
      ]}
    />
  );
}

function Wie({ naam, naar }: { readonly naam: string; readonly naar: string }) {
  return (
    <a class="utrecht-link" href={naar}>
      <bdi>{naam}</bdi>
    </a>
  );
}
