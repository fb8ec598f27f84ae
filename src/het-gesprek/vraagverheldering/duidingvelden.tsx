import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import type { Invulling } from '../../ui/invulling.ts';
import { TekstVeld } from '../../ui/veld.tsx';
import { invullingVan } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
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
  const { soort = 'gezegd' } = duiding;
  const { veld, vinkje } = invullingVan(tafel, formulier);
  const spreker = veld('spreker', duiding.spreker);
  const soorten = [
    { waarde: 'gezegd', label: 'gezegd' },
    { waarde: 'gezien', label: 'gezien' },
  ];
  return (
    <div class="kt-naast-elkaar">
      <Keuzelijst
        {...spreker}
        label="Wie"
        leeg={tafel.inwoner}
        opties={SPREKERS.filter((een) => een !== 'inwoner').map((een) => ({
          waarde: een,
          label: sprekerWoord(een),
        }))}
        {...(soort === 'gezegd' && spreker.waarde === gewoneSpreker(soort) && { waarde: '' })}
      />
      <TekstVeld {...veld('sprekerNaam', duiding.sprekerNaam)} label="Naam" magLeeg />
      <Keuzelijst {...veld('soort', soort)} label="Is het" opties={soorten} />
      <Banden {...{ tafel, duiding, veld }} />
      <Vinkje
        {...vinkje('buitenVerslag', duiding.buitenVerslag)}
        label="Niet in het verslag"
        uitleg="Als een ander hier iets over zichzelf zegt."
      />
    </div>
  );
}

type BandenProps = {
  readonly tafel: Tafel;
  readonly duiding: Partial<Duiding>;
  readonly veld: Invulling['veld'];
};

/** What a note is tied to: a leefgebied, a resultaat, somebody, or nothing (HG-103). */
function Banden({ tafel, duiding, veld }: BandenProps) {
  const over = veld('over', duiding.over);
  const gebieden = tafel.instrument.leefgebieden.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const resultaten = tafel.gesprek.resultaten
    .filter(({ staat }) => staat.soort !== 'vervallen')
    .map(({ resultaatId, tekst }) => ({ waarde: resultaatId, label: kort(inhoudVan(tafel, tekst)) }));
  const mensen = [...new Set([...mensenBij(tafel.gesprek), over.waarde])].filter(Boolean);
  return (
    <>
      <Keuzelijst
        {...veld('leefgebied', duiding.leefgebied)}
        label="Het gaat over"
        leeg="geen onderwerp"
        opties={gebieden}
      />
      {mensen.length > 0 && (
        <Keuzelijst
          {...over}
          label="Over wie"
          leeg="niemand in het bijzonder"
          opties={mensen.map((naam) => ({ waarde: naam, label: naam }))}
        />
      )}
      {resultaten.length > 0 && (
        <Keuzelijst
          {...veld('resultaatId', duiding.resultaatId)}
          label="Het hoort bij"
          leeg="geen resultaat"
          opties={resultaten}
        />
      )}
      <Keuzelijst
        {...veld('aard', duiding.aard)}
        label="Het zegt"
        leeg="niets bijzonders"
        opties={AARDEN.map((aard) => ({ waarde: aard, label: AARD_WOORDEN[aard] }))}
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
