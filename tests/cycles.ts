/** Every import cycle once, as the files on it, the first again at the end. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of graph.keys()) walk({ graph, done, cycles }, start, []);
  return cycles;
}

type Tocht = {
  readonly graph: ReadonlyMap<string, readonly string[]>;
  readonly done: Set<string>;
  readonly cycles: string[][];
};

function walk(tocht: Tocht, file: string, path: readonly string[]): void {
  const seen = path.indexOf(file);
  if (seen >= 0) {
    tocht.cycles.push([...path.slice(seen), file]);
    return;
  }
  if (tocht.done.has(file)) return;
  for (const next of tocht.graph.get(file) ?? []) walk(tocht, next, [...path, file]);
  tocht.done.add(file);
}
