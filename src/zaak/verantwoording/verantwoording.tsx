import { schrijfDatum, schrijfMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import {
  bronWoord,
  isAlgemeenGebruikelijk,
  namensWie,
  plekWoord,
  schrijfWat,
  stapwoorden,
  toetsingWoord,
  uitkomstWoord,
} from '../../toewijzing/index.ts';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { schrijfStand } from '../termijnen/termijnwoorden.ts';
import type { Verantwoording, VerantwoordeStap } from './verantwoording.ts';

/** The account of a besluit with the words by text version id and the names by id. */
export type VerantwoordingProps = {
  readonly verantwoording: Verantwoording;
  readonly woorden: ReadonlyMap<string, string>;
  readonly namen: ReadonlyMap<string, string>;
  readonly profiel: Gemeenteprofiel;
  readonly vandaag: Datum;
};

/** What was decided, by whom and under which mandate. */
export function Beslissing({ verantwoording, woorden, namen, profiel }: VerantwoordingProps) {
  const { voorstel, genomen, toetsing, makerId, toetserId, beslisserId } = verantwoording.besluit;
  const wie = (id: string | undefined) => <bdi>{namen.get(id ?? '') ?? 'onbekend'}</bdi>;
  return (
    <section>
      <Kop>Het besluit</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Besluit', waarde: uitkomstWoord(voorstel.uitkomst) },
          { naam: 'Wat', waarde: schrijfWat(profiel.producten, voorstel) },
          { naam: 'Waarom', waarde: <bdi>{woorden.get(voorstel.motivering)}</bdi> },
          { naam: 'Voorbereid door', waarde: wie(makerId) },
          {
            naam: 'Toetsing',
            waarde: (
              <>
                {toetsingWoord(toetsing)}
                {toetserId !== undefined && <>, {wie(toetserId)}</>}
              </>
            ),
          },
        ]}
      />
      <Kop niveau={3}>Mandaat</Kop>
      {genomen === undefined ? (
        <p class="utrecht-paragraph">Het besluit is nog niet genomen.</p>
      ) : (
        <Gegevens
          gegevens={[
            { naam: 'Genomen op', waarde: schrijfDatum(genomen.op) },
            { naam: 'Door', waarde: wie(beslisserId) },
            { naam: 'In wiens naam', waarde: namensWie(profiel.naam, genomen.mandaat) },
            { naam: 'Mandaat', waarde: `${genomen.mandaat.besluitnummer}, rol ${genomen.mandaat.rol}` },
            { naam: 'Geldig', waarde: geldig(genomen.mandaat) },
            { naam: 'Waarvoor', waarde: grenzen(genomen.mandaat) },
            ...(genomen.hoedanigheid === undefined
              ? []
              : [{ naam: 'Pet', waarde: 'Voerde ook het gesprek, en besloot hier namens het college.' }]),
          ]}
        />
      )}
    </section>
  );
}

type Mandaat = NonNullable<Verantwoording['besluit']['genomen']>['mandaat'];

function geldig({ geldigVan, geldigTot }: Mandaat): string {
  const tot = geldigTot === undefined ? '' : ` tot en met ${schrijfDatum(geldigTot)}`;
  return `vanaf ${schrijfDatum(geldigVan)}${tot}`;
}

function grenzen({ product, maxUren, maxBedrag, maxDuurMaanden }: Mandaat): string {
  const delen = [
    product === 'alle' ? 'alle producten' : product,
    maxUren !== undefined && `hoogstens ${maxUren} uur of dagdelen per week`,
    maxBedrag !== undefined && `hoogstens ${maxBedrag} euro`,
    maxDuurMaanden !== undefined && `hoogstens ${maxDuurMaanden} maanden`,
  ];
  return delen.filter(Boolean).join(', ');
}

