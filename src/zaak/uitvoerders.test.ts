import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoofdlijn, melding, verhaal } from '../../tests/builders/zaak.ts';
import { vouwZaak } from './zaak.ts';

const naar = (wie: string) => ['toegeleid', { team: 'noord', gespreksvoerderId: wie }] as const;
const gepland = hoofdlijn[2];
const afgezegd = ['contactmoment-afgezegd', { contactmomentId: 'cm' }] as const;
const gevoerd = ['gesprek-gevoerd', { op: '2026-11-10' }] as const;
const verslag = ['verslag-verzonden', {}] as const;

function eigenVan(...stappen: readonly (readonly [string, object?])[]): readonly string[] {
  return vouwZaak(verhaal(melding, ...stappen))?.uitvoerders.toSorted() ?? [];
}

describe('wie een zaak als eigen zaak heeft', () => {
  it('[ZK-15] wie gekozen was en de zaak weer kwijt is, houdt hem niet', () => {
    assert.deepEqual(eigenVan(naar('gv'), naar('ander')), ['ander']);
  });

  it('[ZK-15] wie een bezoek heeft staan, houdt de zaak tot het is afgezegd', () => {
    assert.deepEqual(eigenVan(naar('gv'), gepland, naar('ander')), ['ander', 'gv']);
    assert.deepEqual(eigenVan(naar('gv'), gepland, naar('ander'), afgezegd), ['ander']);
  });

  it('[ZK-15] wie het gesprek voerde, maakt het verslag af, ook als de zaak al naar een ander ging', () => {
    assert.deepEqual(eigenVan(naar('gv'), gevoerd, naar('ander')), ['ander', 'm']);
    assert.deepEqual(eigenVan(naar('gv'), gevoerd, naar('ander'), verslag), ['ander']);
  });

  it('[ZK-15] zonder overdracht blijft wie het gesprek voerde erbij, ook na het verslag', () => {
    assert.deepEqual(eigenVan(naar('gv'), gepland, gevoerd, verslag), ['gv', 'm']);
  });
});
