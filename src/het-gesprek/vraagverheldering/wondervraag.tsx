import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { sprekerWoord } from './spreker.ts';
import type { Spreker } from './spreker.ts';
import type { Wens, Wondervraag } from './wondervraag.ts';

type Props = { readonly tafel: Tafel };

/** The wish in one sentence: large across the top as soon as it exists, a folded question until then. */
export function WondervraagVak({ tafel }: Props) {
  const { wondervraag } = tafel.gesprek;
  const open = tafel.ingevuld?.formulier === 'wondervraag' || tafel.bewerk === 'wondervraag';
  if (wondervraag === undefined && !tafel.schrijft) return null;
  if (wondervraag === undefined) {
    return (
      <section id="wondervraag">
        <Uitklap titel={`${tafel.wondervraagLabel}, in één zin`} open={open}>
          <WondervraagFormulier tafel={tafel} />
        </Uitklap>
      </section>
    );
  }
  return (
    <section id="wondervraag" aria-label={tafel.wondervraagLabel}>
      <p class="kt-bovenkop">{tafel.wondervraagLabel}</p>
      <Zin tafel={tafel} wens={wondervraag} />
      {open ? (
        <>
          <WondervraagFormulier tafel={tafel} />
          <KlaarLink tafel={tafel} anker="wondervraag" />
        </>
      ) : (
        <BewerkLink tafel={tafel} bewerk="wondervraag" anker="wondervraag" van={tafel.wondervraagLabel}>
          Anders zeggen
        </BewerkLink>
      )}
    </section>
  );
}

function Zin({ tafel, wens }: Props & { readonly wens: Wens }) {
  return (
    <Citaat wie={wieZei(tafel, wens)} groot>
      {inhoudVan(tafel, wens.tekst)}
    </Citaat>
  );
}

/** Whose words they are when they are not the inwoner's own. */
const NAASTEN: readonly Spreker[] = ['mantelzorger', 'partner', 'familie', 'clientondersteuner'];

function WondervraagFormulier({ tafel }: Props) {
  const { wondervraag } = tafel.gesprek;
  const alleenZelf = wondervraag?.woordenVan === 'inwoner';
  const veld = (naam: string, anders = '') =>
    waardeVan(tafel, { formulier: 'wondervraag', veld: naam, anders });
  const fouten = foutenVan(tafel, 'wondervraag');
  const zelf = { waarde: 'inwoner', label: <bdi>{tafel.inwoner}</bdi> };
  const anderen = wieNogMeer(wondervraag);
  return (
    <Formulier actie={`${tafel.pad}/wondervraag`} actId={tafel.nieuwId()} knop="Zo is het gezegd">
      <Gezien wondervraag={wondervraag} />
      <TekstVak
        naam="wondervraag"
        label="Waar gaat het om, in één zin?"
        hoogte="klein"
        waarde={veld('wondervraag', wondervraag ? inhoudVan(tafel, wondervraag.tekst) : '')}
        fouten={fouten}
      />
      <Keuze
        naam="woordenVan"
        label="Van wie zijn deze woorden?"
        opties={alleenZelf ? [zelf] : [zelf, ...anderen]}
        waarde={veld('woordenVan', wondervraag ? '' : 'inwoner')}
        fouten={fouten}
      />
      {!alleenZelf && (
        <TekstVeld
          naam="naam"
          label="Naam van die ander"
          waarde={veld('naam', wondervraag?.naam)}
          fouten={fouten}
          breedte="half"
          magLeeg
        />
      )}
    </Formulier>
  );
}

/** Who else can say it: anybody close, and once it is under somebody's name only that one (HG-151). */
function wieNogMeer(wondervraag: Wondervraag | undefined) {
  if (wondervraag === undefined) {
    return NAASTEN.map((spreker) => ({
      waarde: spreker,
      label: `iemand anders: ${sprekerWoord(spreker)}`,
    }));
  }
  return [wondervraag, ...wondervraag.naast].map(({ woordenVan, naam }) => ({
    waarde: woordenVan,
    label: <bdi>{naam ?? sprekerWoord(woordenVan)}</bdi>,
  }));
}

function Gezien({ wondervraag }: { readonly wondervraag: Wondervraag | undefined }) {
  const wensen = wondervraag === undefined ? [] : [wondervraag, ...wondervraag.naast];
  return (
    <>
      {wensen.map(({ actId }) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
    </>
  );
}

function wieZei(tafel: Tafel, { woordenVan, naam }: Wens): string {
  return woordenVan === 'inwoner' ? tafel.inwoner : (naam ?? sprekerWoord(woordenVan));
}
