import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { DELEN, PLEKKEN, STAPPEN, vouwBeoordeling } from '../beoordeling/beoordeling.ts';
import type { BeoordeeldeStap, Beoordeelplek } from '../beoordeling/beoordeling.ts';
import { bronWoord, stapwoorden } from '../beoordeling/stapwoorden.ts';
import { findBesluit } from '../besluit/besluiten.ts';
import { isOpenBezwaar } from './bezwaar.ts';
import type { Bezwaar } from './bezwaar.ts';
import type { Blad } from './blad.ts';

type Props = { readonly blad: Blad; readonly bezwaar: Bezwaar };

/**
 * The five steps on which the besluit rests, each with where it came from, and below each what the bezwaar says of it
 * (TW-111, feature 96).
 */
export function Bewijs({ blad, bezwaar }: Props) {
  const { acts } = blad;
  const { tegen } = bezwaar;
  const aanvraagId =
    tegen.soort === 'uitblijven' ? tegen.aanvraagId : findBesluit(acts, tegen.besluitId)?.voorstel.aanvraagId;
  if (aanvraagId === undefined) {
    return (
      <p class="utrecht-paragraph">
        Dit besluit kwam niet na een aanvraag. De vijf stappen horen er dus niet bij.
      </p>
    );
  }
  return (
    <>
      {vouwBeoordeling(acts, aanvraagId).stappen.map((stap) => (
        <Stap key={plekId(stap)} stap={stap} blad={blad} bezwaar={bezwaar} />
      ))}
      {isOpenBezwaar(bezwaar) && <PuntLeggen blad={blad} bezwaar={bezwaar} />}
    </>
  );
}

function Stap({ stap, blad: { tekst }, bezwaar }: Props & { readonly stap: BeoordeeldeStap }) {
  const punten = bezwaar.punten.filter((een) => een.stap === stap.stap && een.deel === stap.deel);
  const bronnen = [...new Set(stap.bronnen.map(bronWoord))];
  return (
    <section>
      {stap.deel === DELEN[0] && <Kop niveau={3}>Stap 4. {stapwoorden({ stap: stap.stap }).kop}</Kop>}
      <Kop niveau={stap.deel === undefined ? 3 : 4}>
        {stap.deel === undefined && `Stap ${STAPPEN.indexOf(stap.stap) + 1}. `}
        {stapwoorden(stap).kop}
      </Kop>
      {stap.stand === undefined ? (
        <p class="utrecht-paragraph">Hierover staat niets in de beoordeling.</p>
      ) : (
        <>
          {stap.stand === 'niet-van-toepassing' && (
            <p class="utrecht-paragraph">Niet van toepassing, omdat:</p>
          )}
          <TekstBlok>{tekst(stap.tekst)}</TekstBlok>
          <p class="utrecht-paragraph kt-zacht">
            {bronnen.length === 0 ? 'Zonder bron.' : `Uit ${bronnen.join(', ')}.`}
          </p>
        </>
      )}
      {punten.map(({ punt, bevinding }) => (
        <div key={punt} class="kt-citaat">
          <p class="utrecht-paragraph">
            <strong>Het bezwaar zegt:</strong> <bdi>{tekst(punt)}</bdi>
          </p>
          {bevinding !== undefined && (
            <p class="utrecht-paragraph">
              <strong>Bevinding:</strong> <bdi>{tekst(bevinding)}</bdi>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function PuntLeggen({ blad, bezwaar }: Props) {
  const { zaakpad, actId, fouten, waarde } = blad;
  const daad = 'punt';
  return (
    <Uitklap titel="Een punt van het bezwaar bij een stap leggen" open={fouten(daad).length > 0}>
      <Formulier
        actie={`${zaakpad}/bezwaar/${bezwaar.bezwaarId}`}
        actId={actId()}
        verborgen={{ daad }}
        knop="Punt erbij leggen"
      >
        <Keuzelijst
          naam="plek"
          label="Bij welke stap hoort het?"
          opties={PLEKKEN.map((plek) => ({ waarde: plekId(plek), label: stapwoorden(plek).kop }))}
          waarde={waarde(daad, 'plek')}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="punt"
          label="Wat zegt de inwoner over deze stap?"
          hoogte="klein"
          waarde={waarde(daad, 'punt')}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="bevinding"
          label="Wat vind je daarvan?"
          magLeeg
          hoogte="klein"
          waarde={waarde(daad, 'bevinding')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </Uitklap>
  );
}

function plekId({ stap, deel }: Beoordeelplek): string {
  return deel === undefined ? stap : `${stap}/${deel}`;
}
