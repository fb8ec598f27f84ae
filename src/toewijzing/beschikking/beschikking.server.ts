import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs, lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { makeLinkToMail } from '../../platform/private-links.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import { leesBeschikking, maakBeschikkingOp, vouwBeschikkingen } from './beschikking.ts';
import type { Beschikking } from './beschikking.ts';
import type { Brief } from './brief.ts';
import type { Briefstof } from './briefstof.ts';
import { schrijfBeschikkingmail } from './beschikkingmail.ts';
import { verzendBeschikking } from './versturen.ts';
import type { VerzendOpdracht } from './versturen.ts';

/** The file of a zaak as far as its letters need it. */
export type Brievenzaak = Omit<Briefstof, 'besluit' | 'dag' | 'toelichting'> & {
  readonly besluiten: ReturnType<typeof vouwBesluiten>;
};

/** What letters of this zaak are made from, with the letter texts that hold on a day. */
export async function getBrievenzaak(tx: Tx, zaakId: string, dag: Datum): Promise<Brievenzaak> {
  const [acts, versies] = await Promise.all([loadActs(tx, zaakId), loadTextVersions(tx, zaakId)]);
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  return {
    zaakId,
    acts,
    besluiten: vouwBesluiten(acts),
    inwoner: betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    profiel: await getProfiel(tx, dag),
    woorden: new Map([...versies].map(([id, versie]) => [id, versie.inhoud])),
    namen: await listMedewerkernamen(tx),
  };
}

/** What one letter is made from; undefined when there is no such besluit. */
export function stofVoor(
  zaak: Brievenzaak,
  {
    besluitId,
    dag,
    toelichting,
  }: { readonly besluitId: string; readonly dag: Datum; readonly toelichting?: string },
): Briefstof | undefined {
  const { besluiten, ...rest } = zaak;
  const besluit = besluiten.find((een) => een.besluitId === besluitId);
  return besluit && { ...rest, besluit, dag, toelichting };
}

/** A version as it was made, with the name and address of the municipality as they were on its day. */
export async function leesVersie(tx: Tx, zaak: Brievenzaak, beschikking: Beschikking): Promise<Brief> {
  const profiel = await getProfiel(tx, beschikking.dag);
  return leesBeschikking(beschikking, { ...zaak, profiel });
}

/** Which letter is made, with which day on it. */
export type OpmaakOpgave = {
  readonly zaakId: string;
  readonly besluitId: string;
  readonly dag: Datum;
  readonly toelichting?: string;
};

/** Freezes the next version of a letter (TW-61). */
export async function maakOp(
  tx: Tx,
  { zaakId, ...opgave }: OpmaakOpgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  await lockZaak(tx, zaakId);
  const zaak = await getBrievenzaak(tx, zaakId, datumVanMoment(aanleiding.nu));
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => {
    const stof = stofVoor({ ...zaak, acts, besluiten: vouwBesluiten(acts) }, opgave);
    return stof === undefined ? geenBesluit() : maakBeschikkingOp(stof, aanleiding);
  });
}

/** How a letter goes out, and in whose name. */
export type Verzendopgave = VerzendOpdracht & {
  readonly zaakId: string;
  readonly besluitId: string;
  readonly afzender: string;
  readonly linkNaar: (token: string) => string;
};

/** What sending led to; `code` belongs to the link in the mail, is shown once and never again on a repeat. */
export type Verzonden = { readonly code?: string | undefined };

/** Sends a letter: the act and the mail with a private link together, or nothing at all (TW-75, TW-78). */
export async function verzend(
  tx: Tx,
  opgave: Verzendopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Verzonden>> {
  const { zaakId, wijze } = opgave;
  await lockZaak(tx, zaakId);
  const zaak = await getBrievenzaak(tx, zaakId, datumVanMoment(aanleiding.nu));
  if (zaak.acts.some(({ id }) => id === aanleiding.actId)) return gelukt({});
  const beslis = (acts: readonly Act[], mailId?: string) => {
    const { besluitId, bekendOp: dag } = opgave;
    const stof = stofVoor({ ...zaak, acts, besluiten: vouwBesluiten(acts) }, { besluitId, dag });
    return stof === undefined ? geenBesluit() : verzendBeschikking(stof, { ...opgave, mailId }, aanleiding);
  };
  const mag = beslis(zaak.acts);
  if (!mag.gelukt) return mag;
  const { inwoner, profiel } = zaak;
  const metMail = wijze === 'mail' && inwoner?.email !== undefined;
  const gemaild = metMail ? await mailLink(tx, { ...opgave, inwoner, profiel }, aanleiding.nu) : undefined;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) => beslis(acts, gemaild?.mailId));
  return uitkomst.gelukt ? gelukt({ code: gemaild?.code }) : uitkomst;
}

type Mailvraag = Verzendopgave & { readonly inwoner: Persoon; readonly profiel: Gemeenteprofiel };

/** Mails a link that opens with the code somebody has, or one with a new code for a person to pass on. */
async function mailLink(
  tx: Tx,
  { zaakId, inwoner, profiel, afzender, linkNaar }: Mailvraag,
  nu: string,
): Promise<{ readonly mailId: string; readonly code?: string | undefined }> {
  const { token, code } = await makeLinkToMail(tx, { zaakId, personId: inwoner.id }, nu);
  const { onderwerp, tekst } = schrijfBeschikkingmail({
    afzender,
    link: linkNaar(token),
    heeftCode: code === undefined,
    profiel,
  });
  const to = { naam: volledigeNaam(inwoner.naam), adres: inwoner.email ?? '' };
  const mail = { zaakId, kind: 'beschikking-verzonden', to, subject: onderwerp, body: tekst };
  return { mailId: await queueMail(tx, mail, nu), code };
}

/** The letters that an inwoner got, newest first: those that were sent, and no others (TW-61). */
export function verzondenBrieven(acts: readonly Act[]): readonly Beschikking[] {
  return vouwBeschikkingen(acts)
    .filter(({ verzonden }) => verzonden !== undefined)
    .toReversed();
}

function geenBesluit(): Uitkomst<never> {
  return geweigerd('TW-62', 'Dit besluit is er niet meer. Kijk op de pagina van het besluit.');
}
