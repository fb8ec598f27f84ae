import { schrijfDatum } from '../../basis/datum.ts';
import { personeelRaam, regelingVan } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { beslissenVoor } from '../../termijnen/index.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { besluitForm, toetsForm } from './besluit.form.ts';
import { BesluitStand, Onderzoek, Voorstel, type Ingevuld } from './besluit.tsx';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { bereidVoor, getToewijzing, neem, toets } from '../toewijzing.server.ts';

/** GET /:gemeente/zaken/:zaak/besluit — the outcome of the onderzoek, the draft, the peer check and the decision. */
export async function besluitPagina(ctx: Ctx): Promise<Response> {
  // A draft is no besluit yet: an inwoner reads on the own page how it stands (ZK-10).
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/aanvraag');
  return toon(ctx, {});
}

/** POST …/besluit — drafts the besluit. */
export async function voorbereiden(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, besluitForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld: Object.fromEntries(form) });
  const { mandaat: regeling } = await getProfiel(ctx.tx, ctx.vandaag);
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak'), regeling };
  const uitkomst = await bereidVoor(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, ingevuld: Object.fromEntries(form) });
  return terug(ctx);
}

/** POST …/besluit/toetsing — a colleague agrees or sends it back. */
export async function toetsen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, toetsForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld: Object.fromEntries(form) });
  const opdracht = {
    zaakId: ctx.id('zaak'),
    akkoord: gelezen.value.akkoord === 'ja',
    opmerking: gelezen.value.opmerking,
  };
  const uitkomst = await toets(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  return uitkomst.gelukt ? terug(ctx) : toon(ctx, { weigering: uitkomst.uitleg });
}

/** POST …/besluit/nemen — the decision itself, by a person with a mandate of today. */
export async function nemen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
  const hoedanigheid = form.get('hoedanigheid') === 'beslisser' ? 'beslisser' : undefined;
  const uitkomst = await neem(
    ctx.tx,
    { zaakId: ctx.id('zaak'), ...beslisserVan(ctx.wie), regeling, hoedanigheid },
    ctx.aanleiding(form.get('actId')),
  );
  return uitkomst.gelukt ? terug(ctx) : toon(ctx, { weigering: uitkomst.uitleg });
}

function terug(ctx: Ctx): Response {
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/besluit`);
}

type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  readonly ingevuld?: Ingevuld;
};

async function toon(ctx: Ctx, { fouten = [], weigering, ingevuld = {} }: Wat): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const toewijzing = await getToewijzing(ctx.tx, zaakId);
  const persoon = toewijzing.inwoner;
  if (persoon !== undefined) ctx.show([persoon.id]);
  const medewerkers = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
  const pad = ctx.path(`/zaken/${zaakId}/besluit`);
  const gemeen = { pad, profiel, toewijzing, actId: newId() };
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  return ctx.html(
    <PersoneelPagina
      titel="Besluit"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          {weigering}
        </Kennisgeving>
      )}
      {persoon !== undefined && (
        <p class="utrecht-paragraph">
          Voor <bdi>{volledigeNaam(persoon.naam)}</bdi>
        </p>
      )}
      <Inhoud {...gemeen} {...{ ctx, fouten, ingevuld, medewerkers }} />
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}

type InhoudProps = {
  readonly ctx: Ctx;
  readonly pad: string;
  readonly actId: string;
  readonly profiel: Gemeenteprofiel;
  readonly toewijzing: Awaited<ReturnType<typeof getToewijzing>>;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
  readonly medewerkers: ReadonlyMap<string, string>;
};

function Inhoud(props: InhoudProps) {
  const { aanvraag, besluit, woorden } = props.toewijzing;
  if (aanvraag === undefined) {
    return <p class="utrecht-paragraph">Er is geen aanvraag. Er is dus ook niets om over te besluiten.</p>;
  }
  const wachtOpMaker = besluit === undefined || besluit.toetsing === 'teruggestuurd';
  return (
    <>
      <p class="utrecht-paragraph">
        De aanvraag kwam binnen op {schrijfDatum(aanvraag.ontvangenOp)}. Het besluit moet er uiterlijk{' '}
        {schrijfDatum(beslissenVoor(aanvraag.ontvangenOp))} zijn.
      </p>
      <Kop>Wat er gevraagd is</Kop>
      <blockquote class="kt-citaat" dir="auto">
        {woorden.get(aanvraag.woorden) ?? ''}
      </blockquote>
      <Onderzoek onderzoek={aanvraag.onderzoek} woorden={woorden} />
      {besluit !== undefined && <BesluitStand {...props} besluit={besluit} />}
      {wachtOpMaker && besluit?.genomen === undefined && <Voorstel {...props} />}
    </>
  );
}
