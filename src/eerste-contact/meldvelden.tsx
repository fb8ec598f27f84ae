import { Keuze } from '../ui/keuze.tsx';
import { TekstVak, TekstVeld } from '../ui/veld.tsx';
import { Vervolg } from '../ui/vervolg.tsx';
import { Persoonsvelden } from './persoonsvelden.tsx';
import type { Ingevuld } from './persoonsvelden.tsx';

/** Who reads the questions: the inwoner, or a member of staff who writes down what is said. */
export type Vrager = 'inwoner' | 'medewerker';

type VraagProps = { readonly ingevuld: Ingevuld; readonly vrager: Vrager };

/** The first question of all: own words, and also what goes well (EC-1). */
export function Woordenvraag({ ingevuld, vrager }: VraagProps) {
  const uitleg = {
    inwoner:
      'Schrijf het zoals u het zou vertellen. Een paar zinnen is genoeg. U hoeft nog niet te weten wat er nodig is.',
    medewerker: 'Schrijf op in de woorden die je hoort. Geen oplossing, geen product.',
  };
  return (
    <TekstVak
      naam="woorden"
      label="Wat lukt niet goed meer? En wat gaat goed?"
      groot
      hoogte="groot"
      uitleg={uitleg[vrager]}
      waarde={ingevuld.velden.get('woorden') ?? undefined}
      fouten={ingevuld.fouten}
    />
  );
}

/** For whom it is; for somebody else also whether that person wants it, and who it is (EC-8). */
export function NamensVraag({ ingevuld, vrager }: VraagProps) {
  const waarde = (naam: string) => ingevuld.velden.get(naam) ?? undefined;
  const woorden = NAMENS[vrager];
  const keuze = (
    <Keuze
      naam="namens"
      label={woorden.vraag}
      groot
      opties={[
        { waarde: 'zichzelf', label: woorden.zelf },
        { waarde: 'iemand-anders', label: 'Voor iemand anders', vervolg: true },
      ]}
      waarde={waarde('namens')}
      fouten={ingevuld.fouten}
    />
  );
  return (
    <Vervolg keuze={keuze}>
      <Keuze
        naam="toestemming"
        label={woorden.weet}
        opties={[
          { waarde: 'ja', label: 'Ja, en die vindt het goed' },
          { waarde: 'kan-niet-zelf', label: 'Nee, die kan dit zelf niet meer goed overzien' },
          { waarde: 'nee', label: 'Nee, die weet het niet' },
        ]}
        waarde={waarde('toestemming')}
        fouten={ingevuld.fouten}
      />
      <TekstVeld
        naam="relatie"
        label={woorden.relatie}
        uitleg="Bijvoorbeeld: dochter, buurman, begeleider."
        breedte="half"
        magLeeg
        waarde={waarde('relatie')}
        fouten={ingevuld.fouten}
      />
      <h3>Over wie gaat het?</h3>
      <p>{woorden.nodig}</p>
      <Persoonsvelden
        ingevuld={ingevuld}
        voorvoegsel="ander"
        metBsn={vrager === 'medewerker'}
        metTaal
        gevouwen={woorden.meer}
      />
    </Vervolg>
  );
}

/** The question about urgency, which nobody has to know the answer to (EC-6). */
export function SpoedVraag({ ingevuld, vrager }: VraagProps) {
  const uitleg = {
    inwoner: 'Is er nu gevaar? Bel dan 112.',
    medewerker: 'Vraag het altijd. Niet weten is ook een antwoord.',
  };
  return (
    <Keuze
      naam="spoed"
      label="Is er binnen een paar dagen hulp nodig?"
      groot
      uitleg={uitleg[vrager]}
      opties={[
        { waarde: 'ja', label: 'Ja' },
        { waarde: 'nee', label: 'Nee, het kan even wachten' },
        { waarde: 'onbekend', label: 'Weet ik niet' },
      ]}
      waarde={ingevuld.velden.get('spoed') ?? undefined}
      fouten={ingevuld.fouten}
    />
  );
}

/** How somebody wants to be reached, and when that suits. */
export function ContactVraag({ ingevuld, vrager }: VraagProps) {
  const waarde = (naam: string) => ingevuld.velden.get(naam) ?? undefined;
  return (
    <>
      <Keuze
        naam="contactwijze"
        label={vrager === 'inwoner' ? 'Hoe zullen wij contact opnemen?' : 'Hoe zullen we contact opnemen?'}
        groot
        uitleg={
          vrager === 'inwoner'
            ? 'Gaat het over iemand anders? Dan spreken wij eerst u, en daarna diegene.'
            : undefined
        }
        opties={[
          { waarde: 'bellen', label: 'Bellen' },
          { waarde: 'mailen', label: 'Mailen' },
          { waarde: 'post', label: 'Een brief sturen' },
          { waarde: 'bezoek', label: 'Langskomen' },
        ]}
        waarde={waarde('contactwijze')}
        fouten={ingevuld.fouten}
      />
      <TekstVeld
        naam="contactWanneer"
        label="Wanneer komt dat goed uit?"
        uitleg="Bijvoorbeeld: ’s middags, niet op dinsdag."
        magLeeg
        waarde={waarde('contactWanneer')}
        fouten={ingevuld.fouten}
      />
    </>
  );
}

const NAMENS = {
  inwoner: {
    vraag: 'Voor wie is het?',
    zelf: 'Voor mijzelf',
    weet: 'Weet diegene dat u dit doet?',
    relatie: 'Wie bent u voor diegene?',
    nodig:
      'Alleen de achternaam is nodig. Wat u niet weet, laat u leeg. Wij nemen eerst contact op met u, niet met diegene.',
    meer: 'Weet u meer? Geboortedatum, adres of taal',
  },
  medewerker: {
    vraag: 'Voor wie is het?',
    zelf: 'Voor zichzelf',
    weet: 'Weet degene om wie het gaat hiervan?',
    relatie: 'Wie is degene die dit vertelt voor die persoon?',
    nodig: 'Alleen de achternaam is nodig. We bellen eerst wie dit vertelt.',
    meer: undefined,
  },
} as const;
