import { volledigeNaam } from '../personen/index.ts';
import type { Persoon } from '../personen/index.ts';
import type { Tx } from '../platform/database.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import { endLinks } from '../platform/private-links.ts';
import { schrijfAfsluitbericht } from './afsluitbericht.ts';
import type { Afsluitvraag } from './afsluitbericht.ts';

/** Whom to tell that a zaak was closed. */
export type Afsluitverzending = Afsluitvraag & {
  readonly zaakId: string;
  readonly inwoner: Persoon | undefined;
};

/** Tells the inwoner by mail, if there is an address (OV-15); after a death it closes every link instead (OV-16). */
export async function mailAfsluiting(tx: Tx, vraag: Afsluitverzending, nu: string): Promise<boolean> {
  const { zaakId, inwoner, grond } = vraag;
  if (grond === 'overleden') await endLinks(tx, zaakId, nu);
  const bericht = schrijfAfsluitbericht(vraag);
  if (bericht === undefined || inwoner?.email === undefined) return false;
  const to = { naam: volledigeNaam(inwoner.naam), adres: inwoner.email };
  const mail = { zaakId, kind: 'zaak-afgesloten', to, subject: bericht.onderwerp, body: bericht.tekst };
  await queueMail(tx, mail, nu);
  return true;
}
