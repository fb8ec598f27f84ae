import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import type { Aanleiding } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { leesPostcode } from '../../basis/postcode.ts';
import { storeMelding, storeToeleiding } from '../../eerste-contact/index.server.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
/** Five weeks and a day after the melding. */
const nu = '2026-12-08T09:00:00.000Z';
const web = testWeb(test, { nu });
const { balie, gespreksvoerder, andereGespreksvoerder, toetser } = test.medewerkers;
const zaakId = newId();
const anderId = newId();
const pad = (id = zaakId) => `/heldermond/zaken/${id}/termijnbericht`;
let bij: (wie: { readonly id: string }) => Promise<Visitor>;

function aanleiding(id: string): Aanleiding {
  return { door: { soort: 'medewerker', id }, nu, actId: newId(), nieuwId: () => newId() };
}

async function meld(id: string, email: string | undefined, team: string, gespreksvoerderId: string) {
  await test.inTenant(async (tx) => {
    const naam = { roepnaam: 'Sara', achternaam: email === undefined ? 'Zonderpost' : 'Luchtkasteel' };
    const adres = {
      straat: 'Verzonnenlaan',
      huisnummer: '12',
      postcode: leesPostcode('4961 AB')!,
      plaats: 'Heldermond',
    };
    const melding = await storeMelding(
      tx,
      {
        zaakId: id,
        kanaal: 'telefoon',
        namens: 'zichzelf',
        spoed: 'nee',
        contactwens: { wijze: 'bellen' },
        ontvangenOp: getDatum('2026-11-02'),
        redenEerder: 'Op papier binnengekomen.',
        woorden: 'Ik kom de trap niet meer op.',
        inwoner: { gegevens: { naam, adres, tolk: false, ...(email && { email }) } },
        afzender: { naam: 'Gemeente Heldermond', linkNaar: (token) => `/x/${token}` },
      },
      aanleiding(balie.id),
    );
    assert.ok(melding.gelukt);
    const feiten = {
      spoed: false,
      bekendeInwoner: false,
      herhaling: false,
      zwaarderTraject: false,
      meerdereLeefgebieden: true,
    };
    const besluit = {
      soortGesprek: 'maatwerktraject',
      team,
      gespreksvoerderId,
      reden: 'Er speelt meer.',
      bredeAntwoorden: {},
    };
    const geleid = await storeToeleiding(tx, { zaakId: id, feiten, besluit }, aanleiding(balie.id));
    assert.ok(geleid.gelukt, !geleid.gelukt ? geleid.uitleg : '');
  });
}

async function mails() {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select(['to_address', 'subject', 'body'])
      .where('kind', '=', 'termijnbericht')
      .execute(),
  );
}

const velden = {
  termijn: 'D03',
  waarom: 'Er waren te weinig mensen om iedereen op tijd te spreken.',
  nieuweDatum: '11-1-2027',
  wijze: 'mail',
};

