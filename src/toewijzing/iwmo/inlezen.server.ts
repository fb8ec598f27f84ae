import type { Aanleiding, NieuweAct } from '../../basis/act.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { storeActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { readXml } from '../../platform/xml.ts';
import type { XmlRefusal } from '../../platform/xml.ts';
import { storeBericht, zakenBijNummers, zoekInkomend } from './berichten.server.ts';
import { schrijfGemeentecode } from './gemeentecodes.ts';
import { herkenBericht } from './herken.ts';
import type { Regiesoort } from './herken.ts';
import { leesRegiebericht } from './inlezen.ts';
import type { Regiebericht } from './inlezen.ts';
import { findInwoner, lockZaken, metFouten } from './iwmo.server.ts';
import type { MetFouten } from './iwmo.server.ts';
import { schemafouten } from './schema.server.ts';
import { verwerk } from './verwerken.ts';

/** A message from an aanbieder as it came in, and the folder of schemas when there is one. */
export type Inleesopdracht = {
  readonly bestand: string | Uint8Array;
  readonly schemas: string | undefined;
};

/** What a message told: how many products, in which zaken, and whether it was there already. */
export type Ingelezen = {
  readonly berichtId: string;
  readonly soort: Regiesoort;
  readonly aantal: number;
  readonly zaakIds: readonly string[];
  readonly isHerhaling: boolean;
};

/**
 * Reads a 305 or 307 and writes down what it tells, in one go or not at all (TW-87 to TW-91, TW-98). The very same
 * message again changes nothing (TW-89).
 */
export async function leesIn(
  tx: Tx,
  { bestand, schemas }: Inleesopdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Ingelezen> | MetFouten> {
  const xml = await readXml(bestand);
  if (!xml.ok) return geweigerd('TW-98', ONLEESBAAR[xml.why]);
  const herkend = herkenBericht(xml.root);
  if (!herkend.gelukt) return herkend;
  const soort = herkend.waarde;
  const gelezen = leesRegiebericht(xml.root, soort);
  if (!gelezen.gelukt) return metFouten(gelezen.fouten, 'TW-88');
  const past = await schemafouten(xml.text, { nummer: soort, schemas });
  if (past.length > 0) return metFouten(past, 'TW-88');
  return verwerkIn(tx, { bericht: gelezen.bericht, inhoud: xml.text }, aanleiding);
}

const ONLEESBAAR: Readonly<Record<XmlRefusal, string>> = {
  'too-large':
    'Dit bestand is groter dan 1 MB. Een bericht van de iWmo is veel kleiner. Er is niets gelezen.',
  encoding: 'Dit bestand is geen tekst in UTF-8. Vraag de aanbieder om het opnieuw te maken.',
  doctype:
    'In dit bestand staat een DOCTYPE of een entiteit. Dat hoort niet in een bericht en kan gevaarlijk zijn.',
  'not-xml': 'Dit bestand is geen XML. Kies het bericht zoals de aanbieder het stuurde.',
};

type Gelezen = { readonly bericht: Regiebericht; readonly inhoud: string };

async function verwerkIn(
  tx: Tx,
  { bericht, inhoud }: Gelezen,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Ingelezen> | MetFouten> {
  const { soort, afzender: agb, identificatie, producten } = bericht;
  const bij = await zakenBijNummers(
    tx,
    producten.map((een) => een.toewijzingnummer),
  );
  const acts = await lockZaken(tx, [...bij.values()]);
  const eerder = await zoekInkomend(tx, { agb, identificatie, inhoud });
  const kern = { soort, aantal: producten.length, zaakIds: [...acts.keys()] };
  if (eerder?.isHetzelfde) return gelukt({ ...kern, berichtId: eerder.id, isHerhaling: true });
  if (eerder !== undefined) {
    return geweigerd(
      'TW-89',
      `Identificatie: deze aanbieder stuurde al een ander bericht met kenmerk ${identificatie}. Elk bericht heeft een eigen kenmerk.`,
    );
  }
  const inwoners = await Promise.all(
    [...acts.keys()].map(async (id) => [id, await findInwoner(tx, id)] as const),
  );
  const personen = new Map(inwoners);
  const gemeentecode = schrijfGemeentecode(tx.gemeenteId);
  const verwerkt = verwerk(bericht, { gemeentecode, acts, persoonBij: (id) => personen.get(id) }, aanleiding);
  if (!verwerkt.gelukt) return metFouten(verwerkt.fouten, 'TW-88');
  const { actId: id, nu } = aanleiding;
  await storeBericht(tx, { id, richting: 'in', soort, agb, identificatie, gemaaktOp: nu, inhoud });
  await bewaar(tx, verwerkt.acts, nu);
  return gelukt({ ...kern, berichtId: id, isHerhaling: false });
}

async function bewaar(tx: Tx, acts: readonly NieuweAct[], nu: string): Promise<void> {
  for (const [zaakId, eigen] of Map.groupBy(acts, (act) => act.zaakId)) {
    await storeActs(tx, { zaakId, nu, acts: eigen });
  }
}
