import type { Rol } from '../inrichting/index.ts';

type Stafregel = readonly [
  naam: string,
  functie: string,
  rollen: readonly Rol[],
  team: string,
  organisatie: string,
];

const HELDERMOND = 'Gemeente Heldermond';
const RONDOM = 'Stichting Rondom Thuis';
const SAMENSTAD = 'Welzijn SamenStad';
const OPSTERVEEN = 'Gemeente Opsterveen';
const BREGE = 'Welzijn De Brêge';
const DORPEN = 'Vrijwilligers van de dorpen';
const NIEUWEREIN = 'Gemeente Nieuwerein';
const WEB = 'Welzijn Het Web';
const MARREHIM = 'Gemeente Marrehim';
const MIENSKIP = 'Zorggroep De Mienskip';

/** The staff of the demo by the slug of their municipality; nobody in it exists. */
export const STAF: Readonly<Record<string, readonly Stafregel[]>> = {
  heldermond: [
    ['Yvonne Kersten', 'medewerker Zorgdeur', ['eerste-contact'], 'zorgdeur', HELDERMOND],
    ['Mustafa Aydoğan', 'medewerker Zorgdeur', ['eerste-contact', 'planner'], 'zorgdeur', HELDERMOND],
    ['Trees van Gerven', 'gespreksvoerder Zorgdeur', ['gespreksvoerder'], 'zorgdeur', HELDERMOND],
    ['Maaike Verhulst', 'maatwerker', ['gespreksvoerder'], 'maatwerkers-rondom', RONDOM],
    ['Sem Jacobs', 'maatwerker', ['gespreksvoerder'], 'maatwerkers-rondom', RONDOM],
    ['Khadija Ouali', 'maatwerker', ['gespreksvoerder'], 'maatwerkers-rondom', RONDOM],
    ['Ruud Steeghs', 'planner en coach maatwerkers', ['planner', 'coach'], 'maatwerkers-rondom', RONDOM],
    ['Hedwig Smulders', 'maatwerker', ['gespreksvoerder'], 'maatwerkers-samenstad', SAMENSTAD],
    ['Joël Martis', 'maatwerker', ['gespreksvoerder'], 'maatwerkers-samenstad', SAMENSTAD],
    ['Annelies Thijssen', 'consulent Wmo', ['beslisser'], 'toewijzing', HELDERMOND],
    ['Bert Hoeks', 'consulent Wmo', ['beslisser', 'toetser'], 'toewijzing', HELDERMOND],
    ['Nadia Slegers', 'administratie Wmo', ['administratie'], 'toewijzing', HELDERMOND],
    ['Leonie Pasmans', 'jurist bezwaar en klacht', ['bezwaarbehandelaar'], 'toewijzing', HELDERMOND],
    ['Carla Meulendijks', 'beleidsadviseur Wmo', ['beleid'], 'toewijzing', HELDERMOND],
    ['Otto Brands', 'functioneel beheerder', ['beheerder'], 'toewijzing', HELDERMOND],
    ['Femke Lambooij', 'privacyfunctionaris', ['privacy'], 'toewijzing', HELDERMOND],
  ],
  opsterveen: [
    [
      'Gerbrich Wiarda',
      'medewerker informatiepunt',
      ['eerste-contact', 'planner'],
      'informatiepunt',
      OPSTERVEEN,
    ],
    ['Tom Elzinga', 'medewerker informatiepunt', ['eerste-contact'], 'informatiepunt', OPSTERVEEN],
    ['Jelle Bouma', 'Wmo-adviseur', ['gespreksvoerder'], 'informatiepunt', OPSTERVEEN],
    ['Rixt Talsma', 'Wmo-adviseur', ['gespreksvoerder'], 'informatiepunt', OPSTERVEEN],
    ['Amina Hersi', 'Wmo-adviseur', ['gespreksvoerder'], 'informatiepunt', OPSTERVEEN],
    ['Wytske Rinsma', 'ouderenadviseur', ['gespreksvoerder'], 'partners', BREGE],
    ['Harm Veltman', 'maatschappelijk werker', ['gespreksvoerder'], 'partners', BREGE],
    [
      'Sietske Algra',
      'vrijwilliger dorpssteunpunt Langezwette',
      ['vrijwilliger'],
      'dorpssteunpunten',
      DORPEN,
    ],
    ['Durk Nauta', 'vrijwilliger dorpssteunpunt Oldeveen', ['vrijwilliger'], 'dorpssteunpunten', DORPEN],
    ['Ineke Stienstra', 'Wmo-consulent', ['beslisser'], 'backoffice', OPSTERVEEN],
    ['Pieter Rienks', 'Wmo-consulent', ['beslisser', 'toetser'], 'backoffice', OPSTERVEEN],
    ['Lysbeth Hania', 'Wmo-consulent', ['toetser'], 'backoffice', OPSTERVEEN],
    ['Monique Feddema', 'administratie Wmo', ['administratie'], 'backoffice', OPSTERVEEN],
    ['Feike Sinnema', 'jurist bezwaar en klacht', ['bezwaarbehandelaar'], 'backoffice', OPSTERVEEN],
    ['Arjen Kamstra', 'beheerder en beleidsadviseur', ['beheerder', 'beleid'], 'backoffice', OPSTERVEEN],
    ['Tineke Wouda', 'privacyfunctionaris', ['privacy'], 'backoffice', OPSTERVEEN],
  ],
  nieuwerein: [
    ['Priya Ramlal', 'medewerker loket', ['eerste-contact'], 'loket', NIEUWEREIN],
    ['Wouter Kolkman', 'medewerker loket', ['eerste-contact', 'planner'], 'loket', NIEUWEREIN],
    [
      'Marjan Houtzager',
      'Wmo-consulent, ergotherapeut',
      ['gespreksvoerder', 'toetser'],
      'consulenten',
      NIEUWEREIN,
    ],
    [
      'Ilse van Barneveld',
      'Wmo-consulent, fysiotherapeut',
      ['gespreksvoerder', 'toetser'],
      'consulenten',
      NIEUWEREIN,
    ],
    ['Erdem Yalçın', 'Wmo-consulent', ['gespreksvoerder'], 'consulenten', NIEUWEREIN],
    ['Sanne Oosting', 'Wmo-consulent', ['gespreksvoerder'], 'consulenten', NIEUWEREIN],
    ['Renske Baarda', 'senior consulent', ['beslisser', 'toetser'], 'consulenten', NIEUWEREIN],
    ['Fatima Bensaid', 'spinner', ['gespreksvoerder'], 'spinners', WEB],
    ['Marlon Cruden', 'spinner', ['gespreksvoerder'], 'spinners', WEB],
    ['Joke Terpstra', 'coach gespreksvoering', ['coach'], 'consulenten', NIEUWEREIN],
    ['Emiel Pronk', 'administratie Wmo', ['administratie'], 'loket', NIEUWEREIN],
    ['Rashmi Gopal', 'jurist bezwaar en klacht', ['bezwaarbehandelaar'], 'loket', NIEUWEREIN],
    ['Hanneke Duijn', 'beleidsadviseur', ['beleid'], 'loket', NIEUWEREIN],
    ['Victor Sloot', 'functioneel beheerder', ['beheerder'], 'loket', NIEUWEREIN],
    ['Anneke Rozema', 'privacyfunctionaris', ['privacy'], 'loket', NIEUWEREIN],
  ],
  marrehim: [
    ['Tsjikke Wierda', 'medewerker loket', ['eerste-contact', 'planner'], 'loket', MARREHIM],
    ['Hidde Faber', 'Meitinker Aldemarre', ['gespreksvoerder'], 'meitinkers', MARREHIM],
    ['Baukje Reitsma', 'Meitinker Raerdermar', ['gespreksvoerder'], 'meitinkers', MARREHIM],
    ['Yara Haddouti', 'Meitinker Poppenhuzen', ['gespreksvoerder'], 'meitinkers', MARREHIM],
    ['Wobbe Kingma', 'Meitinker Nijmarrum', ['gespreksvoerder'], 'meitinkers', MARREHIM],
    ['Jantsje Okkema', 'ouderenadviseur', ['gespreksvoerder'], 'mienskip', MIENSKIP],
    ['Sjoerdtsje Bakema', 'consulent', ['beslisser', 'toetser'], 'toewijzing', MARREHIM],
    ['Hessel Oosterbaan', 'consulent', ['beslisser', 'toetser'], 'toewijzing', MARREHIM],
    ['Dineke Postuma', 'administratie Wmo', ['administratie'], 'toewijzing', MARREHIM],
    ['Renzo Castelen', 'jurist bezwaar en klacht', ['bezwaarbehandelaar'], 'toewijzing', MARREHIM],
    ['Foppe Zandberg', 'beheerder en beleidsadviseur', ['beheerder', 'beleid'], 'toewijzing', MARREHIM],
    ['Klaske Venema', 'privacyfunctionaris', ['privacy'], 'toewijzing', MARREHIM],
  ],
};
