import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import type { Act } from '../../basis/act.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { isOpenBezwaar, vouwBezwaren } from './bezwaar.ts';
import { inVeld, veldVan } from './blad.ts';
import type { Blad } from './blad.ts';
import { stelAntwoordVoor } from './brieven.ts';
import { dwangsomVan, UITZONDERINGEN } from './dwangsom.ts';
import type { Dwangsomstand, Uitzondering } from './dwangsom.ts';
import { vouwIngebrekestellingen } from './ingebrekestelling.ts';
import type { Ingebrekestand, Ingebrekestelling, Over } from './ingebrekestelling.ts';

/** The letters that say we are late, each with its days, its amount and its answer, and writing one down. */
export function Ingebrekeblad(blad: Blad) {
  const brieven = vouwIngebrekestellingen(blad.acts);
  return (
    <>
      {brieven.length === 0 && (
        <p class="utrecht-paragraph">Niemand schreef dat wij in deze zaak te laat zijn.</p>
      )}
      {brieven.map((brief) => (
        <EenBrief key={brief.ingebrekestellingId} blad={blad} brief={brief} />
      ))}
      <Registreren {...blad} />
    </>
  );
}

const STANDWOORDEN: Readonly<Record<Ingebrekestand, string>> = {
  geldig: 'De brief telt: we zijn te laat.',
  'te-vroeg': 'De brief is te vroeg: de termijn om te beslissen loopt nog. Er loopt geen dwangsom.',
  'geen-aanvraag': 'De brief is te vroeg: er is nog geen aanvraag. Er loopt geen dwangsom.',
  'al-beslist': 'Er was al beslist toen de brief kwam. Er loopt geen dwangsom.',
};

type Props = { readonly blad: Blad; readonly brief: Ingebrekestelling };

function EenBrief({ blad, brief }: Props) {
  const { tekst, zaakpad } = blad;
  const stand = dwangsomVan(blad.acts, brief, blad.vandaag);
  return (
    <section>
      <Kop>Brief van {schrijfDatum(brief.ontvangenOp)}</Kop>
      <p class="utrecht-paragraph">{STANDWOORDEN[brief.stand]}</p>
      <Citaat wie="De inwoner">{tekst(brief.woorden)}</Citaat>
      <Gegevens
        gegevens={[
          { naam: 'Over', waarde: overWoord(blad.acts, brief.over) },
          ...(brief.beslisUiterlijk === undefined
            ? []
            : [{ naam: 'Beslissen uiterlijk', waarde: schrijfDatum(brief.beslisUiterlijk) }]),
          ...(brief.beslistOp === undefined
            ? []
            : [{ naam: 'Beslist op', waarde: schrijfDatum(brief.beslistOp) }]),
          { naam: 'Dwangsom', waarde: dwangsomWoord(stand) },
        ]}
      />
      <Vaststellen blad={blad} brief={brief} stand={stand} />
      {brief.beantwoord === undefined ? (
        <Antwoorden blad={blad} brief={brief} />
      ) : (
        <>
          <p class="utrecht-paragraph">
            Beantwoord op {schrijfDatumKort(brief.beantwoord.op)}.{' '}
            <a
              class="utrecht-link"
              href={`${zaakpad}/onvrede/${antwoordId(blad, brief.ingebrekestellingId)}/brief.pdf`}
            >
              De brief
            </a>
          </p>
          <TekstBlok>{tekst(brief.beantwoord.tekst)}</TekstBlok>
        </>
      )}
    </section>
  );
}

/** How the dwangsom stands, in words with the amount. */
export function dwangsomWoord({ dwangsom, vastgesteld, vastTeStellenVoor }: Dwangsomstand): string {
  if (vastgesteld !== undefined) {
    return `${vastgesteld.bedrag} euro, vastgesteld op ${schrijfDatumKort(vastgesteld.op)}.`;
  }
  switch (dwangsom.soort) {
    case 'te-vroeg':
      return 'Geen.';
    case 'op-tijd':
      return 'Geen: het besluit kwam binnen de twee weken.';
    case 'wacht':
      return `Nog niet. Beslis uiterlijk ${schrijfDatum(dwangsom.wachtTot)}, dan is er geen dwangsom.`;
    case 'loopt':
      return `Loopt vanaf ${schrijfDatum(dwangsom.eersteDag)}: ${dwangsom.dagen} dagen, nu ${dwangsom.bedrag} euro. Elke dag komt er iets bij, tot er een besluit is.`;
    case 'gestopt':
    case 'hoogste-bedrag':
      return `${dwangsom.bedrag} euro, over ${dwangsom.dagen} dagen. ${vastTeStellenVoor === undefined ? '' : `Vaststellen uiterlijk ${schrijfDatum(vastTeStellenVoor)}.`}`;
  }
}

const UITZONDERINGWOORDEN: Readonly<Record<Uitzondering, string>> = {
  'onredelijk-laat': 'De brief kwam onredelijk laat',
  'geen-belanghebbende': 'Wie schreef, is geen belanghebbende',
  'kennelijk-niet-ontvankelijk-of-ongegrond': 'De aanvraag was duidelijk niet-ontvankelijk of ongegrond',
};

