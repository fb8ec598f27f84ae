import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import type { Gemeenteprofiel, Product } from '../../inrichting/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import type { Besluit } from './besluiten.ts';
import type { BesluitUitkomst } from './besluitinhoud.ts';

/** What somebody typed in a form that came back. */
export type Ingevuld = Readonly<Record<string, string>>;

const uitkomstWoorden: Readonly<Record<BesluitUitkomst, string>> = {
  toegekend: 'Toekennen',
  'deels-toegekend': 'Voor een deel toekennen',
  afgewezen: 'Afwijzen',
  'buiten-behandeling': 'Buiten behandeling laten',
  beeindigd: 'Beëindigen',
};

type OnderzoekProps = {
  readonly onderzoek: OnderzoekUitkomst;
  readonly woorden: ReadonlyMap<string, string>;
};

/** The frozen outcome of the onderzoek, as who judges needs it. */
export function Onderzoek({ onderzoek, woorden }: OnderzoekProps) {
  const tekst = (id: string | undefined) => (id === undefined ? undefined : woorden.get(id));
  return (
    <>
      <Kop>Uit het onderzoek</Kop>
      {onderzoek.verslagVerzondenOp === undefined && (
        <p class="utrecht-paragraph">Er is nog geen verslag. Het onderzoek is dus misschien niet compleet.</p>
      )}
      <p class="utrecht-paragraph">Waar het de inwoner om gaat:</p>
      <blockquote class="kt-citaat" dir="auto">
        {tekst(onderzoek.hulpvraag) ?? 'niet vastgelegd'}
      </blockquote>
      {onderzoek.resultaten.map((resultaat) => (
        <section key={resultaat.resultaatId}>
          <Kop niveau={3}>
            <bdi>{tekst(resultaat.tekst)}</bdi>
          </Kop>
          {resultaat.stand === 'oneens' && (
            <p class="utrecht-paragraph">Hierover zijn de inwoner en de gespreksvoerder het nog niet eens.</p>
          )}
          <ul class="utrecht-unordered-list">
            {resultaat.oplossingen.map((oplossing) => (
              <li key={oplossing.oplossingId} class="utrecht-unordered-list__item">
                <bdi>{tekst(oplossing.tekst)}</bdi>{' '}
                <span class="kt-zacht">
                  {tredeWoord(oplossing.trede)} <bdi>{tekst(oplossing.waarom)}</bdi>{' '}
                  <bdi>{tekst(oplossing.nietGenoeg)}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const treden: Readonly<Record<string, string>> = {
  'eigen-kracht': 'Doet de inwoner zelf.',
  'gebruikelijke-hulp': 'Gewone hulp van huisgenoten.',
  mantelzorg: 'Doet iemand die al helpt of zorgt.',
  netwerk: 'Doen familie, vrienden of buren.',
  'algemeen-gebruikelijk': 'Gewoon te koop.',
  'algemene-voorziening': 'Is er voor iedereen.',
  'andere-wet': 'Hoort bij een andere wet.',
  collectief: 'Samen met anderen.',
  maatwerk: 'Maatwerk.',
};

function tredeWoord(trede: string | undefined): string {
  return trede === undefined ? '' : (treden[trede] ?? '');
}

type StandProps = {
  readonly pad: string;
  readonly actId: string;
  readonly profiel: Gemeenteprofiel;
  readonly besluit: Besluit;
  readonly medewerkers: ReadonlyMap<string, string>;
  readonly toewijzing: { readonly woorden: ReadonlyMap<string, string> };
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
};

/** The draft, what a colleague said of it, and the buttons of who may go on. */
export function BesluitStand(props: StandProps) {
  const { besluit, profiel, medewerkers, toewijzing, pad, actId } = props;
  const { voorstel, genomen } = besluit;
  return (
    <>
      <Kop>{genomen === undefined ? 'Voorstel' : 'Besluit'}</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Besluit', waarde: uitkomstWoorden[voorstel.uitkomst] },
          { naam: 'Wat', waarde: schrijfWat(profiel.producten, voorstel) },
          { naam: 'Waarom', waarde: <bdi>{toewijzing.woorden.get(voorstel.motivering)}</bdi> },
          { naam: 'Gemaakt door', waarde: medewerkers.get(besluit.makerId ?? '') ?? 'onbekend' },
          { naam: 'Toetsing', waarde: toetsWoorden[besluit.toetsing] },
        ]}
      />
      {besluit.toetsTekst !== undefined && (
        <blockquote class="kt-citaat" dir="auto">
          {toewijzing.woorden.get(besluit.toetsTekst)}
        </blockquote>
      )}
      {genomen !== undefined && (
        <p class="utrecht-paragraph">
          Genomen op {schrijfDatum(genomen.op)} door{' '}
          {medewerkers.get(besluit.beslisserId ?? '') ?? 'onbekend'}, onder mandaat{' '}
          {genomen.mandaat.besluitnummer}.
        </p>
      )}
      {genomen === undefined && besluit.toetsing === 'open' && <Toetsen {...props} />}
      {genomen === undefined && (besluit.toetsing === 'akkoord' || besluit.toetsing === 'niet-nodig') && (
        <Formulier actie={`${pad}/nemen`} actId={actId} knop="Besluit nemen" />
      )}
    </>
  );
}

const toetsWoorden: Readonly<Record<Besluit['toetsing'], string>> = {
  'niet-nodig': 'niet nodig',
  open: 'wacht op een collega',
  akkoord: 'akkoord van een collega',
  teruggestuurd: 'teruggestuurd door een collega',
};

function Toetsen({ pad, actId, fouten, ingevuld }: StandProps) {
  return (
    <Formulier actie={`${pad}/toetsing`} actId={actId} knop="Toetsing vastleggen">
      <Keuze
        naam="akkoord"
        label="Ben je akkoord met dit voorstel?"
        opties={[
          { waarde: 'ja', label: 'Ja, akkoord' },
          { waarde: 'nee', label: 'Nee, terug naar de maker' },
        ]}
        waarde={ingevuld['akkoord']}
        fouten={fouten}
      />
      <TekstVak
        naam="opmerking"
        label="Wat wil je erbij zeggen?"
        magLeeg
        waarde={ingevuld['opmerking']}
        fouten={fouten}
      />
    </Formulier>
  );
}

type VoorstelProps = {
  readonly pad: string;
  readonly actId: string;
  readonly profiel: Gemeenteprofiel;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
};

/** The form in which a besluit is drafted. */
export function Voorstel({ pad, actId, profiel, fouten, ingevuld }: VoorstelProps) {
  return (
    <>
      <Kop>Besluit voorbereiden</Kop>
      <Formulier actie={pad} actId={actId} knop="Voorstel bewaren">
        <Keuze
          naam="uitkomst"
          label="Wat is het besluit?"
          opties={Object.entries(uitkomstWoorden).map(([waarde, label]) => ({ waarde, label }))}
          waarde={ingevuld['uitkomst']}
          fouten={fouten}
        />
        <Keuze
          naam="product"
          label="Wat wordt er toegekend?"
          magLeeg
          opties={profiel.producten.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          waarde={ingevuld['product']}
          fouten={fouten}
        />
        <TekstVeld
          naam="uren"
          label="Uren of dagdelen per week"
          magLeeg
          breedte="kort"
          toetsen="decimal"
          waarde={ingevuld['uren']}
          fouten={fouten}
        />
        <TekstVeld
          naam="bedrag"
          label="Bedrag in euro's"
          magLeeg
          breedte="kort"
          toetsen="decimal"
          waarde={ingevuld['bedrag']}
          fouten={fouten}
        />
        <TekstVeld
          naam="aantal"
          label="Aantal"
          magLeeg
          breedte="kort"
          toetsen="numeric"
          waarde={ingevuld['aantal']}
          fouten={fouten}
        />
        <DatumVeld
          naam="van"
          label="Vanaf welke dag?"
          magLeeg
          voorbeeld="1-12-2026"
          waarde={ingevuld['van']}
          fouten={fouten}
        />
        <DatumVeld
          naam="tot"
          label="Tot en met welke dag?"
          magLeeg
          voorbeeld="30-11-2027"
          waarde={ingevuld['tot']}
          fouten={fouten}
        />
        <TekstVak
          naam="motivering"
          label="Waarom is dit het besluit?"
          waarde={ingevuld['motivering']}
          fouten={fouten}
        />
      </Formulier>
    </>
  );
}

function schrijfWat(producten: readonly Product[], voorstel: Besluit['voorstel']): string {
  const { product, uren, bedrag, aantal, van, tot } = voorstel;
  if (product === undefined) return 'niets';
  const gekozen = producten.find(({ id }) => id === product);
  const hoeveel = [
    uren !== undefined &&
      `${String(uren).replace('.', ',')} ${gekozen?.eenheid === 'dagdelen-per-week' ? 'dagdelen' : 'uur'} per week`,
    bedrag !== undefined && `${bedrag} euro`,
    aantal !== undefined && `${aantal} keer`,
  ].filter(Boolean);
  const wanneer =
    van === undefined
      ? ''
      : `, vanaf ${schrijfDatumKort(van)}${tot === undefined ? '' : ` tot en met ${schrijfDatumKort(tot)}`}`;
  return `${gekozen?.naam ?? product}: ${hoeveel.join(', ')}${wanneer}`;
}
