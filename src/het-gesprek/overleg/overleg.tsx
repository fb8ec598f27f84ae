import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Tekst } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { MEESTE_DEELNEMERS } from './overleg.form.ts';
import { GRONDEN, INWONER_WEET, moetVerteld, OVERLEGSOORTEN } from './overleg.ts';
import type { Overleg } from './overleg.ts';
import { GRONDWOORD, schrijfDeelnemers, SOORTWOORD, WEETWOORD } from './overlegwoorden.ts';

type Props = { readonly tafel: Tafel };
type LijstProps = Props & { readonly alle: readonly Overleg[] };

/** Every overleg so far, with who was there, what was shared on which ground, and what the inwoner knows (HG-116). */
export function Overleggen({ tafel, alle }: LijstProps) {
  if (alle.length === 0) return <p class="utrecht-paragraph">Er is nog geen overleg vastgelegd.</p>;
  return (
    <>
      {alle.map((overleg) => (
        <article class="kt-onderdeel" key={overleg.overlegId} id={`overleg-${overleg.overlegId}`}>
          <p class="utrecht-paragraph">
            <strong>{schrijfDatum(overleg.op)}</strong>. {SOORTWOORD[overleg.soort]}, met{' '}
            <Tekst>{schrijfDeelnemers(overleg)}</Tekst>. {GRONDWOORD[overleg.grond]}.
          </p>
          <p class="utrecht-paragraph">
            Gedeeld: <Tekst>{inhoudVan(tafel, overleg.gedeeld)}</Tekst>
          </p>
          {overleg.advies !== undefined && (
            <p class="utrecht-paragraph">
              Advies: <Tekst>{inhoudVan(tafel, overleg.advies)}</Tekst>
            </p>
          )}
          <Inwoner tafel={tafel} overleg={overleg} />
        </article>
      ))}
    </>
  );
}

function Inwoner({ tafel, overleg }: Props & { readonly overleg: Overleg }) {
  const { anoniem, inwoner, vertelOp, redenNogNiet, overlegId } = overleg;
  if (anoniem) return null;
  if (vertelOp !== undefined)
    return <p class="utrecht-paragraph">De inwoner is het verteld op {schrijfDatum(vertelOp)}.</p>;
  if (!moetVerteld(overleg)) return <p class="utrecht-paragraph">{WEETWOORD[inwoner]}.</p>;
  return (
    <Kennisgeving soort="let-op" titel="Vertel het de inwoner nog">
      <p>
        Nog niet verteld, omdat: <Tekst>{inhoudVan(tafel, redenNogNiet ?? '')}</Tekst>
      </p>
      {tafel.schrijft && (
        <Formulier
          actie={`${tafel.pad}/overleg`}
          actId={tafel.nieuwId()}
          verborgen={{ daad: 'vertellen', overlegId }}
        >
          <Knop soort="gewoon">De inwoner weet het nu</Knop>
        </Formulier>
      )}
    </Kennisgeving>
  );
}

/** Records an overleg; without a name is what stands there already (HG-115). */
export function Overlegformulier({ tafel }: Props) {
  const fouten = foutenVan(tafel, 'overleg');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'overleg', veld, anders });
  const vandaag = schrijfDatumKort(tafel.vandaag);
  return (
    <Formulier
      actie={`${tafel.pad}/overleg`}
      actId={tafel.nieuwId()}
      verborgen={{ daad: 'vastleggen' }}
      knop="Overleg vastleggen"
    >
      <Keuze
        naam="overlegsoort"
        label="Wat voor overleg was het?"
        waarde={waarde('overlegsoort', 'collega')}
        opties={OVERLEGSOORTEN.map((soort) => ({ waarde: soort, label: SOORTWOORD[soort] }))}
        fouten={fouten}
      />
      <DatumVeld
        naam="op"
        label="Op welke dag"
        waarde={waarde('op', vandaag)}
        voorbeeld={vandaag}
        fouten={fouten}
      />
      <Deelnemer tafel={tafel} rij={1} />
      <Uitklap titel="Wie waren er nog meer?" open={waarde('wie2') !== ''}>
        {Array.from({ length: MEESTE_DEELNEMERS - 1 }, (_, rij) => (
          <Deelnemer key={rij} tafel={tafel} rij={rij + 2} />
        ))}
      </Uitklap>
      <Keuze
        naam="grond"
        label="Waarom mocht je dit delen?"
        uitleg="Zonder naam is gewoon. Kies iets anders alleen als de naam nodig was."
        waarde={waarde('grond', 'zonder-naam')}
        opties={GRONDEN.map((grond) => ({ waarde: grond, label: GRONDWOORD[grond] }))}
        fouten={fouten}
      />
      <TekstVak
        naam="gedeeld"
        label="Wat heb je gevraagd of gedeeld?"
        uitleg="Niet meer dan nodig. Met naam leest de inwoner dit op de eigen pagina; zonder naam niet."
        hoogte="klein"
        waarde={waarde('gedeeld')}
        fouten={fouten}
      />
      <TekstVak
        naam="advies"
        label="Wat kwam eruit?"
        hoogte="klein"
        waarde={waarde('advies')}
        magLeeg
        fouten={fouten}
      />
      <Keuzelijst
        naam="inwoner"
        label="Wat weet de inwoner ervan?"
        uitleg="Zonder naam hoef je hier niets te kiezen."
        waarde={waarde('inwoner', 'nog-niet')}
        opties={INWONER_WEET.map((weet) => ({ waarde: weet, label: WEETWOORD[weet] }))}
        fouten={fouten}
      />
      <TekstVak
        naam="redenNogNiet"
        label="Weet de inwoner het nog niet? Waarom?"
        hoogte="klein"
        waarde={waarde('redenNogNiet')}
        magLeeg
        fouten={fouten}
      />
    </Formulier>
  );
}

function Deelnemer({ tafel, rij }: Props & { readonly rij: number }) {
  const fouten = foutenVan(tafel, 'overleg');
  const waarde = (veld: string) => waardeVan(tafel, { formulier: 'overleg', veld });
  return (
    <div class="kt-naast-elkaar">
      <TekstVeld
        naam={`wie${rij}`}
        label={rij === 1 ? 'Wie sprak je?' : `Wie (${rij})`}
        waarde={waarde(`wie${rij}`)}
        magLeeg={rij > 1}
        fouten={fouten}
      />
      <TekstVeld
        naam={`organisatie${rij}`}
        label={rij === 1 ? 'Waar werkt die persoon?' : `Waar werkt die persoon (${rij})`}
        waarde={waarde(`organisatie${rij}`)}
        magLeeg
      />
    </div>
  );
}
