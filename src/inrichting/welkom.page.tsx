import type { Ctx } from '../platform/visit.ts';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { getProfiel } from './inrichting.server.ts';
import { personeelRaam } from './raam.ts';

/** GET /:gemeente/welkom — for staff whose role has no work in the product yet. */
export async function welkomPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort !== 'medewerker') return ctx.redirect('/inloggen');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { zoek: _, ...raam } = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie });
  return ctx.html(
    <PersoneelPagina titel="Welkom" {...raam}>
      <p class="utrecht-paragraph">Je bent ingelogd. Voor jouw rol is er nu nog geen werk in Keukentafel.</p>
      <p class="utrecht-paragraph">Klopt dat niet? Vraag de beheerder welke rol je hebt.</p>
    </PersoneelPagina>,
  );
}
