/** One of the few ways in: what somebody says at the door, where it leads, and a line about what is behind it. */
export type Deurregel = { readonly tekst: string; readonly naar: string; readonly uitleg: string };

/** The four doors of the public start page; none of them names a provision (EC-1). */
export function deurenVan(pad: (rest: string) => string): readonly Deurregel[] {
  return [
    {
      tekst: 'Ik heb hulp of ondersteuning nodig',
      naar: pad('/melden'),
      uitleg: 'Vertel wat er speelt, voor uzelf of voor iemand anders. Wij nemen contact op.',
    },
    {
      tekst: 'Ik wil eerst zelf kijken',
      naar: pad('/eigen-kracht'),
      uitleg: 'Zet op een rij wat goed gaat en wat beter kan. Niemand kijkt mee.',
    },
    {
      tekst: 'Ik zoek iets in de buurt',
      naar: pad('/sociale-kaart'),
      uitleg: 'Koffie, eten, een klus, vervoer, iemand om mee te praten.',
    },
    {
      tekst: 'Ik maak me zorgen over iemand',
      naar: pad('/zorgen'),
      uitleg: 'Een buur, een vriend, een familielid. Wij gaan voorzichtig kijken.',
    },
  ];
}
