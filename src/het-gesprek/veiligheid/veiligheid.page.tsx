import { getProfiel, listMedewerkers } from '../../inrichting/index.server.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { veiligheidForm } from './veiligheid.form.ts';
import { listVeiligheid, storeVeiligheid } from './veiligheid.server.ts';
import { SOORTEN } from './veiligheid.ts';
import type { Regelsoort } from './veiligheid.ts';
import { Veiligheid } from './veiligheid.tsx';

type Beeld = {
  readonly bij?: Regelsoort | undefined;
  readonly verbeter?: string | undefined;
  readonly velden?: URLSearchParams;
  readonly fouten?: readonly Fout[];
};

/** GET /:gemeente/zaken/:zaak/apart — the file about safety, for who leads the gesprek; each look is logged (HG-73, HG-75). */
export async function veiligheidPagina(ctx: Ctx): Promise<Response> {
  const verbeter = ctx.http.req.query('verbeter');
  return toon(ctx, { bij: soortVan(ctx.http.req.query('bij')), verbeter });
}

/** POST /:gemeente/zaken/:zaak/apart — what was seen, said, weighed or decided. */
export async function postVeiligheid(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bij = soortVan(velden.get('soort') ?? undefined);
  const waar = { bij, verbeter: velden.get('vervangt') ?? undefined, velden };
  const gelezen = readFields(velden, veiligheidForm);
  if (!gelezen.ok) return toon(ctx, { ...waar, fouten: gelezen.fouten });
  if (ctx.wie.soort !== 'medewerker') throwNotHere();
  const zaakId = ctx.id('zaak');
  const { actId: id, nu } = ctx.aanleiding(velden.get('actId'));
  const uitkomst = await storeVeiligheid(ctx.tx, { zaakId, ...gelezen.value }, { id, door: ctx.wie.id, nu });
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}/apart#${gelezen.value.soort}`);
  return toon(ctx, { ...waar, fouten: [{ veld: 'woorden', tekst: uitkomst.uitleg }] });
}

/** The title and the heading say nothing: they end up in the history of the browser and on what is printed. */
async function toon(ctx: Ctx, { bij, verbeter, velden, fouten = [] }: Beeld): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const betrokkenen = await listBetrokkenen(ctx.tx, zaakId);
  if (betrokkenen.length === 0) throwNotHere();
  ctx.show(
    betrokkenen.map(({ persoonId }) => persoonId),
    zaakId,
  );
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const namen = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
  const pad = ctx.path(`/zaken/${zaakId}/apart`);
  const blad = {
    regels: await listVeiligheid(ctx.tx, zaakId),
    vandaag: ctx.vandaag,
    nieuwId: newId,
    namen,
    pad,
    bij,
    verbeter,
    velden,
    fouten,
  };
  return ctx.html(
    <PersoneelPagina
      titel="Apart vastgelegd"
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie })}
      terug={{ tekst: 'Terug naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
    >
      <div class="kt-niet-op-papier">
        <Foutenlijst fouten={fouten} />
        <Veiligheid blad={blad} />
      </div>
    </PersoneelPagina>,
    fouten.length > 0 ? 422 : 200,
  );
}

function soortVan(woord: string | undefined): Regelsoort | undefined {
  return SOORTEN.find((soort) => soort === woord);
}
