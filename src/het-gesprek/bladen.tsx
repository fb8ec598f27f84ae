import type { Tafel } from './tafel.tsx';
import { heeftScenarios } from './welzijn/scenario.tsx';

/** One quiet line to the sheets with a page of their own; nobody has to go there. */
export function Bladen({ tafel }: { readonly tafel: Tafel }) {
  const { scans, bijlagen } = tafel.gesprek;
  const bladen = [
    { woord: 'onderwerpen', tekst: 'Per onderwerp: wat kunt u, wat wilt u?', stand: '' },
    { woord: 'deelnemers', tekst: 'Wie zijn erbij?', stand: '' },
    { woord: 'deelnemers#even-alleen', tekst: 'Even alleen praten', stand: '' },
    { woord: 'welzijnsscan', tekst: 'Hoe gaat het?', stand: keren(scans.length) },
    ...(heeftScenarios(tafel) ? [{ woord: 'hoe-verder', tekst: 'Hoe kan het verder gaan?', stand: '' }] : []),
    { woord: 'mantelzorg', tekst: 'Voor wie zorgt', stand: '' },
    { woord: 'bijlagen', tekst: 'Foto’s en documenten', stand: aantal(bijlagen.length) },
    { woord: 'eigen-woorden', tekst: 'Wat hebben we afgesproken?', stand: '' },
  ];
  return (
    <ul class="kt-bladen" id="bladen" aria-label="Om samen naar te kijken">
      {bladen.map(({ woord, tekst, stand }) => (
        <li key={woord}>
          <a class="utrecht-link kt-stil" href={`${tafel.pad}/${woord}`}>
            {tekst}
          </a>
          {stand}
        </li>
      ))}
      <li>
        <a class="utrecht-link kt-stil" href={`${tafel.pad}?eenvoudig=ja`}>
          Met plaatjes en korte woorden
        </a>
      </li>
    </ul>
  );
}

function aantal(bijlagen: number): string {
  return bijlagen === 0 ? '' : ` (${bijlagen})`;
}

function keren(scans: number): string {
  return scans === 0 ? '' : ` (${scans} keer ingevuld)`;
}
