import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { phonePhoto } from '../tests/builders/foto.ts';
import { handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'opsterveen';

test('functie 61 een foto van thuis staat apart tot hij bekeken is, en dan met woorden en zonder plaats; een ander bestand komt er niet in', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await handen.klik(page.getByRole('link', { name: 'Foto’s en documenten' }));

  const woorden = 'De drempel van de badkamer.';
  const kies = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Foto of document').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await handen.vul(page.getByLabel('Wat staat erop?'), woorden);
    await handen.klik(page.getByRole('button', { name: 'Toevoegen' }));
  };
  await kies('foto.jpg', Buffer.from('<html><script>alert(1)</script></html>'));
  await expect(page.getByText(/Dit bestand kunnen we niet bewaren/).first()).toBeVisible();
  await expect(page.getByLabel('Wat staat erop?')).toHaveValue(woorden);

  await kies('foto.jpg', await phonePhoto());
  await expect(page.getByText(/Nog niet bekeken op virussen/)).toBeVisible();
  const foto = page.getByRole('img', { name: woorden });
  await expect(foto).toHaveCount(0);
  const scanner = await eenScanner();
  await handen.klik(page.getByRole('button', { name: 'Nu op virussen laten bekijken' }));
  await expect(foto).toBeVisible();
  scanner.close();
  await page.setViewportSize({ width: 320, height: 640 });
  await pastInDeBreedte(page);
  await isToegankelijk(page);

  const bestand = await page.request.get((await foto.getAttribute('src')) ?? '');
  const inhoud = await bestand.body();
  expect(inhoud.includes('Telefoonmaker')).toBe(false);
  expect((await sharp(inhoud).metadata()).exif).toBeUndefined();
  const { bijlagen } = (await api.haal(`/zaken/${zaakId}/bijlagen`)) as { bijlagen: object[] };
  expect(bijlagen).toMatchObject([{ soort: 'foto', woorden, vanWie: wie.naam, keuring: 'schoon' }]);

  await handen.klik(page.getByRole('button', { name: 'Deze bijlage weghalen' }));
  await expect(foto).toHaveCount(0);
  expect(await api.haal(`/zaken/${zaakId}/bijlagen`)).toEqual({ bijlagen: [] });
  const geweigerd = await api.doe(`/zaken/${zaakId}/bijlagen`, {
    inhoud: Buffer.from('geen foto').toString('base64'),
    woorden,
  });
  expect(geweigerd.status).toBe(422);
});

/** A scanner that finds nothing, where the product looks for one. */
async function eenScanner(): Promise<Server> {
  const server = createServer((socket) => {
    let gezien = Buffer.alloc(0);
    socket.on('data', (deel) => {
      gezien = Buffer.concat([gezien, Buffer.from(deel)]);
      if (gezien.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0');
    });
  });
  await new Promise<void>((klaar) => server.listen(process.env['E2E_CLAMD'], () => klaar()));
  return server;
}
