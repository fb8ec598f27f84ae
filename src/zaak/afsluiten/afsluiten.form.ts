import { z } from 'zod';
import { requiredDayField, textField } from '../../platform/fields.ts';
import { AFSLUITGRONDEN } from './afsluitgronden.ts';

/** Closing a zaak: the ground, the day, why, and what belongs to one ground alone. */
export const afsluitForm = z.object({
  grond: z.enum(AFSLUITGRONDEN, { error: 'Kies waarom de zaak sluit.' }),
  afgeslotenOp: requiredDayField({ missing: 'Vul in op welke dag dit was.', example: '1-12-2026' }),
  toelichting: textField(20_000).refine((text) => text.trim() !== '', 'Schrijf op waarom de zaak nu sluit.'),
  wens: textField(5_000),
  naar: textField(200),
});
