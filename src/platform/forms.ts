import type { z } from 'zod';
import { veldenVan } from '../basis/velden.ts';

/** One fault: the field it belongs to and a Dutch sentence that says what to do. */
export type FieldFault = { readonly veld: string; readonly tekst: string };

/** Either the checked value or every fault at once. */
export type FieldsResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fouten: readonly FieldFault[] };

/**
 * Checks the posted fields against a zod schema. A name that comes more than once, or that ends in `[]`,
 * becomes a list (without the brackets). Never throws on what somebody typed.
 */
export function readFields<T>(form: URLSearchParams, schema: z.ZodType<T>): FieldsResult<T> {
  const parsed = schema.safeParse(veldenVan(form));
  if (parsed.success) return { ok: true, value: parsed.data };
  const fouten = parsed.error.issues.map((issue) => ({ veld: issue.path.join('.'), tekst: issue.message }));
  return { ok: false, fouten: onePerField(fouten) };
}

function onePerField(fouten: readonly FieldFault[]): readonly FieldFault[] {
  const seen = new Set<string>();
  return fouten.filter(({ veld }) => !seen.has(veld) && seen.add(veld));
}
