import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding } from '../basis/act.ts';
import { testBsn } from '../basis/bsn.ts';
import { getDatum } from '../basis/datum.ts';
import type { Persoonsgegevens } from '../personen/index.ts';
import { listBetrokkenen, storePersoon, zoekPersonen } from '../personen/index.server.ts';
import { loadActs } from '../platform/acts.ts';
import { newId } from '../platform/ids.ts';
import { openLink } from '../platform/private-links.ts';
import { loadTexts } from '../platform/texts.ts';
import { withDatabase } from '../../tests/database.ts';
import { findMelding, storeDoorzending, storeIntrekking, storeMelding, storePlan } from './index.server.ts';
import type { Meldingsopgave } from './index.server.ts';

const nu = '2026-11-22T10:00:00.000Z';
const { inTenant, owner } = await withDatabase();
const jo: Persoonsgegevens = {
  naam: { roepnaam: 'Jo', achternaam: 'Trapniet' },
  adres: { plaats: 'Heldermond' },
  email: 'jo@voorbeeld.example',
  tolk: false,
};

function aanleiding(eigen: Partial<Aanleiding> = {}): Aanleiding {
  return { door: { soort: 'systeem' }, nu, actId: newId(), nieuwId: newId, ...eigen };
}

function opgave(eigen: Partial<Meldingsopgave> = {}): Meldingsopgave {
  return {
    zaakId: newId(),
    kanaal: 'web',
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    woorden: 'Ik kom de trap niet meer op 😀.\nVerder gaat het goed.',
    inwoner: { gegevens: jo },
    afzender: { naam: 'Gemeente Heldermond', linkNaar: (token) => `https://voorbeeld.example/mijn/${token}` },
    ...eigen,
  };
}

async function meld(eigen: Partial<Meldingsopgave> = {}, wat = aanleiding()) {
  const uitkomst = await inTenant((tx) => storeMelding(tx, opgave(eigen), wat));
  assert.ok(uitkomst.gelukt, uitkomst.gelukt ? '' : uitkomst.uitleg);
  return uitkomst.waarde;
}

async function mailsVan(zaakId: string) {
  return inTenant((tx) =>
    tx.db.selectFrom('platform.mail').selectAll().where('zaak_id', '=', zaakId).execute(),
  );
}

test('[EC-1] [EC-3] een melding staat er met iemands eigen woorden, teken voor teken', async () => {
  const { melding } = await meld();
  const teksten = await inTenant((tx) => loadTexts(tx, melding.zaakId));
  assert.equal(teksten.get(melding.woorden)?.inhoud, opgave().woorden);
  const acts = await inTenant((tx) => loadActs(tx, melding.zaakId));
  assert.deepEqual(acts.map((act) => act.soort).toSorted(), ['melding-bevestigd', 'melding-gedaan']);
  assert.doesNotMatch(JSON.stringify(acts), /Trapniet|trap niet|@/);
  const [inwoner] = await inTenant((tx) => listBetrokkenen(tx, melding.zaakId));
  assert.equal(inwoner?.persoon.naam.achternaam, 'Trapniet');
  assert.deepEqual(acts.find((act) => act.soort === 'melding-gedaan')?.door, {
    soort: 'inwoner',
    id: inwoner?.persoonId,
  });
});

test('[EC-7] dezelfde melding tien keer tegelijk versturen maakt één melding, één persoon en één mail', async () => {
  const wat = aanleiding();
  const eigen = { zaakId: newId(), inwoner: { gegevens: { ...jo, naam: { achternaam: 'Dubbelklik' } } } };
  const keren = await Promise.all(Array.from({ length: 10 }, () => meld(eigen, wat)));
  assert.equal(keren.filter((keer) => !keer.isHerhaald).length, 1);
  assert.equal(new Set(keren.map((keer) => keer.melding.nummer)).size, 1);
  assert.equal((await inTenant((tx) => loadActs(tx, eigen.zaakId))).length, 2);
  assert.equal((await inTenant((tx) => zoekPersonen(tx, 'dubbelklik'))).length, 1);
  assert.equal((await mailsVan(eigen.zaakId)).length, 1);
  const geopend = await Promise.all(
    keren.map(({ link }) =>
      inTenant(async (tx) => link !== undefined && (await openLink(tx, link, nu)).opened),
    ),
  );
  assert.ok(geopend.includes(true));
});

