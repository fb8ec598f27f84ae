import assert from 'node:assert/strict';
import type { Aanleiding, Act, Actor, Gevolg } from '../../src/basis/act.ts';
import type { Uitkomst } from '../../src/basis/uitkomst.ts';

/** A zaak that grows decision by decision, without a database: acts and the words they refer to. */
export type Verloop = {
  readonly zaakId: string;
  readonly acts: Act[];
  readonly teksten: Map<string, string>;
  /** The moment of the next decision (ISO instant); a minute later each time. */
  nu(): string;
  /** Takes a decision and keeps what follows from it; gives the outcome. */
  probeer(besluit: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>): Uitkomst<Gevolg>;
  /** Takes a decision that must be allowed; gives the id of its main act. */
  doe(besluit: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>): string;
};

/** A new zaak of a made-up inwoner; `begin` is an ISO instant, `merk` a hex digit that keeps ids of two devices apart. */
export function eenVerloop(begin = '2026-11-03T09:00:00.000Z', merk = 'b'): Verloop {
  const door: Actor = { soort: 'medewerker', id: '0190aaaa-0000-7000-8000-000000000002' };
  const acts: Act[] = [];
  const teksten = new Map<string, string>();
  let stap = 0;
  let ids = 0;
  const nieuwId = () => `0190bbb${merk}-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const zaakId = nieuwId();
  const nu = () => new Date(Date.parse(begin) + stap * 60_000).toISOString();
  const probeer: Verloop['probeer'] = (besluit) => {
    stap += 1;
    const uitkomst = besluit([...acts], { door, nu: nu(), actId: nieuwId(), nieuwId });
    if (!uitkomst.gelukt) return uitkomst;
    acts.push(...uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: nu() })));
    for (const tekst of uitkomst.waarde.teksten) teksten.set(tekst.id, tekst.inhoud);
    return uitkomst;
  };
  const doe: Verloop['doe'] = (besluit) => {
    const uitkomst = probeer(besluit);
    assert.ok(uitkomst.gelukt, uitkomst.gelukt ? '' : `${uitkomst.regel}: ${uitkomst.uitleg}`);
    const [eerste] = uitkomst.waarde.acts;
    assert.ok(eerste);
    return eerste.id;
  };
  return { zaakId, acts, teksten, nu, probeer, doe };
}

/** Asserts that a rule refused, by its number. */
export function assertGeweigerd(uitkomst: Uitkomst<unknown>, regel: string): void {
  assert.ok(!uitkomst.gelukt, `${regel} should have refused`);
  assert.equal(uitkomst.regel, regel);
  assert.match(uitkomst.uitleg, /^[A-Z].{10,}[.!?]$/u);
}
