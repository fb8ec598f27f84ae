import type { Act, Aanleiding, Gevolg } from '../../basis/act.ts';
import { plusDagen, schrijfDatum } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import type { FieldsResult } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import {
  beeindigOpschorting,
  beslisUiterlijk,
  meldUitstel,
  ontvangAanvulling,
  schortOp,
  vouwAanvraag,
  vouwBesluit,
  vouwOpschortingen,
  vraagAanvulling,
} from '../../toewijzing/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { aangevuldForm, aanvullingForm, loopWeerForm, opschortForm, uitstelForm } from './aanvraag.form.ts';
import { doe } from './aanvraag.server.ts';
import { gemist } from './aanvraagstand.tsx';
import { Aanvullen, Later, Stilzetten } from './termijnformulieren.tsx';
import { inVeld } from './aanvraagwoorden.ts';
import { findZaak } from '../zaak.server.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 422;
};

/** GET /:gemeente/zaken/:zaak/aanvraag/termijn — completing the aanvraag, and stopping or missing its clock. */
export async function termijnPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/aanvraag/termijn/aanvulling — asks the inwoner for what lacks, with a last day (TW-15). */
export async function vraagOmAanvulling(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, (form) => readFields(form, aanvullingForm), vraagAanvulling);
}

/** POST …/aanvraag/termijn/aangevuld — what came in, and whether the aanvraag is complete now (TW-15). */
export async function schrijfAanvullingOp(ctx: Ctx): Promise<Response> {
  return verwerk(
    ctx,
    (form) => readFields(form, aangevuldForm),
    (acts, { volledig, ...velden }, aanleiding) =>
      ontvangAanvulling(acts, { ...velden, isVolledig: volledig === 'ja' }, aanleiding),
  );
}

/** POST …/aanvraag/termijn/stilstand — stops the clock on a ground of the law (TW-18). */
export async function zetStil(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, (form) => readFields(form, opschortForm), schortOp);
}

/** POST …/aanvraag/termijn/loopt-weer — the clock runs again (TW-18). */
export async function laatLopen(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, (form) => readFields(form, loopWeerForm), beeindigOpschorting);
}

/** POST …/aanvraag/termijn/uitstel — tells that it takes longer; this extends nothing (TW-19). */
export async function meldDatHetLaterWordt(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, (form) => readFields(form, uitstelForm), meldUitstel);
}

type Beslis<T> = (
  acts: readonly Act[],
  velden: T & { readonly zaakId: string },
  aanleiding: Aanleiding,
) => Uitkomst<Gevolg>;

async function verwerk<T extends object>(
  ctx: Ctx,
  lees: (form: URLSearchParams) => FieldsResult<T>,
  beslis: Beslis<T>,
): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = lees(ingevuld);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await doe(ctx.tx, { zaakId, afzender: ctx.gemeente.naam, aanleiding }, (acts) =>
    beslis(acts, { ...gelezen.value, zaakId }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/aanvraag/termijn`);
}

async function toon(ctx: Ctx, { ingevuld, fouten = [], uitleg, status }: Beeld): Promise<Response> {
  const gevonden = (await findZaak(ctx.tx, ctx.id('zaak'))) ?? throwNotHere();
  const { acts, zaak, betrokkenen, teksten } = gevonden;
  const aanvraag = vouwAanvraag(acts);
  if (aanvraag === undefined || vouwBesluit(acts)?.genomen !== undefined) {
    return ctx.redirect(`/zaken/${zaak.zaakId}/besluit`);
  }
  ctx.show(betrokkenen.map(({ persoonId }) => persoonId));
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const uiterlijk = beslisUiterlijk(acts, aanvraag.aanvraagId);
  const basis = {
    pad: ctx.path(`/zaken/${zaak.zaakId}/aanvraag/termijn`),
    actId: () => newId(Date.parse(ctx.nu)),
    vandaag: inVeld(ctx.vandaag),
    overTweeWeken: inVeld(plusDagen(ctx.vandaag, 14)),
    fouten,
    waarde: (naam: string) => ingevuld?.get(naam) ?? undefined,
  };
  const vragen = gemist(gevonden, aanvraag).map(({ vraag }) => vraag);
  return ctx.html(
    <PersoneelPagina
      titel="Aanvullen en wachten"
      terug={{ tekst: 'Naar het besluit', naar: ctx.path(`/zaken/${zaak.zaakId}/besluit`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        Uiterlijk {schrijfDatum(uiterlijk)} ligt er een besluit.
        {ctx.vandaag > uiterlijk && ' Die dag is voorbij: we zijn te laat.'}
      </p>
      <Aanvullen
        {...basis}
        acts={acts}
        aanvraagId={aanvraag.aanvraagId}
        vragen={vragen}
        woorden={(id) => teksten.get(id)?.inhoud}
      />
      <Stilzetten {...basis} stilstanden={vouwOpschortingen(acts)} dag={ctx.vandaag} />
      <Later {...basis} />
    </PersoneelPagina>,
    status,
  );
}
