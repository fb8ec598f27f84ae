import { schrijfDatum } from '../../basis/datum.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { bezwaarTot } from '../../termijnen/index.ts';
import { leesstukVan } from '../../toewijzing/index.ts';
import type { Beschikking } from '../../toewijzing/index.ts';
import {
  getBrievenzaak,
  leesVersie,
  renderBeschikking,
  verzondenBrieven,
} from '../../toewijzing/index.server.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { KnopLink, Knoppen } from '../../ui/knop.tsx';
import { Leesstuk } from '../../ui/leesstuk.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { getMijn, mijnRaam } from './mijn.page.tsx';

/** GET /:gemeente/mijn/brieven — every letter with a besluit that I got, the newest first (TW-61). */
export async function mijnBrievenPagina(ctx: Ctx): Promise<Response> {
  const { profiel, acts } = await getMijn(ctx);
  const brieven = verzondenBrieven(acts);
  return ctx.html(
    <PubliekePagina titel="Uw brieven" {...mijnRaam(ctx, profiel)}>
      {brieven.length === 0 && <p class="utrecht-paragraph">U heeft nog geen brief met een besluit.</p>}
      <ul class="utrecht-unordered-list">
        {brieven.map((brief) => (
          <li key={brief.beschikkingId}>
            <a class="utrecht-link" href={ctx.path(`/mijn/brieven/${brief.beschikkingId}`)}>
              Besluit over uw ondersteuning, van {schrijfDatum(brief.dag)}
            </a>
          </li>
        ))}
      </ul>
    </PubliekePagina>,
  );
}

/** GET /:gemeente/mijn/brieven/:brief — one letter, and until when I can object. */
export async function mijnBriefPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx);
}

/** GET /:gemeente/mijn/brieven/:brief/pdf — the same letter as PDF, to keep or print. */
export async function mijnBriefPdf(ctx: Ctx): Promise<Response> {
  const { zaakId } = await getMijn(ctx);
  const zaak = await getBrievenzaak(ctx.tx, zaakId, ctx.vandaag);
  const brief = getBrief(ctx, verzondenBrieven(zaak.acts));
  const gemaakt = await renderBeschikking(await leesVersie(ctx.tx, zaak, brief), brief.opgemaaktOp);
  if (gemaakt.soort === 'gelukt') return pdfResponse(ctx, gemaakt.pdf, `besluit-${brief.dag}`);
  return toon(ctx, explainPdfFailure(gemaakt));
}

async function toon(ctx: Ctx, uitleg?: string): Promise<Response> {
  const { zaakId, profiel } = await getMijn(ctx);
  const zaak = await getBrievenzaak(ctx.tx, zaakId, ctx.vandaag);
  const alle = verzondenBrieven(zaak.acts);
  const brief = getBrief(ctx, alle);
  const nieuwste = alle.find(({ besluitId }) => besluitId === brief.besluitId);
  const eerste = alle.findLast(({ besluitId }) => besluitId === brief.besluitId);
  const stuk = leesstukVan(await leesVersie(ctx.tx, zaak, brief));
  const terug = { tekst: 'Terug naar uw brieven', naar: ctx.path('/mijn/brieven') };
  return ctx.html(
    <PubliekePagina titel={stuk.titel} {...mijnRaam(ctx, profiel)} terug={terug}>
      {uitleg !== undefined && (
        <Kennisgeving soort="fout">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      {nieuwste !== undefined && nieuwste.versie !== brief.versie && (
        <Kennisgeving soort="uitleg">
          <p>
            Er is een nieuwere versie van deze brief.{' '}
            <a class="utrecht-link" href={ctx.path(`/mijn/brieven/${nieuwste.beschikkingId}`)}>
              Lees de nieuwste
            </a>
            .
          </p>
        </Kennisgeving>
      )}
      {eerste?.verzonden !== undefined && (
        <p class="utrecht-paragraph">
          Bent u het er niet mee eens? U kunt bezwaar maken tot en met{' '}
          {schrijfDatum(bezwaarTot(eerste.verzonden.bekendOp))}. Hieronder staat hoe.
        </p>
      )}
      <Knoppen>
        <KnopLink soort="gewoon" naar={ctx.path(`/mijn/brieven/${brief.beschikkingId}/pdf`)}>
          Brief als PDF
        </KnopLink>
      </Knoppen>
      <Leesstuk stuk={stuk} />
    </PubliekePagina>,
    uitleg === undefined ? 200 : 422,
  );
}

function getBrief(ctx: Ctx, brieven: readonly Beschikking[]): Beschikking {
  const gezocht = ctx.id('brief');
  return brieven.find(({ beschikkingId }) => beschikkingId === gezocht) ?? throwNotHere();
}
