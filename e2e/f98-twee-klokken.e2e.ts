import { expect } from '@playwright/test';
import { plusDagen } from '../src/basis/datum.ts';
import { beslissenVoor, uiterlijkVerslag } from '../src/termijnen/index.ts';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';

const gemeente = 'opsterveen';

test('98 de zes weken en de twee weken staan los: stilzetten verzet alleen de dag van het besluit', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, gemeldOp, gevraagdOp } = await metAanvraag(personages, api);
  const vandaag = personages.vandaag();
  await api.leg(`/zaken/${zaakId}/opschortingen`, {
    grond: 'toestemming',
    van: plusDagen(vandaag, -1),
    tot: plusDagen(vandaag, 13),
    toelichting: 'De inwoner schreef dat wij op de arts mogen wachten.',
  });

  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'beslisser'));
  await zoekZaak(handen, wie);
  const blok = page.getByRole('complementary');
  await expect(blok.getByText('Onderzoek en verslag', { exact: true })).toBeVisible();
  await expect(blok.getByText(/te laat/).first()).toBeVisible();
  await handen.klik(blok.getByText('Waarom deze dag?').last());
  await expect(blok.getByText('Dagen dat de klok stilstond')).toBeVisible();
  await isToegankelijk(page);
  const { onderzoek, besluit } = await klokken(api, zaakId);
  expect(onderzoek).toMatchObject({ einde: uiterlijkVerslag(gemeldOp), dagenOpgeschort: 0, stand: 'gemist' });
  expect(besluit).toMatchObject({ dagenOpgeschort: 14, stand: 'loopt' });
  expect(besluit?.['einde']).toBe(beslissenVoor(plusDagen(gevraagdOp, 14)));
});

test('98 tegenproef: zonder reden van de wet staat geen van beide klokken stil', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, gemeldOp, gevraagdOp } = await metAanvraag(personages, api);
  const zonderReden = {
    grond: 'toestemming',
    van: personages.vandaag(),
    tot: plusDagen(personages.vandaag(), 7),
    toelichting: ' ',
  };
  expect((await api.doe(`/zaken/${zaakId}/opschortingen`, zonderReden)).status).toBe(422);

  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'beslisser'));
  await zoekZaak(handen, wie);
  const blok = page.getByRole('complementary');
  await handen.klik(blok.getByText('Waarom deze dag?').last());
  await expect(blok.getByText('Dagen dat de klok stilstond')).toHaveCount(0);
  const { onderzoek, besluit } = await klokken(api, zaakId);
  expect(onderzoek?.['einde']).toBe(uiterlijkVerslag(gemeldOp));
  expect(besluit).toMatchObject({ einde: beslissenVoor(gevraagdOp), dagenOpgeschort: 0 });
});

/** Somebody who applied after the six weeks had passed without a verslag. */
async function metAanvraag({ mens, verhaal: maakVerhaal, vandaag }: Personages, api: Api) {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const { roepnaam, tussenvoegsel, achternaam, plaats, telefoon } = wie;
  const [gemeldOp, gevraagdOp] = [plusDagen(vandaag(), -60), plusDagen(vandaag(), -2)];
  const { zaakId } = await api.leg('/meldingen', {
    woorden: verhaal.melding,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    ontvangenOp: gemeldOp,
    redenEerder: 'De brief lag nog bij de post.',
    inwoner: { roepnaam, tussenvoegsel, achternaam, plaats, telefoon },
  });
  const aanvraag = {
    weg: 'brief',
    woorden: verhaal.idee,
    ontvangenOp: gevraagdOp,
    ondertekend: 'handtekening',
  };
  await api.leg(`/zaken/${String(zaakId)}/aanvragen`, aanvraag);
  return { zaakId: String(zaakId), wie, gemeldOp, gevraagdOp };
}

async function klokken(api: Api, zaakId: string) {
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  const vind = (gezocht: string) => (termijnen as Record<string, unknown>[]).find(({ id }) => id === gezocht);
  return { onderzoek: vind('D03'), besluit: vind('D05') };
}
