import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { vouwMelding } from '../eerste-contact/index.ts';
import { findMedewerker, getProfiel } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { loadActs, performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { isMailAddress } from '../platform/mail/address.ts';
import type { MailAddress } from '../platform/mail/address.ts';
import { makeIcs } from '../platform/mail/calendar.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import { schrijfAanInwoner, schrijfAanMedewerker } from './bericht.ts';
import type { Bericht, Berichtvraag, Verandering } from './bericht.ts';
import { findContactmoment } from './contactmoment.ts';
import type { Contactmoment, ContactmomentAct } from './contactmoment.ts';
import { planContactmoment, verzetContactmoment, zegContactmomentAf } from './plannen.ts';
import type { Afzegopdracht, Planopdracht, Verzetopdracht } from './plannen.ts';
import { meldUren } from './uren.server.ts';

/** In whose name messages go out, and where a member of staff opens a zaak. */
export type Afzender = { readonly naam: string; readonly linkNaar: (zaakId: string) => string };

/** Plans a contactmoment and tells the inwoner and who holds it (PL-10); a repeat changes and sends nothing. */
export async function storeContactmoment(
  tx: Tx,
  { afzender, ...opdracht }: Planopdracht & { readonly afzender: Afzender },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const medewerker = await findMedewerker(tx, opdracht.medewerkerId);
  if (medewerker === undefined) return geweigerd('PL-16', 'Kies een medewerker uit de lijst.');
  const { zaakId } = opdracht;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    planContactmoment(acts, opdracht, aanleiding),
  );
  if (uitkomst.gelukt) await meldUren(tx, zaakId, aanleiding);
  return meld(tx, uitkomst, { verandering: 'gepland', afzender, nu: aanleiding.nu });
}

/** Moves a contactmoment and sends both the new moment under the same calendar id (PL-10). */
export async function storeVerzetting(
  tx: Tx,
  { zaakId, afzender, ...opdracht }: Verzetopdracht & InZaak,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const eerst = findContactmoment(await loadActs(tx, zaakId), opdracht.contactmomentId);
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    verzetContactmoment(acts, opdracht, aanleiding),
  );
  if (uitkomst.gelukt) await meldUren(tx, zaakId, aanleiding);
  return meld(tx, uitkomst, { verandering: 'verzet', eerst, afzender, nu: aanleiding.nu });
}

/** Cancels a contactmoment, also in both calendars (PL-10). */
export async function storeAfzegging(
  tx: Tx,
  { zaakId, afzender, ...opdracht }: Afzegopdracht & InZaak,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    zegContactmomentAf(acts, opdracht, aanleiding),
  );
  return meld(tx, uitkomst, { verandering: 'afgezegd', afzender, nu: aanleiding.nu });
}

type InZaak = { readonly zaakId: string; readonly afzender: Afzender };

type Melding = {
  readonly verandering: Verandering;
  readonly eerst?: Contactmoment | undefined;
  readonly afzender: Afzender;
  readonly nu: string;
};

async function meld(tx: Tx, uitkomst: Uitkomst<Gevolg>, melding: Melding): Promise<Uitkomst<Gevolg>> {
  if (!uitkomst.gelukt) return uitkomst;
  const act = uitkomst.waarde.acts.find(({ soort }) => soort.startsWith('contactmoment-')) as
    | Omit<ContactmomentAct, 'vastgelegdOp'>
    | undefined;
  if (act === undefined) return gelukt(uitkomst.waarde);
  const acts = await loadActs(tx, act.zaakId);
  const contactmoment = findContactmoment(acts, act.inhoud.contactmomentId);
  if (contactmoment !== undefined) await stuurBerichten(tx, { ...melding, contactmoment, acts });
  return uitkomst;
}

type Berichten = Melding & { readonly contactmoment: Contactmoment; readonly acts: readonly Act[] };

async function stuurBerichten(tx: Tx, { contactmoment, acts, ...melding }: Berichten): Promise<void> {
  const { zaakId, medewerkerId } = contactmoment;
  const profiel = await getProfiel(tx, datumVanMoment(melding.nu));
  const medewerker = await findMedewerker(tx, medewerkerId);
  const medewerkerNaam = medewerker?.naam ?? 'een medewerker';
  const { afzender, verandering, eerst } = melding;
  const vraag: Berichtvraag = {
    verandering,
    contactmoment,
    eerst,
    gemeente: afzender.naam,
    profiel,
    medewerkerNaam,
  };
  const stuur = (to: Ontvanger, bericht: Bericht, internal = false) =>
    stuurBericht(tx, {
      to,
      internal,
      bericht,
      contactmoment,
      van: { name: afzender.naam, address: profiel.contact.email },
      ...melding,
    });
  for (const to of await listOntvangers(tx, zaakId)) await stuur(to, schrijfAanInwoner(vraag));
  if (medewerker === undefined || !isMailAddress(medewerker.email)) return;
  const nummer = vouwMelding(acts)?.nummer ?? '';
  const link = afzender.linkNaar(zaakId);
  await stuur(
    { naam: medewerker.naam, adres: medewerker.email },
    schrijfAanMedewerker({ ...vraag, nummer, link }),
    true,
  );
}

/** Who is told for the inwoner: the inwoner and whoever represents them, as far as we know a mail address. */
export async function listOntvangers(tx: Tx, zaakId: string): Promise<readonly Ontvanger[]> {
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  return betrokkenen
    .filter(({ rol }) => rol === 'inwoner' || rol === 'vertegenwoordiger')
    .flatMap(({ persoon: { naam, email } }) =>
      email !== undefined && isMailAddress(email) ? [{ naam: volledigeNaam(naam), adres: email }] : [],
    );
}

/** Somebody with a mail address. */
export type Ontvanger = { readonly naam: string; readonly adres: string };

type Zending = Pick<Melding, 'verandering' | 'nu'> & {
  readonly to: Ontvanger;
  /** To staff, so that it goes out whatever happened to the inwoner. */
  readonly internal: boolean;
  readonly bericht: Bericht;
  readonly contactmoment: Contactmoment;
  readonly van: MailAddress;
};

async function stuurBericht(
  tx: Tx,
  { to, internal, bericht, contactmoment, van, verandering, nu }: Zending,
): Promise<void> {
  const { content } = makeIcs({
    uid: `${contactmoment.contactmomentId}@keukentafel`,
    sequence: contactmoment.volgnummer,
    start: contactmoment.van,
    end: contactmoment.tot,
    stamp: nu,
    title: bericht.titel,
    place: bericht.plaats,
    description: bericht.omschrijving,
    ...(isMailAddress(van.address) && {
      organizer: van,
      attendees: [{ name: to.naam, address: to.adres }],
    }),
    status: verandering === 'afgezegd' ? 'cancelled' : 'confirmed',
  });
  const mail = {
    zaakId: contactmoment.zaakId,
    kind: `contactmoment-${verandering}`,
    to,
    subject: bericht.onderwerp,
    body: bericht.tekst,
    calendar: content,
    internal,
  };
  await queueMail(tx, mail, nu);
}
