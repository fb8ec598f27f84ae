import { personeelRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { tegeltjeForm } from './tegeltje.form.ts';
import { schrijfTegeltje, stemTegeltje, trekTegeltjeIn, verbergTegeltje } from './tegeltje.ts';
import type { Teamlid } from './tegeltje.ts';
import { listTegeltjes, storeTegeldaad } from './tegeltje.server.ts';
import { Muur } from './tegeltjes.tsx';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly status?: 422;
};

/** GET /:gemeente/tegeltjes — the maxims of one's own team: write, vote, retire. */
export function tegeltjesPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/tegeltjes — one thing done with a maxim of one's own team; another team's is not there (TG-2). */
export async function postTegeltje(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, tegeltjeForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const wie = teamlidVan(ctx);
  const { value } = gelezen;
  if (value.tegeltjeId !== undefined) {
    const eigen = await listTegeltjes(ctx.tx, wie.team);
    if (!eigen.some(({ tegeltjeId }) => tegeltjeId === value.tegeltjeId)) throwNotHere();
  }
  const { actId, nu } = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await storeTegeldaad(ctx.tx, { actId, nu, wie }, (tegeltjes, a) => {
    switch (value.daad) {
      case 'schrijven':
        return schrijfTegeltje(tegeltjes, value, a);
      case 'voor':
      case 'tegen':
        return stemTegeltje(tegeltjes, { tegeltjeId: value.tegeltjeId, stem: value.daad }, a);
      case 'intrekken':
        return trekTegeltjeIn(tegeltjes, value.tegeltjeId, a);
      case 'verbergen':
        return verbergTegeltje(tegeltjes, value, a);
      case 'tonen':
        return verbergTegeltje(tegeltjes, { tegeltjeId: value.tegeltjeId, weer: true }, a);
    }
  });
  if (!uitkomst.gelukt) {
    return toon(ctx, { ingevuld, fouten: [{ veld: 'woorden', tekst: uitkomst.uitleg }], status: 422 });
  }
  return ctx.redirect(value.daad === 'verbergen' && value.terug !== undefined ? value.terug : '/tegeltjes');
}

function teamlidVan({ wie }: Ctx): Teamlid {
  if (wie.soort !== 'medewerker') throwNotHere();
  return { id: wie.id, team: wie.team };
}

async function toon(ctx: Ctx, { ingevuld, fouten = [], status }: Beeld): Promise<Response> {
  const wie = teamlidVan(ctx);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const tegeltjes = await listTegeltjes(ctx.tx, wie.team);
  const team = profiel.teams.find(({ id }) => id === wie.team)?.naam ?? wie.team;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'tegeltjes' });
  const wijzigt = ingevuld?.get('tegeltjeId') ?? ctx.http.req.query('wijzig');
  const naar = ctx.path('/tegeltjes');
  const muur = { tegeltjes, wie, team, naar, wijzigt, ingevuld, fouten, nieuwId: newId };
  return ctx.html(
    <PersoneelPagina titel="Tegeltjes van ons team" {...raam} fouten={fouten.length > 0}>
      <Foutenlijst fouten={fouten} />
      <Muur {...muur} />
    </PersoneelPagina>,
    status,
  );
}
