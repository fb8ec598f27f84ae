import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../tests/builders/gesprek.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import { storeMedewerker } from '../inrichting/index.server.ts';
import { newId } from '../platform/ids.ts';
import { besluit } from './gesprek.server.ts';
import { getInstrument } from './gespreksprofiel.server.ts';
import { noteerInbreng } from './vraagverheldering/inbreng.ts';

const test = await withDatabase();
const nu = '2026-11-03T09:42:00.000Z';
const web = testWeb(test, { nu });

describe('de pagina over het gebruik van het instrument', () => {
  async function noteer(leefgebied: string | undefined, opMoment = nu): Promise<void> {
    const { id } = test.medewerkers.gespreksvoerder;
    const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, id));
    const aanleiding = {
      door: { soort: 'medewerker', id },
      nu: opMoment,
      actId: newId(),
      nieuwId: newId,
    } as const;
    await test.inTenant(async (tx) => {
      const instrument = await getInstrument(tx, zaakId, getDatum('2026-11-03'));
      await besluit(tx, { zaakId, aanleiding }, () =>
        noteerInbreng({ zaakId, tekst: 'Zo is het', leefgebied }, instrument, aanleiding),
      );
    });
  }

  async function alsRol(rol: string) {
    const wie = { id: newId(), naam: `Wil ${rol}`, email: `${rol}@gemeente.example`, functie: rol };
    const rest = { organisatie: 'Gemeente Heldermond', team: 'toewijzing', rollen: [rol] };
    await test.inTenant((tx) => storeMedewerker(tx, { ...wie, ...rest }, getDatum('2020-01-01')));
    return web.as({ soort: 'medewerker', id: wie.id });
  }

  it('[HG-106] T14: beleid en coach zien het, een gespreksvoerder niet; losse notities staan in een eigen rij', async () => {
    await noteer('wonen');
    await noteer('wonen');
    await noteer(undefined);
    await noteer('wonen', '2024-11-03T09:42:00.000Z');
    for (const rol of ['beleid', 'coach']) {
      const html = await (await (await alsRol(rol)).get('/heldermond/inrichting/gebruik')).text();
      assert.match(html, /3 gesprekken/u);
      assert.match(html, /Uw huis[\s\S]*?>2<[\s\S]*?>2<[\s\S]*?>0</u);
      assert.match(html, /Vrije notities, zonder onderwerp[\s\S]*?>1<[\s\S]*?>1</u);
      assert.match(html, /telt even zwaar/u);
    }
    const elders = await (await alsRol('gespreksvoerder')).get('/heldermond/inrichting/gebruik');
    assert.equal(elders.status, 404);
  });
});
