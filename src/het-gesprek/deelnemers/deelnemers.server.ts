import type { Aanleiding, Act, Actor, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Gemeenteprofiel, Instrument } from '../../inrichting/index.ts';
import { vouwContactmomenten } from '../../planning/index.ts';
import type { Contactmoment } from '../../planning/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs, lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { endLinksOf, makeLink, openLink } from '../../platform/private-links.ts';
import type { LinkResult, PrivateLink } from '../../platform/private-links.ts';
import type { Deelnemer } from './deelnemer.ts';
import { openLinks, openMeeschrijven, schrijfMee, stopMeeschrijven } from './meeschrijven.ts';
import { beantwoordVooraf, findDeelnemer, isNaHetGesprek, nodigUit } from './uitnodigen.ts';
import type { Uitnodigopdracht, Voorafopdracht } from './uitnodigen.ts';
import { schrijfUitnodiging } from './uitnodigingmail.ts';

/** Who is asked, by mail when there is an address, and in whose name. */
export type Uitnodiging = Omit<Uitnodigopdracht, 'wijze' | 'contactmomentId'> & {
  readonly email?: string | undefined;
  readonly profiel: Gemeenteprofiel;
  readonly afzender: string;
  readonly linkNaar: (token: string) => string;
};

/** What inviting led to: the link with its code, to pass on; undefined when the same request came before. */
export type Uitgenodigd = { readonly link?: PrivateLink | undefined };

/** Asks somebody: the act, the private link and the mail together, or nothing at all (HG-80, HG-82). */
export async function storeUitnodiging(
  tx: Tx,
  { email, profiel, afzender, linkNaar, ...opdracht }: Uitnodiging,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Uitgenodigd>> {
  const { zaakId } = opdracht;
  await lockZaak(tx, zaakId);
  const acts = await loadActs(tx, zaakId);
  const isHerhaling = acts.some(({ id }) => id === aanleiding.actId);
  const moment = volgendMoment(acts, aanleiding.nu);
  const wijze = email === undefined ? 'zelf' : 'mail';
  const heel = { ...opdracht, wijze, contactmomentId: moment?.contactmomentId } as const;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, () => nodigUit(heel, aanleiding));
  if (!uitkomst.gelukt || isHerhaling) return uitkomst.gelukt ? gelukt({}) : uitkomst;
  const link = await makeLink(tx, { zaakId, personId: aanleiding.actId }, aanleiding.nu);
  if (email !== undefined) {
    const { onderwerp, tekst } = schrijfUitnodiging({
      afzender,
      link: linkNaar(link.token),
      wanneer: moment?.van,
      profiel,
    });
    const to = { naam: opdracht.naam, adres: email };
    const mail = { zaakId, kind: 'deelnemer-genodigd', to, subject: onderwerp, body: tekst };
    await queueMail(tx, mail, aanleiding.nu);
  }
  return gelukt({ link });
}

/** The contactmoment that comes next at this moment (ISO instant), if any is planned. */
export function volgendMoment(acts: readonly Act[], nu: string): Contactmoment | undefined {
  return vouwContactmomenten(acts).find(({ afgezegdOp, tot }) => afgezegdOp === undefined && tot > nu);
}

/** Opening an invitation: who it is, or why not. */
export type GeopendeUitnodiging =
  | { readonly opened: true; readonly zaakId: string; readonly deelnemer: Deelnemer }
  | Extract<LinkResult, { opened: false }>;

/** Who holds this link and code; a link of another kind, or of a gesprek that was held, opens nothing. */
export async function openUitnodiging(tx: Tx, given: PrivateLink, nu: string): Promise<GeopendeUitnodiging> {
  const link = await openLink(tx, given, nu);
  if (!link.opened) return link;
  const acts = await loadActs(tx, link.zaakId);
  const deelnemer = findDeelnemer(acts, link.personId);
  if (deelnemer === undefined || isNaHetGesprek(acts, deelnemer)) return { opened: false, why: 'expired' };
  return { opened: true, zaakId: link.zaakId, deelnemer };
}

/** Stores answers that somebody gave beforehand (HG-83). */
export function storeVooraf(
  tx: Tx,
  opdracht: Voorafopdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId } = opdracht;
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => beantwoordVooraf(acts, opdracht, aanleiding));
}

/** Lets the inwoner write along: the link and code for the own phone; undefined on a repeat. */
export async function storeMeeschrijven(
  tx: Tx,
  { zaakId }: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Uitgenodigd>> {
  await lockZaak(tx, zaakId);
  const isHerhaling = (await loadActs(tx, zaakId)).some(({ id }) => id === aanleiding.actId);
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, () =>
    openMeeschrijven({ zaakId }, aanleiding),
  );
  if (!uitkomst.gelukt || isHerhaling) return uitkomst.gelukt ? gelukt({}) : uitkomst;
  return gelukt({ link: await makeLink(tx, { zaakId, personId: aanleiding.actId }, aanleiding.nu) });
}

/** Ends writing along at once, with its links (HG-86). */
export async function storeMeeschrijfeinde(
  tx: Tx,
  { zaakId }: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  await lockZaak(tx, zaakId);
  const open = openLinks(await loadActs(tx, zaakId), aanleiding.nu);
  for (const personId of open) await endLinksOf(tx, { zaakId, personId }, aanleiding.nu);
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => stopMeeschrijven(acts, { zaakId }, aanleiding));
}

/** Opening the link on the own phone: whose gesprek it is, or why not. */
export type Meeschrijver =
  | {
      readonly opened: true;
      readonly zaakId: string;
      readonly meeschrijfId: string;
      readonly inwonerId: string;
    }
  | Extract<LinkResult, { opened: false }>;

/** Who writes along with this link and code; after the gesprek it opens nothing (HG-86). */
export async function openMeeschrijver(tx: Tx, given: PrivateLink, nu: string): Promise<Meeschrijver> {
  const link = await openLink(tx, given, nu);
  if (!link.opened) return link;
  const { zaakId, personId } = link;
  const [acts, betrokkenen] = await Promise.all([loadActs(tx, zaakId), listBetrokkenen(tx, zaakId)]);
  const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner');
  if (inwoner === undefined || !openLinks(acts, nu).includes(personId))
    return { opened: false, why: 'expired' };
  return { opened: true, zaakId, meeschrijfId: personId, inwonerId: inwoner.persoonId };
}

/** Stores what the inwoner writes on the own phone, as the inwoner's own act. */
export function storeMeegeschreven(
  tx: Tx,
  {
    wie,
    ...opdracht
  }: {
    readonly wie: Extract<Meeschrijver, { opened: true }>;
    readonly tekst: string;
    readonly instrument: Instrument;
  },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, meeschrijfId, inwonerId } = wie;
  const door: Actor = { soort: 'inwoner', id: inwonerId };
  const zelf = { ...aanleiding, door };
  return performActs(tx, { zaakId, ...zelf }, (acts) =>
    schrijfMee(acts, { zaakId, meeschrijfId, ...opdracht }, zelf),
  );
}
