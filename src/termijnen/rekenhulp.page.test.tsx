import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GEBEURTENISGROEPEN } from './gebeurtenissen.ts';
import { rekenhulpPagina } from './rekenhulp.page.tsx';
import { GEBEURTENISSEN } from './termijnregel.ts';

function pagina(velden: Readonly<Record<string, string>> = {}): string {
  return rekenhulpPagina(new URLSearchParams(velden)).replaceAll(/<time[^>]*>|<\/time>/g, '');
}

function fouten(html: string): readonly string[] {
  return [...html.matchAll(/<a class="utrecht-link" href="#(veld-[^"]+)">([^<]+)</g)].map(
    ([, veld, tekst]) => `${veld}: ${tekst}`,
  );
}

describe('de pagina om termijnen na te rekenen', () => {
  it('[TM-20] noemt elke gebeurtenis een keer, in gewone woorden en in groepen', () => {
    const genoemd = GEBEURTENISGROEPEN.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(([een]) => een));
    assert.deepEqual(genoemd.toSorted(), GEBEURTENISSEN.toSorted());
    const html = pagina();
    for (const { titel, gebeurtenissen } of GEBEURTENISGROEPEN) {
      assert.ok(html.includes(`<optgroup label="${titel}">`), titel);
      for (const [waarde, label] of gebeurtenissen) {
        assert.ok(html.includes(`<option value="${waarde}">${label}</option>`), waarde);
      }
    }
  });

  it('[TM-20] vraagt met een formulier dat zonder script werkt en toont leeg nog geen fouten', () => {
    const html = pagina();
    assert.match(html, /<form class="kt-formulier" method="get" action="\/termijnen" novalidate>/);
    assert.ok(!/<script| style=| on[a-z]+="/.test(html));
    assert.deepEqual(fouten(html), []);
    assert.match(html, /U hoeft niet in te loggen en er wordt niets bewaard\./);
  });

  it('[TM-20] geval 2: zegt eerst kort wat uiterlijk wanneer klaar moet zijn, en daarna hoe dat is berekend', () => {
    const html = pagina({ gebeurtenis: 'melding', datum: '13-11-2026' });
    assert.match(html, /<title>Termijnen vanaf vrijdag 13 november 2026 – Keukentafel<\/title>/);
    assert.match(html, /Melding ontvangen op vrijdag 13 november 2026<\/h2>/);
    assert.match(html, /Onderzoek en verslag: <strong>uiterlijk maandag 28 december 2026<\/strong>/);
    assert.match(
      html,
      /De melding bevestigen: <strong>uiterlijk maandag 16 november 2026<\/strong> \(eigen norm\)/,
    );
    assert.match(html, /dat is eerste kerstdag, dus de laatste dag is maandag 28 december 2026\./);
    assert.match(html, /Wmo 2015 art\. 2\.3\.2 lid 1 en 9/);
    assert.match(html, /<option selected value="melding">|<option value="melding" selected>/);
    assert.match(html, /value="13-11-2026"/);
  });

  it('[TM-8] geval 18: telt de dagen dat de klok stilstond en laat ze open staan', () => {
    const html = pagina({
      gebeurtenis: 'aanvraag',
      datum: '2 november 2026',
      van1: '6-11-2026',
      tot1: '12-11-2026',
    });
    assert.match(html, /Beslissen op de aanvraag: <strong>uiterlijk maandag 23 november 2026<\/strong>/);
    assert.match(html, /de klok stond zes dagen stil/);
    assert.match(html, /<details class="kt-uitklap" open>/);
  });

  it('[TM-20] zegt eerlijk dat een laatste dag niet vastligt, of dat er nog geen termijn gold', () => {
    assert.match(
      pagina({ gebeurtenis: 'calamiteit', datum: '2-11-2026' }),
      /Een calamiteit melden: de laatste dag ligt niet vast/,
    );
    assert.match(
      pagina({ gebeurtenis: 'cyberincident', datum: '14-8-2026' }),
      /Op die dag gold hiervoor nog geen termijn\./,
    );
    assert.match(
      pagina({ gebeurtenis: 'start-ondersteuning', datum: '31-1-2027' }),
      /Begin van de eigen bijdrage: <strong>op maandag 1 februari 2027/,
    );
  });

  it('[TM-20] noemt alle fouten tegelijk, bij hun veld, en houdt wat is ingevuld', () => {
    const html = pagina({ gebeurtenis: 'verhuizing', datum: '31-11-2026', van2: '6-11-2026' });
    assert.deepEqual(fouten(html), [
      'veld-gebeurtenis: Kies wat er gebeurde.',
      'veld-datum: Deze dag kennen we niet. Schrijf bijvoorbeeld 2-11-2026.',
      'veld-tot2: Vul in op welke dag de klok weer liep.',
    ]);
    assert.match(html, /<title>Fout: /);
    assert.ok(html.includes('value="31-11-2026"') && html.includes('value="6-11-2026"'));
    assert.match(html, /id="fout-datum"/);
    assert.ok(!html.includes('Hoe dat is berekend'));
  });

  it('[TM-10] wijst de stilstand aan die niet kan', () => {
    const stil = (velden: Readonly<Record<string, string>>): readonly string[] =>
      fouten(pagina({ gebeurtenis: 'aanvraag', datum: '2-11-2026', ...velden }));
    assert.deepEqual(stil({ van1: '12-11-2026', tot1: '6-11-2026' }), [
      'veld-tot1: De opschorting vanaf donderdag 12 november 2026 eindigt niet na die dag.',
    ]);
    const eerst = { van1: '6-11-2026', tot1: '12-11-2026' };
    assert.deepEqual(stil({ ...eerst, van3: '10-11-2026', tot3: '14-11-2026' }), [
      'veld-van3: Twee opschortingen lopen door elkaar op dinsdag 10 november 2026.',
    ]);
    assert.deepEqual(stil({ tot1: '12-11-2026' }), ['veld-van1: Vul in vanaf welke dag de klok stilstond.']);
    assert.deepEqual(stil({ van1: 'gisteren', tot1: '31-12-9999' }), [
      'veld-van1: Deze dag kennen we niet. Schrijf bijvoorbeeld 2-11-2026.',
    ]);
    assert.deepEqual(stil({ ...eerst, van2: '1-1-2101', tot2: '2-1-2101' }), [
      'veld-van2: Kies een dag tot en met 31 december 2100.',
    ]);
  });

  it('[TM-20] weigert een dag voor de wet begon en maakt van invoer nooit opmaak', () => {
    assert.deepEqual(fouten(pagina({ gebeurtenis: 'melding', datum: '31-12-2014' })), [
      'veld-datum: Kies een dag vanaf 1 januari 2015: toen begon de wet.',
    ]);
    const html = pagina({ gebeurtenis: 'melding', datum: '"><b>x' });
    assert.ok(!html.includes('<b>x'));
  });
});
