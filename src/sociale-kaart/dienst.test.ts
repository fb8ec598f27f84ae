import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GEMEENTEN } from '../inrichting/index.ts';
import { gedeeldVoor, korteLijst } from './dienst.ts';

const profielVan = (slug: string) => GEMEENTEN.find((een) => een.slug === slug)!.profielen.at(-1)!;

describe('de korte lijst van diensten', () => {
  it('is van de gemeente zelf', () => {
    for (const { profielen } of GEMEENTEN) {
      const profiel = profielen.at(-1)!;
      assert.deepEqual(
        korteLijst(profiel).map(({ naam }) => naam),
        profiel.algemeneVoorzieningen.map(({ naam }) => naam),
      );
    }
  });

  it('[HG-95] waar samen voor apart gaat, wordt aan hele woorden gezien wat er samen is', () => {
    const heldermond = profielVan('heldermond');
    assert.deepEqual(gedeeldVoor(heldermond, 'Iemand die DE WAS doet.'), [
      { id: 'wasserij', naam: 'Wasserij De Frisse Mand' },
    ]);
    assert.deepEqual(gedeeldVoor(heldermond, 'Een wasmachine beneden'), []);
    assert.deepEqual(
      gedeeldVoor(heldermond, 'Hulp bij strijken en koken').map(({ id }) => id),
      ['wasserij', 'samen-koken'],
    );
  });

  it('[HG-95] waar het profiel dat niet zegt, is er niets om naar te vragen', () => {
    const anders = { ...profielVan('heldermond'), collectiefVoorIndividueel: false };
    assert.deepEqual(gedeeldVoor(anders, 'Iemand die de was doet'), []);
  });
});
