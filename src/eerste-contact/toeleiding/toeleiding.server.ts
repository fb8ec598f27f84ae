import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getProfiel, listInDienst } from '../../inrichting/index.server.ts';
import type { Persoon } from '../../personen/index.ts';
import { leeftijdOp } from '../../personen/index.ts';
import { findPersoon, listZakenVan } from '../../personen/index.server.ts';
import { loadActs, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { loadTexts } from '../../platform/texts.ts';
import type { TextVersion } from '../../platform/texts.ts';
import { vouwMelding } from '../melding.ts';
import type { Melding } from '../melding.ts';
import { leidToe, vouwToeleiding } from './toeleiding.ts';
import type { Toeleidingsbesluit } from './toeleiding.ts';
import type { Toeleidingsfeiten } from './voorstel.ts';

/** Everything needed to choose a gesprek. */
export type TeLeiden = {
  readonly melding: Melding;
  readonly inwoner: Persoon;
  /** Whose words the melding holds, when that is not the inwoner. */
  readonly melder?: Persoon | undefined;
  readonly teksten: ReadonlyMap<string, TextVersion>;
  readonly huidig: ReturnType<typeof vouwToeleiding>;
  /** What we know of ourselves, before anybody asked. */
  readonly feiten: Toeleidingsfeiten;
};

/** Reads what we know of a melding that has to be led to a gesprek; undefined when there is no melding. */
export async function findTeLeiden(tx: Tx, zaakId: string, nu: string): Promise<TeLeiden | undefined> {
  const acts = await loadActs(tx, zaakId);
  const melding = vouwMelding(acts);
  const inwoner = melding && (await findPersoon(tx, melding.inwonerId));
  if (melding === undefined || inwoner === undefined) return undefined;
  const zaken = await listZakenVan(tx, inwoner.id);
  const vandaag = datumVanMoment(nu);
  const feiten: Toeleidingsfeiten = {
    spoed: melding.spoed === 'ja',
    bekendeInwoner: zaken.some((zaak) => zaak.rol === 'inwoner' && zaak.zaakId !== zaakId),
    herhaling: false,
    zwaarderTraject: false,
    meerdereLeefgebieden: false,
    leeftijd: inwoner.geboortedatum && leeftijdOp(inwoner.geboortedatum, vandaag),
  };
  const melder = melding.melderId === undefined ? undefined : await findPersoon(tx, melding.melderId);
  const teksten = await loadTexts(tx, zaakId);
  return { melding, inwoner, melder, teksten, huidig: vouwToeleiding(acts), feiten };
}

/** What a person decided about a melding, with the facts as that person saw them. */
export type Toeleidingsopgave = {
  readonly zaakId: string;
  readonly feiten: Toeleidingsfeiten;
  readonly besluit: Toeleidingsbesluit;
};

/** Stores which gesprek a person chose and who leads it (EC-15); refuses somebody who does not lead gesprekken. */
export async function storeToeleiding(
  tx: Tx,
  { zaakId, feiten, besluit }: Toeleidingsopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const vandaag = datumVanMoment(aanleiding.nu);
  const profiel = await getProfiel(tx, vandaag);
  if (besluit.gespreksvoerderId !== undefined) {
    const gekozen = (await listInDienst(tx, vandaag)).find(({ id }) => id === besluit.gespreksvoerderId);
    if (!gekozen?.rollen.includes('gespreksvoerder')) {
      return geweigerd('EC-15', 'Kies iemand die gesprekken voert, of laat het team kiezen.');
    }
  }
  const inwoner = await inwonerVan(tx, zaakId);
  const context = { profiel, vandaag, feiten, plaats: inwoner?.adres.plaats, besluit };
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => leidToe(acts, context, aanleiding));
}

async function inwonerVan(tx: Tx, zaakId: string): Promise<Persoon | undefined> {
  const melding = vouwMelding(await loadActs(tx, zaakId));
  return melding && findPersoon(tx, melding.inwonerId);
}
