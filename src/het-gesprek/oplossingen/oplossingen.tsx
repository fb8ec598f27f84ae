import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { denkrichtingen, oplossingenVoor, staandeResultaten, wachtendeIdeeen } from '../gesprek.ts';
import type { Denkrichting } from '../gesprek.ts';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { EenOplossing } from './eenoplossing.tsx';
import { Ideeen, SprekerKeuze } from './ideeen.tsx';
import { geldt } from './oplossing.ts';
import { Gewogen } from './wegen.tsx';

type Props = { readonly tafel: Tafel };

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
      <Buurt tafel={tafel} waarde={waarde('dienst')} />
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

/** What is near: the short list of the municipality, folded, only after there is a resultaat. */
function Buurt({ tafel: { diensten = [] }, waarde }: Props & { readonly waarde: string }) {
  if (diensten.length === 0) return null;
  return (
    <Uitklap titel="Is het iets uit de buurt?" open={waarde !== ''}>
      <Keuzelijst
        naam="dienst"
        label="Wat is er in de buurt?"
        opties={diensten.map(({ id, naam, wat }) => ({ waarde: `${id}|${naam}`, label: `${naam}: ${wat}` }))}
        waarde={waarde}
        leeg="Niets van dit alles"
        magLeeg
      />
    </Uitklap>
  );
}

function Afgevallen({ tafel }: Props) {
  const afgevallen = tafel.gesprek.oplossingen.filter(({ staat }) => staat.soort === 'afgevallen');
  if (afgevallen.length === 0) return null;
  return (
    <Uitklap titel="Wat we bekeken en niet kozen">
      <ul>
        {afgevallen.map((oplossing) => (
          <li key={oplossing.oplossingId}>
            <bdi>{inhoudVan(tafel, oplossing.tekst)}</bdi>
            {oplossing.staat.soort === 'afgevallen' && (
              <>
                {': '}
                <bdi>{inhoudVan(tafel, oplossing.staat.reden)}</bdi>
              </>
            )}
            <Gewogen tafel={tafel} oplossing={oplossing} />
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
