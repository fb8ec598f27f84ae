import { schrijfDatumKort } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Fout } from '../ui/fout.ts';
import { Keuze, Keuzelijst, Vinkje, Vinkjes } from '../ui/keuze.tsx';
import { Kop } from '../ui/kop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { DatumVeld, TekstVeld } from '../ui/veld.tsx';
import { BEZWAAR, geldtOp } from './mandaat.ts';
import { schrijfGrens, schrijfProduct } from './mandaten.ts';
import type { GenummerdMandaat, Registerregel } from './mandaten.ts';
import { functienaam } from './profiel.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import type { Rol } from './rollen.ts';

/** A member of staff as these tables show them. */
export type Mens = {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly rollen: readonly string[];
};

type Gedeeld = {
  readonly pad: string;
  readonly profiel: Gemeenteprofiel;
  readonly medewerkers: readonly Mens[];
  readonly namen: ReadonlyMap<string, string>;
  readonly vandaag: Datum;
  readonly fouten: readonly Fout[];
};

/** Everybody who may decide something today, with up to how much. */
export function WieMagWat({
  profiel,
  regels,
}: Pick<Gedeeld, 'profiel'> & { readonly regels: readonly Registerregel<Mens>[] }) {
  const { producten } = profiel;
  return (
    <Tabel
      bijschrift="Wie mag vandaag wat besluiten"
      bijschriftVerborgen
      rijen={regels}
      leeg="Niemand heeft vandaag een mandaat. Er kan dus niets worden besloten."
      kolommen={[
        { kop: 'Naam', rijkop: true, cel: ({ wie }) => <bdi>{wie.naam}</bdi> },
        { kop: 'Werkt bij', cel: ({ wie }) => wie.organisatie },
        { kop: 'Besluit over', cel: ({ mandaat }) => schrijfProduct(producten, mandaat.product) },
        { kop: 'Grens', cel: ({ mandaat }) => schrijfGrens(producten, mandaat) },
        { kop: 'Ook na eigen gesprek', cel: ({ ookNaEigenGesprek }) => (ookNaEigenGesprek ? 'ja' : 'nee') },
        { kop: 'Mandaat', cel: ({ mandaat }) => mandaat.besluitnummer },
      ]}
    />
  );
}

type TabelProps = Gedeeld & {
  readonly rijen: readonly GenummerdMandaat[];
  readonly ingevuld?: URLSearchParams;
};

/** The register as it stands: every row, also those that ended or begin later. */
export function Mandatentabel({ profiel, namen, vandaag, rijen }: TabelProps) {
  const { producten } = profiel;
  return (
    <Tabel
      bijschrift="Het mandaatregister"
      bijschriftVerborgen
      rijen={rijen}
      leeg="Er staan nog geen mandaten in."
      kolommen={[
        { kop: 'Mandaat', rijkop: true, cel: ({ besluitnummer }) => besluitnummer },
        { kop: 'Voor wie', cel: (mandaat) => schrijfWie(profiel, mandaat, namen) },
        { kop: 'Besluit over', cel: ({ product }) => schrijfProduct(producten, product) },
        { kop: 'Grens', cel: (mandaat) => schrijfGrens(producten, mandaat) },
        { kop: 'Ondermandaat', cel: ({ ondermandaat }) => (ondermandaat ? 'ja' : 'nee') },
        { kop: 'Geldt', cel: (mandaat) => schrijfPeriode(mandaat, vandaag) },
      ]}
    />
  );
}

function schrijfWie(
  profiel: Gemeenteprofiel,
  { rol, organisatie, medewerkerIds, schriftelijk }: GenummerdMandaat,
  namen: ReadonlyMap<string, string>,
): string {
  const wie =
    medewerkerIds === undefined
      ? functienaam(profiel, rol)
      : medewerkerIds.map((id) => namen.get(id) ?? 'onbekend').join(', ');
  const waar = organisatie === undefined ? '' : `, bij ${organisatie}`;
  const brief = schriftelijk === undefined ? '' : ` (${schriftelijk.document})`;
  return `${wie}${waar}${brief}`;
}

function schrijfPeriode(mandaat: GenummerdMandaat, vandaag: Datum): string {
  const { geldigVan, geldigTot, ingetrokkenOp } = mandaat;
  if (ingetrokkenOp !== undefined) return `ingetrokken op ${schrijfDatumKort(ingetrokkenOp)}`;
  const tot = geldigTot === undefined ? '' : ` tot en met ${schrijfDatumKort(geldigTot)}`;
  const stand = geldtOp(mandaat, vandaag) ? '' : geldigVan > vandaag ? ' (nog niet)' : ' (voorbij)';
  return `vanaf ${schrijfDatumKort(geldigVan)}${tot}${stand}`;
}

function isVoorbij({ geldigTot, ingetrokkenOp }: GenummerdMandaat, vandaag: Datum): boolean {
  return ingetrokkenOp !== undefined || (geldigTot !== undefined && geldigTot < vandaag);
}

