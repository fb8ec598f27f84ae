import { Formulier } from '../../ui/formulier.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import type { Tafel } from '../tafel.tsx';
import { ALLEEN_ANTWOORDEN, ALLEEN_MET } from './onder-vier-ogen.ts';
import type { AlleenAntwoord, AlleenMet } from './onder-vier-ogen.ts';

const VRAAG: Readonly<Record<AlleenMet, string>> = {
  inwoner: 'Wilt u ook even praten zonder de anderen erbij?',
  mantelzorger: 'Wil iemand die u helpt ook even alleen met ons praten?',
};

const ANTWOORD: Readonly<Record<AlleenAntwoord, string>> = {
  graag: 'Ja, graag',
  'niet-nodig': 'Nee, niet nodig',
};

/** The same question to everybody, always: a moment alone with the inwoner, and one with who cares (HG-85). */
export function EvenAlleen({ tafel }: { readonly tafel: Tafel }) {
  const { alleen } = tafel.gesprek;
  return (
    <section id="even-alleen">
      <Kop>Even alleen praten</Kop>
      <p>
        Dat vragen we aan iedereen. Wat u dan zegt, horen en lezen de anderen pas als u dat goed vindt. Het
        komt ook niet zomaar in het verslag.
      </p>
      {ALLEEN_MET.map((met) => (
        <div key={met} class="kt-rij-daden">
          <p>
            {VRAAG[met]}
            {alleen[met] !== undefined && ` U zei: ${ANTWOORD[alleen[met]].toLowerCase()}.`}
          </p>
          {tafel.schrijft && (
            <Formulier
              actie={`${tafel.pad}/deelnemers`}
              actId={tafel.nieuwId()}
              verborgen={{ daad: 'alleen', met }}
            >
              <Knoppen>
                {ALLEEN_ANTWOORDEN.filter((antwoord) => antwoord !== alleen[met]).map((antwoord) => (
                  <Knop
                    key={antwoord}
                    soort={alleen[met] === undefined ? 'gewoon' : 'stil'}
                    naam="antwoord"
                    waarde={antwoord}
                  >
                    {ANTWOORD[antwoord]}
                    <span class="kt-alleen-voorlezen">: {VRAAG[met]}</span>
                  </Knop>
                ))}
              </Knoppen>
            </Formulier>
          )}
        </div>
      ))}
      {tafel.schrijft && (
        <p>
          <a class="utrecht-link" href={`${tafel.pad}/onder-vier-ogen`}>
            Opschrijven wat alleen is gezegd
          </a>{' '}
          (niet samen op het scherm)
        </p>
      )}
    </section>
  );
}
