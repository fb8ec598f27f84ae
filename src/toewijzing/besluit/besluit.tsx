import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { schrijfFrequentie } from '../../basis/frequentie.ts';
import { functienaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import type { Gegeven } from '../../ui/gegevens.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { namensWie } from '../mandaat/namens-wie.ts';
import { Beslisdeel } from '../mandaat/beslisdeel.tsx';
import type { BeslisdeelProps } from '../mandaat/beslisdeel.tsx';
import type { Besluit } from './besluiten.ts';
import { grondslagWoord, schrijfWat, toetsingWoord, uitkomstWoord } from './besluitwoorden.ts';
import { schrijfBijdrage } from './bijdrage.ts';
import { schrijfNorm } from './hoeveelheid.ts';
import { pgbgrondWoord } from './pgb.ts';
import { isToekenning } from './voorstel.ts';

/** What somebody typed in a form that came back. */
export type Ingevuld = Readonly<Record<string, string>>;

/** What every part of a form shows: what was typed, what is wrong, and how this municipality works. */
export type Veldprops = {
  readonly profiel: Gemeenteprofiel;
  readonly vandaag: Datum;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
};

/** One besluit with what is needed to show it and to go on with it. */
export type StandProps = {
  readonly pad: string;
  readonly actId: string;
  readonly profiel: Gemeenteprofiel;
  readonly besluit: Besluit;
  readonly medewerkers: ReadonlyMap<string, string>;
  readonly standen: ReadonlyMap<string, BeslisdeelProps['stand']>;
  readonly woorden: ReadonlyMap<string, string>;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
};

/** The draft, what a colleague said of it, and the buttons of who may go on. */
export function BesluitStand(props: StandProps) {
  const { besluit, medewerkers, woorden, pad, actId, profiel, standen } = props;
  const { genomen, besluitId } = besluit;
  return (
    <>
      <Kop>{genomen === undefined ? 'Voorstel' : 'Besluit'}</Kop>
      <Gegevens gegevens={gegevensVan(props)} />
      {besluit.toetsTekst !== undefined && (
        <blockquote class="kt-citaat" dir="auto">
          {woorden.get(besluit.toetsTekst)}
        </blockquote>
      )}
      {genomen !== undefined && (
        <p class="utrecht-paragraph">
          Genomen op {schrijfDatum(genomen.op)} door{' '}
          {medewerkers.get(besluit.beslisserId ?? '') ?? 'onbekend'},{' '}
          {namensWie(profiel.naam, genomen.mandaat)}.
          {genomen.hoedanigheid !== undefined &&
            ' Diegene voerde ook het gesprek, en besloot hier als beslisser.'}
        </p>
      )}
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={`${pad}en/${besluitId}`}>
          Hoe dit besluit tot stand kwam
        </a>
        {' · '}
        <a class="utrecht-link" href={`${pad.replace(/besluit$/, 'beschikking')}/${besluitId}`}>
          Brief bij dit besluit
        </a>
      </p>
      {genomen === undefined && besluit.toetsing === 'open' && <Toetsen {...props} />}
      {genomen === undefined && (
        <Beslisdeel
          {...{ pad, actId, besluitId }}
          stand={standen.get(besluitId)}
          beslisser={functienaam(profiel, 'beslisser')}
        />
      )}
    </>
  );
}

function gegevensVan({ besluit, profiel, medewerkers, woorden }: StandProps): readonly Gegeven[] {
  const { voorstel, grondslag } = besluit;
  const tekst = (id: string | undefined) => (id === undefined ? undefined : <bdi>{woorden.get(id)}</bdi>);
  const regels: readonly (Gegeven | undefined)[] = [
    grondslag === 'aanvraag' ? undefined : { naam: 'Waarover', waarde: grondslagWoord(grondslag) },
    { naam: 'Besluit', waarde: uitkomstWoord(voorstel.uitkomst) },
    { naam: 'Wat', waarde: schrijfWat(profiel.producten, voorstel) },
    ...(isToekenning(voorstel) ? toekenning(profiel, voorstel, tekst) : []),
    als('Waar de hulp op wacht', tekst(voorstel.traject)),
    als('De inwoner is gehoord', gehoord(voorstel.gehoord, tekst)),
    als('De eigenaar is gehoord', gehoord(voorstel.eigenaarGehoord, tekst)),
    als('Wlz', voorstel.wlz?.isGrond === true ? tekst(voorstel.wlz.toelichting) : undefined),
    { naam: 'Waarom', waarde: tekst(voorstel.motivering) },
    { naam: 'Gemaakt door', waarde: medewerkers.get(besluit.makerId ?? '') ?? 'onbekend' },
    { naam: 'Toetsing', waarde: toetsingWoord(besluit.toetsing) },
  ];
  return regels.filter((regel) => regel !== undefined);
}

type Tekstlezer = (id: string | undefined) => Gegeven['waarde'];

function toekenning(
  profiel: Gemeenteprofiel,
  { gewenst, voorgesteld, norm, leveringsplan, pgb, vorm, bijdrage }: Besluit['voorstel'],
  tekst: Tekstlezer,
): readonly (Gegeven | undefined)[] {
  return [
    als('De inwoner vroeg', gewenst),
    als('De gespreksvoerder stelde voor', voorgesteld),
    als('Norm', norm && schrijfNorm(norm)),
    als('Waarom anders dan de norm', tekst(norm?.afwijking)),
    als('Leveringsplan', tekst(leveringsplan)),
    { naam: 'Hoe', waarde: vorm === 'pgb' ? 'pgb' : 'in natura' },
    als('Waarom een pgb', tekst(pgb?.wens)),
    als('Kan het pgb beheren', pgb && bekwaamheden[pgb.bekwaam]),
    als('Hoe dat bekeken is', tekst(pgb?.toelichting)),
    als('Plan', tekst(pgb?.plan)),
    als('Bedrag van het pgb', pgb?.bedrag === undefined ? undefined : schrijfPgb(pgb)),
    als('Pgb geweigerd', pgb?.weigering && pgbgrondWoord(pgb.weigering)),
    { naam: 'Eigen bijdrage', waarde: schrijfBijdrage(bijdrage, profiel.bijdrage) },
  ];
}

const bekwaamheden = { zelf: 'ja, zelf', 'met-hulp': 'ja, met hulp', nee: 'nee' } as const;

function schrijfPgb({ bedrag, bedragPer }: NonNullable<Besluit['voorstel']['pgb']>): string {
  return `${bedrag} euro${bedragPer === undefined ? '' : ` ${schrijfFrequentie(bedragPer)}`}`;
}

function gehoord(hoor: Besluit['voorstel']['gehoord'], tekst: Tekstlezer): Gegeven['waarde'] {
  if (hoor === undefined) return undefined;
  return (
    <>
      op {schrijfDatum(hoor.op)}: {tekst(hoor.woorden)}
    </>
  );
}

function als(naam: string, waarde: Gegeven['waarde']): Gegeven | undefined {
  return waarde === undefined || waarde === '' ? undefined : { naam, waarde };
}

function Toetsen({ pad, actId, besluit, fouten, ingevuld }: StandProps) {
  return (
    <Formulier
      actie={`${pad}/toetsing`}
      actId={actId}
      verborgen={{ besluitId: besluit.besluitId }}
      knop="Toetsing vastleggen"
    >
      <Keuze
        naam="akkoord"
        label="Ben je akkoord met dit voorstel?"
        opties={[
          { waarde: 'ja', label: 'Ja, akkoord' },
          { waarde: 'nee', label: 'Nee, terug naar de maker' },
        ]}
        waarde={ingevuld['akkoord']}
        fouten={fouten}
      />
      <TekstVak
        naam="opmerking"
        label="Wat wil je erbij zeggen?"
        magLeeg
        waarde={ingevuld['opmerking']}
        fouten={fouten}
      />
    </Formulier>
  );
}
