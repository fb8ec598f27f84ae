import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  alleStappen,
  doorMedewerker,
  eenKader,
  eenOnderzoek,
  eenRegeling,
  uitgevoerd,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import type { Mandaatregeling } from '../../inrichting/index.ts';
import { ontvangAanvraag, trekAanvraagIn } from '../aanvraag/aanvraag.ts';
import { neemBesluit, toetsBesluit } from './besluit.ts';
import { vouwBesluit } from './besluiten.ts';
import { bereidBesluitVoor, isToetsingNodig } from './voorbereiden.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';

const huishouden = {
  uitkomst: 'toegekend',
  product: 'hulp-bij-het-huishouden',
  uren: 3,
  van: getDatum('2026-12-15'),
  motivering: 'Na het onderzoek blijft drie uur over.',
} as const;

type Stappen = { readonly regeling?: Mandaatregeling; readonly voorstel?: object; readonly eerdere?: number };

function metVoorstel({ regeling = eenRegeling(), voorstel = {}, eerdere = 0 }: Stappen = {}): readonly Act[] {
  const acts = metAanvraag();
  const opdracht = { zaakId, ...huishouden, ...voorstel, kader: eenKader({ mandaat: regeling }), eerdere };
  return [
    ...acts,
    ...uitgevoerd(
      bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, opdracht, doorMedewerker('maker')),
    ),
  ];
}

function metAanvraag(acts: readonly Act[] = []): readonly Act[] {
  const gevraagd = uitgevoerd(nogEen(acts));
  return [...gevraagd, ...alleStappen(vouwAanvraag(gevraagd)?.aanvraagId ?? '')];
}

function nogEen(acts: readonly Act[]) {
  const poort = { verslagVerzondenOp: getDatum('2026-11-20'), onderzoekUiterlijk: getDatum('2026-12-14') };
  const opdracht = {
    zaakId,
    weg: 'formulier',
    woorden: 'Graag.',
    ontvangenOp: getDatum('2026-12-10'),
    onderzoek: eenOnderzoek(),
    poort,
  } as const;
  return ontvangAanvraag(acts, opdracht, doorMedewerker());
}

function neem(
  acts: readonly Act[],
  wie: string,
  regeling = eenRegeling(),
  rollen: readonly string[] = ['beslisser'],
) {
  return neemBesluit(
    { acts, aanvraag: vouwAanvraag(acts) },
    { zaakId, rollen, regeling },
    doorMedewerker(wie),
  );
}

function voorbereiden(voorstel: object) {
  const acts = metAanvraag();
  const opdracht = { zaakId, ...huishouden, ...voorstel, kader: eenKader(), eerdere: 0 };
  return bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, opdracht, doorMedewerker());
}

