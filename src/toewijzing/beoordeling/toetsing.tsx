import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { isAlgemeenGebruikelijk } from './beoordeling.ts';
import type { AlgemeenGebruikelijkGetoetst } from './beoordeling.ts';

type Toets = AlgemeenGebruikelijkGetoetst['inhoud'];

const TOETSEN = [
  ['nietSpeciaal', 'Is het voor iedereen gemaakt, en niet speciaal voor mensen met een beperking?'],
  ['verkrijgbaar', 'Is het echt te krijgen?'],
  ['passend', 'Lost het genoeg op?'],
  ['betaalbaar', 'Is het te betalen van een minimuminkomen?'],
] as const;

type ToetsenProps = {
  readonly toetsen: readonly Toets[];
  readonly woorden: ReadonlyMap<string, string>;
};

/** The four tests that were done, each with its answers, its price and what follows from them (K17). */
export function Toetsen({ toetsen, woorden }: ToetsenProps) {
  return (
    <>
      {toetsen.map((toets) => (
        <section key={toets.toetsId}>
          <Kop niveau={3}>
            <bdi>{woorden.get(toets.wat)}</bdi>
          </Kop>
          <Gegevens
            gegevens={[
              ...TOETSEN.map(([veld, naam]) => ({ naam, waarde: toets[veld] ? 'ja' : 'nee' })),
              { naam: 'Prijs', waarde: toets.prijs === undefined ? 'niet bekend' : `€ ${toets.prijs}` },
              { naam: 'Hoe we dit weten', waarde: <bdi>{woorden.get(toets.toelichting)}</bdi> },
            ]}
          />
          <p class="utrecht-paragraph">
            {isAlgemeenGebruikelijk(toets)
              ? 'Dit is algemeen gebruikelijk: alle vier de antwoorden zijn ja.'
              : 'Dit is niet algemeen gebruikelijk. Het kan dus geen reden zijn om niets te geven.'}
          </p>
        </section>
      ))}
    </>
  );
}

type FormulierProps = {
  readonly actie: string;
  readonly actId: string;
  readonly fouten: readonly Fout[];
  readonly ingevuld: (naam: string) => string | undefined;
};

/** The form of the four tests. */
export function Toetsformulier({ actie, actId, fouten, ingevuld }: FormulierProps) {
  return (
    <Formulier actie={actie} actId={actId} knop="Toets bewaren">
      <TekstVeld naam="wat" label="Waar gaat het om?" waarde={ingevuld('wat')} fouten={fouten} />
      {TOETSEN.map(([naam, label]) => (
        <Keuze
          key={naam}
          naam={naam}
          label={label}
          opties={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ]}
          waarde={ingevuld(naam)}
          fouten={fouten}
        />
      ))}
      <TekstVeld
        naam="prijs"
        label="Wat kost het, in hele euro’s?"
        breedte="kort"
        toetsen="numeric"
        waarde={ingevuld('prijs')}
        fouten={fouten}
      />
      <TekstVak
        naam="toelichting"
        label="Hoe weet je dit?"
        hoogte="klein"
        waarde={ingevuld('toelichting')}
        fouten={fouten}
      />
    </Formulier>
  );
}
