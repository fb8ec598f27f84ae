import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../tests/builders/gesprek.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';
import { findGesprek } from './gesprek.server.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  const pad = `/heldermond/zaken/${zaakId}/gesprek`;
  const stuur = (blad: string, velden: Record<string, string>) =>
    guus.post(`${pad}/${blad}`, { actId: newId(), ...velden });
  const lees = async (blad = '') => (await guus.get(`${pad}${blad}`)).text();
  const gesprek = async () => (await test.inTenant((tx) => findGesprek(tx, zaakId)))!.gesprek;
  return { stuur, lees, gesprek };
}

describe('de bladen van het gesprek', () => {
  it('[HG-71] de welzijnsscan staat getekend en in een tabel, eerst en nu samen, en is te verbeteren en weg te halen', async () => {
    const { stuur, lees, gesprek } = await eenTafel();
    const toen = { daad: 'invullen', op: '4-5-2026', 'score-huishouden': 'moeilijk', 'score-dag': 'goed' };
    assert.equal((await stuur('welzijnsscan', toen)).status, 303);
    assert.doesNotMatch(await lees('/welzijnsscan'), /kt-scan-eerst/u);
    const nu = { daad: 'invullen', 'score-huishouden': 'goed', inVerslag: 'ja' };
    assert.equal((await stuur('welzijnsscan', nu)).status, 303);
    const html = await lees('/welzijnsscan');
    assert.match(html, /<svg[^>]*role="img"/u);
    assert.doesNotMatch(html, /<svg[^>]*style=/u);
    assert.equal(html.split('kt-scan-nu"').length, 2);
    assert.equal(html.split('kt-scan-eerst"').length, 3);
    assert.match(html, /4 mei 2026.*gaat moeilijk.*gaat goed.*geen antwoord/su);
    assert.match(await lees(), /2 keer ingevuld/u);
    const [scan] = (await gesprek()).scans;
    assert.match(await lees(`/welzijnsscan?bewerk=${scan!.scanId}`), /value="verbeteren"/u);
    const wie = { scanId: scan!.scanId, gezien: scan!.gezien[0]! };
    const beter = { ...toen, ...wie, daad: 'verbeteren', 'score-huishouden': 'gaat-wel' };
    assert.equal((await stuur('welzijnsscan', beter)).status, 303);
    assert.equal((await stuur('welzijnsscan', beter)).status, 409);
    assert.equal((await stuur('welzijnsscan', { daad: 'weghalen', scanId: scan!.scanId })).status, 303);
    assert.equal((await gesprek()).scans.length, 1);
  });

  it('[HG-70] niets gekozen of een onmogelijke dag komt terug met wat er al gekozen was', async () => {
    const { stuur } = await eenTafel();
    const leeg = await stuur('welzijnsscan', { daad: 'invullen' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Er is nog niets gekozen/u);
    const dag = await stuur('welzijnsscan', { daad: 'invullen', op: '31-2-2026', 'score-dag': 'goed' });
    assert.equal(dag.status, 422);
    const html = await dag.text();
    assert.match(html, /value="31-2-2026"/u);
    assert.match(html, /value="goed" checked/u);
  });

  it('[HG-76] beide kanten van een scenario staan op het blad, elk met het eigen waarom', async () => {
    const { stuur, lees } = await eenTafel();
    const inwoner = { van: 'inwoner', 'scenario-inwoner': 'weer-zelf', 'waarom-inwoner': 'Dat <kon> ik.' };
    const voerder = { van: 'gespreksvoerder', 'scenario-gespreksvoerder': 'anders-doen' };
    assert.equal((await stuur('hoe-verder', inwoner)).status, 303);
    assert.equal((await stuur('hoe-verder', voerder)).status, 303);
    const html = await lees('/hoe-verder');
    assert.match(html, /Dat &lt;kon> ik\.|Dat &lt;kon&gt; ik\./u);
    assert.match(html, /Weer zelf doen.*zegt.*Jo van den Trapniet/su);
    const leeg = await stuur('hoe-verder', { van: 'inwoner', 'waarom-inwoner': 'Omdat.' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), />Omdat\.<\/textarea>/u);
    assert.equal((await stuur('hoe-verder', inwoner)).status, 409);
  });

  it('[HG-150] op een van de vier vragen staat het antwoord bij het onderwerp en in de stroom, en leeg blijft leeg', async () => {
    const { stuur, lees, gesprek } = await eenTafel();
    const leeg = await lees('/onderwerpen');
    assert.match(leeg, /Wat gaat goed\?.*Wat kunt u zelf\?.*Wat wilt u\?.*Waarom is dat belangrijk/su);
    assert.doesNotMatch(leeg, /verplicht|required/u);
    assert.match(await lees('/onderwerpen?bewerk=dag.wil'), /<textarea/u);
    const antwoord = { daad: 'noteren', leefgebied: 'dag', aard: 'wil', inbreng: 'Weer naar het koor.' };
    assert.equal((await stuur('onderwerpen', antwoord)).status, 303);
    assert.match(await lees('/onderwerpen'), /Weer naar het koor\./u);
    assert.match(await lees(), /Weer naar het koor\./u);
    assert.equal((await gesprek()).inbreng[0]?.aard, 'wil');
    const niets = await stuur('onderwerpen', { ...antwoord, inbreng: ' ' });
    assert.equal(niets.status, 422);
    assert.equal((await gesprek()).inbreng.length, 1);
  });

  it('[HG-79] wat een mantelzorger vertelt staat op het eigen blad, en op het gedeelde scherm alleen met ja', async () => {
    const { stuur, lees, gesprek } = await eenTafel();
    const verteld = { daad: 'horen', zorgerNaam: 'Marijke', last: 'te-zwaar', eigenWoorden: 'Ik ben op.' };
    assert.equal((await stuur('mantelzorg', verteld)).status, 303);
    assert.match(await lees('/mantelzorg'), /Ik ben op\./u);
    for (const blad of ['', '/afronden', '/welzijnsscan']) {
      assert.doesNotMatch(await lees(blad), /Ik ben op|Marijke/u, blad);
    }
    const [een] = (await gesprek()).mantelzorgers;
    assert.match(await lees(`/mantelzorg?bewerk=${een!.mantelzorgerId}`), /Ik ben op\.<\/textarea>/u);
    const wie = { mantelzorgerId: een!.mantelzorgerId, gezien: een!.gezien[0]! };
    const anders = {
      ...verteld,
      ...wie,
      daad: 'veranderen',
      delen: 'ja',
      aangeboden: 'ja',
      gesprekOp: '12-11-2026',
    };
    assert.equal((await stuur('mantelzorg', anders)).status, 303);
    assert.match(await lees(), /Ik ben op.*op 12 november 2026/su);
    assert.equal((await stuur('mantelzorg', anders)).status, 409);
    assert.equal((await stuur('mantelzorg', { ...verteld, zorgerNaam: 'Marijke de Vries' })).status, 422);
    assert.equal((await stuur('mantelzorg', { daad: 'weghalen', ...wie })).status, 303);
    assert.doesNotMatch(await lees(), /Ik ben op/u);
  });

  it('[HG-79] wie niet meer wil delen en zich verder vergist, ziet het ja niet terugkomen', async () => {
    const { stuur, gesprek } = await eenTafel();
    const verteld = { daad: 'horen', zorgerNaam: 'Marijke', last: 'te-zwaar', delen: 'ja' };
    assert.equal((await stuur('mantelzorg', verteld)).status, 303);
    const [{ mantelzorgerId, gezien } = assert.fail()] = (await gesprek()).mantelzorgers;
    const anders = { mantelzorgerId, gezien: gezien[0]!, daad: 'veranderen', zorgerNaam: 'Marijke' };
    const geweigerd = await stuur('mantelzorg', { ...anders, gesprekOp: 'ooit' });
    assert.equal(geweigerd.status, 422);
    const html = await geweigerd.text();
    assert.match(html, /name="delen" value="ja"/u);
    assert.doesNotMatch(html, /name="delen" value="ja"[^>]*checked/u);
  });
});
