import { schrijfFrequentie } from '../../basis/frequentie.ts';
import { Keuze, Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { Veldrij } from '../../ui/veldrij.tsx';
import { Vervolg } from '../../ui/vervolg.tsx';
import type { Veldprops } from './besluit.tsx';
import { PGB_GRONDEN } from './besluitinhoud.ts';
import { pgbgrondWoord } from './pgb.ts';

/** In kind or with a pgb; the questions about a pgb come up only when the inwoner asked for one (TW-33 to TW-35). */
export function Pgbvelden(veld: Veldprops) {
  const { fouten, ingevuld } = veld;
  return (
    <Vervolg
      keuze={
        <Keuze
          naam="vorm"
          label="Hoe krijgt de inwoner de hulp?"
          opties={[
            { waarde: 'natura', label: 'In natura. De inwoner vroeg geen pgb.' },
            { waarde: 'pgb', label: 'Met een pgb. Dat vroeg de inwoner.', vervolg: true },
            {
              waarde: 'pgb-geweigerd',
              label: 'In natura. De inwoner vroeg een pgb, en dat kan niet.',
              vervolg: true,
            },
          ]}
          waarde={ingevuld['vorm'] ?? 'natura'}
          fouten={fouten}
        />
      }
    >
      <Bekwaamheid {...veld} />
      <Veldrij>
        <TekstVeld
          naam="pgbBedrag"
          label="Bedrag van het pgb, in euro’s"
          breedte="kort"
          toetsen="decimal"
          waarde={ingevuld['pgbBedrag']}
          fouten={fouten}
        />
        <Keuzelijst
          naam="pgbBedragPer"
          label="Per"
          leeg="Eén keer"
          opties={(['per-week', 'per-4-weken', 'per-maand', 'per-jaar'] as const).map((waarde) => ({
            waarde,
            label: schrijfFrequentie(waarde),
          }))}
          waarde={ingevuld['pgbBedragPer']}
          fouten={fouten}
        />
      </Veldrij>
      <Keuzelijst
        naam="pgbWeigering"
        label="Waarom geen pgb?"
        magLeeg
        leeg="Er is geen reden om het te weigeren"
        uitleg="De wet kent alleen deze redenen. Dat dezelfde persoon helpt en het geld beheert, is er geen."
        opties={PGB_GRONDEN.map((grond) => ({ waarde: grond, label: pgbgrondWoord(grond) }))}
        waarde={ingevuld['pgbWeigering']}
        fouten={fouten}
      />
    </Vervolg>
  );
}

function Bekwaamheid({ fouten, ingevuld }: Veldprops) {
  const vak = (naam: string, label: string, uitleg?: string) => (
    <TekstVak
      naam={naam}
      label={label}
      uitleg={uitleg}
      hoogte="klein"
      waarde={ingevuld[naam]}
      fouten={fouten}
    />
  );
  return (
    <>
      {vak('pgbWens', 'Waarom wil de inwoner een pgb?', 'In de woorden van de inwoner.')}
      <Keuze
        naam="pgbBekwaam"
        label="Kan de inwoner het pgb beheren?"
        opties={[
          { waarde: 'zelf', label: 'Ja, zelf' },
          { waarde: 'met-hulp', label: 'Ja, met hulp van iemand' },
          { waarde: 'nee', label: 'Nee, ook niet met hulp' },
        ]}
        waarde={ingevuld['pgbBekwaam']}
        fouten={fouten}
      />
      {vak('pgbToelichting', 'Hoe heb je dat bekeken?', 'En is de hulp veilig, en helpt zij echt?')}
      <Vinkje
        naam="pgbDubbelrol"
        label="Wie helpt, beheert ook het geld"
        aan={ingevuld['pgbDubbelrol'] === 'ja'}
        fouten={fouten}
      />
      <Vinkje
        naam="pgbNatura"
        label="Hulp in natura is aangeboden"
        aan={ingevuld['pgbNatura'] === 'ja'}
        fouten={fouten}
      />
      {vak(
        'pgbPlan',
        'Wat koopt de inwoner met het pgb, en bij wie?',
        'Ook hoe je ziet dat de hulp goed is.',
      )}
    </>
  );
}
