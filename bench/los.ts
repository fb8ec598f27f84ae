import type { Dienst, Meetbank } from './machine.ts';
import type { Stof } from './werk.ts';

/** One figure that has no floor of its own, with what it should be. */
export type Cijfer = {
  readonly wat: string;
  readonly waarde: string;
  readonly streven: string;
  /** Why the whole run fails on it, as a Dutch sentence; only a ratio can be that sure on a busy machine. */
  readonly fout?: string | undefined;
};

/** What the other benchmarks measure with. */
export type Proefbank = { readonly bank: Meetbank; readonly app: Dienst; readonly stof: Stof };
