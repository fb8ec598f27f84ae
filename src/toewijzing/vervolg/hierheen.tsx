import { schrijfDatum } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVeld } from '../../ui/veld.tsx';
import { inVeld, veldVan } from '../bezwaar/blad.ts';
import type { Blad } from '../bezwaar/blad.ts';
import { inschrijfvoorwaarde, verhuizingHierheen } from './hierheen.ts';

/** Somebody who is going to live here: what was said, and whether the BRP shows it (TW-134). */
export function Hierheen({ acts, zaakpad, vandaag, profiel, actId, fouten, waarde }: Blad) {
  const verwacht = verhuizingHierheen(acts);
  const voorwaarde = inschrijfvoorwaarde(acts);
  const daad = 'hierheen';
  return (
    <section>
      <Kop>Komt de inwoner hier nog wonen?</Kop>
      {verwacht === undefined ? (
        <Uitklap
          titel="De inwoner verhuist naar onze gemeente"
          open={waarde(daad, 'daad', 'hierheen') !== undefined}
        >
          <p class="utrecht-paragraph">
            {profiel.voorVerhuizing === 'onderzoeken'
              ? 'In deze gemeente mag het onderzoek voor de verhuizing beginnen. Het besluit geldt vanaf de inschrijving.'
              : 'In deze gemeente kan hulp pas na inschrijving. Verwijs naar de gemeente waar de inwoner nu woont.'}
          </p>
          <Formulier
            actie={`${zaakpad}/verhuizing`}
            actId={actId()}
            verborgen={{ daad: 'hierheen', soort: 'verhuisd' }}
            knop="Opschrijven"
          >
            <TekstVeld
              naam={veldVan('van', 'hierheen')}
              label="In welke gemeente woont de inwoner nu?"
              waarde={waarde(daad, 'van', 'hierheen')}
              fouten={fouten(daad, 'hierheen')}
            />
            <DatumVeld
              naam={veldVan('verhuisOp', 'hierheen')}
              label="Wanneer is de verhuizing?"
              voorbeeld={inVeld(vandaag)}
              waarde={waarde(daad, 'verhuisOp', 'hierheen')}
              fouten={fouten(daad, 'hierheen')}
            />
          </Formulier>
        </Uitklap>
      ) : (
        <>
          <p class="utrecht-paragraph">
            De inwoner komt uit {verwacht.van}
            {verwacht.ingeschrevenOp === undefined
              ? ` en verhuist op ${schrijfDatum(verwacht.op)}.`
              : ` en staat ingeschreven sinds ${schrijfDatum(verwacht.ingeschrevenOp)}.`}
          </p>
          {voorwaarde !== undefined && (
            <>
              <Kennisgeving soort="uitleg" titel="In de brief met het besluit komt deze voorwaarde">
                <p>{voorwaarde}</p>
              </Kennisgeving>
              <Formulier
                actie={`${zaakpad}/verhuizing`}
                actId={actId()}
                verborgen={{ daad: 'ingeschreven', soort: 'verhuisd' }}
                knop="De inwoner staat ingeschreven"
              >
                <DatumVeld
                  naam={veldVan('brpOp', 'hierheen')}
                  label="Sinds welke dag staat in de BRP?"
                  voorbeeld={inVeld(vandaag)}
                  waarde={waarde('ingeschreven', 'brpOp', 'hierheen')}
                  fouten={fouten('ingeschreven', 'hierheen')}
                />
              </Formulier>
            </>
          )}
        </>
      )}
    </section>
  );
}
