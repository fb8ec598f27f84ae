import { getProfiel } from '../../inrichting/index.server.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { renderVerslagconcept, renderVerzondenVerslag } from './verslag.document.ts';
import { getVerslag, toonVerslag } from './verslag.page.tsx';
import { leesConcept, leesVersie } from './verslag.server.ts';

/** GET /:gemeente/zaken/:zaak/verslag/:versie — one version as PDF, with what was written beside it since. */
export async function verslagPdf(ctx: Ctx): Promise<Response> {
  const gevonden = await getVerslag(ctx);
  const versie = gevonden.verslag.versies.find((een) => `${een.versie}.pdf` === ctx.http.req.param('versie'));
  if (versie === undefined) throwNotHere();
  const stuk = await leesVersie(ctx.tx, gevonden, { versie, afzender: ctx.gemeente.naam });
  const naam = `verslag-${versie.versie}`;
  return toonPdf(ctx, { naam, gemaakt: await renderVerzondenVerslag(stuk, versie.verzondenOp) });
}

/** GET /:gemeente/zaken/:zaak/verslag/concept.pdf — the verslag as it would be sent now, as PDF. */
export async function conceptPdf(ctx: Ctx): Promise<Response> {
  const gevonden = await getVerslag(ctx);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { stuk, vanAnderen } = await leesConcept(ctx.tx, gevonden, { profiel, afzender: ctx.gemeente.naam });
  const gemaakt = await renderVerslagconcept(stuk, { madeAt: ctx.nu, vanAnderen });
  return toonPdf(ctx, { naam: 'verslag-concept', gemaakt });
}

type Drukwerk = {
  readonly naam: string;
  readonly gemaakt: Awaited<ReturnType<typeof renderVerzondenVerslag>>;
};

async function toonPdf(ctx: Ctx, { naam, gemaakt }: Drukwerk): Promise<Response> {
  if (gemaakt.soort === 'gelukt') return pdfResponse(ctx, gemaakt.pdf, naam);
  return toonVerslag(ctx, { uitleg: explainPdfFailure(gemaakt), status: 422 });
}
