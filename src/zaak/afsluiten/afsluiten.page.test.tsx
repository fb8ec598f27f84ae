import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  eenZaakNaGesprek,
  lees,
  mailsVan,
  metAct,
  soortenVan,
  standVan,
} from '../../../tests/builders/opvolging-in-database.ts';
import type { ZaakNaGesprek } from '../../../tests/builders/opvolging-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { findPdfFaults } from '../../platform/documents/read-back.ts';
import { newId } from '../../platform/ids.ts';
import { makeLink, openLink } from '../../platform/private-links.ts';

const nu = '2026-11-03T09:42:00.000Z';
const test = await withDatabase();
const web = testWeb(test, { nu });
const { gespreksvoerder, andereGespreksvoerder, partner, beslisser } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

after(stopDocuments);

type Kenmerken = { readonly verslag?: boolean; readonly aanvraag?: boolean; readonly email?: string };

async function eenZaak({ verslag = true, aanvraag, email }: Kenmerken = {}): Promise<ZaakNaGesprek> {
  const zaak = await eenZaakNaGesprek(test, email);
  const { zaakId } = zaak;
  if (verslag)
    await metAct(test, { zaakId, soort: 'verslag-verzonden', inhoud: { verslagId: newId(), versie: 1 } });
  if (aanvraag) await metAanvraag(zaak);
  return zaak;
}

function metAanvraag({ zaakId }: ZaakNaGesprek, om = '2026-11-03T08:30:00.000Z'): Promise<void> {
  const kern = { aanvraagId: newId(), weg: 'brief', woorden: newId() };
  const inhoud = { ...kern, ontvangenOp: '2026-11-03', onderzoek: {} };
  return metAct(test, { zaakId, soort: 'aanvraag-ontvangen', inhoud, nu: om });
}

const geen = {
  grond: 'geen-aanvraag-gewenst',
  afgeslotenOp: '3-11-2026',
  wens: 'Ik red me zo prima.',
  toelichting: 'Aan de telefoon besproken.',
  naar: '',
};

function sluit({ pad }: ZaakNaGesprek, velden: Record<string, string> = {}, wie = guus): Promise<Response> {
  return wie.post(`${pad}/afsluiten`, { actId: newId(), ...geen, ...velden });
}

async function weigering(antwoord: Response, zin: RegExp): Promise<string> {
  assert.equal(antwoord.status, 422);
  const html = await antwoord.text();
  assert.match(html, zin);
  return html;
}

