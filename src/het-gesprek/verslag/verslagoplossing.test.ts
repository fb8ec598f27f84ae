import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bronVan, eenGesprek, stelOp } from '../../../tests/builders/verslag.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import { laatOplossingAfvallen } from '../oplossingen/noemen.ts';
import { vouwOplossingen } from '../oplossingen/oplossing.ts';
import { verdeelOplossing } from '../oplossingen/verdeling.ts';
import { weegOplossing } from '../oplossingen/weging.ts';
import { schrijfVerslag } from './verslagtekst.ts';

function eersteVan(verloop: Verloop): string {
  return vouwOplossingen(verloop.acts).find(({ staat }) => staat.soort === 'genoemd')!.oplossingId;
}

function weeg(verloop: Verloop, oplossingId: string, zwak: string): void {
  const opdracht = { zaakId: verloop.zaakId, oplossingId, sterk: '', zwak, gezien: [] };
  verloop.doe((acts, a) => weegOplossing(acts, opdracht, a));
}

function tekstVan(verloop: Verloop): string {
  return leesVolgorde(schrijfVerslag(bronVan(verloop, { inhoud: stelOp(verloop) }))).join('\n');
}

describe('een oplossing in het verslag', () => {
  it('[HG-93] T20: van wat afviel staat er in gewone woorden wat er lastig aan is', () => {
    const verloop = eenGesprek();
    const { zaakId } = verloop;
    const oplossingId = eersteVan(verloop);
    weeg(verloop, oplossingId, 'De trap is te smal om langs elkaar te kunnen.');
    verloop.doe((acts, a) =>
      laatOplossingAfvallen(acts, { zaakId, oplossingId, reden: 'Dat wilt u niet.' }, a),
    );
    assert.match(
      tekstVan(verloop),
      /Waarom we dit niet doen\nDat wilt u niet\.\nWat er lastig aan is\nDe trap is te smal om langs elkaar te kunnen\./u,
    );
  });

  it('[HG-94] T18: wie wat doet staat er bij naam', () => {
    const verloop = eenGesprek();
    const met = [{ naam: 'de ouderenwerker', wat: 'Gaat de eerste keer mee.' }];
    const oplossing = { zaakId: verloop.zaakId, oplossingId: eersteVan(verloop), gezien: [] };
    const steuntje = { ...oplossing, hoe: 'met-steuntje' as const, zelf: 'Zoekt zelf iets uit.', met };
    verloop.doe((acts, a) => verdeelOplossing(acts, steuntje, a));
    assert.match(
      tekstVan(verloop),
      /met een steuntje van een ander\.\nWat u doet\nZoekt zelf iets uit\.\nWat de ouderenwerker doet\nGaat de eerste keer mee\./u,
    );
  });

  it('[HG-33] tegenproef: wat niemand woog of verdeelde geeft geen regel, en de trede staat er nooit', () => {
    const tekst = tekstVan(eenGesprek());
    assert.doesNotMatch(tekst, /Wat er lastig aan is|U doet dit|hulp op maat|gewoon kan kopen/iu);
  });
});
