import { schrijfDatumKort } from '../../basis/datum.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import type { Huishoudtaak } from './huishouden.ts';

type HuishoudenProps = {
  readonly taken: readonly Huishoudtaak[];
  readonly woorden: ReadonlyMap<string, string>;
};

/** Per person in the house and per task: can they, and why or why not (K22). */
export function Huishouden({ taken, woorden }: HuishoudenProps) {
  const tekst = (id: string) => <bdi>{woorden.get(id)}</bdi>;
  return (
    <Tabel
      bijschrift="Wat huisgenoten kunnen doen, per taak"
      bijschriftVerborgen
      rijen={taken}
      leeg="Er is nog geen huisgenoot opgeschreven."
      kolommen={[
        { kop: 'Wie', cel: ({ wie }) => tekst(wie) },
        { kop: 'Geboren', cel: ({ geboortedatum }) => schrijfDatumKort(geboortedatum) },
        { kop: 'Taak', cel: ({ taak }) => tekst(taak) },
        { kop: 'Kan dat?', cel: ({ kan }) => (kan ? 'ja' : 'nee') },
        { kop: 'Omdat', cel: ({ waarom }) => tekst(waarom) },
      ]}
    />
  );
}

type FormulierProps = {
  readonly actie: string;
  readonly actId: string;
  readonly fouten: readonly Fout[];
  readonly ingevuld: (naam: string) => string | undefined;
};

/** One task of one person in the house. */
export function Huishoudformulier({ actie, actId, fouten, ingevuld }: FormulierProps) {
  return (
    <Formulier actie={actie} actId={actId} knop="Huisgenoot en taak bewaren">
      <TekstVeld
        naam="huisgenoot"
        label="Welke huisgenoot?"
        waarde={ingevuld('huisgenoot')}
        fouten={fouten}
      />
      <DatumVeld
        naam="geboortedatum"
        label="Wanneer is die geboren?"
        voorbeeld="14-3-2001"
        waarde={ingevuld('geboortedatum')}
        fouten={fouten}
      />
      <TekstVeld naam="taak" label="Welke taak?" waarde={ingevuld('taak')} fouten={fouten} />
      <Keuze
        naam="kan"
        label="Kan deze huisgenoot dat doen?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
        waarde={ingevuld('kan')}
        fouten={fouten}
      />
      <TekstVak
        naam="redenTaak"
        label="Waarom wel of niet?"
        uitleg="Kijk ook of de huisgenoot het volhoudt."
        hoogte="klein"
        waarde={ingevuld('redenTaak')}
        fouten={fouten}
      />
    </Formulier>
  );
}
