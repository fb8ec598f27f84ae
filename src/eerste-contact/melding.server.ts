import type { Aanleiding, Act, NieuweAct } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Persoon, Persoonsgegevens } from '../personen/index.ts';
import { volledigeNaam } from '../personen/index.ts';
import {
  findPersoon,
  herkenPersoon,
  storeBetrokkene,
  storeNieuwPersoon,
  storePersoon,
} from '../personen/index.server.ts';
import { loadActs, lockZaak, storeActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import { makeLink, sendLink } from '../platform/private-links.ts';
import type { PrivateLink } from '../platform/private-links.ts';
import { storeTexts } from '../platform/texts.ts';
import { IEMAND, schrijfBevestiging, stelBevestigingOp } from './bevestiging.ts';
import { bevestigMelding, doeMelding, vouwMelding } from './melding.ts';
import type { Kanaal, Melding, MeldingBevestigd, Meldingsopdracht } from './melding.ts';

/** A melding as it comes in: the people not as ids yet but as somebody told about them. */
export type Meldingsopgave = Omit<Meldingsopdracht, 'inwonerId' | 'melderId'> & {
  /** Who it is about; with `persoonId` somebody we know already, whose particulars are filled in (EC-25). */
  readonly inwoner: { readonly persoonId?: string | undefined; readonly gegevens: Persoonsgegevens };
  /** Who speaks for the inwoner. */
  readonly melder?: Persoonsgegevens | undefined;
  readonly afzender: Afzender;
};

/** In whose name the confirmation goes out, and where an inwoner follows a zaak. */
export type Afzender = { readonly naam: string; readonly linkNaar: (token: string) => string };

/** What a melding led to; `link` only for an inwoner who spoke for themselves. */
export type GedaneMelding = {
  readonly melding: Melding;
  readonly link?: PrivateLink | undefined;
  readonly isHerhaald: boolean;
};

/**
 * Stores a melding with its people, words and confirmation together, or nothing at all. A repeat of the same act
 * answers as the first time and changes nothing (EC-7).
 */
export async function storeMelding(
  tx: Tx,
  opgave: Meldingsopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<GedaneMelding>> {
  const { gegevens, persoonId } = opgave.inwoner;
  const herkend = await kiesInwoner(tx, opgave.inwoner);
  if (!herkend.gelukt) return herkend;
  const inwonerId = herkend.waarde?.id ?? persoonId ?? aanleiding.nieuwId();
  const melder = opgave.melder && { ...opgave.melder, id: aanleiding.nieuwId() };
  const door = aanleiding.door.soort === 'systeem' ? spreker(melder?.id ?? inwonerId) : aanleiding.door;
  const eigen = { ...aanleiding, door };
  const besluit = doeMelding([], { ...opgave, inwonerId, melderId: melder?.id }, eigen);
  if (!besluit.gelukt) return besluit;
  const [, eerder] = await Promise.all([lockZaak(tx, opgave.zaakId), loadActs(tx, opgave.zaakId)]);
  if (eerder.length > 0) return herhaal(tx, eerder, eigen);
  const isNieuw = herkend.waarde === undefined && persoonId === undefined;
  const { zaakId } = opgave;
  const mensen = { zaakId, inwoner: { ...gegevens, id: inwonerId }, melder };
  // Whoever is new goes out in one write with all that follows; who is known already has to be looked up first.
  const [inwoner, ingeschreven] = isNieuw
    ? [mensen.inwoner, storeNieuweMensen(tx, mensen, eigen.nu)]
    : [await storeMensen(tx, mensen, eigen.nu), undefined];
  const gedaan = besluit.waarde.acts[0] as NieuweAct;
  const melding = vouwMelding([{ ...gedaan, vastgelegdOp: eigen.nu }]);
  if (melding === undefined) throw new Error('a melding was decided without its act');
  const { teksten } = besluit.waarde;
  const bewaard = Promise.all([ingeschreven, storeTexts(tx, { zaakId, door, nu: eigen.nu, teksten })]);
  bewaard.catch(() => undefined);
  const bevestigd = await bevestig(tx, { melding, inwoner, melder, afzender: opgave.afzender }, eigen);
  const acts = [gedaan, bevestigd.act];
  await Promise.all([bewaard, bevestigd.bewaard, storeActs(tx, { zaakId, nu: eigen.nu, acts })]);
  return gelukt({ melding, link: bevestigd.link, isHerhaald: false });
}

/** The melding of a zaak as it stands, or nothing. */
export async function findMelding(tx: Tx, zaakId: string): Promise<Melding | undefined> {
  return vouwMelding(await loadActs(tx, zaakId));
}

function spreker(id: string): Aanleiding['door'] {
  return { soort: 'inwoner', id };
}

async function kiesInwoner(
  tx: Tx,
  inwoner: Meldingsopgave['inwoner'],
): Promise<Uitkomst<Persoon | undefined>> {
  if (inwoner.persoonId === undefined) return herkenPersoon(tx, inwoner.gegevens);
  const gekozen = await findPersoon(tx, inwoner.persoonId);
  if (gekozen !== undefined) return gelukt(gekozen);
  return geweigerd('EC-25', 'Deze persoon is er niet meer. Zoek opnieuw, of schrijf iemand nieuw in.');
}

/** Answers a repeat as the first time; the link is a new one, because the first answer may have been lost. */
async function herhaal(
  tx: Tx,
  acts: readonly Act[],
  { actId, nu }: Aanleiding,
): Promise<Uitkomst<GedaneMelding>> {
  const melding = vouwMelding(acts);
  if (melding?.actId !== actId) {
    return geweigerd('EC-7', 'Deze melding hebben we al. U hoeft hem niet nog eens te versturen.');
  }
  const { zaakId, inwonerId: personId, namens } = melding;
  const link = namens === 'zichzelf' ? await makeLink(tx, { zaakId, personId }, nu) : undefined;
  return gelukt({ melding, link, isHerhaald: true });
}

type Mensen = {
  readonly zaakId: string;
  readonly inwoner: Persoon;
  readonly melder?: Persoon | undefined;
};

async function storeMensen(tx: Tx, { zaakId, inwoner, melder }: Mensen, nu: string): Promise<Persoon> {
  const opgeslagen = await storePersoon(tx, inwoner, nu);
  if (!opgeslagen.gelukt) throw new Error('somebody else took this BSN meanwhile');
  await storeBetrokkene(tx, { zaakId, persoonId: opgeslagen.waarde.id, rol: 'inwoner' }, nu);
  if (melder !== undefined) {
    await storePersoon(tx, melder, nu);
    await storeBetrokkene(tx, { zaakId, persoonId: melder.id, rol: 'melder' }, nu);
  }
  return opgeslagen.waarde;
}

/** For people whom we do not know yet: everything is sent before this returns, in the order in which it belongs. */
async function storeNieuweMensen(tx: Tx, { zaakId, inwoner, melder }: Mensen, nu: string): Promise<void> {
  const nieuw = melder === undefined ? [inwoner] : [inwoner, melder];
  await Promise.all(
    nieuw.flatMap((persoon) => [
      storeNieuwPersoon(tx, persoon, nu),
      storeBetrokkene(
        tx,
        { zaakId, persoonId: persoon.id, rol: persoon === inwoner ? 'inwoner' : 'melder' },
        nu,
      ),
    ]),
  );
}

type TeBevestigen = {
  readonly melding: Melding;
  readonly inwoner: Persoon;
  readonly melder?: Persoon | undefined;
  readonly afzender: Afzender;
};

/** Confirms to everybody whose mail address we have; only who speaks for themselves gets a private link (EC-9). */
async function bevestig(tx: Tx, given: TeBevestigen, aanleiding: Aanleiding) {
  const { melding, inwoner, melder, afzender } = given;
  const { zaakId } = melding;
  const voorZichzelf = melding.namens === 'zichzelf';
  const owner = { zaakId, personId: inwoner.id };
  const { link, stored } = voorZichzelf
    ? sendLink(tx, owner, aanleiding.nu)
    : { link: undefined, stored: undefined };
  stored?.catch(() => undefined);
  const vandaag = datumVanMoment(aanleiding.nu);
  let mailId: string | undefined;
  for (const persoon of [inwoner, melder]) {
    if (persoon?.email === undefined) continue;
    const voorAnder = persoon === melder;
    const verteldDoor = voorAnder || voorZichzelf ? undefined : vertellerVan(melding, melder);
    const body = await bevestigingstekst(tx, { melding, afzender, vandaag, link, voorAnder, verteldDoor });
    const to = { naam: volledigeNaam(persoon.naam), adres: persoon.email };
    const mail = { zaakId, kind: 'melding-bevestigd', to, subject: `Bericht van ${afzender.naam}`, body };
    mailId = await queueMail(tx, mail, aanleiding.nu);
  }
  const wijze = mailId === undefined ? ZONDER_MAIL[melding.kanaal] : 'mail';
  const act = bevestigMelding(zaakId, { mailId, wijze }, { ...aanleiding, door: { soort: 'systeem' } });
  return { act, link, bewaard: stored };
}

type Tekstvraag = {
  readonly melding: Melding;
  readonly afzender: Afzender;
  readonly vandaag: Datum;
  readonly link: PrivateLink | undefined;
  /** The reader told about somebody else. */
  readonly voorAnder: boolean;
  /** Somebody else told about the reader. */
  readonly verteldDoor: string | undefined;
};

/** Who told it, by name; who gave a signaal was promised to stay out of it (EC-23). */
function vertellerVan({ signaalId }: Melding, melder: Persoon | undefined): string {
  return melder === undefined || signaalId !== undefined ? IEMAND : volledigeNaam(melder.naam);
}

async function bevestigingstekst(tx: Tx, vraag: Tekstvraag): Promise<string> {
  const { melding, afzender, vandaag, link, voorAnder, verteldDoor } = vraag;
  const profiel = await getProfiel(tx, vandaag);
  const { ontvangenOp, nummer, contactwens } = melding;
  const wijze = contactwens.wijze;
  const bevestiging = stelBevestigingOp({
    profiel,
    ontvangenOp,
    nummer,
    contactwens: wijze,
    voorAnder,
    verteldDoor,
  });
  return schrijfBevestiging(bevestiging, {
    afzender: `${profiel.contact.loket}, ${afzender.naam}`,
    link: link && afzender.linkNaar(link.token),
  });
}

const ZONDER_MAIL: Readonly<Record<Kanaal, MeldingBevestigd['inhoud']['wijze']>> = {
  web: 'scherm',
  telefoon: 'mondeling',
  balie: 'mondeling',
  huisbezoek: 'mondeling',
  dorpssteunpunt: 'mondeling',
  partner: 'post',
  koppeling: 'post',
};
