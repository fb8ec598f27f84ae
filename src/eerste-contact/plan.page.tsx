import { schrijfDatum, schrijfDatumKort } from '../basis/datum.ts';
import { personeelRaam, publiekRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { loadActs } from '../platform/acts.ts';
import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import { loadTexts } from '../platform/texts.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { planTot } from '../termijnen/index.ts';
import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Knop } from '../ui/knop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { TekstBlok } from '../ui/tekst.tsx';
import { DatumVeld, TekstVak } from '../ui/veld.tsx';
import { vouwMelding } from './melding.ts';
import type { Melding } from './melding.ts';
import { planForm } from './plan.form.ts';
import { storeGeenPlan, storePlan } from './plan.server.ts';
import { vouwPlan } from './plan.ts';
import type { Plan } from './plan.ts';

/** GET /:gemeente/mijn/plan — the inwoner writes an own plan, or says not to make one. */
export async function mijnPlanPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, mijnZaak(ctx), { velden: new URLSearchParams(), fouten: [] });
}

/** POST /:gemeente/mijn/plan — hands in an own plan; after seven days it is still read (EC-12). */
export async function leverPlanIn(ctx: Ctx): Promise<Response> {
  return bewaar(ctx, mijnZaak(ctx), '/mijn');
}

/** GET /:gemeente/zaken/:zaak/plan — the own plan of the inwoner, as a member of staff sees and records it. */
export async function planPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, ctx.id('zaak'), { velden: new URLSearchParams(), fouten: [] });
}

/** POST /:gemeente/zaken/:zaak/plan — records a plan that came on paper, or that the inwoner makes none (EC-13). */
export async function legPlanVast(ctx: Ctx): Promise<Response> {
  const zaakId = ctx.id('zaak');
  return bewaar(ctx, zaakId, `/zaken/${zaakId}`);
}

function mijnZaak(ctx: Ctx): string {
  return ctx.wie.soort === 'inwoner' ? ctx.wie.zaakId : throwNotHere();
}

async function bewaar(ctx: Ctx, zaakId: string, daarna: string): Promise<Response> {
  const form = await ctx.form();
  const aanleiding = ctx.aanleiding(form.get('actId'));
  if (form.get('keuze') === 'geen') {
    const gedaan = await storeGeenPlan(ctx.tx, zaakId, aanleiding);
    return gedaan.gelukt
      ? ctx.redirect(daarna)
      : toon(ctx, zaakId, { velden: form, fouten: [], uitleg: gedaan.uitleg });
  }
  const gelezen = readFields(form, planForm(ctx.vandaag));
  if (!gelezen.ok) return toon(ctx, zaakId, { velden: form, fouten: gelezen.fouten });
  const { tekst } = gelezen.value;
  const ontvangenOp = ctx.wie.soort === 'inwoner' ? undefined : gelezen.value.ontvangenOp;
  const uitkomst = await storePlan(ctx.tx, { zaakId, tekst, ontvangenOp }, aanleiding);
  return uitkomst.gelukt
    ? ctx.redirect(daarna)
    : toon(ctx, zaakId, { velden: form, fouten: [], uitleg: uitkomst.uitleg });
}

type Ingevuld = {
  readonly velden: URLSearchParams;
  readonly fouten: readonly Fout[];
  readonly uitleg?: string;
};

async function toon(ctx: Ctx, zaakId: string, ingevuld: Ingevuld): Promise<Response> {
  const acts = await loadActs(ctx.tx, zaakId);
  const melding = vouwMelding(acts);
  if (melding === undefined) throwNotHere();
  ctx.show([melding.inwonerId], zaakId);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const plan = vouwPlan(acts);
  const tekst =
    plan.soort === 'ontvangen' ? (await loadTexts(ctx.tx, zaakId)).get(plan.tekst)?.inhoud : undefined;
  const Pagina = ctx.wie.soort === 'inwoner' ? MijnPlan : Planvastlegging;
  const isFout = ingevuld.fouten.length > 0 || ingevuld.uitleg !== undefined;
  return ctx.html(<Pagina {...{ ctx, profiel, melding, plan, tekst, ...ingevuld }} />, isFout ? 422 : 200);
}

