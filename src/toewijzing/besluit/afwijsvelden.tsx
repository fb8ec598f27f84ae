import { Keuze, Vinkje } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { Vervolg } from '../../ui/vervolg.tsx';
import type { Veldprops } from './besluit.tsx';

const jaNee = [
  { waarde: 'ja', label: 'Ja', vervolg: true },
  { waarde: 'nee', label: 'Nee' },
];

/** Whether the home is rented, and when the owner was heard; only for a change to a home (TW-37). */
export function Woningvelden(veld: Veldprops) {
  const { profiel, fouten, ingevuld } = veld;
  const heeftAanpassing = profiel.producten.some(({ isWoningaanpassing }) => isWoningaanpassing);
  if (!heeftAanpassing) return null;
  return (
    <Uitklap
      titel="Gaat het om een aanpassing van de woning?"
      open={isOpen(veld, ['huurwoning', 'eigenaarGehoord'])}
    >
      <Vervolg
        keuze={
          <Keuze
            naam="huurwoning"
            label="Huurt de inwoner de woning?"
            uitleg="Van een huurwoning hoor je eerst de eigenaar. Toestemming is niet nodig."
            opties={jaNee}
            waarde={ingevuld['huurwoning']}
            fouten={fouten}
          />
        }
      >
        <Gehoord {...veld} naam="eigenaarGehoord" dag="Op welke dag sprak je de eigenaar?" />
      </Vervolg>
    </Uitklap>
  );
}

/** What a refusal needs: whether the inwoner was heard, and whether the Wlz is a ground (TW-38, TW-39). */
export function Afwijsvelden(veld: Veldprops) {
  const { fouten, ingevuld } = veld;
  return (
    <Uitklap
      titel="Wijs je iets af?"
      open={isOpen(veld, ['andereFeiten', 'gehoord', 'wlz']) || isAfwijzing(ingevuld['uitkomst'])}
    >
      <Vervolg
        keuze={
          <Keuze
            naam="andereFeiten"
            label="Steunt het besluit op andere feiten dan de inwoner noemde?"
            uitleg="Dan hoort de inwoner dat eerst van je, en kan die reageren."
            opties={jaNee}
            waarde={ingevuld['andereFeiten']}
            fouten={fouten}
          />
        }
      >
        <Gehoord {...veld} naam="gehoord" dag="Op welke dag hoorde je de inwoner?" />
      </Vervolg>
      <Wlzvelden {...veld} />
    </Uitklap>
  );
}

function Wlzvelden({ fouten, ingevuld }: Veldprops) {
  return (
    <Vervolg
      keuze={
        <Keuze
          naam="wlzStand"
          label="Heeft de inwoner recht op hulp uit de Wlz?"
          uitleg="De wet laat dan toe dat je afwijst. Het hoeft niet."
          opties={[
            { waarde: 'geen', label: 'Nee' },
            { waarde: 'indicatie', label: 'Ja, er is een indicatie', vervolg: true },
            { waarde: 'vermoeden', label: 'Misschien, daar is reden voor', vervolg: true },
          ]}
          waarde={ingevuld['wlzStand'] ?? 'geen'}
          fouten={fouten}
        />
      }
    >
      <Vinkje
        naam="wlzIsGrond"
        label="Ik wijs hierom af"
        aan={ingevuld['wlzIsGrond'] === 'ja'}
        fouten={fouten}
      />
      <Keuze
        naam="wlzWerktMee"
        label="Werkt de inwoner mee aan een indicatie?"
        magLeeg
        opties={jaNee.map(({ waarde, label }) => ({ waarde, label }))}
        waarde={ingevuld['wlzWerktMee']}
        fouten={fouten}
      />
      <Keuze
        naam="wlzUitzondering"
        label="Geldt er een uitzondering, zoals voor hulpmiddelen en aanpassingen thuis?"
        magLeeg
        opties={jaNee.map(({ waarde, label }) => ({ waarde, label }))}
        waarde={ingevuld['wlzUitzondering']}
        fouten={fouten}
      />
      <TekstVak
        naam="wlzToelichting"
        label="Waarom wel of niet?"
        hoogte="klein"
        magLeeg
        waarde={ingevuld['wlzToelichting']}
        fouten={fouten}
      />
    </Vervolg>
  );
}

/** The day on which somebody was heard, and what was said. */
export function Gehoord({
  naam,
  dag,
  fouten,
  ingevuld,
}: Veldprops & { readonly naam: string; readonly dag: string }) {
  return (
    <>
      <DatumVeld
        naam={`${naam}Op`}
        label={dag}
        voorbeeld="1-12-2026"
        waarde={ingevuld[`${naam}Op`]}
        fouten={fouten}
      />
      <TekstVak
        naam={`${naam}Woorden`}
        label="Wat is er toen gezegd?"
        hoogte="klein"
        waarde={ingevuld[`${naam}Woorden`]}
        fouten={fouten}
      />
    </>
  );
}

/** Open when something was filled in or is wrong there, so that nothing one has to see is folded away. */
function isOpen({ ingevuld, fouten }: Veldprops, begin: readonly string[]): boolean {
  const hoort = (naam: string) => begin.some((woord) => naam.startsWith(woord));
  const heeftWoorden = Object.entries(ingevuld).some(
    ([naam, waarde]) => hoort(naam) && waarde !== '' && waarde !== 'geen',
  );
  return heeftWoorden || fouten.some(({ veld }) => hoort(veld));
}

function isAfwijzing(uitkomst: string | undefined): boolean {
  return uitkomst === 'afgewezen' || uitkomst === 'deels-toegekend';
}
