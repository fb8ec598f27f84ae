import type { Api, Inhoud } from './api.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Gemeente, Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, resultaatOverApi } from './voorbereiding.ts';

/** Who sits at the table and where it was prepared. */
export type Gedekt = { readonly zaakId: string; readonly resultaatId: string };

/** At the table with somebody, in the hands of a gespreksvoerder, with a resultaat that stands. */
export async function dekTafel(
  handen: Handen,
  api: Api,
  { personages, gemeente, resultaat }: { personages: Personages; gemeente: Gemeente; resultaat?: string },
): Promise<Gedekt> {
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const maatwerker = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, maatwerker);
  const resultaatId = await resultaatOverApi(api, zaakId, resultaat ?? verhaal.resultaat);
  await logIn(handen, gemeente, maatwerker);
  await zoekZaak(handen, wie);
  await handen.klik(handen.page.getByRole('link', { name: 'Naar het gesprek' }));
  return { zaakId, resultaatId };
}

/** The solutions of a zaak as the API tells them. */
export async function oplossingenVan(api: Api, zaakId: string): Promise<readonly Inhoud[]> {
  return (await api.haal(`/zaken/${zaakId}/gesprek`))['oplossingen'] as readonly Inhoud[];
}
