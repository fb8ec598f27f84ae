import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testMedewerkers } from '../../../tests/medewerkers.ts';
import { getDatum } from '../../basis/datum.ts';
import { HELDERMOND } from '../../inrichting/profielen/heldermond.ts';
import { grenzen, momentOp, ontvangersVan, schrijfHerinnering } from './herinnering.ts';
import type { Collega } from './herinnering.ts';

const balie: Collega = { ...testMedewerkers.balie, team: 'zorgdeur' };
const partner: Collega = { ...testMedewerkers.partner, team: 'maatwerkers-rondom' };
const eigen: Collega = { ...testMedewerkers.gespreksvoerder, team: 'zorgdeur' };
const beslisser: Collega = { ...testMedewerkers.beslisser, rollen: ['beslisser'], team: 'toewijzing' };
const staf = [balie, partner, eigen, beslisser];
const kader = { profiel: HELDERMOND, staf };

function namen(termijn: string, team: string | null, gespreksvoerderId: string | null, wie = staf) {
  const gevonden = ontvangersVan({ termijn, team, gespreksvoerderId }, { ...kader, staf: wie });
  return gevonden.map(({ naam }) => naam);
}

describe('wie herinnerd wordt, en wanneer', () => {
  it('[ZK-51] wie het gesprek voert hoort van het verslag, wie beslist van het besluit', () => {
    assert.deepEqual(namen('D03', 'zorgdeur', eigen.id), [eigen.naam]);
    assert.deepEqual(namen('D05', 'zorgdeur', eigen.id), [beslisser.naam]);
  });

  it('[ZK-51] T25 voert een partner het gesprek, dan hoort ook de gemeente het', () => {
    assert.deepEqual(namen('D03', 'maatwerkers-rondom', partner.id), [partner.naam, balie.naam]);
    assert.deepEqual(namen('D03', 'zorgdeur', eigen.id), [eigen.naam], 'tegenproef: bij een eigen team niet');
  });

  it('[ZK-51] is er niemand, of werkt diegene hier niet meer, dan eerste contact', () => {
    assert.deepEqual(namen('D03', 'zorgdeur', null), [balie.naam]);
    assert.deepEqual(namen('D03', 'zorgdeur', 'iemand-die-vertrok'), [balie.naam]);
    assert.deepEqual(namen('D03', 'zorgdeur', null, [beslisser]), [beslisser.naam]);
  });

  it('[ZK-51] bezwaar en klacht gaan naar de bezwaarbehandelaar als die er is, het CAK naar de administratie', () => {
    const bezwaar: Collega = {
      ...testMedewerkers.toetser,
      rollen: ['bezwaarbehandelaar'],
      team: 'toewijzing',
    };
    assert.deepEqual(namen('D18', 'zorgdeur', null, [...staf, bezwaar]), [bezwaar.naam]);
    assert.deepEqual(namen('D20', 'zorgdeur', null), [beslisser.naam]);
    const administratie: Collega = {
      ...testMedewerkers.toetser,
      rollen: ['administratie'],
      team: 'toewijzing',
    };
    assert.deepEqual(namen('D22', 'zorgdeur', null, [...staf, administratie]), [administratie.naam]);
  });

  it('[ZK-51] waar wie het gesprek voert ook beslist, hoort die het van het besluit', () => {
    const profiel = { ...HELDERMOND, mandaat: { ...HELDERMOND.mandaat, gespreksvoerderBeslist: true } };
    const vraag = { termijn: 'D05', team: 'zorgdeur', gespreksvoerderId: eigen.id };
    assert.deepEqual(
      ontvangersVan(vraag, { profiel, staf }).map(({ naam }) => naam),
      [eigen.naam],
    );
  });

  it('[ZK-49] elke termijn van de gemeente heeft een grens, die van de inwoner en de lopende dwangsom niet', () => {
    const vandaag = getDatum('2026-12-01');
    const tot = new Map(grenzen({}, vandaag).map((een) => [een.termijn, een.tot]));
    assert.deepEqual(
      ['D03', 'D05', 'D18', 'D30', 'D48'].map((id) => tot.get(id)),
      ['2026-12-08', '2026-12-04', '2026-12-15', '2026-12-29', '2026-12-06'],
    );
    assert.deepEqual(
      ['D01', 'D02', 'D13', 'D16', 'D50'].filter((id) => tot.has(id)),
      [],
    );
    const eigenKeuze = new Map(
      grenzen({ termijnen: { dagenVooraf: { D03: 10 } } }, vandaag).map((een) => [een.termijn, een.tot]),
    );
    assert.equal(eigenKeuze.get('D03'), '2026-12-11');
    assert.deepEqual(
      [momentOp(vandaag, vandaag), momentOp(getDatum('2026-11-30'), vandaag)],
      ['nadert', 'voorbij'],
    );
  });

  it('[ZK-50] in de herinnering staat de termijn en de dag, en niets over de inwoner', () => {
    const termijn = { termijn: 'D03', einde: getDatum('2026-12-14'), nummer: '2026-AAAA-BBBB' };
    const adres = 'http://keukentafel.test/heldermond/zaken/x';
    const eerder = schrijfHerinnering(termijn, { moment: 'nadert', vandaag: getDatum('2026-12-07'), adres });
    assert.equal(eerder.onderwerp, 'Een termijn loopt bijna af');
    assert.match(eerder.tekst, /De laatste dag is maandag 14 december 2026: nog een week\./);
    assert.match(eerder.tekst, /Jij leest het na en verstuurt het/);
    const later = schrijfHerinnering(termijn, { moment: 'voorbij', vandaag: getDatum('2026-12-17'), adres });
    assert.equal(later.onderwerp, 'Een termijn is voorbij');
    assert.match(later.tekst, /De laatste dag was maandag 14 december 2026: drie dagen te laat\./);
  });
});
