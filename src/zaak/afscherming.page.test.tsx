import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { storeGesprek } from '../../tests/builders/verslag-in-database.ts';
import { testWeb } from '../../tests/web.ts';
import { stopDocuments } from '../platform/documents/documents.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-06T09:42:00.000Z' });
const { gespreksvoerder, beslisser, balie } = test.medewerkers;
const bij = ({ id }: { readonly id: string }) => web.as({ soort: 'medewerker', id });

after(stopDocuments);

async function eenZaak() {
  const gesprek = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  return { ...gesprek, zaak: `/heldermond/zaken/${gesprek.zaakId}` };
}

function citaten(html: string): readonly string[] {
  return [...html.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, tekst = '']) => tekst);
}

describe('wie wat niet hoort te zien', () => {
  it('[ZK-11] wie plant, leest de melding en niets van wat er in het gesprek gezegd is', async () => {
    const { zaak } = await eenZaak();
    const voerder = citaten(await (await (await bij(gespreksvoerder)).get(zaak)).text());
    const planner = citaten(await (await (await bij(balie)).get(zaak)).text());
    assert.ok(voerder.length > planner.length, `${voerder.length} tegen ${planner.length}`);
    const html = await (await (await bij(balie)).get(zaak)).text();
    assert.match(html, /Gesprek gevoerd op/);
    const besluit = citaten(await (await (await bij(beslisser)).get(zaak)).text());
    assert.deepEqual(besluit, voerder);
  });

  it('[ZK-10] een inwoner ziet niet wie anderen bekeek, en geen besluit dat nog een voorstel is', async () => {
    const { zaak, zaakId, inwonerId } = await eenZaak();
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const naar: readonly (readonly [string, string])[] = [
      ['/heldermond/inzage', '/heldermond/mijn/inzage'],
      [`${zaak}/inzage`, '/heldermond/mijn/inzage'],
      [`${zaak}/besluit`, '/heldermond/mijn/aanvraag'],
      [`${zaak}/bevestiging`, '/heldermond/mijn'],
    ];
    for (const [pad, eigen] of naar) {
      const antwoord = await jo.get(pad);
      assert.deepEqual([antwoord.status, antwoord.headers.get('location')], [303, eigen], pad);
    }
  });

  it('[ZK-10] wie zich op dezelfde computer meldt, kijkt daarna niet in de zaak van wie er eerder zat', async () => {
    const { zaakId, inwonerId } = await eenZaak();
    const eerder = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const meldingen = ['zichzelf', 'iemand-anders'] as const;
    for (const namens of meldingen) {
      const antwoord = await eerder.post('/heldermond/melden', {
        actId: newId(),
        zaakId: newId(),
        woorden: 'Ik kom de deur niet meer uit.',
        namens,
        toestemming: 'ja',
        relatie: 'buurvrouw',
        spoed: 'nee',
        contactwijze: 'bellen',
        eigenAchternaam: 'Tweedebezoeker',
        eigenTelefoon: '010-000 00 00',
        anderAchternaam: 'Verderop',
      });
      assert.equal(antwoord.status, 303);
      const koekjes = antwoord.headers.getSetCookie().map((regel) => regel.split('=')[0]);
      assert.equal(koekjes.includes('kt-9001'), namens === 'zichzelf', namens);
    }
  });
});
