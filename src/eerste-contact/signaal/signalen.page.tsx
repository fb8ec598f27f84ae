import { schrijfMoment } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { KnopLink } from '../../ui/knop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tekst } from '../../ui/tekst.tsx';
import { listOpenSignalen, logZonderGever } from './signaal.server.ts';
import type { SignaalMetWoorden } from './signaal.server.ts';

/** GET /:gemeente/signalen — worries that nobody followed up yet, oldest first. */
export async function signalenPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const signalen = await listOpenSignalen(ctx.tx);
  ctx.show(signalen.flatMap(({ signaal }) => signaal.geverId ?? []));
  logZonderGever(ctx.tx, signalen, { nu: ctx.nu, door: ctx.aanleiding().door });
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'signalen' });
  return ctx.html(
    <PersoneelPagina titel="Signalen" {...raam}>
      {signalen.length === 0 && <p>Er is nu niemand om wie iemand zich zorgen maakt.</p>}
      {signalen.map((een) => (
        <Signaalregel key={een.signaal.zaakId} ctx={ctx} {...een} />
      ))}
    </PersoneelPagina>,
  );
}

function Signaalregel({ ctx, signaal, woorden, overWie }: SignaalMetWoorden & { readonly ctx: Ctx }) {
  return (
    <section>
      <h2>
        <Tekst>{overWie.slice(0, 120)}</Tekst>
      </h2>
      <Citaat wie="Iemand die zich zorgen maakt" wanneer={schrijfMoment(signaal.gegevenOp)}>
        {woorden}
      </Citaat>
      <p>
        <KnopLink naar={ctx.path(`/zaken/${signaal.zaakId}/signaal`)} soort="gewoon">
          Contact zoeken
        </KnopLink>
      </p>
    </section>
  );
}
