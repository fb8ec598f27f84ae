import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { eenTablet } from '../../../tests/builders/tablet.ts';
import type { Tablet } from '../../../tests/builders/tablet.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { lockZaak } from '../../platform/acts.ts';
import {
  edit,
  holdShared,
  openShared,
  readShared,
  snapshotOf,
  takeHeld,
  takeIn,
} from '../../platform/shared-text.ts';
import { findGesprek } from '../gesprek.server.ts';
import { openGedeeld, vernietigLog } from './gedeeld.server.ts';

const test = await withDatabase();
const { gespreksvoerder } = test.medewerkers;
const begin = '2026-11-03T09:42:00.000Z';

async function eenGesprek(): Promise<{ zaakId: string; tablet: Tablet }> {
  const guus = await testWeb(test, { nu: begin }).as({ soort: 'medewerker', id: gespreksvoerder.id });
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
  const tablet = eenTablet(guus, zaakId);
  await tablet.pak();
  return { zaakId, tablet };
}

async function rijen(zaakId: string): Promise<{ nr: number; inhoud: Buffer }[]> {
  const owner = await test.owner();
  const gevonden = await owner.query(
    'select nr, inhoud from het_gesprek.doc_update where zaak_id = $1 order by nr',
    [zaakId],
  );
  return gevonden.rows as { nr: number; inhoud: Buffer }[];
}

async function versies(zaakId: string, tekstId: string): Promise<number> {
  const owner = await test.owner();
  const { rowCount } = await owner.query(
    'select from platform.text_version where zaak_id = $1 and text_id = $2',
    [zaakId, tekstId],
  );
  return rowCount ?? 0;
}

describe('het logboek van een gesprek', () => {
  it('[HG-123] na honderden keren typen wordt het logboek ingepakt, en wie erbij komt of achterliep heeft alles', async () => {
    const { zaakId, tablet } = await eenGesprek();
    const laat = eenTablet(
      await testWeb(test, { nu: begin }).as({ soort: 'medewerker', id: gespreksvoerder.id }),
      zaakId,
    );
    await laat.pak();
    const tekstId = tablet.noteer('Begin ');
    for (let keer = 0; keer < 205; keer += 1) {
      tablet.typ(tekstId, { bij: tablet.woorden(tekstId).length, woorden: String(keer % 10) });
      await tablet.sync();
    }
    const over = await rijen(zaakId);
    assert.ok(over.length < 50, `${over.length} rijen`);
    await laat.sync();
    assert.equal(laat.woorden(tekstId), tablet.woorden(tekstId));
    const { doc } = await test.inTenant(async (tx) => {
      await lockZaak(tx, zaakId);
      return openGedeeld(tx, zaakId);
    });
    assert.equal(readShared(doc, `t:${tekstId}`), tablet.woorden(tekstId));
    assert.ok((await versies(zaakId, tekstId)) <= 2, 'dezelfde schrijver binnen vijf minuten is een versie');
  });

  it('[HG-123] na vijf minuten, van een ander, of als een daad ernaar verwijst, blijft een versie staan', async () => {
    const { zaakId, tablet } = await eenGesprek();
    const resultaatId = tablet.doe('resultaten', { daad: 'voorstellen', resultaat: 'Boven' });
    await tablet.sync();
    tablet.typ(resultaatId, { bij: 5, woorden: ' slapen' });
    await tablet.sync();
    assert.equal(await versies(zaakId, resultaatId), 2);
    tablet.typ(resultaatId, { bij: 12, woorden: ' samen' });
    const afspraak = {
      daad: 'afspreken',
      resultaatId,
      kop: resultaatId,
      versie: resultaatId,
      op: '3-11-2026',
    };
    tablet.doe('resultaten', afspraak);
    await tablet.sync();
    assert.equal(await versies(zaakId, resultaatId), 2);
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    const { staat } = gevonden!.gesprek.resultaten[0]!;
    assert.ok(staat.soort === 'afgesproken');
    assert.equal(gevonden!.teksten.get(resultaatId)?.id, staat.tekstversie);
    const tekstId = tablet.noteer('Een');
    await tablet.sync();
    tablet.typ(tekstId, { bij: 3, woorden: ' twee' });
    await tablet.sync();
    const later = await testWeb(test, { nu: '2026-11-03T09:48:00.000Z' }).as({
      soort: 'medewerker',
      id: gespreksvoerder.id,
    });
    const ander = eenTablet(later, zaakId);
    await ander.pak();
    ander.typ(tekstId, { bij: 8, woorden: ' drie' });
    await ander.sync();
    assert.equal(await versies(zaakId, tekstId), 3);
  });

  it('[HG-123] een versie die niet los is, kan ook de toepassing zelf niet wissen', async () => {
    const { zaakId, tablet } = await eenGesprek();
    const tekstId = tablet.noteer('Blijft');
    await tablet.sync();
    await test.inTenant((tx) =>
      tx.db.deleteFrom('platform.text_version').where('zaak_id', '=', zaakId).execute(),
    );
    assert.equal(await versies(zaakId, tekstId), 1);
  });

  it('[HG-128] gaat het verslag weg, dan is wat gewist is nergens meer te vinden en gaat typen gewoon door', async () => {
    const { zaakId, tablet } = await eenGesprek();
    const tekstId = tablet.noteer('Dit blijft. geheimpje');
    await tablet.sync();
    tablet.doc.getText(`t:${tekstId}`).delete(11, 10);
    await tablet.sync();
    assert.ok((await rijen(zaakId)).some(({ inhoud }) => inhoud.includes('geheimpje')));
    await test.inTenant(async (tx) => {
      await lockZaak(tx, zaakId);
      await vernietigLog(tx, zaakId);
    });
    assert.deepEqual(await rijen(zaakId), []);
    const owner = await test.owner();
    const { rows } = await owner.query('select snapshot from het_gesprek.doc where zaak_id = $1', [zaakId]);
    const { snapshot } = rows[0] as { snapshot: Buffer };
    assert.ok(snapshot.includes('Dit blijft.') && !snapshot.includes('geheimpje'));
    tablet.typ(tekstId, { bij: 11, woorden: ' En verder.' });
    await tablet.sync();
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    assert.equal(gevonden?.teksten.get(tekstId)?.inhoud, 'Dit blijft. En verder.');
  });

  it('[HG-125] een andere gemeente ziet geen document, geen logboek en geen stand', async () => {
    const { zaakId, tablet } = await eenGesprek();
    tablet.noteer('Alleen hier');
    await tablet.sync();
    const elders = await test.inTenant(async (tx) => {
      const [doc, log, teksten] = await Promise.all([
        tx.db.selectFrom('het_gesprek.doc').select('nr').execute(),
        tx.db.selectFrom('het_gesprek.doc_update').select('nr').execute(),
        tx.db.selectFrom('het_gesprek.doc_tekst').select('tekst_id').execute(),
      ]);
      return [doc, log, teksten];
    }, 9002);
    assert.deepEqual(elders, [[], [], []]);
    assert.ok((await rijen(zaakId)).length > 0);
  });
});

