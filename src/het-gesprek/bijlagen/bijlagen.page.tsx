import type { Geweigerd } from '../../basis/uitkomst.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import { readFields } from '../../platform/forms.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { getGesprek } from '../gesprek.page.tsx';
import { bezwaarTegen, magOpen, vouwBijlagen } from './bijlage.ts';
import { bijlagedaadForm, bijlageForm } from './bijlage.form.ts';
import { findInhoud, keurWachtende, removeBijlage, storeBijlage } from './bijlage.server.ts';
import { BijlagenBlad } from './bijlagen.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/bijlagen — the photos and documents taken at home, and a form for a new one. */
export async function bijlagenPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, await bladVoor(ctx));
}

async function bladVoor(ctx: Ctx): Promise<Eigenblad> {
  const { openUnscanned = false, canTranscribe = false } = settingsOf(ctx);
  const { opnameMag = false } = await getProfiel(ctx.tx, ctx.vandaag);
  const metOpname = canTranscribe && opnameMag;
  return {
    woord: 'bijlagen',
    titel: 'Foto’s en documenten',
    kop: () => 'Foto’s en documenten',
    inhoud: (tafel) => <BijlagenBlad {...{ tafel, metOpname }} zonderKeuring={openUnscanned} />,
  };
}

/** POST …/gesprek/bijlagen — takes a photo or document in; all faults at once, the words are kept. */
export async function postBijlage(ctx: Ctx): Promise<Response> {
  const { velden, bytes } = await leesFormulier(ctx);
  const gelezen = readFields(velden, bijlageForm);
  const bezwaar = bezwaarTegen('pdf', bytes.length);
  if (!gelezen.ok || bezwaar !== undefined) {
    const fouten = [...foutBij(bezwaar), ...(gelezen.ok ? [] : gelezen.fouten)];
    return toonFouten(ctx, velden, fouten);
  }
  const zaakId = ctx.id('zaak');
  const { scanner } = settingsOf(ctx);
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  const uitkomst = await storeBijlage(ctx.tx, { zaakId, bytes, ...gelezen.value }, { scanner, aanleiding });
  if (!uitkomst.gelukt) return toonFouten(ctx, velden, foutBij(uitkomst));
  return ctx.redirect(`/zaken/${zaakId}/gesprek/bijlagen#bijlage-${aanleiding.actId}`);
}

function foutBij(bezwaar: Geweigerd | undefined): readonly Fout[] {
  return bezwaar === undefined ? [] : [{ veld: 'bestand', tekst: bezwaar.uitleg }];
}

async function toonFouten(ctx: Ctx, velden: URLSearchParams, fouten: readonly Fout[]): Promise<Response> {
  const ingevuld = { formulier: 'bijlage', velden, fouten };
  return toonEigenblad(ctx, await bladVoor(ctx), { ingevuld, status: 422 });
}

/** The fields and the bytes of a form with a file in it; without one there are no bytes. */
async function leesFormulier(ctx: Ctx): Promise<{ velden: URLSearchParams; bytes: Uint8Array }> {
  const gestuurd = await ctx.http.req.parseBody();
  const velden = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(gestuurd)) {
    if (typeof waarde === 'string') velden.append(naam, waarde.replaceAll('\r\n', '\n'));
  }
  const { bestand } = gestuurd;
  const bytes = bestand instanceof File ? new Uint8Array(await bestand.arrayBuffer()) : new Uint8Array();
  return { velden, bytes };
}

/** POST …/gesprek/bijlagen/:bestand — lets the scanner look now, or takes it away. */
export async function postBijlagedaad(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const gelezen = readFields(velden, bijlagedaadForm);
  const waar = { zaakId: ctx.id('zaak'), bijlageId: ctx.id('bestand') };
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  if (!gelezen.ok) return toonUitleg(ctx, gelezen.fouten[0]?.tekst ?? '');
  if (gelezen.value.daad === 'verwijderen') {
    const uitkomst = await removeBijlage(ctx.tx, waar, aanleiding);
    if (!uitkomst.gelukt) return toonUitleg(ctx, uitkomst.uitleg);
  } else {
    const { scanner } = settingsOf(ctx);
    const oordeel = await keurWachtende(ctx.tx, waar, { scanner, aanleiding });
    if (oordeel === 'unknown') {
      return toonUitleg(ctx, 'De virusscanner gaf geen antwoord. De bijlage blijft apart staan.');
    }
  }
  return ctx.redirect(`/zaken/${waar.zaakId}/gesprek/bijlagen`);
}

async function toonUitleg(ctx: Ctx, uitleg: string): Promise<Response> {
  return toonEigenblad(ctx, await bladVoor(ctx), { uitleg, status: 422 });
}

/**
 * GET …/gesprek/bijlagen/:bestand — what is in it, for who may read the gesprek; each look is logged (HG-146). Under a
 * name of our own, as what it was recognised as, and in a sandbox: whatever is in it does nothing here.
 */
export async function bijlageBestand(ctx: Ctx): Promise<Response> {
  await getGesprek(ctx);
  const [zaakId, bijlageId] = [ctx.id('zaak'), ctx.id('bestand')];
  const bijlage = vouwBijlagen(await loadActs(ctx.tx, zaakId)).find((een) => een.bijlageId === bijlageId);
  const { openUnscanned = false } = settingsOf(ctx);
  if (bijlage === undefined || !magOpen(bijlage, openUnscanned)) throwNotHere();
  const inhoud = await findInhoud(ctx.tx, zaakId, bijlageId);
  if (inhoud === undefined) throwNotHere();
  const isFoto = bijlage.soort === 'foto';
  return new Response(new Uint8Array(inhoud), {
    headers: {
      'content-type': isFoto ? 'image/webp' : 'application/pdf',
      'content-disposition': `attachment; filename="bijlage.${isFoto ? 'webp' : 'pdf'}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
