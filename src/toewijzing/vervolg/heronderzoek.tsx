import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Vinkjes } from '../../ui/keuze.tsx';
import { KnopLink } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { inVeld } from '../bezwaar/blad.ts';
import type { Blad } from '../bezwaar/blad.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { schrijfWat } from '../besluit/besluitwoorden.ts';
import {
  AANLEIDINGEN,
  HERHALINGEN,
  HERONDERZOEKUITKOMSTEN,
  toekenningen,
  vouwHeronderzoeken,
} from './heronderzoek.ts';
import type { Heronderzoek, HeronderzoekAanleiding, HeronderzoekUitkomst } from './heronderzoek.ts';
import { HERHAALWOORDEN } from './heronderzoeken.ts';
import { Herzien, Terugvorderen } from './herziening.tsx';

const AANLEIDINGWOORDEN: Readonly<Record<HeronderzoekAanleiding, string>> = {
  gepland: 'Het was gepland',
  verzoek: 'De inwoner vroeg erom',
  signaal: 'Iemand zag dat er iets veranderde',
};

const UITKOMSTWOORDEN: Readonly<Record<HeronderzoekUitkomst, string>> = {
  ongewijzigd: 'De hulp blijft zoals die is',
  herzien: 'De hulp is anders geworden, met een nieuw besluit',
  ingetrokken: 'De hulp stopt, met een nieuw besluit',
};

/** Looking again at help that was granted: what runs, what comes next, and what was (TW-120 to TW-127). */
export function Heronderzoekblad(blad: Blad) {
  const alle = vouwHeronderzoeken(blad.acts);
  const lopend = alle.find(({ afgerond }) => afgerond === undefined);
  return (
    <>
      {lopend === undefined ? <Beginnen {...blad} /> : <Lopend blad={blad} heronderzoek={lopend} />}
      {alle
        .filter(({ afgerond }) => afgerond !== undefined)
        .map((heronderzoek) => (
          <Afgerond key={heronderzoek.heronderzoekId} blad={blad} heronderzoek={heronderzoek} />
        ))}
      <Terugvorderen {...blad} />
    </>
  );
}

function besluitWoord({ profiel }: Blad, { voorstel, genomen }: Besluit): string {
  const op = genomen === undefined ? '' : `, besluit van ${schrijfDatumKort(genomen.op)}`;
  return `${schrijfWat(profiel.producten, voorstel)}${op}`;
}

