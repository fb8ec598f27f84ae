import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs, lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { loadTexts, loadTextVersions } from '../../platform/texts.ts';
import {
  beslisUiterlijk,
  neemBriefOp,
  ontvangAanvraag,
  trekAanvraagIn,
  vouwAanvraag,
} from '../../toewijzing/index.ts';
import type { AanvraagOpdracht, IntrekOpdracht } from '../../toewijzing/index.ts';
import { schrijfAanvraagbericht } from './aanvraagbericht.ts';
import type { Aanvraagbericht } from './aanvraagbericht.ts';
import { begintOpnieuw, storeNieuweMelding } from './nieuwe-melding.server.ts';
import { poortVan, stelOnderzoekSamen } from './onderzoek-uitkomst.ts';

/** An aanvraag as it comes in: which way, in whose words, on which Dutch day, and in whose name we answer. */
export type Aanvraagopgave = Omit<AanvraagOpdracht, 'onderzoek'> & {
  readonly instrument: Instrument;
  readonly afzender: string;
};

/**
 * Stores an aanvraag with the outcome of the onderzoek frozen beside it (ZK-6); one that is early is kept (TW-2), and one
 * in a zaak that ended without a verslag begins a new melding (ZK-61). The inwoner hears what happens with it (ZK-60).
 */
export async function storeAanvraag(
  tx: Tx,
  { instrument, afzender, ...opgave }: Aanvraagopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, ontvangenOp } = opgave;
  await lockZaak(tx, zaakId);
  const teksten = await loadTexts(tx, zaakId);
  if (begintOpnieuw(await loadActs(tx, zaakId), { actId: aanleiding.actId, ontvangenOp })) {
    return storeNieuweMelding(tx, { ...opgave, afzender }, aanleiding);
  }
  return doe(tx, { zaakId, afzender, aanleiding }, (acts) => {
    const poort = poortVan(acts);
    if (poort === undefined)
      return geweigerd('ZK-7', 'Er is nog geen melding. Begin met opschrijven wat er speelt.');
    if (ontvangenOp < poort.gemeldOp) {
      return geweigerd(
        'ZK-7',
        'Een aanvraag kan niet voor de melding zijn binnengekomen. Kijk de dag nog eens na.',
      );
    }
    const onderzoek = stelOnderzoekSamen({ acts, teksten, instrument });
    return ontvangAanvraag(acts, { ...opgave, onderzoek, poort }, aanleiding);
  });
}

/** Takes up the early letter with one click, as soon as an aanvraag is possible (TW-14). */
export async function storeBrief(
  tx: Tx,
  opgave: {
    readonly zaakId: string;
    readonly instrument: Instrument;
    readonly afzender: string;
    readonly vandaag: Datum;
  },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, instrument, afzender, vandaag } = opgave;
  await lockZaak(tx, zaakId);
  const teksten = await loadTexts(tx, zaakId);
  return doe(tx, { zaakId, afzender, aanleiding }, (acts) => {
    const poort = poortVan(acts);
    if (poort === undefined) return geweigerd('TW-14', 'Er ligt geen brief die nog wacht.');
    const onderzoek = stelOnderzoekSamen({ acts, teksten, instrument });
    return neemBriefOp(acts, { zaakId, onderzoek, poort, vandaag }, aanleiding);
  });
}

/** Withdraws the aanvraag in the inwoner's own words (TW-8, TW-17), and confirms it to the inwoner (ZK-60). */
export function storeAanvraagIntrekking(
  tx: Tx,
  { afzender, ...opdracht }: IntrekOpdracht & { readonly afzender: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { zaakId: opdracht.zaakId, afzender, aanleiding }, (acts) =>
    trekAanvraagIn(acts, opdracht, aanleiding),
  );
}

/** A zaak, in whose name we write, and what surrounds the decision. */
export type Doen = { readonly zaakId: string; readonly afzender: string; readonly aanleiding: Aanleiding };

/** Carries out one decision about an aanvraag and tells the inwoner by mail what happened, once (ZK-60). */
export async function doe(
  tx: Tx,
  { zaakId, afzender, aanleiding }: Doen,
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, decide);
  const [act] = uitkomst.gelukt ? uitkomst.waarde.acts : [];
  if (act !== undefined) await vertel(tx, { zaakId, afzender, actId: act.id }, aanleiding.nu);
  return uitkomst;
}

/** Which message: about which act in which zaak, in whose name. */
export type Berichtbij = { readonly zaakId: string; readonly afzender: string; readonly actId: string };

/** The message to the inwoner about one act of the aanvraag; undefined when that act says nothing to the inwoner. */
export async function findBericht(
  tx: Tx,
  { zaakId, afzender, actId }: Berichtbij,
): Promise<Aanvraagbericht | undefined> {
  const acts = await loadActs(tx, zaakId);
  const act = acts.find(({ id }) => id === actId);
  if (act === undefined) return undefined;
  const teksten = await loadTextVersions(tx, zaakId);
  const aanvraagId = vouwAanvraag(acts)?.aanvraagId;
  const profiel = await getProfiel(tx, datumVanMoment(act.gebeurdOp));
  return schrijfAanvraagbericht({
    act,
    afzender,
    profiel,
    onderzoekUiterlijk: poortVan(acts)?.onderzoekUiterlijk,
    beslisUiterlijk: aanvraagId === undefined ? undefined : beslisUiterlijk(acts, aanvraagId),
    woorden: (id) => teksten.get(id)?.inhoud ?? '',
  });
}

async function vertel(tx: Tx, bij: Berichtbij, nu: string): Promise<void> {
  const bericht = await findBericht(tx, bij);
  const betrokkenen = await listBetrokkenen(tx, bij.zaakId);
  const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  if (bericht === undefined || inwoner?.email === undefined) return;
  const to = { naam: volledigeNaam(inwoner.naam), adres: inwoner.email };
  const { onderwerp: subject, mail: body } = bericht;
  await queueMail(tx, { zaakId: bij.zaakId, kind: 'aanvraag-bericht', to, subject, body }, nu);
}
