import { getProfiel } from '../../inrichting/index.server.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { renderBrief } from './brief.document.ts';
import { schrijfBrief } from './brieven.ts';
import { findOnvrede } from './onvrede.server.ts';

/** GET …/onvrede/:act/brief.pdf — the letter that belongs to one act about a bezwaar, ingebrekestelling or dwangsom. */
export async function onvredebrief(ctx: Ctx): Promise<Response> {
  return brief(ctx, (soort) => !soort.startsWith('klacht-'));
}

/** GET …/klacht/brief/:act — the same about a klacht, only for who handles klachten (TW-119). */
export async function klachtbrief(ctx: Ctx): Promise<Response> {
  return brief(ctx, (soort) => soort.startsWith('klacht-'));
}

async function brief(ctx: Ctx, past: (soort: string) => boolean): Promise<Response> {
  const onvrede = await findOnvrede(ctx.tx, ctx.id('zaak'));
  const act = onvrede?.acts.find(({ id }) => id === ctx.id('act'));
  if (onvrede?.inwoner === undefined || act === undefined || !past(act.soort)) throwNotHere();
  ctx.show([onvrede.inwoner.id]);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const afzender = ctx.gemeente.naam;
  const geschreven = schrijfBrief({ ...onvrede, afzender, profiel }, act.id);
  if (geschreven === undefined) throwNotHere();
  const adres = {
    afzender: [afzender, profiel.contact.adres],
    inwoner: onvrede.inwoner,
    kenmerk: onvrede.nummer,
  };
  const gemaakt = await renderBrief(geschreven, adres, ctx.nu);
  if (gemaakt.soort !== 'gelukt') return ctx.http.text(explainPdfFailure(gemaakt), 500);
  return pdfResponse(ctx, gemaakt.pdf, 'brief');
}
