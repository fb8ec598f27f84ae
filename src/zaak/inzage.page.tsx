import { schrijfMoment } from '../basis/datum.ts';
import { personeelRaam } from '../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { listBlikken, MEESTE_BLIKKEN } from './inzage.server.ts';
import type { Blik } from './inzage.server.ts';

/** GET /:gemeente/inzage — who looked at whom lately, for the privacy officer; an inwoner has a page of their own. */
export async function inzagePagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/inzage');
  return toon(ctx, await listBlikken(ctx.tx));
}

/** GET /:gemeente/zaken/:zaak/inzage — the same for one zaak. */
export async function inzageZaakPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/inzage');
  return toon(ctx, await listBlikken(ctx.tx, ctx.id('zaak')));
}

async function toon(ctx: Ctx, blikken: readonly Blik[]): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const namen = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'inzage' });
  return ctx.html(
    <PersoneelPagina titel="Wie bekeek wat" breed {...raam}>
      <p class="utrecht-paragraph">De laatste {MEESTE_BLIKKEN} keer dat iemand persoonsgegevens zag.</p>
      <Tabel
        bijschrift="Wie bekeek wat, de laatste keer bovenaan"
        bijschriftVerborgen
        rijen={blikken}
        leeg="Er heeft nog niemand gekeken."
        kolommen={[
          { kop: 'Wie', cel: (blik) => <bdi>{schrijfWie(blik, namen)}</bdi> },
          { kop: 'Wanneer', cel: (blik) => schrijfMoment(blik.at) },
          { kop: 'Wat', cel: (blik) => blik.handeling.replaceAll('-', ' ') },
          { kop: 'Zaak', cel: (blik) => blik.nummer ?? 'een lijst' },
          { kop: 'Mensen', cel: (blik) => blik.personen.length, getal: true },
        ]}
      />
    </PersoneelPagina>,
  );
}

function schrijfWie({ actorKind, actorId }: Blik, namen: ReadonlyMap<string, string>): string {
  if (actorKind === 'inwoner') return 'de inwoner zelf';
  if (actorKind === 'koppeling') return 'een ander systeem';
  return namen.get(actorId ?? '') ?? 'onbekend';
}