describe('besluit', () => {
  it('[TW-3] een besluit binnen het mandaat wordt genomen, met het nummer van het mandaat', () => {
    const acts = [...metVoorstel()];
    acts.push(...uitgevoerd(neem(acts, 'beslisser')));
    assert.equal(vouwBesluit(acts)?.genomen?.mandaat.besluitnummer, 'B-1');
  });

  it('[TW-3] een bedrag dat elke maand terugkomt, telt voor een jaar; een bedrag ineens voor wat het is', () => {
    const regeling = eenRegeling({
      mandaten: [
        {
          rol: 'beslisser',
          product: 'kleine-woningaanpassing',
          maxBedrag: 500,
          geldigVan: getDatum('2026-01-01'),
          besluitnummer: 'B-2',
        },
      ],
    });
    const neemt = (geld: object) => {
      const anders = { product: 'kleine-woningaanpassing', uren: undefined, huurwoning: false, ...geld };
      const uitkomst = neem(metVoorstel({ regeling, voorstel: anders }), 'beslisser', regeling);
      return uitkomst.gelukt ? 'mag' : uitkomst.regel;
    };
    assert.equal(neemt({ bedrag: 400 }), 'mag');
    assert.equal(neemt({ bedrag: 400, frequentie: 'eenmalig' }), 'mag');
    assert.equal(neemt({ bedrag: 40, frequentie: 'per-maand' }), 'mag');
    assert.equal(neemt({ bedrag: 400, frequentie: 'per-maand' }), 'TW-3');
  });

  it('[TW-4] wie het gesprek voerde, besluit niet', () => {
    const uitkomst = neem(metVoorstel(), 'gv');
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-4');
  });

  it('[TW-4] tegenproef: als de gemeente het in het mandaat regelde, besluit de gespreksvoerder wel', () => {
    const regeling = eenRegeling({ gespreksvoerderBeslist: true });
    const acts = metVoorstel({ regeling });
    const opdracht = { zaakId, rollen: ['beslisser'], regeling, hoedanigheid: 'beslisser' } as const;
    const staat = { acts, aanvraag: vouwAanvraag(acts) };
    assert.equal(neemBesluit(staat, opdracht, doorMedewerker('gv')).gelukt, true);
  });

  it('[TW-5] een besluit dat getoetst moet worden, wacht op een collega', () => {
    const regeling = eenRegeling({ toetsing: { soort: 'altijd' } });
    const uitkomst = neem(metVoorstel({ regeling }), 'beslisser', regeling);
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-5');
  });

  it('[TW-5] de maker toetst het eigen besluit niet; een collega wel', () => {
    const regeling = eenRegeling({ toetsing: { soort: 'altijd' } });
    const acts = [...metVoorstel({ regeling })];
    const zelf = toetsBesluit(acts, { zaakId, akkoord: true }, doorMedewerker('maker'));
    assert.equal(!zelf.gelukt && zelf.regel, 'TW-5');
    acts.push(...uitgevoerd(toetsBesluit(acts, { zaakId, akkoord: true }, doorMedewerker('collega'))));
    assert.equal(neem(acts, 'beslisser', regeling).gelukt, true);
  });

  it('[TW-5] een teruggestuurd voorstel kan niet worden besloten; een nieuw voorstel wel, na toetsing', () => {
    const regeling = eenRegeling({ toetsing: { soort: 'altijd' } });
    const acts = [...metVoorstel({ regeling })];
    acts.push(
      ...uitgevoerd(
        toetsBesluit(acts, { zaakId, akkoord: false, opmerking: 'Te weinig.' }, doorMedewerker('collega')),
      ),
    );
    assert.equal(neem(acts, 'beslisser', regeling).gelukt, false);
    const opnieuw = { zaakId, ...huishouden, uren: 4, kader: eenKader(), eerdere: 0 };
    acts.push(
      ...uitgevoerd(
        bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, opnieuw, doorMedewerker('maker')),
      ),
    );
    const ongetoetst = neem(acts, 'beslisser');
    assert.equal(!ongetoetst.gelukt && ongetoetst.regel, 'TW-5');
    acts.push(...uitgevoerd(toetsBesluit(acts, { zaakId, akkoord: true }, doorMedewerker('collega'))));
    assert.equal(neem(acts, 'beslisser').gelukt, true);
  });

  it('[TW-5] wie na de toetsing een stap verandert, laat het voorstel opnieuw toetsen', () => {
    const regeling = eenRegeling({ toetsing: { soort: 'altijd' } });
    const akkoord = { zaakId, akkoord: true };
    const getoetst = metVoorstel({ regeling });
    const acts = [...getoetst, ...uitgevoerd(toetsBesluit(getoetst, akkoord, doorMedewerker('collega')))];
    const [stap] = alleStappen(vouwAanvraag(acts)?.aanvraagId ?? '');
    const anders = [...acts, stap!];
    const uitkomst = neem(anders, 'beslisser', regeling);
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-5');
    anders.push(...uitgevoerd(toetsBesluit(anders, akkoord, doorMedewerker('collega'))));
    assert.equal(neem(anders, 'beslisser', regeling).gelukt, true);
    const [ander] = alleStappen('een-andere-aanvraag');
    assert.equal(neem([...acts, ander!], 'beslisser', regeling).gelukt, true);
  });

  it('[TW-40] wie na het voorstel een stap weer open zet, krijgt geen besluit', () => {
    const acts = metVoorstel();
    const { aanvraagId = '' } = vouwAanvraag(acts) ?? {};
    const stap = alleStappen(aanvraagId).find(
      ({ inhoud }) => (inhoud as { deel?: string }).deel === 'algemeen-gebruikelijk',
    );
    const ongetoetst = { ...stap!, inhoud: { ...(stap!.inhoud as object), stand: 'ingevuld' } };
    const uitkomst = neem([...acts, ongetoetst], 'beslisser');
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-40');
  });

  it('[TW-5] wie in de steekproef valt, komt er niet uit door opnieuw voor te bereiden', () => {
    const regeling = eenRegeling({ toetsing: { soort: 'steekproef', eenOp: 5 } });
    const acts = metVoorstel({ regeling, eerdere: 4 });
    const opnieuw = { zaakId, ...huishouden, kader: eenKader({ mandaat: regeling }), eerdere: 5 };
    const tweede = uitgevoerd(
      bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, opnieuw, doorMedewerker('maker')),
    );
    const uitkomst = neem([...acts, ...tweede], 'beslisser', regeling);
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-5');
  });

  it('[TW-5] een steekproef van 1 op 5 treft het vijfde, tiende en vijftiende voorstel', () => {
    const regeling = { toetsing: { soort: 'steekproef', eenOp: 5 } } as const;
    const getroffen = Array.from({ length: 15 }, (_, eerdere) => eerdere + 1).filter((nummer) =>
      isToetsingNodig(regeling, nummer - 1),
    );
    assert.deepEqual(getroffen, [5, 10, 15]);
  });

  it('[TW-6] toekennen zonder hoeveelheid of zonder begindag kan niet', () => {
    for (const gebrek of [
      { uren: 0 },
      { van: undefined },
      { product: undefined },
      { tot: getDatum('2026-12-01') },
    ]) {
      const uitkomst = voorbereiden(gebrek);
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-6', JSON.stringify(gebrek));
    }
  });

  it('[TW-6] afwijzen kan zonder hoeveelheid', () => {
    assert.equal(
      voorbereiden({ uitkomst: 'afgewezen', andereFeiten: false, uren: undefined, van: undefined }).gelukt,
      true,
    );
  });

  it('[TW-7] zonder motivering is er geen besluit', () => {
    const uitkomst = voorbereiden({ motivering: '  ' });
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-7');
  });

  it('[TW-8] over een aanvraag wordt één keer besloten', () => {
    const acts = [...metVoorstel()];
    acts.push(...uitgevoerd(neem(acts, 'beslisser')));
    const nogEens = neem(acts, 'beslisser');
    assert.equal(!nogEens.gelukt && nogEens.regel, 'TW-8');
  });

  it('[TW-8] over een nieuwe aanvraag is nog niets besloten of voorbereid, wat er ook eerder was', () => {
    const besloten = [...metVoorstel()];
    besloten.push(...uitgevoerd(neem(besloten, 'beslisser')));
    const voorbereid = [...metVoorstel()];
    voorbereid.push(...uitgevoerd(trekAanvraagIn(voorbereid, { zaakId, reden: '' }, doorMedewerker())));
    for (const eerder of [besloten, voorbereid]) {
      const acts = [...eerder, ...metAanvraag(eerder)];
      assert.equal(vouwBesluit(acts), undefined);
      const derde = nogEen(acts);
      assert.equal(!derde.gelukt && derde.regel, 'TW-8');
      assert.equal(trekAanvraagIn(acts, { zaakId, reden: '' }, doorMedewerker()).gelukt, true);
    }
  });

  it('[TW-8] zonder aanvraag is er niets om over te besluiten', () => {
    const opdracht = { zaakId, ...huishouden, kader: eenKader(), eerdere: 0 };
    const uitkomst = bereidBesluitVoor({ acts: [], aanvraag: undefined }, opdracht, doorMedewerker());
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-8');
  });
});
