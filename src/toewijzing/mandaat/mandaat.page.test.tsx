import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { alleStappen, eenKader, eenOnderzoek } from '../../../tests/builders/toewijzing.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import type { Act, NieuweAct } from '../../basis/act.ts';
import { GEMEENTEN, regelingVan } from '../../inrichting/index.ts';
import { loadActs, lockZaak, storeActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { bereidVoor } from '../toewijzing.server.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const web = testWeb(test, { nu });
const { gespreksvoerder, beslisser, toetser, partner, andereGespreksvoerder } = test.medewerkers;
const gids: Readonly<Record<number, string>> = Object.fromEntries(
  GEMEENTEN.map(({ id, slug }) => [id, slug]),
);

type Draft = { readonly uren?: number; readonly maker?: string; readonly toetsingNodig?: boolean };

/** A zaak whose gesprek Guus led, with an aanvraag and (unless told otherwise) a draft on it. */
async function eenZaak(gemeente: number, draft: Draft | undefined = {}): Promise<string> {
  const zaakId = newId();
  const act = (soort: string, inhoud: object, door = gespreksvoerder.id): NieuweAct => ({
    id: newId(),
    soort,
    zaakId,
    door: { soort: 'medewerker', id: door },
    gebeurdOp: nu,
    inhoud,
  });
  const aanvraagId = newId();
  const onderzoek = eenOnderzoek([gespreksvoerder.id]);
  const ontvangenOp = '2026-11-01';
  const acts = [
    act('melding-gedaan', {
      nummer: zaakId.slice(-8),
      inwonerId: newId(),
      ontvangenOp: '2026-10-01',
      spoed: 'nee',
      woorden: newId(),
    }),
    act('toegeleid', {
      team: 'noord',
      gespreksvoerderId: gespreksvoerder.id,
      soortGesprek: 'x',
      reden: newId(),
    }),
    act('aanvraag-ontvangen', { aanvraagId, weg: 'brief', woorden: newId(), ontvangenOp, onderzoek }),
    ...alleStappen(aanvraagId).map(({ soort, inhoud }) => act(soort, inhoud as object)),
  ];
  const { uren = 2, maker = gespreksvoerder.id, toetsingNodig = false } = draft ?? {};
  const voorstel = {
    besluitId: newId(),
    aanvraagId,
    uitkomst: 'toegekend',
    product: 'hulp-bij-het-huishouden',
    uren,
    van: '2026-12-01',
    motivering: newId(),
    toetsingNodig,
  };
  const alle = draft === undefined ? acts : [...acts, act('besluit-voorbereid', voorstel, maker)];
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    await storeActs(tx, { zaakId, nu, acts: alle });
  }, gemeente);
  return zaakId;
}

function actsVan(gemeente: number, zaakId: string): Promise<readonly Act[]> {
  return test.inTenant((tx) => loadActs(tx, zaakId), gemeente);
}

async function rolVan(gemeente: number, zaakId: string): Promise<string | null | undefined> {
  const stand = await test.inTenant(
    (tx) =>
      tx.db.selectFrom('zaak.stand').select('volgende_rol').where('zaak_id', '=', zaakId).executeTakeFirst(),
    gemeente,
  );
  return stand?.volgende_rol;
}

const als = (id: string, gemeente: number): Promise<Visitor> => web.as({ soort: 'medewerker', id }, gemeente);
const pad = (gemeente: number, zaakId: string, rest: string) => `/${gids[gemeente]}/zaken/${zaakId}${rest}`;
const MARREHIM = 9004;
const NIEUWEREIN = 9003;
const HELDERMOND = 9001;

