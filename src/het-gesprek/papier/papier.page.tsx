import { personeelRaam } from '../../inrichting/index.ts';
import { listMedewerkernamen } from '../../inrichting/index.server.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import type { FieldFault } from '../../platform/forms.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { getGesprek, inwonerNaam, maakTafel } from '../gesprek.page.tsx';
import { besluit } from '../gesprek.server.ts';
import { getGespreksprofiel } from '../gespreksprofiel.server.ts';
import { maakLeegBlad, schrijfVoorbereiding, vakkenVan } from './blad.ts';
import { neemOver } from './overnemen.ts';
import { renderLeegBlad, renderVoorbereiding } from './papier.document.ts';
import { leesVakken, overneemForm } from './papier.form.ts';
import { Drukwerk, Overtypen } from './papier.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/papier — sheets to print, and the form to type one over; for staff. */
export async function papierPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx);
}

/** POST …/gesprek/papier — takes over a sheet at once, on the day it was written (HG-119). */
export async function postPapier(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const gelezen = readFields(velden, overneemForm);
  if (!gelezen.ok) return toon(ctx, { velden, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const { instrument } = await getGespreksprofiel(ctx.tx, zaakId, ctx.vandaag);
  const { op, spreker, vorm, wens, bereiken } = gelezen.value;
  const vakken = leesVakken(velden, vakkenVan(instrument));
  const opdracht = { zaakId, op, spreker, vorm, wens, bereiken, vakken };
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  const uitkomst = await besluit(ctx.tx, { zaakId, aanleiding }, (acts, eigen) =>
    neemOver(acts, opdracht, { instrument, aanleiding: eigen }),
  );
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}/gesprek#stroom`);
  const veld = uitkomst.uitleg.includes('dag') ? 'op' : 'vak1';
  return toon(ctx, { velden, fouten: [{ veld, tekst: uitkomst.uitleg }] });
}

/** GET …/gesprek/papier/leeg-blad.pdf — the blank sheet of this municipality; nothing about anybody stands on it. */
export async function leegBladPdf(ctx: Ctx): Promise<Response> {
  const profiel = await getGespreksprofiel(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const gemaakt = await renderLeegBlad(maakLeegBlad(profiel, ctx.gemeente.naam), ctx.nu);
  return toonPdf(ctx, 'leeg-blad', gemaakt);
}

/** GET …/gesprek/papier/voorbereiding.pdf — what the inwoner and who helps can prepare, on one sheet. */
export async function voorbereidingPdf(ctx: Ctx): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, gevonden.zaakId, ctx.vandaag);
  const stuk = schrijfVoorbereiding({
    acts: gevonden.acts,
    vandaag: ctx.vandaag,
    naam: inwonerNaam(gevonden),
    profiel,
    namen: await listMedewerkernamen(ctx.tx),
  });
  return toonPdf(ctx, 'voorbereiding', await renderVoorbereiding(stuk, ctx.nu));
}

function toonPdf(ctx: Ctx, naam: string, gemaakt: PdfResult): Promise<Response> | Response {
  if (gemaakt.soort === 'gelukt') return pdfResponse(ctx, gemaakt.pdf, naam);
  return toon(ctx, {
    velden: new URLSearchParams(),
    fouten: [{ veld: 'op', tekst: explainPdfFailure(gemaakt) }],
  });
}

type Mis = { readonly velden: URLSearchParams; readonly fouten: readonly FieldFault[] };

async function toon(ctx: Ctx, mis?: Mis): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, gevonden.zaakId, ctx.vandaag);
  const ingevuld = mis && { formulier: 'papier', ...mis };
  const tafel = maakTafel(ctx, { gevonden, profiel, beeld: { ingevuld } });
  const fouten = mis?.fouten ?? [];
  return ctx.html(
    <PersoneelPagina
      titel="Op papier"
      terug={{ tekst: 'Naar het gesprek', naar: tafel.pad }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      <Kop>Printen</Kop>
      <Drukwerk tafel={tafel} />
      {tafel.schrijft && <Overtypen tafel={tafel} />}
    </PersoneelPagina>,
    mis === undefined ? 200 : 422,
  );
}
