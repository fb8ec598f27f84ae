import { publiekRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { Deuren } from '../ui/deuren.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { deurenVan } from './deuren.ts';

/** GET /:gemeente — the four doors, and whom to call. */
export async function startPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { contact } = profiel;
  return ctx.html(
    <PubliekePagina
      titel="Hulp en ondersteuning"
      kop="Waar kunnen wij u mee helpen?"
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Deuren deuren={deurenVan(ctx.path)} />
      <h2>Liever praten?</h2>
      <p>
        Bel {contact.loket}:{' '}
        <a href={`tel:${contact.telefoon.replaceAll(/[^\d+]/g, '')}`}>{contact.telefoon}</a>, {contact.tijden}
        . U kunt ook langskomen: {contact.adres}.
      </p>
    </PubliekePagina>,
  );
}
