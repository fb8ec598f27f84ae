import type { Aanbieder, Levering } from '../levering.ts';

/** Made-up aanbieders with numbers that the AGB register does not give out. */
function aanbieders(gemeente: string, volgnummer: number): readonly Aanbieder[] {
  const agb = (nummer: number) => String(99_990_000 + volgnummer * 100 + nummer);
  return [
    {
      agb: agb(1),
      naam: `Thuishulp ${gemeente}`,
      telefoon: '010-000 92 01',
      producten: [
        { product: 'hulp-bij-het-huishouden', categorie: '01', code: '01A03' },
        { product: 'begeleiding-thuis', categorie: '02', code: '02A05' },
      ],
    },
    {
      agb: agb(2),
      naam: 'De Brede Stoep',
      telefoon: '010-000 92 02',
      producten: [
        { product: 'hulp-bij-het-huishouden', categorie: '01', code: '01A03' },
        { product: 'begeleiding-thuis', categorie: '02', code: '02A05' },
        { product: 'dagbesteding', categorie: '07', code: '07A12' },
        { product: 'kortdurend-verblijf', categorie: '04', code: '04A01' },
      ],
    },
    {
      agb: agb(3),
      naam: 'Hulpmiddelenhuis Rondom',
      telefoon: '010-000 92 03',
      producten: [
        { product: 'kleine-woningaanpassing', categorie: '13', code: '13A01' },
        { product: 'traplift', categorie: '13', code: '13A10' },
        { product: 'rolstoel', categorie: '11', code: '11A01' },
        { product: 'scootmobiel', categorie: '12', code: '12A02' },
        { product: 'vervoerspas', categorie: '08', code: '08A01' },
      ],
    },
  ];
}

/** How the demo municipalities have help delivered; a real municipality has its own contracts. */
export function levering(gemeente: string, volgnummer: number): Levering {
  return { aanbieders: aanbieders(gemeente, volgnummer), bijdrageBegint: 'start-ondersteuning' };
}