test('[EC-7] een andere melding met het nummer van een bestaande zaak wordt geweigerd', async () => {
  const { melding } = await meld();
  const uitkomst = await inTenant((tx) => storeMelding(tx, opgave({ zaakId: melding.zaakId }), aanleiding()));
  assert.ok(!uitkomst.gelukt && uitkomst.regel === 'EC-7');
  assert.equal((await inTenant((tx) => loadActs(tx, melding.zaakId))).length, 2);
});

test('[EC-8] namens iemand anders: beide mensen staan erbij en er gaat geen persoonlijke link uit', async () => {
  const dochter = { ...jo, naam: { achternaam: 'Dochter' }, email: 'dochter@voorbeeld.example' };
  const { melding, link } = await meld({
    namens: 'iemand-anders',
    relatie: 'dochter',
    toestemming: 'ja',
    melder: dochter,
    inwoner: { gegevens: { ...jo, email: undefined } },
  });
  assert.equal(link, undefined);
  const rollen = (await inTenant((tx) => listBetrokkenen(tx, melding.zaakId))).map(({ rol }) => rol);
  assert.deepEqual(rollen.toSorted(), ['inwoner', 'melder']);
  const mails = await mailsVan(melding.zaakId);
  assert.deepEqual(
    mails.map((mail) => mail.to_address),
    ['dochter@voorbeeld.example'],
  );
  assert.doesNotMatch(mails[0]?.body ?? '', /\/mijn\//);
});

test('[EC-9] de bevestiging gaat met de melding mee de deur uit, zonder iets persoonlijks in het onderwerp', async () => {
  const { melding, link } = await meld();
  const [mail] = await mailsVan(melding.zaakId);
  assert.ok(mail && link);
  assert.equal(mail.subject, 'Bericht van Gemeente Heldermond');
  assert.ok(mail.body.includes(`https://voorbeeld.example/mijn/${link.token}`));
  assert.ok(!mail.body.includes(link.code));
  assert.ok(!mail.body.includes('trap niet'));
  const opnieuw = await inTenant((tx) => findMelding(tx, melding.zaakId));
  assert.equal(opnieuw?.bevestigdOp, nu);
  const geopend = await inTenant((tx) => openLink(tx, link, nu));
  assert.deepEqual(geopend, { opened: true, zaakId: melding.zaakId, personId: melding.inwonerId });
});

test('[EC-9] zonder mailadres staat er hoe dan wel is bevestigd', async () => {
  for (const [kanaal, wijze] of [
    ['web', 'scherm'],
    ['telefoon', 'mondeling'],
    ['partner', 'post'],
  ] as const) {
    const { melding } = await meld({ kanaal, inwoner: { gegevens: { ...jo, email: undefined } } });
    const acts = await inTenant((tx) => loadActs(tx, melding.zaakId));
    const bevestigd = acts.find((act) => act.soort === 'melding-bevestigd');
    assert.ok(bevestigd);
    assert.equal((bevestigd.inhoud as { wijze: string }).wijze, wijze);
  }
});

test('[EC-25] een bekende inwoner wordt gekozen en aangevuld, niet nog eens ingeschreven', async () => {
  const bekend = { ...jo, id: newId(), naam: { achternaam: 'Bekendheid' }, bsn: testBsn(51) };
  await inTenant((tx) => storePersoon(tx, bekend, nu));
  const gegevens = { ...jo, naam: { achternaam: 'Bekendheid' }, telefoon: '010-000 22 22' };
  const gekozen = await meld({ inwoner: { persoonId: bekend.id, gegevens } });
  const opBsn = await meld({ inwoner: { gegevens: { ...gegevens, bsn: testBsn(51) } } });
  assert.equal(gekozen.melding.inwonerId, bekend.id);
  assert.equal(opBsn.melding.inwonerId, bekend.id);
  const gevonden = await inTenant((tx) => zoekPersonen(tx, 'bekendheid'));
  assert.deepEqual(
    gevonden.map((persoon) => persoon.telefoon),
    ['010-000 22 22'],
  );
  const weg = await inTenant((tx) =>
    storeMelding(tx, opgave({ inwoner: { persoonId: newId(), gegevens } }), aanleiding()),
  );
  assert.ok(!weg.gelukt && weg.regel === 'EC-25');
});

test('[EC-4] [EC-27] een geweigerde melding laat niets achter', async () => {
  const morgen = opgave({ ontvangenOp: getDatum('2026-11-23') });
  const vreemdBsn = opgave({
    inwoner: { gegevens: { ...jo, naam: { achternaam: 'Vreemdeling' }, bsn: testBsn(51) } },
  });
  for (const [fout, regel] of [
    [morgen, 'EC-4'],
    [vreemdBsn, 'PE-4'],
  ] as const) {
    const uitkomst = await inTenant((tx) => storeMelding(tx, fout, aanleiding()));
    assert.ok(!uitkomst.gelukt && uitkomst.regel === regel);
    const client = await owner();
    for (const tabel of [
      'platform.stream',
      'platform.act',
      'platform.text_version',
      'platform.mail',
      'personen.betrokkene',
    ]) {
      const { rows } = await client.query(`select from ${tabel} where zaak_id = $1`, [fout.zaakId]);
      assert.equal(rows.length, 0, tabel);
    }
  }
});

test('[EC-26] een andere gemeente ziet de melding niet en kan dezelfde zaak niet openen', async () => {
  const { melding, link } = await meld();
  assert.equal(await inTenant((tx) => findMelding(tx, melding.zaakId), 9002), undefined);
  assert.equal((await inTenant((tx) => loadTexts(tx, melding.zaakId), 9002)).size, 0);
  assert.ok(link && !(await inTenant((tx) => openLink(tx, link, nu), 9002)).opened);
});

test('[EC-11] een eigen plan staat erbij zoals het kwam, één keer ook bij twee keer versturen', async () => {
  const { melding } = await meld();
  const wat = aanleiding();
  for (const _ of [1, 2]) {
    const uitkomst = await inTenant((tx) =>
      storePlan(tx, { zaakId: melding.zaakId, tekst: '1. Zelf koken.' }, wat),
    );
    assert.ok(uitkomst.gelukt);
  }
  const acts = await inTenant((tx) => loadActs(tx, melding.zaakId));
  assert.equal(acts.filter((act) => act.soort === 'plan-ontvangen').length, 1);
});

test('[EC-18] doorsturen meldt de inwoner waarheen, en daarna kan intrekken niet meer', async () => {
  const { melding } = await meld();
  const doorzending = {
    zaakId: melding.zaakId,
    naar: 'Gemeente Elders',
    reden: 'Woont daar.',
    afzender: 'Gemeente Heldermond',
  };
  assert.ok((await inTenant((tx) => storeDoorzending(tx, doorzending, aanleiding()))).gelukt);
  const mails = await mailsVan(melding.zaakId);
  assert.ok(
    mails.some((mail) => mail.kind === 'melding-doorgezonden' && mail.body.includes('Gemeente Elders')),
  );
  assert.ok(mails.every((mail) => !mail.body.includes('Woont daar.')));
  const begin = mails.find((mail) => mail.kind === 'melding-doorgezonden')?.body.slice(0, 250) ?? '';
  assert.doesNotMatch(begin, /Elders/, 'een vergrendeld scherm toont de eerste regels');
  const intrekking = await inTenant((tx) =>
    storeIntrekking(tx, { zaakId: melding.zaakId, woorden: '' }, aanleiding()),
  );
  assert.ok(!intrekking.gelukt && intrekking.regel === 'EC-20');
});
