import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { findVerantwoording, schrijfKijker } from './verantwoording.server.ts';
import { Adviezen, Beslissing, Blikken, BrievenEnBezwaar, Stappen, Termijnen } from './verantwoording.tsx';

/** GET /:gemeente/zaken/:zaak/besluiten/:besluit — where a besluit came from and how it went, on one page to print (ZK-62). */
export async function verantwoordingPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/aanvraag');
  const zaakId = ctx.id('zaak');
  const bij = { besluitId: ctx.id('besluit'), vandaag: ctx.vandaag };
  const gevonden = (await findVerantwoording(ctx.tx, zaakId, bij)) ?? throwNotHere();
  const { blikken, ...rest } = gevonden;
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const inwoner = (await listBetrokkenen(ctx.tx, zaakId)).find(({ rol }) => rol === 'inwoner')?.persoon;
  if (inwoner !== undefined) ctx.show([inwoner.id]);
  const props = { ...rest, profiel, vandaag: ctx.vandaag };
  return ctx.html(
    <PersoneelPagina
      titel="Hoe dit besluit tot stand kwam"
      terug={{ tekst: 'Naar het besluit', naar: ctx.path(`/zaken/${zaakId}/besluit`) }}
      breed
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <p class="utrecht-paragraph">
        {inwoner !== undefined && (
          <>
            Over <bdi>{volledigeNaam(inwoner.naam)}</bdi>.{' '}
          </>
        )}
        <span class="kt-niet-op-papier">Je kunt deze bladzijde afdrukken.</span>
      </p>
      <Beslissing {...props} />
      <Stappen {...props} />
      <Adviezen {...props} />
      <Termijnen {...props} />
      <BrievenEnBezwaar {...props} naarBrief={ctx.path(`/zaken/${zaakId}/beschikking/${bij.besluitId}`)} />
      <Blikken
        blikken={blikken.map((blik) => ({
          at: blik.at,
          handeling: blik.handeling,
          wie: schrijfKijker(blik, rest.namen),
        }))}
      />
    </PersoneelPagina>,
  );
}
