import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { geweigerd } from '../basis/uitkomst.ts';
import { findEigenDienst } from '../inrichting/index.ts';
import type { EigenDienst } from '../inrichting/index.ts';
import { findMedewerker, getProfiel } from '../inrichting/index.server.ts';
import { meldUren } from '../planning/index.server.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { loadActs, lockZaak, performActs, storeActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { loadTextChain, loadTexts, saveText } from '../platform/texts.ts';
import type { SaveResult, TextVersion } from '../platform/texts.ts';
import { announce } from '../platform/announce.ts';
import { vouwGesprek } from './gesprek.ts';
import type { Gesprek } from './gesprek.ts';
import { lopendeTeksten } from './lopend.ts';
import { adviezenIn } from './oplossingen/eigen-dienst.ts';

/** A gesprek with the words it refers to (as they stand, by text id) and the people of the zaak. */
export type GesprekMetWoorden = {
  readonly zaakId: string;
  readonly acts: readonly Act[];
  readonly gesprek: Gesprek;
  readonly teksten: ReadonlyMap<string, TextVersion>;
  readonly betrokkenen: Awaited<ReturnType<typeof listBetrokkenen>>;
};

/** The gesprek of a zaak; undefined when there is no such zaak here. */
export async function findGesprek(tx: Tx, zaakId: string): Promise<GesprekMetWoorden | undefined> {
  const [acts, teksten, betrokkenen] = await Promise.all([
    loadActs(tx, zaakId),
    loadTexts(tx, zaakId),
    listBetrokkenen(tx, zaakId),
  ]);
  if (acts.length === 0) return undefined;
  return { zaakId, acts, gesprek: vouwGesprek(acts), teksten, betrokkenen };
}

/** Takes one decision about a gesprek and stores what follows; a repeat changes nothing, a refusal stores nothing. */
export async function besluit(
  tx: Tx,
  waar: { readonly zaakId: string; readonly aanleiding: Aanleiding },
  decide: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, aanleiding } = waar;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) => decide(acts, aanleiding));
  if (uitkomst.gelukt && uitkomst.waarde.acts.length > 0) announce(tx, zaakId, 0);
  if (uitkomst.gelukt && uitkomst.waarde.acts.some(({ soort }) => soort === 'gesprek-gevoerd')) {
    await meldUren(tx, zaakId, aanleiding);
  }
  if (!uitkomst.gelukt || !uitkomst.waarde.acts.some(({ soort }) => soort === 'oplossing-genoemd')) {
    return uitkomst;
  }
  const zoek = await eigenDienstVan(tx, aanleiding);
  const acts = zoek === undefined ? [] : adviezenIn(uitkomst.waarde, zoek, waar);
  await storeActs(tx, { zaakId, nu: aanleiding.nu, acts });
  return uitkomst;
}

/** Looks in words for a service of the organisation of who speaks; undefined when no partner delivers anything here (IR-40). */
async function eigenDienstVan(
  tx: Tx,
  { door, nu }: Aanleiding,
): Promise<((woorden: string) => EigenDienst | undefined) | undefined> {
  if (door.soort !== 'medewerker') return undefined;
  const profiel = await getProfiel(tx, datumVanMoment(nu));
  if (!profiel.teams.some(({ levert }) => levert !== undefined)) return undefined;
  const organisatie = (await findMedewerker(tx, door.id))?.organisatie ?? '';
  return (woorden) => findEigenDienst(profiel, organisatie, woorden);
}

/** New words for a running text: which version they replace, and the id under which a repeat is recognised. */
export type TekstOpdracht = {
  readonly zaakId: string;
  readonly tekstId: string;
  readonly vervangt: string;
  readonly versieId: string;
  readonly inhoud: string;
};

/**
 * Saves a running text of a gesprek (HG-18). Refuses a text that is not there or that stands fixed; when another
 * saved first both versions come back. The same request again saves nothing twice and is answered as the first time,
 * so that who sends it never takes a later version for the one they wrote on.
 */
export async function saveLopendeTekst(
  tx: Tx,
  opdracht: TekstOpdracht,
  aanleiding: Aanleiding,
): Promise<SaveResult | Geweigerd> {
  const { zaakId, tekstId, inhoud } = opdracht;
  const locked = lockZaak(tx, zaakId);
  const [acts, tekst] = await Promise.all([
    loadActs(tx, zaakId),
    loadTextChain(tx, { zaakId, tekstId }),
    locked,
  ]);
  const { current: huidig, all: versies } = tekst;
  const gesprek = vouwGesprek(acts);
  if (huidig === undefined || !lopendeTeksten(gesprek).has(tekstId)) return weigerVast();
  if (huidig.inhoud === inhoud) return { saved: true, version: huidig };
  const eerder = versies.get(opdracht.versieId);
  if (eerder?.inhoud === inhoud && eerder.tekstId === tekstId) return { saved: true, version: eerder };
  const volgtOp = eerder === undefined ? opdracht.vervangt : opdracht.versieId;
  if (volgtOp !== huidig.id) return { saved: false, current: huidig, mine: inhoud };
  const id = eerder === undefined ? opdracht.versieId : aanleiding.nieuwId();
  const nieuw = { id, tekstId, vervangt: huidig.id, inhoud };
  announce(tx, zaakId, 0);
  return saveText(tx, { zaakId, door: aanleiding.door, nu: aanleiding.nu, tekst: nieuw });
}

function weigerVast(): Geweigerd {
  return geweigerd('HG-18', 'Deze woorden staan vast of zijn weggehaald. Wat u schreef staat hieronder nog.');
}
