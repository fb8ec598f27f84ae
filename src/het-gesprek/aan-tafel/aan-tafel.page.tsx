import type { Ctx } from '../../platform/visit.ts';
import { fingerprint } from '../../platform/ids.ts';
import { getWorkspace } from '../../platform/workspace.ts';
import { assets } from '../../ui/assets.ts';
import { Document, NaarInhoud } from '../../ui/document.tsx';

/** GET /:gemeente/aan-tafel — the empty workspace: the same for everyone, so that the device may keep it. */
export async function aanTafelPagina(ctx: Ctx): Promise<Response> {
  const { program } = await getWorkspace();
  const { naam, thema, slug } = ctx.gemeente;
  return ctx.html(
    <Document titel="Aan tafel" afzender={naam} thema={thema} scripts={[program.pad]} publiek>
      <NaarInhoud />
      <div id="werkblad" data-gemeente={slug} data-naam={naam}>
        <main class="kt-band kt-inhoud kt-tafel" id="inhoud" tabindex={-1}>
          <h1>Aan tafel</h1>
          <noscript>
            <p>Zonder netwerk werken kan alleen als JavaScript aan staat. Het gewone gesprek werkt zonder.</p>
          </noscript>
        </main>
      </div>
    </Document>,
  );
}

/** GET /:gemeente/aan-tafel/sw.js — what keeps the shell on the device. */
export async function wachtScript(ctx: Ctx): Promise<Response> {
  const { program, worker } = await getWorkspace();
  const blad = ctx.path('/aan-tafel');
  const bestanden = [program.pad, ...assets.map(({ pad }) => pad)];
  const kenmerk = fingerprint(JSON.stringify([blad, ctx.gemeente, bestanden, worker])).slice(0, 12);
  const opdracht = { naam: `aan-tafel ${ctx.gemeente.slug} ${kenmerk}`, blad, bestanden };
  ctx.http.header('content-type', 'text/javascript; charset=utf-8');
  ctx.http.header('service-worker-allowed', blad);
  return ctx.http.body(`globalThis.WERKBLAD=${JSON.stringify(opdracht)};\n${worker}`);
}
