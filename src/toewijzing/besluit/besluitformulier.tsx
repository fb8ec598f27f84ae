import { perWeek, schrijfFrequentie, schrijfGetal } from '../../basis/frequentie.ts';
import { tariefOp } from '../../inrichting/index.ts';
import type { Norm, Product } from '../../inrichting/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { Veldrij } from '../../ui/veldrij.tsx';
import { Vervolg } from '../../ui/vervolg.tsx';
import { Afwijsvelden, Woningvelden } from './afwijsvelden.tsx';
import type { Veldprops } from './besluit.tsx';
import { uitkomstWoord } from './besluitwoorden.ts';
import { schrijfCenten } from './bijdrage.ts';
import { eenheidWoord, schrijfNorm } from './hoeveelheid.ts';
import { uitkomstenBij } from './keuring.ts';
import { Pgbvelden } from './pgbvelden.tsx';

type Props = Veldprops & { readonly pad: string; readonly actId: string };

/** The form in which a besluit on an aanvraag is drafted, in the order in which one thinks. */
export function Besluitformulier({ pad, actId, ...veld }: Props) {
  return (
    <>
      <Kop>Besluit voorbereiden</Kop>
      <Formulier actie={pad} actId={actId} knop="Voorstel bewaren">
        <Uitkomst {...veld} />
        <Kop niveau={3}>Wat en hoeveel</Kop>
        <Hoeveelheid {...veld} />
        <Kop niveau={3}>In natura of met een pgb</Kop>
        <Pgbvelden {...veld} />
        <Kop niveau={3}>Van wanneer tot wanneer</Kop>
        <Dagen {...veld} />
        <Kop niveau={3}>Eigen bijdrage</Kop>
        <Bijdrageveld {...veld} />
        <Kop niveau={3}>Waarom</Kop>
        <Woningvelden {...veld} />
        <Afwijsvelden {...veld} />
        <Motivering {...veld} />
      </Formulier>
    </>
  );
}

function Uitkomst({ fouten, ingevuld }: Veldprops) {
  return (
    <Keuze
      naam="uitkomst"
      label="Wat is het besluit?"
      opties={uitkomstenBij('aanvraag').map((waarde) => ({ waarde, label: uitkomstWoord(waarde) }))}
      waarde={ingevuld['uitkomst']}
      fouten={fouten}
    />
  );
}

/** Product and amount, with the norm beside it as a starting point; no norm fills anything in by itself (TW-32). */
export function Hoeveelheid(veld: Veldprops) {
  const { profiel, ingevuld } = veld;
  return (
    <>
      <Productkeuze {...veld} />
      <Veldrij>
        <Getal {...veld} naam="omvang" label="Hoeveel?" />
        <Frequentiekeuze {...veld} />
      </Veldrij>
      <Normen {...veld} />
      <Veldrij>
        <Getal {...veld} naam="gewenst" label="Hoeveel vroeg de inwoner?" magLeeg />
        <Getal {...veld} naam="voorgesteld" label="Hoeveel stelde de gespreksvoerder voor?" magLeeg />
      </Veldrij>
      <Uitklap titel="Liever een leveringsplan" open={Boolean(ingevuld['leveringsplan'])}>
        <TekstVak
          naam="leveringsplan"
          label="Leveringsplan"
          uitleg={`Wie komt wanneer, hoe vaak, en wat doet die dan? Dit plan wordt deel van het besluit.${profiel.normen?.length ? ' De norm blijft ernaast staan.' : ''}`}
          magLeeg
          waarde={ingevuld['leveringsplan']}
          fouten={veld.fouten}
        />
      </Uitklap>
    </>
  );
}

/** The products of this municipality, each with the unit in which it is counted. */
export function Productkeuze({ profiel, fouten, ingevuld }: Veldprops) {
  return (
    <Keuzelijst
      naam="product"
      label="Wat wordt er toegekend?"
      leeg="Niets"
      opties={profiel.producten.map(({ id, naam, eenheid }: Product) => ({
        waarde: id,
        label: `${naam} (in ${eenheidWoord(eenheid)})`,
      }))}
      waarde={ingevuld['product']}
      fouten={fouten}
    />
  );
}

const frequenties = ['per-week', 'per-4-weken', 'per-maand', 'per-jaar', 'eenmalig'] as const;

/** In what time the amount is given. */
export function Frequentiekeuze({ fouten, ingevuld }: Veldprops) {
  return (
    <Keuzelijst
      naam="frequentie"
      label="Hoe vaak?"
      leeg="Per week, of één keer"
      opties={frequenties.map((waarde) => ({ waarde, label: schrijfFrequentie(waarde) }))}
      waarde={ingevuld['frequentie']}
      fouten={fouten}
    />
  );
}

type Getalprops = Veldprops & { readonly naam: string; readonly label: string; readonly magLeeg?: boolean };

function Getal({ naam, label, magLeeg = false, fouten, ingevuld }: Getalprops) {
  return (
    <TekstVeld
      naam={naam}
      label={label}
      magLeeg={magLeeg}
      breedte="kort"
      toetsen="decimal"
      waarde={ingevuld[naam]}
      fouten={fouten}
    />
  );
}

