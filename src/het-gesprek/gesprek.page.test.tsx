import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../tests/builders/gesprek.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import type { Visitor } from '../../tests/web.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { newId } from '../platform/ids.ts';
import { besluit } from './gesprek.server.ts';
import { duidInbreng } from './vraagverheldering/inbreng.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });
const JSON_GRAAG = { accept: 'application/json' };

type Tafel = { readonly pad: string; readonly zaakId: string };

async function eenTafel(): Promise<Tafel> {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek` };
}

async function lees(pad: string, wie: Visitor = guus): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200);
  return antwoord.text();
}

/** The fields of the first form with this action that holds this text, as a browser would send them. */
function formulier(html: string, actie: string, met: string): URLSearchParams {
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/gu)];
  const inhoud = forms.find(([, naar, binnen]) => naar?.endsWith(actie) && binnen?.includes(met))?.[2];
  assert.ok(inhoud !== undefined, `no form ${actie} with ${met}`);
  const velden = [...inhoud.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu)];
  return new URLSearchParams(velden.map(([, naam = '', waarde = '']) => [naam, waarde]));
}

async function vul(html: string, waar: readonly [string, string], ingevuld: Record<string, string>) {
  const velden = formulier(html, ...waar);
  for (const [naam, waarde] of Object.entries(ingevuld)) velden.set(naam, waarde);
  const [, pad = ''] =
    /action="([^"]*\/gesprek)\/inbreng"/u.exec(html) ?? /action="([^"]*\/gesprek)\//u.exec(html) ?? [];
  return guus.post(`${pad}${waar[0]}`, velden);
}

async function lukt(antwoord: Promise<Response>, anker: string): Promise<void> {
  const { status, headers } = await antwoord;
  assert.equal(status, 303);
  assert.match(headers.get('location') ?? '', new RegExp(`#${anker}`, 'u'));
}

async function metResultaat(pad: string): Promise<string> {
  const voorstel = { resultaat: 'Weer boven slapen', daad: 'voorstellen' };
  await lukt(vul(await lees(pad), ['/resultaten', 'Dit willen we'], voorstel), 'veld-resultaat');
  const afspraak = { daad: 'afspreken' };
  await lukt(vul(await lees(pad), ['/resultaten', 'Hier zijn we het over eens'], afspraak), 'resultaat-');
  return lees(pad);
}

