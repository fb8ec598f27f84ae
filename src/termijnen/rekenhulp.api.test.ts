import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import { mountPublic, publicOperation } from '../platform/api-public.ts';
import { TERMIJNREGELS } from './termijnregels.ts';
import { rekenTermijnenUit } from './rekenhulp.api.ts';

const gelogd: unknown[] = [];
const log = { error: (gegevens: unknown) => gelogd.push(gegevens), info: () => undefined };
const app = new Hono();
mountPublic(app, [rekenTermijnenUit], log as unknown as Parameters<typeof mountPublic>[2]);

type Antwoord = {
  readonly termijnen: readonly Record<string, unknown>[];
  readonly detail: string;
  readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
};

async function vraag(query: string): Promise<{ status: number; type: string; body: Antwoord }> {
  const antwoord = await app.request(`/api/v1/termijnen?${query}`);
  const type = antwoord.headers.get('content-type') ?? '';
  return { status: antwoord.status, type, body: (await antwoord.json()) as Antwoord };
}

async function fout(query: string): Promise<Record<string, string>> {
  const { status, type, body } = await vraag(query);
  assert.equal(status, 400, query);
  assert.match(type, /^application\/problem\+json/);
  assert.match(body.detail, /^Niet alles is goed ingevuld\./);
  return Object.fromEntries(body.fouten.map(({ veld, tekst }) => [veld, tekst]));
}

