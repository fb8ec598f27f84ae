import { vouwTweestrijden } from '../../src/het-gesprek/kiezen.ts';
import type { Pakket } from '../../src/het-gesprek/aan-tafel/pakket.ts';
import { vouwGesprek } from '../../src/het-gesprek/gesprek.ts';
import type { Plek, Tablet } from './tablet.ts';

/** Everything that was acknowledged on a screen. */
export type Boek = {
  /** Tokens in the shared note, with whether they were taken out again. */
  readonly tokens: Map<string, 'staat' | 'weg'>;
  readonly notities: Set<string>;
  readonly wensen: Set<string>;
};

/** The gesprek as the server holds it. */
export async function haalPakket({ adres, gemeente, zaakId, cookie }: Plek): Promise<Pakket> {
  const antwoord = await fetch(`${adres}/${gemeente}/zaken/${zaakId}/aan-tafel/pakket`, {
    headers: { cookie },
  });
  if (!antwoord.ok) throw new Error(`het pakket gaf ${antwoord.status}`);
  return (await antwoord.json()) as Pakket;
}

/** Compares every token with what the server finally holds: what is lost, double, back from the dead, or a hidden conflict. */
export async function kijkNa(
  boek: Boek,
  plek: Plek,
  given: { readonly notitieId: string; readonly tablets: readonly Tablet[] },
): Promise<readonly string[]> {
  const pakket = await haalPakket(plek);
  const woorden = new Map(pakket.teksten.map(({ tekstId, inhoud }) => [tekstId, inhoud]));
  const gesprek = vouwGesprek(pakket.acts);
  const notitie = woorden.get(given.notitieId) ?? '';
  const fouten = [...boek.tokens].flatMap(([token, stand]) =>
    tel(notitie, token, stand === 'staat' ? 1 : 0, 'in de notitie'),
  );
  const alle = gesprek.inbreng.map(({ tekst }) => woorden.get(tekst) ?? '').join('\n');
  for (const token of boek.notities) fouten.push(...tel(alle, token, 1, 'als notitie'));
  const gezet = pakket.acts.filter(({ soort }) => soort === 'wondervraag-gezet');
  // A choice between two wishes copies the words of one: it is not a second wish.
  const gekozen = new Set(gezet.map(({ inhoud }) => (inhoud as { readonly tekst: string }).tekst));
  const wensen = [...gekozen].map((tekstId) => woorden.get(tekstId) ?? '').join('\n');
  for (const token of boek.wensen) fouten.push(...tel(wensen, token, 1, 'als wens'));
  const strijd = vouwTweestrijden(pakket.acts, (tekstId) => woorden.get(tekstId)).length > 0;
  for (const { naam, page } of given.tablets) {
    const veld = page.locator(`#inbreng-${given.notitieId} textarea[name="tekst"]`);
    const staat = (await veld.count()) > 0 ? await veld.inputValue() : notitie;
    if (staat !== notitie) {
      fouten.push(`op ${naam} staat een andere notitie («${staat}») dan bij de gemeente («${notitie}»)`);
    }
    const toont = await page.locator('#kiezen').isVisible();
    if (toont !== strijd) fouten.push(`${naam} ${toont ? 'toont een' : 'verzwijgt een'} keuze`);
  }
  return fouten;
}

function tel(tekst: string, token: string, hoort: number, waar: string): readonly string[] {
  const aantal = tekst.split(token).length - 1;
  return aantal === hoort ? [] : [`${token} staat ${aantal} keer ${waar}, hoort ${hoort} keer`];
}
