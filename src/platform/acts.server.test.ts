import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import type { Gevolg } from '../basis/act.ts';
import { nieuweTekst } from '../basis/act.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import { loadActs, performActs } from './acts.ts';
import { newId } from './ids.ts';
import { loadTexts, saveText } from './texts.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const door = { soort: 'medewerker', id: test.medewerkers.balie.id } as const;

function melding(zaakId: string, actId: string): Gevolg {
  const tekst = newId();
  const inhoud = {
    nummer: `T-${zaakId.slice(-6)}`,
    inwonerId: newId(),
    ontvangenOp: '2026-11-02',
    spoed: 'nee',
    woorden: tekst,
  };
  return {
    acts: [{ id: actId, soort: 'melding-gedaan', zaakId, door, gebeurdOp: nu, inhoud }],
    teksten: [nieuweTekst(tekst, 'De trap lukt niet meer.')],
  };
}

async function doeMelding(zaakId: string, actId: string) {
  return test.inTenant((tx) =>
    performActs(tx, { zaakId, actId, door, nu }, () => gelukt(melding(zaakId, actId))),
  );
}

describe('acts', () => {
  it('een act wordt één keer bewaard, ook als het verzoek twee keer komt', async () => {
    const [zaakId, actId] = [newId(), newId()];
    await Promise.all([doeMelding(zaakId, actId), doeMelding(zaakId, actId), doeMelding(zaakId, actId)]);
    const acts = await test.inTenant((tx) => loadActs(tx, zaakId));
    assert.deepEqual(
      acts.map((act) => act.id),
      [actId],
    );
    const teksten = await test.inTenant((tx) => loadTexts(tx, zaakId));
    assert.deepEqual(
      [...teksten.values()].map((tekst) => tekst.inhoud),
      ['De trap lukt niet meer.'],
    );
  });

  it('[ZK-14] dezelfde verzending met andere woorden is niet stil klaar: de eerste woorden staan, en het wordt gezegd', async () => {
    const [zaakId, actId] = [newId(), newId()];
    await doeMelding(zaakId, actId);
    const nogEens = melding(zaakId, actId);
    const anders = nogEens.teksten.map((tekst) => ({ ...tekst, inhoud: 'Het gaat ook om mijn man.' }));
    const gevolg = { ...nogEens, teksten: anders };
    const uitkomst = await test.inTenant((tx) =>
      performActs(tx, { zaakId, actId, door, nu: '2026-11-02T09:05:00.000Z' }, () => gelukt(gevolg)),
    );
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'ZK-14');
    const teksten = await test.inTenant((tx) => loadTexts(tx, zaakId));
    assert.deepEqual(
      [...teksten.values()].map(({ inhoud }) => inhoud),
      ['De trap lukt niet meer.'],
    );
  });

  it('[IR-5] wat een koppeling namens een medewerker deed, zegt van welke koppeling het kwam', async () => {
    const [zaakId, actId, via] = [newId(), newId(), newId()];
    const namens = { ...door, via };
    const gevolg = melding(zaakId, actId);
    const acts = gevolg.acts.map((act) => ({ ...act, door: namens }));
    await test.inTenant((tx) =>
      performActs(tx, { zaakId, actId, door: namens, nu }, () => gelukt({ ...gevolg, acts })),
    );
    const [terug] = await test.inTenant((tx) => loadActs(tx, zaakId));
    assert.deepEqual(terug?.door, namens);
  });

  it('een weigering laat niets achter', async () => {
    const zaakId = newId();
    const uitkomst = await test.inTenant((tx) =>
      performActs(tx, { zaakId, actId: newId(), door, nu }, () => geweigerd('T-1', 'Dat kan niet.')),
    );
    assert.equal(uitkomst.gelukt, false);
    assert.deepEqual(await test.inTenant((tx) => loadActs(tx, zaakId)), []);
  });

  it('een andere gemeente ziet niets van een zaak, ook niet met het nummer', async () => {
    const zaakId = newId();
    await doeMelding(zaakId, newId());
    assert.deepEqual(await test.inTenant((tx) => loadActs(tx, zaakId), 9002), []);
  });

  it('zonder gemeente geeft de database niets terug en neemt zij niets aan', async () => {
    const rows = await test.database.db.selectFrom('platform.act').select('id').execute();
    assert.deepEqual(rows, []);
    const row = { gemeente_id: 9001, zaak_id: newId(), version: 1 };
    await assert.rejects(
      test.database.db.insertInto('platform.stream').values(row).execute(),
      /row-level security/,
    );
  });

  it('de inlog van de toepassing kan een act niet wijzigen of wissen', async () => {
    const zaakId = newId();
    await doeMelding(zaakId, newId());
    const where = { column: 'zaak_id', value: zaakId } as const;
    await assert.rejects(
      test.inTenant((tx) =>
        tx.db
          .updateTable('platform.act')
          .set({ kind: 'anders' })
          .where(where.column, '=', where.value)
          .execute(),
      ),
      /permission denied/,
    );
    await assert.rejects(
      test.inTenant((tx) => tx.db.deleteFrom('platform.act').where(where.column, '=', where.value).execute()),
      /permission denied/,
    );
  });
});

describe('teksten', () => {
  it('wie als tweede bewaart, krijgt beide versies terug', async () => {
    const zaakId = newId();
    await doeMelding(zaakId, newId());
    const [tekstId] = [...(await test.inTenant((tx) => loadTexts(tx, zaakId))).keys()];
    const save = (inhoud: string) =>
      test.inTenant((tx) =>
        saveText(tx, {
          zaakId,
          door,
          nu,
          tekst: { id: newId(), tekstId: tekstId!, vervangt: tekstId, inhoud },
        }),
      );
    const eerste = await save('De trap lukt niet meer. Traplopen doet pijn.');
    assert.equal(eerste.saved, true);
    const tweede = await save('De trap is te steil.');
    assert.equal(tweede.saved, false);
    assert.equal(!tweede.saved && tweede.current.inhoud, 'De trap lukt niet meer. Traplopen doet pijn.');
    assert.equal(!tweede.saved && tweede.mine, 'De trap is te steil.');
  });
});
