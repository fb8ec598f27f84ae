import type { Uitkomst } from '../../basis/uitkomst.ts';
import { readFields } from '../../platform/forms.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { doeCakAntwoord, doeSvbOverzicht } from './doorgeven.server.ts';
import {
  doeBeeindigen,
  doeBericht,
  doeStart,
  doeStop,
  doeToewijzen,
  doeWijzigen,
  doeWisselen,
} from './iwmo.server.ts';
import {
  berichtForm,
  cakForm,
  eindeForm,
  startForm,
  stopForm,
  svbForm,
  toewijsForm,
  wisselForm,
} from './toewijzing.form.ts';
import { toonToewijzing } from './toewijzingbeeld.page.tsx';

/** GET /:gemeente/zaken/:zaak/toewijzing — what was granted, who delivers it, and the messages about it. */
export function toewijzingPagina(ctx: Ctx): Promise<Response> {
  return toonToewijzing(ctx, {});
}

/** POST …/toewijzing — allocates what a besluit grants to an aanbieder. */
export function wijsToeAan(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, toewijsForm, (opdracht, aanleiding) =>
    doeToewijzen(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

/** POST …/toewijzing/einde — another last day. */
export function veranderEinde(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, eindeForm, (opdracht, aanleiding) =>
    doeWijzigen(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

/** POST …/toewijzing/beeindigen — ends all, after a confirmed move or death. */
export async function beeindigAlles(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const uitkomst = await doeBeeindigen(ctx.tx, { zaakId: ctx.id('zaak') }, ctx.aanleiding(form.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${ctx.id('zaak')}/toewijzing`);
  return toonToewijzing(ctx, { weigering: uitkomst });
}

/** POST …/toewijzing/wissel — another aanbieder. */
export function wisselVan(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, wisselForm, (opdracht, aanleiding) =>
    doeWisselen(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

/** POST …/toewijzing/start — help began and no message came. */
export function schrijfStartOp(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, startForm, (opdracht, aanleiding) =>
    doeStart(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

/** POST …/toewijzing/stop — help stopped and no message came. */
export function schrijfStopOp(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, stopForm, (opdracht, aanleiding) =>
    doeStop(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

/** POST …/toewijzing/bericht — makes the 301 for one aanbieder. */
export function maakBericht(ctx: Ctx): Promise<Response> {
  const { schemas } = settingsOf(ctx);
  return verwerk(ctx, berichtForm, ({ agb }, aanleiding) =>
    doeBericht(ctx.tx, { zaakId: ctx.id('zaak'), agb, schemas }, aanleiding),
  );
}

/** POST …/toewijzing/svb — makes the overview of a pgb for the SVB. */
export function geefAanSvb(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, svbForm, ({ besluitId }, aanleiding) =>
    doeSvbOverzicht(ctx.tx, { zaakId: ctx.id('zaak'), besluitId }, aanleiding),
  );
}

/** POST …/toewijzing/cak — what the CAK answered. */
export function schrijfCakOp(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, cakForm, (antwoord, aanleiding) =>
    doeCakAntwoord(ctx.tx, { ...antwoord, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

type Daad<T> = (opdracht: T, aanleiding: ReturnType<Ctx['aanleiding']>) => Promise<Uitkomst<unknown>>;

/** Reads a form and does what it asks; a fault or a refusal brings back the page with what was typed. */
async function verwerk<T>(
  ctx: Ctx,
  schema: Parameters<typeof readFields<T>>[1],
  daad: Daad<T>,
): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, schema);
  if (!gelezen.ok) return toonToewijzing(ctx, { fouten: gelezen.fouten, ingevuld });
  const uitkomst = await daad(gelezen.value, ctx.aanleiding(form.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${ctx.id('zaak')}/toewijzing`);
  return toonToewijzing(ctx, { weigering: uitkomst, ingevuld });
}
