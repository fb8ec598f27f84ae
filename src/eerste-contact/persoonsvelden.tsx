import { veldId } from '../ui/fout.ts';
import type { Fout } from '../ui/fout.ts';
import { Vinkje } from '../ui/keuze.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { DatumVeld, TekstVeld } from '../ui/veld.tsx';
import { Veldrij } from '../ui/veldrij.tsx';

/** What was typed so far, with every fault in it. */
export type Ingevuld = { readonly velden: URLSearchParams; readonly fouten: readonly Fout[] };

export type PersoonsveldenProps = {
  readonly ingevuld: Ingevuld;
  /** Whose fields these are on a form with more than one person: 'eigen' or 'ander'. */
  readonly voorvoegsel: string;
  /** The browser may fill in the particulars of whoever sits at it. */
  readonly isZelf?: boolean;
  readonly metBsn?: boolean;
  readonly metTaal?: boolean;
  /** Leaves out the address and day of birth, for somebody we only want to call back. */
  readonly kort?: boolean;
  /** The same, as soon as somebody says that it is about another person. */
  readonly kortVoorAnder?: boolean;
  /** Folds away what one often does not know of somebody else: address, day of birth, language. */
  readonly gevouwen?: string | undefined;
};

/** The fields of one person; only the surname is needed. */
export function Persoonsvelden(props: PersoonsveldenProps) {
  const { ingevuld, voorvoegsel, isZelf = false, kort = false } = props;
  const veld = (naam: string) => {
    const eigenNaam = `${voorvoegsel}${naam[0]?.toUpperCase()}${naam.slice(1)}`;
    return { naam: eigenNaam, waarde: ingevuld.velden.get(eigenNaam) ?? undefined, fouten: ingevuld.fouten };
  };
  const vul = <const T extends string>(soort: T) => (isZelf ? soort : ('off' as const));
  const meer = (
    <>
      {!kort && (
        <>
          <DatumVeld {...veld('geboortedatum')} label="Geboortedatum" autocomplete={vul('bday')} />
          {props.metBsn && (
            <TekstVeld {...veld('bsn')} label="BSN" breedte="kort" toetsen="numeric" autocomplete="off" />
          )}
          <Adresvelden veld={veld} vul={vul} />
        </>
      )}
      {props.metTaal && <Taalvelden veld={veld} />}
    </>
  );
  const isFout = (naam: string) => ingevuld.fouten.some((fout) => fout.veld === veld(naam).naam);
  const isMeerIngevuld = MEER.some((naam) => Boolean(veld(naam).waarde) || isFout(naam));
  const wijkt = props.kortVoorAnder === true && !MEER.some(isFout);
  return (
    <div id={veldId(voorvoegsel)}>
      <Veldrij>
        <TekstVeld {...veld('roepnaam')} label="Voornaam" autocomplete={vul('given-name')} />
        <TekstVeld {...veld('tussenvoegsel')} label="Tussenvoegsel" autocomplete="off" />
        <TekstVeld {...veld('achternaam')} label="Achternaam" autocomplete={vul('family-name')} />
      </Veldrij>
      <Veldrij>
        <TekstVeld {...veld('telefoon')} label="Telefoonnummer" toetsen="tel" autocomplete={vul('tel')} />
        <TekstVeld {...veld('email')} label="E-mailadres" toetsen="email" autocomplete={vul('email')} />
      </Veldrij>
      {props.gevouwen === undefined ? (
        <div class={wijkt ? 'kt-voor-zichzelf' : undefined}>{meer}</div>
      ) : (
        <Uitklap titel={props.gevouwen} open={isMeerIngevuld}>
          {meer}
        </Uitklap>
      )}
    </div>
  );
}

const MEER = ['geboortedatum', 'bsn', 'straat', 'huisnummer', 'postcode', 'plaats', 'taal', 'tolk'] as const;

type Veld = (naam: string) => {
  readonly naam: string;
  readonly waarde: string | undefined;
  readonly fouten: readonly Fout[];
};

type AdresveldenProps = {
  readonly veld: Veld;
  readonly vul: <const T extends string>(soort: T) => T | 'off';
};

function Adresvelden({ veld, vul }: AdresveldenProps) {
  return (
    <>
      <Veldrij>
        <TekstVeld {...veld('straat')} label="Straat" autocomplete={vul('address-line1')} />
        <TekstVeld {...veld('huisnummer')} label="Huisnummer" autocomplete="off" />
      </Veldrij>
      <Veldrij>
        <TekstVeld {...veld('postcode')} label="Postcode" autocomplete={vul('postal-code')} />
        <TekstVeld {...veld('plaats')} label="Woonplaats" autocomplete={vul('address-level2')} />
      </Veldrij>
    </>
  );
}

function Taalvelden({ veld }: { readonly veld: Veld }) {
  const taal = veld('taal');
  const tolk = veld('tolk');
  const isIngevuld =
    Boolean(taal.waarde ?? tolk.waarde) || taal.fouten.some((fout) => fout.veld === taal.naam);
  return (
    <Uitklap titel="Een andere taal of een tolk?" open={isIngevuld}>
      <TekstVeld {...taal} label="Welke taal?" breedte="half" />
      <Vinkje naam={tolk.naam} label="Graag een tolk bij het gesprek" aan={tolk.waarde === 'ja'} />
    </Uitklap>
  );
}
