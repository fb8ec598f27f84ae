import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeBesluit } from '../../../tests/builders/bezwaar-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { readSources } from '../../../tests/sources.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import { BEVOEGDHEDEN, GEMEENTEN } from '../../inrichting/index.ts';
import type { Handeling } from '../../inrichting/index.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';
import { routes } from '../../routes.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-20T09:00:00.000Z' });

after(stopDocuments);

/** Pages that only staff or the system open although everybody may: no inwoner reads them. */
const VOOR_MEDEWERKERS = /\/(inloggen|postvak|welkom|terug|afmelden|termijnen|aan-tafel)/;

/** Every page that an inwoner may open, by the authority table: nobody can add one that this test does not see. */
function paginasVoorInwoners(): readonly string[] {
  return routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/:gemeente'))
    .filter(({ path }) => !VOOR_MEDEWERKERS.test(path))
    .filter(({ handeling }) =>
      BEVOEGDHEDEN[handeling as Handeling].some(({ rol }) => rol === 'iedereen' || rol === 'inwoner'),
    )
    .map(({ path }) => path);
}

function heeftDeur(html: string): boolean {
  return /<footer[\s\S]*href="\/heldermond\/niet-tevreden"[\s\S]*Bent u niet tevreden\?/.test(html);
}

async function lees(wie: Visitor, pad: string): Promise<string | undefined> {
  const antwoord = await wie.get(pad);
  const soort = antwoord.headers.get('content-type') ?? '';
  return antwoord.status === 200 && soort.startsWith('text/html') ? antwoord.text() : undefined;
}

describe('de deur voor wie niet tevreden is', () => {
  it('[TW-135] staat op elke pagina die een inwoner kan openen', async () => {
    const { zaakId, inwonerId, besluitId } = await storeBesluit(test);
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const gezien: string[] = [];
    for (const pad of paginasVoorInwoners()) {
      const adres = pad
        .replace(':gemeente', 'heldermond')
        .replace(':zaak', zaakId)
        .replace(':besluit', besluitId)
        .replaceAll(/:[a-z]+/g, newId());
      for (const wie of [jo, web.nobody]) {
        const html = await lees(wie, adres);
        if (html === undefined) continue;
        gezien.push(pad);
        assert.ok(heeftDeur(html), `${pad} mist de deur`);
      }
    }
    for (const pad of [
      '/mijn',
      '/mijn/niet-tevreden',
      '/mijn/bezwaar',
      '/mijn/aanvraag',
      '/mijn/inzage',
      '/melden',
      '',
    ])
      assert.ok(gezien.includes(`/:gemeente${pad}`), `${pad} is niet bekeken`);
    assert.ok(gezien.length >= 15, String(gezien.length));
  });

  it('[TW-135] ziet ook dat een pagina de deur mist', () => {
    assert.ok(!heeftDeur('<footer><a href="/heldermond/contact">Contact</a></footer>'));
    assert.ok(!heeftDeur('<a href="/heldermond/niet-tevreden">Bent u niet tevreden?</a><footer></footer>'));
  });

  it('[TW-135] noemt op de openbare pagina elke weg, en brengt wie is ingelogd naar de formulieren', async () => {
    for (const { slug } of GEMEENTEN) {
      const html = (await lees(web.nobody, `/${slug}/niet-tevreden`)) ?? '';
      for (const zin of [
        /Praat met iemand anders/,
        /Een klacht/,
        /Bezwaar tegen een besluit/,
        /ombudsman/,
        /geen gevolgen/,
      ])
        assert.match(html, zin, slug);
    }
    const { zaakId, inwonerId } = await storeBesluit(test);
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const naar = await jo.get('/heldermond/niet-tevreden');
    assert.equal(naar.headers.get('location'), '/heldermond/mijn/niet-tevreden');
  });
});

/** Mail that only staff read. */
const AAN_MEDEWERKERS = new Set(['src/zaak/termijnen/herinnering.server.ts', 'src/planning/uren.server.ts']);
/** Where the words of the mails and letters of a file are written. */
const WOORDEN: Readonly<Record<string, string>> = {
  'src/arrangement/planmail.server.ts': 'src/arrangement/planmail.ts',
  'src/planning/contactmoment.server.ts': 'src/planning/bericht.ts',
  'src/eerste-contact/melding.server.ts': 'src/eerste-contact/bevestiging.ts',
  'src/zaak/aanvraag/aanvraag.server.ts': 'src/zaak/aanvraag/aanvraagbericht.ts',
  'src/zaak/aanvraag/aanvraagbrief.document.ts': 'src/zaak/aanvraag/aanvraagbericht.ts',
  'src/zaak/termijnen/termijnbericht.server.ts': 'src/zaak/termijnen/berichttekst.ts',
  'src/zaak/termijnen/termijnbericht.document.ts': 'src/zaak/termijnen/berichttekst.ts',
  'src/toewijzing/besluit/aankondiging.server.ts': 'src/toewijzing/besluit/aankondiging.ts',
  'src/toewijzing/beschikking/beschikking.server.ts': 'src/toewijzing/beschikking/beschikkingmail.ts',
  'src/toewijzing/beschikking/beschikking.document.ts': 'src/toewijzing/beschikking/briefdeel-rechten.ts',
  'src/toewijzing/bezwaar/brief.document.ts': 'src/toewijzing/bezwaar/brieven.ts',
  'src/het-gesprek/verslag/verslag.server.ts': 'src/het-gesprek/verslag/verslagmail.ts',
  'src/het-gesprek/verslag/verslag.document.ts': 'src/het-gesprek/verslag/verslagwet.ts',
  'src/het-gesprek/deelnemers/deelnemers.server.ts': 'src/het-gesprek/deelnemers/uitnodigingmail.ts',
  'src/het-gesprek/papier/papier.document.ts': 'src/het-gesprek/papier/blad.ts',
  'src/opvolging/afsluitbericht.server.ts': 'src/opvolging/afsluitbericht.ts',
  'src/opvolging/afsluitbericht.document.ts': 'src/opvolging/afsluitbericht.ts',
  'src/arrangement/arrangement.document.ts': 'src/arrangement/planstuk.ts',
};

describe('de deur in brieven en mails', () => {
  const bronnen = readSources(['src'], /\.ts$/u).filter(({ path }) => !path.endsWith('.test.ts'));
  const perPad = new Map(bronnen.map((bron) => [bron.path, bron.source]));
  const sturen = bronnen.filter(
    ({ path, source }) =>
      !path.startsWith('src/platform/') && (/\bqueueMail\(/u.test(source) || /\brenderPdf\(/u.test(source)),
  );

  it('[TW-135] wie een mail stuurt of een brief maakt, zet de deur erin', () => {
    assert.ok(sturen.length >= 15, String(sturen.length));
    for (const { path } of sturen) {
      if (AAN_MEDEWERKERS.has(path)) continue;
      const waar = WOORDEN[path] ?? path;
      assert.match(
        perPad.get(waar) ?? '',
        /\bnietTevreden(Tekst|Kort|Zinnen)\(/u,
        `${path}: ${waar} mist de deur`,
      );
    }
  });
});
