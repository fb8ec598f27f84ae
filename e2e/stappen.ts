import { expect } from '@playwright/test';
import type { Handen } from './hulp.ts';
import { groep } from './hulp.ts';
import { GEMEENTEN } from './personages.ts';
import type { Gemeente, Personage } from './personages.ts';

/** From the printed address to the login page, by the links that stand there, and in by choosing a name. */
export async function logIn(handen: Handen, gemeente: Gemeente, naam: string): Promise<void> {
  const { page } = handen;
  await handen.open('/');
  await handen.klik(
    page.getByRole('link', { name: `inloggen als medewerker van ${GEMEENTEN[gemeente].naam}` }),
  );
  await kiesNaam(handen, naam);
}

/** Out, and in again as somebody else: the login page is what comes after logging out. */
export async function wissel(handen: Handen, naam: string): Promise<void> {
  await handen.klik(handen.page.getByRole('button', { name: 'Uitloggen' }));
  await kiesNaam(handen, naam);
}

async function kiesNaam(handen: Handen, naam: string): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByRole('button', { name: naam, exact: true }));
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
}

/** From the printed address through the first door to the page where one tells what is difficult. */
export async function gaMelden(
  handen: Handen,
  gemeente: Gemeente,
  bijDeStart: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { page } = handen;
  await handen.open('/');
  await handen.klik(page.getByRole('link', { name: GEMEENTEN[gemeente].naam, exact: true }));
  await bijDeStart();
  await handen.klik(page.getByRole('link', { name: /Ik heb hulp of ondersteuning nodig/ }));
}

/** A melding about oneself on the public page, up to the thanks. */
export async function meldZelf(
  handen: Handen,
  { gemeente, wie, woorden }: { gemeente: Gemeente; wie: Personage; woorden: string },
): Promise<void> {
  const { page } = handen;
  await gaMelden(handen, gemeente);
  await handen.vul(page.getByLabel('Wat lukt niet goed meer? En wat gaat goed?'), woorden);
  await volgendeVraag(handen);
  await handen.kies(page.getByLabel('Voor mijzelf'));
  await volgendeVraag(handen);
  await handen.kies(page.getByLabel('Nee, het kan even wachten'));
  await volgendeVraag(handen);
  await handen.kies(page.getByLabel('Bellen'));
  await volgendeVraag(handen);
  const wieBentU = page.locator('form').filter({ hasText: 'Wie bent u?' });
  await handen.vul(wieBentU.getByLabel('Voornaam').last(), wie.roepnaam);
  if (wie.tussenvoegsel) await handen.vul(wieBentU.getByLabel('Tussenvoegsel').last(), wie.tussenvoegsel);
  await handen.vul(wieBentU.getByLabel('Achternaam').last(), wie.achternaam);
  await handen.vul(wieBentU.getByLabel('Telefoonnummer').last(), wie.telefoon);
  if (wie.email) await handen.vul(wieBentU.getByLabel('E-mailadres').last(), wie.email);
  await handen.vul(wieBentU.getByLabel('Woonplaats').last(), wie.plaats);
  await handen.klik(page.getByRole('button', { name: 'Versturen' }));
  await expect(page.getByRole('heading', { level: 1, name: /Dank u wel/ })).toBeVisible();
}

/** On a narrow screen the questions stand one by one; where there is room they stand under each other. */
async function volgendeVraag(handen: Handen): Promise<void> {
  const verder = handen.page.getByRole('link', { name: 'Volgende vraag' }).filter({ visible: true });
  if ((await verder.count()) > 0) await handen.klik(verder);
}

/** Finds somebody by the search of the staff pages and opens the zaak. */
export async function zoekZaak(handen: Handen, wie: Personage): Promise<void> {
  const { page } = handen;
  await handen.vul(page.getByRole('searchbox', { name: 'Zoek een inwoner of een zaak' }), wie.achternaam);
  await handen.klik(page.getByRole('button', { name: 'Zoeken' }));
  await handen.klik(page.getByRole('link', { name: wie.naam }));
  await expect(page.getByRole('heading', { level: 1, name: wie.naam })).toBeVisible();
}

