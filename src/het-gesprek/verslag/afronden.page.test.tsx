import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { ONDERDELEN } from './dekking.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-06T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });

async function eenPad(): Promise<string> {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return `/heldermond/zaken/${zaakId}/gesprek`;
}

async function lees(pad: string): Promise<string> {
  const antwoord = await guus.get(pad);
  assert.equal(antwoord.status, 200);
  return antwoord.text();
}

async function metOplossing(pad: string): Promise<string> {
  const resultaatId = newId();
  await guus.post(`${pad}/resultaten`, {
    actId: resultaatId,
    resultaat: 'Boven slapen',
    daad: 'voorstellen',
  });
  const afspraak = {
    resultaatId,
    kop: resultaatId,
    versie: resultaatId,
    op: '2026-11-06',
    daad: 'afspreken',
  };
  await guus.post(`${pad}/resultaten`, afspraak);
  const oplossingId = newId();
  const oplossing = { actId: oplossingId, resultaatId, oplossing: 'Een traplift', daad: 'noemen' };
  assert.equal((await guus.post(`${pad}/oplossingen`, oplossing)).status, 303);
  return oplossingId;
}

describe('voor we afronden', () => {
  it('[HG-14] vraagt in gewone woorden naar wat nog open staat, en "niet besproken, omdat" is een heel antwoord', async () => {
    const pad = await eenPad();
    assert.match(await lees(`${pad}/afronden`), /wie er voor u is/u);
    const zonderReden = { actId: newId(), onderdeel: 'd', antwoord: 'niet-besproken', 'reden-d': '' };
    const geweigerd = await guus.post(`${pad}/onderdelen`, zonderReden);
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /waarom dit niet besproken is/u);
    const metReden = { ...zonderReden, 'reden-d': 'Er is geen mantelzorger' };
    assert.equal((await guus.post(`${pad}/onderdelen`, metReden)).status, 303);
    assert.match(await lees(`${pad}/afronden`), /Niet besproken, omdat[\s\S]*Er is geen mantelzorger/u);
  });

  it('[HG-91] niemand verklaart met één klik dat alles besproken is: alleen waar iets over gezegd is, staat een leeg vakje', async () => {
    const pad = await eenPad();
    assert.doesNotMatch(await lees(`${pad}/afronden`), /name="besproken"/u);
    const inbrengId = newId();
    await guus.post(`${pad}/inbreng`, { actId: inbrengId, inbreng: 'Ik wil boven slapen', daad: 'noteren' });
    const html = await lees(`${pad}/afronden`);
    const vakjes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*name="besproken"[^>]*>/gu)];
    assert.equal(vakjes.length, 1);
    assert.match(vakjes[0]![0], new RegExp(`value="a:${inbrengId}"`, 'u'));
    assert.ok(!vakjes[0]![0].includes('checked'));
    const alles = { actId: newId(), onderdeel: 'rest', rest: ONDERDELEN.join(' ') };
    assert.equal((await guus.post(`${pad}/onderdelen`, alles)).status, 422);
    const leeg = new URLSearchParams(alles);
    for (const onderdeel of ONDERDELEN) leeg.append('besproken', onderdeel);
    const geweigerd = await guus.post(`${pad}/onderdelen`, leeg);
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /Kies wat erover gezegd is/u);
    assert.doesNotMatch(await lees(`${pad}/afronden`), /Al beantwoord/u);
    const kaal = { actId: newId(), onderdeel: 'e', antwoord: 'besproken' };
    assert.equal((await guus.post(`${pad}/onderdelen`, kaal)).status, 422);
  });

  it('[HG-91] wat gezegd is wordt met één tik het antwoord, en een kant-en-klare zin ook', async () => {
    const pad = await eenPad();
    const inbrengId = newId();
    const els = {
      actId: inbrengId,
      inbreng: 'Ik slaap slecht',
      spreker: 'mantelzorger',
      sprekerNaam: 'Wietske',
    };
    await guus.post(`${pad}/inbreng`, { ...els, daad: 'noteren' });
    const d = { actId: newId(), onderdeel: 'd', antwoord: 'besproken', 'bij-d': inbrengId };
    assert.equal((await guus.post(`${pad}/onderdelen`, d)).status, 303);
    const zin = 'U liet uw paspoort zien.';
    const wie = { actId: newId(), onderdeel: 'identiteit', antwoord: 'besproken', 'zin-identiteit': zin };
    assert.equal((await guus.post(`${pad}/onderdelen`, wie)).status, 303);
    const html = await lees(`${pad}/afronden`);
    assert.match(html, /Al beantwoord: 2/u);
    assert.match(html, /Besproken[\s\S]{0,40}U liet uw paspoort zien/u);
    const verslag = await lees(pad.replace('/gesprek', '/verslag'));
    assert.match(verslag, /Wietske \(zorgt voor u\): “Ik slaap slecht”/u);
    assert.doesNotMatch(verslag, /Dit hebben we besproken/u);
  });

  it('[HG-14] wat is aangekruist is besproken, de andere punten met één reden niet; zonder reden blijft alles staan', async () => {
    const pad = await eenPad();
    const inbrengId = newId();
    await guus.post(`${pad}/inbreng`, { actId: inbrengId, inbreng: 'Ik wil boven slapen', daad: 'noteren' });
    const ingevuld = new URLSearchParams({ onderdeel: 'rest', rest: 'a b c d', actId: newId() });
    ingevuld.append('besproken', `a:${inbrengId}`);
    const geweigerd = await guus.post(`${pad}/onderdelen`, ingevuld);
    assert.equal(geweigerd.status, 422);
    const fout = await geweigerd.text();
    assert.match(fout, /waarom de andere punten niet besproken zijn/u);
    assert.match(fout, new RegExp(`name="besproken" value="a:${inbrengId}" checked`, 'u'));
    ingevuld.set('tekst-rest', 'het een kort gesprek was');
    assert.equal((await guus.post(`${pad}/onderdelen`, ingevuld)).status, 303);
    const html = await lees(`${pad}/afronden`);
    assert.match(html, /Al beantwoord: 4/u);
    assert.equal(html.match(/Niet besproken, omdat: <bdi>het een kort gesprek was/gu)?.length, 3);
    const verslag = await lees(pad.replace('/gesprek', '/verslag'));
    assert.equal(verslag.match(/Omdat het een kort gesprek was/gu)?.length, 1);
    const vreemd = { actId: newId(), onderdeel: 'rest', rest: 'e f', besproken: 'z' };
    assert.equal((await guus.post(`${pad}/onderdelen`, vreemd)).status, 422);
  });

  it('[HG-92] vraagt naar wie helpt bij naam, en nooit naar een artikel van de wet', async () => {
    const pad = await eenPad();
    assert.match(
      await lees(`${pad}/afronden`),
      /nog niet gehad over hoe het met wie u helpt gaat. Zullen we\?/u,
    );
    const wietske = { lidNaam: 'Wietske', kring: 'dichtbij', lidSoort: 'familie', helptMet: 'de was' };
    await guus.post(`${pad}/netwerk`, { actId: newId(), daad: 'noemen', ...wietske });
    const html = await lees(`${pad}/afronden`);
    assert.match(html, /nog niet gehad over hoe het met Wietske gaat. Zullen we\?/u);
    assert.doesNotMatch(html, /Wmo|lid 4|onderdeel [a-g]\b|misschien nog niet/u);
  });

  it('[HG-15] wat gezegd is staat er als wenk bij, en niet als antwoord', async () => {
    const pad = await eenPad();
    const inbreng = { actId: newId(), inbreng: 'Ik slaap slecht', spreker: 'mantelzorger', daad: 'noteren' };
    await guus.post(`${pad}/inbreng`, inbreng);
    const html = await lees(`${pad}/afronden`);
    assert.match(html, /Dit kwam al langs[\s\S]{0,400}Ik slaap slecht/u);
    assert.doesNotMatch(html, /Al beantwoord/u);
  });

  it('[HG-16] geval 68: een gesprek van dinsdag dat vrijdag wordt vastgelegd, was op dinsdag', async () => {
    const pad = await eenPad();
    const gevoerd = { actId: newId(), op: '3-11-2026', vorm: 'huisbezoek', naam1: 'Jo', rol1: 'inwoner' };
    assert.equal((await guus.post(`${pad}/gevoerd`, gevoerd)).status, 303);
    assert.match(
      await lees(`${pad}/afronden`),
      /dinsdag 3 november 2026, bij iemand thuis, met Jo \(inwoner\)/u,
    );
    const morgen = { ...gevoerd, actId: newId(), op: '7-11-2026' };
    const geweigerd = await guus.post(`${pad}/gevoerd`, morgen);
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /Deze dag moet nog komen/u);
    const jaren = await guus.post(`${pad}/gevoerd`, { ...gevoerd, actId: newId(), op: '1-1-1900' });
    assert.equal(jaren.status, 422);
    assert.match(await jaren.text(), /Kijk de dag en het jaar na/u);
    const fout = await guus.post(`${pad}/gevoerd`, {
      actId: newId(),
      op: 'gisteren',
      vorm: 'x',
      duurMinuten: 'veel',
    });
    assert.equal(fout.status, 422);
    const html = await fout.text();
    for (const zin of [/geen dag die we kennen/u, /Kies hoe u elkaar sprak/u, /aantal minuten/u])
      assert.match(html, zin);
  });

  it('[HG-11] de trede staat hier, achteraf, en niet op het scherm dat samen wordt bekeken', async () => {
    const pad = await eenPad();
    const oplossingId = await metOplossing(pad);
    const trede = {
      actId: newId(),
      oplossingId,
      daad: 'trede',
      [`trede-${oplossingId}`]: 'algemeen-gebruikelijk',
    };
    assert.equal((await guus.post(`${pad}/oplossingen`, trede)).status, 303);
    assert.match(await lees(`${pad}/afronden`), /value="algemeen-gebruikelijk" selected/u);
    assert.doesNotMatch(await lees(pad), /iedereen gewoon kan kopen|trede|maatwerk/u);
  });

  it('[HG-12] hulp op maat vraagt één keer wat er nog meer bekeken is', async () => {
    const pad = await eenPad();
    const oplossingId = await metOplossing(pad);
    const maatwerk = { actId: newId(), oplossingId, daad: 'trede', [`trede-${oplossingId}`]: 'maatwerk' };
    const geweigerd = await guus.post(`${pad}/oplossingen`, maatwerk);
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /wat er nog meer bekeken is/u);
    const heel = { ...maatwerk, [`nietGenoeg-${oplossingId}`]: 'Een leuning is niet genoeg' };
    assert.equal((await guus.post(`${pad}/oplossingen`, heel)).status, 303);
  });

  it('[HG-17] T36: zonder naasten denkt het scherm aan gezelschap', async () => {
    const pad = await eenPad();
    await metOplossing(pad);
    const html = await lees(pad);
    assert.match(html, /Wie zou er eens langs kunnen komen/u);
    assert.doesNotMatch(html, /de mensen om u heen, en houden zij/u);
  });

  it('[HG-92] functie 58: vooraf ziet de gespreksvoerder per onderwerp wat al langs kwam, met een link; een ander niet', async () => {
    const pad = await eenPad();
    const inbrengId = newId();
    const woorden = { actId: inbrengId, inbreng: 'De huisarts belt elke week', spreker: 'professional' };
    await guus.post(`${pad}/inbreng`, { ...woorden, daad: 'noteren' });
    const html = await lees(`${pad}/dekking`);
    assert.match(html, new RegExp(`Samenwerken met anderen[\\s\\S]*#inbreng-${inbrengId}`, 'u'));
    assert.match(html, /Van 11 onderwerpen staat er nog geen antwoord/u);
    assert.doesNotMatch(await lees(pad), /Waar het over mag gaan|Samenwerken met anderen/u);
    const bo = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });
    assert.equal((await bo.get(`${pad}/dekking`)).status, 404);
  });
});
