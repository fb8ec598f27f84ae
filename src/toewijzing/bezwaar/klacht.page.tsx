import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { readFields } from '../../platform/forms.ts';
import type { FieldsResult } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { regelAnderGesprek } from './ander-gesprek.ts';
import { leesKaal } from './blad.ts';
import type { Blad, Wat } from './blad.ts';
import {
  deelKlachtToe,
  handelKlachtAf,
  hoorKlacht,
  ontvangKlacht,
  verdaagKlacht,
} from './klacht-behandelen.ts';
import {
  anderGesprekForm,
  klachtAntwoordForm,
  klachtForm,
  klachtHoorForm,
  klachtToedeelForm,
  klachtVerdaagForm,
} from './klacht.form.ts';
import { Klachtblad } from './klacht.tsx';
import { doeInZaak, toonBlad } from './onvrederaam.page.tsx';

/** GET /:gemeente/zaken/:zaak/klacht — the klachten of a zaak and the wish for another gesprek (TW-112, TW-136). */
export async function klachtPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/klacht — a klacht by letter, by phone or at the desk. */
export async function registreerKlacht(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, klachtForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad: 'registreren', ingevuld });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak') };
  const uitkomst = await doeInZaak(ctx, aanleiding, () => ontvangKlacht(opdracht, aanleiding));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad: 'registreren', ingevuld });
  return ctx.redirect(`/zaken/${opdracht.zaakId}/klacht`);
}

/** POST …/klacht/:klacht — one step in handling it; the field `daad` says which. */
export async function behandelKlacht(ctx: Ctx): Promise<Response> {
  const { form, achter } = leesKaal(await ctx.form());
  const daad = form.get('daad') ?? '';
  const lezer = DADEN[daad];
  if (lezer === undefined) throwNotHere();
  return voer(ctx, {
    form,
    achter,
    daad,
    gelezen: lezer(form, { zaakId: ctx.id('zaak'), klachtId: ctx.id('klacht') }),
  });
}

/** POST …/klacht/gesprek/:verzoek — who talks with the inwoner now. */
export async function regelGesprek(ctx: Ctx): Promise<Response> {
  const { form, achter } = leesKaal(await ctx.form());
  const ids = { zaakId: ctx.id('zaak'), verzoekId: ctx.id('verzoek') };
  const gelezen = na(readFields(form, anderGesprekForm), ({ gesprekMetId, afspraak }, acts, a) =>
    regelAnderGesprek(acts, { ...ids, gesprekMetId, woorden: afspraak }, a),
  );
  return voer(ctx, { form, achter, daad: 'gesprek', gelezen });
}

type Doen = (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;
type InKlacht = { readonly zaakId: string; readonly klachtId: string };

const DADEN: Readonly<Record<string, (form: URLSearchParams, ids: InKlacht) => FieldsResult<Doen>>> = {
  toedelen: (form, ids) =>
    na(readFields(form, klachtToedeelForm), (velden, acts, a) =>
      deelKlachtToe(acts, { ...ids, ...velden }, a),
    ),
  horen: (form, ids) =>
    na(readFields(form, klachtHoorForm), ({ gehoordOp: op, wil, woorden }, acts, a) =>
      hoorKlacht(acts, { ...ids, op, wil: wil === 'ja', woorden }, a),
    ),
  verdagen: (form, ids) =>
    na(readFields(form, klachtVerdaagForm), ({ weken, verdaagReden: reden }, acts, a) =>
      verdaagKlacht(acts, { ...ids, weken, reden }, a),
    ),
  afhandelen: (form, ids) =>
    na(readFields(form, klachtAntwoordForm), (velden, acts, a) =>
      handelKlachtAf(acts, { ...ids, ...velden }, a),
    ),
};

function na<V>(
  gelezen: FieldsResult<V>,
  doe: (velden: V, acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): FieldsResult<Doen> {
  if (!gelezen.ok) return gelezen;
  return { ok: true, value: (acts, aanleiding) => doe(gelezen.value, acts, aanleiding) };
}

type Stap = {
  readonly achter: string | undefined;
  readonly form: URLSearchParams;
  readonly daad: string;
  readonly gelezen: FieldsResult<Doen>;
};

async function voer(ctx: Ctx, { form, achter, daad, gelezen }: Stap): Promise<Response> {
  const ingevuld = Object.fromEntries(form);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad, ingevuld, achter });
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const uitkomst = await doeInZaak(ctx, aanleiding, (acts) => gelezen.value(acts, aanleiding));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad, ingevuld, achter });
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/klacht`);
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  const wie = ctx.wie.soort === 'medewerker' ? ctx.wie.id : undefined;
  const inhoud = (blad: Blad) => <Klachtblad blad={blad} ik={wie} />;
  return toonBlad(ctx, { titel: 'Klacht', inhoud }, wat);
}
