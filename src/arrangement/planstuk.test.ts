import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  metAfspraak,
  metOplossing,
  metResultaat,
  probeerAkkoord,
  vandaag,
} from '../../tests/builders/arrangement.ts';
import { eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import { maakAct } from '../basis/act.ts';
import { plusDagen } from '../basis/datum.ts';
import { gelukt } from '../basis/uitkomst.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { laatVervallen, rondAf, vouwAfspraken } from './afspraak.ts';
import { stelPlanSamen } from './plan.ts';
import { schrijfPlan } from './planstuk.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;
const opvolging = {
  op: plusDagen(vandaag, 60),
  doorId: 'guus',
  vorm: 'telefoon',
  medewerkerIds: ['guus'],
} as const;

function schrijf(verloop: Verloop) {
  const plan = stelPlanSamen(verloop.acts, (id) => (id === undefined ? undefined : verloop.teksten.get(id)));
  return schrijfPlan({
    plan,
    naam: 'Mien Zomer',
    afzender: 'Gemeente Heldermond',
    profiel,
    medewerkers: new Map([['guus', 'Guus Gesprek']]),
  });
}

describe('het plan in woorden', () => {
  it('[AR-10] het plan zegt per resultaat wie wat doet en wanneer, met de naam van wie het doet', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    metAfspraak(verloop, resultaat, { uiterlijk: plusDagen(vandaag, 7) });
    metAfspraak(verloop, resultaat, { wie: 'netwerk', wieNaam: 'Noor (dochter)', wat: 'Meegaan.' });
    const [hoofdstuk] = schrijf(verloop).hoofdstukken;
    assert.equal(hoofdstuk?.tekst, 'Weer elke week naar de markt.');
    assert.deepEqual(hoofdstuk?.regels, [
      { wat: 'De bustijden opzoeken.', wie: 'uzelf', wanneer: 'uiterlijk dinsdag 10 november 2026' },
      { wat: 'Meegaan.', wie: 'Noor (dochter)', wanneer: 'geen vaste dag' },
    ]);
  });

  it('[AR-7] zelf met hulp: het plan noemt beiden en wat ieder doet', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop), {
      wat: 'Een dagbesteding zoeken.',
      hulp: { naam: 'Anja', wat: 'Drie plekken laten zien.' },
    });
    const regels = schrijf(verloop).hoofdstukken[0]?.regels;
    assert.deepEqual(
      regels?.map(({ wat, wie }) => [wat, wie]),
      [
        ['Een dagbesteding zoeken.', 'uzelf, met hulp van Anja'],
        ['Drie plekken laten zien.', 'Anja'],
      ],
    );
  });

  it('[AR-10] wat vervallen is, staat niet in het plan; wat gedaan is, staat er met de dag', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaat = metResultaat(verloop);
    const [weg, af] = [metAfspraak(verloop, resultaat, { wat: 'Weg.' }), metAfspraak(verloop, resultaat)];
    verloop.doe((acts, a) =>
      laatVervallen(vouwAfspraken(acts), { zaakId, afspraakId: weg, reden: 'Nee.' }, a),
    );
    verloop.doe((acts, a) => rondAf(vouwAfspraken(acts), { zaakId, afspraakId: af, op: vandaag }, a));
    const regels = schrijf(verloop).hoofdstukken[0]?.regels ?? [];
    assert.deepEqual(
      regels.map(({ wanneer }) => wanneer),
      ['gedaan op dinsdag 3 november 2026'],
    );
  });

  it('[AR-10] het plan zegt of het samen is afgesproken, en [AR-6] of het daarna is veranderd', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    metAfspraak(verloop, resultaat);
    assert.match(schrijf(verloop).stand, /nog niet samen afgesproken/u);
    assert.ok(probeerAkkoord(verloop).gelukt);
    assert.equal(schrijf(verloop).stand, 'Dit hebben we samen afgesproken op dinsdag 3 november 2026.');
    metAfspraak(verloop, resultaat, { wat: 'Nog iets.' });
    assert.match(schrijf(verloop).stand, /veranderd na .* nog niet opnieuw samen afgesproken/u);
  });

  it('[AR-10] het plan zegt wie contact houdt, wie u belt als het niet goed gaat en wie naast u staat', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop));
    assert.match(schrijf(verloop).contact[0] ?? '', /spreken we nog af/u);
    assert.ok(probeerAkkoord(verloop, { opvolging }).gelukt);
    const stuk = schrijf(verloop);
    assert.equal(
      stuk.contact[0],
      'Rond zaterdag 2 januari 2027 belt Guus Gesprek u om te vragen hoe het nu gaat.',
    );
    const allesAnders = stuk.anders.join(' ');
    assert.ok(allesAnders.includes(profiel.contact.telefoon));
    assert.ok(allesAnders.includes(profiel.clientondersteuning.telefoon));
  });

  it('[AR-3] doet de gemeente iets, dan staat erbij dat dit nog geen besluit is; anders niet', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    metAfspraak(verloop, resultaat);
    assert.equal(schrijf(verloop).gemeente, undefined);
    metAfspraak(verloop, resultaat, { wie: 'gemeente', wat: 'Vervoer regelen.' });
    assert.match(schrijf(verloop).gemeente ?? '', /nog geen besluit.*vraagt u dat apart aan/u);
  });

  it('[AR-10] een resultaat waar nog niets voor is afgesproken, staat er ook; een oplossing op zichzelf niet', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    metOplossing(verloop, resultaat, 'Met de buurtbus.');
    const [hoofdstuk] = schrijf(verloop).hoofdstukken;
    assert.equal(hoofdstuk?.leeg, 'Hiervoor spreken we nu nog niets af.');
    assert.ok(!JSON.stringify(schrijf(verloop)).includes('buurtbus'));
  });

  it('[AR-10] vervalt een resultaat, dan blijft wat er voor was afgesproken zichtbaar tot het vervalt', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = metResultaat(verloop);
    metAfspraak(verloop, resultaatId);
    verloop.doe((_, aanleiding) => {
      const inhoud = { resultaatId, reden: aanleiding.nieuwId() };
      const vervangt = verloop.acts.findLast(({ soort }) => soort === 'resultaat-afgesproken')?.id;
      const vervallen = { ...maakAct('resultaat-vervallen', { zaakId, inhoud }, aanleiding), vervangt };
      return gelukt({ acts: [vervallen], teksten: [] });
    });
    const stuk = schrijf(verloop);
    assert.deepEqual(
      stuk.hoofdstukken.map(({ tekst, regels }) => [tekst, regels.length]),
      [['Wat we verder afspreken', 1]],
    );
  });

  it('[HG-114] wat na het verslag nog besproken wordt, staat in het plan met wie en wanneer; eerder niet', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop));
    const erbij = (soort: string, inhoud: object) => {
      const nu = verloop.nu();
      const door = { soort: 'systeem' } as const;
      const id = `${soort}-${verloop.acts.length}`;
      verloop.acts.push({ id, soort, zaakId: verloop.zaakId, door, gebeurdOp: nu, vastgelegdOp: nu, inhoud });
    };
    erbij('gesprek-gevoerd', { op: vandaag, vorm: 'huisbezoek', aanwezigen: [] });
    const [van, tot] = ['2026-12-14T09:00:00.000Z', '2026-12-14T10:00:00.000Z'];
    const moment = { van, tot, vorm: 'huisbezoek', plaats: '', genodigden: [], opvolging: false };
    erbij('contactmoment-gepland', { contactmomentId: 'c', medewerkerId: 'guus', ...moment });
    const zin = 'Op maandag 14 december 2026 komt Guus Gesprek bij u langs. Dan praten we verder.';
    assert.ok(!schrijf(verloop).contact.includes(zin));
    erbij('verslag-verzonden', { verslagId: 'v', versie: 1, wijze: 'post', inhoud: {} });
    assert.equal(schrijf(verloop).contact[0], zin);
  });
});