describe('van gesprek naar besluit', () => {
  it('[TW-57] tussen gesprek en besluit zit een pagina, en zonder die andere rol gaat het niet', async () => {
    const zaakId = await eenZaak(MARREHIM);
    const guus = await als(gespreksvoerder.id, MARREHIM);
    const besluit = await (await guus.get(pad(MARREHIM, zaakId, '/besluit'))).text();
    assert.match(besluit, /Verder als beslisser/);
    assert.doesNotMatch(besluit, />Besluit nemen</);
    const zonder = await guus.post(pad(MARREHIM, zaakId, '/besluit/nemen'), { actId: newId() });
    assert.equal(zonder.status, 422);
    assert.match(await zonder.text(), /TW-57/);
    const rol = await (await guus.get(pad(MARREHIM, zaakId, '/besluit/rol'))).text();
    assert.match(rol, /Je neemt nu een andere rol aan/);
    assert.match(
      rol,
      /namens het college van burgemeester en wethouders van Marrehim \(mandaat MH-2025-012\)/,
    );
    const velden = { actId: newId(), hoedanigheid: 'beslisser' };
    assert.equal((await guus.post(pad(MARREHIM, zaakId, '/besluit/nemen'), velden)).status, 303);
    const genomen = (await actsVan(MARREHIM, zaakId)).find(({ soort }) => soort === 'besluit-genomen');
    assert.partialDeepStrictEqual(genomen?.inhoud, { hoedanigheid: 'beslisser' });
  });

  it('[TW-55] boven het mandaat staat er "Naar consulent", en na die knop ligt het op de andere werklijst', async () => {
    const zaakId = await eenZaak(MARREHIM, { uren: 4 });
    const guus = await als(gespreksvoerder.id, MARREHIM);
    assert.equal(await rolVan(MARREHIM, zaakId), 'gespreksvoerder');
    const velden = { actId: newId(), hoedanigheid: 'beslisser' };
    const poging = await guus.post(pad(MARREHIM, zaakId, '/besluit/nemen'), velden);
    const tekst = await poging.text();
    assert.equal(poging.status, 422);
    assert.match(tekst, /Dit is meer dan je mandaat toelaat \(Awb 10:3\).*TW-3/);
    assert.match(tekst, /Naar consulent/);
    assert.match(tekst, /Bea Besluit/);
    assert.equal(
      (await guus.post(pad(MARREHIM, zaakId, '/besluit/voorleggen'), { actId: newId() })).status,
      303,
    );
    assert.equal(await rolVan(MARREHIM, zaakId), 'beslisser');
    const soorten = (await actsVan(MARREHIM, zaakId)).map(({ soort }) => soort);
    assert.deepEqual(soorten.slice(-2).toSorted(), ['beslissing-geweigerd', 'besluit-voorgelegd']);
    const nogEens = await guus.post(pad(MARREHIM, zaakId, '/besluit/voorleggen'), { actId: newId() });
    assert.equal(nogEens.status, 422);
  });

  it('[TW-55] zaak 34 uit de wet: wie de rol niet heeft en toch op besluiten drukt, leest de regel, en het staat in de zaak', async () => {
    const zaakId = await eenZaak(HELDERMOND, { maker: beslisser.id });
    const guus = await als(gespreksvoerder.id, HELDERMOND);
    const poging = await guus.post(pad(HELDERMOND, zaakId, '/besluit/nemen'), { actId: newId() });
    assert.equal(poging.status, 422);
    assert.match(await poging.text(), /Awb 10:1 en 10:3.*TW-3/);
    const geweigerd = (await actsVan(HELDERMOND, zaakId)).filter(
      ({ soort }) => soort === 'beslissing-geweigerd',
    );
    assert.deepEqual(
      geweigerd.map(({ door }) => door),
      [{ soort: 'medewerker', id: gespreksvoerder.id }],
    );
    assert.equal(await rolVan(HELDERMOND, zaakId), 'beslisser');
    const vreemde = await als(andereGespreksvoerder.id, HELDERMOND);
    assert.equal((await vreemde.post(pad(HELDERMOND, zaakId, '/besluit/nemen'), {})).status, 404);
  });

  it('[TW-52] zaak 33 uit de wet: een partner met de rol van beslisser besluit niet zonder schriftelijk mandaat', async () => {
    const zaakId = await eenZaak(HELDERMOND, { maker: beslisser.id });
    await test.inTenant((tx) =>
      tx.db
        .updateTable('inrichting.medewerker')
        .set({ rollen: ['beslisser'] })
        .where('id', '=', partner.id)
        .execute(),
    );
    const pim = await als(partner.id, HELDERMOND);
    const poging = await pim.post(pad(HELDERMOND, zaakId, '/besluit/nemen'), { actId: newId() });
    assert.equal(poging.status, 422);
    assert.match(await poging.text(), /schriftelijk mandaat waar je werkgever mee instemde \(Awb 10:4\)/);
    const bea = await als(beslisser.id, HELDERMOND);
    assert.equal((await bea.post(pad(HELDERMOND, zaakId, '/besluit/nemen'), { actId: newId() })).status, 303);
  });
});

