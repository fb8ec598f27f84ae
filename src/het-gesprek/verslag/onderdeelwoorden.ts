import type { Onderdeel } from './dekking.ts';

/** A topic in words for a screen or paper: its name, and how one asks for it when it has not been talked about. */
export type OnderdeelWoorden = { readonly kop: string; readonly vraag: string };

const WOORDEN: Readonly<Record<Onderdeel, OnderdeelWoorden>> = {
  a: {
    kop: 'Wat u nodig heeft en wat bij u past',
    vraag: 'Hebben we gehoord wat u nodig heeft, en wat u prettig vindt en wat niet?',
  },
  b: {
    kop: 'Wat u zelf kunt, en wat huisgenoten doen',
    vraag: 'Hebben we het gehad over wat u zelf kunt, en wat uw huisgenoten doen en aankunnen?',
  },
  c: {
    kop: 'Hulp van mensen om u heen',
    vraag: 'Hebben we het gehad over wie er voor u is? Niemand is ook een goed antwoord.',
  },
  d: {
    kop: 'Hoe het gaat met wie u helpt',
    vraag: 'Hebben we gevraagd hoe het gaat met wie u helpt, en wat die nodig heeft?',
  },
  e: {
    kop: 'Wat er voor iedereen is in de buurt',
    vraag: 'Hebben we gekeken wat er in de buurt is, en of u iets voor anderen zou willen doen?',
  },
  f: {
    kop: 'Samenwerken met anderen',
    vraag:
      'Hebben we besproken wie er nog meer helpt, zoals de huisarts, de zorgverzekeraar of de verhuurder?',
  },
  g: {
    kop: 'Wat u zelf betaalt',
    vraag: 'Hebben we verteld wat u zelf zou betalen voor hulp van de gemeente?',
  },
  pgb: {
    kop: 'Zelf hulp inkopen met een pgb',
    vraag: 'Hebben we uitgelegd dat u ook zelf hulp kunt inkopen met een budget, en wat dat van u vraagt?',
  },
  clientondersteuning: {
    kop: 'Een onafhankelijke cliëntondersteuner',
    vraag: 'Hebben we verteld dat iemand u gratis kan helpen die niet voor de gemeente werkt?',
  },
  identiteit: {
    kop: 'Wie u bent',
    vraag: 'Hebben we uw paspoort, identiteitskaart of rijbewijs gezien? Schrijf er geen nummer bij.',
  },
  'persoonlijk-plan': {
    kop: 'Uw eigen plan',
    vraag: 'Hebben we gevraagd of u zelf een plan heeft gemaakt, en het erbij gehad?',
  },
};

/** The words for a topic of the law, to the inwoner. */
export function onderdeelWoorden(onderdeel: Onderdeel): OnderdeelWoorden {
  return WOORDEN[onderdeel];
}
