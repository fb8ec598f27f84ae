import { publiekRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';

/** GET /:gemeente/mijn/opnieuw — how an inwoner gets back in after two hours, or after logging out. */
export async function mijnOpnieuwPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { loket, telefoon, tijden } = profiel.contact;
  return ctx.html(
    <PubliekePagina titel="Uw eigen pagina is gesloten" {...publiekRaam({ gemeente: ctx.gemeente, profiel })}>
      <p class="utrecht-paragraph">
        Dat gaat vanzelf na twee uur. Zo kan niemand anders meekijken. Uw gegevens zijn niet weg.
      </p>
      <p class="utrecht-paragraph">Open de link die u van ons kreeg, en vul uw code weer in.</p>
      <p class="utrecht-paragraph">
        Link of code kwijt? Bel {loket}: {telefoon}, {tijden}. Dan krijgt u een nieuwe.
      </p>
    </PubliekePagina>,
  );
}
