import { schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Aanbieder, Product } from '../../inrichting/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { DatumVeld, TekstVeld } from '../../ui/veld.tsx';
import type { Besluit } from '../besluit/besluiten.ts';
import {
  EENHEDEN,
  FREQUENTIES,
  optiesUit,
  REDENEN_BEEINDIGING,
  REDENEN_WIJZIGING,
  schrijfCode,
} from './codelijsten.ts';
import type { EenProps, Formulierdeel } from './formulierdeel.tsx';
import { Veranderen } from './formulierdeel.tsx';
import { omvangVan, schrijfOmvang } from './omvang.ts';
import { laatsteLevering } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';

type ToewijsProps = Formulierdeel & {
  readonly besluit: Besluit;
  readonly product: Product | undefined;
  readonly aanbieders: readonly Aanbieder[];
};

/** Chooses who delivers what a besluit grants. */
export function Toewijzen({ besluit, product, aanbieders, pad, nieuwId, fouten, ingevuld }: ToewijsProps) {
  const { besluitId, voorstel } = besluit;
  const passend = aanbieders.filter(({ producten }) =>
    producten.some((een) => een.product === voorstel.product),
  );
  if (passend.length === 0) {
    return <p class="utrecht-paragraph">Geen aanbieder in de inrichting van de gemeente levert dit.</p>;
  }
  const omvang = product && omvangVan(voorstel, product.eenheid);
  // With an amount in a week the standard wants a last day.
  const magLeeg = omvang !== undefined && omvang.frequentie !== '2';
  return (
    <Formulier actie={pad} actId={nieuwId()} verborgen={{ besluitId }} knop="Toewijzen">
      <Keuze
        naam="agb"
        label="Welke aanbieder gaat het doen?"
        opties={passend.map(({ agb, naam, telefoon }) => ({
          waarde: agb,
          label: naam,
          ...(telefoon !== undefined && { uitleg: telefoon }),
        }))}
        waarde={ingevuld['agb']}
        fouten={fouten}
      />
      <DatumVeld
        naam="ingangOp"
        label="Vanaf welke dag?"
        voorbeeld="1-12-2026"
        magLeeg
        waarde={ingevuld['ingangOp'] ?? dagwoord(voorstel.van)}
        fouten={fouten}
      />
      <DatumVeld
        naam="eindOp"
        label="Tot en met welke dag?"
        uitleg={magLeeg ? undefined : 'Bij hulp per week moet hier een dag staan.'}
        voorbeeld="30-11-2027"
        magLeeg={magLeeg}
        waarde={ingevuld['eindOp'] ?? dagwoord(voorstel.tot)}
        fouten={fouten}
      />
      {omvang === undefined && <Hoeveel {...{ fouten, ingevuld }} />}
    </Formulier>
  );
}

/** The standard has no words for the amount of the besluit, so somebody says it in those it has. */
function Hoeveel({ fouten, ingevuld }: Pick<Formulierdeel, 'fouten' | 'ingevuld'>) {
  return (
    <>
      <TekstVeld
        naam="volume"
        label="Hoeveel is het?"
        uitleg="Een heel getal. Het besluit zegt het op een manier die niet in het bericht past."
        breedte="kort"
        toetsen="numeric"
        waarde={ingevuld['volume']}
        fouten={fouten}
      />
      <Keuzelijst
        naam="eenheid"
        label="Waarvan?"
        opties={optiesUit(EENHEDEN)}
        waarde={ingevuld['eenheid']}
        fouten={fouten}
      />
      <Keuzelijst
        naam="frequentie"
        label="Per wanneer?"
        opties={optiesUit(FREQUENTIES)}
        waarde={ingevuld['frequentie']}
        fouten={fouten}
      />
    </>
  );
}

/** One toewijzing as it stands, and what can happen to it. */
export function EenToewijzing(props: EenProps & { readonly isLaatste: boolean }) {
  const { toewijzing, isLaatste } = props;
  const { aanbieder, omvang, ingangOp, eindOp, redenWijziging, toewijzingnummer } = toewijzing;
  return (
    <>
      <Gegevens
        gegevens={[
          { naam: 'Aanbieder', waarde: `${aanbieder.naam} (AGB ${aanbieder.agb})` },
          { naam: 'Toewijzingnummer', waarde: String(toewijzingnummer) },
          {
            naam: 'Hoeveel',
            waarde: omvang === undefined ? 'zoals de aanbieder afspreekt' : schrijfOmvang(omvang),
          },
          { naam: 'Wanneer', waarde: schrijfPeriode(ingangOp, eindOp) },
          ...(redenWijziging === undefined
            ? []
            : [{ naam: 'Veranderd', waarde: schrijfCode(REDENEN_WIJZIGING, redenWijziging) }]),
          { naam: 'Hulp', waarde: schrijfLevering(toewijzing) },
        ]}
      />
      {isLaatste && <Veranderen {...props} />}
    </>
  );
}

/** Whether help began, and how it stands with it. */
export function schrijfLevering(toewijzing: Toewijzing): string {
  const laatste = laatsteLevering(toewijzing);
  if (laatste === undefined) return 'nog niet begonnen';
  const begin = `begonnen op ${schrijfDatumKort(laatste.begonnenOp)}`;
  if (laatste.gestoptOp === undefined) return begin;
  const reden = schrijfCode(REDENEN_BEEINDIGING, laatste.reden ?? '').toLowerCase();
  return `${begin}, gestopt op ${schrijfDatumKort(laatste.gestoptOp)} (${reden})`;
}

/** Days in words: from, and perhaps up to and including. */
export function schrijfPeriode(van: Datum, tot: Datum | undefined): string {
  return tot === undefined
    ? `vanaf ${schrijfDatumKort(van)}`
    : `van ${schrijfDatumKort(van)} tot en met ${schrijfDatumKort(tot)}`;
}

function dagwoord(datum: Datum | undefined): string | undefined {
  return datum && schrijfDatumKort(datum);
}
