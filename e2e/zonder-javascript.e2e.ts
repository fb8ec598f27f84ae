import { expect } from '@playwright/test';
import { handenVan, pastInDeBreedte, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { plaat } from './platen.ts';
import { meldZelf } from './stappen.ts';
import { gesprekOverApi, leidToeOverApi, verslagOverApi, zoekOverApi } from './voorbereiding.ts';
import type { Api } from './api.ts';

const gemeente = 'nieuwerein';

test.use({ javaScriptEnabled: false });

for (const breedte of [1200, 320]) {
  test(`zonder JavaScript meldt iemand zich en volgt de eigen zaak, op een scherm van ${breedte} beeldpunten`, async ({
    page,
    personages,
    apiVoor,
  }) => {
    await page.setViewportSize({ width: breedte, height: 800 });
    const handen = handenVan(page);
    const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
    await meldZelf(handen, { gemeente, wie, woorden: verhaal.melding });
    await pastInDeBreedte(page);
    await handen.klik(page.getByText('Wat u ons schreef'));
    await expect(page.getByText(verhaal.melding)).toBeVisible();

    await handen.klik(page.getByRole('link', { name: 'Bekijk hoe het ervoor staat' }));
    await expect(page.getByRole('heading', { name: 'Wat u kunt doen' })).toBeVisible();
    await expect(page.getByText(verhaal.melding)).toBeVisible();
    await pastInDeBreedte(page);
    await maakVerslag(personages, await apiVoor(gemeente), { achternaam: wie.achternaam, verhaal });

    await handen.open(page.url());
    await pastInDeBreedte(page);
    if (breedte === 1200) await plaat(page, 'mijn');
    await handen.klik(page.getByRole('link', { name: 'Lees uw verslag' }));
    await expect(page.getByText(verhaal.wens).first()).toBeVisible();
    await pastInDeBreedte(page);
    await handen.kies(page.getByLabel(/^Nee, dit klopt niet/));
    await handen.vul(page.getByLabel(/^Wat klopt er niet/), 'De buurvrouw heet anders.');
    await handen.klik(page.getByRole('button', { name: 'Antwoord versturen' }));
    await expect(page.getByText('Uw antwoord is bij ons')).toBeVisible();
    await expect(page.getByText('De buurvrouw heet anders.')).toBeVisible();
  });
}

async function maakVerslag(
  { toeval }: Personages,
  api: Api,
  { achternaam, verhaal }: { achternaam: string; verhaal: ReturnType<Personages['verhaal']> },
): Promise<void> {
  const zaakId = await zoekOverApi(api, achternaam);
  await leidToeOverApi(api, zaakId, medewerkerMet(toeval, gemeente, 'gespreksvoerder'));
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
}
