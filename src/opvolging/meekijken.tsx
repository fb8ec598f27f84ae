import { datumVanMoment, schrijfDatum } from '../basis/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { TekstVak } from '../ui/veld.tsx';
import type { Blad } from './blad.ts';

type Props = { readonly blad: Blad };

/** What is asked before letting go of somebody who has nobody to lean on, and who agreed so far (HG-63, HG-64). */
export function Vangnet({ blad }: Props) {
  const { vraagtTweede, instemmingen, medewerkers, woorden, losgelaten, afgesloten } = blad;
  if (!vraagtTweede || losgelaten !== undefined || afgesloten !== undefined) return null;
  return (
    <Kennisgeving soort="let-op" titel="Er is nu niemand op wie deze inwoner kan leunen">
      <p>Daarom belt er iemand binnen zes weken, en kijkt bij loslaten een tweede collega mee.</p>
      {instemmingen.map(({ doorId, op, waarom }) => (
        <p key={op}>
          {medewerkers.get(doorId) ?? 'Een collega'} stemde in op {schrijfDatum(datumVanMoment(op))}:{' '}
          <bdi>{woorden.get(waarom)}</bdi>
        </p>
      ))}
    </Kennisgeving>
  );
}

/** The form for a colleague who looks along before somebody without a network is let go (HG-64). */
export function Meekijken({ blad }: Props) {
  const { pad, actId, fouten, terug } = blad;
  const ingevuld = terug === 'meekijken' ? blad.ingevuld : {};
  return (
    <Uitklap id="meekijken" titel="Meekijken bij loslaten" open={terug === 'meekijken'}>
      <Formulier actie={`${pad}/meekijken`} actId={actId} knop="Ik stem in met loslaten">
        <TekstVak
          naam="waarom"
          label="Waarom kan loslaten hier?"
          uitleg="Wie loslaat, mag dit niet zelf invullen."
          hoogte="klein"
          waarde={ingevuld['waarom']}
          fouten={fouten}
        />
      </Formulier>
    </Uitklap>
  );
}
