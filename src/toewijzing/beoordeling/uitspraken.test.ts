import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { eenAanvraag } from '../../../tests/builders/aanvraag.ts';
import {
  alleStappen,
  doorMedewerker,
  eenOnderzoek,
  uitgevoerd,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { termijnenVoor } from '../../termijnen/index.ts';
import { ontvangAanvraag } from '../aanvraag/aanvraag.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { ontbreekt, vouwBeoordeling } from './beoordeling.ts';
import { bekijkTaak, vouwHuishouden } from './huishouden.ts';
import { stapwoorden } from './stapwoorden.ts';
import { stelStappenVoor } from './voorstel.ts';

/** What four rulings ask of the product, by their number; the rest of each stands with the part it is about. */
describe('wat uitspraken van ons vragen', () => {
  it('K01: de zes weken vanaf een melding op 7 april 2015 eindigen op 19 mei 2015', () => {
    const onderzoek = termijnenVoor('melding', getDatum('2015-04-07')).find(({ id }) => id === 'D03');
    assert.equal(onderzoek?.einde, '2015-05-19');
  });

  it('K01: op een melding loopt geen dwangsom', () => {
    const ids = termijnenVoor('melding', getDatum('2015-04-07')).map(({ id }) => id);
    for (const id of ['D12', 'D13', 'D14']) assert.ok(!ids.includes(id), id);
  });

  it('[TW-1] K01: wie alleen een gesprek vraagt, heeft nog niets aangevraagd: zo’n formulier telt voor het verslag niet als aanvraag', () => {
    const opdracht = {
      zaakId,
      weg: 'formulier',
      woorden: 'Ik vraag een gesprek aan.',
      ontvangenOp: getDatum('2015-04-07'),
      onderzoek: eenOnderzoek(),
      poort: { onderzoekUiterlijk: getDatum('2015-05-19') },
    } as const;
    const acts = uitgevoerd(ontvangAanvraag([], opdracht, doorMedewerker('a', '2015-04-07T09:00:00.000Z')));
    assert.equal(acts[0]?.soort, 'aanvraag-vroeg-ontvangen');
    assert.equal(vouwAanvraag(acts), undefined);
  });

  it('[TW-25] K07: wat de inwoner wil en wat voorgesteld is, staan los van elkaar in de stap', () => {
    const onderzoek = {
      ...eenOnderzoek(),
      resultaten: [
        {
          resultaatId: 'r',
          tekst: 't-schoon',
          stand: 'afgesproken',
          oplossingen: [{ oplossingId: 'o', trede: 'maatwerk', tekst: 't-vier-uur', waarom: '' }],
        },
      ],
    } as const;
    const { acts } = eenAanvraag('2026-11-02', { onderzoek, eigen: { gewenst: 'Vijf uur.' } });
    const aanvraag = vouwAanvraag(acts)!;
    const stap = stelStappenVoor({ aanvraag, adviezen: [] }).find((plek) => plek.stap === 'ondersteuning');
    const naast = stap?.regels.filter(({ kop }) => kop === 'De inwoner wil' || kop === 'Voorgesteld') ?? [];
    assert.deepEqual(
      naast.map(({ bron, tekst }) => [bron.soort, tekst]),
      [
        ['aanvraag', aanvraag.gewenst],
        ['oplossing', 't-vier-uur'],
      ],
    );
  });

  it('[TW-11] K07: een volgende aanvraag begint weer met alle stappen leeg', () => {
    const eerste = eenAanvraag('2026-11-02');
    eerste.acts.push(...alleStappen(eerste.aanvraagId));
    const tweede = eenAanvraag('2026-12-01');
    const samen = [...eerste.acts, ...tweede.acts];
    assert.deepEqual(ontbreekt(vouwBeoordeling(samen, eerste.aanvraagId)), []);
    assert.equal(ontbreekt(vouwBeoordeling(samen, tweede.aanvraagId)).length, 11);
  });

  it('[TW-12] K17: algemeen gebruikelijk vraagt op het scherm om de vier toetsen en een prijs', () => {
    const { vraag } = stapwoorden({ stap: 'eigen-mogelijkheden', deel: 'algemeen-gebruikelijk' });
    assert.match(vraag, /vier toetsen, met een prijs/);
    const scherm = readFileSync(new URL('toetsing.tsx', import.meta.url), 'utf8');
    for (const vraagzin of [
      'voor iedereen gemaakt',
      'echt te krijgen',
      'Lost het genoeg op',
      'minimuminkomen',
    ])
      assert.ok(scherm.includes(vraagzin), vraagzin);
  });

  it('[TW-26] K22: gebruikelijke hulp is een ander onderdeel dan mantelzorg, met per taak een antwoord', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    const open = ontbreekt(vouwBeoordeling(acts, aanvraagId)).map(({ deel }) => deel);
    assert.ok(open.includes('gebruikelijke-hulp') && open.includes('mantelzorg'));
    const taak = {
      zaakId,
      wie: 'De zoon van 25',
      geboortedatum: getDatum('2001-03-14'),
      taak: 'Stofzuigen',
      kan: true,
      waarom: 'Hij doet het al.',
    };
    doe('2026-11-03', (zo, a) => bekijkTaak(zo, taak, a));
    assert.equal(vouwHuishouden(acts, aanvraagId)[0]?.geboortedatum, '2001-03-14');
  });
});
