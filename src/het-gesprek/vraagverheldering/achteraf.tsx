import { schrijfDatumKort } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { foutenVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';

/** Room for key words of afterwards: one line, one note, with the day people spoke already filled in (HG-105). */
export function AchterafBlad({ tafel }: { readonly tafel: Tafel }) {
  if (!tafel.schrijft) return <p>Alleen wie dit gesprek voert, schrijft hier.</p>;
  const fouten = foutenVan(tafel, 'achteraf');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'achteraf', veld, anders });
  const laatste = tafel.gesprek.gevoerd.at(-1)?.op ?? tafel.vandaag;
  return (
    <>
      <p>
        Schrijf op wat je nog weet, in een paar woorden. Elke regel wordt een notitie. De dicteerknop van je
        toestel mag ook.
      </p>
      <Formulier actie={`${tafel.pad}/achteraf`} actId={tafel.nieuwId()} knop="Opschrijven">
        <TekstVak
          naam="achteraf"
          label="Eén ding per regel"
          hoogte="groot"
          waarde={waarde('achteraf')}
          fouten={fouten}
        />
        <DatumVeld
          naam="op"
          label="Op welke dag spraken jullie elkaar?"
          waarde={waarde('op', schrijfDatumKort(laatste))}
          voorbeeld={schrijfDatumKort(tafel.vandaag)}
          fouten={fouten}
        />
      </Formulier>
      <Uitklap titel="Wie het zei, en waar het over gaat">
        <p>Dat hoeft niet. Staat er niets bij, dan zei {tafel.inwoner} het. Wil je het toch zeggen:</p>
        <ul>
          <li>“partner: ik til haar elke dag” of “Els (mantelzorger): ik slaap slecht”</li>
          <li>“Ik zag drie losse matten” is iets dat je zag</li>
          <li>
            een regel met alleen een onderwerp ({tafel.instrument.leefgebieden[0]?.naam}) hoort bij de regels
            eronder, tot een lege regel
          </li>
        </ul>
      </Uitklap>
    </>
  );
}
