import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoofdlijn, melding, verhaal } from '../../../tests/builders/zaak.ts';
import { getDatum } from '../../basis/datum.ts';
import { HANDELINGEN } from '../../inrichting/index.ts';
import { schrijfBlik, waarHetStaat, wegVan } from './mijn.ts';
import { vouwZaak } from '../zaak.ts';

const wieBelt = 'Binnen twee werkdagen bellen wij u.';

type Stap = readonly [string, object?];

function zaakVan(...stappen: readonly Stap[]) {
  return vouwZaak(verhaal(...stappen))!;
}

function zinnen(stappen: readonly Stap[], vandaag = '2026-11-12'): string {
  return waarHetStaat(zaakVan(...stappen), { wieBelt, vandaag: getDatum(vandaag) }).join(' ');
}

function hier(...stappen: readonly Stap[]): string | undefined {
  return wegVan(zaakVan(...stappen)).find(({ stand }) => stand === 'nu')?.titel;
}

const aanvraag = ['aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-14' }] as const;

describe('een gestopte vraag', () => {
  it('[ZK-12] zegt dat de aanvraag daarmee niet gestopt is, en zonder aanvraag dat het klaar is', () => {
    const gestopt = [...hoofdlijn, aanvraag, ['melding-ingetrokken', {}]] as const;
    assert.match(zinnen(gestopt), /Uw aanvraag is daarmee niet gestopt\. .*aanvraag intrekken\./);
    assert.doesNotMatch(zinnen([...hoofdlijn, aanvraag]), /niet gestopt/);
  });
});

describe('de weg van een vraag', () => {
  it('[ZK-8] zegt waar men is, bij elke stap van de hoofdlijn', () => {
    const plekken = hoofdlijn.map((_, nummer) => hier(...hoofdlijn.slice(0, nummer + 1)));
    assert.deepEqual(plekken, [
      'We spreken elkaar',
      'We spreken elkaar',
      'We spreken elkaar',
      'U krijgt het verslag',
      'We maken samen uw plan',
      'We maken samen uw plan',
      'We vragen hoe het gaat',
      'We vragen hoe het gaat',
    ]);
  });

  it('[ZK-8] heeft een besluit op de weg als iemand dat aanvraagt, en staat daar tot het er is', () => {
    assert.ok(!wegVan(zaakVan(...hoofdlijn)).some(({ titel }) => titel === 'U krijgt een besluit'));
    assert.equal(hier(...hoofdlijn, aanvraag), 'U krijgt een besluit');
    assert.equal(
      hier(
        ...hoofdlijn,
        aanvraag,
        ['besluit-voorbereid', { besluitId: 'b', uitkomst: 'toegekend' }],
        ['besluit-genomen', { op: '2026-12-21' }],
      ),
      'We vragen hoe het gaat',
    );
  });

  it('een afgesloten vraag heeft geen "u bent hier" meer', () => {
    assert.equal(hier(melding, ['melding-ingetrokken', {}]), undefined);
  });
});

describe('waar het staat, in woorden', () => {
  it('[ZK-8] noemt wie er belt en uiterlijk wanneer het verslag komt', () => {
    assert.equal(
      zinnen([melding]),
      `Uw vraag is bij ons. ${wieBelt} Uiterlijk maandag 14 december 2026 krijgt u het verslag.`,
    );
  });

  it('[ZK-8] is eerlijk als het verslag te laat is, en zegt wat men dan mag', () => {
    assert.match(
      zinnen([melding], '2026-12-15'),
      /moeten hebben\. Dat is ons niet gelukt\. U mag nu ook zonder verslag/,
    );
  });

  it('[ZK-8] vraagt na het verslag om een reactie, en daarna niet meer', () => {
    assert.match(zinnen(hoofdlijn.slice(0, 5)), /Lees het en laat weten of het klopt/);
    assert.match(zinnen(hoofdlijn.slice(0, 6)), /Dank u wel voor uw reactie/);
    const nee = ['verslag-beantwoord', { antwoord: 'klopt-niet' }] as const;
    assert.match(
      zinnen([...hoofdlijn.slice(0, 5), nee]),
      /U zei dat iets in het verslag niet klopt\. .* Wij bespreken het met u/,
    );
  });

  it('[ZK-8] noemt na een aanvraag de dag van het besluit', () => {
    assert.match(zinnen([...hoofdlijn, aanvraag]), /Uiterlijk maandag 28 december 2026 krijgt u een besluit/);
  });

  it('[ZK-10] gebruikt bij elke stap gewone woorden', () => {
    const verboden =
      /arrangement|contactmoment|wondervraag|opvolging|toeleiding|trede|vraagverheldering|inbreng|dossier/i;
    const einden = [
      [...hoofdlijn, ['losgelaten', {}] as const],
      [...hoofdlijn, ['zaak-afgesloten', { op: '2027-03-01' }] as const],
    ];
    for (const stappen of [...hoofdlijn.map((_, nummer) => hoofdlijn.slice(0, nummer + 1)), ...einden]) {
      const tekst = `${zinnen(stappen)} ${wegVan(zaakVan(...stappen))
        .map(({ titel }) => titel)
        .join(' ')}`;
      assert.doesNotMatch(tekst, verboden);
      assert.match(tekst, /\p{L}{3,}/u);
    }
  });
});

it('[ZK-9] elke blik staat in gewone woorden en niet als handeling uit de tabel', () => {
  for (const handeling of HANDELINGEN) {
    assert.doesNotMatch(schrijfBlik(handeling), /-|toeleid|arrangement|contactmoment|inbreng/);
  }
  assert.equal(schrijfBlik('gesprek-inzien'), 'las wat er in het gesprek is opgeschreven');
  assert.equal(schrijfBlik('iets-nieuws'), 'zag uw gegevens');
});
