import { schrijfDatum } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { inVeld, veldVan } from '../bezwaar/blad.ts';
import type { Blad } from '../bezwaar/blad.ts';
import { eindetakenVan } from './eindetaken.ts';
import type { Eindetaaksoort } from './eindetaken.ts';
import { Hierheen } from './hierheen.tsx';
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
            naam={veldVan('brpOp', soort)}
            label="Welke dag staat in de BRP?"
            voorbeeld={inVeld(blad.vandaag)}
            waarde={blad.waarde('bevestigen', 'brpOp', soort) ?? inVeld(gebeurd.op)}
            fouten={blad.fouten('bevestigen', soort)}
          />
        </Formulier>
      )}
      {soort === 'verhuisd' && <Overdracht {...blad} />}
      <Uitklap titel="Dit klopt niet" open={blad.waarde('herroepen', 'daad', soort) !== undefined}>
        <Formulier
          actie={`${blad.zaakpad}/verhuizing`}
          actId={blad.actId()}
          verborgen={{ daad: 'herroepen', soort }}
          knop="Terugnemen"
        >
          <TekstVak
            naam={veldVan('reden', soort)}
            label="Wat klopt er niet?"
            hoogte="klein"
            waarde={blad.waarde('herroepen', 'reden', soort)}
            fouten={blad.fouten('herroepen', soort)}
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
  const daad = 'melden';
  return (
    <Uitklap
      titel={soort === 'verhuisd' ? 'Een verhuizing opschrijven' : 'Een overlijden opschrijven'}
      open={blad.waarde(daad, 'daad', soort) !== undefined}
    >
      <Formulier
        actie={`${blad.zaakpad}/verhuizing`}
        actId={blad.actId()}
        verborgen={{ daad: 'melden', soort }}
        knop="Opschrijven"
      >
        <DatumVeld
          naam={veldVan('op', soort)}
          label="Op welke dag?"
          voorbeeld={inVeld(blad.vandaag)}
          waarde={blad.waarde(daad, 'op', soort)}
          fouten={blad.fouten(daad, soort)}
        />
        <Keuze
          naam={veldVan('bron', soort)}
          label="Wie vertelde het?"
          opties={Object.entries(BRONWOORDEN)
            .filter(([waarde]) => soort === 'verhuisd' || waarde !== 'inwoner')
            .map(([waarde, label]) => ({ waarde, label }))}
          waarde={blad.waarde(daad, 'bron', soort)}
          fouten={blad.fouten(daad, soort)}
        />
        {soort === 'verhuisd' && (
          <TekstVeld
            naam={veldVan('naar', soort)}
            label="Naar welke gemeente?"
            waarde={blad.waarde(daad, 'naar', soort)}
            fouten={blad.fouten(daad, soort)}
          />
        )}
      </Formulier>
    </Uitklap>
  );
}

function Overdracht({ acts, zaakpad, actId, fouten, waarde }: Blad) {
  const overdracht = overdrachtVan(acts);
  const daad = 'overdracht';
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
        naam={veldVan('toestemming', 'overdracht')}
        label="Mogen wij doorgeven wat we weten aan de nieuwe gemeente?"
        uitleg="Vraag het de inwoner. Zonder toestemming gaat er niets heen."
        opties={[
          { waarde: 'ja', label: 'Ja, dat vindt de inwoner goed' },
          { waarde: 'nee', label: 'Nee' },
        ]}
        waarde={waarde(daad, 'toestemming', 'overdracht')}
        fouten={fouten(daad, 'overdracht')}
      />
      <TekstVak
        naam={veldVan('woorden', 'overdracht')}
        label="Wat zei de inwoner daarbij?"
        magLeeg
        hoogte="klein"
        waarde={waarde(daad, 'woorden', 'overdracht')}
        fouten={fouten(daad, 'overdracht')}
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
