import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { readFields } from '../../platform/forms.ts';
import type { FieldsResult } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { leesKaal } from '../bezwaar/blad.ts';
import type { Wat } from '../bezwaar/blad.ts';
import { toonBlad } from '../bezwaar/onvrederaam.page.tsx';
import { bevestigInschrijving, verwachtVerhuizing } from './hierheen.ts';
import {
  bevestigGebeurtenis,
  biedOverdrachtAan,
  herroepGebeurtenis,
  meldGebeurtenis,
} from './levensgebeurtenis.ts';
import type { Gebeurtenissoort } from './levensgebeurtenis.ts';
import { Gebeurtenisblad } from './levensgebeurtenis.tsx';
import { bevestigForm, herroepForm, hierheenForm, meldForm, overdrachtForm } from './vervolg.form.ts';
import { voerVervolgUit } from './vervolg.server.ts';

/** GET /:gemeente/zaken/:zaak/verhuizing — a move or a death: what was told, confirmed, and what is left to do. */
export async function gebeurtenisPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/verhuizing — one step; the field `daad` says which, and `soort` about a move or a death. */
export async function legGebeurtenisVast(ctx: Ctx): Promise<Response> {
  const { form, achter } = leesKaal(await ctx.form());
  const daad = form.get('daad') ?? '';
  const ingevuld = Object.fromEntries(form);
  const soort: Gebeurtenissoort = form.get('soort') === 'overlijden' ? 'overlijden' : 'verhuisd';
  const lezer = DADEN[daad];
  if (lezer === undefined) throwNotHere();
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const gelezen = lezer(form, { zaakId, soort, profiel });
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad, achter, ingevuld });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const uitkomst = await voerVervolgUit(ctx.tx, zaakId, aanleiding, (acts) =>
    gelezen.value(acts, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad, achter, ingevuld });
  return ctx.redirect(`/zaken/${zaakId}/verhuizing`);
}

type Doen = (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;
type Kader = {
  readonly zaakId: string;
  readonly soort: Gebeurtenissoort;
  readonly profiel: Gemeenteprofiel;
};

const DADEN: Readonly<Record<string, (form: URLSearchParams, kader: Kader) => FieldsResult<Doen>>> = {
  melden: (form, ids) =>
    na(readFields(form, meldForm), (velden, acts, a) => meldGebeurtenis(acts, { ...ids, ...velden }, a)),
  bevestigen: (form, ids) =>
    na(readFields(form, bevestigForm), ({ brpOp: op }, acts, a) =>
      bevestigGebeurtenis(acts, { ...ids, op }, a),
    ),
  herroepen: (form, ids) =>
    na(readFields(form, herroepForm), (velden, acts, a) =>
      herroepGebeurtenis(acts, { ...ids, ...velden }, a),
    ),
  overdracht: (form, { zaakId }) =>
    na(readFields(form, overdrachtForm), ({ toestemming, woorden }, acts, a) =>
      biedOverdrachtAan(acts, { zaakId, toestemming: toestemming === 'ja', woorden }, a),
    ),
  hierheen: (form, { zaakId, profiel }) =>
    na(readFields(form, hierheenForm), ({ van, verhuisOp: op }, _, a) =>
      verwachtVerhuizing({ zaakId, van, op, regeling: profiel.voorVerhuizing ?? 'doorverwijzen' }, a),
    ),
  ingeschreven: (form, { zaakId }) =>
    na(readFields(form, bevestigForm), ({ brpOp: op }, acts, a) =>
      bevestigInschrijving(acts, { zaakId, op }, a),
    ),
};

function na<V>(
  gelezen: FieldsResult<V>,
  doe: (velden: V, acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): FieldsResult<Doen> {
  if (!gelezen.ok) return gelezen;
  return { ok: true, value: (acts, aanleiding) => doe(gelezen.value, acts, aanleiding) };
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  return toonBlad(ctx, { titel: 'Verhuizing of overlijden', inhoud: Gebeurtenisblad }, wat);
}
