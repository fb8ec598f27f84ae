import { somOp } from '../../basis/opsomming.ts';
import type { Gesprek } from '../gesprek.ts';
import { wieHelpt } from '../raakvlak.ts';
import type { Onderdeel } from './dekking.ts';

/** What a topic is about, to the inwoner, after "We hebben het nog niet gehad over"; with the people by their names. */
const WAAROVER: Readonly<
  Record<
    Exclude<Onderdeel, 'identiteit'>,
    (gesprek: Pick<Gesprek, 'netwerk' | 'huisgenoten' | 'inbreng'>) => string
  >
> = {
  a: () => 'wat u nodig heeft en wat bij u past',
  b: ({ huisgenoten }) =>
    huisgenoten.length === 0
      ? 'wat u zelf kunt, en wat uw huisgenoten doen en aankunnen'
      : `wat u zelf kunt, en wat ${somOp(huisgenoten.map(({ naam }) => naam))} ${huisgenoten.length === 1 ? 'doet en aankan' : 'doen en aankunnen'}`,
  c: () => 'wie er voor u is. Niemand is ook een goed antwoord',
  d: (gesprek) => `hoe het met ${helpers(gesprek)} gaat`,
  e: () => 'wat er in de buurt is, en of u iets voor een ander wilt doen',
  f: () => 'wie u nog meer helpt, zoals de huisarts, de zorgverzekeraar of de verhuurder',
  g: () => 'wat u zelf betaalt voor hulp van de gemeente',
  pgb: () => 'een pgb: zelf hulp inkopen met een budget, en wat dat van u vraagt',
  clientondersteuning: () => 'gratis hulp van iemand naast u, die niet voor de gemeente werkt',
  'persoonlijk-plan': () => 'een eigen plan: of u dat heeft gemaakt',
};

/** How one asks for a topic nobody talked about, by the names of who it is about: never as an article of the law. */
export function zullenWe(
  onderdeel: Onderdeel,
  gesprek: Pick<Gesprek, 'netwerk' | 'huisgenoten' | 'inbreng'>,
): string {
  if (onderdeel === 'identiteit') {
    return 'We hebben uw paspoort, identiteitskaart of rijbewijs nog niet gezien. Mag dat nu? Schrijf er geen nummer bij.';
  }
  return `We hebben het nog niet gehad over ${WAAROVER[onderdeel](gesprek)}. Zullen we?`;
}

function helpers(gesprek: Pick<Gesprek, 'netwerk' | 'inbreng'>): string {
  const namen = wieHelpt(gesprek);
  return namen.length === 0 ? 'wie u helpt' : somOp(namen);
}

/** What one can say with one tap, for topics of which no note is made; to the inwoner, as it stands in the verslag. */
const BESPROKEN: Readonly<Partial<Record<Onderdeel, readonly string[]>>> = {
  g: ['We vertelden wat u zelf betaalt als de gemeente hulp geeft.', 'U wist al wat u zelf betaalt.'],
  pgb: [
    'U heeft de hulp liever via de gemeente.',
    'U wilt meer weten over een pgb.',
    'U wilt zelf hulp inkopen.',
  ],
  identiteit: ['U liet uw paspoort zien.', 'U liet uw identiteitskaart zien.', 'U liet uw rijbewijs zien.'],
  'persoonlijk-plan': ['U maakte geen eigen plan. Dat hoeft ook niet.', 'We lazen samen uw eigen plan.'],
};

/** Ready sentences for a topic that was talked about (HG-91); none where a note says it better. */
export function kantEnKlaar(onderdeel: Onderdeel): readonly string[] {
  return BESPROKEN[onderdeel] ?? [];
}

const NIET_EIGEN: Readonly<Partial<Record<Onderdeel, string>>> = {
  b: 'u alleen woont.',
  d: 'er nu niemand is die voor u zorgt.',
  f: 'er nu niemand anders bij is.',
  pgb: 'het nu niet om hulp van de gemeente gaat.',
  g: 'het nu niet om hulp van de gemeente gaat.',
};

/** Ready reasons after "niet besproken, omdat", so that a whole answer takes one tap (HG-14). */
export function redenenNiet(onderdeel: Onderdeel): readonly string[] {
  const eigen = NIET_EIGEN[onderdeel];
  return [
    ...(eigen === undefined ? [] : [eigen]),
    'het bij u niet speelt.',
    'u het daar nu niet over wilde hebben.',
    'er geen tijd meer was. We komen erop terug.',
  ];
}
