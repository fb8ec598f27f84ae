import { CompiledQuery } from 'kysely';
import type { Compilable } from 'kysely';
import type { Db, Tx } from './database.ts';

/** Where a value comes in a statement that was built once. */
type Hole = { readonly [hole]: string };
const hole = Symbol('hole');

/**
 * A statement that every request asks: built and typed by the query builder the first time, and after that only given
 * other values. Building it costs as much as sending it. The values may not decide what the statement looks like, so
 * no lists and nothing that may be absent.
 */
export function prepared<A extends Readonly<Record<string, unknown>>, R>(
  build: (db: Db, values: A) => Compilable<R>,
): (tx: Tx, values: A) => CompiledQuery<R> {
  let known: CompiledQuery<R> | undefined;
  return (tx, values) => {
    known ??= build(tx.db, holes as A).compile();
    const parameters = known.parameters.map((value) => (isHole(value) ? values[value[hole]] : value));
    return CompiledQuery.raw(known.sql, parameters);
  };
}

/** Asks a prepared statement within the transaction. */
export async function rowsOf<R>(tx: Tx, query: CompiledQuery<R>): Promise<readonly R[]> {
  return (await tx.db.executeQuery(query)).rows;
}

/** An object that has every value, each a hole. */
const holes: object = new Proxy({}, { get: (_, name): Hole => ({ [hole]: String(name) }) });

function isHole(value: unknown): value is Hole {
  return typeof value === 'object' && value !== null && hole in value;
}
