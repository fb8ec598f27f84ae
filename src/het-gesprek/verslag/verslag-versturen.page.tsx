import { getProfiel } from '../../inrichting/index.server.ts';
import { leaveNote } from '../../platform/cookies.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { readFields } from '../../platform/forms.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { renderVerslag } from './verslag.document.ts';
import { verzendForm } from './verslag.form.ts';
import { getVerslag, toonVerslag } from './verslag.page.tsx';
import { leesConcept, sendVerslag } from './verslag.server.ts';

/** POST /:gemeente/zaken/:zaak/verslag — sends the verslag one saw; a text that does not fit on paper stops it. */
export async function verstuurVerslagDoor(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, verzendForm);
  const waar = { ingevuld } as const;
  if (!gelezen.ok) return toonVerslag(ctx, { ...waar, fouten: gelezen.fouten, status: 422 });
  const gevonden = await getVerslag(ctx);
  const { zaakId } = gevonden;
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const afzender = ctx.gemeente.naam;
  const { stuk, vanAnderen } = await leesConcept(ctx.tx, gevonden, { profiel, afzender });
  const gemaakt = await renderVerslag(stuk, { madeAt: ctx.nu, vanAnderen });
  if (gemaakt.soort !== 'gelukt') {
    return toonVerslag(ctx, { ...waar, uitleg: explainPdfFailure(gemaakt), status: 422 });
  }
  const { wijze, versie, geenGesprek } = gelezen.value;
  const { publicUrl } = settingsOf(ctx);
  const linkNaar = (token: string) => `${publicUrl}${ctx.path(`/link/${token}`)}`;
  const opgave = { zaakId, wijze, geenGesprek, gezien: versie, profiel, afzender, linkNaar };
  const uitkomst = await sendVerslag(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) {
    const status = uitkomst.regel === 'HG-43' ? 409 : 422;
    return toonVerslag(ctx, { ...waar, uitleg: uitkomst.uitleg, status });
  }
  const pad = `/zaken/${zaakId}/verslag`;
  if (uitkomst.waarde.code !== undefined) leaveNote(ctx, { path: pad, value: uitkomst.waarde.code });
  return ctx.redirect(pad);
}
