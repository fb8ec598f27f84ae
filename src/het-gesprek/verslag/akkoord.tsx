import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { invulling } from '../../ui/invulling.ts';
import { Keuze } from '../../ui/keuze.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { ANTWOORDEN } from './verslag.ts';
import type { Akkoord } from './verslag.ts';
import { antwoordWoorden, hoeGeantwoord } from './verslagwoorden.ts';

export type AkkoordformulierProps = {
  readonly actie: string;
  readonly actId: string;
  readonly verslagId: string;
  readonly ingevuld?: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
};

/** The four answers on the device, said, ticked or signed; nobody has to answer, and nobody has to sign (HG-87). */
export function Akkoordformulier({ actie, actId, verslagId, ingevuld, fouten }: AkkoordformulierProps) {
  const { veld } = invulling(ingevuld, fouten);
  return (
    <Formulier
      actie={actie}
      actId={actId}
      verborgen={{ verslagId, tekening: '' }}
      knop="Zo antwoord ik"
      id="akkoord"
    >
      <Keuze
        {...veld('antwoord')}
        label="Wat vindt u van dit verslag?"
        uitleg="U hoeft nu niets te zeggen. Thuis lezen en later antwoorden mag ook."
        opties={ANTWOORDEN.map((antwoord) => ({ waarde: antwoord, label: antwoordWoorden(antwoord) }))}
        groot
      />
      <TekstVak
        {...veld('opmerking')}
        label="Wat klopt er niet, of wat wilt u erbij zetten?"
        uitleg="Uw woorden komen met de datum bij het verslag. Het verslag zelf verandert niet."
        magLeeg
      />
      <Keuze
        {...veld('wijze', 'gezegd')}
        label="Hoe antwoordt u?"
        opties={[
          { waarde: 'gezegd', label: 'Ik zeg het' },
          { waarde: 'aangetikt', label: 'Ik tik het zelf aan' },
        ]}
      />
      <Keuze
        {...veld('namensWie', 'inwoner')}
        label="Wie antwoordt?"
        opties={[
          { waarde: 'inwoner', label: 'De inwoner zelf' },
          { waarde: 'vertegenwoordiger', label: 'Wie voor de inwoner spreekt' },
        ]}
      />
      <div data-handtekening hidden>
        <p>Wilt u een handtekening zetten? Het hoeft niet.</p>
      </div>
    </Formulier>
  );
}

export type GeantwoordProps = {
  readonly antwoord: Parameters<typeof antwoordWoorden>[0];
  readonly dag: string;
  readonly akkoord?: Akkoord | undefined;
  /** The drawing as an SVG path; undefined when there is none. */
  readonly tekening?: string | undefined;
  /** Whether the words are still exactly those that were answered to. */
  readonly klopt: boolean;
};

/** What was answered, when and how, and whether the words are still the same (HG-87). */
export function Geantwoord({ antwoord, dag, akkoord, tekening, klopt }: GeantwoordProps) {
  return (
    <Kennisgeving soort="goed" titel="Uw antwoord staat vast">
      <p>
        Op {dag}: “{antwoordWoorden(antwoord)}”{hoeGeantwoord(akkoord)}. U mag altijd een ander antwoord
        geven.
      </p>
      {akkoord !== undefined && (
        <p>
          {klopt
            ? 'De woorden van het verslag zijn nog precies dezelfde.'
            : 'We kunnen niet meer laten zien dat de woorden dezelfde zijn.'}{' '}
          Kenmerk: <span class="kt-lang-woord">{akkoord.afdruk.slice(0, 16)}</span>
        </p>
      )}
      {tekening !== undefined && (
        <svg class="kt-handtekening" role="img" aria-label="Handtekening" viewBox="0 0 600 200">
          <path d={tekening} fill="none" stroke="currentColor" stroke-width="3" />
        </svg>
      )}
    </Kennisgeving>
  );
}
