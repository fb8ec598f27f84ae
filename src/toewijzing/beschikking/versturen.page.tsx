import { leaveNote } from '../../platform/cookies.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse, wordResponse } from '../../platform/documents/response.ts';
import { readFields } from '../../platform/forms.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { renderBeschikking, renderBriefconcept, renderWordbrief } from './beschikking.document.ts';
import { opmaakForm, verzendForm } from './beschikking.form.ts';
import { briefpad, getBriefwerk, toonBeschikking } from './beschikking.page.tsx';
import { leesVersie, maakOp, verzend } from './beschikking.server.ts';

/** POST …/beschikking/:besluit/opmaken — freezes the letter as the next version. */
export async function maakBriefOp(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, opmaakForm);
  if (!gelezen.ok) return toonBeschikking(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const [zaakId, besluitId] = [ctx.id('zaak'), ctx.id('besluit')];
  const opgave = { zaakId, besluitId, ...gelezen.value };
  const uitkomst = await maakOp(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toonBeschikking(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(briefpad(zaakId, besluitId));
}

/** POST …/beschikking/:besluit/versturen — sends the version one saw, when nothing lacks in it. */
export async function verstuurBrief(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, verzendForm);
  if (!gelezen.ok) return toonBeschikking(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const [zaakId, besluitId] = [ctx.id('zaak'), ctx.id('besluit')];
  const { publicUrl } = settingsOf(ctx);
  const linkNaar = (token: string) => `${publicUrl}${ctx.path(`/link/${token}`)}`;
  const opgave = { zaakId, besluitId, ...gelezen.value, afzender: ctx.gemeente.naam, linkNaar };
  const uitkomst = await verzend(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toonBeschikking(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  const pad = briefpad(zaakId, besluitId);
  if (uitkomst.waarde.code !== undefined) leaveNote(ctx, { path: pad, value: uitkomst.waarde.code });
  return ctx.redirect(pad);
}

/** GET …/beschikking/:besluit/:bestand — concept.pdf, 1.pdf, or the same for Word. */
export async function briefbestand(ctx: Ctx): Promise<Response> {
  // An inwoner reads what was sent, on the own page; a letter in the making is not for them (ZK-10).
  if (ctx.wie.soort === 'inwoner') throwNotHere();
  const [, versie, soort] =
    /^(concept|\d+)\.(pdf|docx)$/.exec(ctx.http.req.param('bestand') ?? '') ?? throwNotHere();
  const werk = await getBriefwerk(ctx);
  const vast = werk.versies.find((een) => String(een.versie) === versie);
  if (vast === undefined && versie !== 'concept') throwNotHere();
  const brief = vast === undefined ? werk.brief : await leesVersie(ctx.tx, werk.zaak, vast);
  const naam = `brief-${versie}`;
  if (soort === 'docx') return wordResponse(ctx, await renderWordbrief(brief), naam);
  const gemaakt =
    vast === undefined
      ? await renderBriefconcept(brief, ctx.nu)
      : await renderBeschikking(brief, vast.opgemaaktOp);
  if (gemaakt.soort === 'gelukt') return pdfResponse(ctx, gemaakt.pdf, naam);
  return toonBeschikking(ctx, { uitleg: explainPdfFailure(gemaakt), status: 422 });
}
