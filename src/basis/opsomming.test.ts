import assert from 'node:assert/strict';
import { it } from 'node:test';
import { somOp } from './opsomming.ts';

it('wat bij elkaar hoort staat met komma’s en een en', () => {
  assert.equal(somOp([]), '');
  assert.equal(somOp(['het gesprek']), 'het gesprek');
  assert.equal(somOp(['het gesprek', 'het verslag']), 'het gesprek en het verslag');
  assert.equal(somOp(['a', 'b', 'c']), 'a, b en c');
});
