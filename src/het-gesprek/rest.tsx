import { Formulier } from '../ui/formulier.tsx';
import { Vinkjes } from '../ui/keuze.tsx';
import { Kop } from '../ui/kop.tsx';
import { TekstVak } from '../ui/veld.tsx';
import type { OnderdeelStand } from './verslag/dekking.ts';
import { onderdeelWoorden } from './verslag/onderdeelwoorden.ts';
import { Raakpuntwoorden } from './verslag/raakpunt.tsx';
import { foutenVan, waardeVan } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

type RestProps = { readonly tafel: Tafel; readonly open: readonly OnderdeelStand[] };

/**
 * Every topic that is still open on one form. Only one of which something was said can be ticked, with those words
 * beside it, and nobody ticked it beforehand (HG-14, HG-91); the others get one reason together.
 */
export function Rest({ tafel, open }: RestProps) {
  if (open.length < 2) return null;
  const { ingevuld } = tafel;
  const besproken = ingevuld?.formulier === 'rest' ? ingevuld.velden.getAll('besproken') : [];
  const fouten = foutenVan(tafel, 'rest');
  const geraakt = open.filter(({ geraaktDoor }) => geraaktDoor.length > 0);
  return (
    <article class="kt-onderdeel" id="onderdeel-rest">
      <Kop niveau={3}>In één keer invullen</Kop>
      <Formulier
        actie={`${tafel.pad}/onderdelen`}
        actId={tafel.nieuwId()}
        verborgen={{ onderdeel: 'rest', rest: open.map(({ onderdeel }) => onderdeel).join(' ') }}
        knop="In één keer vastleggen"
      >
        {geraakt.length > 0 && (
          <Vinkjes
            naam="besproken"
            label="Hier is al iets over gezegd. Wat hoort in het verslag?"
            opties={geraakt.map((stand) => ({
              waarde: metGezegd(stand),
              label: <Geraakt {...{ tafel, stand }} />,
            }))}
            waarden={besproken}
            fouten={fouten}
          />
        )}
        <TekstVak
          naam="tekst-rest"
          label="De andere punten zijn niet besproken, omdat"
          hoogte="klein"
          waarde={waardeVan(tafel, { formulier: 'rest', veld: 'tekst-rest', anders: redenVan(tafel) })}
          fouten={fouten}
        />
      </Formulier>
    </article>
  );
}

/** In a verslag so far the reason is known: there will be another gesprek (HG-113). */
function redenVan({ contact }: Tafel): string | undefined {
  return contact?.isEersteVerslagNodig === true ? 'we dat in een volgend gesprek bespreken.' : undefined;
}

/** The topic and the surest thing that was said about it. */
function Geraakt({
  tafel,
  stand: { onderdeel, geraaktDoor },
}: {
  readonly tafel: Tafel;
  readonly stand: OnderdeelStand;
}) {
  const [eerste] = geraaktDoor;
  return (
    <>
      {onderdeelWoorden(onderdeel).kop}
      {eerste !== undefined && (
        <span class="kt-optie-uitleg">
          <Raakpuntwoorden tafel={tafel} punt={eerste} />
        </span>
      )}
    </>
  );
}

function metGezegd({ onderdeel, geraaktDoor }: OnderdeelStand): string {
  return [onderdeel, ...geraaktDoor.slice(0, 1).map(({ id }) => id)].join(':');
}
