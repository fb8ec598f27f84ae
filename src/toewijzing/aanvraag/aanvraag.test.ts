import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  alleStappen,
  doorMedewerker,
  eenKader,
  eenOnderzoek,
  eenRegeling,
  uitgevoerd,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import { getDatum, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { isAanvraagMogelijk, ontvangAanvraag, trekAanvraagIn } from './aanvraag.ts';
import type { Poort } from './aanvraag.ts';
import { neemBesluit } from '../besluit/besluit.ts';
import { bereidBesluitVoor } from '../besluit/voorbereiden.ts';
import { vouwAanvraag } from './gevraagd.ts';

const uiterlijk = getDatum('2026-12-14');
const naVerslag: Poort = { verslagVerzondenOp: getDatum('2026-11-20'), onderzoekUiterlijk: uiterlijk };
const zonderVerslag: Poort = { onderzoekUiterlijk: uiterlijk };

function opdracht(poort: Poort, ontvangenOp: Datum = getDatum('2026-11-25')) {
  return {
    zaakId,
    weg: 'brief',
    woorden: 'Hierbij vraag ik hulp aan.',
    ontvangenOp,
    onderzoek: eenOnderzoek(),
    poort,
  } as const;
}

describe('aanvraag', () => {
  it('[TW-1] na het verslag is een aanvraag mogelijk', () => {
    const acts = uitgevoerd(ontvangAanvraag([], opdracht(naVerslag), doorMedewerker()));
    assert.equal(vouwAanvraag(acts)?.weg, 'brief');
  });

  it('[TW-1] zonder verslag is een aanvraag pas mogelijk als de zes weken voorbij zijn', () => {
    assert.equal(isAanvraagMogelijk(zonderVerslag, uiterlijk), false);
    assert.equal(isAanvraagMogelijk(zonderVerslag, plusDagen(uiterlijk, 1)), true);
  });

  it('[TW-1] voor elke dag: mogelijk zonder verslag dan en alleen dan als de dag na de laatste dag ligt', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (dagen) => {
        const dag = plusDagen(uiterlijk, dagen);
        assert.equal(isAanvraagMogelijk(zonderVerslag, dag), dagen > 0);
        assert.equal(isAanvraagMogelijk(naVerslag, dag), dag >= getDatum('2026-11-20'));
      }),
    );
  });

  it('[TW-2] een brief van voor het verslag blijft te vroeg, ook als hij pas erna is opgeschreven', () => {
    const laat = opdracht(naVerslag, getDatum('2026-11-19'));
    const opTijd = opdracht(naVerslag, getDatum('2026-11-20'));
    assert.equal(
      uitgevoerd(ontvangAanvraag([], laat, doorMedewerker()))[0]?.soort,
      'aanvraag-vroeg-ontvangen',
    );
    assert.equal(uitgevoerd(ontvangAanvraag([], opTijd, doorMedewerker()))[0]?.soort, 'aanvraag-ontvangen');
  });

  it('[TW-2] zaak 15 uit de wet: een brief in week 2 is geen aanvraag en wordt wel bewaard, met de woorden', () => {
    const uitkomst = ontvangAanvraag([], opdracht(zonderVerslag), doorMedewerker());
    const acts = uitgevoerd(uitkomst);
    assert.deepEqual(
      acts.map((act) => act.soort),
      ['aanvraag-vroeg-ontvangen'],
    );
    assert.equal(vouwAanvraag(acts), undefined);
    assert.equal(uitkomst.gelukt && uitkomst.waarde.teksten[0]?.inhoud, 'Hierbij vraag ik hulp aan.');
  });

  it('[TW-8] een tweede aanvraag wacht op het besluit over de eerste', () => {
    const acts = uitgevoerd(ontvangAanvraag([], opdracht(naVerslag), doorMedewerker()));
    const tweede = ontvangAanvraag(acts, opdracht(naVerslag), doorMedewerker());
    assert.equal(!tweede.gelukt && tweede.regel, 'TW-8');
  });

  it('[TW-8] een ingetrokken aanvraag ligt er niet meer, en kan opnieuw worden gedaan', () => {
    const acts = uitgevoerd(ontvangAanvraag([], opdracht(naVerslag), doorMedewerker()));
    const weg = [
      ...acts,
      ...uitgevoerd(trekAanvraagIn(acts, { zaakId, reden: 'Toch niet nodig.' }, doorMedewerker())),
    ];
    assert.equal(vouwAanvraag(weg), undefined);
    assert.equal(ontvangAanvraag(weg, opdracht(naVerslag), doorMedewerker()).gelukt, true);
  });

  it('[TW-8] na het besluit kan een aanvraag niet meer worden ingetrokken', () => {
    const acts = [...uitgevoerd(ontvangAanvraag([], opdracht(naVerslag), doorMedewerker()))];
    acts.push(...alleStappen(vouwAanvraag(acts)?.aanvraagId ?? ''));
    const regeling = eenRegeling();
    const voorstel = {
      zaakId,
      uitkomst: 'afgewezen',
      product: 'hulp-bij-het-huishouden',
      motivering: 'Omdat.',
      andereFeiten: false,
      kader: eenKader(),
      eerdere: 0,
    } as const;
    acts.push(
      ...uitgevoerd(bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, voorstel, doorMedewerker('b'))),
    );
    acts.push(
      ...uitgevoerd(
        neemBesluit(
          { acts, aanvraag: vouwAanvraag(acts) },
          { zaakId, rollen: ['beslisser'], regeling },
          doorMedewerker('b'),
        ),
      ),
    );
    const intrekken = trekAanvraagIn(acts, { zaakId, reden: 'Toch niet.' }, doorMedewerker());
    assert.equal(!intrekken.gelukt && intrekken.regel, 'TW-8');
  });

  it('[TW-8] intrekken kan alleen als er een aanvraag ligt', () => {
    assert.equal(trekAanvraagIn([], { zaakId, reden: 'Niets.' }, doorMedewerker()).gelukt, false);
  });
});
