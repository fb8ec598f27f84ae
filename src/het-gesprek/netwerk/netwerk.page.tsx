import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import { laatHuisgenootVervallen, noemHuisgenoot, veranderHuisgenoot } from './huisgenootopgave.ts';
import { genootVan, huisgenootForm, lidVan, netwerkForm } from './netwerk.form.ts';
import { bespreekNetwerk } from './netwerk.ts';
import { laatNetwerklidVervallen, noemNetwerklid, veranderNetwerklid } from './neerzetting.ts';

/** POST /:gemeente/zaken/:zaak/gesprek/netwerk — somebody is named, changed or taken out, or what came out of it. */
export async function postNetwerk(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bespreekt = velden.get('daad') === 'bespreken';
  const lidId = velden.get('lidId') ?? undefined;
  const waar: Vastlegging = {
    formulier: bespreekt ? 'bespreken' : 'netwerklid',
    velden,
    anker: 'netwerk',
    veld: bespreekt ? 'uitkomst' : 'lidNaam',
    bewerk: lidId ?? (bespreekt ? 'netwerk' : 'nieuw-lid'),
  };
  const gelezen = readFields(velden, netwerkForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  switch (value.daad) {
    case 'noemen':
      return legVast(ctx, waar, (_, aanleiding) => noemNetwerklid({ zaakId, ...lidVan(value) }, aanleiding));
    case 'veranderen': {
      const opdracht = { zaakId, lidId: value.lidId, gezien: value.gezien, ...lidVan(value) };
      return legVast(ctx, waar, (acts, aanleiding) => veranderNetwerklid(acts, opdracht, aanleiding));
    }
    case 'weghalen':
      return legVast(ctx, waar, (acts, aanleiding) =>
        laatNetwerklidVervallen(acts, { zaakId, lidId: value.lidId }, aanleiding),
      );
    case 'bespreken':
      return legVast(ctx, waar, (acts, aanleiding) =>
        bespreekNetwerk(acts, { zaakId, ...value }, aanleiding),
      );
  }
}

/** POST /:gemeente/zaken/:zaak/gesprek/huisgenoten — somebody who lives here is named, changed or taken out. */
export async function postHuisgenoten(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bewerk = velden.get('huisgenootId') ?? 'nieuwe-huisgenoot';
  const waar: Vastlegging = {
    formulier: 'huisgenoot',
    velden,
    anker: 'huisgenoten',
    veld: 'genootNaam',
    bewerk,
  };
  const gelezen = readFields(velden, huisgenootForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  switch (value.daad) {
    case 'noemen':
      return legVast(ctx, waar, (_, aanleiding) =>
        noemHuisgenoot({ zaakId, ...genootVan(value) }, aanleiding),
      );
    case 'veranderen': {
      const { huisgenootId, gezien } = value;
      const opdracht = { zaakId, huisgenootId, gezien, ...genootVan(value) };
      return legVast(ctx, waar, (acts, aanleiding) => veranderHuisgenoot(acts, opdracht, aanleiding));
    }
    case 'weghalen':
      return legVast(ctx, waar, (acts, aanleiding) =>
        laatHuisgenootVervallen(acts, { zaakId, huisgenootId: value.huisgenootId }, aanleiding),
      );
  }
}