/** The norms of this municipality, folded, with the field for why it is more or less (TW-32). */
export function Normen({ profiel, fouten, ingevuld }: Veldprops) {
  const normen = profiel.normen ?? [];
  if (normen.length === 0) return null;
  const naam = (product: string) => profiel.producten.find(({ id }) => id === product)?.naam ?? product;
  return (
    <Uitklap
      titel={normen
        .map((norm) => `Norm voor ${naam(norm.product).toLowerCase()}: ${schrijfNorm(norm)}`)
        .join('; ')}
      open={Boolean(ingevuld['normafwijking']) || fouten.some(({ veld }) => veld.startsWith('norm'))}
    >
      {normen.map((norm) => (
        <Normuitleg key={norm.id} norm={norm} />
      ))}
      {normen.length > 1 && (
        <Keuzelijst
          naam="normId"
          label="Van welke norm ging je uit?"
          opties={normen.map((norm) => ({ waarde: norm.id, label: norm.naam }))}
          waarde={ingevuld['normId']}
          fouten={fouten}
        />
      )}
      <TekstVak
        naam="normafwijking"
        label="Is het meer of minder dan de norm? Waarom?"
        magLeeg
        waarde={ingevuld['normafwijking']}
        fouten={fouten}
      />
    </Uitklap>
  );
}

function Normuitleg({ norm }: { readonly norm: Norm }) {
  const week = schrijfGetal(perWeek(norm.omvang, norm.frequentie));
  return (
    <>
      <p class="utrecht-paragraph">
        {norm.naam}: {schrijfNorm(norm)}, dat is {week} uur per week. Een norm is een begin, nooit de
        uitkomst.
      </p>
      <ul class="utrecht-unordered-list">
        {norm.taken.map((taak) => (
          <li key={taak.naam} class="utrecht-unordered-list__item">
            {taak.naam}: {taak.minuten} minuten, {taak.keer} keer {schrijfFrequentie(taak.per)}
          </li>
        ))}
      </ul>
      <p class="utrecht-paragraph kt-zacht">Bron: {norm.bron}</p>
    </>
  );
}

function Dagen(veld: Veldprops) {
  const { fouten, ingevuld } = veld;
  return (
    <>
      <Vanaf {...veld} />
      <Vervolg
        keuze={
          <Keuze
            naam="tijdelijk"
            label="Is dit voorlopige hulp?"
            opties={[
              { waarde: 'nee', label: 'Nee' },
              {
                waarde: 'ja',
                label: 'Ja, tot een laatste dag. Daarna volgt een nieuw besluit.',
                vervolg: true,
              },
            ]}
            waarde={ingevuld['tijdelijk'] ?? 'nee'}
            fouten={fouten}
          />
        }
      >
        <TekstVak
          naam="traject"
          label="Op welk traject wacht de hulp?"
          uitleg="Twee weken voor de laatste dag krijgen jij en de inwoner bericht. De hulp stopt nooit vanzelf."
          hoogte="klein"
          magLeeg
          waarde={ingevuld['traject']}
          fouten={fouten}
        />
      </Vervolg>
    </>
  );
}

/** The first and the last day. */
export function Vanaf({ fouten, ingevuld, totMoet = false }: Veldprops & { readonly totMoet?: boolean }) {
  return (
    <Veldrij>
      <DatumVeld
        naam="van"
        label="Vanaf welke dag?"
        voorbeeld="1-12-2026"
        waarde={ingevuld['van']}
        fouten={fouten}
      />
      <DatumVeld
        naam="tot"
        label="Tot en met welke dag?"
        magLeeg={!totMoet}
        voorbeeld="30-11-2027"
        waarde={ingevuld['tot']}
        fouten={fouten}
      />
    </Veldrij>
  );
}

/** The contribution: the flat amount of today, or a reason of the list (TW-36). */
export function Bijdrageveld({ profiel, vandaag, fouten, ingevuld }: Veldprops) {
  const { bijdrage } = profiel;
  if (bijdrage === undefined) return <p class="utrecht-paragraph">Hierover staat niets in het profiel.</p>;
  const tarief = tariefOp(bijdrage, vandaag);
  const gewoon =
    tarief === undefined ? 'Ja, het abonnementstarief' : `Ja, ${schrijfCenten(tarief.bedrag)} per maand`;
  return (
    <Keuzelijst
      naam="vrijstelling"
      label="Betaalt de inwoner een eigen bijdrage?"
      leeg={gewoon}
      uitleg="Het CAK stuurt de rekening. Voor een rolstoel betaalt niemand; dat vullen we zelf in."
      opties={bijdrage.vrijstellingen
        .filter(({ producten }) => producten === undefined)
        .map(({ id, naam }) => ({ waarde: id, label: `Nee. ${naam}` }))}
      waarde={ingevuld['vrijstelling']}
      fouten={fouten}
    />
  );
}

/** Why this is the besluit. */
export function Motivering({ fouten, ingevuld }: Veldprops) {
  return (
    <TekstVak
      naam="motivering"
      label="Waarom is dit het besluit?"
      waarde={ingevuld['motivering']}
      fouten={fouten}
    />
  );
}
