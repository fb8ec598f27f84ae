import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVastOpBlad, toonBladfouten, toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { inbrengForm } from '../gesprek.form.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { noteerInbreng } from './inbreng.ts';
import { Onderwerpen } from './viervragen.tsx';

const BLAD: Eigenblad = {
  woord: 'onderwerpen',
  titel: 'Per onderwerp',
  kop: () => 'Per onderwerp',
  inhoud: (tafel) => <Onderwerpen tafel={tafel} />,
};

/** GET /:gemeente/zaken/:zaak/gesprek/onderwerpen — four questions per leefgebied that may help. */
export async function onderwerpenPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, BLAD);
}

/** POST …/gesprek/onderwerpen — something said at one of them: an inbreng like every other. */
export async function postOnderwerpen(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bewerk = `${velden.get('leefgebied') ?? ''}.${velden.get('aard') ?? ''}`;
  const waar = { formulier: 'onderwerp', velden, veld: 'inbreng', bewerk };
  const gelezen = readFields(velden, inbrengForm);
  if (!gelezen.ok) return toonBladfouten(ctx, BLAD, { ...waar, fouten: gelezen.fouten });
  if (gelezen.value.daad !== 'noteren') return toonEigenblad(ctx, BLAD);
  const zaakId = ctx.id('zaak');
  const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
  const { inbreng, versie: _, nieuweVersie: __, daad: ___, ...duiding } = gelezen.value;
  const opdracht = { zaakId, tekst: inbreng, ...duiding };
  return legVastOpBlad(ctx, BLAD, { ...waar, beslis: (_acts, a) => noteerInbreng(opdracht, instrument, a) });
}
