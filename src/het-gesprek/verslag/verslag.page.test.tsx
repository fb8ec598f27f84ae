import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { eenGesprek, noteer } from '../../../tests/builders/verslag.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { newId } from '../../platform/ids.ts';
import { makeLink, openLink } from '../../platform/private-links.ts';

const test = await withDatabase();
const nu = '2026-11-06T09:42:00.000Z';
const web = testWeb(test, { nu });
const { gespreksvoerder, beslisser, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

after(stopDocuments);

async function eenZaak(
  eigen: { klaar?: boolean; email?: string; verloop?: ReturnType<typeof eenGesprek> } = {},
) {
  const zaak = await test.inTenant((tx) =>
    storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id, ...eigen }),
  );
  return { ...zaak, pad: `/heldermond/zaken/${zaak.zaakId}/verslag` };
}

async function lees(pad: string, wie = guus): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200);
  return antwoord.text();
}

function veld(html: string, naam: string): string {
  return new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

async function verstuur(pad: string, wijze = 'post') {
  const html = await lees(pad);
  const velden = { actId: newId(), versie: veld(html, 'versie'), wijze };
  return { velden, antwoord: await guus.post(pad, velden) };
}

async function mails(zaakId: string) {
  return test.inTenant((tx) =>
    tx.db.selectFrom('platform.mail').selectAll().where('zaak_id', '=', zaakId).execute(),
  );
}

describe('de pagina van een verslag', () => {
  it('toont het verslag zoals de inwoner het leest, met één knop', async () => {
    const { pad } = await eenZaak();
    const html = await lees(pad);
    assert.match(html, /Zo leest de inwoner het/);
    assert.match(html, /in mijn eigen bed slapen, zónder bang te zijn/);
    assert.match(html, /uiterlijk maandag 7 december 2026/);
    assert.match(html, /Verslag versturen/);
  });

  it('[HG-34] noemt alles wat mist, met de plek waar het wordt ingevuld, en heeft dan geen knop', async () => {
    const { pad } = await eenZaak({ klaar: false });
    const html = await lees(pad);
    assert.match(html, /Dit mist nog/);
    assert.match(html, /gesprek\/afronden#onderdeel-d">Hoe het gaat met wie u helpt/);
    assert.ok(!html.includes('Verslag versturen'));
    const geweigerd = await guus.post(pad, { actId: newId(), versie: 'x', wijze: 'post' });
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /zonder antwoord/);
  });

  it('[HG-36] verstuurt met de post, en wie twee keer klikt verstuurt één keer', async () => {
    const { pad } = await eenZaak();
    const { velden, antwoord } = await verstuur(pad);
    assert.equal(antwoord.status, 303);
    assert.equal((await guus.post(pad, velden)).status, 303);
    const html = await lees(pad);
    assert.match(html, /Versie 1 is verstuurd/);
    assert.match(html, /De inwoner heeft nog niet gereageerd/);
    assert.ok(!html.includes('versie 2') && !html.includes('Zo leest de inwoner het'));
    const nogEens = await guus.post(pad, { ...velden, actId: newId() });
    assert.equal(nogEens.status, 422);
    assert.match(await nogEens.text(), /niets veranderd sinds versie 1/);
  });

  it('[HG-42] mailt een link zonder naam, en geeft de code aan wie hem doorgeeft', async () => {
    const { pad, zaakId } = await eenZaak({ email: 'jo@nergens.example' });
    const { velden, antwoord } = await verstuur(pad, 'mail');
    const briefje = antwoord.headers.getSetCookie().find((een) => een.startsWith('kt-briefje='));
    const [mail] = await mails(zaakId);
    assert.equal(
      mail?.subject,
      'Bericht van Gemeente Heldermond'.replace(
        'Gemeente ',
        mail?.subject.includes('Gemeente') ? 'Gemeente ' : '',
      ),
    );
    const token = /\/heldermond\/link\/([a-z0-9]+)\n/.exec(mail?.body ?? '')?.[1] ?? '';
    const code = /^kt-briefje=([a-z0-9]{6});/.exec(briefje ?? '')?.[1] ?? '';
    assert.ok(!mail?.body.includes(code) && !mail?.body.includes('Trapniet'));
    assert.ok((await test.inTenant((tx) => openLink(tx, { token, code }, nu))).opened);
    assert.equal((await guus.post(pad, velden)).status, 303);
    assert.equal((await mails(zaakId)).length, 1);
  });

  it('[HG-42] wie al een code heeft, houdt die', async () => {
    const { pad, zaakId, inwonerId } = await eenZaak({ email: 'jo@nergens.example' });
    const eerder = await test.inTenant((tx) => makeLink(tx, { zaakId, personId: inwonerId }, nu));
    const { antwoord } = await verstuur(pad, 'mail');
    assert.equal(antwoord.headers.getSetCookie().length, 0);
    const token = /\/link\/([a-z0-9]+)\n/.exec((await mails(zaakId))[0]?.body ?? '')?.[1] ?? '';
    assert.ok((await test.inTenant((tx) => openLink(tx, { token, code: eerder.code }, nu))).opened);
  });

  it('zonder e-mailadres kan het niet met een mail', async () => {
    const { pad, zaakId } = await eenZaak();
    assert.ok(!(await lees(pad)).includes('Met een mail'));
    const { antwoord } = await verstuur(pad, 'mail');
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /geen e-mailadres bekend/);
    assert.equal((await mails(zaakId)).length, 0);
  });

  it('[HG-43] wat intussen veranderde, gaat niet ongezien mee', async () => {
    const { pad, zaakId } = await eenZaak();
    const versie = veld(await lees(pad), 'versie');
    await guus.post(`/heldermond/zaken/${zaakId}/gesprek/inbreng`, {
      actId: newId(),
      inbreng: 'Nog iets',
      daad: 'noteren',
    });
    const antwoord = await guus.post(pad, { actId: newId(), versie, wijze: 'post' });
    assert.equal(antwoord.status, 409);
    assert.match(await antwoord.text(), /Lees het verslag nog een keer/);
  });

  it('een teken dat niet op papier past, houdt het tegen en wordt genoemd', async () => {
    const verloop = eenGesprek();
    noteer(verloop, { spreker: 'inwoner', tekst: 'Ik wil weer 漢 schrijven.' });
    const { pad, zaakId } = await eenZaak({ verloop, email: 'jo@nergens.example' });
    const { antwoord } = await verstuur(pad, 'mail');
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /Dit teken past niet in een document: 漢/);
    assert.equal((await mails(zaakId)).length, 0);
    assert.match(await lees(pad), /nog geen verslag verstuurd/);
    assert.equal((await guus.get(`${pad}/concept.pdf`)).status, 422);
  });

  it('[HG-50] een melding die niet te drukken is, houdt het verslag niet tegen en staat op het scherm zoals zij is', async () => {
    const verteld = eenGesprek();
    const acts = verteld.acts.filter(({ soort }) => soort !== 'wondervraag-gezet');
    const melding = verteld.acts.find(({ soort }) => soort === 'melding-gedaan');
    const { woorden } = (melding?.inhoud ?? {}) as { readonly woorden: string };
    verteld.teksten.set(woorden, '我想再走楼梯。');
    const { pad } = await eenZaak({ verloop: { ...verteld, acts } });
    const { antwoord } = await verstuur(pad, 'post');
    assert.equal(antwoord.status, 303);
    assert.match(await lees(pad), /我想再走楼梯。/);
    const pdf = new Uint8Array(await (await guus.get(`${pad}/1.pdf`)).arrayBuffer());
    assert.match(await pdfText(pdf), /\[tekens U\+6211 U\+60F3 U\+518D …, alleen op het scherm\]/);
  });

  it('vraagt te kiezen hoe, als dat er niet staat', async () => {
    const { pad } = await eenZaak();
    const antwoord = await guus.post(pad, { actId: newId(), versie: 'x' });
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /Kies hoe de inwoner het verslag krijgt/);
  });
});