describe('een zaak afsluiten', () => {
  it('[OV-15] geen aanvraag gewenst: dicht, met een mail dat dit geen besluit is en hoe het alsnog kan', async () => {
    const zaak = await eenZaak({ email: 'jo@voorbeeld.example' });
    assert.equal((await sluit(zaak)).status, 303);
    assert.equal((await standVan(test, zaak.zaakId)).toestand, 'afgesloten');
    const [mail, ...meer] = await mailsVan(test, zaak.zaakId);
    assert.deepEqual(meer, []);
    assert.match(mail?.body ?? '', /geen besluit[\s\S]*later toch iets aanvragen/u);
    assert.doesNotMatch(mail?.subject ?? '', /Jo|Trapniet|afgesloten/u);
    const html = await lees(guus, `${zaak.pad}/afsluiten`);
    assert.match(html, /Deze zaak is afgesloten op dinsdag 3 november 2026/u);
    assert.match(html, /Dit bericht is geen besluit/u);
    assert.doesNotMatch(html, /name="grond"/u);
  });

  it('[OV-15] zonder mailadres is er een brief, die een schermlezer kan voorlezen', async () => {
    const zaak = await eenZaak();
    assert.equal((await guus.get(`${zaak.pad}/afsluiten/brief.pdf`)).status, 404);
    await sluit(zaak);
    assert.deepEqual(await mailsVan(test, zaak.zaakId), []);
    assert.match(await lees(guus, `${zaak.pad}/afsluiten`), /Print de brief en stuur hem op/u);
    const brief = await guus.get(`${zaak.pad}/afsluiten/brief.pdf`);
    const pdf = new Uint8Array(await brief.arrayBuffer());
    assert.deepEqual(await findPdfFaults(pdf, 'Wij sluiten uw zaak af'), []);
    const tekst = await pdfText(pdf);
    for (const wat of ['Jo van den Trapniet', 'Dit bericht is geen besluit', '3 november 2026'])
      assert.ok(tekst.includes(wat), wat);
  });

  it('[OV-11] niet voor het verslag, en niet zonder de woorden van de inwoner', async () => {
    const zonder = await eenZaak({ verslag: false });
    assert.match(await lees(guus, `${zonder.pad}/afsluiten`), /Er is nog geen verslag verstuurd/u);
    await weigering(await sluit(zonder), /Het verslag is nog niet verstuurd/u);
    const met = await eenZaak();
    const html = await weigering(await sluit(met, { wens: '' }), /in de woorden van de inwoner/u);
    assert.match(html, />Aan de telefoon besproken\.<\/textarea>/u);
    assert.match(html, /value="geen-aanvraag-gewenst" checked/u);
    assert.ok(!(await soortenVan(test, met.zaakId)).includes('zaak-afgesloten'));
  });

  it('[OV-10] alle fouten tegelijk, met wat er getypt was', async () => {
    const zaak = await eenZaak();
    const fout = await sluit(zaak, { grond: 'zomaar', afgeslotenOp: '31-11-2026', wens: 'Ik\u0000' });
    const html = await weigering(fout, /Kies waarom de zaak sluit/u);
    assert.match(html, /geen dag die we kennen/u);
    assert.match(html, /onzichtbaar teken/u);
    assert.match(html, /value="31-11-2026"/u);
    await weigering(await sluit(zaak, { afgeslotenOp: '4-11-2026' }), /Deze dag moet nog komen/u);
  });

  it('[OV-12] met een aanvraag zonder besluit blijft de zaak open', async () => {
    const zaak = await eenZaak({ aanvraag: true });
    assert.match(await lees(guus, `${zaak.pad}/afsluiten`), /Er ligt een aanvraag zonder besluit/u);
    await weigering(await sluit(zaak), /Er ligt een aanvraag zonder besluit/u);
    await weigering(await sluit(zaak, { grond: 'einde-ondersteuning' }), /aanvraag zonder besluit/u);
    assert.equal((await standVan(test, zaak.zaakId)).toestand, 'aanvraag');
  });

  it('[OV-12] wie intrekt, trekt ook de aanvraag in, en krijgt dat bevestigd als eigen keuze', async () => {
    const zaak = await eenZaak({ aanvraag: true, email: 'jo@voorbeeld.example' });
    const velden = { actId: newId(), grond: 'ingetrokken', toelichting: 'Belde zelf: het hoeft niet meer.' };
    const keren = await Promise.all([sluit(zaak, velden), sluit(zaak, velden)]);
    assert.deepEqual(
      keren.map(({ status }) => status),
      [303, 303],
    );
    const soorten = await soortenVan(test, zaak.zaakId);
    for (const soort of ['zaak-afgesloten', 'aanvraag-ingetrokken'])
      assert.equal(soorten.filter((een) => een === soort).length, 1, soort);
    const mails = await mailsVan(test, zaak.zaakId);
    assert.equal(mails.length, 1);
    assert.match(mails[0]?.body ?? '', /Dit was uw eigen keuze/u);
  });

  it('[OV-16] na overlijden gaat er niets uit en gaat de persoonlijke link dicht', async () => {
    const zaak = await eenZaak({ aanvraag: true, email: 'jo@voorbeeld.example' });
    const owner = { zaakId: zaak.zaakId, personId: zaak.inwonerId };
    const link = await test.inTenant((tx) => makeLink(tx, owner, '2026-11-02T09:00:00.000Z'));
    assert.equal(
      (await sluit(zaak, { grond: 'overleden', toelichting: 'Bericht van de dochter.' })).status,
      303,
    );
    assert.deepEqual(await mailsVan(test, zaak.zaakId), []);
    assert.deepEqual(await test.inTenant((tx) => openLink(tx, link, nu)), { opened: false, why: 'expired' });
    assert.doesNotMatch(await lees(guus, `${zaak.pad}/afsluiten`), /bericht aan de inwoner/u);
  });

  it('[OV-14] niet twee keer; en na een nieuwe aanvraag staat de zaak weer open', async () => {
    const zaak = await eenZaak();
    await sluit(zaak);
    await weigering(await sluit(zaak, { grond: 'verhuisd' }), /Deze zaak is al afgesloten/u);
    await metAanvraag(zaak, '2026-11-03T12:00:00.000Z');
    const stand = await standVan(test, zaak.zaakId);
    assert.deepEqual([stand.toestand, stand.volgende], ['aanvraag', 'besluit-voorbereiden']);
  });

  it('een ander team en wie er niets mee te maken heeft, sluiten niets af; de administratie wel', async () => {
    const zaak = await eenZaak();
    for (const { id } of [andereGespreksvoerder, partner]) {
      const vreemd = await web.as({ soort: 'medewerker', id });
      assert.equal((await vreemd.get(`${zaak.pad}/afsluiten`)).status, 404);
      assert.equal((await sluit(zaak, {}, vreemd)).status, 404);
    }
    const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
    assert.equal((await sluit(zaak, { grond: 'verhuisd' }, bea)).status, 303);
  });
});
