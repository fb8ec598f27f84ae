import assert from 'node:assert/strict';
import test from 'node:test';
import type { z } from 'zod';
import { dayField, requiredDayField, textField } from './fields.ts';

function faults(schema: z.ZodType, value: unknown): readonly string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ message }) => message);
}

test('een dag mag leeg blijven, wordt gelezen zoals mensen hem schrijven, en anders staat er hoe', () => {
  const dag = dayField('3-11-2026');
  assert.equal(dag.parse(undefined), undefined);
  assert.equal(dag.parse(' '), undefined);
  assert.equal(dag.parse('3-11-2026'), '2026-11-03');
  assert.deepEqual(faults(dag, '31-2-2026'), ['Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.']);
});

test('een dag die er moet zijn, zegt met eigen woorden dat hij ontbreekt', () => {
  const dag = requiredDayField({ missing: 'Vul in welke dag.', example: '3-11-2026' });
  assert.equal(dag.parse('2026-11-03'), '2026-11-03');
  assert.deepEqual(faults(dag, undefined), ['Vul in welke dag.']);
  assert.match(faults(dag, 'morgen')[0] ?? '', /Schrijf hem zo/);
});

test('tekst blijft zoals hij is, tot zoveel tekens', () => {
  const tekst = textField(5);
  assert.equal(tekst.parse(undefined), '');
  assert.equal(tekst.parse('ja\nnu'), 'ja\nnu');
  assert.equal(faults(tekst, 'te lang').length, 1);
});
