import { momentVan, plusDagen } from '../../basis/datum.ts';
import { actorVan } from '../../basis/wie.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere, throwUnreadable } from '../../platform/visit.ts';
import { wakeStream } from '../../platform/wake-stream.ts';
import { getGespreksprofiel } from '../gespreksprofiel.server.ts';
import { storeNalatenschap } from './nalatenschap.server.ts';
import { pakIn } from './pakket.server.ts';
import { nalatenschapForm, syncForm } from './sync.form.ts';
import { sync } from './sync.server.ts';

/** So many days a gesprek may be opened on a device when the profile says nothing. */
const GEWONE_DAGEN = 7;

/** GET /:gemeente/zaken/:zaak/aan-tafel/pakket — one gesprek to take along; a reading of everybody in it. */
export async function getPakket(ctx: Ctx): Promise<Response> {
  const { wie, gemeente, nu } = ctx;
  if (wie.soort !== 'medewerker') throwNotHere();
  const profiel = await getGespreksprofiel(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const pakket = await pakIn(ctx.tx, {
    zaakId: ctx.id('zaak'),
    door: actorVan(wie),
    nu,
    profiel,
    gemeente: { id: gemeente.id, slug: gemeente.slug, naam: gemeente.naam, thema: gemeente.thema },
    wie: { id: wie.id, naam: wie.naam },
    houdbaarTot: houdbaarTot(ctx, profiel),
  });
  if (pakket === undefined) throwNotHere();
  ctx.show(pakket.betrokkenen.map(({ persoonId }) => persoonId));
  return ctx.http.json(pakket);
}

/** POST /:gemeente/zaken/:zaak/aan-tafel/sync — what a device wrote and did, and what it did not know yet. */
export async function postSync(ctx: Ctx): Promise<Response> {
  const gelezen = await lees(ctx, syncForm);
  const profiel = await getGespreksprofiel(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const waar = {
    zaakId: ctx.id('zaak'),
    door: actorVan(ctx.wie),
    nu: ctx.nu,
    instrument: profiel.instrument,
    houdbaarTot: houdbaarTot(ctx, profiel),
  };
  const antwoord = await sync(ctx.tx, waar, { ...gelezen, update: bytesVan(gelezen.update) });
  if (antwoord === undefined) throwNotHere();
  if (antwoord.acts.length > 0 || antwoord.updates.length > 0) {
    const betrokkenen = await listBetrokkenen(ctx.tx, waar.zaakId);
    ctx.show(betrokkenen.map(({ persoonId }) => persoonId));
  }
  return ctx.http.json(antwoord);
}

/** GET /:gemeente/zaken/:zaak/aan-tafel/stroom — wakes the device when there is something new, and tells nothing else. */
export function getStroom(ctx: Ctx): Response {
  const { wake } = settingsOf(ctx);
  return wake === undefined ? throwNotHere() : wakeStream(ctx, wake, ctx.id('zaak'));
}

/** POST /:gemeente/aan-tafel/nalatenschap — what a device still had when its user was no longer allowed in the zaak. */
export async function postNalatenschap(ctx: Ctx): Promise<Response> {
  const gelezen = await lees(ctx, nalatenschapForm);
  const { door, nu } = ctx.aanleiding();
  const bewaard = await storeNalatenschap(
    ctx.tx,
    { ...gelezen, update: bytesVan(gelezen.update) },
    { door, nu },
  );
  return bewaard ? ctx.http.json({ bewaardOp: nu }) : throwNotHere();
}

function houdbaarTot({ vandaag }: Ctx, { dagenOpTablet = GEWONE_DAGEN }: Gemeenteprofiel): string {
  return momentVan(plusDagen(vandaag, dagenOpTablet), '23:59');
}

type Form<T> = {
  safeParse(inhoud: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
};

async function lees<T>(ctx: Ctx, form: Form<T>): Promise<T> {
  const inhoud: unknown = await ctx.http.req.json().catch(() => undefined);
  const gelezen = form.safeParse(inhoud);
  return gelezen.success ? gelezen.data : throwUnreadable();
}

function bytesVan(tekst: string | undefined): Uint8Array | undefined {
  return tekst === undefined ? undefined : Buffer.from(tekst, 'base64');
}
