import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Persoon } from '../../personen/index.ts';
import { loadActs, performActs, storeActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { isBewaard, storeBericht, volgendNummer, zakenVoorDoorgeven } from './berichten.server.ts';
import { cakFeiten, geefDoor } from './cak.ts';
import type { CakBeantwoord, CakFeit } from './cak.ts';
import { schrijfGemeentecode } from './gemeentecodes.ts';
import { findInwoner, lockZaken } from './iwmo.server.ts';
import { geefDoorAanSvb, svbTaken } from './svb.ts';
import type { SvbTaak } from './svb.ts';
import { cakRegel, schrijfCsv, svbRegel } from './uitvoer.ts';

/** What one person has that the CAK or the SVB does not know yet. */
export type Openstaand = {
  readonly zaakId: string;
  readonly persoon: Persoon;
  readonly cak: readonly CakFeit[];
  readonly svb: readonly SvbTaak[];
};

/** Everything that still has to be passed on in this municipality, the nearest term first. */
export async function listOpenstaand(tx: Tx, vandaag: string): Promise<readonly Openstaand[]> {
  const profiel = await getProfiel(tx, datumVanMoment(vandaag));
  const bijdrageBegint = profiel.levering?.bijdrageBegint ?? 'start-ondersteuning';
  const zaken = await zakenVoorDoorgeven(tx);
  const gevonden = await Promise.all(
    zaken.map(async (zaakId): Promise<readonly Openstaand[]> => {
      const [acts, persoon] = await Promise.all([loadActs(tx, zaakId), findInwoner(tx, zaakId)]);
      const cak = cakFeiten(acts, { vandaag: datumVanMoment(vandaag), bijdrageBegint });
      const svb = svbTaken(acts);
      return persoon === undefined || cak.length + svb.length === 0 ? [] : [{ zaakId, persoon, cak, svb }];
    }),
  );
  return gevonden.flat().toSorted((a, b) => (eerste(a) < eerste(b) ? -1 : 1));
}

/** An overview that was made: which, and about how many facts. */
export type Overzicht = { readonly berichtId: string; readonly aantal: number };

/**
 * Makes one overview for the CAK of all that it does not know yet, per person, and writes in each zaak what was passed
 * on (TW-93). Who has no BSN stays open, because the CAK cannot place that line.
 */
export async function doeCakOverzicht(tx: Tx, aanleiding: Aanleiding): Promise<Uitkomst<Overzicht>> {
  const { actId: berichtId, nu } = aanleiding;
  if (await isBewaard(tx, berichtId)) return gelukt({ berichtId, aantal: 0 });
  const eerst = await listOpenstaand(tx, nu);
  // Nobody passes on the same fact twice: what counts is what is open once the zaken are ours.
  await lockZaken(
    tx,
    eerst.map(({ zaakId }) => zaakId),
  );
  const ids = new Set(eerst.map(({ zaakId }) => zaakId));
  const open = (await listOpenstaand(tx, nu)).filter(
    ({ zaakId, cak, persoon }) => ids.has(zaakId) && cak.length > 0 && persoon.bsn !== undefined,
  );
  if (open.length === 0) return geweigerd('TW-93', 'Er is nu niets om aan het CAK door te geven.');
  const op = datumVanMoment(nu);
  const gemeentecode = schrijfGemeentecode(tx.gemeenteId);
  const regels = open.flatMap(({ persoon, cak }) => cak.map((feit) => cakRegel(gemeentecode, persoon, feit)));
  const identificatie = `CAK${await volgendNummer(tx, 'bericht')}`;
  const bericht = {
    id: berichtId,
    richting: 'uit',
    soort: 'cak',
    agb: '',
    identificatie,
    gemaaktOp: nu,
  } as const;
  await storeBericht(tx, { ...bericht, inhoud: schrijfCsv(regels) });
  for (const { zaakId, cak: feiten } of open) {
    const acts = geefDoor({ zaakId, berichtId, op, feiten }, aanleiding);
    await storeActs(tx, { zaakId, nu, acts });
  }
  return gelukt({ berichtId, aantal: regels.length });
}

/** What the CAK said of an overview, about one zaak; what was sent back is open again (UR 2g). */
export type CakAntwoord = {
  readonly zaakId: string;
  readonly berichtId: string;
  readonly uitkomst: 'aangenomen' | 'afgekeurd';
  readonly toelichting?: string | undefined;
};

/** Writes down what the CAK answered (TW-93). */
export function doeCakAntwoord(
  tx: Tx,
  { zaakId, berichtId, uitkomst, toelichting }: CakAntwoord,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { actId, door, nu } = aanleiding;
  return performActs(tx, { zaakId, actId, door, nu }, (acts) => {
    const isOns = acts.some((act) => {
      return act.soort === 'cak-doorgegeven' && (act.inhoud as { berichtId: string }).berichtId === berichtId;
    });
    if (!isOns) return geweigerd('TW-93', 'Dit overzicht gaat niet over deze zaak.');
    const tekst = toelichting ? aanleiding.nieuwId() : undefined;
    const inhoud: CakBeantwoord['inhoud'] = {
      berichtId,
      uitkomst,
      op: datumVanMoment(nu),
      toelichting: tekst,
    };
    return gelukt({
      acts: [maakAct('cak-beantwoord', { zaakId, inhoud }, aanleiding)],
      teksten: tekst === undefined ? [] : [nieuweTekst(tekst, toelichting ?? '')],
    });
  });
}

/** Makes the overview of one pgb for the SVB and writes down that it was passed on (TW-94). */
export async function doeSvbOverzicht(
  tx: Tx,
  { zaakId, besluitId }: { readonly zaakId: string; readonly besluitId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Overzicht>> {
  const { actId: berichtId, nu, door } = aanleiding;
  const persoon = await findInwoner(tx, zaakId);
  if (persoon?.bsn === undefined) {
    return geweigerd('TW-94', 'Er is geen BSN bekend. Vul het in bij de gegevens van de inwoner.');
  }
  const gemaakt: SvbTaak[] = [];
  const uitkomst = await performActs(tx, { zaakId, actId: berichtId, door, nu }, (acts) => {
    const gegeven = geefDoorAanSvb(acts, { zaakId, besluitId, berichtId }, aanleiding);
    if (gegeven.gelukt) gemaakt.push(gegeven.waarde.taak);
    return gegeven;
  });
  if (!uitkomst.gelukt) return uitkomst;
  const profiel = await getProfiel(tx, datumVanMoment(nu));
  const naam = (id: string | undefined) => profiel.producten.find((een) => een.id === id)?.naam ?? id ?? '';
  const gemeentecode = schrijfGemeentecode(tx.gemeenteId);
  for (const taak of gemaakt) {
    const identificatie = `SVB${await volgendNummer(tx, 'bericht')}`;
    const regel = svbRegel(gemeentecode, persoon, { taak, product: naam(taak.besluit.voorstel.product) });
    const bericht = { id: berichtId, richting: 'uit', soort: 'svb', agb: '', zaakId, gemaaktOp: nu } as const;
    await storeBericht(tx, { ...bericht, identificatie, inhoud: schrijfCsv([regel]) });
  }
  return gelukt({ berichtId, aantal: gemaakt.length });
}

function eerste({ cak }: Openstaand): string {
  return cak.map(({ uiterlijk }) => uiterlijk).toSorted()[0] ?? '9999';
}
