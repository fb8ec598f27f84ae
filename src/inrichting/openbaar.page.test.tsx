import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import { newId } from '../platform/ids.ts';
import { GEMEENTEN } from './gemeenten.ts';
import { storeMedewerker } from './inrichting.server.ts';

const test = await withDatabase();
const web = testWeb(test);

const paginas = [
  '',
  '/eigen-kracht',
  '/sociale-kaart',
  '/contact',
  '/privacy',
  '/toegankelijkheid',
  '/inloggen',
];

describe('openbare pagina’s', () => {
  it('elke openbare pagina van elke gemeente is er, met de noodnummers bovenaan en zonder script', async () => {
    for (const { slug } of GEMEENTEN) {
      for (const pagina of paginas) {
        const response = await web.nobody.get(`/${slug}${pagina}`);
        assert.equal(response.status, 200, slug + pagina);
        const html = await response.text();
        assert.match(html, /tel:112/, pagina);
        assert.match(html, /tel:08002000/, pagina);
        assert.ok(html.indexOf('tel:112') < html.indexOf('<h1'), pagina);
        assert.doesNotMatch(html, /<script(?! type="module" src=)|style="|onclick=/, pagina);
      }
    }
  });

  it('wat er in de buurt is en hoe men ons bereikt, komt uit het profiel', async () => {
    const profiel = GEMEENTEN[1]!.profielen[0]!;
    const kaart = await (await web.nobody.get('/opsterveen/sociale-kaart')).text();
    for (const { telefoon } of profiel.algemeneVoorzieningen) assert.ok(kaart.includes(telefoon), telefoon);
    const contact = await (await web.nobody.get('/opsterveen/contact')).text();
    assert.ok(contact.includes(profiel.contact.telefoon));
  });

  it('de vragen om zelf te kijken zijn die van het instrument van de gemeente', async () => {
    const html = await (await web.nobody.get('/opsterveen/eigen-kracht')).text();
    const vragen = GEMEENTEN[1]!.profielen[0]!.instrument.leefgebieden.flatMap(({ vragen: eigen }) => eigen);
    assert.ok(vragen.length > 5);
    assert.ok(vragen.every((vraag) => html.includes(vraag.replaceAll("'", '&#39;')) || html.includes(vraag)));
  });
});

describe('inloggen', () => {
  it('in de proefomgeving kiest men een naam, en komt terug waar men wilde zijn', async () => {
    const terug = '/heldermond/planning';
    const response = await web.nobody.post('/heldermond/inloggen', {
      medewerker: test.medewerkers.balie.id,
      terug,
    });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), terug);
    assert.match(response.headers.get('set-cookie') ?? '', /kt-9001=9001\..*HttpOnly/);
  });

  it('een adres buiten de gemeente is geen plek om terug te gaan', async () => {
    for (const terug of [
      'https://boef.example/',
      '//boef.example',
      '/opsterveen/werklijst',
      '/heldermond/\\boef',
    ]) {
      const response = await web.nobody.post('/heldermond/inloggen', {
        medewerker: test.medewerkers.balie.id,
        terug,
      });
      assert.equal(response.headers.get('location'), '/heldermond/werklijst', terug);
    }
  });

  it('wie een rol heeft zonder werk in het product, komt op een pagina die dat zegt', async () => {
    const id = newId();
    const vrijwilliger = { ...test.medewerkers.balie, id, rollen: ['vrijwilliger'] };
    await test.inTenant((tx) => storeMedewerker(tx, vrijwilliger, getDatum('2020-01-01')));
    const response = await web.nobody.post('/heldermond/inloggen', { medewerker: id });
    assert.equal(response.headers.get('location'), '/heldermond/welkom');
    const page = await (await web.as({ soort: 'medewerker', id })).get('/heldermond/welkom');
    assert.equal(page.status, 200);
    assert.match(await page.text(), /nog geen werk in Keukentafel/);
    assert.equal((await web.nobody.get('/heldermond/welkom')).status, 303);
  });

  it('wie er niet is, komt er niet in', async () => {
    const response = await web.nobody.post('/heldermond/inloggen', { medewerker: 'x' });
    assert.equal(response.status, 404);
  });

  it('wie uitlogt, is overal uitgelogd', async () => {
    const visitor = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });
    assert.equal((await visitor.get('/heldermond/werklijst')).status, 200);
    await visitor.post('/heldermond/uitloggen', {});
    assert.equal((await visitor.get('/heldermond/werklijst')).status, 303);
  });
});
