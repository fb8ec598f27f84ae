import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { loadActs, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { endSilence, silenceZaak } from '../../platform/mail/outbox.ts';
import { endLinks } from '../../platform/private-links.ts';
import { isOverleden } from './levensgebeurtenis.ts';

/**
 * Takes one decision about what follows a besluit. When the inwoner turns out to have died, every link of the zaak
 * closes and nothing is mailed any more, also what waited already (TW-133); when that was a mistake, mail goes again.
 */
export async function voerVervolgUit(
  tx: Tx,
  zaakId: string,
  aanleiding: Aanleiding,
  besluit: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const was = isOverleden(await loadActs(tx, zaakId));
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, besluit);
  if (!uitkomst.gelukt) return uitkomst;
  const is = isOverleden(await loadActs(tx, zaakId));
  if (is && !was) {
    await endLinks(tx, zaakId, aanleiding.nu);
    await silenceZaak(tx, zaakId, aanleiding.nu);
  }
  if (was && !is) await endSilence(tx, zaakId);
  return uitkomst;
}
