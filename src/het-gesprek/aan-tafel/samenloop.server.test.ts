import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { eenTablet } from '../../../tests/builders/tablet.ts';
import type { Tablet } from '../../../tests/builders/tablet.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Uploader } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek, saveLopendeTekst } from '../gesprek.server.ts';
import { vouwTweestrijden } from '../kiezen.ts';
import type { SyncAntwoord, SyncVraag } from './pakket.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });

/** One thing that happens to one of the tablets, or on the way between it and the server. */
type Stap = {
  readonly tablet: number;
  readonly soort:
    | 'typ'
    | 'wis'
    | 'noteer'
    | 'wens'
    | 'sync'
    | 'wegvallen'
    | 'herhaal'
    | 'laat'
    | 'oud'
    | 'pagina';
  readonly waar: number;
};

const stap: fc.Arbitrary<Stap> = fc.record({
  tablet: fc.nat(2),
  soort: fc.constantFrom(
    'typ',
    'typ',
    'typ',
    'wis',
    'noteer',
    'wens',
    'sync',
    'wegvallen',
    'herhaal',
    'laat',
    'oud',
    'pagina',
  ),
  waar: fc.nat(1000),
});

/** What is written here, each piece once, so that a piece that is missing or there twice shows. */
type Verloop = { stukken: string[]; gewist: string[]; teller: number; wensen: string[]; notities: string[] };

type Deelnemer = { readonly tablet: Tablet; verstuurd: SyncVraag[]; onderweg: SyncAntwoord[] };

describe('samenloop', () => {
  it('[HG-123] wat drie tablets door elkaar typen, afgebroken, herhaald en uit volgorde, komt precies één keer aan', async () => {
    await fc.assert(fc.asyncProperty(fc.array(stap, { minLength: 8, maxLength: 40 }), speel), {
      numRuns: 15,
      endOnFailure: true,
    });
  });
});

async function speel(stappen: readonly Stap[]): Promise<void> {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  const begin = eenTablet(guus, zaakId);
  const tekstId = begin.noteer('-');
  await begin.sync();
  const mensen: Deelnemer[] = [];
  for (let n = 0; n < 3; n += 1) {
    const tablet = eenTablet(guus, zaakId);
    await tablet.pak();
    mensen.push({ tablet, verstuurd: [], onderweg: [] });
  }
  const verloop: Verloop = { stukken: [], gewist: [], teller: 0, wensen: [], notities: [] };
  const pad = `/heldermond/zaken/${zaakId}/aan-tafel/sync`;
  for (const een of stappen) await doe(een, { mens: mensen[een.tablet]!, verloop, tekstId, pad });
  for (let ronde = 0; ronde < 2; ronde += 1) for (const { tablet } of mensen) await tablet.sync();
  const woorden = mensen[0]!.tablet.woorden(tekstId);
  for (const { tablet } of mensen) assert.equal(tablet.woorden(tekstId), woorden);
  const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
  assert.equal(gevonden?.teksten.get(tekstId)?.inhoud, woorden);
  for (const stuk of verloop.stukken) {
    const keren = woorden.split(stuk).length - 1;
    assert.equal(keren, verloop.gewist.includes(stuk) ? 0 : 1, `${stuk} in ${woorden}`);
  }
  assert.deepEqual(
    gevonden?.gesprek.inbreng.map(({ inbrengId }) => inbrengId).toSorted(),
    [tekstId, ...verloop.notities].toSorted(),
  );
  const gezet = gevonden?.acts.filter(({ soort }) => soort === 'wondervraag-gezet').map(({ id }) => id) ?? [];
  assert.deepEqual(gezet.toSorted(), verloop.wensen.toSorted());
  assertAlleWaardenTeZien(gevonden.acts, gezet);
}

/** Every value is one that stands, or one that somebody who had seen it replaced. */
function assertAlleWaardenTeZien(
  acts: Parameters<typeof vouwTweestrijden>[0],
  gezet: readonly string[],
): void {
  const vervangen = new Set(
    acts.flatMap((act) => [act.vervangt, ...((act.inhoud as { naast?: string[] }).naast ?? [])]),
  );
  const staan = gezet.filter((id) => !vervangen.has(id));
  const strijd = vouwTweestrijden(acts).find(({ vak }) => vak === 'wondervraag');
  assert.deepEqual((strijd?.gezien ?? staan).toSorted(), staan.toSorted());
  assert.equal(strijd === undefined, staan.length < 2);
}