describe('een bericht voordat de termijn voorbij is', () => {
  before(async () => {
    bij = ({ id }) => web.as({ soort: 'medewerker', id });
    await meld(zaakId, 'sara@thuis.example', 'maatwerkers-rondom', gespreksvoerder.id);
    await meld(anderId, undefined, 'zorgdeur', gespreksvoerder.id);
  });

  it('[ZK-44] op de zaak staat elke termijn met dagen, reden en artikel, en de weg naar het bericht', async () => {
    const html = await (await (await bij(balie)).get(`/heldermond/zaken/${zaakId}`)).text();
    assert.match(html, /Onderzoek en verslag/);
    assert.match(html, /uiterlijk maandag 14 december 2026/);
    assert.match(html, /nog zes dagen/);
    assert.match(html, /Zes weken na maandag 2 november 2026 is maandag 14 december 2026/);
    assert.match(html, /Wmo 2015 art\. 2\.3\.2 lid 1 en 9 \(D03\)/);
    assert.match(html, /Bericht aan de inwoner: het wordt later/);
    assert.match(html, /2 termijnen die klaar zijn|Een termijn die klaar is/);
  });

  it('[ZK-46] er ligt een bericht klaar; opstellen verstuurt nog niets en bewaart niets', async () => {
    const bezoek = await bij(balie);
    assert.equal((await bezoek.get(`${pad()}?termijn=D03`)).status, 200);
    const leeg = await bezoek.post(pad(), { ...velden, waarom: '', daad: 'opstellen' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Schrijf op waarom het later wordt/);
    const html = await (await bezoek.post(pad(), { ...velden, daad: 'opstellen' })).text();
    assert.match(html, /U zou uiterlijk maandag 14 december 2026 het verslag van ons krijgen/);
    assert.match(html, /Uiterlijk maandag 11 januari 2027 krijgt u het verslag/);
    assert.deepEqual(await mails(), []);
  });

  it('[ZK-47] een dag voor de laatste dag, en een bericht zonder de nieuwe dag, gaan niet weg', async () => {
    const bezoek = await bij(balie);
    const vroeg = await bezoek.post(pad(), {
      ...velden,
      nieuweDatum: '14-12-2026',
      tekst: 'Op 14 december 2026.',
      daad: 'versturen',
    });
    assert.equal(vroeg.status, 422);
    assert.match(await vroeg.text(), /Kies een nieuwe dag na vandaag en na maandag 14 december 2026/);
    const zonder = await bezoek.post(pad(), { ...velden, tekst: 'Het wordt later.', daad: 'versturen' });
    assert.match(await zonder.text(), /De nieuwe dag staat niet in het bericht/);
    assert.deepEqual(await mails(), []);
  });

  it('[ZK-46] [ZK-48] een mens verstuurt het, één keer, met de woorden zoals die zijn nagelezen', async () => {
    const bezoek = await bij(gespreksvoerder);
    const tekst = 'Beste lezer,\n\nUiterlijk maandag 11 januari 2027 krijgt u het verslag. Bel gerust.\n';
    const actId = newId();
    const antwoord = await bezoek.post(pad(), { ...velden, tekst, actId, daad: 'versturen' });
    assert.equal(antwoord.status, 303);
    assert.equal((await bezoek.post(pad(), { ...velden, tekst, actId, daad: 'versturen' })).status, 303);
    const [mail, ...meer] = await mails();
    assert.equal(mail?.to_address, 'sara@thuis.example');
    assert.match(mail?.subject ?? '', /^Bericht van .*Heldermond$/);
    assert.match(mail?.body ?? '', /Bel gerust/);
    assert.deepEqual(meer, []);
    const html = await (await (await bij(balie)).get(`/heldermond/zaken/${zaakId}`)).text();
    assert.doesNotMatch(html, /Bericht aan de inwoner: het wordt later/);
    assert.match(html, /Bericht gestuurd dat het later wordt: uiterlijk 11 januari 2027/);
    assert.match(html, /uiterlijk maandag 14 december 2026/, 'de termijn blijft staan (ZK-41)');
  });

  it('[ZK-48] zonder mailadres kan het alleen als brief, en die is te printen', async () => {
    const bezoek = await bij(balie);
    const tekst = 'Het wordt 11 januari 2027.';
    const mail = await bezoek.post(pad(anderId), { ...velden, tekst, daad: 'versturen' });
    assert.equal(mail.status, 422);
    assert.match(await mail.text(), /Kies voor een brief/);
    const actId = newId();
    await bezoek.post(pad(anderId), { ...velden, wijze: 'post', tekst, actId, daad: 'versturen' });
    const html = await (await bezoek.get(pad(anderId))).text();
    const brief = /href="([^"]+\.pdf)"/.exec(html)?.[1] ?? '';
    const pdf = await bezoek.get(brief);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    assert.equal((await bezoek.get(`${pad(anderId)}/${newId()}.pdf`)).status, 404);
  });

  it('[ZK-45] wie de zaak niet kent of niet schrijft, komt niet bij het bericht', async () => {
    assert.equal((await (await bij(andereGespreksvoerder)).get(pad())).status, 404);
    assert.equal((await (await bij(toetser)).get(pad())).status, 404);
    assert.equal((await web.nobody.get(pad())).status, 303);
  });
});
