import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVastOpBlad, toonBladfouten, toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { besluit } from '../gesprek.server.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import { noteerAchteraf } from './achteraf.ts';
import { AchterafBlad } from './achteraf.tsx';
import { haalUitElkaar, spreekUitproberenAf, zetKijkNaast } from './kijk.ts';
import { achterafForm, kijkForm, weerwoordForm } from './stroom.form.ts';
import { beantwoordInbreng } from './weerwoord.ts';

/** POST /:gemeente/zaken/:zaak/gesprek/weerwoorden — what the inwoner says to what was seen. */
export async function postWeerwoorden(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const inbrengId = velden.get('inbrengId') ?? '';
  const veld = `weerwoord-${inbrengId}`;
  const waar: Vastlegging = { formulier: 'weerwoord', velden, veld, anker: `inbreng-${inbrengId}` };
  const kaal = new URLSearchParams({
    inbrengId,
    weerwoord: velden.get(veld) ?? velden.get('weerwoord') ?? '',
  });
  const gelezen = readFields(kaal, weerwoordForm);
  if (!gelezen.ok) {
    const fouten = gelezen.fouten.map((fout) => ({ ...fout, veld }));
    return (await toonFouten(ctx, waar, { ok: false, fouten }))!;
  }
  const opdracht = { zaakId: ctx.id('zaak'), inbrengId, tekst: gelezen.value.weerwoord };
  return legVast(ctx, waar, (acts, aanleiding) => beantwoordInbreng(acts, opdracht, aanleiding));
}

/** POST /:gemeente/zaken/:zaak/gesprek/kijken — another view beside a note, what will be tried, or apart again. */
export async function postKijken(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const isNaast = velden.get('daad') === 'naast';
  const bewerk = velden.get(isNaast ? 'inbrengId' : 'kijkId') ?? undefined;
  const waar: Vastlegging = {
    formulier: isNaast ? 'kijk' : 'uitproberen',
    velden,
    bewerk,
    anker: isNaast ? `inbreng-${bewerk}` : `kijk-${bewerk}`,
    veld: isNaast ? 'kijkWoorden' : 'uitproberen',
  };
  const gelezen = readFields(velden, kijkForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  switch (value.daad) {
    case 'naast': {
      const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
      const opdracht = { zaakId, instrument, ...value };
      return legVast(ctx, waar, (acts, aanleiding) => zetKijkNaast(acts, opdracht, aanleiding));
    }
    case 'uitproberen': {
      const { kijkId, gezien, uitproberen: tekst } = value;
      return legVast(ctx, waar, (acts, aanleiding) =>
        spreekUitproberenAf(acts, { zaakId, kijkId, tekst, gezien }, aanleiding),
      );
    }
    case 'los':
      return legVast(ctx, { ...waar, anker: 'stroom' }, (acts, aanleiding) =>
        haalUitElkaar(acts, { zaakId, kijkId: value.kijkId }, aanleiding),
      );
  }
}

const ACHTERAF: Eigenblad = {
  woord: 'achteraf',
  titel: 'Achteraf opschrijven',
  kop: () => 'Achteraf opschrijven',
  inhoud: (tafel) => <AchterafBlad tafel={tafel} />,
};

/** GET /:gemeente/zaken/:zaak/gesprek/achteraf — many lines at once, for who did not write at the table. */
export async function achterafPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, ACHTERAF);
}

/** POST …/gesprek/achteraf — every line becomes a note; then one sees them in the stream. */
export async function postAchteraf(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar = { formulier: 'achteraf', velden, veld: 'achteraf' };
  const gelezen = readFields(velden, achterafForm);
  if (!gelezen.ok) return toonBladfouten(ctx, ACHTERAF, { ...waar, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
  const { achteraf: tekst, op } = gelezen.value;
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  const opdracht = { zaakId, tekst, op, instrument };
  const uitkomst = await besluit(ctx.tx, { zaakId, aanleiding }, (_, nu) => noteerAchteraf(opdracht, nu));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}/gesprek#stroom`);
  const veld = op !== undefined && op > ctx.vandaag ? 'op' : 'achteraf';
  return legVastOpBlad(ctx, ACHTERAF, { ...waar, veld, beslis: () => uitkomst });
}
