import { volledigeNaam } from '../personen/index.ts';
import type { Persoon } from '../personen/index.ts';
import type { Tx } from '../platform/database.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import { hasLink, makeLink } from '../platform/private-links.ts';
import { schrijfPlanmail } from './planmail.ts';
import type { Planmail } from './planmail.ts';

/** Whom to tell that the plan is ready, and in whose name. */
export type Planbericht = Omit<Planmail, 'link'> & {
  readonly zaakId: string;
  readonly inwoner: Persoon | undefined;
  /** The inwoner lost the link or the code: send a new link, with a new code. */
  readonly nieuweLink: boolean;
  readonly linkNaar: (token: string) => string;
};

/** What the mail led to; `code` belongs to a new link, is shown to staff and stands in no mail. */
export type Planverzending = { readonly verstuurd: boolean; readonly code?: string | undefined };

/** Tells the inwoner by mail that the plan is ready; does nothing without a mail address (AR-11). */
export async function mailPlan(tx: Tx, bericht: Planbericht, nu: string): Promise<Planverzending> {
  const { zaakId, inwoner, nieuweLink, linkNaar } = bericht;
  if (inwoner?.email === undefined) return { verstuurd: false };
  const owner = { zaakId, personId: inwoner.id };
  const isNodig = nieuweLink || !(await hasLink(tx, owner, nu));
  const link = isNodig ? await makeLink(tx, owner, nu) : undefined;
  const { onderwerp, tekst } = schrijfPlanmail({ ...bericht, link: link && linkNaar(link.token) });
  const to = { naam: volledigeNaam(inwoner.naam), adres: inwoner.email };
  await queueMail(tx, { zaakId, kind: 'arrangement-afgesproken', to, subject: onderwerp, body: tekst }, nu);
  return { verstuurd: true, code: link?.code };
}