describe('aan tafel', () => {
  it('[HG-1] T14: een notitie zonder iets erbij wordt bewaard en staat onderaan de stroom', async () => {
    const { pad } = await eenTafel();
    const notitie = { inbreng: 'Ik zit veel alleen', daad: 'noteren' };
    await lukt(vul(await lees(pad), ['/inbreng', 'Opschrijven'], notitie), 'veld-inbreng');
    const html = await lees(pad);
    assert.match(html, /Ik zit veel alleen/u);
    assert.match(html, /Jo van den Trapniet/u);
  });

  it('[HG-2] een leeg veld geeft een zin naast het veld en geen halve notitie', async () => {
    const { pad } = await eenTafel();
    const leeg = await vul(await lees(pad), ['/inbreng', 'Opschrijven'], { inbreng: ' ', daad: 'noteren' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Er staat nog niets/u);
  });

  it('[HG-1] alles wat iemand kan typen blijft heel, en wat niet kan wordt vriendelijk geweigerd en bewaard op het scherm', async () => {
    const { pad } = await eenTafel();
    const lastig = '‮اختبار <script>alert(1)</script> & "zo"\n😀';
    await lukt(
      vul(await lees(pad), ['/inbreng', 'Opschrijven'], { inbreng: lastig, daad: 'noteren' }),
      'veld-inbreng',
    );
    assert.match(await lees(pad), /&lt;script>alert\(1\)/u);
    const nul = await vul(await lees(pad), ['/inbreng', 'Opschrijven'], {
      inbreng: 'voor\u0000na',
      daad: 'noteren',
    });
    assert.equal(nul.status, 422);
    const teLang = { inbreng: 'x'.repeat(300_000), daad: 'noteren' };
    const lang = await vul(await lees(pad), ['/inbreng', 'Opschrijven'], teLang);
    assert.equal(lang.status, 422);
    const html = await lang.text();
    assert.match(html, /te lang: 300\.000 tekens/u);
    assert.ok(html.includes(teLang.inbreng));
  });

  it('[HG-3] een onderwerp dat de gemeente niet kent wordt niet opgeslagen', async () => {
    const { pad } = await eenTafel();
    const vreemd = { inbreng: 'Iets', leefgebied: 'beleggen', daad: 'noteren' };
    const antwoord = await vul(await lees(pad), ['/inbreng', 'Opschrijven'], vreemd);
    assert.equal(antwoord.status, 422);
    assert.doesNotMatch(await lees(pad), /kt-stroom-wie/u);
  });

  it('[HG-4] T16: de wondervraag staat groot boven het gesprek en verandert alleen met haar naam', async () => {
    const { pad } = await eenTafel();
    const gezegd = { wondervraag: 'Niet meer alleen zijn', woordenVan: 'inwoner' };
    await lukt(vul(await lees(pad), ['/wondervraag', 'Zo is het gezegd'], gezegd), 'wondervraag');
    assert.match(await lees(pad), /kt-citaat--groot"><blockquote dir="auto">Niet meer alleen zijn/u);
    const open = await lees(`${pad}?bewerk=wondervraag`);
    const zonderNaam = await vul(open, ['/wondervraag', 'Zo is het gezegd'], { wondervraag: 'Dagbesteding' });
    assert.equal(zonderNaam.status, 422);
    assert.match(await zonderNaam.text(), /Kies van wie deze woorden zijn/u);
    const ander = { wondervraag: 'Dagbesteding', woordenVan: 'gespreksvoerder' };
    assert.equal((await vul(open, ['/wondervraag', 'Zo is het gezegd'], ander)).status, 422);
    assert.match(await lees(pad), /Niet meer alleen zijn/u);
  });

  it('[HG-5] wie een oude wondervraag zag krijgt 409, met de nieuwe zin en de eigen woorden', async () => {
    const { pad } = await eenTafel();
    const oud = await lees(pad);
    const gezegd = { wondervraag: 'Niet meer alleen zijn', woordenVan: 'inwoner' };
    await lukt(vul(oud, ['/wondervraag', 'Zo is het gezegd'], gezegd), 'wondervraag');
    const later = { wondervraag: 'Een hondje', woordenVan: 'inwoner', actId: newId() };
    const botsing = await vul(oud, ['/wondervraag', 'Zo is het gezegd'], later);
    assert.equal(botsing.status, 409);
    const html = await botsing.text();
    assert.match(html, /Niet meer alleen zijn/u);
    assert.match(html, /Een hondje/u);
  });

  it('[HG-9] T2: eerst alleen een plek voor ideeën; na een resultaat gaat "Hoe komen we daar" open', async () => {
    const { pad } = await eenTafel();
    const begin = await lees(pad);
    assert.doesNotMatch(begin, /Hoe komen we daar/u);
    await lukt(vul(begin, ['/ideeen', 'Bewaren voor straks'], { idee: 'Een traplift' }), 'ideeen');
    const geparkeerd = await lees(pad);
    assert.match(geparkeerd, /Uw idee, daar komen we op terug/u);
    assert.match(geparkeerd, /Wat wilt u daarmee bereiken\?/u);
    assert.doesNotMatch(geparkeerd, /Hoe komen we daar/u);
    const html = await metResultaat(pad);
    assert.match(html, /Afgesproken op dinsdag 3 november 2026/u);
    assert.match(html, /Hoe komen we daar/u);
    const [, ideeId = ''] = /\?idee=([0-9a-f-]{36})/u.exec(html) ?? [];
    const gebruik = await lees(`${pad}?idee=${ideeId}`);
    const oplossing = { oplossing: 'Een traplift', waarom: 'De trap blijft', daad: 'noemen' };
    await lukt(vul(gebruik, ['/oplossingen', 'Wat kan helpen?'], oplossing), 'oplossing');
    const daarna = await lees(pad);
    assert.match(daarna, /Waarom past dit\?<\/strong>/u);
    assert.doesNotMatch(daarna, /daar komen we op terug/u);
  });

  it('[HG-10] een oplossing die toch te vroeg wordt gestuurd, wacht als idee en gaat niet verloren', async () => {
    const { pad } = await eenTafel();
    const vroeg = { actId: newId(), oplossing: 'Een scootmobiel', daad: 'noemen' };
    await lukt(guus.post(`${pad}/oplossingen`, vroeg), 'oplossing');
    const html = await lees(pad);
    assert.match(html, /daar komen we op terug/u);
    assert.match(html, /Een scootmobiel/u);
  });

  it('[HG-7] nog niet eens zijn laat beide staan en opent de oplossingen', async () => {
    const { pad } = await eenTafel();
    const voorstel = { resultaat: 'Elke dag hulp', daad: 'voorstellen' };
    await lukt(vul(await lees(pad), ['/resultaten', 'Dit willen we'], voorstel), 'veld-resultaat');
    const [, resultaatId = ''] = /id="resultaat-([0-9a-f-]{36})"/u.exec(await lees(pad)) ?? [];
    const open = await lees(`${pad}?bewerk=${resultaatId}`);
    const half = { woordenInwoner: 'Elke dag', woordenGespreksvoerder: '', daad: 'oneens' };
    assert.equal((await vul(open, ['/resultaten', 'Beide laten staan'], half)).status, 422);
    const heel = { ...half, woordenGespreksvoerder: 'Twee keer', actId: newId() };
    await lukt(vul(open, ['/resultaten', 'Beide laten staan'], heel), 'resultaat-');
    const html = await lees(pad);
    assert.match(html, /nog niet eens/u);
    assert.match(html, /Hoe komen we daar/u);
  });

  it('[HG-5] woorden die intussen veranderden worden niet ongezien afgesproken', async () => {
    const { pad } = await eenTafel();
    const voorstel = { resultaat: 'Boven slapen', daad: 'voorstellen' };
    await lukt(vul(await lees(pad), ['/resultaten', 'Dit willen we'], voorstel), 'veld-resultaat');
    const oud = await lees(pad);
    const [, resultaatId = ''] = /id="resultaat-([0-9a-f-]{36})"/u.exec(oud) ?? [];
    const open = await lees(`${pad}?bewerk=${resultaatId}`);
    await lukt(vul(open, ['/tekst', 'Bewaren'], { tekst: 'Beneden slapen' }), 'resultaat-');
    const afspraak = await vul(oud, ['/resultaten', 'Hier zijn we het over eens'], { daad: 'afspreken' });
    assert.equal(afspraak.status, 409);
    assert.match(await afspraak.text(), /Beneden slapen/u);
  });

  it('[HG-18] bewaren terwijl men typt: één notitie, de laatste woorden, en de knop maakt er geen tweede van', async () => {
    const { pad } = await eenTafel();
    const velden = formulier(await lees(pad), '/inbreng', 'Opschrijven');
    velden.set('daad', 'noteren');
    velden.set('inbreng', 'Ik zit');
    const eerste = await guus.post(`${pad}/inbreng`, velden, JSON_GRAAG);
    const bewaard = (await eerste.json()) as { bewaard: string; versie: string; nieuweVersie: string };
    assert.equal(bewaard.bewaard, 'bewaard om 10:42');
    velden.set('versie', bewaard.versie);
    velden.set('nieuweVersie', bewaard.nieuweVersie);
    velden.set('inbreng', 'Ik zit veel alleen');
    velden.set('spreker', 'familie');
    await lukt(guus.post(`${pad}/inbreng`, velden), 'veld-inbreng');
    await lukt(guus.post(`${pad}/inbreng`, velden), 'veld-inbreng');
    const html = await lees(pad);
    assert.equal(html.match(/kt-stroom-wie/gu)?.length, 1);
    assert.match(html, /Ik zit veel alleen/u);
    assert.match(html, /<bdi>familie/u);
  });

  it('[HG-1] wie doortypt, draait niet terug wie het volgens een collega zei', async () => {
    const { pad, zaakId } = await eenTafel();
    const velden = formulier(await lees(pad), '/inbreng', 'Opschrijven');
    for (const [naam, waarde] of Object.entries({ inbreng: 'Ik zit', daad: 'noteren', spreker: 'inwoner' }))
      velden.set(naam, waarde);
    assert.equal((await guus.post(`${pad}/inbreng`, velden, JSON_GRAAG)).status, 200);
    const inbrengId = velden.get('actId') ?? '';
    const collega = { soort: 'medewerker', id: test.medewerkers.partner.id } as const;
    const aanleiding = { door: collega, nu: '2026-11-03T09:43:00.000Z', actId: newId(), nieuwId: newId };
    const { instrument } = GEMEENTEN[0]!.profielen[0]!;
    const zegt = { zaakId, inbrengId, spreker: 'partner', soort: 'gezegd', gezien: [inbrengId] } as const;
    await test.inTenant((tx) =>
      besluit(tx, { zaakId, aanleiding }, (acts, nu) => duidInbreng(acts, { ...zegt, instrument }, nu)),
    );
    velden.set('inbreng', 'Ik zit veel alleen');
    assert.equal((await guus.post(`${pad}/inbreng`, velden, JSON_GRAAG)).status, 200);
    const html = await lees(pad);
    assert.match(html, /<bdi>partner/u);
    assert.match(html, /Ik zit veel alleen/u);
  });

  it('[HG-18] T69: twee tabbladen op één veld: beide versies op het scherm, één gekozen', async () => {
    const { pad } = await eenTafel();
    const notitie = { inbreng: 'Begin', daad: 'noteren' };
    await lukt(vul(await lees(pad), ['/inbreng', 'Opschrijven'], notitie), 'veld-inbreng');
    const [, inbrengId = ''] = /id="inbreng-([0-9a-f-]{36})"/u.exec(await lees(pad)) ?? [];
    const tabblad = await lees(`${pad}?bewerk=${inbrengId}`);
    const ander = await lees(`${pad}?bewerk=${inbrengId}`);
    await lukt(vul(tabblad, ['/tekst', 'Bewaren'], { tekst: 'Uit het ene' }), `inbreng-${inbrengId}`);
    const stil = formulier(ander, '/tekst', 'Bewaren');
    stil.set('tekst', 'Uit het andere');
    const stilleBotsing = await guus.post(`${pad}/tekst`, stil, JSON_GRAAG);
    assert.equal(stilleBotsing.status, 409);
    const { huidig } = (await stilleBotsing.json()) as { huidig: { tekst: string } };
    assert.equal(huidig.tekst, 'Uit het ene');
    const botsing = await guus.post(`${pad}/tekst`, stil);
    assert.equal(botsing.status, 409);
    const html = await botsing.text();
    assert.match(html, /Uit het ene/u);
    assert.match(html, /Uit het andere/u);
    const keuze = { tekstKeuze: 'mijn', tekstMijn: 'Uit het andere', tekst: '' };
    await lukt(vul(html, ['/tekst', 'Deze tekst bewaren'], keuze), `inbreng-${inbrengId}`);
    assert.match(await lees(pad), /Uit het andere/u);
  });

  it('[HG-19] T34: één vraag over de cliëntondersteuner, en na een antwoord niet meer', async () => {
    const { pad } = await eenTafel();
    const vraag = /Wilt u hulp bij dit gesprek/u;
    const html = await lees(pad);
    assert.match(html, vraag);
    const antwoord = await vul(html, ['/onderdelen', 'Ja, graag'], { wens: 'graag' });
    assert.equal(antwoord.status, 303);
    assert.doesNotMatch(await lees(pad), vraag);
    assert.match(await lees(`${pad}/afronden`), /wil dat graag/u);
  });

  it('[HG-1] wie uitgelogd is kan niets, een ander team ziet niets en een andere gemeente ook niet', async () => {
    const { pad, zaakId } = await eenTafel();
    assert.equal((await web.nobody.post(`${pad}/inbreng`, { inbreng: 'Iets' })).status, 401);
    const gea = await web.as({ soort: 'medewerker', id: test.medewerkers.andereGespreksvoerder.id });
    assert.equal((await gea.get(pad)).status, 404);
    const bea = await web.as({ soort: 'medewerker', id: test.medewerkers.beslisser.id });
    assert.equal((await bea.get(pad)).status, 404);
    assert.equal((await guus.get(`/opsterveen/zaken/${zaakId}/gesprek`)).status, 303);
    assert.equal((await guus.get(`/heldermond/zaken/${newId()}/gesprek`)).status, 404);
  });

  it('[HG-1] een collega uit het team kijkt mee zonder velden', async () => {
    const { pad } = await eenTafel();
    const pim = await web.as({ soort: 'medewerker', id: test.medewerkers.partner.id });
    const html = await lees(pad, pim);
    assert.doesNotMatch(html, /<textarea/u);
    assert.equal((await pim.post(`${pad}/inbreng`, { inbreng: 'Iets', daad: 'noteren' })).status, 404);
  });
});
