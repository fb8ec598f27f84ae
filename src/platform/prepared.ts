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

/**
 * The same for a statement that looks different by who asks what: built once for each shape, and after that only given
 * other values. A shape is plain data and there are few of them; beyond many it is built each time.
 */
export function preparedPer<S, A extends Readonly<Record<string, unknown>>, R>(
  build: (db: Db, shape: S, values: A) => Compilable<R>,
): (tx: Tx, shape: S, values: A) => CompiledQuery<R> {
  const known = new Map<string, (tx: Tx, values: A) => CompiledQuery<R>>();
  return (tx, shape, values) => {
    const key = JSON.stringify(shape);
    const statement = known.get(key) ?? prepared((db, given: A) => build(db, shape, given));
    if (known.size < mostShapes) known.set(key, statement);
    return statement(tx, values);
  };
}

const mostShapes = 500;

/** Asks a prepared statement within the transaction. */
export async function rowsOf<R>(tx: Tx, query: CompiledQuery<R>): Promise<readonly R[]> {
  return (await tx.db.executeQuery(query)).rows;
}

/** An object that has every value, each a hole. */
const holes: object = new Proxy({}, { get: (_, name): Hole => ({ [hole]: String(name) }) });

function isHole(value: unknown): value is Hole {
  return typeof value === 'object' && value !== null && hole in value;
}
