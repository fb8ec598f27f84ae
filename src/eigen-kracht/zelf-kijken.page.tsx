import { publiekRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { KnopLink, Knoppen } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';

/** GET /:gemeente/eigen-kracht — questions to think about alone or together; nothing is kept. */
export async function zelfKijkenPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(<ZelfKijken ctx={ctx} profiel={profiel} />);
}

function ZelfKijken({ ctx, profiel }: { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel }) {
  return (
    <PubliekePagina
      titel="Zelf kijken wat er speelt"
      terug={{ tekst: 'Naar het begin', naar: ctx.path('') }}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <p class="utrecht-paragraph">
        Deze vragen helpen u nadenken. Kies zelf welke u leest. U hoeft niets in te vullen en wij bewaren
        niets. U kunt de bladzijde printen en er samen met iemand naar kijken.
      </p>
      {profiel.instrument.leefgebieden.map(({ id, naam, vragen }) => (
        <section key={id}>
          <Kop>{naam}</Kop>
          <ul class="utrecht-unordered-list">
            {vragen.map((vraag) => (
              <li key={vraag} class="utrecht-unordered-list__item">
                {vraag}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Kop>En verder?</Kop>
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">Wat gaat er goed, en wilt u graag zo houden?</li>
        <li class="utrecht-unordered-list__item">Wie is er voor u? En voor wie bent u er zelf?</li>
        <li class="utrecht-unordered-list__item">Wat zou u als eerste anders willen?</li>
      </ul>
      <Knoppen>
        <KnopLink naar={ctx.path('/melden')}>Vertellen wat er niet goed lukt</KnopLink>
        <KnopLink naar={ctx.path('/sociale-kaart')} soort="gewoon">
          Kijken wat er in de buurt is
        </KnopLink>
      </Knoppen>
    </PubliekePagina>
  );
}
