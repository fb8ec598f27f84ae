import { schrijfDatum } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { inVeld } from '../bezwaar/blad.ts';
import type { Blad } from '../bezwaar/blad.ts';
import { eindetakenVan } from './eindetaken.ts';
import type { Eindetaaksoort } from './eindetaken.ts';
import { inschrijfvoorwaarde, verhuizingHierheen } from './hierheen.ts';
import { overdrachtVan, vouwLevensgebeurtenis } from './levensgebeurtenis.ts';
import type { Gebeurtenisbron, Gebeurtenissoort, Levensgebeurtenis } from './levensgebeurtenis.ts';

const BRONWOORDEN: Readonly<Record<Gebeurtenisbron, string>> = {
  brp: 'De BRP',
  nabestaande: 'Een nabestaande',
  inwoner: 'De inwoner zelf',
  anders: 'Iemand anders',
};

/** A move or a death: what was told, what a person confirmed, and what is left to do (TW-130 to TW-134). */
export function Gebeurtenisblad(blad: Blad) {
  return (
    <>
      <Gebeurtenis blad={blad} soort="verhuisd" />
      <Gebeurtenis blad={blad} soort="overlijden" />
      <Taken {...blad} />
      <Hierheen {...blad} />
    </>
  );
}

type Props = { readonly blad: Blad; readonly soort: Gebeurtenissoort };

function Gebeurtenis({ blad, soort }: Props) {
  const gebeurd = vouwLevensgebeurtenis(blad.acts, soort);
  return (
    <section>
      <Kop>{soort === 'verhuisd' ? 'Verhuisd naar een andere gemeente' : 'Overleden'}</Kop>
      {gebeurd === undefined ? (
        <Melden blad={blad} soort={soort} />
      ) : (
        <Gemeld blad={blad} soort={soort} gebeurd={gebeurd} />
      )}
    </section>
  );
}

function Gemeld({ blad, soort, gebeurd }: Props & { readonly gebeurd: Levensgebeurtenis }) {
  return (
    <>
      <p class="utrecht-paragraph">
        {soort === 'verhuisd' ? `Naar ${gebeurd.naar ?? 'een andere gemeente'}, op ` : 'Overleden op '}
        {schrijfDatum(gebeurd.op)}.{' '}
        {gebeurd.bevestigd
          ? 'Bevestigd in de BRP.'
          : `Verteld door: ${BRONWOORDEN[gebeurd.bron].toLowerCase()}. Nog niet bevestigd: er verandert nog niets.`}
      </p>
      {gebeurd.bevestigd ? (
        <Gevolg soort={soort} />
      ) : (
        <Formulier
          actie={`${blad.zaakpad}/verhuizing`}
          actId={blad.actId()}
          verborgen={{ daad: 'bevestigen', soort }}
          knop="Bevestigen: dit staat in de BRP"
        >
          <DatumVeld
            naam="brpOp"
            label="Welke dag staat in de BRP?"
            voorbeeld={inVeld(blad.vandaag)}
            waarde={blad.waarde(`bevestigen-${soort}`, 'brpOp') ?? inVeld(gebeurd.op)}
            fouten={blad.fouten(`bevestigen-${soort}`)}
          />
        </Formulier>
      )}
      {soort === 'verhuisd' && <Overdracht {...blad} />}
      <Uitklap titel="Dit klopt niet" open={blad.waarde(`herroepen-${soort}`, 'daad') !== undefined}>
        <Formulier
          actie={`${blad.zaakpad}/verhuizing`}
          actId={blad.actId()}
          verborgen={{ daad: 'herroepen', soort }}
          knop="Terugnemen"
        >
          <TekstVak
            naam="reden"
            label="Wat klopt er niet?"
            hoogte="klein"
            waarde={blad.waarde(`herroepen-${soort}`, 'reden')}
            fouten={blad.fouten(`herroepen-${soort}`)}
          />
        </Formulier>
      </Uitklap>
    </>
  );
}

