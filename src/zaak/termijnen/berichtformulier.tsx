import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';

type Props = {
  readonly pad: string;
  readonly actId: string;
  readonly termijn: string;
  readonly heeftMail: boolean;
  /** How the inwoner wants to hear from us. */
  readonly voorkeur: string | undefined;
  /** Today as people type it. */
  readonly voorbeeld: string;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Readonly<Record<string, string>>;
};

/** Why it takes longer and until when; with that the draft is made, and a person reads, changes and sends it. */
export function Berichtformulier(props: Props) {
  const { pad, actId, termijn, heeftMail, voorkeur, voorbeeld, fouten, ingevuld } = props;
  const concept = ingevuld['tekst'];
  return (
    <Formulier actie={pad} actId={actId} verborgen={{ termijn }}>
      <TekstVak
        naam="waarom"
        label="Waarom wordt het later?"
        uitleg="Schrijf aan de inwoner, in gewone woorden. Zet er niets in over iemands gezondheid."
        waarde={ingevuld['waarom']}
        fouten={fouten}
      />
      <DatumVeld
        naam="nieuweDatum"
        label="Wanneer is het er wel?"
        voorbeeld={voorbeeld}
        waarde={ingevuld['nieuweDatum']}
        fouten={fouten}
      />
      <Keuze
        naam="wijze"
        label="Hoe gaat het naar de inwoner?"
        uitleg={heeftMail ? wensWoorden(voorkeur) : 'We hebben geen mailadres van de inwoner.'}
        opties={[
          { waarde: 'mail', label: 'Per mail' },
          { waarde: 'post', label: 'Als brief, die je print en opstuurt' },
        ]}
        waarde={ingevuld['wijze'] ?? (heeftMail && voorkeur !== 'post' ? 'mail' : 'post')}
        fouten={fouten}
      />
      {concept === undefined ? (
        <p class="utrecht-button-group kt-knoppen">
          <Knop naam="daad" waarde="opstellen">
            Bericht opstellen
          </Knop>
        </p>
      ) : (
        <>
          <TekstVak
            naam="tekst"
            label="Het bericht"
            uitleg="Lees het na en verander wat je wilt. Het gaat pas weg als je verstuurt."
            hoogte="groot"
            waarde={concept}
            fouten={fouten}
          />
          <p class="utrecht-button-group kt-knoppen">
            <Knop naam="daad" waarde="versturen">
              Bericht versturen
            </Knop>
            <Knop soort="gewoon" naam="daad" waarde="opstellen">
              Opnieuw opstellen
            </Knop>
          </p>
        </>
      )}
    </Formulier>
  );
}

function wensWoorden(voorkeur: string | undefined): string | undefined {
  if (voorkeur === 'post') return 'De inwoner krijgt het liefst een brief.';
  if (voorkeur === 'mailen') return 'De inwoner krijgt het liefst een mail.';
  return undefined;
}

type VerstuurdProps = {
  readonly berichten: readonly {
    readonly id: string;
    readonly wanneer: string;
    readonly wie: string;
    /** Where the letter can be printed. */
    readonly brief: string | undefined;
    readonly tekst: string;
  }[];
};

/** The notices that went out, each as it was sent. */
export function Verstuurd({ berichten }: VerstuurdProps) {
  if (berichten.length === 0) return null;
  return (
    <section>
      <Kop>Wat de inwoner al kreeg</Kop>
      {berichten.map(({ id, wanneer, wie, brief, tekst }) => (
        <Uitklap
          key={id}
          titel={`${brief === undefined ? 'Mail' : 'Brief'} van ${wanneer}, door ${wie}`}
          open
        >
          {brief !== undefined && (
            <p class="utrecht-paragraph">
              <a class="utrecht-link" href={brief}>
                Brief printen (pdf)
              </a>
            </p>
          )}
          <TekstBlok>{tekst}</TekstBlok>
        </Uitklap>
      ))}
    </section>
  );
}
