import { schrijfMoment } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Tabel } from '../../ui/tabel.tsx';

/** A message or export as a page shows it. */
export type Berichtregel = {
  readonly id: string;
  readonly soort: '301' | '305' | '307' | 'cak' | 'svb';
  readonly agb: string;
  readonly identificatie: string;
  readonly gemaaktOp: string;
  readonly opgehaaldOp?: string | undefined;
};

const soortwoorden: Readonly<Record<Berichtregel['soort'], string>> = {
  '301': 'Toewijzingsbericht (301)',
  '305': 'Startbericht (305)',
  '307': 'Stopbericht (307)',
  cak: 'Overzicht voor het CAK',
  svb: 'Overzicht voor de SVB',
};

/** The kind of a message in words. */
export function berichtwoord(soort: Berichtregel['soort']): string {
  return soortwoorden[soort];
}

type Props = {
  readonly titel: string;
  readonly berichten: readonly Berichtregel[];
  readonly naamVan: (agb: string) => string;
  /** Where messages are fetched, without their id; leave out for messages that came in. */
  readonly ophalen?: string | undefined;
};

/** Messages with when they were made and fetched; each can be fetched again. */
export function Berichtlijst({ titel, berichten, naamVan, ophalen }: Props) {
  return (
    <Tabel
      bijschrift={titel}
      bijschriftVerborgen
      rijen={berichten}
      leeg="Nog geen."
      kolommen={[
        { kop: 'Bericht', rijkop: true, cel: ({ soort }) => berichtwoord(soort) },
        {
          kop: ophalen === undefined ? 'Van' : 'Voor',
          cel: ({ agb, soort }) => (agb === '' ? soort.toUpperCase() : naamVan(agb)),
        },
        { kop: 'Kenmerk', cel: ({ identificatie }) => identificatie },
        {
          kop: ophalen === undefined ? 'Ingelezen' : 'Gemaakt',
          cel: ({ gemaaktOp }) => schrijfMoment(gemaaktOp),
        },
        ...(ophalen === undefined
          ? []
          : [
              {
                kop: 'Opgehaald',
                cel: ({ opgehaaldOp }: Berichtregel) =>
                  opgehaaldOp === undefined ? 'nog niet' : schrijfMoment(opgehaaldOp),
              },
              {
                kop: 'Bestand',
                cel: ({ id }: Berichtregel) => (
                  <Formulier
                    actie={`${ophalen}/${id}/ophalen`}
                    ernaast={<Knop soort="gewoon">Ophalen</Knop>}
                  />
                ),
              },
            ]),
      ]}
    />
  );
}

/** Says honestly what a message was held against, and that a demo municipality sends nothing. */
export function Controlestand({
  metSchema,
  isProef,
}: {
  readonly metSchema: boolean;
  readonly isProef: boolean;
}) {
  return (
    <>
      {!metSchema && (
        <Kennisgeving soort="let-op" titel="De controle tegen het schema staat uit">
          <p>
            De schema’s van iWmo 3.2 staan niet op deze server. Een bericht wordt alleen nagekeken met onze
            eigen controles. Wie Keukentafel beheert, kan de map met schema’s instellen.
          </p>
        </Kennisgeving>
      )}
      {isProef && (
        <Kennisgeving soort="uitleg" titel="Dit is een proefgemeente">
          <p>De gemeentecode bestaat niet. Stuur deze berichten nergens heen.</p>
        </Kennisgeving>
      )}
    </>
  );
}
