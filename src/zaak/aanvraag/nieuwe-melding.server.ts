import { nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { storeMelding } from '../../eerste-contact/index.server.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { performActs, storeActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { storeTexts } from '../../platform/texts.ts';
import { isAanvraagMogelijk } from '../../toewijzing/index.ts';
import type { AanvraagOpdracht, AanvraagVroegOntvangen } from '../../toewijzing/index.ts';
import { vouwZaak } from '../zaak.ts';
import { poortVan } from './onderzoek-uitkomst.ts';

/** Which letter: under which act id, received on which day. */
export type Brief = { readonly actId: string; readonly ontvangenOp: Datum };

/**
 * Whether a letter begins a new melding (ZK-61): the zaak ended without a verslag, and the letter is early or the melding
 * itself was withdrawn or sent on, so that no onderzoek runs in which it could wait.
 */
export function begintOpnieuw(acts: readonly Act[], { actId, ontvangenOp }: Brief): boolean {
  const eerder = acts.find(({ id }) => id === actId);
  if (eerder !== undefined) return nieuweZaakVan(eerder) !== undefined;
  const poort = poortVan(acts);
  if (poort === undefined || poort.verslagVerzondenOp !== undefined || ontvangenOp < poort.gemeldOp)
    return false;
  if (vouwZaak(acts)?.afgeslotenOp === undefined) return false;
  const isGestopt = acts.some(({ soort }) => GESTOPT.has(soort));
  return isGestopt || !isAanvraagMogelijk(poort, ontvangenOp);
}

const GESTOPT: ReadonlySet<string> = new Set(['melding-ingetrokken', 'melding-doorgezonden']);

/** The zaak that a letter began; undefined for any other act. */
export function nieuweZaakVan(act: Act): string | undefined {
  if (act.soort !== 'aanvraag-vroeg-ontvangen') return undefined;
  return (act as AanvraagVroegOntvangen).inhoud.nieuweZaakId;
}

type Opgave = Omit<AanvraagOpdracht, 'onderzoek'> & { readonly afzender: string };

/**
 * Keeps a letter in the zaak that ended, which stays closed, and begins a new melding with it from the day on which it
 * came in, where it waits for the verslag as an early letter (ZK-61, geval 15).
 */
export async function storeNieuweMelding(
  tx: Tx,
  opgave: Opgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, ontvangenOp, woorden } = opgave;
  const nieuweZaakId = aanleiding.nieuwId();
  const bewaard = await performActs(tx, { zaakId, ...aanleiding }, () =>
    gelukt(vroegeBrief(opgave, { zaakId, nieuweZaakId, actId: aanleiding.actId }, aanleiding)),
  );
  if (!bewaard.gelukt || bewaard.waarde.acts.length === 0) return bewaard;
  const inwoner = (await listBetrokkenen(tx, zaakId)).find(({ rol }) => rol === 'inwoner')?.persoon;
  if (inwoner === undefined) throw new Error('a zaak without an inwoner cannot begin a new melding');
  const { id: persoonId, ...gegevens } = inwoner;
  const eerder = ontvangenOp < datumVanMoment(aanleiding.nu);
  const melding = {
    zaakId: nieuweZaakId,
    kanaal: opgave.weg === 'mijn' ? 'web' : 'balie',
    namens: 'zichzelf',
    spoed: 'onbekend',
    contactwens: { wijze: inwoner.telefoon === undefined ? 'post' : 'bellen' },
    woorden,
    ontvangenOp,
    ...(eerder && { redenEerder: 'De brief kwam op deze dag binnen.' }),
    inwoner: { persoonId, gegevens },
    afzender: { naam: opgave.afzender, linkNaar: (token: string) => token },
  } as const;
  const eigen = { ...aanleiding, actId: aanleiding.nieuwId() };
  const gemeld = await storeMelding(tx, melding, eigen);
  if (!gemeld.gelukt) throw new Error('a letter in a closed zaak could not become a melding');
  const actId = aanleiding.nieuwId();
  const { acts, teksten } = vroegeBrief(opgave, { zaakId: nieuweZaakId, actId }, aanleiding);
  const { door, nu } = aanleiding;
  await storeTexts(tx, { zaakId: nieuweZaakId, door, nu, teksten });
  await storeActs(tx, { zaakId: nieuweZaakId, nu, acts });
  return bewaard;
}

type Waar = {
  readonly zaakId: string;
  readonly actId: string;
  readonly nieuweZaakId?: string;
};

function vroegeBrief(
  { weg, ontvangenOp, ondertekend, woorden }: Opgave,
  { zaakId, actId, nieuweZaakId }: Waar,
  { door, nu, nieuwId }: Aanleiding,
): Gevolg {
  const tekst = nieuwId();
  const inhoud = {
    weg,
    woorden: tekst,
    ontvangenOp,
    ...(ondertekend && { ondertekend }),
    ...(nieuweZaakId && { nieuweZaakId }),
  };
  return {
    acts: [{ id: actId, soort: 'aanvraag-vroeg-ontvangen', zaakId, door, gebeurdOp: nu, inhoud }],
    teksten: [nieuweTekst(tekst, woorden)],
  };
}