function Beginnen(blad: Blad) {
  const { acts, zaakpad, actId, fouten, waarde } = blad;
  const besluiten = toekenningen(acts);
  const daad = 'beginnen';
  if (besluiten.length === 0) {
    return (
      <p class="utrecht-paragraph">Er is geen hulp toegekend. Er is dus niets om opnieuw te bekijken.</p>
    );
  }
  return (
    <>
      <Kop>Een heronderzoek beginnen</Kop>
      <p class="utrecht-paragraph">
        Je gaat opnieuw met de inwoner in gesprek, op deze zaak. Een eigen plan, cliëntondersteuning en uitleg
        over een pgb horen er weer bij.
      </p>
      <Formulier
        actie={`${zaakpad}/heronderzoek`}
        actId={actId()}
        verborgen={{ daad }}
        knop="Heronderzoek beginnen"
      >
        <Keuze
          naam="besluitId"
          label="Over welke hulp gaat het?"
          opties={besluiten.map((besluit) => ({
            waarde: besluit.besluitId,
            label: besluitWoord(blad, besluit),
          }))}
          waarde={waarde(daad, 'besluitId') ?? (besluiten.length === 1 ? besluiten[0]?.besluitId : undefined)}
          fouten={fouten(daad)}
        />
        <Keuze
          naam="aanleiding"
          label="Wat is de aanleiding?"
          opties={AANLEIDINGEN.map((een) => ({ waarde: een, label: AANLEIDINGWOORDEN[een] }))}
          waarde={waarde(daad, 'aanleiding')}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="reden"
          label="Waarom kijk je opnieuw?"
          hoogte="klein"
          waarde={waarde(daad, 'reden')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </>
  );
}

type Props = { readonly blad: Blad; readonly heronderzoek: Heronderzoek };

function Lopend({ blad, heronderzoek }: Props) {
  const { acts, tekst, zaakpad } = blad;
  const besluit = vouwBesluiten(acts).find(({ besluitId }) => besluitId === heronderzoek.besluitId);
  const { gesprokenOp, gehoord } = heronderzoek;
  return (
    <>
      <Kop>Het heronderzoek van {schrijfDatum(heronderzoek.begonnenOp)}</Kop>
      {besluit !== undefined && <p class="utrecht-paragraph">Over {besluitWoord(blad, besluit)}.</p>}
      <p class="utrecht-paragraph">{AANLEIDINGWOORDEN[heronderzoek.aanleiding]}.</p>
      <TekstBlok>{tekst(heronderzoek.reden)}</TekstBlok>
      {gesprokenOp.length === 0 ? (
        <p class="utrecht-paragraph">
          Er is nog geen nieuw gesprek gevoerd.{' '}
          <KnopLink naar={`${zaakpad}/planning`}>Gesprek plannen</KnopLink>
        </p>
      ) : (
        <p class="utrecht-paragraph">
          Gesproken op {gesprokenOp.map((op) => schrijfDatumKort(op)).join(', ')}.
        </p>
      )}
      {gehoord.map(({ op, woorden }) => (
        <Citaat key={woorden} wie="De inwoner over de verandering" wanneer={schrijfDatumKort(op)}>
          {tekst(woorden)}
        </Citaat>
      ))}
      <Horen {...blad} />
      <Herzien blad={blad} heronderzoek={heronderzoek} />
      <Afronden {...blad} />
    </>
  );
}

function Horen({ zaakpad, vandaag, actId, fouten, waarde }: Blad) {
  const daad = 'horen';
  return (
    <Uitklap
      titel="De inwoner vragen wat die van een verandering vindt"
      open={waarde(daad, 'daad') !== undefined}
    >
      <p class="utrecht-paragraph">
        Wordt de hulp anders of stopt die? Dan zegt de inwoner eerst wat die ervan vindt (Awb 4:8).
      </p>
      <Formulier
        actie={`${zaakpad}/heronderzoek`}
        actId={actId()}
        verborgen={{ daad }}
        knop="Reactie vastleggen"
      >
        <DatumVeld
          naam="gehoordOp"
          label="Op welke dag?"
          voorbeeld={inVeld(vandaag)}
          waarde={waarde(daad, 'gehoordOp') ?? inVeld(vandaag)}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="woorden"
          label="Wat vindt de inwoner ervan?"
          waarde={waarde(daad, 'woorden')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </Uitklap>
  );
}

function Afronden({ zaakpad, actId, fouten, waarde }: Blad) {
  const daad = 'afronden';
  return (
    <Uitklap titel="Het heronderzoek afronden" open={waarde(daad, 'daad') !== undefined}>
      <Formulier actie={`${zaakpad}/heronderzoek`} actId={actId()} verborgen={{ daad }} knop="Afronden">
        <Keuze
          naam="uitkomst"
          label="Wat leverde het op?"
          opties={HERONDERZOEKUITKOMSTEN.map((een) => ({ waarde: een, label: UITKOMSTWOORDEN[een] }))}
          waarde={waarde(daad, 'uitkomst')}
          fouten={fouten(daad)}
        />
        <Vinkjes
          naam="herhaald"
          label="Wat kwam er opnieuw aan bod (Wmo 2.3.9 lid 2)?"
          opties={HERHALINGEN.map((een) => ({ waarde: een, label: HERHAALWOORDEN[een] }))}
          fouten={fouten(daad)}
        />
        <TekstVak
          naam="toelichting"
          label="Wat is de uitkomst, in je eigen woorden?"
          waarde={waarde(daad, 'toelichting')}
          fouten={fouten(daad)}
        />
      </Formulier>
    </Uitklap>
  );
}

function Afgerond({ blad: { tekst }, heronderzoek }: Props) {
  const { afgerond } = heronderzoek;
  if (afgerond === undefined) return null;
  return (
    <section>
      <Kop>Heronderzoek van {schrijfDatum(heronderzoek.begonnenOp)}</Kop>
      <p class="utrecht-paragraph">
        {UITKOMSTWOORDEN[afgerond.uitkomst]}. Afgerond op {schrijfDatum(afgerond.op)}.
      </p>
      <TekstBlok>{tekst(afgerond.tekst)}</TekstBlok>
    </section>
  );
}
