import type { Act, Gevolg, NieuweAct } from '../basis/act.ts';

/** What was stored under an act id, and what the same id would store now; texts by text id. */
export type TwoSendings = {
  readonly first: Act;
  readonly storedTexts: ReadonlyMap<string, string>;
  readonly now: Gevolg;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u;

/**
 * Whether a request with a known id says what it said the first time. Ids and moments differ each time and do not
 * count; words do, wherever an act refers to them. An id that was used for another kind of act is no repeat at all,
 * which is for the caller to see.
 */
export function saysTheSame({ first, storedTexts, now }: TwoSendings): boolean {
  const again = now.acts.find(({ id }) => id === first.id);
  if (again?.soort !== first.soort) return true;
  const nowTexts = new Map(now.teksten.map(({ id, inhoud }) => [id, inhoud]));
  const known = (id: string): string => nowTexts.get(id) ?? storedTexts.get(id) ?? '';
  const days = new Set([first, again].map(({ gebeurdOp }) => gebeurdOp.slice(0, 10)));
  const plain = (act: NieuweAct, texts: (id: string) => string): string =>
    JSON.stringify(meaning(act.inhoud, { texts, days }));
  return plain(first, (id) => storedTexts.get(id) ?? '') === plain(again, known);
}

type Reading = { readonly texts: (id: string) => string; readonly days: ReadonlySet<string> };

/** A value with the words in the place of their ids, and without what differs from one sending to the next. */
function meaning(value: unknown, reading: Reading): unknown {
  if (typeof value === 'string') {
    if (uuid.test(value)) return reading.texts(value);
    return moment.test(value) || reading.days.has(value) ? '' : value;
  }
  if (Array.isArray(value)) return value.map((one) => meaning(one, reading));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, meaning(one, reading)]),
  );
}
