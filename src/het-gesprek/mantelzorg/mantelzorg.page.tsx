import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVastOpBlad, toonBladfouten, toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { hoorMantelzorger, laatMantelzorgerVervallen, veranderMantelzorger } from './horen.ts';
import { mantelzorgerVan, mantelzorgForm } from './mantelzorg.form.ts';
import { MantelzorgBlad } from './mantelzorg.tsx';

const BLAD: Eigenblad = {
  woord: 'mantelzorg',
  titel: 'Voor wie zorgt',
  kop: () => 'Voor wie zorgt',
  inhoud: (tafel) => <MantelzorgBlad tafel={tafel} />,
};

/** GET /:gemeente/zaken/:zaak/gesprek/mantelzorg — the sheet of who cares: own load, own words, own gesprek. */
export async function mantelzorgPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, BLAD);
}

/** POST …/gesprek/mantelzorg — a mantelzorger is heard, says it differently, or takes it back. */
export async function postMantelzorg(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bewerk = velden.get('mantelzorgerId') ?? undefined;
  const waar = { formulier: 'mantelzorger', velden, veld: 'zorgerNaam', bewerk };
  const gelezen = readFields(velden, mantelzorgForm);
  if (!gelezen.ok) return toonBladfouten(ctx, BLAD, { ...waar, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  switch (value.daad) {
    case 'horen': {
      const opdracht = { zaakId, ...mantelzorgerVan(value) };
      return legVastOpBlad(ctx, BLAD, { ...waar, beslis: (_, a) => hoorMantelzorger(opdracht, a) });
    }
    case 'veranderen': {
      const { mantelzorgerId, gezien } = value;
      const opdracht = { zaakId, mantelzorgerId, gezien, ...mantelzorgerVan(value) };
      return legVastOpBlad(ctx, BLAD, {
        ...waar,
        beslis: (acts, a) => veranderMantelzorger(acts, opdracht, a),
      });
    }
    case 'weghalen': {
      const opdracht = { zaakId, mantelzorgerId: value.mantelzorgerId };
      return legVastOpBlad(ctx, BLAD, {
        ...waar,
        beslis: (acts, a) => laatMantelzorgerVervallen(acts, opdracht, a),
      });
    }
  }
}