type PlanProps = Ingevuld & {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly melding: Melding;
  readonly plan: Plan;
  readonly tekst: string | undefined;
};

function MijnPlan(props: PlanProps) {
  const { ctx, profiel, melding, fouten, velden } = props;
  const raam = publiekRaam({ gemeente: ctx.gemeente, profiel });
  const terug = { tekst: 'Terug naar mijn pagina', naar: ctx.path('/mijn') };
  return (
    <PubliekePagina titel="Mijn eigen plan" fouten={fouten.length > 0} terug={terug} {...raam}>
      <Meldingen {...props} />
      <p>
        Wat heeft u nodig, en hoe wilt u dat zelf? Schrijf het op zoals u het wilt. Hebben wij het uiterlijk{' '}
        {schrijfDatum(planTot(melding.ontvangenOp))}, dan lezen we het voor het gesprek. Later mag ook.
      </p>
      <Formulier
        actie={ctx.path('/mijn/plan')}
        actId={actIdVan(ctx, velden)}
        knop="Plan versturen"
        ernaast={
          props.plan.soort === 'open' && (
            <Knop soort="stil" naam="keuze" waarde="geen">
              Ik maak geen plan
            </Knop>
          )
        }
      >
        <TekstVak
          naam="tekst"
          label="Mijn plan"
          groot
          hoogte="groot"
          waarde={velden.get('tekst') ?? undefined}
          fouten={fouten}
        />
      </Formulier>
    </PubliekePagina>
  );
}

function Planvastlegging(props: PlanProps) {
  const { ctx, profiel, melding, fouten, velden } = props;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const naarZaak = ctx.path(`/zaken/${melding.zaakId}`);
  return (
    <PersoneelPagina
      titel="Eigen plan van de inwoner"
      fouten={fouten.length > 0}
      terug={{ tekst: 'Naar de zaak', naar: naarZaak }}
      {...raam}
    >
      <Meldingen {...props} />
      <p>
        De zeven dagen lopen tot en met {schrijfDatum(planTot(melding.ontvangenOp))}. Een later plan lees je
        ook.
      </p>
      <Formulier
        actie={`${naarZaak}/plan`}
        actId={actIdVan(ctx, velden)}
        knop="Plan vastleggen"
        ernaast={
          props.plan.soort === 'open' && (
            <Knop soort="gewoon" naam="keuze" waarde="geen">
              De inwoner maakt geen plan
            </Knop>
          )
        }
      >
        <TekstVak
          naam="tekst"
          label="Het plan, in de woorden van de inwoner"
          groot
          hoogte="groot"
          waarde={velden.get('tekst') ?? undefined}
          fouten={fouten}
        />
        <DatumVeld
          naam="ontvangenOp"
          label="Dag waarop het binnenkwam"
          voorbeeld={schrijfDatumKort(ctx.vandaag)}
          waarde={velden.get('ontvangenOp') ?? schrijfDatumKort(ctx.vandaag)}
          fouten={fouten}
        />
      </Formulier>
    </PersoneelPagina>
  );
}

function Meldingen({ fouten, uitleg, plan, tekst }: PlanProps) {
  return (
    <>
      <Foutenlijst fouten={fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      {plan.soort === 'afgezien' && (
        <Kennisgeving soort="uitleg" titel={`Op ${schrijfDatumKort(plan.op)} is gezegd: geen eigen plan.`}>
          <p>Toch een plan maken kan nog.</p>
        </Kennisgeving>
      )}
      {plan.soort === 'ontvangen' && (
        <>
          <h2>Ontvangen op {schrijfDatumKort(plan.ontvangenOp)}</h2>
          <TekstBlok>{tekst}</TekstBlok>
        </>
      )}
    </>
  );
}

function actIdVan(ctx: Ctx, velden: URLSearchParams): string {
  const actId = velden.get('actId') ?? '';
  return isId(actId) ? actId : newId(Date.parse(ctx.nu));
}