/** Leads the zaak on the screen to a gesprek with this gespreksvoerder. */
export async function leidToe(handen: Handen, gespreksvoerder: string): Promise<void> {
  const { page } = handen;
  const naarToeleiding = page.getByRole('link', { name: 'Gesprek kiezen' });
  if (await naarToeleiding.isVisible()) await handen.klik(naarToeleiding);
  await handen.kiesUit(page.getByLabel(/Wie voert het\?/), new RegExp(`^${gespreksvoerder},`));
  await handen.klik(page.getByRole('button', { name: 'Dit gesprek wordt het' }));
}

/** Plans the gesprek of the zaak on the screen for today; the inwoner wants no own plan and no support beside them. */
export async function planGesprek(handen: Handen, dag: string): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByRole('link', { name: 'Gesprek plannen' }));
  await handen.vul(page.getByLabel('Welke dag?'), dag);
  await handen.vul(page.getByLabel('Hoe laat begint het?'), '10:00');
  await handen.kies(groep(page, /cliëntondersteuner/).getByLabel('Nee'));
  const geenPlan = page.getByLabel('De inwoner zegt: ik maak geen eigen plan');
  if (await geenPlan.isVisible()) await handen.kies(geenPlan);
  await handen.klik(page.getByRole('button', { name: 'Plannen en bericht sturen' }));
}

/** Sets the wondervraag on the page of the gesprek, in the words of the inwoner. */
export async function zetWondervraag(handen: Handen, wens: string): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByText(/, in één zin$/));
  await handen.vul(page.getByLabel('Waar gaat het om, in één zin?'), wens);
  await handen.klik(page.getByRole('button', { name: 'Zo is het gezegd' }));
  await expect(page.getByRole('blockquote').filter({ hasText: wens })).toBeVisible();
}

/** Writes down what is said. */
export async function noteer(handen: Handen, woorden: string): Promise<void> {
  const { page } = handen;
  await handen.vul(page.getByLabel('Wat wordt er gezegd?'), woorden);
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByRole('listitem').filter({ hasText: woorden })).toBeVisible();
}

/** Parks an idea that came before there is a resultaat. */
export async function parkeer(handen: Handen, idee: string): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByText('Is er al een idee hoe het kan?'));
  await handen.vul(page.getByLabel('Wat is het idee?'), idee);
  await handen.klik(page.getByRole('button', { name: 'Bewaren voor straks' }));
}

/** Puts a resultaat into words and agrees on it. */
export async function spreekResultaatAf(handen: Handen, resultaat: string): Promise<void> {
  const { page } = handen;
  const vraag = page.getByLabel(/^Wat (wilt u daarmee bereiken|moet er anders worden)\?$/);
  await handen.vul(vraag, resultaat);
  await handen.klik(page.getByRole('button', { name: 'Dit willen we' }));
  await handen.klik(page.getByRole('button', { name: 'Hier zijn we het over eens' }));
  await expect(page.getByText(/^Afgesproken op /)).toBeVisible();
}

/** Names something that can help. */
export async function noemOplossing(handen: Handen, oplossing: string): Promise<void> {
  const { page } = handen;
  await handen.vul(page.getByLabel('Wat kan helpen?'), oplossing);
  await handen.klik(page.getByRole('button', { name: 'Dit kan helpen' }));
  await expect(page.getByText(oplossing).first()).toBeVisible();
}

/** From the gesprek to the page with what the law wants to hear: no topic was talked about, because; today, at home. */
export async function rondAf(handen: Handen): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.vul(
    page.getByLabel('De andere punten zijn niet besproken, omdat'),
    'Dit was een eerste gesprek. Daar praten we volgende week over.',
  );
  await handen.klik(page.getByRole('button', { name: 'In één keer vastleggen' }));
  await handen.klik(page.getByRole('button', { name: 'Zo was het' }));
  await handen.klik(page.getByRole('link', { name: 'Naar het verslag' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Verslag voor / })).toBeVisible();
}
