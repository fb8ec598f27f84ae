import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import type { Aanleiding } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { newId } from '../platform/ids.ts';
import { loadTextVersions } from '../platform/texts.ts';
import { besluit, findGesprek, saveLopendeTekst } from './gesprek.server.ts';
import type { TekstOpdracht } from './gesprek.server.ts';
import { noteerInbreng } from './vraagverheldering/inbreng.ts';
import { spreekResultaatAf, stelResultaatVoor } from './vraagverheldering/overeenstemming.ts';
import { zetWondervraag } from './vraagverheldering/wondervraag.ts';

const test = await withDatabase();
const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;

describe('het gesprek in de database', () => {
  function aanleiding(actId = newId(), wie = test.medewerkers.gespreksvoerder): Aanleiding {
    const door = { soort: 'medewerker', id: wie.id } as const;
    return { door, nu: '2026-11-03T09:42:00.000Z', actId, nieuwId: newId };
  }

  /** A new zaak with one note; the note's id is also the id of its text and of the first version. */
  async function metNotitie(tekst = 'Ik zit veel alleen') {
    const waar = { zaakId: newId(), aanleiding: aanleiding() };
    await test.inTenant((tx) =>
      besluit(tx, waar, (_, nu) => noteerInbreng({ zaakId: waar.zaakId, tekst }, instrument, nu)),
    );
    return { zaakId: waar.zaakId, inbrengId: waar.aanleiding.actId };
  }

  function bewaar(
    opdracht: Omit<TekstOpdracht, 'versieId'> & { versieId?: string },
    wie = test.medewerkers.gespreksvoerder,
  ) {
    const heel = { versieId: newId(), ...opdracht };
    return test.inTenant((tx) => saveLopendeTekst(tx, heel, aanleiding(newId(), wie)));
  }

  async function woordenVan(zaakId: string, tekstId: string) {
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    return gevonden?.teksten.get(tekstId)?.inhoud;
  }

  it('[HG-1] wat genoteerd is komt er weer uit, en een andere gemeente ziet niets', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    assert.equal(await woordenVan(zaakId, inbrengId), 'Ik zit veel alleen');
    const elders = await test.inTenant((tx) => findGesprek(tx, zaakId), 9002);
    assert.equal(elders, undefined);
  });

  it('[HG-1] een herhaald verzoek legt niets dubbel vast', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    const waar = { zaakId, aanleiding: aanleiding(inbrengId) };
    await test.inTenant((tx) =>
      besluit(tx, waar, (_, nu) => noteerInbreng({ zaakId, tekst: 'Ik zit veel alleen' }, instrument, nu)),
    );
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    assert.equal(gevonden?.gesprek.inbreng.length, 1);
  });

  it('[HG-18] lopende tekst wordt bewaard als nieuwe versie, en hetzelfde verzoek nog eens verandert niets', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    const opdracht = {
      zaakId,
      tekstId: inbrengId,
      vervangt: inbrengId,
      versieId: newId(),
      inhoud: 'Ik zit alleen',
    };
    const eerste = await bewaar(opdracht);
    assert.ok('saved' in eerste && eerste.saved);
    const tweede = await bewaar(opdracht);
    assert.ok('saved' in tweede && tweede.saved);
    assert.equal(tweede.version.id, eerste.version.id);
    assert.equal(await woordenVan(zaakId, inbrengId), 'Ik zit alleen');
  });

  it('[HG-18] T69: twee mensen bewaren hetzelfde veld; niemand overschrijft en beide versies komen terug', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    const basis = { zaakId, tekstId: inbrengId, vervangt: inbrengId };
    const samen = await Promise.all([
      bewaar({ ...basis, inhoud: 'Wat Guus schreef' }),
      bewaar({ ...basis, inhoud: 'Wat Gea schreef' }, test.medewerkers.andereGespreksvoerder),
    ]);
    const botsing = samen.find((een) => 'saved' in een && !een.saved);
    const gelukt = samen.find((een) => 'saved' in een && een.saved);
    assert.ok(botsing !== undefined && 'mine' in botsing);
    assert.ok(gelukt !== undefined && 'version' in gelukt);
    assert.equal(botsing.current.inhoud, gelukt.version.inhoud);
    assert.notEqual(botsing.mine, botsing.current.inhoud);
    const gekozen = await bewaar({ ...basis, vervangt: botsing.current.id, inhoud: botsing.mine });
    assert.ok('saved' in gekozen && gekozen.saved);
    assert.equal(await woordenVan(zaakId, inbrengId), botsing.mine);
  });

  it('[HG-18] wie doortypt terwijl het antwoord wegbleef, verliest geen letter', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    const basis = { zaakId, tekstId: inbrengId, vervangt: inbrengId, versieId: newId() };
    await bewaar({ ...basis, inhoud: 'Ik zit veel all' });
    const verder = await bewaar({ ...basis, inhoud: 'Ik zit veel alleen thuis' });
    assert.ok('saved' in verder && verder.saved);
    assert.equal(await woordenVan(zaakId, inbrengId), 'Ik zit veel alleen thuis');
    const laatkomer = await bewaar({ ...basis, inhoud: 'Ik zit veel all' });
    assert.ok('saved' in laatkomer && laatkomer.saved);
    assert.equal(await woordenVan(zaakId, inbrengId), 'Ik zit veel alleen thuis');
  });

  it('[HG-18] een late herhaling krijgt haar eigen versie terug, zodat wie doortypt geen ander overschrijft', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    const basis = { zaakId, tekstId: inbrengId };
    const eerste = { ...basis, vervangt: inbrengId, versieId: newId(), inhoud: 'Wat Guus schreef' };
    await bewaar(eerste);
    const gekozen = { ...basis, vervangt: eerste.versieId, inhoud: 'Wat Gea koos' };
    await bewaar(gekozen, test.medewerkers.andereGespreksvoerder);
    const herhaald = await bewaar(eerste);
    assert.ok('saved' in herhaald && herhaald.saved);
    assert.equal(herhaald.version.inhoud, 'Wat Guus schreef');
    const verder = await bewaar({ ...basis, vervangt: herhaald.version.id, inhoud: 'Guus typt door' });
    assert.ok('saved' in verder && !verder.saved, 'both texts come back and a person chooses');
    assert.equal(await woordenVan(zaakId, inbrengId), 'Wat Gea koos');
  });

  it('[HG-18] wie dertig keer tegelijk bewaart en bij botsing kiest, houdt het laatst bevestigde over', async () => {
    const { zaakId, inbrengId } = await metNotitie();
    let bevestigd = '';
    const schrijver = async (naam: string) => {
      let vervangt = inbrengId;
      for (let keer = 1; keer <= 30; keer += 1) {
        const inhoud = `${naam} ${keer}`;
        const uitkomst = await bewaar({ zaakId, tekstId: inbrengId, vervangt, inhoud });
        assert.ok('saved' in uitkomst);
        if (!uitkomst.saved) vervangt = uitkomst.current.id;
        else {
          vervangt = uitkomst.version.id;
          bevestigd = inhoud;
          assert.equal(uitkomst.version.inhoud, inhoud);
        }
      }
    };
    await Promise.all([schrijver('Guus'), schrijver('Gea')]);
    const over = await woordenVan(zaakId, inbrengId);
    assert.notEqual(bevestigd, '');
    assert.match(over ?? '', /^(Guus|Gea) \d+$/u);
    const versies = await test.inTenant((tx) => loadTextVersions(tx, zaakId));
    const vervangen = await test.inTenant((tx) =>
      tx.db.selectFrom('platform.text_version').select('replaces').where('text_id', '=', inbrengId).execute(),
    );
    assert.equal(
      new Set(vervangen.map(({ replaces }) => replaces)).size,
      versies.size,
      'one chain without forks',
    );
  });

  it('[HG-18] een tekst van een andere zaak of een verzonnen versie wordt niet geraakt', async () => {
    const { inbrengId } = await metNotitie();
    const ander = await metNotitie('Iets anders');
    const vreemd = { zaakId: ander.zaakId, tekstId: inbrengId, vervangt: inbrengId, inhoud: 'Gekaapt' };
    const geweigerd = await bewaar(vreemd);
    assert.ok('gelukt' in geweigerd && geweigerd.regel === 'HG-18');
    const basis = { zaakId: ander.zaakId, tekstId: ander.inbrengId };
    const verzonnen = await bewaar({ ...basis, vervangt: newId(), inhoud: 'Zonder te kijken' });
    assert.ok('saved' in verzonnen && !verzonnen.saved);
    assert.equal(await woordenVan(ander.zaakId, ander.inbrengId), 'Iets anders');
  });

  it('[HG-18] T16: afgesproken woorden en de wondervraag veranderen niet als lopende tekst', async () => {
    const { zaakId } = await metNotitie();
    const op = getDatum('2026-11-03');
    const resultaat = aanleiding();
    const resultaatId = resultaat.actId;
    const wens = aanleiding();
    await test.inTenant(async (tx) => {
      await besluit(tx, { zaakId, aanleiding: resultaat }, (_, nu) =>
        stelResultaatVoor({ zaakId, tekst: 'Onder de mensen' }, instrument, nu),
      );
      await besluit(tx, { zaakId, aanleiding: aanleiding() }, (acts, nu) =>
        spreekResultaatAf(acts, { zaakId, resultaatId, kop: resultaatId, op }, nu),
      );
      await besluit(tx, { zaakId, aanleiding: wens }, (acts, nu) =>
        zetWondervraag(
          acts,
          { zaakId, tekst: 'Niet meer alleen zijn', woordenVan: 'inwoner', gezien: [] },
          nu,
        ),
      );
    });
    for (const tekstId of [resultaatId, wens.actId]) {
      const uitkomst = await bewaar({ zaakId, tekstId, vervangt: tekstId, inhoud: 'Stiekem anders' });
      assert.ok('gelukt' in uitkomst && uitkomst.regel === 'HG-18');
    }
    assert.equal(await woordenVan(zaakId, wens.actId), 'Niet meer alleen zijn');
  });
});
