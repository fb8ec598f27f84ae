import type { Tx } from './database.ts';
import { newSecret } from './ids.ts';
import { endSessionsIn, hashSecret } from './sessions.ts';

/** What the person gets: a token for in the address and a short code to type; neither can be read back later. */
export type PrivateLink = { readonly token: string; readonly code: string };

/** Whose link it is. */
export type LinkOwner = { readonly zaakId: string; readonly personId: string };

/** Opening a link: it is theirs, or why not. After `locked` or `expired` only a new link helps. */
export type LinkResult =
  | ({ readonly opened: true } & LinkOwner)
  | { readonly opened: false; readonly why: 'unknown' | 'expired' | 'locked' }
  | { readonly opened: false; readonly why: 'wrong-code'; readonly triesLeft: number };

const mostTries = 10;
const codeLength = 6;

/**
 * Makes a link to one zaak that holds for one year; only hashes are stored. Its code from now on opens every link of
 * the same person to the same zaak, also one that was locked: a lost code is mended by giving a new link.
 */
export async function makeLink(tx: Tx, owner: LinkOwner, nu: string): Promise<PrivateLink> {
  const { link, stored } = sendLink(tx, owner, nu);
  await stored;
  return link;
}

/** The same for who has more to send: what the link is can be told at once, `stored` says when it is kept. */
export function sendLink(
  tx: Tx,
  owner: LinkOwner,
  nu: string,
): { readonly link: PrivateLink; readonly stored: Promise<unknown> } {
  const token = newSecret(32);
  const code = newSecret(codeLength);
  const stored = Promise.all([
    storeLink(tx, { token, owner, codeHash: hashCode(owner, code) }, nu),
    renewCode(tx, owner, code),
  ]);
  return { link: { token, code }, stored };
}

/**
 * Makes one more link for somebody who has a code already, and gives its token: it opens with that same code.
 * Undefined when they have no link that still works; then only `makeLink` helps.
 */
export async function makeFurtherLink(tx: Tx, owner: LinkOwner, nu: string): Promise<string | undefined> {
  const known = await selectLinks(tx, owner)
    .where('expires_at', '>', nu)
    .where('wrong_tries', '<', mostTries)
    .orderBy('made_at', 'desc')
    .executeTakeFirst();
  if (known === undefined) return undefined;
  const token = newSecret(32);
  await storeLink(tx, { token, owner, codeHash: known.code_hash }, nu);
  return token;
}

/** A link that opens with the code somebody has, or else one with a new code for a person to pass on. */
export async function makeLinkToMail(
  tx: Tx,
  owner: LinkOwner,
  nu: string,
): Promise<{ readonly token: string; readonly code?: string | undefined }> {
  const token = await makeFurtherLink(tx, owner, nu);
  return token === undefined ? makeLink(tx, owner, nu) : { token };
}

/**
 * Tries a code on a link; case, spaces and hyphens in the code do not matter. A wrong code is counted, also when two
 * come at once, and the tenth one locks the link. The caller must let the transaction commit after a refusal.
 */
export async function openLink(tx: Tx, given: PrivateLink, nu: string): Promise<LinkResult> {
  const tokenHash = hashSecret(given.token);
  const row = await tx.db
    .selectFrom('platform.private_link')
    .select(['code_hash', 'zaak_id', 'person_id', 'expires_at', 'wrong_tries'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return { opened: false, why: 'unknown' };
  if (row.wrong_tries >= mostTries) return { opened: false, why: 'locked' };
  if (row.expires_at <= nu) return { opened: false, why: 'expired' };
  const code = given.code.toLowerCase().replaceAll(/[\s-]/g, '');
  const owner = { zaakId: row.zaak_id, personId: row.person_id };
  if (row.code_hash.equals(hashCode(owner, code))) {
    return { opened: true, ...owner };
  }
  const triesLeft = mostTries - row.wrong_tries - 1;
  await countWrongTry(tx, tokenHash, row.wrong_tries + 1);
  return triesLeft === 0 ? { opened: false, why: 'locked' } : { opened: false, why: 'wrong-code', triesLeft };
}

/** Whether this person has a link to this zaak that still opens with the code they got. */
export async function hasLink(tx: Tx, { zaakId, personId }: LinkOwner, nu: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('platform.private_link')
    .select('zaak_id')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('person_id', '=', personId)
    .where('expires_at', '>', nu)
    .where('wrong_tries', '<', mostTries)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends every link to a zaak at once with what was opened with it, for when one got lost or the zaak was destroyed. */
export async function endLinks(tx: Tx, zaakId: string, nu: string): Promise<void> {
  await endSessionsIn(tx, zaakId);
  await tx.db
    .updateTable('platform.private_link')
    .set({ expires_at: nu })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('expires_at', '>', nu)
    .execute();
}

/** Ends the links of one person to a zaak at once, and leaves those of others. */
export async function endLinksOf(tx: Tx, { zaakId, personId }: LinkOwner, nu: string): Promise<void> {
  await tx.db
    .updateTable('platform.private_link')
    .set({ expires_at: nu })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('person_id', '=', personId)
    .where('expires_at', '>', nu)
    .execute();
}

async function storeLink(
  tx: Tx,
  link: { readonly token: string; readonly owner: LinkOwner; readonly codeHash: Buffer },
  nu: string,
): Promise<void> {
  await tx.db
    .insertInto('platform.private_link')
    .values({
      gemeente_id: tx.gemeenteId,
      token_hash: hashSecret(link.token),
      code_hash: link.codeHash,
      zaak_id: link.owner.zaakId,
      person_id: link.owner.personId,
      made_at: nu,
      expires_at: oneYearLater(nu),
    })
    .execute();
}

function selectLinks(tx: Tx, { zaakId, personId }: LinkOwner) {
  return tx.db
    .selectFrom('platform.private_link')
    .select('code_hash')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('person_id', '=', personId);
}

async function renewCode(tx: Tx, owner: LinkOwner, code: string): Promise<void> {
  await tx.db
    .updateTable('platform.private_link')
    .set({ code_hash: hashCode(owner, code), wrong_tries: 0 })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', owner.zaakId)
    .where('person_id', '=', owner.personId)
    .execute();
}

/** One code per person and zaak, so that a further link can open with the code somebody has. */
function hashCode({ zaakId, personId }: LinkOwner, code: string): Buffer {
  return hashSecret(`${zaakId}/${personId}/${code}`);
}

async function countWrongTry(tx: Tx, tokenHash: Buffer, wrongTries: number): Promise<void> {
  await tx.db
    .updateTable('platform.private_link')
    .set({ wrong_tries: wrongTries })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('token_hash', '=', tokenHash)
    .execute();
}

function oneYearLater(instant: string): string {
  const date = new Date(instant);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString();
}
