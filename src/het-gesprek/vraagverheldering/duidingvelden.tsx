import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Aard, Duiding } from './inbreng.ts';
import { AARDEN, gewoneSpreker } from './inbreng.ts';
import { mensenBij } from './mensen.ts';
import { SPREKERS, sprekerWoord } from './spreker.ts';

const AARD_WOORDEN: Readonly<Record<Aard, string>> = {
  kan: 'wat iemand kan',
  wil: 'wat iemand wil',
  belangrijk: 'waarom iets belangrijk is',
  'gaat-goed': 'wat goed gaat',
};

const MEESTE_TEKENS = 60;

export type DuidingProps = {
  readonly tafel: Tafel;
  readonly duiding?: Partial<Duiding>;
  /** Which form they stand in, for what was typed when it was refused. */
  readonly formulier: string;
};

/** Who brought a note in and what it is tied to; each of it may be left as it is. */
export function DuidingVelden({ tafel, duiding = {}, formulier }: DuidingProps) {
  const fouten = foutenVan(tafel, formulier);
  const { soort = 'gezegd', buitenVerslag } = duiding;
  const waarde = (veld: Exclude<keyof Duiding, 'buitenVerslag'>, anders = '') =>
    waardeVan(tafel, { formulier, veld, anders: duiding[veld] ?? anders });
  const spreker = waarde('spreker');
  const soorten = [
    { waarde: 'gezegd', label: 'gezegd' },
    { waarde: 'gezien', label: 'gezien' },
  ];
  return (
    <div class="kt-naast-elkaar">
      <Keuzelijst
        naam="spreker"
        label="Wie"
        leeg={tafel.inwoner}
        opties={SPREKERS.filter((een) => een !== 'inwoner').map((een) => ({
          waarde: een,
          label: sprekerWoord(een),
        }))}
        waarde={soort === 'gezegd' && spreker === gewoneSpreker(soort) ? '' : spreker}
        fouten={fouten}
      />
      <TekstVeld naam="sprekerNaam" label="Naam" waarde={waarde('sprekerNaam')} fouten={fouten} magLeeg />
      <Keuzelijst
        naam="soort"
        label="Is het"
        opties={soorten}
        waarde={waarde('soort', 'gezegd')}
        fouten={fouten}
      />
      <Banden {...{ tafel, waarde, fouten }} />
      <Vinkje
        naam="buitenVerslag"
        label="Niet in het verslag"
        uitleg="Als een ander hier iets over zichzelf zegt."
        aan={
          waardeVan(tafel, { formulier, veld: 'buitenVerslag', anders: buitenVerslag ? 'ja' : '' }) === 'ja'
        }
        fouten={fouten}
      />
    </div>
  );
}

type BandenProps = {
  readonly tafel: Tafel;
  readonly waarde: (veld: 'leefgebied' | 'resultaatId' | 'over' | 'aard') => string;
  readonly fouten: ReturnType<typeof foutenVan>;
};

/** What a note is tied to: a leefgebied, a resultaat, somebody, or nothing (HG-103). */
function Banden({ tafel, waarde, fouten }: BandenProps) {
  const gebieden = tafel.instrument.leefgebieden.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const resultaten = tafel.gesprek.resultaten
    .filter(({ staat }) => staat.soort !== 'vervallen')
    .map(({ resultaatId, tekst }) => ({ waarde: resultaatId, label: kort(inhoudVan(tafel, tekst)) }));
  const mensen = [...new Set([...mensenBij(tafel.gesprek), waarde('over')])].filter(Boolean);
  return (
    <>
      <Keuzelijst
        naam="leefgebied"
        label="Het gaat over"
        leeg="geen onderwerp"
        opties={gebieden}
        waarde={waarde('leefgebied')}
        fouten={fouten}
      />
      {mensen.length > 0 && (
        <Keuzelijst
          naam="over"
          label="Over wie"
          leeg="niemand in het bijzonder"
          opties={mensen.map((naam) => ({ waarde: naam, label: naam }))}
          waarde={waarde('over')}
          fouten={fouten}
        />
      )}
      {resultaten.length > 0 && (
        <Keuzelijst
          naam="resultaatId"
          label="Het hoort bij"
          leeg="geen resultaat"
          opties={resultaten}
          waarde={waarde('resultaatId')}
          fouten={fouten}
        />
      )}
      <Keuzelijst
        naam="aard"
        label="Het zegt"
        leeg="niets bijzonders"
        opties={AARDEN.map((aard) => ({ waarde: aard, label: AARD_WOORDEN[aard] }))}
        waarde={waarde('aard')}
        fouten={fouten}
      />
    </>
  );
}

/** The beginning of some words, enough to recognise them in a list. */
export function kort(woorden: string): string {
  const regel = woorden.replaceAll(/\s+/gu, ' ').trim();
  if (regel.length <= MEESTE_TEKENS) return regel;
  return `${regel.slice(0, Math.max(regel.lastIndexOf(' ', MEESTE_TEKENS), 20))} …`;
}