/** The form in which a mandate ends: on a day, or at once. */
export function Eindeformulier({ pad, profiel, rijen, namen, vandaag, fouten, ingevuld }: TabelProps) {
  const lopend = rijen.filter((mandaat) => !isVoorbij(mandaat, vandaag));
  if (lopend.length === 0) return null;
  const waarde = (naam: string) => ingevuld?.get(naam) ?? undefined;
  return (
    <>
      <Kop>Een mandaat beëindigen</Kop>
      <Formulier actie={`${pad}/einde`} knop="Mandaat beëindigen">
        <Keuzelijst
          naam="einde"
          label="Welk mandaat?"
          opties={lopend.map((mandaat) => ({
            waarde: mandaat.id,
            label: `${mandaat.besluitnummer}: ${schrijfWie(profiel, mandaat, namen)}, ${schrijfProduct(profiel.producten, mandaat.product)}`,
          }))}
          {...{ waarde: waarde('einde'), fouten }}
        />
        <Keuze
          naam="hoe"
          label="Hoe eindigt het?"
          opties={[
            { waarde: 'laatste-dag', label: 'Op een laatste dag' },
            { waarde: 'intrekken', label: 'Intrekken: vanaf vandaag geldt het niet meer' },
          ]}
          {...{ waarde: waarde('hoe'), fouten }}
        />
        <DatumVeld
          naam="op"
          label="Laatste dag"
          magLeeg
          voorbeeld="31-12-2026"
          {...{ waarde: waarde('op'), fouten }}
        />
      </Formulier>
    </>
  );
}

const MANDAATROLLEN: readonly Rol[] = [
  'gespreksvoerder',
  'beslisser',
  'administratie',
  'eerste-contact',
  'bezwaarbehandelaar',
];

type FormulierProps = Gedeeld & { readonly nieuwId: string; readonly ingevuld?: URLSearchParams };

/** The form in which a mandate is given. */
export function Mandaatformulier({ pad, profiel, medewerkers, nieuwId, fouten, ingevuld }: FormulierProps) {
  const waarde = (naam: string) => ingevuld?.get(naam) ?? undefined;
  const organisaties = [...new Set(profiel.teams.map(({ organisatie }) => organisatie))];
  const producten = [
    ...profiel.producten.map(({ id, naam }) => ({ waarde: id, label: naam })),
    { waarde: 'alle', label: 'Alle producten' },
    { waarde: BEZWAAR, label: 'Besluiten op bezwaar' },
  ];
  return (
    <>
      <Kop>Een mandaat geven</Kop>
      <Formulier actie={pad} verborgen={{ mandaatId: waarde('mandaatId') ?? nieuwId }} knop="Mandaat geven">
        <Keuzelijst
          naam="rol"
          label="Voor welke rol?"
          opties={MANDAATROLLEN.map((rol) => ({ waarde: rol, label: functienaam(profiel, rol) }))}
          {...{ waarde: waarde('rol'), fouten }}
        />
        <Keuzelijst
          naam="product"
          label="Waarover?"
          opties={producten}
          {...{ waarde: waarde('product'), fouten }}
        />
        <Grenzen {...{ waarde, fouten }} />
        <Keuzelijst
          naam="organisatie"
          label="Alleen voor wie werkt bij"
          uitleg="Leeg: alleen de gemeente zelf. Een partner kies je hier, en dan hoort er een schriftelijk mandaat bij."
          leeg="de gemeente"
          magLeeg
          opties={organisaties.map((naam) => ({ waarde: naam, label: naam }))}
          {...{ waarde: waarde('organisatie'), fouten }}
        />
        <TekstVeld
          naam="document"
          label="In welk document staat het mandaat?"
          uitleg="Nodig voor een partner (Awb 10:4)."
          magLeeg
          {...{ waarde: waarde('document'), fouten }}
        />
        <Vinkje
          naam="instemming"
          label="De werkgever stemde ermee in"
          aan={waarde('instemming') === 'ja'}
          fouten={fouten}
        />
        <Vinkjes
          naam="medewerkers"
          label="Alleen voor deze mensen"
          uitleg="Kies je niemand, dan geldt het voor iedereen met de rol."
          magLeeg
          opties={medewerkers.filter(kanBesluiten).map(({ id, naam }) => ({ waarde: id, label: naam }))}
          waarden={ingevuld?.getAll('medewerkers')}
          fouten={fouten}
        />
        <Vinkje
          naam="ondermandaat"
          label="Mag het worden doorgegeven (ondermandaat)"
          aan={waarde('ondermandaat') === 'ja'}
          fouten={fouten}
        />
        <Periode {...{ waarde, fouten }} />
      </Formulier>
    </>
  );
}

function kanBesluiten({ rollen }: Mens): boolean {
  return MANDAATROLLEN.some((rol) => rollen.includes(rol));
}

type Velden = { readonly waarde: (naam: string) => string | undefined; readonly fouten: readonly Fout[] };

function Grenzen({ waarde, fouten }: Velden) {
  const grens = (naam: string, label: string) => (
    <TekstVeld {...{ naam, label, fouten }} magLeeg breedte="kort" toetsen="numeric" waarde={waarde(naam)} />
  );
  return (
    <>
      {grens('maxUren', 'Hoogstens zoveel uren of dagdelen per week')}
      {grens('maxBedrag', 'Hoogstens zoveel euro')}
      {grens('maxDuurMaanden', 'Hoogstens voor zoveel maanden')}
    </>
  );
}

function Periode({ waarde, fouten }: Velden) {
  return (
    <>
      <DatumVeld
        naam="geldigVan"
        label="Eerste dag"
        voorbeeld="1-12-2026"
        {...{ waarde: waarde('geldigVan'), fouten }}
      />
      <DatumVeld
        naam="geldigTot"
        label="Laatste dag"
        magLeeg
        voorbeeld="31-12-2027"
        {...{ waarde: waarde('geldigTot'), fouten }}
      />
      <TekstVeld
        naam="besluitnummer"
        label="Nummer van het mandaatbesluit"
        {...{ waarde: waarde('besluitnummer'), fouten }}
      />
    </>
  );
}
