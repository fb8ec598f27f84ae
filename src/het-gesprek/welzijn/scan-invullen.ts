import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { findLeefgebied } from '../../inrichting/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { actsVan, koppenVan, maakAct, vervanging, isIngehaald } from '../vraagverheldering/keten.ts';
import { vouwScans } from './welzijnsscan.ts';
import type { ScanInhoud, Scores, WelzijnsscanIngevuld, WelzijnsscanVervallen } from './welzijnsscan.ts';

/** What is filled in for a scan; without a day it is today, and what is not in `scores` stays without an answer. */
export type ScanOpdracht = {
  readonly zaakId: string;
  readonly op?: Datum | undefined;
  readonly scores: Scores;
  readonly inVerslag?: true | undefined;
};

/**
 * Records a scan. Refuses one without a single answer, an answer about a leefgebied that the municipality does not
 * have (HG-70), and a day that is still to come (HG-71). A second scan never changes the first.
 */
export function vulScanIn(
  opdracht: ScanOpdracht,
  instrument: Instrument,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const gebrek = gebrekInScan(opdracht, instrument, aanleiding);
  if (gebrek !== undefined) return gebrek;
  const inhoud = inhoudVan(opdracht, { scanId: aanleiding.actId, aanleiding });
  const { zaakId } = opdracht;
  const act = maakAct<WelzijnsscanIngevuld>('welzijnsscan-ingevuld', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

/** What is needed to mend a scan; `gezien` are the act ids one saw. */
export type ScanVerbetering = ScanOpdracht & {
  readonly scanId: string;
  readonly gezien: readonly string[];
  readonly instrument: Instrument;
};

/** Mends the answers of a scan, or whether it may stand in the verslag; refuses when another did so meanwhile (HG-5). */
export function verbeterScan(
  acts: readonly Act[],
  opdracht: ScanVerbetering,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, scanId, gezien, instrument } = opdracht;
  const scan = vouwScans(acts).find((een) => een.scanId === scanId);
  if (scan === undefined) return weigerWeg();
  const gebrek = gebrekInScan(opdracht, instrument, aanleiding, Object.keys(scan.scores));
  if (gebrek !== undefined) return gebrek;
  const ingevuld = actsVan<WelzijnsscanIngevuld>(acts, 'welzijnsscan-ingevuld');
  const koppen = koppenVan(ingevuld.filter((act) => act.inhoud.scanId === scanId));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { ...inhoudVan({ ...opdracht, op: opdracht.op ?? scan.op }, { scanId, aanleiding }), naast };
  const act = maakAct<WelzijnsscanIngevuld>('welzijnsscan-ingevuld', inhoud, {
    zaakId,
    aanleiding,
    vervangt,
  });
  return gelukt({ acts: [act], teksten: [] });
}

/** Takes a scan out; refuses one that is not there any more (HG-71). */
export function laatScanVervallen(
  acts: readonly Act[],
  { zaakId, scanId }: { readonly zaakId: string; readonly scanId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!vouwScans(acts).some((een) => een.scanId === scanId)) return weigerWeg();
  const act = maakAct<WelzijnsscanVervallen>('welzijnsscan-vervallen', { scanId }, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

function inhoudVan(
  { op, scores, inVerslag }: ScanOpdracht,
  { scanId, aanleiding }: { readonly scanId: string; readonly aanleiding: Aanleiding },
): ScanInhoud {
  return {
    scanId,
    op: op ?? datumVanMoment(aanleiding.nagekomen?.gebeurdOp ?? aanleiding.nu),
    scores,
    inVerslag,
  };
}

/** An older scan may hold a leefgebied that the instrument lost since: `eerder` are the ids that stood there. */
function gebrekInScan(
  { scores, op }: ScanOpdracht,
  instrument: Instrument,
  { nu }: Aanleiding,
  eerder: readonly string[] = [],
): Geweigerd | undefined {
  const gebieden = Object.keys(scores);
  if (gebieden.length === 0)
    return geweigerd(
      'HG-70',
      'Er is nog niets gekozen. Kies bij één onderwerp hoe het gaat; meer hoeft niet.',
    );
  const vreemd = gebieden.some((id) => findLeefgebied(instrument, id) === undefined && !eerder.includes(id));
  if (vreemd)
    return geweigerd('HG-70', 'Dit onderwerp kennen we in deze gemeente niet. Laad de pagina opnieuw.');
  if (op !== undefined && op > datumVanMoment(nu))
    return geweigerd('HG-71', 'Deze dag moet nog komen. Kies vandaag of een dag die geweest is.');
  return undefined;
}

function weigerWeg(): Geweigerd {
  return geweigerd('HG-71', 'Deze keer staat er niet meer. Iemand heeft hem intussen weggehaald.');
}
