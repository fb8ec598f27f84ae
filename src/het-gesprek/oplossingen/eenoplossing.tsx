import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink, LopendeTekst } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { wie } from './ideeen.tsx';
import type { Oplossing } from './oplossing.ts';
import { Gewogen, Verdeeld, VerdelingFormulier, WegingFormulier } from './wegen.tsx';

type EenProps = { readonly tafel: Tafel; readonly oplossing: Oplossing };

/** One way to get there, with why it fits, who does what and what is good and hard about it; no trede. */
export function EenOplossing({ tafel, oplossing }: EenProps) {
  const { oplossingId, waarom } = oplossing;
  const anker = `oplossing-${oplossingId}`;
  const uitleg = inhoudVan(tafel, waarom);
  const open = tafel.bewerk === oplossingId;
  return (
    <article class="kt-oplossing" id={anker}>
      {open ? (
        <Bewerken tafel={tafel} oplossing={oplossing} />
      ) : (
        <TekstBlok>{inhoudVan(tafel, oplossing.tekst)}</TekstBlok>
      )}
      {tafel.bewerk === waarom ? (
        <LopendeTekst tafel={tafel} tekstId={waarom} label="Waarom past dit?" terug={anker} hoogte="klein" />
      ) : (
        uitleg !== '' && (
          <p>
            <strong>Waarom past dit?</strong> <bdi>{uitleg}</bdi>
          </p>
        )
      )}
      <Verdeeld tafel={tafel} oplossing={oplossing} />
      <Gewogen tafel={tafel} oplossing={oplossing} />
      <EigenOrganisatie oplossing={oplossing} />
      {tafel.bewerk === verdeelId(oplossing) && <VerdelingFormulier tafel={tafel} oplossing={oplossing} />}
      <p class="kt-stroom-wie">
        <bdi>{wie(tafel, oplossing)}</bdi>
        {open || [waarom, verdeelId(oplossing)].includes(tafel.bewerk ?? '') ? (
          <KlaarLink tafel={tafel} anker={anker} />
        ) : (
          <span class="kt-rij-daden">
            <BewerkLink tafel={tafel} bewerk={waarom} anker={anker} van={inhoudVan(tafel, oplossing.tekst)}>
              {uitleg === '' ? 'Waarom past dit?' : 'Waarom aanpassen'}
            </BewerkLink>
            <BewerkLink
              tafel={tafel}
              bewerk={verdeelId(oplossing)}
              anker={anker}
              van={inhoudVan(tafel, oplossing.tekst)}
            >
              Wie doet wat?
            </BewerkLink>
            <BewerkLink
              tafel={tafel}
              bewerk={oplossingId}
              anker={anker}
              van={inhoudVan(tafel, oplossing.tekst)}
            >
              Aanpassen
            </BewerkLink>
          </span>
        )}
      </p>
    </article>
  );
}

/** Says that who leads the gesprek works for who delivers it, and what else there is (T47). */
function EigenOrganisatie({ oplossing: { eigenDienst } }: Pick<EenProps, 'oplossing'>) {
  if (eigenDienst === undefined) return null;
  const { organisatie, alternatieven } = eigenDienst;
  return (
    <Kennisgeving soort="let-op" titel="Kijk samen ook naar iets anders">
      <p>Dit komt van {organisatie}. Daar werkt ook wie dit gesprek voert.</p>
      <ul>
        {alternatieven.map(({ id, naam }) => (
          <li key={id}>{naam}</li>
        ))}
      </ul>
    </Kennisgeving>
  );
}

function Bewerken({ tafel, oplossing }: EenProps) {
  const { oplossingId } = oplossing;
  const fouten = foutenVan(tafel, 'afvallen');
  return (
    <div class="kt-bewerken">
      <LopendeTekst
        tafel={tafel}
        tekstId={oplossing.tekst}
        label="Wat kan helpen?"
        terug={`oplossing-${oplossingId}`}
        hoogte="klein"
      />
      <Uitklap
        titel="Wat is er goed aan, en wat lastig?"
        open={oplossing.weging !== undefined || foutenVan(tafel, 'weging').length > 0}
      >
        <WegingFormulier tafel={tafel} oplossing={oplossing} />
      </Uitklap>
      <Uitklap titel="Dit past toch niet" open={fouten.length > 0}>
        <Formulier actie={`${tafel.pad}/oplossingen`} actId={tafel.nieuwId()} verborgen={{ oplossingId }}>
          <Keuze
            naam="redenzin"
            label="Waarom niet?"
            opties={AFVALZINNEN.map((zin) => ({ waarde: zin, label: zin }))}
            waarde={waardeVan(tafel, { formulier: 'afvallen', veld: 'redenzin' })}
          />
          <TekstVak
            naam="reden"
            label="Of in uw eigen woorden"
            hoogte="klein"
            waarde={waardeVan(tafel, { formulier: 'afvallen', veld: 'reden' })}
            fouten={fouten}
          />
          <Knop soort="gewoon" naam="daad" waarde="afvallen">
            Opzijzetten
          </Knop>
        </Formulier>
      </Uitklap>
    </div>
  );
}

/** Ready reasons to put a way aside, to the inwoner as they stand in the verslag (HG-13). */
const AFVALZINNEN = [
  'U wilt dit liever niet.',
  'Dat is te zwaar voor wie u helpt.',
  'Dat is er hier niet.',
  'Dat lost het niet op.',
];

/** What stands in the address while one says who does what of this way. */
function verdeelId({ oplossingId }: Oplossing): string {
  return `wie-${oplossingId}`;
}
