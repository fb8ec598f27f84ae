import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import type { BesluitGenomen, BesluitGetoetst, BesluitVoorbereid, Grondslag } from './besluitinhoud.ts';

/** One besluit as far as it is: drafted, checked, taken, sent. */
export type Besluit = {
  readonly besluitId: string;
  readonly grondslag: Grondslag;
  readonly aard: 'gewoon' | 'tijdelijk';
  readonly voorstel: BesluitVoorbereid['inhoud'];
  readonly makerId?: string | undefined;
  readonly toetsing: 'niet-nodig' | 'open' | 'akkoord' | 'teruggestuurd';
  readonly toetsTekst?: string | undefined;
  readonly toetserId?: string | undefined;
  readonly genomen?: BesluitGenomen['inhoud'] | undefined;
  readonly beslisserId?: string | undefined;
  readonly verzonden?: Verzonden | undefined;
};

/** When the letter of a besluit was first made known (Awb 3:41). */
export type Verzonden = { readonly bekendOp: Datum; readonly wijze: string; readonly beschikkingId: string };

/**
 * All besluiten of a zaak, in order: those taken, and for each matter the last draft. A new draft on the same matter
 * takes the place of one that was not taken; a draft on an aanvraag that was withdrawn is gone.
 */
export function vouwBesluiten(acts: readonly Act[]): readonly Besluit[] {
  const aanvraagId = vouwAanvraag(acts)?.aanvraagId;
  const alle = acts.filter(isVoorbereid).map((act) => vouwEen(acts, act));
  const laatste = new Map(alle.map((besluit) => [zaakVan(besluit), besluit.besluitId]));
  return alle.filter((besluit) => {
    if (besluit.genomen !== undefined) return true;
    if (besluit.grondslag === 'aanvraag' && besluit.voorstel.aanvraagId !== aanvraagId) return false;
    return laatste.get(zaakVan(besluit)) === besluit.besluitId;
  });
}

/** The besluit on the aanvraag that stands, as far as it is; an urgent one beside it is not this one (TW-8). */
export function vouwBesluit(acts: readonly Act[]): Besluit | undefined {
  const aanvraagId = vouwAanvraag(acts)?.aanvraagId;
  return vouwBesluiten(acts).findLast(
    ({ grondslag, voorstel }) => grondslag === 'aanvraag' && voorstel.aanvraagId === aanvraagId,
  );
}

/** One besluit by its id. */
export function findBesluit(acts: readonly Act[], besluitId: string): Besluit | undefined {
  return vouwBesluiten(acts).find((besluit) => besluit.besluitId === besluitId);
}

function vouwEen(acts: readonly Act[], voorbereid: BesluitVoorbereid): Besluit {
  const { besluitId, grondslag = 'aanvraag', aard = 'gewoon' } = voorbereid.inhoud;
  const genomen = acts.filter(isGenomen).findLast(({ inhoud }) => inhoud.besluitId === besluitId);
  const laatst = acts.filter(isGetoetst).findLast(({ inhoud }) => inhoud.besluitId === besluitId);
  const isOud = genomen === undefined && laatst !== undefined && isAndersNa(acts, laatst, voorbereid);
  const getoetst = isOud ? undefined : laatst;
  return {
    besluitId,
    grondslag,
    aard,
    voorstel: voorbereid.inhoud,
    makerId: idVan(voorbereid),
    toetsing: toetsingVan(voorbereid, getoetst),
    toetsTekst: getoetst?.inhoud.tekst,
    toetserId: getoetst && idVan(getoetst),
    genomen: genomen?.inhoud,
    beslisserId: genomen && idVan(genomen),
    verzonden: acts.filter(isVerzonden).find(({ inhoud }) => inhoud.besluitId === besluitId)?.inhoud,
  };
}

/** Whether a step was written after a colleague agreed: what they read is not what would be decided (TW-5). */
function isAndersNa(acts: readonly Act[], getoetst: BesluitGetoetst, { inhoud }: BesluitVoorbereid): boolean {
  if (!getoetst.inhoud.akkoord || inhoud.aanvraagId === undefined) return false;
  return acts
    .slice(acts.indexOf(getoetst) + 1)
    .some(
      (act) =>
        STAPACTS.has(act.soort) && (act.inhoud as { aanvraagId?: string }).aanvraagId === inhoud.aanvraagId,
    );
}

const STAPACTS: ReadonlySet<string> = new Set(['stap-beoordeeld', 'algemeen-gebruikelijk-getoetst']);

/** What a besluit is about: two drafts on the same matter cannot both stand. */
function zaakVan({ grondslag, voorstel }: Besluit): string {
  const over = voorstel.aanvraagId ?? voorstel.herziening?.besluitId ?? voorstel.vervangtBesluitId ?? '';
  return `${grondslag}/${over}`;
}

function toetsingVan(
  voorbereid: BesluitVoorbereid,
  getoetst: BesluitGetoetst | undefined,
): Besluit['toetsing'] {
  if (!voorbereid.inhoud.toetsingNodig) return 'niet-nodig';
  if (getoetst === undefined) return 'open';
  return getoetst.inhoud.akkoord ? 'akkoord' : 'teruggestuurd';
}

function idVan(act: Act): string | undefined {
  return act.door.soort === 'systeem' ? undefined : act.door.id;
}

function isVoorbereid(act: Act): act is BesluitVoorbereid {
  return act.soort === 'besluit-voorbereid';
}

function isGetoetst(act: Act): act is BesluitGetoetst {
  return act.soort === 'besluit-getoetst';
}

function isGenomen(act: Act): act is BesluitGenomen {
  return act.soort === 'besluit-genomen';
}

type BeschikkingVerzonden = Act<'beschikking-verzonden', Verzonden & { readonly besluitId: string }>;

function isVerzonden(act: Act): act is BeschikkingVerzonden {
  return act.soort === 'beschikking-verzonden';
}
