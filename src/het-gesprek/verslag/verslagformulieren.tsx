import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { invulling } from '../../ui/invulling.ts';
import { Keuze } from '../../ui/keuze.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { onderdeelWoorden } from './onderdeelwoorden.ts';
import { ANTWOORDEN } from './verslag.ts';
import type { Gebrek } from './verslaginhoud.ts';
import { antwoordWoorden } from './verslagwoorden.ts';

/** What every form on the page of a verslag needs. */
export type VerslagformulierProps = {
  readonly actie: string;
  readonly actId: string;
  readonly ingevuld: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
};

/** What is missing before the verslag may go, each with the place where it is filled in. */
export function WatErMist({ gebreken, pad }: { readonly gebreken: readonly Gebrek[]; readonly pad: string }) {
  return (
    <ul class="utrecht-unordered-list">
      {gebreken.map((gebrek) => (
        <li key={gebrek.soort === 'onderdeel' ? gebrek.onderdeel : gebrek.soort}>
          <a class="utrecht-link" href={`${pad}${plekVan(gebrek)}`}>
            {woordenVoor(gebrek)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function plekVan(gebrek: Gebrek): string {
  switch (gebrek.soort) {
    case 'gesprek':
      return '/gesprek/afronden#elkaar';
    case 'keuze':
      return gebrek.plek === 'tafel' ? '/gesprek#kiezen' : '/gesprek/afronden#kiezen';
    case 'wens':
      return '/gesprek';
    case 'onderdeel':
      return `/gesprek/afronden#onderdeel-${gebrek.onderdeel}`;
  }
}

function woordenVoor(gebrek: Gebrek): string {
  switch (gebrek.soort) {
    case 'gesprek':
      return 'Wanneer jullie elkaar spraken';
    case 'keuze':
      return 'Welk van de twee antwoorden blijft staan';
    case 'wens':
      return 'Welke van de twee zinnen bovenaan blijft staan';
    case 'onderdeel':
      return onderdeelWoorden(gebrek.onderdeel).kop;
  }
}

type VerzendProps = VerslagformulierProps & {
  readonly kenmerk: string;
  readonly heeftMail: boolean;
  /** There was no gesprek yet: asks why. */
  readonly vraagReden: boolean;
};

/** Sends the verslag that stands above it. */
export function Verzendformulier(props: VerzendProps) {
  const { actie, actId, kenmerk, heeftMail, vraagReden, ingevuld, fouten } = props;
  const { veld } = invulling(ingevuld, fouten);
  const opties = [
    ...(heeftMail
      ? [{ waarde: 'mail', label: 'Met een mail', uitleg: 'In de mail staat een persoonlijke link.' }]
      : []),
    { waarde: 'post', label: 'Met de post', uitleg: 'Druk de PDF af en doe hem op de post.' },
    { waarde: 'uitgereikt', label: 'Ik geef het zelf' },
  ];
  return (
    <Formulier actie={actie} actId={actId} versie={kenmerk} knop="Verslag versturen">
      {vraagReden && (
        <TekstVak
          {...veld('geenGesprek')}
          label="Er is geen gesprek vastgelegd. Waarom was er geen gesprek?"
          uitleg="In het verslag staat: “We hebben elkaar niet gesproken, omdat …”"
          hoogte="klein"
        />
      )}
      <Keuze
        {...veld('wijze', heeftMail ? 'mail' : 'post')}
        label="Hoe krijgt de inwoner het verslag?"
        opties={opties}
      />
    </Formulier>
  );
}

type ReactieProps = VerslagformulierProps & { readonly verslagId: string };

/** Writes down what the inwoner said or wrote about the verslag. */
export function Reactieformulier({ actie, actId, verslagId, ingevuld, fouten }: ReactieProps) {
  const { veld } = invulling(ingevuld, fouten);
  const opties = [
    ...ANTWOORDEN.map((antwoord) => ({ waarde: antwoord, label: antwoordWoorden(antwoord) })),
    { waarde: 'opmerking', label: 'Geen antwoord, wel een opmerking' },
  ];
  return (
    <Formulier actie={actie} actId={actId} verborgen={{ verslagId }} knop="Reactie opschrijven">
      <Keuze {...veld('antwoord')} label="Wat zei of schreef de inwoner?" opties={opties} />
      <TekstVak
        {...veld('opmerking')}
        label="In de woorden van de inwoner"
        uitleg="Dit komt met de datum bij het verslag te staan. Het verslag zelf verandert niet."
        magLeeg
      />
      <Keuze
        {...veld('namensWie', 'inwoner')}
        label="Wie reageerde?"
        opties={[
          { waarde: 'inwoner', label: 'De inwoner zelf' },
          { waarde: 'vertegenwoordiger', label: 'Wie voor de inwoner spreekt' },
        ]}
      />
    </Formulier>
  );
}
