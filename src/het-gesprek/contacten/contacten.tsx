import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { foutenVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Contactbeeld } from './contactbeeld.ts';

type Props = { readonly tafel: Tafel };
type ContactProps = { readonly contact: Contactbeeld | undefined };

/** What there is to know before people talk on: the days for an own plan, and whether anything is planned (PL-23, PL-24). */
export function Contactregels({ tafel }: Props) {
  const { contact } = tafel;
  if (contact === undefined || !tafel.schrijft) return null;
  return (
    <>
      <EigenPlan tafel={tafel} />
      {!contact.isGepland && (
        <p class="kt-zacht" id="nog-niet-gepland">
          Er staat nog geen moment gepland voor dit gesprek.{' '}
          <a href={`${contact.zaakpad}/planning`}>Plan een moment</a>
        </p>
      )}
      {contact.pauze !== undefined && <Rust tafel={tafel} />}
    </>
  );
}

/** The inwoner may still make an own plan: wait for it, or let them say that there will be none (PL-23). */
function EigenPlan({ tafel }: Props) {
  const tot = tafel.contact?.planTot;
  if (tot === undefined) return null;
  return (
    <section class="kt-vooraf" id="eigen-plan" aria-label="Een eigen plan">
      <p>
        U kunt nog tot en met {schrijfDatum(tot)} een eigen plan inleveren. Wilt u dat? Dan praten we verder
        als het er is. Wilt u geen plan maken? Dan kunnen we nu verder.
      </p>
      <Formulier actie={`${tafel.pad}/geen-plan`} actId={tafel.nieuwId()} verborgen={{ daad: 'geen-plan' }}>
        <Knop soort="gewoon">Ik maak geen eigen plan</Knop>
      </Formulier>
    </section>
  );
}

function Rust({ tafel }: Props) {
  const { tot } = tafel.contact?.pauze ?? {};
  return (
    <section class="kt-vooraf" aria-label="Pauze">
      <p>Dit gesprek rust{tot === undefined ? ' nu' : ` tot ${schrijfDatum(tot)}`}.</p>
      <Formulier actie={`${tafel.pad}/pauze`} actId={tafel.nieuwId()} verborgen={{ daad: 'hervatten' }}>
        <Knop soort="gewoon">We gaan verder</Knop>
      </Formulier>
    </section>
  );
}

/** Lets the gesprek rest, and says that the six weeks go on (HG-111). */
export function Pauzeren({ tafel }: Props) {
  if (tafel.contact === undefined || tafel.contact.pauze !== undefined) return null;
  const fouten = foutenVan(tafel, 'pauze');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'pauze', veld, anders });
  return (
    <Uitklap titel="Het gesprek even laten rusten" open={tafel.ingevuld?.formulier === 'pauze'}>
      <p>De zes weken lopen door. Komt er nog een gesprek? Stuur dan op tijd een verslag tot nu toe.</p>
      <Formulier
        actie={`${tafel.pad}/pauze`}
        actId={tafel.nieuwId()}
        verborgen={{ daad: 'pauzeren' }}
        knop="Laat het rusten"
      >
        <Keuze
          naam="pauzeVan"
          label="Wie wil een pauze?"
          waarde={waarde('pauzeVan', 'inwoner')}
          opties={[
            { waarde: 'inwoner', label: 'De inwoner' },
            { waarde: 'wij', label: 'Wij' },
          ]}
          fouten={fouten}
        />
        <DatumVeld
          naam="pauzeTot"
          label="Tot welke dag?"
          voorbeeld={schrijfDatumKort(tafel.vandaag)}
          waarde={waarde('pauzeTot')}
          magLeeg
          fouten={fouten}
        />
        <TekstVak
          naam="pauzeReden"
          label="Waarom?"
          uitleg="De inwoner leest dit in het verslag."
          hoogte="klein"
          waarde={waarde('pauzeReden')}
          magLeeg
          fouten={fouten}
        />
      </Formulier>
    </Uitklap>
  );
}

/** In week five, with more contacts to come: a verslag of what is there now, so that the six weeks hold (HG-113). */
export function EersteVerslag({ contact }: ContactProps) {
  if (contact?.isEersteVerslagNodig !== true) return null;
  return (
    <Kennisgeving soort="let-op" titel="Stuur een verslag tot nu toe">
      <p>
        Het is week vijf en er komt nog een gesprek. Stuur nu een verslag van wat er al is. Wat je nog
        bespreekt, staat erin en komt in het plan. Zo heeft de inwoner binnen zes weken een verslag.
      </p>
      <p>
        <a href={`${contact.zaakpad}/verslag`}>Naar het verslag</a>
      </p>
    </Kennisgeving>
  );
}

/** Somebody spoke with the inwoner before the days for an own plan were over: what to do (PL-23). */
export function TeVroeg({ contact }: ContactProps) {
  const { teVroeg = [], planTot, zaakpad = '' } = contact ?? {};
  if (teVroeg.length === 0 && planTot === undefined) return null;
  return (
    <Kennisgeving soort="let-op" titel="De inwoner had nog tijd voor een eigen plan">
      <p>
        {teVroeg.length > 0 && `Het gesprek was op ${teVroeg.map(schrijfDatum).join(' en op ')}. `}
        {planTot === undefined
          ? 'Toen kon er nog een eigen plan komen. Vraag of de inwoner er alsnog een wil geven.'
          : `De inwoner kan tot en met ${schrijfDatum(planTot)} een eigen plan inleveren. Wacht met het verslag, of vraag of de inwoner er geen maakt.`}{' '}
        <a href={`${zaakpad}/plan`}>Leg vast wat de inwoner zegt</a>
      </p>
    </Kennisgeving>
  );
}