describe('een eigen belang', () => {
  it('[TW-54] zaak 38 uit de wet: bij familie gaat de zaak dicht voor wie het meldt, en voor niemand anders', async () => {
    const zaakId = await eenZaak(HELDERMOND, { maker: beslisser.id });
    const teun = await als(toetser.id, HELDERMOND);
    assert.equal((await teun.get(pad(HELDERMOND, zaakId, ''))).status, 200);
    const leeg = await teun.post(pad(HELDERMOND, zaakId, '/belang'), { actId: newId() });
    assert.match(await leeg.text(), /Kies wat voor belang het is/);
    const melding = { actId: newId(), soort: 'familie', toelichting: 'Mijn neef.' };
    const gemeld = await teun.post(pad(HELDERMOND, zaakId, '/belang'), melding);
    assert.equal(gemeld.headers.get('location'), '/heldermond/werklijst');
    for (const plek of ['', '/besluit', '/belang']) {
      assert.equal((await teun.get(pad(HELDERMOND, zaakId, plek))).status, 404, plek);
    }
    const bea = await als(beslisser.id, HELDERMOND);
    const lijst = async (wie: Visitor) => (await wie.get('/heldermond/werklijst?van=alles')).text();
    const gezocht = async (wie: Visitor) =>
      (await wie.post('/heldermond/zoeken', { zoekwoord: zaakId.slice(-8) })).text();
    assert.equal((await lijst(teun)).includes(zaakId), false);
    assert.equal((await lijst(bea)).includes(zaakId), true);
    assert.equal((await gezocht(teun)).includes(zaakId), false);
    assert.equal((await bea.get(pad(HELDERMOND, zaakId, ''))).status, 200);
    assert.match(await (await bea.get(pad(HELDERMOND, zaakId, '/belang'))).text(), /Teun Toets: familie/);
  });

  it('[TW-53] met een ander belang blijft de zaak open, en besluiten kan niet', async () => {
    const zaakId = await eenZaak(HELDERMOND, { maker: toetser.id });
    const bea = await als(beslisser.id, HELDERMOND);
    const melding = { actId: newId(), soort: 'werkgever', toelichting: '' };
    assert.equal((await bea.post(pad(HELDERMOND, zaakId, '/belang'), melding)).status, 303);
    const poging = await bea.post(pad(HELDERMOND, zaakId, '/besluit/nemen'), { actId: newId() });
    assert.equal(poging.status, 422);
    assert.match(await poging.text(), /eigen belang hebt.*Awb 2:4.*TW-53/);
  });
});

describe('de steekproef', () => {
  const profiel = GEMEENTEN.find(({ id }) => id === NIEUWEREIN)?.profielen[0];
  let zaken: readonly string[] = [];

  before(async () => {
    zaken = await Promise.all(Array.from({ length: 10 }, () => eenZaak(NIEUWEREIN, undefined)));
  });

  it('[TW-58] tien voorstellen tegelijk: precies twee wachten op een collega', async () => {
    assert.ok(profiel);
    const kader = eenKader({ mandaat: regelingVan(profiel) });
    const voorstel = {
      uitkomst: 'afgewezen',
      product: 'hulp-bij-het-huishouden',
      motivering: 'Er is genoeg hulp in huis.',
      andereFeiten: false,
      grondslag: 'aanvraag',
      kader,
    } as const;
    const uitkomsten = await Promise.all(
      zaken.map((zaakId) =>
        test.inTenant(
          (tx) =>
            bereidVoor(
              tx,
              { ...voorstel, zaakId },
              {
                door: { soort: 'medewerker', id: gespreksvoerder.id },
                nu,
                actId: newId(),
                nieuwId: () => newId(),
              },
            ),
          NIEUWEREIN,
        ),
      ),
    );
    const wacht = uitkomsten.map((uitkomst) => {
      assert.ok(uitkomst.gelukt, JSON.stringify(uitkomst));
      return uitkomst.waarde.acts.some(
        ({ inhoud }) => (inhoud as { toetsingNodig?: boolean }).toetsingNodig === true,
      );
    });
    assert.equal(wacht.filter(Boolean).length, 2);
  });
});
