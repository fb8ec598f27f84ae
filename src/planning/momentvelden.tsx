import type { Gemeenteprofiel } from '../inrichting/index.ts';
import type { Fout } from '../ui/fout.ts';
import { Keuze, Keuzelijst } from '../ui/keuze.tsx';
import { DatumVeld, TekstVeld } from '../ui/veld.tsx';
import { DUREN } from './contactmoment.form.ts';
import { schrijfPlaats } from './plek.ts';
import { schrijfMinuten } from './waarschuwing.ts';

/** The fields as they were filled in, by name. */
export type Ingevuld = Readonly<Record<string, string | undefined>>;

export type MomentveldenProps = {
  readonly profiel: Gemeenteprofiel;
  readonly thuisadres?: string | undefined;
  readonly voorbeelddag: string;
  readonly ingevuld: Ingevuld;
  readonly fouten?: readonly Fout[] | undefined;
};

const WAAR = [
  { waarde: 'huisbezoek', label: 'Bij de inwoner thuis' },
  { waarde: 'telefoon', label: 'Telefoon' },
  { waarde: 'beeldbellen', label: 'Beeldbellen' },
  { waarde: 'loket', label: 'Aan een loket of op een plek in de buurt' },
  { waarde: 'elders', label: 'Ergens anders' },
] as const;

/** When, how long, how and where: the same questions when planning and when moving. */
export function Momentvelden({ profiel, thuisadres, voorbeelddag, ingevuld, fouten }: MomentveldenProps) {
  return (
    <>
      <Wanneer {...{ voorbeelddag, ingevuld, fouten }} />
      <Keuze
        naam="vorm"
        label="Waar spreken jullie elkaar? Dat kiest de inwoner."
        waarde={ingevuld['vorm']}
        opties={WAAR.map((optie) =>
          optie.waarde === 'huisbezoek' && thuisadres !== undefined
            ? { ...optie, uitleg: thuisadres }
            : optie,
        )}
        fouten={fouten}
      />
      <Keuzelijst
        naam="loket"
        label="Welk loket of welke plek?"
        uitleg="Alleen bij een gesprek aan een loket of op een plek in de buurt."
        waarde={ingevuld['loket']}
        opties={profiel.plaatsen.map((plaats) => ({
          waarde: plaats.id,
          label: `${schrijfPlaats(plaats)}${plaats.heeftSpreekkamer ? '' : ' (geen spreekkamer)'}`,
        }))}
        leeg="Geen"
        magLeeg
        fouten={fouten}
      />
      <TekstVeld
        naam="plaats"
        label="Waar precies?"
        uitleg="Bij een bezoek thuis kun je dit leeg laten."
        waarde={ingevuld['plaats']}
        autocomplete="off"
        magLeeg
        fouten={fouten}
      />
    </>
  );
}

function Wanneer({
  voorbeelddag,
  ingevuld,
  fouten,
}: Pick<MomentveldenProps, 'voorbeelddag' | 'ingevuld' | 'fouten'>) {
  const duren = [...new Set([...DUREN, Number(ingevuld['duur'])])].filter((minuten) => minuten > 0);
  return (
    <div class="kt-wanneer">
      <DatumVeld
        naam="datum"
        label="Welke dag?"
        voorbeeld={voorbeelddag}
        waarde={ingevuld['datum']}
        fouten={fouten}
      />
      <TekstVeld
        naam="tijd"
        label="Hoe laat begint het?"
        uitleg="Bijvoorbeeld 10:00"
        breedte="kort"
        waarde={ingevuld['tijd']}
        fouten={fouten}
      />
      <Keuzelijst
        naam="duur"
        label="Hoe lang duurt het?"
        uitleg="Ongeveer"
        waarde={ingevuld['duur']}
        opties={duren
          .toSorted((a, b) => a - b)
          .map((minuten) => ({ waarde: String(minuten), label: schrijfMinuten(minuten) }))}
        fouten={fouten}
      />
    </div>
  );
}