function Gevolg({ soort }: Pick<Props, 'soort'>) {
  return soort === 'verhuisd' ? (
    <p class="utrecht-paragraph">
      Vanaf die dag is de nieuwe gemeente aan zet. Haar termijn begint daar met een nieuwe melding. Een
      hulpmiddel gaat mee volgens het convenant meeverhuizen van de VNG.
    </p>
  ) : (
    <p class="utrecht-paragraph">
      De termijnen zijn gestopt. Er gaat geen brief, mail of bericht meer uit, en de eigen pagina is dicht.
      Wat er ligt, blijft vijftien jaar bewaard. Is er een mantelzorger? Contact daarmee mag, als eigen
      contact.
    </p>
  );
}

function Melden({ blad, soort }: Props) {
  const daad = `melden-${soort}`;
  return (
    <Uitklap
      titel={soort === 'verhuisd' ? 'Een verhuizing opschrijven' : 'Een overlijden opschrijven'}
      open={blad.waarde(daad, 'daad') !== undefined}
    >
      <Formulier
        actie={`${blad.zaakpad}/verhuizing`}
        actId={blad.actId()}
        verborgen={{ daad: 'melden', soort }}
        knop="Opschrijven"
      >
        <DatumVeld
          naam="op"
          label="Op welke dag?"
          voorbeeld={inVeld(blad.vandaag)}
          waarde={blad.waarde(daad, 'op')}
          fouten={blad.fouten(daad)}
        />
        <Keuze
          naam="bron"
          label="Wie vertelde het?"
          opties={Object.entries(BRONWOORDEN)
            .filter(([waarde]) => soort === 'verhuisd' || waarde !== 'inwoner')
            .map(([waarde, label]) => ({ waarde, label }))}
          waarde={blad.waarde(daad, 'bron')}
          fouten={blad.fouten(daad)}
        />
        {soort === 'verhuisd' && (
          <TekstVeld
            naam="naar"
            label="Naar welke gemeente?"
            waarde={blad.waarde(daad, 'naar')}
            fouten={blad.fouten(daad)}
          />
        )}
      </Formulier>
    </Uitklap>
  );
}

function Overdracht({ acts, zaakpad, actId, fouten, waarde }: Blad) {
  const overdracht = overdrachtVan(acts);
  const daad = 'overdracht-verhuisd';
  if (overdracht !== undefined) {
    return (
      <p class="utrecht-paragraph">
        {overdracht.toestemming
          ? `De inwoner vindt het goed dat wij overdragen aan ${overdracht.naar}.`
          : `De inwoner wil niet dat wij iets doorgeven aan ${overdracht.naar}. Er gaat niets heen.`}
      </p>
    );
  }
  return (
    <Formulier
      actie={`${zaakpad}/verhuizing`}
      actId={actId()}
      verborgen={{ daad: 'overdracht', soort: 'verhuisd' }}
      knop="Antwoord vastleggen"
    >
      <Keuze
        naam="toestemming"
        label="Mogen wij doorgeven wat we weten aan de nieuwe gemeente?"
        uitleg="Vraag het de inwoner. Zonder toestemming gaat er niets heen."
        opties={[
          { waarde: 'ja', label: 'Ja, dat vindt de inwoner goed' },
          { waarde: 'nee', label: 'Nee' },
        ]}
        waarde={waarde(daad, 'toestemming')}
        fouten={fouten(daad)}
      />
      <TekstVak
        naam="woorden"
        label="Wat zei de inwoner daarbij?"
        magLeeg
        hoogte="klein"
        waarde={waarde(daad, 'woorden')}
        fouten={fouten(daad)}
      />
    </Formulier>
  );
}