/** The five steps, each with its own words and the words it came from. */
export function Stappen({ verantwoording, woorden, namen }: VerantwoordingProps) {
  const { stappen, toetsen, aanvraag } = verantwoording;
  if (stappen.length === 0) {
    return (
      <section>
        <Kop>De vijf stappen</Kop>
        <p class="utrecht-paragraph">Dit besluit ging niet over een aanvraag. Er zijn geen stappen.</p>
      </section>
    );
  }
  return (
    <section>
      <Kop>De vijf stappen</Kop>
      {aanvraag !== undefined && (
        <p class="utrecht-paragraph">
          Aanvraag van {schrijfDatum(aanvraag.ontvangenOp)}.{' '}
          {aanvraag.onderzoek.verslagVerzondenOp === undefined
            ? 'Er was nog geen verslag.'
            : `Met het verslag van ${schrijfDatum(aanvraag.onderzoek.verslagVerzondenOp)}.`}
        </p>
      )}
      {stappen.map((stap) => (
        <Stap key={stap.deel ?? stap.stap} {...{ stap, woorden, namen }} />
      ))}
      {toetsen.map((toets) => (
        <section key={toets.toetsId}>
          <Kop niveau={3}>Algemeen gebruikelijk?</Kop>
          <p class="utrecht-paragraph">
            <bdi>{woorden.get(toets.wat)}</bdi>
            {toets.prijs !== undefined && `, ${toets.prijs} euro`}.{' '}
            {isAlgemeenGebruikelijk(toets) ? 'Ja, alle vier de toetsen.' : 'Nee.'}{' '}
            <bdi>{woorden.get(toets.toelichting)}</bdi>
          </p>
        </section>
      ))}
    </section>
  );
}

type StapProps = Pick<VerantwoordingProps, 'woorden' | 'namen'> & { readonly stap: VerantwoordeStap };

