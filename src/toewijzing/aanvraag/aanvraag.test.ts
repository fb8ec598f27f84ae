import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  alleStappen,
  doorMedewerker,
  eenKader,
  eenOnderzoek,
  uitgevoerd,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import { getDatum, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import {
  isAanvraagMogelijk,
  laatBriefVervallen,
  neemBriefOp,
  ontvangAanvraag,
  trekAanvraagIn,
} from './aanvraag.ts';
import type { Poort } from './aanvraag.ts';
import { neemBesluit } from '../besluit/besluit.ts';
import { bereidBesluitVoor } from '../besluit/voorbereiden.ts';
import { vouwAanvraag, vouwVroegeBrief } from './gevraagd.ts';

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
    acts.push(...alleStappen(vouwAanvraag(acts)!.aanvraagId));
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
    acts.push(
      ...uitgevoerd(bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, voorstel, doorMedewerker('b'))),
    );
    acts.push(
      ...uitgevoerd(
        neemBesluit(
          { acts, aanvraag: vouwAanvraag(acts) },
          { zaakId, rollen: ['beslisser'], regeling: kader.mandaat },
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

  it('[TW-17] een intrekking die geen eigen keuze is, laat de aanvraag staan', () => {
    const acts = uitgevoerd(ontvangAanvraag([], opdracht(naVerslag), doorMedewerker()));
    const onder = trekAanvraagIn(acts, { zaakId, reden: 'Het moest.', isVrij: false }, doorMedewerker());
    assert.equal(!onder.gelukt && onder.regel, 'TW-17');
    const vrij = trekAanvraagIn(acts, { zaakId, reden: 'Ik wil het niet.', isVrij: true }, doorMedewerker());
    assert.equal(vouwAanvraag([...acts, ...uitgevoerd(vrij)]), undefined);
  });
});

describe('een te vroege brief', () => {
  const vroeg = () =>
    uitgevoerd(ontvangAanvraag([], opdracht(zonderVerslag, getDatum('2026-11-12')), doorMedewerker()));
  const op = (poort: Poort, vandaag: string) => ({
    zaakId,
    onderzoek: eenOnderzoek(),
    poort,
    vandaag: getDatum(vandaag),
  });

  it('[TW-14] geval 15: wacht op het verslag en telt dan vanaf de eerste dag waarop het kon', () => {
    const acts = vroeg();
    assert.equal(vouwVroegeBrief(acts)?.ontvangenOp, '2026-11-12');
    const teVroeg = neemBriefOp(acts, op(zonderVerslag, '2026-12-14'), doorMedewerker());
    assert.equal(!teVroeg.gelukt && teVroeg.regel, 'TW-14');
    const opgepakt = uitgevoerd(neemBriefOp(acts, op(naVerslag, '2026-11-27'), doorMedewerker()));
    const aanvraag = vouwAanvraag([...acts, ...opgepakt]);
    assert.equal(aanvraag?.ontvangenOp, '2026-11-20');
    assert.equal(aanvraag.vroegId, acts[0]?.id);
    assert.equal(vouwVroegeBrief([...acts, ...opgepakt]), undefined);
  });

  it('[TW-14] geval 15: als de zes weken voorbij zijn, telt hij vanaf de dag erna', () => {
    const acts = vroeg();
    const opgepakt = uitgevoerd(neemBriefOp(acts, op(zonderVerslag, '2026-12-20'), doorMedewerker()));
    assert.equal(vouwAanvraag([...acts, ...opgepakt])?.ontvangenOp, '2026-12-15');
  });

  it('[TW-14] vervalt alleen met de woorden van de inwoner, en is daarna weg', () => {
    const acts = vroeg();
    assert.equal(laatBriefVervallen(acts, { zaakId, woorden: ' ' }, doorMedewerker()).gelukt, false);
    const weg = uitgevoerd(laatBriefVervallen(acts, { zaakId, woorden: 'Toch niet.' }, doorMedewerker()));
    assert.equal(vouwVroegeBrief([...acts, ...weg]), undefined);
    assert.equal(neemBriefOp([...acts, ...weg], op(naVerslag, '2026-11-27'), doorMedewerker()).gelukt, false);
  });
});
