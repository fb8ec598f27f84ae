import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVastOpBlad, toonBladfouten, toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { eigenWoordenForm } from './deelnemers.form.ts';
import { vertelEigenWoorden } from './eigen-woorden.ts';
import { EigenWoordenblad } from './eigenwoordenblad.tsx';

const BLAD: Eigenblad = {
  woord: 'eigen-woorden',
  titel: 'In uw eigen woorden',
  kop: () => 'Wat hebben we afgesproken?',
  inhoud: (tafel) => <EigenWoordenblad tafel={tafel} />,
};

/** GET /:gemeente/zaken/:zaak/gesprek/eigen-woorden — the closing question. */
export async function eigenWoordenPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, BLAD);
}

/** POST …/gesprek/eigen-woorden — what the inwoner says was agreed, in own words (HG-88). */
export async function postEigenWoorden(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar = { formulier: 'eigenWoorden', velden, veld: 'eigenWoorden' };
  const gelezen = readFields(velden, eigenWoordenForm);
  if (!gelezen.ok) return toonBladfouten(ctx, BLAD, { ...waar, fouten: gelezen.fouten });
  const { eigenWoorden: tekst, gezien } = gelezen.value;
  const opdracht = { zaakId: ctx.id('zaak'), tekst, gezien };
  return legVastOpBlad(ctx, BLAD, {
    ...waar,
    beslis: (acts, aanleiding) => vertelEigenWoorden(acts, opdracht, aanleiding),
  });
}
