import { schrijfVoorbereiding } from '../../het-gesprek/index.ts';
import { getGespreksprofiel, renderVoorbereiding } from '../../het-gesprek/index.server.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { getMijn } from './mijn.page.tsx';

/** GET /:gemeente/mijn/voorbereiding.pdf — one sheet to prepare the gesprek with, for me and who helps me (HG-119). */
export async function mijnVoorbereidingPdf(ctx: Ctx): Promise<Response> {
  const { zaakId, zaak, acts, namen } = await getMijn(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, zaakId, ctx.vandaag);
  const naam = namen.get(zaak.inwonerId ?? '') ?? '';
  const stuk = schrijfVoorbereiding({ acts, vandaag: ctx.vandaag, naam, profiel, namen });
  const gemaakt = await renderVoorbereiding(stuk, ctx.nu);
  return gemaakt.soort === 'gelukt' ? pdfResponse(ctx, gemaakt.pdf, 'voorbereiding') : throwNotHere();
}
