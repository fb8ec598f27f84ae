import { expect } from '@playwright/test';
import { plusDagen, schrijfDatumKort } from '../src/basis/datum.ts';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { plaat } from './platen.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

test('101 voordat de zes weken voorbij zijn ligt er een bericht klaar, een mens schrijft waarom en verstuurt het', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder } = await gemeld(personages, api, 38);
  const nieuw = plusDagen(personages.vandaag(), 20);
  const waarom = `Wij hadden deze maand te weinig mensen. ${personages.verhaal().idee}`;

  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await plaat(page, 'termijnen-van-een-zaak', page.getByRole('heading', { name: 'Termijnen' }));
  await handen.klik(page.getByRole('link', { name: 'Bericht aan de inwoner: het wordt later' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Het wordt later' })).toBeVisible();
  await handen.klik(page.getByRole('button', { name: 'Bericht opstellen' }));
  await expect(page.getByRole('link', { name: /Schrijf op waarom het later wordt/ })).toBeVisible();
  await handen.vul(page.getByLabel('Waarom wordt het later?'), waarom);
  await handen.vul(page.getByLabel('Wanneer is het er wel?'), personages.dagOver(20));
  await handen.klik(page.getByRole('button', { name: 'Bericht opstellen' }));
  const bericht = page.getByLabel('Het bericht');
  await expect(bericht).toHaveValue(/U zou uiterlijk .* het verslag van ons krijgen/);
  await expect(bericht).toHaveValue(/mag u ook zonder verslag een besluit aanvragen/);
  await isToegankelijk(page);
  expect((await berichten(api, zaakId)).length).toBe(0);
  await plaat(page, 'het-wordt-later', page.getByLabel('Waarom wordt het later?'));
  await handen.vul(bericht, `${await bericht.inputValue()}\nPS Bel gerust.`);
  await handen.klik(page.getByRole('button', { name: 'Bericht versturen' }));
  await expect(page.getByRole('heading', { name: 'Wat de inwoner al kreeg' })).toBeVisible();
  await expect(page.getByText('PS Bel gerust.').last()).toBeVisible();
  await isToegankelijk(page);

  const [gestuurd, ...meer] = await berichten(api, zaakId);
  expect(meer).toEqual([]);
  expect(gestuurd?.['wat']).toContain(schrijfDatumKort(nieuw));
  expect(gestuurd?.['woorden']).toContain(waarom.slice(0, 30));
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  expect(termijnen).toContainEqual(
    expect.objectContaining({ id: 'D03', stand: 'loopt', berichtKlaar: false }),
  );
});

test('101 tegenproef: is er nog tijd genoeg, dan ligt er geen bericht klaar en gaat er niets uit', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder } = await gemeld(personages, api, 14);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await expect(page.getByText('Onderzoek en verslag')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bericht aan de inwoner: het wordt later' })).toHaveCount(0);
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  expect(termijnen).toContainEqual(
    expect.objectContaining({ id: 'D03', stand: 'loopt', berichtKlaar: false }),
  );
  expect(await berichten(api, zaakId)).toEqual([]);
});

async function gemeld({ mens, verhaal, toeval, vandaag }: Personages, api: Api, dagen: number) {
  const wie = mens(gemeente);
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { roepnaam, tussenvoegsel, achternaam, plaats, telefoon } = wie;
  const { zaakId } = await api.leg('/meldingen', {
    woorden: verhaal().melding,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    ontvangenOp: plusDagen(vandaag(), -dagen),
    redenEerder: 'De brief lag nog bij de post.',
    inwoner: { roepnaam, tussenvoegsel, achternaam, plaats, telefoon },
  });
  await leidToeOverApi(api, String(zaakId), voerder);
  return { zaakId: String(zaakId), wie, voerder };
}

async function berichten(api: Api, zaakId: string): Promise<readonly Record<string, unknown>[]> {
  const { verhaal } = await api.haal(`/zaken/${zaakId}`);
  return (verhaal as Record<string, unknown>[]).filter(({ soort }) => soort === 'termijnbericht-verzonden');
}