describe('GET /api/v1/termijnen', () => {
  it('[TM-20] geval 2: geeft bij een melding op 13 november 2026 precies D01, D02 en D03, zonder aanmelden', async () => {
    const { status, body } = await vraag('gebeurtenis=melding&datum=2026-11-13');
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ['gebeurtenis', 'datum', 'termijnen']);
    assert.deepEqual(
      body.termijnen.map(({ id }) => id),
      ['D01', 'D02', 'D03'],
    );
    assert.deepEqual(body.termijnen[2], {
      id: 'D03',
      naam: 'onderzoek en verslag',
      eersteDag: '2026-11-14',
      eindeOnverschoven: '2026-12-25',
      einde: '2026-12-28',
      dagenOpgeschort: 0,
      reden:
        'Zes weken na vrijdag 13 november 2026 is vrijdag 25 december 2026; dat is eerste kerstdag, dus de laatste dag is maandag 28 december 2026.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 1 en 9',
      soort: 'wettelijk',
    });
  });

  it('[TM-8] geval 18: telt opschortingen bij de beslistermijn, ook twee die los staan', async () => {
    const een = await vraag('gebeurtenis=aanvraag&datum=2026-11-02&opschorting=2026-11-06..2026-11-12');
    assert.deepEqual(
      [een.body.termijnen[0]?.['einde'], een.body.termijnen[0]?.['dagenOpgeschort']],
      ['2026-11-23', 6],
    );
    const twee = await vraag(
      'gebeurtenis=aanvraag&datum=2026-11-02&opschorting=2026-11-12..2026-11-14&opschorting=2026-11-06..2026-11-12',
    );
    assert.equal(twee.body.termijnen[0]?.['dagenOpgeschort'], 8);
  });

  it('[TM-9] geval 21: een opschorting verandert niets aan de zes weken, en de reden zegt dat', async () => {
    const { body } = await vraag('gebeurtenis=melding&datum=2026-11-02&opschorting=2026-11-10..2026-12-15');
    assert.equal(body.termijnen[2]?.['einde'], '2026-12-14');
    assert.match(String(body.termijnen[2]?.['reden']), /; niets zet deze klok stil\.$/);
  });

  it('[TM-20] geeft bij elke gebeurtenis elke rij die zij start en geen andere, ook zonder vaste laatste dag', async () => {
    const perGebeurtenis = Map.groupBy(TERMIJNREGELS, ({ gebeurtenis }) => gebeurtenis);
    for (const [gebeurtenis, regels] of perGebeurtenis) {
      const { status, body } = await vraag(`gebeurtenis=${gebeurtenis}&datum=2026-12-01`);
      assert.equal(status, 200, gebeurtenis);
      assert.deepEqual(
        body.termijnen.map(({ id }) => id),
        regels.map(({ id }) => id),
      );
      assert.ok(rekenTermijnenUit.answer.safeParse(body).success, gebeurtenis);
    }
    const { body } = await vraag('gebeurtenis=calamiteit&datum=2026-12-01');
    assert.deepEqual(
      [body.termijnen[0]?.['einde'], body.termijnen[0]?.['eersteDag'], body.termijnen[0]?.['reden']],
      [null, '2026-12-01', 'Een vaste laatste dag is er niet: de aanbieder meldt dit meteen.'],
    );
  });

  it('[TM-20] weigert wat hij niet kent, met alle fouten tegelijk en een zin per fout', async () => {
    assert.deepEqual(await fout('gebeurtenis=melding&datum=2026-11-13&spoed=ja'), {
      spoed: 'Dit veld kennen we niet.',
    });
    const allebei = await fout('gebeurtenis=verhuizing');
    assert.match(allebei['gebeurtenis'] ?? '', /^Kies uit: melding, melding-met-spoed, /);
    assert.equal(allebei['datum'], 'Dit veld ontbreekt.');
    assert.match((await fout(''))['gebeurtenis'] ?? '', /^Dit veld ontbreekt\. Kies uit: /);
    assert.ok('__proto__' in (await fout('gebeurtenis=melding&datum=2026-11-13&__proto__=x')));
  });

  it('[TM-20] weigert een dag die niet bestaat, ver weg ligt of twee keer komt', async () => {
    const bestaatNiet = 'Deze dag bestaat niet. Schrijf hem als 2026-11-02.';
    const dagen: readonly (readonly [string, string])[] = [
      ['2026-02-30', bestaatNiet],
      ['2027-02-29', bestaatNiet],
      ['13-11-2026', bestaatNiet],
      ['2026-11-13T00:00', bestaatNiet],
      ['', bestaatNiet],
      ['2014-12-31', 'Kies een dag vanaf 1 januari 2015: toen begon de wet.'],
      ['9999-12-31', 'Kies een dag tot en met 31 december 2100.'],
      ['2026-11-13&datum=2026-11-14', 'Dit moet tekst zijn.'],
    ];
    for (const [datum, tekst] of dagen) {
      assert.deepEqual(await fout(`gebeurtenis=melding&datum=${datum}`), { datum: tekst }, datum);
    }
  });

  it('[TM-10] weigert een opschorting die niet kan, en twee die door elkaar lopen', async () => {
    const opschorting = async (...regels: readonly string[]): Promise<string | undefined> =>
      (
        await fout(
          `gebeurtenis=aanvraag&datum=2026-11-02&${regels.map((een) => `opschorting=${een}`).join('&')}`,
        )
      )['opschorting'];
    assert.equal(
      await opschorting('2026-11-06..2026-11-12', '2026-11-10..2026-11-14'),
      'Twee opschortingen lopen door elkaar op dinsdag 10 november 2026.',
    );
    assert.equal(
      await opschorting('2026-11-12..2026-11-06'),
      'De opschorting vanaf donderdag 12 november 2026 eindigt niet na die dag.',
    );
    for (const regel of ['2026-11-06', '2026-11-06..', '2026-11-06..2026-11-31', 'vandaag..morgen', '']) {
      assert.match((await opschorting(regel)) ?? '', /^Schrijf een opschorting als van\.\.tot/, regel);
    }
    assert.equal(await opschorting('2026-11-06..9999-12-31'), 'Kies een dag tot en met 31 december 2100.');
    const veel = Array.from({ length: 21 }, () => '2026-11-06..2026-11-12');
    assert.equal(await opschorting(...veel), 'Noem hoogstens 20 keer dat de klok stilstond.');
  });

  it('[TM-20] mag door elke pagina gevraagd worden en noemt de versie', async () => {
    const antwoord = await app.request('/api/v1/termijnen?gebeurtenis=melding&datum=2026-11-13');
    assert.equal(antwoord.headers.get('access-control-allow-origin'), '*');
    assert.equal(antwoord.headers.get('api-version'), '1.0.0');
    assert.equal((await app.request('/api/v1/termijnen', { method: 'POST' })).status, 404);
  });

  it('[TM-20] een storing is een probleem met een code, en de code staat in het log', async () => {
    const stuk = publicOperation({
      ...rekenTermijnenUit,
      query: rekenTermijnenUit.query,
      answer: rekenTermijnenUit.answer,
      handler: () => assert.fail('stuk'),
    });
    const kapot = new Hono();
    mountPublic(kapot, [stuk], log as unknown as Parameters<typeof mountPublic>[2]);
    const antwoord = await kapot.request('/api/v1/termijnen?gebeurtenis=melding&datum=2026-11-13');
    const { code } = (await antwoord.json()) as { code: string };
    assert.equal(antwoord.status, 500);
    assert.ok(gelogd.some((regel) => (regel as { code?: string }).code === code));
  });
});