describe('de PDF van een verslag', () => {
  it('[HG-37] is van een verstuurde versie, met de opmerkingen van later', async () => {
    const { pad, zaakId } = await eenZaak();
    assert.equal((await guus.get(`${pad}/1.pdf`)).status, 404);
    await verstuur(pad);
    const verslagId = veld(await lees(`${pad}/reactie`), 'verslagId');
    const reactie = { actId: newId(), verslagId, antwoord: 'klopt-niet', opmerking: 'Ik kan wél koken.' };
    assert.equal((await guus.post(`${pad}/reactie`, reactie)).status, 303);
    const antwoord = await guus.get(`${pad}/1.pdf`);
    assert.equal(antwoord.headers.get('content-type'), 'application/pdf');
    assert.equal(antwoord.headers.get('content-disposition'), 'inline; filename="verslag-1.pdf"');
    const tekst = await pdfText(new Uint8Array(await antwoord.arrayBuffer()));
    assert.match(tekst, /Voor: Jo van den Trapniet/);
    assert.match(tekst, /Wat u er later bij schreef U, op vrijdag 6 november 2026: Ik kan wél koken\./);
    assert.equal((await guus.get(`${pad}/2.pdf`)).status, 404);
    assert.equal((await guus.get(`${pad}/1`)).status, 404);
    assert.match(await lees(pad), new RegExp(`zaken/${zaakId}/verslag/1\\.pdf`));
  });

  it('kan vooraf worden bekeken door wie het verstuurt', async () => {
    const { pad } = await eenZaak();
    const antwoord = await guus.get(`${pad}/concept.pdf`);
    assert.match(await pdfText(new Uint8Array(await antwoord.arrayBuffer())), /nog niet verstuurd/);
  });
});

