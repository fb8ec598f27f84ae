import assert from 'node:assert/strict';
import { newId } from '../../src/platform/ids.ts';
import type { TestDatabase } from '../database.ts';
import type { Visitor } from '../web.ts';
import { eenZaakNaGesprek } from './opvolging-in-database.ts';

/** A zaak after the gesprek with the page of its arrangement, and the resultaat about the stairs. */
export type Planzaak = {
  readonly zaakId: string;
  readonly inwonerId: string;
  readonly pad: string;
  readonly trap: string;
};

/** What somebody does on the page of an arrangement. */
export type Planhanden = {
  eenZaak(email?: string): Promise<Planzaak>;
  /** Fills in the form of an afspraak; without fields the daughter buys a second rail. */
  spreekAf(zaak: Planzaak, velden?: Record<string, string>): Promise<Response>;
  /** Fills in the agreement on the whole, spoken, with a call of Guus in February. */
  zegJa(zaak: Planzaak, velden?: Record<string, string>, actId?: string): Promise<Response>;
  /** A zaak with one afspraak, agreed on as a whole. */
  metJa(email?: string): Promise<Planzaak>;
};

/** The afspraak that is filled in when nobody says otherwise. */
export const leuning = { wat: 'Een tweede leuning kopen.', wie: 'netwerk', wieNaam: 'Ans (dochter)' };

/** Hands on the pages of the arrangement, those of this visitor. */
export function planhanden(test: TestDatabase, guus: Visitor): Planhanden {
  const eenZaak: Planhanden['eenZaak'] = async (email) => {
    const { zaakId, inwonerId, pad, resultaatIds } = await eenZaakNaGesprek(test, email);
    return { zaakId, inwonerId, trap: resultaatIds[0] ?? '', pad: `${pad}/arrangement` };
  };
  const spreekAf: Planhanden['spreekAf'] = (zaak, velden = leuning) =>
    guus.post(zaak.pad, { actId: newId(), resultaatId: zaak.trap, ...velden });
  const ja = {
    akkoordOp: '3-11-2026',
    akkoordVan: 'inwoner',
    wijze: 'mondeling',
    opvolgingOp: '1-2-2027',
    doorId: test.medewerkers.gespreksvoerder.id,
    vorm: 'telefoon',
  };
  const zegJa: Planhanden['zegJa'] = async (zaak, velden = {}, actId = newId()) => {
    const html = await (await guus.get(zaak.pad)).text();
    const gezien = /name="gezien" value="([^"]*)"/u.exec(html)?.[1] ?? '';
    return guus.post(`${zaak.pad}/akkoord`, { actId, gezien, ...ja, ...velden });
  };
  const metJa: Planhanden['metJa'] = async (email) => {
    const zaak = await eenZaak(email);
    await spreekAf(zaak);
    assert.equal((await zegJa(zaak)).status, 303);
    return zaak;
  };
  return { eenZaak, spreekAf, zegJa, metJa };
}