const TAAKWOORDEN: Readonly<Record<Eindetaaksoort, string>> = {
  'besluit-beeindigen': 'De hulp beëindigen met een besluit, op de dag van de verhuizing',
  'toewijzing-stoppen': 'De aanbieder een 301 met einddatum sturen',
  'cak-stoppen': 'Aan het CAK doorgeven dat de hulp stopt',
  'svb-stoppen': 'Aan de SVB doorgeven dat het pgb stopt',
};

function Taken({ acts, zaakpad }: Blad) {
  const taken = eindetakenVan(acts);
  if (taken.length === 0) return null;
  return (
    <section>
      <Kop>Wat er nog moet gebeuren</Kop>
      <ul class="utrecht-unordered-list">
        {taken.map(({ soort, besluitId, vanaf, gedaan }) => (
          <li key={soort + besluitId} class="utrecht-unordered-list__item">
            {TAAKWOORDEN[soort]}, {schrijfDatum(vanaf)}. {gedaan ? 'Gedaan.' : 'Nog niet gedaan.'}{' '}
            {!gedaan && (
              <a
                class="utrecht-link"
                href={`${zaakpad}/${soort === 'besluit-beeindigen' ? 'heronderzoek' : 'toewijzing'}`}
              >
                Daarheen
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hierheen({ acts, zaakpad, vandaag, profiel, actId, fouten, waarde }: Blad) {
  const verwacht = verhuizingHierheen(acts);
  const voorwaarde = inschrijfvoorwaarde(acts);
  const daad = 'hierheen-verhuisd';
  return (
    <section>
      <Kop>Komt de inwoner hier nog wonen?</Kop>
      {verwacht === undefined ? (
        <Uitklap titel="De inwoner verhuist naar onze gemeente" open={waarde(daad, 'daad') !== undefined}>
          <p class="utrecht-paragraph">
            {profiel.voorVerhuizing === 'onderzoeken'
              ? 'In deze gemeente mag het onderzoek voor de verhuizing beginnen. Het besluit geldt vanaf de inschrijving.'
              : 'In deze gemeente kan hulp pas na inschrijving. Verwijs naar de gemeente waar de inwoner nu woont.'}
          </p>
          <Formulier
            actie={`${zaakpad}/verhuizing`}
            actId={actId()}
            verborgen={{ daad: 'hierheen', soort: 'verhuisd' }}
            knop="Opschrijven"
          >
            <TekstVeld
              naam="van"
              label="In welke gemeente woont de inwoner nu?"
              waarde={waarde(daad, 'van')}
              fouten={fouten(daad)}
            />
            <DatumVeld
              naam="verhuisOp"
              label="Wanneer is de verhuizing?"
              voorbeeld={inVeld(vandaag)}
              waarde={waarde(daad, 'verhuisOp')}
              fouten={fouten(daad)}
            />
          </Formulier>
        </Uitklap>
      ) : (
        <>
          <p class="utrecht-paragraph">
            De inwoner komt uit {verwacht.van}
            {verwacht.ingeschrevenOp === undefined
              ? ` en verhuist op ${schrijfDatum(verwacht.op)}.`
              : ` en staat ingeschreven sinds ${schrijfDatum(verwacht.ingeschrevenOp)}.`}
          </p>
          {voorwaarde !== undefined && (
            <>
              <Kennisgeving soort="uitleg" titel="In de brief met het besluit komt deze voorwaarde">
                <p>{voorwaarde}</p>
              </Kennisgeving>
              <Formulier
                actie={`${zaakpad}/verhuizing`}
                actId={actId()}
                verborgen={{ daad: 'ingeschreven', soort: 'verhuisd' }}
                knop="De inwoner staat ingeschreven"
              >
                <DatumVeld
                  naam="brpOp"
                  label="Sinds welke dag staat in de BRP?"
                  voorbeeld={inVeld(vandaag)}
                  waarde={waarde('ingeschreven-verhuisd', 'brpOp')}
                  fouten={fouten('ingeschreven-verhuisd')}
                />
              </Formulier>
            </>
          )}
        </>
      )}
    </section>
  );
}
