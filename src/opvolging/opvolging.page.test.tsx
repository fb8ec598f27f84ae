import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  eenZaakNaGesprek,
  lees,
  metAct,
  soortenVan,
  standVan,
} from '../../tests/builders/opvolging-in-database.ts';
import type { ZaakNaGesprek } from '../../tests/builders/opvolging-in-database.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const { gespreksvoerder, andereGespreksvoerder, partner, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

async function eenZaak(): Promise<ZaakNaGesprek> {
  const zaak = await eenZaakNaGesprek(test);
  const { zaakId } = zaak;
  await metAct(test, { zaakId, soort: 'verslag-verzonden', inhoud: { verslagId: newId(), versie: 1 } });
  return zaak;
}

function stuur({ pad }: ZaakNaGesprek, waar: string, velden: Record<string, string>): Promise<Response> {
  return guus.post(`${pad}/opvolging${waar}`, { actId: newId(), ...velden });
}

function zegt(zaak: ZaakNaGesprek, mate: string, woorden = 'Ik slaap weer boven!'): Promise<Response> {
  const oordelen = zaak.resultaatIds.map((id) => [`inwoner-${id}`, mate] as const);
  return stuur(zaak, '', { gehoudenOp: '3-11-2026', woorden, ...Object.fromEntries(oordelen) });
}

const bereikt = { reden: 'resultaat-bereikt', toelichting: 'Het gaat goed zo.' };

describe('hoe gaat het nu', () => {
  it('[OV-2] [OV-3] de woorden van de inwoner en wat ieder vindt staan er apart op', async () => {
    const zaak = await eenZaak();
    const [trap] = zaak.resultaatIds;
    const velden = { gehoudenOp: '2 november 2026', woorden: 'De leuning zit er.\nFijn!' };
    const oordelen = { [`inwoner-${trap}`]: 'deels', [`gespreksvoerder-${trap}`]: 'ja' };
    assert.equal((await stuur(zaak, '', { ...velden, ...oordelen })).status, 303);
    const html = await lees(guus, `${zaak.pad}/opvolging`);
    assert.match(html, /De leuning zit er\.\nFijn!/u);
    assert.match(html, /volgens de inwoner<\/dt><dd>voor een deel \(2 november 2026\)/u);
    assert.match(html, /volgens de gespreksvoerder<\/dt><dd>ja \(2 november 2026\)/u);
    assert.match(html, /Nog niet gevraagd of dit bereikt is/u);
  });

  it('[OV-2] alle fouten tegelijk, met wat er getypt was; een half antwoord bewaart niets', async () => {
    const zaak = await eenZaak();
    const vreemd = { [`inwoner-${zaak.resultaatIds[0]}`]: 'zeker' };
    const antwoord = await stuur(zaak, '', { gehoudenOp: 'ooit', woorden: 'Een\u0007bel <i>', ...vreemd });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /geen dag die we kennen/u);
    assert.match(html, /onzichtbaar teken/u);
    assert.match(html, /value="ooit"/u);
    const morgen = await stuur(zaak, '', { gehoudenOp: '4-11-2026', woorden: 'Goed.' });
    assert.equal(morgen.status, 422);
    assert.match(await morgen.text(), /Deze dag moet nog komen/u);
    assert.ok(!(await soortenVan(test, zaak.zaakId)).includes('opvolging-gehouden'));
  });

  it('[OV-4] een verzonnen resultaat of dat van een ander telt niet', async () => {
    const [zaak, ander] = [await eenZaak(), await eenZaak()];
    for (const id of [newId(), ander.resultaatIds[0]]) {
      const velden = { gehoudenOp: '3-11-2026', woorden: 'Goed.', [`inwoner-${id}`]: 'ja' };
      assert.equal((await stuur(zaak, '', velden)).status, 422);
    }
  });

  it('[OV-1] de volgende keer heeft een dag en een naam', async () => {
    const zaak = await eenZaak();
    const leeg = await stuur(zaak, '/plannen', { opvolgingOp: '', doorId: '' });
    assert.equal(leeg.status, 422);
    const html = await leeg.text();
    for (const fout of ['Vul in wanneer', 'Kies wie er contact houdt', 'Kies hoe dat contact gaat'])
      assert.ok(html.includes(fout), fout);
    const goed = { opvolgingOp: '1-2-2027', doorId: gespreksvoerder.id, vorm: 'telefoon' };
    assert.equal((await stuur(zaak, '/plannen', { ...goed, opvolgingOp: '2-11-2026' })).status, 422);
    assert.equal((await stuur(zaak, '/plannen', { ...goed, doorId: newId() })).status, 422);
    assert.equal((await stuur(zaak, '/plannen', goed)).status, 303);
    const pagina = await lees(guus, `${zaak.pad}/opvolging`);
    assert.match(pagina, /Gepland: maandag 1 februari 2027, Guus Gesprek, aan de telefoon\./u);
  });
});

