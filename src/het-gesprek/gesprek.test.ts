import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { beantwoordOnderdeel, ONDERDELEN } from './verslag/dekking.ts';
import {
  denkrichtingen,
  findNietGenoeg,
  isGevoerd,
  isNetwerkGenoemd,
  magOplossingen,
  oplossingenVoor,
  staandeResultaten,
  vouwGesprek,
  wachtendeIdeeen,
} from './gesprek.ts';
import { legGesprekVast } from './gevoerd.ts';
import { laatOplossingAfvallen, legTredeVast, noemOfParkeer, noemOplossing } from './oplossingen/noemen.ts';
import { geldt } from './oplossingen/oplossing.ts';
import { TREDEN } from './oplossingen/trede.ts';
import { duidInbreng, laatInbrengVervallen, noteerInbreng } from './vraagverheldering/inbreng.ts';
import {
  laatResultaatVervallen,
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
  verwoordResultaatOpnieuw,
} from './vraagverheldering/overeenstemming.ts';
import { SPREKERS } from './vraagverheldering/spreker.ts';
import { zetWondervraag } from './vraagverheldering/wondervraag.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const op = getDatum('2026-11-01');

type Zet = { readonly soort: number; readonly keus: number; readonly woord: string };
type Besluit = (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;

const zetten = fc.array(
  fc.record({
    soort: fc.nat(14),
    keus: fc.nat(12),
    woord: fc.constantFrom('', 'wandelen', 'koffie', 'trap', 'buiten', 'eten'),
  }),
  { minLength: 20, maxLength: 80, size: 'max' },
);

/** Any decision somebody could take at this table, sensible or not. */
function besluitVan({ soort, keus, woord }: Zet, zaakId: string): Besluit {
  const een = <T>(van: readonly T[]): T | undefined => van[keus % Math.max(van.length, 1)];
  return (acts, aanleiding) => {
    const nu = vouwGesprek(acts);
    const resultaat = een(nu.resultaten);
    const welk = { zaakId, resultaatId: resultaat?.resultaatId ?? zaakId, kop: resultaat?.kop ?? zaakId };
    const inbreng = een(nu.inbreng);
    const oplossing = een(nu.oplossingen);
    const oplossingId = oplossing?.oplossingId ?? zaakId;
    const spreker = een(SPREKERS)!;
    const noemen = {
      zaakId,
      resultaatId: welk.resultaatId,
      tekst: woord,
      uitIdee: een([undefined, ...nu.ideeen])?.ideeId,
    };
    const zinnen = nu.wondervraag === undefined ? [] : [nu.wondervraag, ...nu.wondervraag.naast];
    const gezien = zinnen.map(({ actId }) => actId);
    const duiding = {
      zaakId,
      inbrengId: inbreng?.inbrengId ?? zaakId,
      spreker,
      soort: 'gezegd',
      instrument,
    } as const;
    const onderdeel = { zaakId, onderdeel: een(ONDERDELEN)!, besproken: keus > 6, tekst: woord, gezien: [] };
    const trede = {
      zaakId,
      oplossingId,
      trede: een(TREDEN)!,
      nietGenoeg: woord,
      gezien: oplossing?.gezien ?? [],
    };
    const besluiten: readonly (() => Uitkomst<Gevolg>)[] = [
      () => noteerInbreng({ zaakId, tekst: woord, spreker }, instrument, aanleiding),
      () => duidInbreng(acts, { ...duiding, gezien: inbreng?.gezien ?? [] }, aanleiding),
      () => laatInbrengVervallen(acts, duiding, aanleiding),
      () =>
        zetWondervraag(acts, { zaakId, tekst: woord, woordenVan: spreker, naam: 'Jo', gezien }, aanleiding),
      () => stelResultaatVoor({ zaakId, tekst: woord }, instrument, aanleiding),
      () => spreekResultaatAf(acts, { ...welk, op }, aanleiding),
      () =>
        noteerOneens(acts, { ...welk, woordenInwoner: woord, woordenGespreksvoerder: 'anders' }, aanleiding),
      () => verwoordResultaatOpnieuw(acts, { ...welk, op, tekst: woord }, aanleiding),
      () => laatResultaatVervallen(acts, { ...welk, reden: woord }, aanleiding),
      () => noemOplossing(acts, noemen, aanleiding),
      () => noemOfParkeer(acts, noemen, aanleiding),
      () => legTredeVast(acts, trede, aanleiding),
      () => laatOplossingAfvallen(acts, { zaakId, oplossingId, reden: woord }, aanleiding),
      () => beantwoordOnderdeel(acts, onderdeel, aanleiding),
      () => legGesprekVast(acts, { zaakId, op, vorm: 'telefoon', aanwezigen: [] }, aanleiding),
    ];
    return besluiten[soort]!();
  };
}

function speel(reeks: readonly Zet[]): Verloop {
  const verloop = eenVerloop();
  for (const zet of reeks) verloop.probeer(besluitVan(zet, verloop.zaakId));
  return verloop;
}

describe('het gesprek als geheel', () => {
  it('[HG-9] geen enkele reeks besluiten geeft een oplossing zonder afgesproken of oneens resultaat', () => {
    let oplossingen = 0;
    fc.assert(
      fc.property(zetten, (reeks) => {
        const { acts } = speel(reeks);
        for (let tot = 1; tot <= acts.length; tot += 1) {
          const gesprek = vouwGesprek(acts.slice(0, tot));
          const staand = new Set(staandeResultaten(gesprek).map(({ resultaatId }) => resultaatId));
          for (const { resultaatId } of gesprek.oplossingen.filter(geldt)) assert.ok(staand.has(resultaatId));
          oplossingen += gesprek.oplossingen.length;
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(oplossingen > 100, 'the reeks never reached an oplossing, so nothing was proven');
  });

  it('[HG-9] ook als twee apparaten zonder netwerk verder gingen, staat elke oplossing op een resultaat', () => {
    fc.assert(
      fc.property(zetten, zetten, zetten, (vooraf, opTafel, opKantoor) => {
        const begin = speel(vooraf);
        const ander = eenVerloop('2026-11-02T09:00:00.000Z', 'c');
        ander.acts.push(...begin.acts);
        for (const zet of opTafel) begin.probeer(besluitVan(zet, begin.zaakId));
        for (const zet of opKantoor) ander.probeer(besluitVan(zet, begin.zaakId));
        const samen = vouwGesprek([...begin.acts, ...ander.acts]);
        const staand = new Set(staandeResultaten(samen).map(({ resultaatId }) => resultaatId));
        for (const { resultaatId } of samen.oplossingen.filter(geldt)) assert.ok(staand.has(resultaatId));
        assert.deepEqual(vouwGesprek([...ander.acts, ...begin.acts]), samen);
      }),
      { numRuns: 100 },
    );
  });

  it('[HG-5] de volgorde waarin daden binnenkomen, en hoe vaak, verandert niets', () => {
    fc.assert(
      fc.property(zetten, fc.infiniteStream(fc.nat()), (reeks, toeval) => {
        const { acts } = speel(reeks);
        const dubbel = [...acts, ...acts.slice(0, 7)];
        const door = dubbel.map((act) => ({ act, plaats: toeval.next().value ?? 0 }));
        const gehusseld = door.toSorted((a, b) => a.plaats - b.plaats).map(({ act }) => act);
        assert.deepEqual(vouwGesprek(gehusseld), vouwGesprek(acts));
      }),
      { numRuns: 200 },
    );
  });

  it('[HG-1] T14: een gesprek met alleen losse notities is even goed een gesprek', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    for (let nummer = 0; nummer < 20; nummer += 1) {
      verloop.doe((_, aanleiding) =>
        noteerInbreng({ zaakId, tekst: `Los ${nummer}` }, instrument, aanleiding),
      );
    }
    verloop.doe((acts, aanleiding) =>
      legGesprekVast(acts, { zaakId, op, vorm: 'huisbezoek', aanwezigen: [] }, aanleiding),
    );
    const gesprek = vouwGesprek(verloop.acts);
    assert.equal(gesprek.inbreng.length, 20);
    assert.equal(gesprek.wondervraag, undefined);
    assert.ok(isGevoerd(gesprek));
  });

  it('[HG-17] T36: zonder naasten stellen we gezelschap voor, met naasten wat zij kunnen en willen', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const alleen = vouwGesprek(verloop.acts);
    assert.equal(isNetwerkGenoemd(alleen), false);
    assert.ok(denkrichtingen(alleen).includes('gezelschap'));
    assert.ok(!denkrichtingen(alleen).includes('naasten-willen'));
    verloop.doe((_, aanleiding) =>
      noteerInbreng({ zaakId, tekst: 'Ik kom elke zondag', spreker: 'familie' }, instrument, aanleiding),
    );
    const samen = vouwGesprek(verloop.acts);
    assert.ok(denkrichtingen(samen).includes('naasten-willen'));
    assert.ok(!denkrichtingen(samen).includes('gezelschap'));
  });

  it('[HG-17] wie aan tafel zat telt ook als naaste, een tolk niet', () => {
    const gevoerd = (rol: 'mantelzorger' | 'tolk') => {
      const verloop = eenVerloop();
      const inhoud = {
        zaakId: verloop.zaakId,
        op,
        vorm: 'huisbezoek',
        aanwezigen: [{ naam: 'Jo', rol }],
      } as const;
      verloop.doe((acts, aanleiding) => legGesprekVast(acts, inhoud, aanleiding));
      return vouwGesprek(verloop.acts);
    };
    assert.equal(isNetwerkGenoemd(gevoerd('mantelzorger')), true);
    assert.equal(isNetwerkGenoemd(gevoerd('tolk')), false);
  });

  it('[HG-10] ideeën wachten, oplossingen staan bij hun resultaat en de afweging staat er één keer', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    verloop.doe((acts, aanleiding) => noemOfParkeer(acts, { zaakId, tekst: 'Traplift' }, aanleiding));
    assert.equal(magOplossingen(vouwGesprek(verloop.acts)), false);
    const resultaatId = verloop.doe((_, aanleiding) =>
      stelResultaatVoor({ zaakId, tekst: 'Boven slapen' }, instrument, aanleiding),
    );
    verloop.doe((acts, aanleiding) =>
      spreekResultaatAf(acts, { zaakId, resultaatId, kop: resultaatId, op }, aanleiding),
    );
    const maatwerk = {
      zaakId,
      resultaatId,
      tekst: 'Traplift',
      trede: 'maatwerk',
      nietGenoeg: 'Leuning',
    } as const;
    verloop.doe((acts, aanleiding) => noemOplossing(acts, maatwerk, aanleiding));
    const gesprek = vouwGesprek(verloop.acts);
    assert.equal(magOplossingen(gesprek), true);
    assert.equal(wachtendeIdeeen(gesprek).length, 1);
    assert.equal(oplossingenVoor(gesprek, resultaatId).length, 1);
    assert.equal(verloop.teksten.get(findNietGenoeg(gesprek, resultaatId) ?? ''), 'Leuning');
  });
});