function Vaststellen({ blad, brief, stand }: Props & { readonly stand: Dwangsomstand }) {
  const { dwangsom, vastgesteld } = stand;
  const isKlaar = dwangsom.soort === 'gestopt' || dwangsom.soort === 'hoogste-bedrag';
  if (!isKlaar || vastgesteld !== undefined || !blad.mag('besluit-nemen')) return null;
  const daad = 'dwangsom';
  const { zaakpad, actId, fouten, waarde } = blad;
  return (
    <Formulier
      actie={`${zaakpad}/ingebrekestelling/${brief.ingebrekestellingId}/dwangsom`}
      actId={actId()}
      knop={`Dwangsom vaststellen: ${dwangsom.bedrag} euro`}
    >
      <Keuze
        naam={veldVan('uitzondering', brief.ingebrekestellingId)}
        label="Is er een reden van de wet om niets te betalen (Awb 4:17 lid 6)?"
        opties={[
          { waarde: '', label: 'Nee' },
          ...UITZONDERINGEN.map((een) => ({ waarde: een, label: UITZONDERINGWOORDEN[een] })),
        ]}
        waarde={waarde(daad, 'uitzondering', brief.ingebrekestellingId) ?? ''}
        fouten={fouten(daad, brief.ingebrekestellingId)}
      />
      <TekstVak
        naam={veldVan('motivering', brief.ingebrekestellingId)}
        label="Uitleg bij dit besluit. Dit leest de inwoner."
        magLeeg
        hoogte="klein"
        waarde={waarde(daad, 'motivering', brief.ingebrekestellingId)}
        fouten={fouten(daad, brief.ingebrekestellingId)}
      />
    </Formulier>
  );
}

function Antwoorden({ blad, brief }: Props) {
  const { zaakpad, actId, fouten, waarde } = blad;
  const daad = 'antwoorden';
  return (
    <Uitklap titel="Antwoorden" open>
      <Formulier
        actie={`${zaakpad}/ingebrekestelling/${brief.ingebrekestellingId}`}
        actId={actId()}
        knop="Antwoord vastleggen"
      >
        <TekstVak
          naam={veldVan('antwoord', brief.ingebrekestellingId)}
          label="Ons antwoord"
          uitleg="Dit voorstel past bij hoe het staat. Maak het passend voor deze inwoner."
          hoogte="groot"
          waarde={waarde(daad, 'antwoord', brief.ingebrekestellingId) ?? stelAntwoordVoor(brief)}
          fouten={fouten(daad, brief.ingebrekestellingId)}
        />
      </Formulier>
    </Uitklap>
  );
}

function Registreren({ acts, zaakpad, vandaag, actId, fouten, waarde }: Blad) {
  const daad = 'registreren';
  return (
    <>
      <Kop>Een brief opschrijven</Kop>
      <p class="utrecht-paragraph">
        Schrijft de inwoner dat we te laat zijn? Schrijf dat altijd op, ook als de brief te vroeg is.
      </p>
      <Formulier actie={`${zaakpad}/ingebrekestelling`} actId={actId()} knop="Brief opschrijven">
        <Keuze
          naam="overWat"
          label="Waar zijn we volgens de brief te laat mee?"
          opties={overKeuzes(acts)}
          waarde={waarde(daad, 'overWat')}
          fouten={fouten(daad)}
        />
        <DatumVeld
          naam="ontvangenOp"
          label="Op welke dag kwam de brief binnen?"
          voorbeeld={inVeld(vandaag)}
          waarde={waarde(daad, 'ontvangenOp') ?? inVeld(vandaag)}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="woorden"
          label="Wat staat er in de brief?"
          waarde={waarde(daad, 'woorden')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </>
  );
}

function overKeuzes(acts: readonly Act[]) {
  const aanvragen = acts
    .filter(({ soort }) => soort === 'aanvraag-ontvangen')
    .map(({ inhoud }) => inhoud as { readonly aanvraagId: string });
  return [
    ...aanvragen.map(({ aanvraagId }) => {
      const over: Over = { soort: 'aanvraag', aanvraagId };
      return { waarde: `aanvraag/${aanvraagId}`, label: metHoofdletter(overWoord(acts, over)) };
    }),
    ...vouwBezwaren(acts)
      .filter(isOpenBezwaar)
      .map(({ bezwaarId }) => {
        const over: Over = { soort: 'bezwaar', bezwaarId };
        return { waarde: `bezwaar/${bezwaarId}`, label: metHoofdletter(overWoord(acts, over)) };
      }),
    { waarde: 'melding', label: 'Het onderzoek na de melding' },
  ];
}

function overWoord(acts: readonly Act[], over: Over): string {
  switch (over.soort) {
    case 'melding':
      return 'het onderzoek na de melding';
    case 'aanvraag': {
      const act = acts.find(
        ({ soort, inhoud }) =>
          soort === 'aanvraag-ontvangen' &&
          (inhoud as { readonly aanvraagId: string }).aanvraagId === over.aanvraagId,
      );
      const op = (
        act?.inhoud as { readonly ontvangenOp?: Parameters<typeof schrijfDatumKort>[0] } | undefined
      )?.ontvangenOp;
      return `het besluit op de aanvraag${op === undefined ? '' : ` van ${schrijfDatumKort(op)}`}`;
    }
    case 'bezwaar': {
      const bezwaar = vouwBezwaren(acts).find(({ bezwaarId }) => bezwaarId === over.bezwaarId);
      return `de beslissing op het bezwaar${bezwaar === undefined ? '' : ` van ${schrijfDatumKort(bezwaar.ontvangenOp)}`}`;
    }
  }
}

function antwoordId({ acts }: Blad, ingebrekestellingId: string): string {
  const act = acts.find(
    ({ soort, inhoud }) =>
      soort === 'ingebrekestelling-beantwoord' &&
      (inhoud as { readonly ingebrekestellingId: string }).ingebrekestellingId === ingebrekestellingId,
  );
  return act?.id ?? '';
}

function metHoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}