describe('loslaten', () => {
  it('[OV-6] T35: niet bevestigd, dus de pagina vraagt wie contact houdt en vanaf wanneer', async () => {
    const zaak = await eenZaak();
    const eerst = await stuur(zaak, '/loslaten', bereikt);
    assert.equal(eerst.status, 422);
    const html = await eerst.text();
    assert.match(html, /Schrijf op wie contact houdt en vanaf wanneer/u);
    assert.match(html, />Het gaat goed zo\.<\/textarea>/u);
    const goed = { ...bereikt, blijftInBeeld: 'Noor van de buurtkamer', vanaf: '1-12-2026' };
    assert.equal((await stuur(zaak, '/loslaten', goed)).status, 303);
    const pagina = await lees(guus, `${zaak.pad}/opvolging`);
    assert.match(
      pagina,
      /In beeld blijft <bdi>Noor van de buurtkamer<\/bdi>, vanaf dinsdag 1 december 2026\./u,
    );
    assert.deepEqual(await standVan(test, zaak.zaakId), {
      toestand: 'losgelaten',
      volgende: 'opvolgen',
      volgende_op: '2026-12-01',
    });
  });

  it('[OV-6] tegenproef: zei de inwoner overal ja op, dan kan het meteen, en blijft de zaak open', async () => {
    const zaak = await eenZaak();
    await zegt(zaak, 'ja');
    assert.equal((await stuur(zaak, '/loslaten', bereikt)).status, 303);
    const stand = await standVan(test, zaak.zaakId);
    assert.deepEqual([stand.toestand, stand.volgende], ['losgelaten', 'afsluiten']);
    const pagina = await lees(guus, `${zaak.pad}/opvolging`);
    assert.match(pagina, /De zaak is nog open tot iemand haar afsluit/u);
    assert.doesNotMatch(pagina, /action="[^"]*\/loslaten"/u);
  });

  it('[OV-7] een andere partij heeft een naam', async () => {
    const zaak = await eenZaak();
    const ander = { reden: 'andere-partij', toelichting: 'Het buurtteam neemt het over.' };
    assert.equal((await stuur(zaak, '/loslaten', ander)).status, 422);
    assert.equal((await stuur(zaak, '/loslaten', { ...ander, blijftInBeeld: 'Buurtteam' })).status, 303);
  });

  it('[OV-1] een nieuwe dag pakt de zaak weer op', async () => {
    const zaak = await eenZaak();
    await stuur(zaak, '/loslaten', { reden: 'inwoner-stopt', toelichting: 'Laat mij maar.' });
    const dag = { opvolgingOp: '1-2-2027', doorId: gespreksvoerder.id, vorm: 'telefoon' };
    assert.equal((await stuur(zaak, '/plannen', dag)).status, 303);
    assert.notEqual((await standVan(test, zaak.zaakId)).toestand, 'losgelaten');
    assert.match(await lees(guus, `${zaak.pad}/opvolging`), /action="[^"]*\/loslaten"/u);
  });

  it('[OV-5] twee keer klikken laat één keer los', async () => {
    const zaak = await eenZaak();
    const velden = { actId: newId(), reden: 'inwoner-stopt', toelichting: 'Laat mij maar.' };
    const keren = await Promise.all([1, 2, 3].map(() => stuur(zaak, '/loslaten', velden)));
    assert.deepEqual(
      keren.map(({ status }) => status),
      [303, 303, 303],
    );
    const soorten = await soortenVan(test, zaak.zaakId);
    assert.equal(soorten.filter((soort) => soort === 'losgelaten').length, 1);
  });
});

describe('wie de opvolging ziet', () => {
  it('een collega van het team leest mee; een ander team, de inwoner en een andere gemeente niet', async () => {
    const zaak = await eenZaak();
    await zegt(zaak, 'deels');
    const collega = await web.as({ soort: 'medewerker', id: partner.id });
    const html = await lees(collega, `${zaak.pad}/opvolging`);
    assert.match(html, /Ik slaap weer boven!/u);
    assert.doesNotMatch(html, /<textarea/u);
    const jo = await web.as({ soort: 'inwoner', id: zaak.inwonerId, zaakId: zaak.zaakId });
    const vreemden = await Promise.all(
      [andereGespreksvoerder, balie].map(({ id }) => web.as({ soort: 'medewerker', id })),
    );
    for (const wie of [jo, ...vreemden]) assert.equal((await wie.get(`${zaak.pad}/opvolging`)).status, 404);
    const elders = await web.as({ soort: 'medewerker', id: gespreksvoerder.id }, 9002);
    const pad = zaak.pad.replace('heldermond', 'opsterveen');
    assert.equal((await elders.get(`${pad}/opvolging`)).status, 404);
  });
});