describe('gedeelde tekst', () => {
  it('[HG-123] een wijziging van buiten is de kleinste die past, en knipt geen teken in tweeën', () => {
    const doc = openShared([]);
    edit(doc, [{ name: 't:a', from: '', to: 'Ik 😀 kook' }]);
    edit(doc, [{ name: 't:a', from: 'Ik 😀 kook', to: 'Ik 😁 kook niet' }]);
    assert.equal(readShared(doc, 't:a'), 'Ik 😁 kook niet');
    assert.equal(edit(doc, [{ name: 't:a', from: 'x', to: 'x' }]), undefined);
    assert.equal(readShared(doc, 't:b'), '');
  });

  it('[HG-123] wat voor zijn beurt komt wacht, en hetzelfde nog eens brengt niets', () => {
    const bron = openShared([]);
    const een = edit(bron, [{ name: 't:a', from: '', to: 'een' }])!;
    const twee = edit(bron, [{ name: 't:a', from: 'een', to: 'een twee' }])!;
    const ander = openShared([]);
    assert.deepEqual(takeIn(ander, twee.update)?.touched, []);
    assert.equal(takeIn(ander, twee.update), undefined);
    assert.deepEqual(takeIn(ander, een.update)?.touched, ['t:a']);
    assert.equal(readShared(ander, 't:a'), 'een twee');
    assert.equal(takeIn(ander, snapshotOf(bron)), undefined);
  });

  it('[HG-123] wat in het geheugen staat telt alleen als er niets bij kwam', () => {
    const doc = openShared([]);
    holdShared('1/a', 'een', doc);
    assert.equal(takeHeld('1/a', 'een'), doc);
    assert.equal(takeHeld('1/a', 'een'), undefined);
    holdShared('1/a', 'een', doc);
    assert.equal(takeHeld('1/a', 'twee'), undefined);
  });
});
