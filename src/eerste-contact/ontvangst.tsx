import { schrijfDatumKort } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Keuze } from '../ui/keuze.tsx';
import { DatumVeld, TekstVak } from '../ui/veld.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Ingevuld } from './persoonsvelden.tsx';

const KANAALWOORDEN = [
  { waarde: 'telefoon', label: 'Telefoon' },
  { waarde: 'balie', label: 'Balie' },
  { waarde: 'huisbezoek', label: 'Huisbezoek' },
  { waarde: 'partner', label: 'Andere organisatie' },
  { waarde: 'dorpssteunpunt', label: 'Steunpunt in het dorp of de wijk' },
];

export type OntvangstProps = { readonly ingevuld: Ingevuld; readonly vandaag: Datum };

/** When and how a melding came in: today by phone, unless somebody says otherwise (EC-4, EC-5). */
export function Ontvangst({ ingevuld, vandaag }: OntvangstProps) {
  const waarde = (naam: string) => ingevuld.velden.get(naam) ?? undefined;
  const isAnders =
    ingevuld.fouten.some(
      ({ veld }) => veld === 'ontvangenOp' || veld === 'redenEerder' || veld === 'kanaal',
    ) || waarde('kanaal') !== 'telefoon';
  return (
    <Uitklap titel="Kwam het anders of eerder binnen?" open={isAnders}>
      <Keuze
        naam="kanaal"
        label="Hoe kwam de melding binnen?"
        opties={KANAALWOORDEN}
        waarde={waarde('kanaal')}
        fouten={ingevuld.fouten}
      />
      <DatumVeld
        naam="ontvangenOp"
        label="Dag van ontvangst"
        voorbeeld={schrijfDatumKort(vandaag)}
        waarde={waarde('ontvangenOp')}
        fouten={ingevuld.fouten}
      />
      <TekstVak
        naam="redenEerder"
        label="Waarom een eerdere dag?"
        hoogte="klein"
        magLeeg
        waarde={waarde('redenEerder')}
        fouten={ingevuld.fouten}
      />
    </Uitklap>
  );
}

/** The question when we may know somebody already. */
export const WIE_IS_HET = {
  veld: 'persoonId',
  tekst: 'Misschien kennen we deze inwoner al. Kies wie het is, of kies: nieuw.',
} as const;

/** Somebody to choose from, in words. */
export type BekendeOpScherm = { readonly waarde: string; readonly wie: string; readonly uitleg: string };

export type BekendenKeuzeProps = {
  readonly bekenden: readonly BekendeOpScherm[];
  readonly ingevuld: Ingevuld;
  readonly heeftGezocht: boolean;
};

/** Who we may know already; a person chooses (EC-25). */
export function BekendenKeuze({ bekenden, ingevuld, heeftGezocht }: BekendenKeuzeProps) {
  if (bekenden.length === 0) {
    return heeftGezocht ? (
      <Kennisgeving soort="uitleg" titel="We kennen niemand met deze naam en datum." />
    ) : null;
  }
  return (
    <Keuze
      naam="persoonId"
      label="Is het een van deze mensen?"
      opties={[
        ...bekenden.map(({ waarde, wie, uitleg }) => ({ waarde, label: wie, uitleg })),
        { waarde: 'nieuw', label: 'Nee, nieuw inschrijven' },
      ]}
      waarde={ingevuld.velden.get('persoonId') ?? undefined}
      fouten={ingevuld.fouten}
    />
  );
}
