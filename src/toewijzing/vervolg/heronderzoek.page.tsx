import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import { readFields } from '../../platform/forms.ts';
import type { FieldsResult } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Wat } from '../bezwaar/blad.ts';
import { toonBlad } from '../bezwaar/onvrederaam.page.tsx';
import { loadTextVersions } from '../../platform/texts.ts';
import { bereidVoor } from '../toewijzing.server.ts';
import { lopendHeronderzoek } from './heronderzoek.ts';
import { beginHeronderzoek, hoorBijHeronderzoek, rondHeronderzoekAf } from './heronderzoeken.ts';
import { keurHerziening, legTerugvorderingVoor } from './herziening.ts';
import { Heronderzoekblad } from './heronderzoek.tsx';
import { afrondForm, beginForm, herzienForm, hoorForm, terugForm } from './vervolg.form.ts';
import { herzienVoorstel } from './herzienvoorstel.ts';
import { voerVervolgUit } from './vervolg.server.ts';

/** GET /:gemeente/zaken/:zaak/heronderzoek — looking again at help that was granted, and changing it. */
export async function heronderzoekPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/heronderzoek — one step in a heronderzoek; the field `daad` says which. */
export async function doeHeronderzoek(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const daad = form.get('daad') ?? '';
  const ingevuld = Object.fromEntries(form);
  const lezer = DADEN[daad];
  if (lezer === undefined) throwNotHere();
  const zaakId = ctx.id('zaak');
  const gelezen = lezer(form, zaakId);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad, ingevuld });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const uitkomst = await voerVervolgUit(ctx.tx, zaakId, aanleiding, (acts) =>
    gelezen.value(acts, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad, ingevuld });
  return ctx.redirect(`/zaken/${zaakId}/heronderzoek`);
}

/** POST …/heronderzoek/besluit — drafts the besluit that changes or ends the help (TW-122 to TW-126). */
export async function bereidHerzieningVoor(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const daad = 'herzien';
  const gelezen = readFields(form, herzienForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad, ingevuld });
  const zaakId = ctx.id('zaak');
  const [acts, versies, kader] = await Promise.all([
    loadActs(ctx.tx, zaakId),
    loadTextVersions(ctx.tx, zaakId),
    getProfiel(ctx.tx, ctx.vandaag),
  ]);
  const besluitId = lopendHeronderzoek(acts)?.besluitId ?? '';
  const stof = { acts, besluitId, tekst: (id: string) => versies.get(id)?.inhoud ?? '' };
  const voorstel = herzienVoorstel(stof, gelezen.value);
  const alleenNietMeedoen = gelezen.value.nietMeedoen;
  const mag = keurHerziening(acts, { ...voorstel.keur, alleenNietMeedoen, vandaag: ctx.vandaag });
  if (!mag.gelukt) return toon(ctx, { weigering: mag.uitleg, daad, ingevuld });
  const opdracht = { ...voorstel.besluit, zaakId, kader };
  const uitkomst = await bereidVoor(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad, ingevuld });
  return ctx.redirect(`/zaken/${zaakId}/besluit`);
}

type Doen = (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;

const DADEN: Readonly<Record<string, (form: URLSearchParams, zaakId: string) => FieldsResult<Doen>>> = {
  beginnen: (form, zaakId) =>
    na(readFields(form, beginForm), (velden, acts, a) => beginHeronderzoek(acts, { zaakId, ...velden }, a)),
  horen: (form, zaakId) =>
    na(readFields(form, hoorForm), ({ gehoordOp: op, woorden }, acts, a) =>
      hoorBijHeronderzoek(acts, { zaakId, heronderzoekId: lopend(acts), op, woorden }, a),
    ),
  afronden: (form, zaakId) =>
    na(readFields(form, afrondForm), (velden, acts, a) =>
      rondHeronderzoekAf(acts, { zaakId, heronderzoekId: lopend(acts), ...velden }, a),
    ),
  terugvorderen: (form, zaakId) =>
    na(readFields(form, terugForm), (velden, acts, a) =>
      legTerugvorderingVoor(acts, { zaakId, ...velden }, a),
    ),
};

function lopend(acts: readonly Act[]): string {
  return lopendHeronderzoek(acts)?.heronderzoekId ?? '';
}

function na<V>(
  gelezen: FieldsResult<V>,
  doe: (velden: V, acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): FieldsResult<Doen> {
  if (!gelezen.ok) return gelezen;
  return { ok: true, value: (acts, aanleiding) => doe(gelezen.value, acts, aanleiding) };
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  return toonBlad(ctx, { titel: 'Heronderzoek', inhoud: Heronderzoekblad }, wat);
}