describe('een reactie opschrijven', () => {
  it('[HG-39] alles wat mist wordt genoemd en wat er stond blijft staan', async () => {
    const { pad } = await eenZaak();
    await verstuur(pad);
    const verslagId = veld(await lees(`${pad}/reactie`), 'verslagId');
    const zonder = await guus.post(`${pad}/reactie`, {
      actId: newId(),
      verslagId,
      antwoord: 'klopt-niet',
      opmerking: ' ',
    });
    assert.equal(zonder.status, 422);
    assert.match(await zonder.text(), /Schrijf erbij wat er niet klopt/);
    const leeg = await guus.post(`${pad}/reactie`, { verslagId, opmerking: 'Ze belde.\u0007' });
    const html = await leeg.text();
    assert.match(html, /Kies een van de antwoorden/);
    assert.match(html, /onzichtbaar teken/);
    assert.match(html, /Ze belde\./);
  });

  it('mag ook door wie aan de telefoon zit, die het verslag niet leest', async () => {
    const { pad, zaakId } = await eenZaak();
    const bo = await web.as({ soort: 'medewerker', id: balie.id });
    assert.equal((await bo.get(`${pad}/reactie`)).status, 404);
    await verstuur(pad);
    const html = await lees(`${pad}/reactie`, bo);
    assert.ok(!html.includes('bang te zijn'));
    const verslagId = veld(html, 'verslagId');
    const reactie = { actId: newId(), verslagId, antwoord: 'gelezen', opmerking: '' };
    const antwoord = await bo.post(`${pad}/reactie`, reactie);
    assert.equal(antwoord.headers.get('location'), `/heldermond/zaken/${zaakId}`);
    assert.match(await lees(pad), /“Ik heb het gelezen”/);
  });

  it('wie beslist leest het verstuurde verslag en kan het niet versturen', async () => {
    const { pad } = await eenZaak();
    const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
    assert.ok(!(await lees(pad, bea)).includes('Verslag versturen'));
    assert.equal((await bea.post(pad, { actId: newId(), versie: 'x', wijze: 'post' })).status, 404);
    await verstuur(pad);
    assert.match(await lees(pad, bea), /Wat u wilt bereiken/);
  });

  it('de inwoner zelf komt op de eigen pagina, en een ander nergens', async () => {
    const { pad, zaakId, inwonerId } = await eenZaak();
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const antwoord = await jo.get(pad);
    assert.equal(antwoord.headers.get('location'), '/heldermond/mijn/verslag');
    const buurman = await web.as({ soort: 'inwoner', id: newId(), zaakId: newId() });
    assert.equal((await buurman.get(pad)).status, 404);
  });
});
