import { somOp } from '../../basis/opsomming.ts';
import type { Geweigerd } from '../../basis/uitkomst.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Trede } from './trede.ts';

/** Why shared help that is there does not fit somebody; ready to choose, so that it takes one tap (T8). */
export const COLLECTIEFREDENEN = ['geen-plek', 'niet-te-bereiken', 'past-niet', 'niet-genoeg'] as const;

/** One of those reasons. */
export type Collectiefreden = (typeof COLLECTIEFREDENEN)[number];

/** Shared help that was there beside individual help, and why it does not fit (HG-95). */
export type NaastCollectief = { readonly diensten: readonly string[]; readonly reden: Collectiefreden };

/** Shared help that exists for what is needed; given only where the municipality looks there first (HG-95). */
export type Collectiefvraag = {
  readonly diensten: readonly { readonly id: string; readonly naam: string }[];
  readonly reden?: Collectiefreden | undefined;
};

/** Why individual help cannot be recorded yet: shared help is there and nobody said why it does not fit (HG-95). */
export function gebrekInCollectief(
  trede: Trede | undefined,
  vraag: Collectiefvraag | undefined,
): Geweigerd | undefined {
  if (trede !== 'maatwerk' || vraag === undefined || vraag.diensten.length === 0) return undefined;
  if (vraag.reden !== undefined) return undefined;
  return geweigerd(
    'HG-95',
    `Hiervoor is er ook ${namenVan(vraag)}. Kies waarom dat hier niet past, of kies hulp die mensen samen delen.`,
  );
}

/** What is stored with individual help; undefined where nothing shared was there or nothing was asked. */
export function naastCollectief(
  trede: Trede | undefined,
  vraag: Collectiefvraag | undefined,
): NaastCollectief | undefined {
  if (trede !== 'maatwerk' || vraag?.reden === undefined || vraag.diensten.length === 0) return undefined;
  return { diensten: vraag.diensten.map(({ id }) => id), reden: vraag.reden };
}

const ZINNEN: Readonly<Record<Collectiefreden, string>> = {
  'geen-plek': 'Daar is nu geen plek.',
  'niet-te-bereiken': 'U kunt daar niet komen.',
  'past-niet': 'Dat past niet bij u.',
  'niet-genoeg': 'Dat is voor u niet genoeg.',
};

/** A reason as a sentence to the inwoner. */
export function collectiefZin(reden: Collectiefreden): string {
  return ZINNEN[reden];
}

/** A stored reason in words for a count; a word that is not known is shown as it is. */
export function collectiefredenWoorden(reden: string): string {
  const bekend = COLLECTIEFREDENEN.find((een) => een === reden);
  return bekend === undefined ? reden : TELWOORDEN[bekend];
}

const TELWOORDEN: Readonly<Record<Collectiefreden, string>> = {
  'geen-plek': 'geen plek',
  'niet-te-bereiken': 'niet te bereiken',
  'past-niet': 'past niet bij de inwoner',
  'niet-genoeg': 'niet genoeg',
};

/**
 * The one sentence per resultaat that HG-12 asks for, made from what was chosen here: where this is asked, it takes the
 * place of that reason and is no reason more.
 */
export function schrijfNietGenoeg(vraag: Collectiefvraag | undefined): string {
  if (vraag?.reden === undefined || vraag.diensten.length === 0) return '';
  return `We keken ook naar ${namenVan(vraag)}. ${collectiefZin(vraag.reden)}`;
}

function namenVan({ diensten }: Collectiefvraag): string {
  return somOp(diensten.map(({ naam }) => naam));
}
