import { publiekRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import { explainPdfFailure } from '../platform/documents/documents.ts';
import type { Ctx } from '../platform/visit.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { renderPlan } from './arrangement.document.ts';
import { getPlan } from './arrangement.server.ts';
import { Plandeel } from './plandeel.tsx';
import { schrijfPlan } from './planstuk.ts';
import type { Planstuk } from './planstuk.ts';

/** GET /:gemeente/zaken/:zaak/arrangement/plan — the plan as the inwoner reads it, made to be printed. */
export async function planLezen(ctx: Ctx): Promise<Response> {
  const { stuk, profiel } = await lees(ctx);
  return ctx.html(<PlanPagina {...{ ctx, stuk, profiel }} />);
}

/** GET …/arrangement/plan.pdf — the same plan on paper. */
export async function planPdf(ctx: Ctx): Promise<Response> {
  const { stuk, profiel } = await lees(ctx);
  const gemaakt = await renderPlan(stuk, ctx.nu);
  if (gemaakt.soort !== 'gelukt') {
    const mislukt = explainPdfFailure(gemaakt);
    return ctx.html(<PlanPagina {...{ ctx, stuk, profiel, mislukt }} />, 422);
  }
  return ctx.http.body(new Uint8Array(gemaakt.pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="plan.pdf"',
  });
}

async function lees(ctx: Ctx): Promise<{ readonly stuk: Planstuk; readonly profiel: Gemeenteprofiel }> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const plan = await getPlan(ctx.tx, ctx.id('zaak'));
  if (plan.inwoner !== undefined) ctx.show([plan.inwoner.id]);
  const medewerkers = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
  const naam = plan.inwoner === undefined ? 'de inwoner' : volledigeNaam(plan.inwoner.naam);
  const stuk = schrijfPlan({ plan, naam, afzender: ctx.gemeente.naam, profiel, medewerkers });
  return { stuk, profiel };
}

type PlanPaginaProps = {
  readonly ctx: Ctx;
  readonly stuk: Planstuk;
  readonly profiel: Gemeenteprofiel;
  readonly mislukt?: string;
};

function PlanPagina({ ctx, stuk, profiel, mislukt }: PlanPaginaProps) {
  const zaak = ctx.path(`/zaken/${ctx.id('zaak')}`);
  const terug = ctx.wie.soort === 'inwoner' ? undefined : { tekst: 'Naar de zaak', naar: zaak };
  return (
    <PubliekePagina
      titel={stuk.titel}
      {...(terug && { terug })}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      {mislukt !== undefined && (
        <Kennisgeving soort="fout">
          <p>{mislukt}</p>
        </Kennisgeving>
      )}
      <Plandeel stuk={stuk} />
      <p class="utrecht-paragraph kt-niet-op-papier">
        <a class="utrecht-link" href={`${zaak}/arrangement/plan.pdf`}>
          Openen als pdf, om te bewaren of te printen
        </a>
      </p>
    </PubliekePagina>
  );
}
