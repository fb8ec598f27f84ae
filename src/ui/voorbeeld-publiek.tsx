import { Deuren } from './deuren.tsx';
import type { Fout } from './fout.ts';
import { Formulier } from './formulier.tsx';
import { Foutenlijst } from './foutenlijst.tsx';
import { Kennisgeving } from './kennisgeving.tsx';
import { Keuze, Keuzelijst, Vinkje, Vinkjes } from './keuze.tsx';
import { Knop } from './knop.tsx';
import { Kop } from './kop.tsx';
import { PubliekePagina } from './publieke-pagina.tsx';
import { Stappen } from './stappen.tsx';
import { DatumVeld, TekstVak, TekstVeld } from './veld.tsx';

/*
 * All parts on two pages, for the eye and for axe. Not a page of the product. Everybody here is made up and lives in
 * a street that cannot exist.
 */

const noodnummers = [
  { label: 'Is er nu gevaar?', nummer: '112' },
  { label: 'Huisarts dicht? De huisartsenpost:', nummer: '0800-00 00 001' },
  { label: 'Huiselijk geweld? Veilig Thuis:', nummer: '0800-2000', uitleg: '(dag en nacht, gratis)' },
  { label: 'Denkt u aan zelfdoding?', nummer: '113' },
  { label: 'Vandaag hulp thuis nodig?', nummer: '14 0000' },
];

const fouten: readonly Fout[] = [
  { veld: 'geboren', tekst: 'Schrijf de dag, de maand en het jaar. Bijvoorbeeld 2-11-1941.' },
  { veld: 'bereik', tekst: 'Kies hoe wij u mogen bereiken.' },
  { veld: 'vraag', tekst: 'Vertel kort wat er speelt.' },
];

export const langeNaam = 'Wilhelmina Johanna Theodora van den Bergh-van der Schoot tot Nergenshuizen';

export type Voorbeeld = { readonly thema?: string; readonly metFouten?: boolean };

/** The public parts: doors, a form with and without faults, notices, the road. */
export function VoorbeeldPubliek({ thema = 'keukentafel', metFouten = false }: Voorbeeld) {
  return (
    <PubliekePagina
      titel="Waar kunnen wij bij helpen?"
      gemeente={{ naam: 'Gemeente Voorbeeldstad', start: '/voorbeeldstad', thema }}
      noodnummers={noodnummers}
      voet={[
        { tekst: 'Toegankelijkheid', naar: '/voorbeeldstad/toegankelijkheid' },
        { tekst: 'Privacy', naar: '/voorbeeldstad/privacy' },
        { tekst: 'Contact', naar: '/voorbeeldstad/contact' },
      ]}
      talen={[
        { taal: 'en', naam: 'English', naar: '/voorbeeldstad/en' },
        { taal: 'ar', naam: 'العربية', naar: '/voorbeeldstad/ar' },
      ]}
      fouten={metFouten}
    >
      {metFouten && <Foutenlijst fouten={fouten} />}
      <p>
        Thuis wonen, meedoen, voor elkaar zorgen: soms gaat dat niet meer vanzelf. Kies hieronder wat het
        beste bij u past. U kunt altijd <a href="/voorbeeldstad/contact">bellen of langskomen</a>.
      </p>
      <Deuren
        deuren={[
          {
            tekst: 'Ik heb hulp of ondersteuning nodig',
            naar: '/1',
            uitleg: 'Vertel het ons. Wij bellen u binnen drie dagen.',
          },
          {
            tekst: 'Ik wil eerst zelf kijken',
            naar: '/2',
            uitleg: 'Wat kunt u zelf doen, en wie kan meedenken?',
          },
          { tekst: 'Ik zoek iets in de buurt', naar: '/3', uitleg: 'Samen eten, vervoer, hulp in de tuin.' },
          {
            tekst: 'Ik maak me zorgen over iemand',
            naar: '/4',
            uitleg: 'U mag ook bellen zonder uw naam te zeggen.',
          },
        ]}
      />
      <VoorbeeldFormulier fouten={metFouten ? fouten : []} />
      <Kop>Zo gaat het verder</Kop>
      <Stappen
        label="De weg van uw vraag"
        stappen={[
          { titel: 'U hebt uw vraag gesteld', stand: 'geweest', uitleg: 'maandag 16 november' },
          {
            titel: 'Wij praten met u',
            stand: 'nu',
            uitleg: <p>Sanne komt donderdag 26 november om 10 uur bij u thuis.</p>,
          },
          { titel: 'U leest het verslag', stand: 'straks' },
          { titel: 'Uw plan', stand: 'straks' },
        ]}
      />
      <Kennisgeving soort="goed">
        <p>Wij hebben uw vraag ontvangen. Een kopie staat in uw mail.</p>
      </Kennisgeving>
      <Kennisgeving soort="let-op">
        <p>Een onafhankelijke cliëntondersteuner helpt u gratis en staat naast u.</p>
      </Kennisgeving>
      <Kennisgeving soort="fout">
        <p>Uw bericht is niet verstuurd. Uw tekst staat er nog. Probeer het over een minuut opnieuw.</p>
      </Kennisgeving>
      <Kennisgeving soort="uitleg">
        <p>Wij bewaren uw gegevens zolang dat nodig is om u te helpen.</p>
      </Kennisgeving>
    </PubliekePagina>
  );
}

function VoorbeeldFormulier({ fouten: gevonden }: { readonly fouten: readonly Fout[] }) {
  return (
    <Formulier
      actie="/voorbeeldstad/melden"
      actId="019aa000-0000-7000-8000-000000000001"
      versie={3}
      knop="Versturen"
      ernaast={
        <Knop soort="stil" naam="stap" waarde="later">
          Later verder
        </Knop>
      }
    >
      <TekstVak
        naam="vraag"
        label="Wat lukt niet goed meer? En wat gaat goed?"
        uitleg="Schrijf het zoals u het zou vertellen."
        groot
        fouten={gevonden}
        bewaard="bewaard om 10:42"
      />
      <TekstVeld naam="naam" label="Uw naam" waarde={langeNaam} autocomplete="name" fouten={gevonden} />
      <DatumVeld naam="geboren" label="Wanneer bent u geboren?" waarde="31-2-1941" fouten={gevonden} />
      <TekstVeld
        naam="telefoon"
        label="Uw telefoonnummer"
        magLeeg
        toetsen="tel"
        breedte="half"
        fouten={gevonden}
      />
      <Keuze
        naam="bereik"
        label="Hoe mogen wij u bereiken?"
        opties={[
          { waarde: 'telefoon', label: 'Bellen', uitleg: 'Tussen 9 en 17 uur' },
          { waarde: 'mail', label: 'Mailen' },
          { waarde: 'iemand-anders', label: 'Via iemand die mij helpt' },
        ]}
        fouten={gevonden}
      />
      <Vinkjes
        naam="waarover"
        label="Waar gaat het over?"
        magLeeg
        opties={[
          { waarde: 'huishouden', label: 'Het huis schoon en netjes houden' },
          { waarde: 'vervoer', label: 'Ergens komen' },
          { waarde: 'mensen', label: 'Mensen zien' },
        ]}
        waarden={['vervoer']}
      />
      <Keuzelijst
        naam="wijk"
        label="In welke wijk woont u?"
        opties={[{ waarde: 'noord', label: 'Noord' }]}
        magLeeg
      />
      <Vinkje naam="lezen" label="Ik wil graag dat iemand mijn tekst met mij doorleest" aan />
    </Formulier>
  );
}
