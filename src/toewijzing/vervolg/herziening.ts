import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { findBesluit } from '../besluit/besluiten.ts';
import type { Herziening } from '../besluit/besluitinhoud.ts';
import { lopendHeronderzoek, toekenningen } from './heronderzoek.ts';
import { vouwLevensgebeurtenis } from './levensgebeurtenis.ts';

export const HERZIENINGSGRONDEN = ['a', 'b', 'c', 'd', 'e'] as const;

/** The five grounds on which a besluit may be changed or withdrawn, in words (Wmo 2.3.10 lid 1). */
export const GRONDWOORDEN: Readonly<Record<Herziening['grond'], string>> = {
  a: 'de gegevens waren onjuist of onvolledig, en met de juiste gegevens was het besluit anders',
  b: 'de hulp is niet meer nodig',
  c: 'de hulp is niet meer genoeg of past niet meer',
  d: 'de inwoner houdt zich niet aan de voorwaarden die bij de hulp horen',
  e: 'de hulp wordt niet of voor iets anders gebruikt',
};

/** What somebody wants to change, on which ground, and from when. */
export type Herzieningsvoorstel = {
  readonly grond: string;
  readonly besluitId: string;
  readonly ingangOp: Datum;
  readonly vandaag: Datum;
  /** The time in which the inwoner can prepare; asked when help becomes less or ends. */
  readonly overgang: string;
  readonly wordtMinder: boolean;
  /** The only reason is that the inwoner does not take part in a traject (T7). */
  readonly alleenNietMeedoen: boolean;
};

/**
 * Whether a besluit may be changed like this: on ground a to e (TW-123), after a heronderzoek and hearing (TW-124),
 * from a day on with time to prepare (TW-125), and never only because somebody takes no part in a traject (TW-126).
 */
export function keurHerziening(acts: readonly Act[], voorstel: Herzieningsvoorstel): Uitkomst<Herziening> {
  const { grond, besluitId, ingangOp, overgang, wordtMinder, alleenNietMeedoen, vandaag } = voorstel;
  if (!isGrond(grond)) {
    return geweigerd('TW-123', 'Herzien of intrekken kan alleen op grond a tot en met e (Wmo 2.3.10 lid 1).');
  }
  if (alleenNietMeedoen) {
    const uitleg =
      'Niet meedoen aan een traject is op zichzelf geen grond. Onderzoek wat de inwoner nu nodig heeft.';
    return geweigerd('TW-126', uitleg);
  }
  if (!toekenningen(acts).some((besluit) => besluit.besluitId === besluitId)) {
    return geweigerd('TW-123', 'Kies het besluit dat nu geldt.');
  }
  const onderzoek = lopendHeronderzoek(acts);
  if (onderzoek?.besluitId !== besluitId) {
    return geweigerd('TW-122', 'Begin eerst een heronderzoek over dit besluit.');
  }
  if (onderzoek.gehoord.length === 0) {
    return geweigerd('TW-124', 'De inwoner kon nog niet zeggen wat die ervan vindt (Awb 4:8).');
  }
  if (wordtMinder && overgang.trim() === '') {
    return geweigerd('TW-125', 'Schrijf op hoeveel tijd de inwoner krijgt om eraan te wennen.');
  }
  if (wordtMinder && ingangOp < vandaag && grond !== 'a' && !isWeg(acts)) {
    return geweigerd(
      'TW-125',
      'Minder hulp of geen hulp gaat niet in op een dag die al voorbij is. Kies een dag die nog komt.',
    );
  }
  return gelukt({ grond, besluitId, ingangOp, ...(overgang.trim() && { overgang: overgang.trim() }) });
}

/** Somebody asks a jurist whether the value may be reclaimed; `vraag` is a text id (TW-127). */
type TerugvorderingVoorgelegd = Act<
  'terugvordering-voorgelegd',
  { readonly besluitId: string; readonly opzet: boolean; readonly vraag: string }
>;

/**
 * Puts the question of reclaiming to a jurist, only after a besluit on ground a and when there seems to be intent
 * (TW-127; Wmo 2.4.1). Nothing is reclaimed by the system itself.
 */
export function legTerugvorderingVoor(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly besluitId: string;
    readonly opzet: boolean;
    readonly vraag: string;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, besluitId, opzet, vraag } = opdracht;
  const besluit = findBesluit(acts, besluitId);
  if (besluit?.genomen === undefined || besluit.voorstel.herziening?.grond !== 'a') {
    return geweigerd('TW-127', 'Terugvorderen kan alleen na een besluit op grond a (Wmo 2.3.10, 2.4.1).');
  }
  if (!opzet) {
    return geweigerd('TW-127', 'Zonder opzet is er geen terugvordering (Wmo 2.4.1 lid 1).');
  }
  if (vraag.trim() === '') return geweigerd('TW-127', 'Schrijf je vraag aan de jurist.');
  const tekst = aanleiding.nieuwId();
  const inhoud = { besluitId, opzet, vraag: tekst };
  return gelukt({
    acts: [
      maakAct<'terugvordering-voorgelegd', TerugvorderingVoorgelegd['inhoud']>(
        'terugvordering-voorgelegd',
        { zaakId, inhoud },
        aanleiding,
      ),
    ],
    teksten: [nieuweTekst(tekst, vraag.trim())],
  });
}

/** After a confirmed move or death help ends on that day, which has been (TW-132). */
function isWeg(acts: readonly Act[]): boolean {
  return LEVENSGEBEURTENISSEN.some((soort) => vouwLevensgebeurtenis(acts, soort)?.bevestigd === true);
}

const LEVENSGEBEURTENISSEN = ['verhuisd', 'overlijden'] as const;

function isGrond(grond: string): grond is Herziening['grond'] {
  return (HERZIENINGSGRONDEN as readonly string[]).includes(grond);
}
