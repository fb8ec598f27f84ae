import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenPlanproef, geval9 } from '../../tests/builders/planning.ts';
import { withDatabase } from '../../tests/database.ts';
import { getDatum } from '../basis/datum.ts';
import { storeMedewerker } from '../inrichting/index.server.ts';
import { newId } from '../platform/ids.ts';
import { mailUren } from './uren.server.ts';

const test = await withDatabase();
const { guus, als, eenZaak, plan } = await eenPlanproef(test);
const eigenaarId = newId();
await test.inTenant((tx) =>
  storeMedewerker(
    tx,
    {
      id: eigenaarId,
      naam: 'Nadia Slegers',
      email: 'nadia.slegers@gemeente-heldermond.example',
      functie: 'administratie Wmo',
      organisatie: 'Gemeente Heldermond',
      rollen: ['administratie'],
      team: 'toewijzing',
    },
    getDatum('2026-01-01'),
  ),
);
const eigenaar = await als({ id: eigenaarId });
const pad = (zaakId: string) => `/heldermond/zaken/${zaakId}/uren`;
const adresVan = (zaakId: string) => `http://keukentafel.test${pad(zaakId)}`;
const regel = /uren bekijken en bespreken/;

describe('uren en de contracteigenaar', () => {
  it('[PL-17] boven het budget: één mail zonder iets over de inwoner, en een regel in de werklijst', async () => {
    const zaakId = await eenZaak({ soortGesprek: 'maatwerktraject' });
    const dag = (datum: string) => plan(zaakId, { datum, duur: '480' });
    assert.equal((await dag('18-1-2027')).status, 303);
    assert.doesNotMatch(await (await eigenaar.get('/heldermond/werklijst')).text(), regel);
    assert.equal((await dag('19-1-2027')).status, 303);
    assert.equal((await dag('20-1-2027')).status, 303);
    const stuur = () => test.inTenant((tx) => mailUren(tx, { nu: geval9, adresVan }));
    assert.equal(await stuur(), 1);
    assert.equal(await stuur(), 0);
    const mail = await test.inTenant((tx) =>
      tx.db
        .selectFrom('platform.mail')
        .selectAll()
        .where('gemeente_id', '=', tx.gemeenteId)
        .where('kind', '=', 'uren-overschreden')
        .execute(),
    );
    assert.deepEqual(
      mail.map(({ to_address, subject }) => [to_address, subject]),
      [['nadia.slegers@gemeente-heldermond.example', 'Er zijn meer uren nodig']],
    );
    assert.ok(mail[0]?.body.includes(adresVan(zaakId)) && !mail[0].body.includes('Trapniet'));
    assert.match(await (await eigenaar.get('/heldermond/werklijst')).text(), regel);
    assert.doesNotMatch(await (await guus.get('/heldermond/werklijst')).text(), regel);
  });

  it('[PL-19] de contracteigenaar geeft uren, leest daarbij niets van het gesprek, en de regel is weg', async () => {
    const zaakId = await eenZaak({ soortGesprek: 'maatwerktraject', achternaam: 'Urenveel' });
    await plan(zaakId, { datum: '25-1-2027', duur: '480' });
    await plan(zaakId, { datum: '26-1-2027', duur: '480' });
    const html = await (await eigenaar.get(pad(zaakId))).text();
    assert.match(html, /16 uur/);
    assert.match(html, /6 uur meer dan er voor het gesprek is/);
    assert.ok(!html.includes('Urenveel'));
    const fout = await eigenaar.post(pad(zaakId), { actId: newId(), uren: 'veel' });
    assert.equal(fout.status, 422);
    assert.match(await fout.text(), /value="veel"/);
    const goed = await eigenaar.post(pad(zaakId), { actId: newId(), uren: '6', toelichting: 'Overlegd.' });
    assert.equal(goed.status, 303);
    assert.doesNotMatch(await (await eigenaar.get(pad(zaakId))).text(), /Meer uren dan er zijn/);
    const lijst = await (await eigenaar.get('/heldermond/werklijst')).text();
    assert.ok(!lijst.includes(`${zaakId}/uren`));
  });

  it('[PL-19] wie het gesprek voert, geeft zichzelf geen uren; zonder budget is de pagina er niet', async () => {
    const zaakId = await eenZaak({ soortGesprek: 'maatwerktraject' });
    assert.equal((await guus.get(pad(zaakId))).status, 404);
    assert.equal((await guus.post(pad(zaakId), { actId: newId(), uren: '6' })).status, 404);
    const zonder = await eenZaak();
    assert.equal((await eigenaar.get(pad(zonder))).status, 404);
  });
});
