import { schrijfDatumKort } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Fout } from '../ui/fout.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Keuzelijst, Vinkje, Vinkjes } from '../ui/keuze.tsx';
import { Kop } from '../ui/kop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { DatumVeld, TekstVeld } from '../ui/veld.tsx';
import { isInDienst } from './medewerkers.ts';
import { STAFROLLEN } from './medewerkers.form.ts';
import { functienaam } from './profiel.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import { isRol } from './rollen.ts';

/** One of the staff as these pages show them. */
export type Staflid = {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly functie: string;
  readonly organisatie: string;
  readonly rollen: readonly string[];
  readonly team: string;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
};

type TabelProps = {
  readonly pad: string;
  readonly profiel: Gemeenteprofiel;
  readonly staf: readonly Staflid[];
  readonly vandaag: Datum;
};

/** Everybody, those in service first, with a way to their own page. */
export function Staftabel({ pad, profiel, staf, vandaag }: TabelProps) {
  const opVolgorde = staf.toSorted((a, b) => Number(isInDienst(b, vandaag)) - Number(isInDienst(a, vandaag)));
  return (
    <Tabel
      bijschrift="Medewerkers"
      bijschriftVerborgen
      rijen={opVolgorde}
      leeg="Er werkt hier nog niemand."
      kolommen={[
        {
          kop: 'Naam',
          rijkop: true,
          cel: ({ id, naam }) => (
            <a class="utrecht-link" href={`${pad}/${id}`}>
              <bdi>{naam}</bdi>
            </a>
          ),
        },
        { kop: 'Functie', cel: ({ functie }) => functie },
        { kop: 'Werkt bij', cel: ({ organisatie }) => organisatie },
        { kop: 'Team', cel: ({ team }) => teamNaam(profiel, team) },
        { kop: 'Rollen', cel: ({ rollen }) => schrijfRollen(profiel, rollen) },
        { kop: 'Werkt hier', cel: (wie) => schrijfDienst(wie, vandaag) },
      ]}
    />
  );
}

function teamNaam(profiel: Gemeenteprofiel, team: string): string {
  return profiel.teams.find(({ id }) => id === team)?.naam ?? team;
}

function schrijfRollen(profiel: Gemeenteprofiel, rollen: readonly string[]): string {
  return rollen
    .filter(isRol)
    .map((rol) => functienaam(profiel, rol))
    .join(', ');
}

function schrijfDienst(wie: Staflid, vandaag: Datum): string {
  const { van, tot } = wie;
  if (tot === undefined) return `sinds ${schrijfDatumKort(van)}`;
  const dag = schrijfDatumKort(tot);
  return isInDienst(wie, vandaag) ? `tot en met ${dag}` : `niet meer, laatste dag ${dag}`;
}

type FormulierProps = {
  readonly pad: string;
  readonly profiel: Gemeenteprofiel;
  readonly fouten: readonly Fout[];
  readonly ingevuld?: URLSearchParams;
};

/** The form for somebody new. */
export function NieuweMedewerker(props: FormulierProps & { readonly nieuwId: string }) {
  const { pad, fouten, ingevuld, nieuwId } = props;
  const waarde = (naam: string) => ingevuld?.get(naam) ?? undefined;
  return (
    <>
      <Kop>Iemand toevoegen</Kop>
      <Formulier
        actie={pad}
        verborgen={{ medewerkerId: waarde('medewerkerId') ?? nieuwId }}
        knop="Medewerker toevoegen"
      >
        <TekstVeld naam="naam" label="Naam" {...{ waarde: waarde('naam'), fouten }} />
        <TekstVeld
          naam="email"
          label="E-mailadres van het werk"
          toetsen="email"
          {...{ waarde: waarde('email'), fouten }}
        />
        <TekstVeld
          naam="idpSubject"
          label="Kenmerk bij de inlogdienst"
          uitleg="Nodig om in te loggen met het account van de organisatie. De beheerder van de inlogdienst weet het."
          magLeeg
          {...{ waarde: waarde('idpSubject'), fouten }}
        />
        <Werk {...props} {...{ waarde }} rollen={ingevuld?.getAll('rollen')} />
      </Formulier>
    </>
  );
}

type WerkProps = FormulierProps & {
  readonly waarde: (naam: string) => string | undefined;
  readonly rollen: readonly string[] | undefined;
};

function Werk({ profiel, fouten, waarde, rollen }: WerkProps) {
  return (
    <>
      <TekstVeld naam="functie" label="Functie" {...{ waarde: waarde('functie'), fouten }} />
      <Keuzelijst
        naam="team"
        label="Team"
        uitleg="Het team zegt ook bij welke organisatie iemand werkt."
        opties={profiel.teams.map(({ id, naam, organisatie }) => ({
          waarde: id,
          label: `${naam} (${organisatie})`,
        }))}
        {...{ waarde: waarde('team'), fouten }}
      />
      <Vinkjes
        naam="rollen"
        label="Rollen"
        opties={STAFROLLEN.map((rol) => ({ waarde: rol, label: functienaam(profiel, rol) }))}
        waarden={rollen}
        fouten={fouten}
      />
    </>
  );
}

type EenProps = FormulierProps & { readonly wie: Staflid; readonly vandaag: Datum };

/** One of the staff: what they do, and their last day. */
export function EenMedewerker(props: EenProps) {
  const { pad, wie, vandaag, fouten, ingevuld } = props;
  const eigen: Readonly<Record<string, string>> = { functie: wie.functie, team: wie.team };
  const waarde = (naam: string) => ingevuld?.get(naam) ?? eigen[naam];
  return (
    <>
      <Gegevens
        gegevens={[
          { naam: 'E-mailadres', waarde: wie.email },
          { naam: 'Werkt bij', waarde: wie.organisatie },
          { naam: 'Werkt hier', waarde: schrijfDienst(wie, vandaag) },
        ]}
      />
      {isInDienst(wie, vandaag) && (
        <>
          <Kop>Wat iemand doet</Kop>
          <Formulier actie={pad} knop="Wijziging bewaren">
            <Werk
              {...props}
              {...{ waarde }}
              rollen={ingevuld?.has('dag') ? wie.rollen : (ingevuld?.getAll('rollen') ?? wie.rollen)}
            />
          </Formulier>
          <Kop>Uit dienst</Kop>
          <Formulier actie={`${pad}/einde`} knop="Laatste werkdag vastleggen">
            <DatumVeld
              naam="dag"
              label="Laatste werkdag"
              voorbeeld="31-12-2026"
              {...{ waarde: ingevuld?.get('dag') ?? undefined, fouten }}
            />
            <Vinkje
              naam="meteen"
              label="Sluit de toegang meteen"
              aan={ingevuld?.get('meteen') === 'ja'}
              fouten={fouten}
            />
          </Formulier>
        </>
      )}
    </>
  );
}
