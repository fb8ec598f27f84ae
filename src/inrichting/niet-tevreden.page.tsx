import type { Ctx } from '../platform/visit.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { getProfiel } from './inrichting.server.ts';
import { GEEN_GEVOLGEN, NIET_TEVREDEN, nietTevredenWegen } from './niet-tevreden.ts';
import { publiekRaam } from './raam.ts';

/** GET /:gemeente/niet-tevreden — the door for dissatisfaction; who is logged in goes to the own page with the forms. */
export async function nietTevredenPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/niet-tevreden');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(
    <PubliekePagina
      titel={NIET_TEVREDEN}
      terug={{ tekst: 'Naar het begin', naar: ctx.path('') }}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <p class="utrecht-paragraph">
        Zeg het ons gerust. <strong>{GEEN_GEVOLGEN}</strong>
      </p>
      {nietTevredenWegen(profiel).map(({ kop, tekst }) => (
        <section key={kop}>
          <Kop>{kop}</Kop>
          <p class="utrecht-paragraph">{tekst}</p>
        </section>
      ))}
      <Kop>Heeft u een eigen pagina?</Kop>
      <p class="utrecht-paragraph">
        Daar kunt u meteen om een ander gesprek vragen, een klacht indienen of bezwaar maken.
      </p>
      <p class="utrecht-paragraph">
        <KnopLink naar={ctx.path('/mijn/niet-tevreden')} soort="gewoon">
          Naar mijn eigen pagina
        </KnopLink>
      </p>
    </PubliekePagina>,
  );
}
