import { readFields } from '../../platform/forms.ts';
import { loadTexts } from '../../platform/texts.ts';
import type { Ctx } from '../../platform/visit.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import { resultaatForm } from '../gesprek.form.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import {
  laatResultaatVervallen,
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
  verwoordResultaatOpnieuw,
} from './overeenstemming.ts';
import { findResultaat } from './resultaat.ts';

const VELDEN: Readonly<Record<string, string>> = {
  voorstellen: 'resultaat',
  afspreken: 'resultaat',
  opnieuw: 'opnieuw',
  oneens: 'woordenInwoner',
  vervallen: 'reden',
};

/** POST /:gemeente/zaken/:zaak/gesprek/resultaten — a result is put into words, agreed on, not agreed on, or goes. */
export async function postResultaten(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const daad = velden.get('daad') ?? '';
  const resultaatId = velden.get('resultaatId');
  const waar: Vastlegging = {
    formulier: daad === 'voorstellen' ? 'resultaat' : daad,
    velden,
    anker: resultaatId === null ? 'veld-resultaat' : `resultaat-${resultaatId}`,
    veld: VELDEN[daad] ?? 'resultaat',
    bewerk: daad === 'afspreken' ? undefined : (resultaatId ?? undefined),
  };
  const gelezen = readFields(velden, resultaatForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const zaakId = ctx.id('zaak');
  const opdracht = { zaakId, ...gelezen.value };
  switch (opdracht.daad) {
    case 'voorstellen': {
      const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
      const voorstel = { ...opdracht, tekst: opdracht.resultaat };
      return legVast(ctx, waar, (_, aanleiding) => stelResultaatVoor(voorstel, instrument, aanleiding));
    }
    case 'afspreken': {
      const teksten = await loadTexts(ctx.tx, zaakId);
      return legVast(ctx, waar, (acts, aanleiding) => {
        const tekstversie = teksten.get(findResultaat(acts, opdracht.resultaatId)?.tekst ?? '')?.id;
        if (tekstversie !== opdracht.versie) return weigerAndereWoorden();
        return spreekResultaatAf(acts, { ...opdracht, tekstversie }, aanleiding);
      });
    }
    case 'opnieuw': {
      const opnieuw = { ...opdracht, tekst: opdracht.opnieuw };
      return legVast(ctx, waar, (acts, aanleiding) => verwoordResultaatOpnieuw(acts, opnieuw, aanleiding));
    }
    case 'oneens':
      return legVast(ctx, waar, (acts, aanleiding) => noteerOneens(acts, opdracht, aanleiding));
    case 'vervallen':
      return legVast(ctx, { ...waar, anker: 'bereiken' }, (acts, aanleiding) =>
        laatResultaatVervallen(acts, opdracht, aanleiding),
      );
  }
}

function weigerAndereWoorden() {
  return geweigerd('HG-5', 'Iemand anders heeft deze woorden intussen veranderd. Lees ze samen nog eens.');
}
