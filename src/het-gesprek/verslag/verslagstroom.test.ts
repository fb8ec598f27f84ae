import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bronVan, eenGesprek, profiel } from '../../../tests/builders/verslag.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import { duidInbreng, noteerInbreng, vouwInbreng } from '../vraagverheldering/inbreng.ts';
import { vouwKijken, zetKijkNaast } from '../vraagverheldering/kijk.ts';
import { beantwoordInbreng } from '../vraagverheldering/weerwoord.ts';
import { schrijfVerslag } from './verslagtekst.ts';

const { instrument } = profiel;

function metTweeKijken() {
  const verloop = eenGesprek();
  const { zaakId } = verloop;
  const een = verloop.doe((_, a) =>
    noteerInbreng({ zaakId, tekst: 'Bellen lukt mij prima', leefgebied: 'contacten' }, instrument, a),
  );
  const ander = {
    soort: 'nieuw',
    woorden: 'Ma neemt nooit op',
    spreker: 'familie',
    sprekerNaam: 'Els',
  } as const;
  verloop.doe((acts, a) =>
    zetKijkNaast(acts, { zaakId, een, ander, proberen: 'Elke zondag om elf bellen', instrument }, a),
  );
  return verloop;
}

describe('de stroom in het verslag', () => {
  it('[HG-150] kenmerk 50: van wat goed gaat zegt het verslag dat het goed gaat, en een gewone notitie krijgt niets erbij', () => {
    const verloop = eenGesprek();
    const { zaakId } = verloop;
    const zeg = (tekst: string, aard?: 'gaat-goed') =>
      verloop.doe((_, a) => noteerInbreng({ zaakId, tekst, aard }, instrument, a));
    zeg('De tuin doe ik elke ochtend', 'gaat-goed');
    zeg('De trap is steil');
    const regels = leesVolgorde(schrijfVerslag(bronVan(verloop))).join('\n');
    assert.match(regels, /U, over wat goed gaat\nDe tuin doe ik elke ochtend/u);
    assert.match(regels, /\nU\nDe trap is steil/u);
  });

  it('[HG-104] T53: beide manieren van kijken staan bij elkaar, elk één keer, met wat we uitproberen', () => {
    const regels = leesVolgorde(schrijfVerslag(bronVan(metTweeKijken()))).join('\n');
    assert.match(
      regels,
      /Hier kijken we verschillend naar\nU\nBellen lukt mij prima\nEls \(familie\)\nMa neemt nooit op\nWat we uitproberen\nElke zondag om elf bellen|Hier kijken we verschillend naar\nU: Bellen lukt mij prima\nEls \(familie\): Ma neemt nooit op\nWat we uitproberen: Elke zondag om elf bellen/u,
    );
    assert.equal(regels.split('Bellen lukt mij prima').length, 2);
    assert.equal(regels.split('Ma neemt nooit op').length, 2);
  });

  it('[HG-104] tegenproef: blijft een van de twee buiten het verslag, dan staat de ander gewoon bij uw woorden', () => {
    const verloop = metTweeKijken();
    const { zaakId } = verloop;
    const [kijk] = vouwKijken(verloop.acts);
    const els = vouwInbreng(verloop.acts).find(({ inbrengId }) => inbrengId === kijk?.ander)!;
    verloop.doe((acts, a) => duidInbreng(acts, { zaakId, ...els, buitenVerslag: true, instrument }, a));
    const regels = leesVolgorde(schrijfVerslag(bronVan(verloop))).join('\n');
    assert.doesNotMatch(regels, /verschillend|Ma neemt nooit op|uitproberen/u);
    assert.match(regels, /Bellen lukt mij prima/u);
  });

  it('[HG-102] wat de inwoner zegt van wat gezien is, staat er meteen onder', () => {
    const verloop = eenGesprek();
    const { zaakId } = verloop;
    const inbrengId = verloop.doe((_, a) =>
      noteerInbreng({ zaakId, tekst: 'Ik zag vijf losse matten', soort: 'gezien' }, instrument, a),
    );
    verloop.doe((acts, a) =>
      beantwoordInbreng(acts, { zaakId, inbrengId, tekst: 'Die liggen er al veertig jaar' }, a),
    );
    const regels = leesVolgorde(schrijfVerslag(bronVan(verloop))).join('\n');
    assert.match(regels, /Ik zag vijf losse matten\s+U zegt daarover:?\s+Die liggen er al veertig jaar/u);
  });
});