function Stap({ stap, woorden, namen }: StapProps) {
  return (
    <section id={`stap-${stap.deel ?? stap.stap}`}>
      <Kop niveau={3}>{stapwoorden(stap).kop}</Kop>
      {stap.stand === undefined || stap.tekst === undefined ? (
        <p class="utrecht-paragraph">Niet ingevuld: {plekWoord(stap)}.</p>
      ) : (
        <>
          {stap.stand === 'niet-van-toepassing' && (
            <p class="utrecht-paragraph">Niet van toepassing, omdat:</p>
          )}
          <TekstBlok>{woorden.get(stap.tekst)}</TekstBlok>
          {stap.uit.length > 0 && (
            <>
              <p class="utrecht-paragraph kt-zacht">Dit komt uit:</p>
              <ul class="utrecht-unordered-list">
                {stap.uit.map(({ bron, tekst }) => (
                  <li key={`${bron.soort}/${bron.id}`} class="utrecht-unordered-list__item">
                    {bronWoord(bron)}
                    {tekst !== undefined && (
                      <>
                        : <bdi>{woorden.get(tekst)}</bdi>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="utrecht-paragraph kt-zacht">
            Door <bdi>{namen.get(stap.doorId ?? '') ?? 'onbekend'}</bdi>
            {stap.op !== undefined && `, ${schrijfMoment(stap.op)}`}.
          </p>
        </>
      )}
    </section>
  );
}

/** Advice with its question, the ground on which the adviser may know, and the answer. */
export function Adviezen({ verantwoording, woorden }: VerantwoordingProps) {
  const { adviezen } = verantwoording;
  return (
    <section>
      <Kop>Advies</Kop>
      {adviezen.length === 0 && <p class="utrecht-paragraph">Er is geen advies gevraagd.</p>}
      {adviezen.map(({ adviesId, vraag, aan, toestemming, adviseur, antwoord }) => (
        <Gegevens
          key={adviesId}
          gegevens={[
            { naam: 'Vraag', waarde: <bdi>{woorden.get(vraag)}</bdi> },
            { naam: 'Aan', waarde: <bdi>{adviseur ?? aan}</bdi> },
            { naam: 'Mocht dit weten', waarde: `${toestemming.hoe}, ${schrijfDatum(toestemming.op)}` },
            { naam: 'Antwoord', waarde: <bdi>{woorden.get(antwoord ?? '') ?? 'nog niet binnen'}</bdi> },
          ]}
        />
      ))}
    </section>
  );
}

/** The terms of the zaak as they ran. */
export function Termijnen({ verantwoording, vandaag }: VerantwoordingProps) {
  return (
    <section>
      <Kop>Termijnen</Kop>
      <Tabel
        bijschrift="De termijnen zoals zij liepen"
        bijschriftVerborgen
        rijen={verantwoording.termijnen}
        leeg="Er liep geen termijn."
        kolommen={[
          { kop: 'Termijn', cel: ({ naam, id }) => `${naam} (${id})` },
          { kop: 'Laatste dag', cel: ({ einde }) => schrijfDatum(einde) },
          { kop: 'Hoe het ging', cel: (termijn) => schrijfStand(termijn, vandaag) },
          { kop: 'Waarom deze dag', cel: ({ reden, artikel }) => `${reden} ${artikel}.` },
        ]}
      />
    </section>
  );
}

const wijzen = { mail: 'per mail', post: 'per post', uitgereikt: 'in de hand gegeven' } as const;

/** Every version of the letter, and what was said against the besluit. */
export function BrievenEnBezwaar({
  verantwoording,
  woorden,
  naarBrief,
}: VerantwoordingProps & { readonly naarBrief?: string | undefined }) {
  const { brieven, bezwaren } = verantwoording;
  return (
    <section>
      <Kop>Brieven</Kop>
      <Tabel
        bijschrift="Alle versies van de brief"
        bijschriftVerborgen
        rijen={brieven}
        leeg="Er is nog geen brief."
        kolommen={[
          { kop: 'Versie', cel: ({ versie }) => String(versie) },
          { kop: 'Gemaakt', cel: ({ opgemaaktOp }) => schrijfMoment(opgemaaktOp) },
          {
            kop: 'Verstuurd',
            cel: ({ verzonden }) =>
              verzonden === undefined
                ? 'niet verstuurd'
                : `${schrijfDatum(verzonden.bekendOp)}, ${wijzen[verzonden.wijze]}`,
          },
        ]}
      />
      {naarBrief !== undefined && brieven.length > 0 && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={naarBrief}>
            Naar de brieven
          </a>
        </p>
      )}
      <Kop>Bezwaar</Kop>
      {bezwaren.length === 0 && <p class="utrecht-paragraph">Er is geen bezwaar gemaakt.</p>}
      {bezwaren.map((bezwaar) => (
        <section key={bezwaar.bezwaarId}>
          <p class="utrecht-paragraph">Bezwaar van {schrijfDatum(bezwaar.ontvangenOp)}:</p>
          <TekstBlok>{woorden.get(bezwaar.woorden)}</TekstBlok>
          <p class="utrecht-paragraph">
            {bezwaar.beslissing === undefined
              ? 'Hierop is nog niet beslist.'
              : `Beslist op ${schrijfDatum(bezwaar.beslissing.op)}: ${bezwaar.beslissing.uitkomst.replaceAll('-', ' ')}.`}
          </p>
        </section>
      ))}
    </section>
  );
}

/** One look into the zaak: when, who and what for. */
export type Blikregel = { readonly at: string; readonly wie: string; readonly handeling: string };

/** Who looked, the last time on top. */
export function Blikken({ blikken }: { readonly blikken: readonly Blikregel[] }) {
  return (
    <section>
      <Kop>Wie keek</Kop>
      <Tabel
        bijschrift="Wie in deze zaak keek, de laatste keer bovenaan"
        bijschriftVerborgen
        rijen={blikken}
        leeg="Er heeft nog niemand gekeken."
        kolommen={[
          { kop: 'Wie', cel: ({ wie }) => <bdi>{wie}</bdi> },
          { kop: 'Wanneer', cel: ({ at }) => schrijfMoment(at) },
          { kop: 'Waarvoor', cel: ({ handeling }) => handeling.replaceAll('-', ' ') },
        ]}
      />
    </section>
  );
}
