import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Act } from '../../basis/act.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { BRIEFSOORTEN, schrijfBrief } from '../../toewijzing/index.ts';
import { findOnvrede, renderBrief } from '../../toewijzing/index.server.ts';
import { getMijn } from './mijn.page.tsx';

/** A letter that the inwoner can read on the own page. */
export type MijnBrief = { readonly actId: string; readonly titel: string; readonly op: Datum };

const TITELS: Readonly<Record<string, string>> = {
  'bezwaar-ontvangen': 'Wij hebben uw bezwaar ontvangen',
  'bezwaar-verdaagd': 'De beslissing op uw bezwaar komt later',
  'bezwaar-beslist': 'De beslissing op uw bezwaar',
  'klacht-ontvangen': 'Wij hebben uw klacht ontvangen',
  'klacht-verdaagd': 'Het antwoord op uw klacht komt later',
  'klacht-afgehandeld': 'Ons antwoord op uw klacht',
  'ingebrekestelling-beantwoord': 'Antwoord op uw brief',
  'dwangsom-vastgesteld': 'Besluit over de dwangsom',
};

/** The letters about dissatisfaction in a zaak, the last one first. */
export function brievenVan(acts: readonly Act[]): readonly MijnBrief[] {
  return acts
    .filter(({ soort }) => BRIEFSOORTEN.has(soort))
    .map(({ id, soort, gebeurdOp }) => ({
      actId: id,
      titel: TITELS[soort] ?? 'Brief',
      op: datumVanMoment(gebeurdOp),
    }))
    .toReversed();
}

/** GET /:gemeente/mijn/brief/:act — one of those letters as a PDF. */
export async function mijnBrief(ctx: Ctx): Promise<Response> {
  const { zaakId, profiel } = await getMijn(ctx);
  const onvrede = await findOnvrede(ctx.tx, zaakId);
  if (onvrede?.inwoner === undefined) throwNotHere();
  const geschreven = schrijfBrief({ ...onvrede, afzender: ctx.gemeente.naam, profiel }, ctx.id('act'));
  if (geschreven === undefined) throwNotHere();
  const adres = {
    afzender: [ctx.gemeente.naam, profiel.contact.adres],
    inwoner: onvrede.inwoner,
    kenmerk: onvrede.nummer,
  };
  const gemaakt = await renderBrief(geschreven, adres, ctx.nu);
  if (gemaakt.soort !== 'gelukt') return ctx.http.text(explainPdfFailure(gemaakt), 500);
  return pdfResponse(ctx, gemaakt.pdf, 'brief');
}
