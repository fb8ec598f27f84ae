import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { findBesluit } from '../besluit/besluiten.ts';
import { vouwLevensgebeurtenis } from '../vervolg/levensgebeurtenis.ts';
import { REDENEN_WIJZIGING } from './codelijsten.ts';
import { eindig, gevraagdIn, lopendeVan } from './toewijzen.ts';
import type { Profieldeel } from './toewijzen.ts';
import { isInLevering, isVerwijderd, VERWIJDERD, vouwToewijzingen } from './toewijzingen.ts';
import type { Omvang, Toewijzing } from './toewijzingen.ts';

/** Another last day for a toewijzing, and why. */
export type WijzigOpdracht = {
  readonly zaakId: string;
  readonly toewijzingnummer: number;
  readonly redenWijziging: string;
  readonly eindOp: Datum;
  readonly besluitId?: string | undefined;
};

/** Less, more or other help is for a besluit to say, never for a message (Wmo 2.3.10; zaak 60). */
const MET_BESLUIT: ReadonlySet<string> = new Set(['04', '05', '06', '08']);
/** A death or a move counts when somebody confirmed it (TW-130). */
const DOOR_GEBEURTENIS: ReadonlySet<string> = new Set(['02', '07']);

/** Gives a toewijzing another last day (TW-85); taking it back is for one that was never used (reason 13). */
export function wijzigToewijzing(
  acts: readonly Act[],
  opdracht: WijzigOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, toewijzingnummer, redenWijziging, eindOp, besluitId } = opdracht;
  const staat = vouwToewijzingen(acts).find((een) => een.toewijzingnummer === toewijzingnummer);
  if (staat === undefined || isVerwijderd(staat)) {
    return geweigerd('TW-85', 'Deze toewijzing is er niet, of is verwijderd.');
  }
  if (REDENEN_WIJZIGING[redenWijziging] === undefined) {
    return geweigerd('TW-85', 'Kies een reden uit de lijst van de iWmo.');
  }
  if (eindOp < staat.ingangOp) {
    return geweigerd('TW-85', 'De laatste dag ligt voor de eerste dag van de toewijzing.');
  }
  if (redenWijziging === VERWIJDERD && (eindOp !== staat.ingangOp || staat.leveringen.length > 0)) {
    return geweigerd(
      'TW-85',
      'Verwijderen kan alleen als er geen hulp is gegeven. De laatste dag is dan gelijk aan de eerste.',
    );
  }
  if (DOOR_GEBEURTENIS.has(redenWijziging) && eindeDoorGebeurtenis(acts)?.redenWijziging !== redenWijziging) {
    return geweigerd('TW-85', 'Er is geen verhuizing of overlijden dat iemand bevestigde.');
  }
  const tot = findBesluit(acts, staat.besluitId)?.voorstel.tot;
  const vraagtBesluit = MET_BESLUIT.has(redenWijziging) || (tot !== undefined && eindOp > tot);
  if (vraagtBesluit && !isNieuwBesluit(acts, besluitId, staat.besluitId)) {
    return geweigerd(
      'TW-85',
      'Meer, minder of korter hulp vraagt eerst een nieuw besluit. Een bericht alleen is niet genoeg.',
    );
  }
  const inhoud = { toewijzingnummer, redenWijziging, eindOp, ...(besluitId && { besluitId }) };
  return gelukt({ acts: [maakAct('toewijzing-gewijzigd', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** When and why every toewijzing ends after a move or a death that somebody confirmed; undefined when there is none. */
export function eindeDoorGebeurtenis(
  acts: readonly Act[],
): { readonly op: Datum; readonly redenWijziging: '02' | '07' } | undefined {
  const overlijden = vouwLevensgebeurtenis(acts, 'overlijden');
  if (overlijden?.bevestigd) return { op: overlijden.op, redenWijziging: '02' };
  const verhuisd = vouwLevensgebeurtenis(acts, 'verhuisd');
  return verhuisd?.bevestigd ? { op: plusDagen(verhuisd.op, -1), redenWijziging: '07' } : undefined;
}

/** The toewijzingen that still run past a confirmed move or death. */
export function teBeeindigen(acts: readonly Act[]): readonly Toewijzing[] {
  const einde = eindeDoorGebeurtenis(acts);
  if (einde === undefined) return [];
  return lopendeVan(acts, einde.op).filter(
    ({ eindOp, ingangOp }) => eindOp !== einde.op && !(eindOp === ingangOp && ingangOp > einde.op),
  );
}

/**
 * Ends every toewijzing that still runs: at a death on the day itself, at a move on the day before the new address
 * (zaak 47). Only after somebody confirmed it.
 */
export function beeindigToewijzingen(
  acts: readonly Act[],
  { zaakId }: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const einde = eindeDoorGebeurtenis(acts);
  if (einde === undefined) {
    return geweigerd('TW-85', 'Er is geen verhuizing of overlijden dat iemand bevestigde.');
  }
  const [eerste, ...rest] = teBeeindigen(acts).map((een) => eindig(een, einde, aanleiding));
  if (eerste === undefined || eerste.zaakId !== zaakId) {
    return geweigerd('TW-85', 'Alle toewijzingen zijn al beëindigd.');
  }
  return gelukt({ acts: [{ ...eerste, id: aanleiding.actId }, ...rest], teksten: [] });
}

/** Who takes over help, from which day and why, in words of the inwoner or of staff. */
export type WisselOpdracht = {
  readonly zaakId: string;
  readonly besluitId: string;
  readonly naarAgb: string;
  readonly ingangOp: Datum;
  readonly reden: string;
  readonly omvang?: Omvang | undefined;
  readonly toewijzingnummer: number;
  readonly profiel: Profieldeel;
};

/** Another aanbieder delivers what the besluit grants: the old toewijzing ends the day before, in the same go (TW-97). */
export function wisselAanbieder(
  acts: readonly Act[],
  opdracht: WisselOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, besluitId, naarAgb, ingangOp, reden } = opdracht;
  const oud = lopendeVan(acts, datumVanMoment(aanleiding.nu)).find((een) => een.besluitId === besluitId);
  if (oud === undefined) {
    return geweigerd('TW-97', 'Er is nog niets toegewezen. Kies dan gewoon een aanbieder.');
  }
  if (oud.aanbieder.agb === naarAgb) return geweigerd('TW-97', 'Dit is al de aanbieder.');
  if (reden.trim() === '') return geweigerd('TW-97', 'Schrijf waarom er een andere aanbieder komt.');
  const omvang = opdracht.omvang ?? oud.omvang;
  const vraag = { ...opdracht, agb: naarAgb, eindOp: oud.eindOp, omvang };
  const nieuw = gevraagdIn(findBesluit(acts, besluitId), vraag);
  if (!nieuw.gelukt) return nieuw;
  if (isInLevering(oud) && ingangOp <= oud.ingangOp) {
    return geweigerd('TW-97', 'De hulp is al begonnen. De nieuwe aanbieder kan pas daarna beginnen.');
  }
  const tekst = aanleiding.nieuwId();
  const wissel = { besluitId, van: oud.aanbieder, naar: nieuw.waarde.aanbieder, reden: tekst };
  const vandaag = datumVanMoment(aanleiding.nu);
  const toegewezen = { ...nieuw.waarde, toegewezenOp: vandaag };
  return gelukt({
    acts: [
      maakAct('aanbieder-gewisseld', { zaakId, inhoud: wissel }, aanleiding),
      eindig(oud, { op: plusDagen(ingangOp, -1), redenWijziging: '09' }, aanleiding),
      {
        ...maakAct('toegewezen', { zaakId, inhoud: toegewezen }, aanleiding),
        id: aanleiding.nieuwId(),
      },
    ],
    teksten: [nieuweTekst(tekst, reden)],
  });
}

function isNieuwBesluit(acts: readonly Act[], besluitId: string | undefined, oud: string): boolean {
  if (besluitId === undefined || besluitId === oud) return false;
  return findBesluit(acts, besluitId)?.genomen !== undefined;
}
