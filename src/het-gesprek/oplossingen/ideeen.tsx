import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { magOplossingen, wachtendeIdeeen } from '../gesprek.ts';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { SPREKERS, sprekerWoord } from '../vraagverheldering/spreker.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';

type Props = { readonly tafel: Tafel };

/** Ideas that came early: they wait under the name of who had them (T2). */
export function Ideeen({ tafel }: Props) {
  const ideeen = wachtendeIdeeen(tafel.gesprek);
  if (ideeen.length === 0) return null;
  const kan = magOplossingen(tafel.gesprek);
  return (
    <section id="ideeen" class="kt-ideeen">
      <p>
        <strong>{ideeen.length === 1 ? 'Uw idee' : 'Uw ideeën'}, daar komen we op terug</strong>
      </p>
      {ideeen.map((idee) => (
        <div key={idee.ideeId}>
          <Citaat wie={wie(tafel, idee)}>{inhoudVan(tafel, idee.tekst)}</Citaat>
          {kan && tafel.schrijft && (
            <a class="utrecht-link kt-stil" href={`${tafel.pad}?idee=${idee.ideeId}#oplossing`}>
              Dit idee nu gebruiken
            </a>
          )}
        </div>
      ))}
    </section>
  );
}

/** A place for an idea before there is a result; nothing is refused and nothing is decided. */
export function IdeeFormulier({ tafel }: Props) {
  if (!tafel.schrijft) return null;
  const fouten = foutenVan(tafel, 'idee');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'idee', veld, anders });
  return (
    <Uitklap titel="Is er al een idee hoe het kan?" open={fouten.length > 0}>
      <Formulier actie={`${tafel.pad}/ideeen`} actId={tafel.nieuwId()} knop="Bewaren voor straks">
        <TekstVak
          naam="idee"
          label="Wat is het idee?"
          hoogte="klein"
          waarde={waarde('idee')}
          fouten={fouten}
        />
        <SprekerKeuze
          tafel={tafel}
          naam="ideeVan"
          label="Van wie is het idee?"
          waarde={waarde('ideeVan', 'inwoner')}
        />
      </Formulier>
    </Uitklap>
  );
}

/** Who came with it; the inwoner unless one says otherwise. */
export function SprekerKeuze({
  tafel,
  ...rest
}: Props & { readonly naam: string; readonly label: string; readonly waarde: string }) {
  const opties = SPREKERS.map((spreker) => ({
    waarde: spreker,
    label: spreker === 'inwoner' ? tafel.inwoner : sprekerWoord(spreker),
  }));
  return <Keuzelijst {...rest} opties={opties} />;
}

/** The name under which an idea or solution stands. */
export function wie(
  tafel: Pick<Tafel, 'inwoner'>,
  { van, vanNaam }: { readonly van: Spreker; readonly vanNaam?: string | undefined },
): string {
  return vanNaam ?? (van === 'inwoner' ? tafel.inwoner : sprekerWoord(van));
}
