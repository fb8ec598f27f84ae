import { plekWoord } from '../beoordeling/beoordeling.ts';
import { bronWoord } from '../beoordeling/stapwoorden.ts';
import type { Herkomst } from './brief.ts';

/** Where a sentence comes from, in Dutch for who looks the letter over; a step names what of the verslag it rests on. */
export function herkomstWoord(herkomst: Herkomst): string {
  switch (herkomst.soort) {
    case 'stap': {
      const bronnen = [...new Set(herkomst.bronnen.map(bronWoord))];
      const uit = bronnen.length === 0 ? 'zonder bron' : `uit ${bronnen.join(' en ')}`;
      return `De vijf stappen, ${plekWoord(herkomst)}: ${uit}`;
    }
    case 'tekst':
      return herkomst.isEigen
        ? `Eigen brieftekst van de gemeente (${herkomst.sleutel})`
        : `Standaardtekst (${herkomst.sleutel})`;
    case 'toets':
      return 'De vier toetsen: algemeen gebruikelijk';
    case 'advies':
      return 'Het advies';
    case 'besluit':
      return 'Het besluit';
    case 'aanvraag':
      return 'De aanvraag, in de woorden van de inwoner';
    case 'mandaat':
      return 'Het mandaat waaronder besloten is';
    case 'persoon':
      return 'De gegevens van de inwoner';
    case 'brief':
      return 'Voor deze brief geschreven';
  }
}

/** The page of the zaak where this can be read or changed, below its address; undefined when there is none. */
export function herkomstPad(herkomst: Herkomst): string | undefined {
  switch (herkomst.soort) {
    case 'stap':
      return `/beoordeling#stap-${herkomst.deel ?? herkomst.stap}`;
    case 'toets':
      return '/beoordeling#toetsen';
    case 'advies':
      return '/adviezen';
    case 'besluit':
    case 'mandaat':
      return '/besluit';
    case 'aanvraag':
      return '/aanvraag';
    case 'tekst':
    case 'persoon':
    case 'brief':
      return undefined;
  }
}
