import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Netwerklid } from '../netwerk/netwerklid.ts';
import { mensenBij } from './mensen.ts';

const lid = (naam: string) => ({ naam }) as Netwerklid;

test('[HG-103] over wie een notitie kan gaan: het netwerk, wie er woont en wie er zat, met voornaam of rol en één keer', () => {
  const mensen = mensenBij({
    netwerk: { leden: [lid('Els'), lid('de buurvrouw')] },
    huisgenoten: [{ naam: 'Els' }],
    gevoerd: [
      {
        aanwezigen: [
          { naam: 'Jo van den Trapniet', rol: 'inwoner' },
          { naam: 'Kees Verzonnen', rol: 'familie' },
          { naam: 'de wijkverpleegkundige', rol: 'professional' },
          { naam: '06 12345678', rol: 'anders' },
        ],
      },
    ],
  });
  assert.deepEqual(mensen, ['Els', 'de buurvrouw', 'Kees', 'de wijkverpleegkundige', '06']);
});