type Waarin = {
  readonly mens: Deelnemer;
  readonly verloop: Verloop;
  readonly tekstId: string;
  readonly pad: string;
};

async function doe({ soort, waar }: Stap, { mens, verloop, tekstId, pad }: Waarin): Promise<void> {
  const { tablet } = mens;
  const stuur = async (vraag: SyncVraag): Promise<SyncAntwoord> => {
    const antwoord = await (guus satisfies Uploader).send(pad, vraag);
    assert.equal(antwoord.status, 200);
    return (await antwoord.json()) as SyncAntwoord;
  };
  switch (soort) {
    case 'typ': {
      const { bij, stuk } = nieuwStuk(verloop, tablet.woorden(tekstId), waar);
      tablet.typ(tekstId, { bij, woorden: stuk });
      return;
    }
    case 'pagina':
      return schrijfOpPagina({ verloop, tekstId, pad }, waar);
    case 'wis': {
      const stukken = [...tablet.woorden(tekstId).matchAll(STUK)];
      const weg = stukken[waar % Math.max(1, stukken.length)];
      if (weg === undefined) return;
      verloop.gewist.push(weg[0]);
      tablet.doc.getText(`t:${tekstId}`).delete(weg.index, weg[0].length);
      return;
    }
    case 'noteer':
      verloop.notities.push(tablet.noteer(`Notitie ${waar}`));
      return;
    case 'wens': {
      const wens = { wondervraag: `Wens ${waar}`, woordenVan: 'inwoner' };
      verloop.wensen.push(tablet.doe('wondervraag', { ...wens, gezien: verloop.wensen.slice(-1) }));
      return;
    }
    case 'sync':
      mens.verstuurd.push(tablet.vraag());
      tablet.verwerk(await stuur(mens.verstuurd.at(-1)!));
      return;
    case 'wegvallen':
      mens.verstuurd.push(tablet.vraag());
      await stuur(mens.verstuurd.at(-1)!);
      return;
    case 'laat':
      mens.verstuurd.push(tablet.vraag());
      mens.onderweg.push(await stuur(mens.verstuurd.at(-1)!));
      return;
    case 'herhaal':
      for (const vraag of mens.verstuurd.slice(-2).toReversed()) await stuur(vraag);
      return;
    case 'oud': {
      const antwoord = mens.onderweg.shift();
      if (antwoord !== undefined) tablet.verwerk(antwoord);
    }
  }
}

/** Every piece is two characters that nothing else has. */
const STUK = /[\u3400-\u4fff][\u5000-\u6fff]/gu;

/**
 * A piece of its own and a place for it, never in the middle of another, so that pieces stay whole. A page sends whole
 * words: with a character in common, what it added could as well have begun one place further, and half of it would go
 * with a neighbour that another erases at that moment.
 */
function nieuwStuk(verloop: Verloop, woorden: string, waar: number) {
  verloop.teller += 1;
  const stuk = String.fromCodePoint(0x34_00 + verloop.teller, 0x50_00 + verloop.teller);
  verloop.stukken.push(stuk);
  const plekken = [...woorden.matchAll(/[\u3400-\u4fff]|$/gu)].map(({ index }) => index);
  return { stuk, bij: plekken[waar % plekken.length]! };
}

/** Somebody who looks at the ordinary page and saves the text there. */
async function schrijfOpPagina({ verloop, tekstId, pad }: Omit<Waarin, 'mens'>, waar: number): Promise<void> {
  const zaakId = pad.split('/')[3]!;
  const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
  const { id, inhoud } = gevonden!.teksten.get(tekstId)!;
  const { bij, stuk } = nieuwStuk(verloop, inhoud, waar);
  const opdracht = {
    zaakId,
    tekstId,
    vervangt: id,
    versieId: newId(),
    inhoud: inhoud.slice(0, bij) + stuk + inhoud.slice(bij),
  };
  const door = { soort: 'medewerker', id: test.medewerkers.partner.id } as const;
  const aanleiding = { door, nu: '2026-11-03T09:42:00.000Z', actId: newId(), nieuwId: newId };
  const bewaard = await test.inTenant((tx) => saveLopendeTekst(tx, opdracht, aanleiding));
  assert.ok('saved' in bewaard && bewaard.saved);
}
