import type { Datum } from '../basis/datum.ts';
import { schrijfDatum, weekdag } from '../basis/datum.ts';
import { telwoordMet } from '../basis/telwoord.ts';
import { waaromVrij } from './atw.ts';
import type { GelijkgesteldeDag } from './gelijkgestelde-dagen.ts';
import type { RegelMetLengte } from './termijnregel.ts';
import type { Verlenging } from './verlenging.ts';
import { schrijfErbij } from './verlenging.ts';

/** The steps by which a term came to its last day; `kaal` is the end before suspension and shift. */
export type Verloop = {
  readonly regel: RegelMetLengte;
  readonly start: Datum;
  readonly kaal: Datum;
  readonly eindeOnverschoven: Datum;
  readonly einde: Datum;
  readonly dagenOpgeschort: number;
  readonly negeertOpschorting: boolean;
  /** How much of the length came from a reason to last longer. */
  readonly langer?: readonly Verlenging[];
  readonly vrijeDagen: readonly GelijkgesteldeDag[];
};

/** Says in one Dutch sentence how a term came to its last day. */
export function schrijfReden(verloop: Verloop): string {
  const { eindeOnverschoven, einde, dagenOpgeschort, langer = [] } = verloop;
  const delen = [
    schrijfTelling(verloop),
    ...langer.map(({ grond, erbij }) => `daarvan ${schrijfErbij(verloop.regel, erbij)} ${WAARDOOR[grond]}`),
  ];
  if (dagenOpgeschort > 0) {
    const stil = telwoordMet(dagenOpgeschort, 'dag', 'dagen');
    delen.push(`de klok stond ${stil} stil, dus dat wordt ${schrijfDatum(eindeOnverschoven)}`);
  }
  if (einde > eindeOnverschoven) {
    delen.push(`${waaromLater(verloop)}, dus de laatste dag is ${schrijfDatum(einde)}`);
  }
  if (verloop.negeertOpschorting) delen.push('niets zet deze klok stil');
  return `${delen.join('; ')}.`;
}

const WAARDOOR = {
  commissie: 'omdat een commissie adviseert',
  verdagen: 'door verdagen',
  ingewikkeld: 'omdat het verzoek ingewikkeld is',
  veiligheid: 'voor de veiligheid',
} as const;

function waaromLater({ eindeOnverschoven, vrijeDagen }: Verloop): string {
  if (weekdag(eindeOnverschoven) > 5) return 'een termijn eindigt niet in het weekend';
  const vrij = waaromVrij(eindeOnverschoven, vrijeDagen);
  return vrij ? `dat is ${vrij}` : 'in de termijn horen twee gewone dagen';
}

function schrijfTelling({ regel, start, kaal }: Verloop): string {
  const van = schrijfDatum(start);
  switch (regel.eenheid) {
    case 'uren':
      return `${regel.lengte} uur na een tijdstip op ${van} is dat tijdstip op ${schrijfDatum(kaal)}`;
    case 'maandgrens':
      if (kaal === start) return `De eerste dag van de maand is ${van} zelf`;
      return `De eerste dag van de maand na ${van} is ${schrijfDatum(kaal)}`;
    case 'werkdagen':
      return telling(telwoordMet(regel.lengte, 'werkdag', 'werkdagen'), van, kaal);
    case 'dagen':
      return telling(telwoordMet(regel.lengte, 'dag', 'dagen'), van, kaal);
    case 'weken':
      return telling(telwoordMet(regel.lengte, 'week', 'weken'), van, kaal);
    case 'maanden':
      return telling(telwoordMet(regel.lengte, 'maand', 'maanden'), van, kaal);
    case 'jaren':
      return telling(telwoordMet(regel.lengte, 'jaar', 'jaar'), van, kaal);
  }
}

function telling(duur: string, van: string, kaal: Datum): string {
  return `${duur.charAt(0).toUpperCase()}${duur.slice(1)} na ${van} is ${schrijfDatum(kaal)}`;
}
