import { datumVanMoment, schrijfTijd, weekdag } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Gesprekssoort, Plaats } from '../inrichting/index.ts';
import type { Moment, Vorm } from './contactmoment.ts';

/** What was filled in about how and where. */
export type Plekkeuze = { readonly vorm: Vorm; readonly loket: string; readonly plaats: string };

/** A place that is asked for at a moment; `tochHier` when the inwoner knows what is said against it and wants it. */
export type Plekvraag = Plekkeuze &
  Pick<Moment, 'van' | 'tot'> & {
    readonly plaatsen: readonly Plaats[];
    readonly thuisadres: string | undefined;
    readonly tochHier: boolean;
  };

/**
 * The place as one line. At a desk without a private room another room or home is proposed (PL-20), and at a place that
 * is closed then its hours are told (PL-21); the inwoner chooses, so with `tochHier` it is as asked.
 */
export function kiesPlek(vraag: Plekvraag): Uitkomst<string> {
  const { vorm, loket, plaatsen, thuisadres, tochHier } = vraag;
  const gekozen = vorm === 'loket' ? plaatsen.find(({ id }) => id === loket) : undefined;
  if (gekozen !== undefined && !tochHier) {
    if (!gekozen.heeftSpreekkamer) {
      return geweigerd(
        'PL-20',
        `${gekozen.naam} heeft geen aparte kamer. Stel iets anders voor: ${schrijfVoorstel(vraag)}. Wil de inwoner toch hier praten? Zeg dat dan hieronder.`,
      );
    }
    if (!isOpen(gekozen, vraag)) {
      return geweigerd(
        'PL-21',
        `${gekozen.naam} is dan niet open. Open: ${gekozen.tijden}. Kies een andere tijd of een andere plek. Is het toch zo afgesproken? Zeg dat dan hieronder.`,
      );
    }
  }
  return gelukt(bepaalPlaats(vraag, plaatsen, thuisadres));
}

/** Whether a place is open from beginning to end; one without hours to count with always is. */
export function isOpen({ openingstijden }: Plaats, { van, tot }: Pick<Moment, 'van' | 'tot'>): boolean {
  if (openingstijden === undefined) return true;
  const dag = weekdag(datumVanMoment(van));
  const [begin, einde] = [schrijfTijd(van), schrijfTijd(tot)];
  return openingstijden.some((open) => open.dag === dag && open.van <= begin && einde <= open.tot);
}

/** Home first, then the places with a room of their own that are open then. */
function schrijfVoorstel(vraag: Plekvraag): string {
  const kamers = vraag.plaatsen.filter((plaats) => plaats.heeftSpreekkamer && isOpen(plaats, vraag));
  return ['bij de inwoner thuis', ...kamers.map(({ naam }) => `een kamer in ${naam}`)].join(', of ');
}

/** Where it is, as one line: at home unless said otherwise (PL-13), a place of the profile, or what was typed. */
export function bepaalPlaats(
  { vorm, loket, plaats }: Plekkeuze,
  plaatsen: readonly Plaats[],
  thuisadres: string | undefined,
): string {
  switch (vorm) {
    case 'telefoon':
    case 'beeldbellen':
      return '';
    case 'huisbezoek':
      return plaats || thuisadres || 'Bij de inwoner thuis';
    case 'loket': {
      const gekozen = plaatsen.find(({ id }) => id === loket);
      return gekozen === undefined ? plaats : schrijfPlaats(gekozen);
    }
    case 'elders':
      return plaats;
  }
}

/** A place of the profile as one line. */
export function schrijfPlaats({ naam, adres }: Plaats): string {
  return `${naam}, ${adres}`;
}

/** How a kind of gesprek is usually held; at home when nobody chose a kind (PL-13). */
export function gewoneVorm(soort: Pick<Gesprekssoort, 'vorm'> | undefined): Vorm {
  switch (soort?.vorm) {
    case 'telefoon':
      return 'telefoon';
    case 'balie':
      return 'loket';
    case 'locatie':
      return 'elders';
    case 'huisbezoek':
    case undefined:
      return 'huisbezoek';
  }
}
