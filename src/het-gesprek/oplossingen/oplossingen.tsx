import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { denkrichtingen, oplossingenVoor, staandeResultaten, wachtendeIdeeen } from '../gesprek.ts';
import type { Denkrichting } from '../gesprek.ts';
import { BewerkLink, KlaarLink, LopendeTekst } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { Ideeen, SprekerKeuze, wie } from './ideeen.tsx';
import { geldt } from './oplossing.ts';
import type { Oplossing } from './oplossing.ts';

type Props = { readonly tafel: Tafel };
type EenProps = Props & { readonly oplossing: Oplossing };

/** How to get there, per result that stands; the page shows it only when there is one. No trede, no order, no list. */
export function Oplossingen({ tafel }: Props) {
  return (
    <section id="hoe">
      <Kop>Hoe komen we daar</Kop>
      <Ideeen tafel={tafel} />
      {staandeResultaten(tafel.gesprek).map(({ resultaatId, tekst }) => (
        <section key={resultaatId}>
          <Kop niveau={3}>{inhoudVan(tafel, tekst)}</Kop>
          {oplossingenVoor(tafel.gesprek, resultaatId).map((oplossing) => (
            <EenOplossing key={oplossing.oplossingId} tafel={tafel} oplossing={oplossing} />
          ))}
        </section>
      ))}
      {tafel.schrijft && tafel.bewerk === undefined && <Noemen tafel={tafel} />}
      <Afgevallen tafel={tafel} />
    </section>
  );
}

function EenOplossing({ tafel, oplossing }: EenProps) {
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
      <EigenOrganisatie oplossing={oplossing} />
      <p class="kt-stroom-wie">
        <bdi>{wie(tafel, oplossing)}</bdi>
        {open || tafel.bewerk === waarom ? (
          <KlaarLink tafel={tafel} anker={anker} />
        ) : (
          <span class="kt-rij-daden">
            <BewerkLink tafel={tafel} bewerk={waarom} anker={anker} van={inhoudVan(tafel, oplossing.tekst)}>
              {uitleg === '' ? 'Waarom past dit?' : 'Waarom aanpassen'}
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
      <Uitklap titel="Dit past toch niet" open={fouten.length > 0}>
        <Formulier actie={`${tafel.pad}/oplossingen`} actId={tafel.nieuwId()} verborgen={{ oplossingId }}>
          <TekstVak
            naam="reden"
            label="Waarom niet?"
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

const DENKWOORDEN: Readonly<Record<Denkrichting, string>> = {
  zelf: 'Wat kunt en wilt u zelf, misschien met een steuntje?',
  'naasten-willen': 'Wat kunnen en willen de mensen om u heen, en houden zij dat vol?',
  gezelschap: 'Wie zou er eens langs kunnen komen, of met u mee?',
  buurt: 'Wat is er in de buurt?',
  'gewoon-te-koop': 'Is er iets gewoons dat helpt?',
  'andere-hulp': 'Wie helpt er al, of hoort dit bij een andere regeling?',
  gemeente: 'Wat kan de gemeente doen?',
};

/** The field for a solution: open while there is none or an idea is used, a folded line afterwards. */
function Noemen({ tafel }: Props) {
  const open = tafel.idee !== undefined || foutenVan(tafel, 'oplossing').length > 0;
  const eerste = !tafel.gesprek.oplossingen.some(geldt);
  return (
    <div id="oplossing">
      <Uitklap titel="Waar we aan kunnen denken">
        <ul>
          {denkrichtingen(tafel.gesprek).map((richting) => (
            <li key={richting}>{DENKWOORDEN[richting]}</li>
          ))}
        </ul>
      </Uitklap>
      {eerste || open ? (
        <NoemFormulier tafel={tafel} />
      ) : (
        <Uitklap titel="Nog iets dat kan helpen">
          <NoemFormulier tafel={tafel} />
        </Uitklap>
      )}
    </div>
  );
}

function NoemFormulier({ tafel }: Props) {
  const fouten = foutenVan(tafel, 'oplossing');
  const idee = wachtendeIdeeen(tafel.gesprek).find(({ ideeId }) => ideeId === tafel.idee);
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'oplossing', veld, anders });
  const resultaten = staandeResultaten(tafel.gesprek);
  const [eerste] = resultaten;
  const enige = resultaten.length === 1 ? eerste?.resultaatId : undefined;
  const verborgen = { uitIdee: idee?.ideeId ?? waarde('uitIdee'), ...(enige && { resultaatId: enige }) };
  return (
    <Formulier actie={`${tafel.pad}/oplossingen`} actId={tafel.nieuwId()} verborgen={verborgen}>
      {enige === undefined && (
        <Keuze
          naam="resultaatId"
          label="Voor wat we willen bereiken"
          opties={resultaten.map(({ resultaatId, tekst }) => ({
            waarde: resultaatId,
            label: <bdi>{inhoudVan(tafel, tekst)}</bdi>,
          }))}
          waarde={waarde('resultaatId', eerste?.resultaatId)}
          fouten={fouten}
        />
      )}
      <TekstVak
        naam="oplossing"
        label="Wat kan helpen?"
        hoogte="klein"
        waarde={waarde('oplossing', idee && inhoudVan(tafel, idee.tekst))}
        fouten={fouten}
      />
      <TekstVak
        naam="waarom"
        label="Waarom past dit?"
        hoogte="klein"
        waarde={waarde('waarom')}
        fouten={fouten}
        magLeeg
      />
      <SprekerKeuze
        tafel={tafel}
        naam="oplossingVan"
        label="Wie kwam hiermee?"
        waarde={waarde('oplossingVan', idee?.van ?? 'inwoner')}
      />
      <Knop soort="gewoon" naam="daad" waarde="noemen">
        Dit kan helpen
      </Knop>
    </Formulier>
  );
}

function Afgevallen({ tafel }: Props) {
  const afgevallen = tafel.gesprek.oplossingen.filter(({ staat }) => staat.soort === 'afgevallen');
  if (afgevallen.length === 0) return null;
  return (
    <Uitklap titel="Wat we bekeken en niet kozen">
      <ul>
        {afgevallen.map(({ oplossingId, tekst, staat }) => (
          <li key={oplossingId}>
            <bdi>{inhoudVan(tafel, tekst)}</bdi>
            {staat.soort === 'afgevallen' && (
              <>
                {': '}
                <bdi>{inhoudVan(tafel, staat.reden)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
