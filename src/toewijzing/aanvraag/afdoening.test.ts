import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenAanvraag, opDag } from '../../../tests/builders/aanvraag.ts';
import {
  alleStappen,
  eenKader,
  eenOnderzoek,
  uitgevoerd,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { neemBesluit } from '../besluit/besluit.ts';
import { bereidBesluitVoor } from '../besluit/voorbereiden.ts';
import { verwijsNaarEerder } from '../beoordeling/beoordelen.ts';
import { ontbreekt, vouwBeoordeling } from '../beoordeling/beoordeling.ts';
import { ontvangAanvraag } from './aanvraag.ts';
import { weigerAfdoening } from './afdoening.ts';
import { vouwAanvraag } from './gevraagd.ts';
import { vouwHerhaling } from './herhaling.ts';
import { isIdentiteitOpen, stelIdentiteitVast } from './identiteit.ts';

function zonderBewijs(): OnderzoekUitkomst {
  const onderdelen = [{ onderdeel: 'identiteit', besproken: false, tekst: 't' }];
  return { ...eenOnderzoek(), onderdelen };
}

describe('een identiteitsbewijs', () => {
  it('[TW-22] geval 27: wie er geen laat zien, krijgt nog niets toegekend; afwijzen kan wel, en later alsnog laten zien ook', () => {
    const verloop = eenAanvraag('2026-11-02', { onderzoek: zonderBewijs() });
    const { acts, doe } = verloop;
    const aanvraag = vouwAanvraag(acts)!;
    const vandaag = getDatum('2026-11-06');
    const uitkomst = (soort: string) => weigerAfdoening(acts, { aanvraag, uitkomst: soort, vandaag });
    for (const soort of ['toegekend', 'deels-toegekend']) {
      const weigering = uitkomst(soort);
      assert.equal(weigering !== undefined && !weigering.gelukt && weigering.regel, 'TW-22');
    }
    assert.equal(uitkomst('afgewezen'), undefined);
    const gezien = { zaakId, document: 'rijbewijs', op: vandaag } as const;
    doe('2026-11-06', (_, a) => stelIdentiteitVast(gezien, a));
    assert.equal(isIdentiteitOpen(acts, aanvraag.onderzoek), false);
    assert.equal(uitkomst('toegekend'), undefined);
  });

  it('[TW-22] een dag die nog moet komen, kan niet', () => {
    const morgen = { zaakId, document: 'paspoort', op: getDatum('2026-11-07') } as const;
    const uitkomst = stelIdentiteitVast(morgen, opDag('2026-11-06'));
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-22');
  });

  it('[TW-22] geval 27: ook het besluit zelf wacht daarop, en noemt waarom', () => {
    const verloop = eenAanvraag('2026-11-02', { onderzoek: zonderBewijs() });
    const { acts, aanvraagId } = verloop;
    acts.push(...alleStappen(aanvraagId));
    const voorstel = {
      zaakId,
      uitkomst: 'toegekend',
      product: 'hulp-bij-het-huishouden',
      uren: 2,
      frequentie: 'per-week',
      van: getDatum('2026-12-01'),
      motivering: 'Omdat het nodig is.',
      kader: eenKader(),
      eerdere: 0,
    } as const;
    const kan = bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, voorstel, opDag('2026-11-06'));
    assert.match(!kan.gelukt ? kan.uitleg : '', /paspoort, identiteitskaart of rijbewijs/);
  });
});

describe('nog eens hetzelfde aanvragen', () => {
  function naAfwijzing() {
    const verloop = eenAanvraag('2026-11-02');
    const { acts, aanvraagId, doe } = verloop;
    acts.push(...alleStappen(aanvraagId));
    const kader = eenKader();
    const voorstel = {
      zaakId,
      uitkomst: 'afgewezen',
      product: 'hulp-bij-het-huishouden',
      motivering: 'Omdat.',
      andereFeiten: false,
      kader,
      eerdere: 0,
    } as const;
    doe('2026-11-10', (zo, a) => bereidBesluitVoor({ acts: zo, aanvraag: vouwAanvraag(zo) }, voorstel, a));
    const neem = { zaakId, rollen: ['beslisser'], regeling: kader.mandaat };
    doe('2026-11-11', (zo, a) => neemBesluit({ acts: zo, aanvraag: vouwAanvraag(zo) }, neem, a));
    return verloop;
  }

  function opnieuw(verloop: ReturnType<typeof naAfwijzing>, nieuweFeiten?: string): string {
    const opdracht = {
      zaakId,
      weg: 'brief',
      woorden: 'Nog eens.',
      ontvangenOp: getDatum('2026-11-30'),
      onderzoek: eenOnderzoek(),
      nieuweFeiten,
      poort: { verslagVerzondenOp: getDatum('2026-01-05'), onderzoekUiterlijk: getDatum('2026-02-09') },
    } as const;
    const acts = uitgevoerd(ontvangAanvraag(verloop.acts, opdracht, opDag('2026-11-30')));
    verloop.acts.push(...acts);
    return acts[0]!.id;
  }

  it('[TW-21] geval 72: zonder nieuwe feiten mag het besluit verwijzen naar het eerdere', () => {
    const verloop = naAfwijzing();
    const aanvraagId = opnieuw(verloop);
    assert.equal(vouwHerhaling(verloop.acts, aanvraagId)?.afgewezenOp, '2026-11-11');
    assert.equal(vouwHerhaling(verloop.acts, aanvraagId)?.nieuweFeiten, undefined);
    const [eerste, ...rest] = verloop.doe('2026-12-01', (zo, a) =>
      verwijsNaarEerder(zo, { zaakId, waarom: 'Alles is als toen.' }, a),
    );
    assert.equal(rest.length, 10);
    assert.deepEqual(eerste!.inhoud && (eerste!.inhoud as { stand: string }).stand, 'niet-van-toepassing');
    assert.deepEqual(ontbreekt(vouwBeoordeling(verloop.acts, aanvraagId)), []);
  });

  it('[TW-21] geval 72: met een nieuw feit wordt het hele onderzoek gedaan: alle stappen zijn weer leeg', () => {
    const verloop = naAfwijzing();
    const aanvraagId = opnieuw(verloop, 'Mijn man is overleden.');
    assert.notEqual(vouwHerhaling(verloop.acts, aanvraagId)?.nieuweFeiten, undefined);
    assert.equal(ontbreekt(vouwBeoordeling(verloop.acts, aanvraagId)).length, 11);
  });

  it('[TW-21] zonder eerdere afwijzing valt er nergens naar te verwijzen', () => {
    const { acts, aanvraagId } = eenAanvraag('2026-11-02');
    assert.equal(vouwHerhaling(acts, aanvraagId), undefined);
    const uitkomst = verwijsNaarEerder(acts, { zaakId, waarom: 'Zomaar.' }, opDag('2026-11-03'));
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-21');
  });
});
