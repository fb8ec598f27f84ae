import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { storePersoon } from '../../personen/index.server.ts';
import { newId } from '../../platform/ids.ts';
import { withDatabase } from '../../../tests/database.ts';
import { findTeLeiden, storeMelding, storeToeleiding } from '../index.server.ts';

const { inTenant, medewerkers } = await withDatabase();
const nu = '2026-11-22T10:00:00.000Z';
const inwoner = {
  id: newId(),
  naam: { achternaam: 'Trouw' },
  geboortedatum: getDatum('1940-01-01'),
  adres: {},
  tolk: false,
};
await inTenant((tx) => storePersoon(tx, inwoner, nu));

function aanleiding(): Aanleiding {
  return { door: { soort: 'medewerker', id: medewerkers.balie.id }, nu, actId: newId(), nieuwId: newId };
}

async function eenMelding() {
  const uitkomst = await inTenant((tx) =>
    storeMelding(
      tx,
      {
        zaakId: newId(),
        kanaal: 'telefoon',
        namens: 'zichzelf',
        spoed: 'nee',
        contactwens: { wijze: 'bellen' },
        woorden: 'De band is weer lek.',
        inwoner: { persoonId: inwoner.id, gegevens: inwoner },
        afzender: { naam: 'Gemeente Heldermond', linkNaar: (token) => token },
      },
      aanleiding(),
    ),
  );
  assert.ok(uitkomst.gelukt);
  return uitkomst.waarde.melding.zaakId;
}

test('[EC-14] wat we weten komt uit de melding: leeftijd, spoed en of we iemand kennen', async () => {
  const eerste = await eenMelding();
  const nieuw = await inTenant((tx) => findTeLeiden(tx, eerste, nu));
  assert.equal(nieuw?.feiten.bekendeInwoner, false);
  assert.equal(nieuw?.feiten.leeftijd, 86);
  const tweede = await eenMelding();
  assert.equal((await inTenant((tx) => findTeLeiden(tx, tweede, nu)))?.feiten.bekendeInwoner, true);
  assert.equal(await inTenant((tx) => findTeLeiden(tx, newId(), nu)), undefined);
  assert.equal(await inTenant((tx) => findTeLeiden(tx, eerste, nu), 9002), undefined);
});

test('[EC-15] de keuze staat in de zaak, met voorstel, reden en wie het doet; opnieuw kiezen kan', async () => {
  const zaakId = await eenMelding();
  const { feiten } = (await inTenant((tx) => findTeLeiden(tx, zaakId, nu)))!;
  const besluit = {
    soortGesprek: 'gesprek-thuis',
    team: 'zorgdeur',
    gespreksvoerderId: medewerkers.gespreksvoerder.id,
    reden: 'Zij is 86 en kent ons.',
    bredeAntwoorden: {},
  };
  for (const gespreksvoerderId of [medewerkers.gespreksvoerder.id, medewerkers.andereGespreksvoerder.id]) {
    const opgave = { zaakId, feiten, besluit: { ...besluit, gespreksvoerderId } };
    assert.ok((await inTenant((tx) => storeToeleiding(tx, opgave, aanleiding()))).gelukt);
    assert.equal(
      (await inTenant((tx) => findTeLeiden(tx, zaakId, nu)))?.huidig?.gespreksvoerderId,
      gespreksvoerderId,
    );
  }
  const stand = await inTenant((tx) =>
    tx.db
      .selectFrom('zaak.stand')
      .select(['team', 'gespreksvoerder_id'])
      .where('zaak_id', '=', zaakId)
      .executeTakeFirst(),
  );
  assert.deepEqual(stand, { team: 'zorgdeur', gespreksvoerder_id: medewerkers.andereGespreksvoerder.id });
});

test('[EC-15] wie geen gesprekken voert, of niet bestaat, kan niet worden gekozen', async () => {
  const zaakId = await eenMelding();
  const { feiten } = (await inTenant((tx) => findTeLeiden(tx, zaakId, nu)))!;
  for (const gespreksvoerderId of [medewerkers.beslisser.id, newId()]) {
    const besluit = {
      soortGesprek: 'gesprek-thuis',
      team: 'zorgdeur',
      gespreksvoerderId,
      reden: 'Zo.',
      bredeAntwoorden: {},
    };
    const uitkomst = await inTenant((tx) => storeToeleiding(tx, { zaakId, feiten, besluit }, aanleiding()));
    assert.ok(!uitkomst.gelukt && uitkomst.regel === 'EC-15');
  }
});
