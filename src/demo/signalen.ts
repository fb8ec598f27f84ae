/** A worry that somebody tells about another, without authority to report: the person has not agreed yet. */
export type DemoSignaal = {
  readonly id: string;
  readonly gever: string;
  readonly via: 'dorpssteunpunt' | 'website' | 'telefoon';
  readonly woorden: string;
  readonly magWetenDatErGebeldIs: boolean;
};

/** Worries told at a village point, by phone or on the public page. */
export const SIGNALEN: readonly DemoSignaal[] = [
  {
    id: 'gordijnen',
    gever: 'vrijwilliger van het dorpshuis',
    via: 'dorpssteunpunt',
    woorden:
      'Mijn overbuurvrouw kwam altijd op vrijdag. Nu al vier weken niet. Ze zwaait wel. Ik denk dat ze gezelschap wil.',
    magWetenDatErGebeldIs: true,
  },
  {
    id: 'brievenbus',
    gever: 'postbezorger',
    via: 'telefoon',
    woorden:
      'De brievenbus op de hoek zit vol en de hond blaft hees. Er woont een oudere man. Hij deed laatst in de war open.',
    magWetenDatErGebeldIs: false,
  },
  {
    id: 'kassa',
    gever: 'medewerker van de supermarkt',
    via: 'website',
    woorden:
      'Een vaste klant telt steeds vaker haar geld twee keer en laat dan dingen liggen. Ze zei dat er niemand is die ze kan vragen.',
    magWetenDatErGebeldIs: true,
  },
  {
    id: 'schoolplein',
    gever: 'moeder op het schoolplein',
    via: 'website',
    woorden:
      'Een jongen uit de klas van mijn dochter haalt altijd zijn zusje op, koopt eten en mag nooit spelen. Zijn moeder is ziek, zegt hij.',
    magWetenDatErGebeldIs: false,
  },
];
