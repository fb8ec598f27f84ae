import type { Actor } from '../../basis/act.ts';
import type { Clientondersteuning, Gemeenteprofiel, Instrument } from '../../inrichting/index.ts';
import { vouwMelding } from '../../eerste-contact/index.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { snapshotOf } from '../../platform/shared-text.ts';
import { loadTexts } from '../../platform/texts.ts';
import { korteLijst } from '../../sociale-kaart/index.ts';
import { voorafVan } from '../vooraf.ts';
import { storeGedeeld } from './gedeeld.server.ts';
import { vervolgNa } from './meegaan.ts';
import type { Pakket } from './pakket.ts';
import { namenBij, openTafel, tekstenBij } from './sync.server.ts';
import { haalBij } from './teksten.server.ts';

/** For whom a gesprek is packed, when (ISO instants), and what the municipality adds. */
export type Inpakopdracht = Pick<Pakket, 'zaakId' | 'gemeente' | 'wie' | 'houdbaarTot'> & {
  readonly door: Actor;
  readonly nu: string;
  readonly profiel: {
    readonly instrument: Instrument;
    readonly wondervraagLabel: string;
    readonly clientondersteuning: Clientondersteuning;
    readonly algemeneVoorzieningen?: Gemeenteprofiel['algemeneVoorzieningen'] | undefined;
  };
};

/** Packs everything a device needs to lead one gesprek without a network; undefined when there is no such zaak here. */
export async function pakIn(tx: Tx, opdracht: Inpakopdracht): Promise<Pakket | undefined> {
  const { zaakId, door, nu, profiel, gemeente, wie, houdbaarTot } = opdracht;
  const teksten = await openTafel(tx, { zaakId, door, nu });
  if (teksten === undefined) return undefined;
  await haalBij(teksten);
  const nr = await storeGedeeld(tx, teksten.gedeeld, { medewerkerId: wie.id, nu });
  const [acts, betrokkenen, woorden] = await Promise.all([
    loadActs(tx, zaakId),
    listBetrokkenen(tx, zaakId),
    loadTexts(tx, zaakId),
  ]);
  const mee = vervolgNa(acts, '');
  const mensen = betrokkenen.map(({ persoonId, rol, persoon }) => ({
    persoonId,
    rol,
    naam: volledigeNaam(persoon.naam),
  }));
  return {
    zaakId,
    nummer: vouwMelding(acts)?.nummer ?? '',
    gemeente,
    wie,
    schrijft: true,
    serverOp: nu,
    houdbaarTot,
    nr,
    naAct: mee.naAct,
    doc: Buffer.from(snapshotOf(teksten.gedeeld.doc)).toString('base64'),
    acts: mee.acts,
    teksten: await tekstenBij(teksten, mee.acts),
    namen: await namenBij(tx, mee.acts),
    inwoner: mensen.find(({ rol }) => rol === 'inwoner')?.naam ?? 'de inwoner',
    betrokkenen: mensen,
    instrument: profiel.instrument,
    wondervraagLabel: profiel.wondervraagLabel,
    clientondersteuning: profiel.clientondersteuning,
    diensten: korteLijst({ algemeneVoorzieningen: profiel.algemeneVoorzieningen ?? [] }),
    vooraf: voorafVan(acts, (tekstId) => woorden.get(tekstId)?.inhoud),
  };
}
