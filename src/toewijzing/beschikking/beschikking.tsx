import { delenVan, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import type { Beschikking, Wijze } from './beschikking.ts';
import type { Brief, Briefzin } from './brief.ts';
import { herkomstPad, herkomstWoord } from './herkomst.ts';
import type { Gebrek } from './keuring.ts';

/** What a form of this page shows again after a refusal. */
export type Formulierbeeld = {
  readonly actie: string;
  readonly actId: string;
  readonly ingevuld?: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
};

const WIJZEWOORDEN: Readonly<Record<Wijze, string>> = {
  mail: 'met een mail',
  post: 'met de post',
  uitgereikt: 'in de hand gegeven',
};

/** How a letter went, in words. */
export function wijzeWoord(wijze: Wijze): string {
  return WIJZEWOORDEN[wijze];
}

/** Whether the letter may go, and if not what lacks and where that is filled in. */
export function Keuring({
  gebreken,
  adres,
}: {
  readonly gebreken: readonly Gebrek[];
  readonly adres: (pad: string) => string;
}) {
  if (gebreken.length === 0)
    return (
      <Kennisgeving soort="goed" titel="De brief is af">
        <p>Alles wat er volgens de wet in moet, staat erin.</p>
      </Kennisgeving>
    );
  return (
    <Kennisgeving soort="let-op" titel="De brief is nog niet af">
      <p>Zo kan de brief niet weg. Dit ontbreekt:</p>
      <ul class="utrecht-unordered-list">
        {gebreken.map(({ wat, waar, regel, artikel }) => (
          <li key={`${regel}${wat}`}>
            <a class="utrecht-link" href={adres(waar)}>
              {wat}
            </a>{' '}
            <span class="kt-zacht">
              {regel}, {artikel}
            </span>
          </li>
        ))}
      </ul>
    </Kennisgeving>
  );
}

/** Every sentence of the letter beside where it comes from, for who looks it over (TW-60). */
export function Herkomstlijst({
  brief,
  adres,
}: {
  readonly brief: Brief;
  readonly adres: (pad: string) => string;
}) {
  const zinnen = brief.delen.flatMap((deel) => deel.zinnen);
  return (
    <Tabel
      bijschrift="Waar elke zin vandaan komt"
      kolommen={[
        { kop: 'Zin', cel: (zin: Briefzin) => <bdi>{zin.tekst.replace('\t', ': ')}</bdi> },
        {
          kop: 'Komt uit',
          cel: ({ herkomst }: Briefzin) => {
            const pad = herkomstPad(herkomst);
            if (pad === undefined) return herkomstWoord(herkomst);
            return (
              <a class="utrecht-link" href={adres(pad)}>
                {herkomstWoord(herkomst)}
              </a>
            );
          },
        },
      ]}
      rijen={zinnen}
    />
  );
}

/** Makes the letter: on which day it leaves, and a sentence of one's own if that helps. */
export function Opmaakformulier(props: Formulierbeeld & { readonly dag: Datum; readonly isNieuw: boolean }) {
  const { actie, actId, ingevuld, fouten, dag, isNieuw } = props;
  return (
    <>
      <Kop id="opmaken">{isNieuw ? 'Brief opmaken' : 'Nieuwe versie opmaken'}</Kop>
      <p class="utrecht-paragraph">
        Daarna staat de brief vast. Een nieuwe versie mag altijd. Wat er eerder was, blijft te lezen.
      </p>
      <Formulier actie={actie} actId={actId} knop={isNieuw ? 'Brief opmaken' : 'Nieuwe versie opmaken'}>
        <DatumVeld
          naam="dag"
          label="Op welke dag gaat de brief weg?"
          uitleg="Die dag komt op de brief. Vanaf de dag erna loopt de tijd voor bezwaar."
          voorbeeld="13-11-2026"
          waarde={ingevuld?.get('dag') ?? schrijfInvul(dag)}
          fouten={fouten}
        />
        <TekstVak
          naam="toelichting"
          label="Wil je zelf iets aan deze inwoner schrijven?"
          uitleg="Het komt bovenaan, onder de eerste zin."
          magLeeg
          hoogte="klein"
          waarde={ingevuld?.get('toelichting') ?? undefined}
          fouten={fouten}
        />
      </Formulier>
    </>
  );
}

type VerzendProps = Formulierbeeld & { readonly beschikking: Beschikking; readonly heeftMail: boolean };

/** Sends the letter that was made, in the way the inwoner chose. */
export function Verzendformulier({ actie, actId, ingevuld, fouten, beschikking, heeftMail }: VerzendProps) {
  const mail = {
    waarde: 'mail',
    label: 'Met een mail',
    uitleg: 'In de mail staat alleen een persoonlijke link.',
  };
  const opties = [
    ...(heeftMail ? [mail] : []),
    { waarde: 'post', label: 'Met de post', uitleg: 'Druk de PDF af en doe hem op de post.' },
    { waarde: 'uitgereikt', label: 'Ik geef hem zelf' },
  ];
  return (
    <>
      <Kop id="versturen">Brief versturen</Kop>
      <p class="utrecht-paragraph">
        Dit is versie {beschikking.versie}, met {schrijfDatum(beschikking.dag)} erop.
      </p>
      <Formulier
        actie={actie}
        actId={actId}
        verborgen={{ beschikkingId: beschikking.beschikkingId }}
        knop="Brief versturen"
      >
        <Keuze
          naam="wijze"
          label="Hoe krijgt de inwoner de brief?"
          opties={opties}
          waarde={ingevuld?.get('wijze') ?? (heeftMail ? 'mail' : 'post')}
          fouten={fouten}
        />
        <DatumVeld
          naam="bekendOp"
          label="Op welke dag ging hij weg?"
          uitleg="Gepost, gemaild of gegeven."
          voorbeeld="13-11-2026"
          waarde={ingevuld?.get('bekendOp') ?? schrijfInvul(beschikking.dag)}
          fouten={fouten}
        />
      </Formulier>
    </>
  );
}

/** Every version of this letter, with what became of it. */
export function Versielijst({
  versies,
  pad,
}: {
  readonly versies: readonly Beschikking[];
  readonly pad: string;
}) {
  return (
    <Tabel
      bijschrift="Versies van deze brief"
      kolommen={[
        { kop: 'Versie', cel: ({ versie, dag }: Beschikking) => `${versie}, van ${schrijfDatum(dag)}` },
        {
          kop: 'Wat ermee gebeurde',
          cel: ({ verzonden }: Beschikking) =>
            verzonden === undefined
              ? 'Niet verstuurd'
              : `Bekend op ${schrijfDatum(verzonden.bekendOp)}, ${wijzeWoord(verzonden.wijze)}`,
        },
        {
          kop: 'Lezen',
          cel: ({ versie }: Beschikking) => (
            <>
              <a class="utrecht-link" href={`${pad}/${versie}.pdf`}>
                PDF van versie {versie}
              </a>{' '}
              <a class="utrecht-link" href={`${pad}/${versie}.docx`}>
                Word van versie {versie}
              </a>
            </>
          ),
        },
      ]}
      rijen={versies}
    />
  );
}

/** A day as people type it: 13-11-2026. */
function schrijfInvul(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}
