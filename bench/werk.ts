import type pg from 'pg';
import type { Database } from '../src/platform/database.ts';
import type { Vraag } from './load.ts';

/** What one request is about: ids and the session it comes from. */
export type Item = Readonly<Record<string, string>>;

/** What a benchmark takes its items from. */
export type Stof = {
  readonly owner: pg.Client;
  readonly database: Database;
  /** The cookie of a running session of this member of staff. */
  readonly cookieVan: (medewerkerId: string) => Promise<string>;
  /** The header of a running session of a machine that may do what the municipality lets machines do. */
  readonly bearer: string;
};

/** Asks the database inside the transaction of the floor; the statement is prepared once. */
export type Query = <T>(text: string, values: readonly unknown[]) => Promise<readonly T[]>;

/** One kind of work, as the application does it and as the floor does. */
export type Werk = {
  readonly naam: string;
  readonly titel: string;
  /** What comes back: a page, JSON, or nothing but where to go next. */
  readonly antwoord: 'pagina' | 'json' | 'leeg';
  readonly kiesItems: (stof: Stof) => Promise<readonly Item[]>;
  readonly vraag: (item: Item) => Vraag;
  /** The same reading or writing by hand; gives the people who go into the audit row. */
  readonly vloer: (query: Query, item: Item) => Promise<readonly string[]>;
};
