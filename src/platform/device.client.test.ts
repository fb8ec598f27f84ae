import assert from 'node:assert/strict';
import { it } from 'node:test';
import { deviceNow, newDeviceId, randomBytes } from './device.client.ts';
import { isId } from './ids.ts';

it('een id van een tablet is er een zoals de server ze maakt, en telkens een ander', () => {
  const ids = Array.from({ length: 100 }, newDeviceId);
  assert.ok(ids.every((id) => isId(id) && id[14] === '7'));
  assert.equal(new Set(ids).size, 100);
  const begin = Number.parseInt(newDeviceId().replaceAll('-', '').slice(0, 12), 16);
  assert.ok(Math.abs(begin - Date.parse(deviceNow())) < 1000);
});

it('toeval is zo lang als gevraagd', () => {
  assert.equal(randomBytes(32).length, 32);
});
