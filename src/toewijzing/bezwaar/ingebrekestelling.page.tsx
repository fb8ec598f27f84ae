import { regelingVan } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { leesKaal } from './blad.ts';
import type { Wat } from './blad.ts';
import { stelDwangsomVast } from './dwangsom.ts';
import { antwoordForm, dwangsomForm, ingebrekeForm } from './ingebrekestelling.form.ts';
import { beantwoordIngebrekestelling, ontvangIngebrekestelling } from './ingebrekestelling.ts';
import { Ingebrekeblad } from './ingebrekestelling.tsx';
import { doeInZaak, toonBlad } from './onvrederaam.page.tsx';

/** GET /:gemeente/zaken/:zaak/ingebrekestelling — letters that say we are late, what they cost, and our answer. */
export async function ingebrekestellingPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/ingebrekestelling — writes one down, also when it is too early (geval 16). */
export async function registreerIngebrekestelling(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, ingebrekeForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad: 'registreren', ingevuld });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const { overWat: over, ...rest } = gelezen.value;
  const opdracht = { ...rest, over, zaakId: ctx.id('zaak') };
  const uitkomst = await doeInZaak(ctx, aanleiding, (acts) =>
    ontvangIngebrekestelling(acts, opdracht, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad: 'registreren', ingevuld });
  return terug(ctx);
}

/** POST …/ingebrekestelling/:brief — the answer to the inwoner. */
export async function beantwoordBrief(ctx: Ctx): Promise<Response> {
  const { form, achter } = leesKaal(await ctx.form());
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, antwoordForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad: 'antwoorden', ingevuld, achter });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak'), ingebrekestellingId: ctx.id('brief') };
  const uitkomst = await doeInZaak(ctx, aanleiding, (acts) =>
    beantwoordIngebrekestelling(acts, opdracht, aanleiding),
  );
  if (!uitkomst.gelukt)
    return toon(ctx, { weigering: uitkomst.uitleg, daad: 'antwoorden', ingevuld, achter });
  return terug(ctx);
}

/** POST …/ingebrekestelling/:brief/dwangsom — fixes the dwangsom by a besluit; the amount follows from the days. */
export async function stelVast(ctx: Ctx): Promise<Response> {
  const { form, achter } = leesKaal(await ctx.form());
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, dwangsomForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad: 'dwangsom', ingevuld, achter });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
  const ids = { zaakId: ctx.id('zaak'), ingebrekestellingId: ctx.id('brief') };
  const opdracht = { ...gelezen.value, ...ids, ...beslisserVan(ctx.wie), regeling };
  const uitkomst = await doeInZaak(ctx, aanleiding, (acts) => stelDwangsomVast(acts, opdracht, aanleiding));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad: 'dwangsom', ingevuld, achter });
  return terug(ctx);
}

function terug(ctx: Ctx): Response {
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/ingebrekestelling`);
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  return toonBlad(ctx, { titel: 'Ingebrekestelling', inhoud: Ingebrekeblad }, wat);
}
