import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Act } from '../../basis/act.ts';
import { schrijfAdres } from '../../personen/index.ts';
import type { Adres } from '../../personen/index.ts';
import {
  beslisUiterlijk,
  isAanvultermijnVoorbij,
  keurVolledigheid,
  vouwAanvulling,
  vouwBesluit,
} from '../../toewijzing/index.ts';
import type { Aanvraag } from '../../toewijzing/index.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { WEGWOORDEN } from './aanvraagwoorden.ts';

/** What of a zaak the stand of its aanvraag is told from. */
export type Standbron = {
  readonly acts: readonly Act[];
  readonly teksten: ReadonlyMap<string, { readonly inhoud: string }>;
  readonly namen: ReadonlyMap<string, string>;
  readonly betrokkenen: readonly {
    readonly rol: string;
    readonly persoon: { readonly id: string; readonly adres: Adres };
  }[];
};

type LopendProps = {
  readonly gevonden: Standbron;
  readonly aanvraag: Aanvraag;
  readonly magLezen: boolean;
  readonly vandaag: Datum;
  /** Where the aanvraag is completed and its clock is stopped; undefined for who may not. */
  readonly naarTermijn: string | undefined;
};

/** The aanvraag that runs; who does not handle it sees only how it stands (ZK-5). */
export function Lopend({ gevonden, aanvraag, magLezen, vandaag, naarTermijn }: LopendProps) {
  const { acts, teksten } = gevonden;
  const { aanvraagId, ontvangenOp, weg, woorden, onderzoek } = aanvraag;
  const genomen = vouwBesluit(acts)?.genomen;
  return (
    <>
      <p class="utrecht-paragraph">
        Binnengekomen op {schrijfDatum(ontvangenOp)}. {WEGWOORDEN[weg]}.{' '}
        {genomen === undefined
          ? `Uiterlijk ${schrijfDatum(beslisUiterlijk(acts, aanvraagId))} ligt er een besluit.`
          : `Besloten op ${schrijfDatum(genomen.op)}.`}
      </p>
      {magLezen && <TekstBlok>{teksten.get(woorden)?.inhoud}</TekstBlok>}
      <p class="utrecht-paragraph">
        {onderzoek.verslagVerzondenOp === undefined
          ? 'Er was nog geen verslag: wat er van het gesprek is, ging mee.'
          : `Het verslag van ${schrijfDatum(onderzoek.verslagVerzondenOp)} ging mee.`}
      </p>
      {genomen === undefined && <Compleet {...{ gevonden, aanvraag, vandaag, naarTermijn }} />}
    </>
  );
}

type CompleetProps = Omit<LopendProps, 'magLezen'>;

/** Whether the aanvraag is complete, and what was asked to complete it (Awb 4:2, 4:5). */
function Compleet({ gevonden, aanvraag, vandaag, naarTermijn }: CompleetProps) {
  const aanvulling = vouwAanvulling(gevonden.acts, aanvraag.aanvraagId);
  const mist = aanvulling?.stand === 'volledig' ? [] : gemist(gevonden, aanvraag);
  return (
    <>
      {mist.length > 0 && (
        <Kennisgeving soort="let-op" titel="De aanvraag is nog niet compleet">
          <ul class="utrecht-unordered-list">
            {mist.map(({ wat, uitleg }) => (
              <li key={wat} class="utrecht-unordered-list__item">
                {uitleg}
              </li>
            ))}
          </ul>
        </Kennisgeving>
      )}
      {aanvulling !== undefined && (
        <p class="utrecht-paragraph">
          Gevraagd om aan te vullen op {schrijfDatum(aanvulling.gevraagdOp)}, tot en met{' '}
          {schrijfDatum(aanvulling.uiterlijk)}. {standzin(aanvulling, vandaag)}
        </p>
      )}
      {naarTermijn !== undefined && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={naarTermijn}>
            Laten aanvullen, de termijn stilzetten of later besluiten
          </a>
        </p>
      )}
    </>
  );
}

/** What lacks in the aanvraag of this inwoner (TW-24). */
export function gemist({ teksten, namen, betrokkenen }: Standbron, aanvraag: Aanvraag) {
  const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  return keurVolledigheid({
    aanvraag,
    woorden: teksten.get(aanvraag.woorden)?.inhoud,
    naam: namen.get(inwoner?.id ?? ''),
    adres: inwoner && schrijfAdres(inwoner.adres),
  });
}

function standzin(aanvulling: NonNullable<ReturnType<typeof vouwAanvulling>>, vandaag: Datum): string {
  switch (aanvulling.stand) {
    case 'volledig':
      return 'De aanvraag is compleet.';
    case 'ingestuurd':
      return `De inwoner stuurde iets in op ${schrijfDatum(aanvulling.ontvangenOp ?? vandaag)}. Kijk of het compleet is.`;
    case 'onvolledig':
      return 'Wat er kwam, is nog niet genoeg.';
    case 'wacht':
      return isAanvultermijnVoorbij(aanvulling, vandaag)
        ? 'Er kwam niets. Beslis over de inhoud, of laat de aanvraag buiten behandeling.'
        : 'De termijn voor het besluit staat stil.';
  }
}
