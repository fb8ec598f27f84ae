import { readFields } from '../../platform/forms.ts';
import type { FieldsResult } from '../../platform/forms.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { regelingVan } from '../../inrichting/index.ts';
import type { Mandaatregeling } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { beslisserVan } from '../mandaat/beslisser.ts';
import {
  beoordeelVerschoning,
  deelBezwaarToe,
  houdHoorzitting,
  legPunt,
  verdaagBezwaar,
  zieAfVanHoren,
} from './behandelen.ts';
import { beslisOpBezwaar } from './beslissen.ts';
import { findBezwaar } from './bezwaar.ts';
import {
  afzienForm,
  beslisForm,
  hoorForm,
  intrekForm,
  puntForm,
  toedeelForm,
  verdaagForm,
  verschoningForm,
} from './bezwaar.form.ts';
import { Bezwaarblad } from './bezwaar.tsx';
import { bevestigBezwaar, trekBezwaarIn } from './ontvangen.ts';
import type { Blad, Wat } from './blad.ts';
import { doeInZaak, toonBlad } from './onvrederaam.page.tsx';

/** GET /:gemeente/zaken/:zaak/bezwaar/:bezwaar — one bezwaar beside the five steps it is about, and what is done with it. */
export async function bezwaarPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/bezwaar/:bezwaar — one step in handling it; the field `daad` says which. */
export async function behandelBezwaar(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const daad = form.get('daad') ?? '';
  const ingevuld = Object.fromEntries(form);
  const lezer = DADEN[daad];
  if (lezer === undefined) throwNotHere();
  const ids = { zaakId: ctx.id('zaak'), bezwaarId: ctx.id('bezwaar') };
  const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
  const gelezen = lezer(form, { ...ids, ...beslisserVan(ctx.wie), regeling });
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad, ingevuld });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const uitkomst = await doeInZaak(ctx, aanleiding, (acts) => gelezen.value(acts, aanleiding));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad, ingevuld });
  return ctx.redirect(`/zaken/${ids.zaakId}/bezwaar/${ids.bezwaarId}`);
}

type Doen = (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;
type Kader = {
  readonly zaakId: string;
  readonly bezwaarId: string;
  readonly rollen: readonly string[];
  readonly organisatie: string | undefined;
  readonly regeling: Mandaatregeling;
};
type Lezer = (form: URLSearchParams, kader: Kader) => FieldsResult<Doen>;

const DADEN: Readonly<Record<string, Lezer>> = {
  bevestigen: (_, { zaakId, bezwaarId }) =>
    goed((acts, a) => bevestigBezwaar(acts, { zaakId, bezwaarId, wijze: 'post' }, a)),
  toedelen: (form, ids) =>
    na(readFields(form, toedeelForm), (velden, acts, a) => deelBezwaarToe(acts, { ...ids, ...velden }, a)),
  verschoning: (form, ids) =>
    na(readFields(form, verschoningForm), ({ verschoonbaar, reden }, acts, a) =>
      beoordeelVerschoning(acts, { ...ids, isVerschoonbaar: verschoonbaar === 'ja', reden }, a),
    ),
  punt: (form, ids) =>
    na(readFields(form, puntForm), (velden, acts, a) => legPunt(acts, { ...ids, ...velden }, a)),
  horen: (form, ids) =>
    na(readFields(form, hoorForm), ({ gehoordOp: op, hoorderId, tweedeHoorderId, verslag }, acts, a) => {
      const hoorderIds = [hoorderId, ...(tweedeHoorderId === undefined ? [] : [tweedeHoorderId])];
      return houdHoorzitting(acts, { ...ids, op, hoorderIds, verslag }, a);
    }),
  afzien: (form, ids) =>
    na(readFields(form, afzienForm), ({ afzien: grond, afzienReden: reden }, acts, a) =>
      zieAfVanHoren(acts, { ...ids, grond, reden }, a),
    ),
  verdagen: (form, ids) =>
    na(readFields(form, verdaagForm), ({ weken, verdaagReden: reden }, acts, a) =>
      verdaagBezwaar(acts, { ...ids, weken, reden }, a),
    ),
  beslissen: (form, kader) =>
    na(readFields(form, beslisForm), (velden, acts, a) => beslisOpBezwaar(acts, { ...kader, ...velden }, a)),
  intrekken: (form, ids) =>
    na(readFields(form, intrekForm), ({ intrekWoorden: woorden }, acts, a) =>
      trekBezwaarIn(acts, { ...ids, woorden }, a),
    ),
};

function goed(value: Doen): FieldsResult<Doen> {
  return { ok: true, value };
}

function na<V>(
  gelezen: FieldsResult<V>,
  doe: (velden: V, acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): FieldsResult<Doen> {
  return gelezen.ok ? goed((acts, aanleiding) => doe(gelezen.value, acts, aanleiding)) : gelezen;
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  const inhoud = (blad: Blad) => {
    const bezwaar = findBezwaar(blad.acts, ctx.id('bezwaar'));
    if (bezwaar === undefined) throwNotHere();
    return <Bezwaarblad blad={blad} bezwaar={bezwaar} />;
  };
  return toonBlad(ctx, { titel: 'Bezwaar behandelen', inhoud }, wat);
}
