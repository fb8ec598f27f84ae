import type { Gemeenteprofiel } from '../inrichting/index.ts';
import type { Fout } from '../ui/fout.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Keuze, Keuzelijst, Vinkje } from '../ui/keuze.tsx';
import { DatumVeld, TekstVeld } from '../ui/veld.tsx';
import { PLEKREDENWOORD } from './bericht.ts';
import { DUREN } from './contactmoment.form.ts';
import { PLEKREDENEN } from './contactmoment.ts';
import { schrijfPlaats } from './plek.ts';
import { schrijfMinuten } from './waarschuwing.ts';

/** The fields as they were filled in, by name. */
export type Ingevuld = Readonly<Record<string, string | undefined>>;

export type MomentveldenProps = {
  readonly profiel: Gemeenteprofiel;
  readonly thuisadres?: string | undefined;
  readonly voorbeelddag: string;
  readonly vraagTochHier?: boolean | undefined;
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
export function Momentvelden(props: MomentveldenProps) {
  const { profiel, thuisadres, voorbeelddag, vraagTochHier = false, ingevuld, fouten } = props;
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
          label: `${schrijfPlaats(plaats)}, ${plaats.tijden}${plaats.heeftSpreekkamer ? '' : ' (geen aparte kamer)'}`,
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
      {(vraagTochHier || ingevuld['tochHier'] === 'ja') && (
        <Vinkje
          naam="tochHier"
          label="De inwoner weet dit en wil het toch hier"
          aan={ingevuld['tochHier'] === 'ja'}
          fouten={fouten}
        />
      )}
      <Keuzelijst
        naam="plekreden"
        label="Waarom daar en zo?"
        uitleg="Zoals de inwoner het zegt."
        waarde={ingevuld['plekreden']}
        opties={PLEKREDENEN.map((reden) => ({ waarde: reden, label: PLEKREDENWOORD[reden] }))}
        leeg="Niet gezegd"
        magLeeg
        fouten={fouten}
      />
    </>
  );
}

/** What is said against a place, with what could be instead (PL-20, PL-21). */
export function Plekwenk({ uitleg }: { readonly uitleg: string }) {
  return (
    <Kennisgeving soort="let-op" titel="Kan het ook ergens anders?">
      <p class="utrecht-paragraph">{uitleg}</p>
    </Kennisgeving>
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
