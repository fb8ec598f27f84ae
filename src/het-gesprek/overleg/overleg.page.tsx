import { personeelRaam } from '../../inrichting/index.ts';
import type { FieldFault } from '../../platform/forms.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { getGesprek, maakTafel } from '../gesprek.page.tsx';
import { besluit } from '../gesprek.server.ts';
import { getGespreksprofiel } from '../gespreksprofiel.server.ts';
import { leesDeelnemers, overlegForm } from './overleg.form.ts';
import { storeOverleg } from './overleg.server.ts';
import { vertelOverleg, vouwOverleg } from './overleg.ts';
import { Overlegformulier, Overleggen } from './overleg.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/overleg — asking a colleague and meeting others about a zaak; for staff. */
export async function overlegPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx);
}

/** POST …/gesprek/overleg — records an overleg, or that the inwoner was told about one (HG-116, HG-117). */
export async function postOverleg(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const gelezen = readFields(velden, overlegForm);
  if (!gelezen.ok) return toon(ctx, { velden, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  const { value } = gelezen;
  if (value.daad === 'vertellen') {
    const { overlegId } = value;
    const uitkomst = await besluit(ctx.tx, { zaakId, aanleiding }, (acts, a) =>
      vertelOverleg(acts, { zaakId, overlegId }, a),
    );
    return uitkomst.gelukt ? naarLijst(ctx) : toon(ctx, geweigerd(velden, uitkomst));
  }
  const { overlegsoort: soort, op, grond, gedeeld, advies, inwoner, redenNogNiet } = value;
  const opdracht = { zaakId, soort, op, grond, gedeeld, advies, inwoner, redenNogNiet };
  const deelnemers = leesDeelnemers(velden);
  const uitkomst = await storeOverleg(ctx.tx, { ...opdracht, deelnemers }, aanleiding);
  return uitkomst.gelukt ? naarLijst(ctx) : toon(ctx, geweigerd(velden, uitkomst));
}

type Geweigerd = { readonly velden: URLSearchParams; readonly fouten: readonly FieldFault[] };

function naarLijst(ctx: Ctx): Response {
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/gesprek/overleg`);
}

/** Beside which field a rule is told. */
function geweigerd(
  velden: URLSearchParams,
  { regel, uitleg }: { readonly regel: string; readonly uitleg: string },
): Geweigerd {
  const bij = regel === 'HG-115' ? 'gedeeld' : regel === 'HG-117' ? 'redenNogNiet' : veldVan(uitleg);
  return { velden, fouten: [{ veld: bij, tekst: uitleg }] };
}

function veldVan(uitleg: string): string {
  if (uitleg.includes('dag')) return 'op';
  return uitleg.includes('wie') ? 'wie1' : 'gedeeld';
}

async function toon(ctx: Ctx, mis?: Geweigerd): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, gevonden.zaakId, ctx.vandaag);
  const ingevuld = mis && { formulier: 'overleg', ...mis };
  const tafel = maakTafel(ctx, { gevonden, profiel, beeld: { ingevuld } });
  const alle = vouwOverleg(gevonden.acts);
  const fouten = mis?.fouten ?? [];
  return ctx.html(
    <PersoneelPagina
      titel="Overleg"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${gevonden.zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      <Overleggen tafel={tafel} alle={alle} />
      {tafel.schrijft && alle.length === 0 && (
        <>
          <Kop>Vastleggen</Kop>
          <Overlegformulier tafel={tafel} />
        </>
      )}
      {tafel.schrijft && alle.length > 0 && (
        <Uitklap titel="Nog een overleg vastleggen" open={mis !== undefined}>
          <Overlegformulier tafel={tafel} />
        </Uitklap>
      )}
    </PersoneelPagina>,
    mis === undefined ? 200 : 422,
  );
}
