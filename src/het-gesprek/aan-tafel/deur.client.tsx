import type { ComponentChildren } from 'preact';
import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { NaarInhoud } from '../../ui/document.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { MINSTE_ZIN } from './houdbaar.ts';
import type { Houdbaarheid } from './houdbaar.ts';

/** The frame of every screen before a gesprek lies open. */
export function Deurblad({
  titel,
  slug,
  children,
}: {
  readonly titel: string;
  readonly slug: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="kt-werkvlak">
      <NaarInhoud />
      <header class="kt-kop">
        <div class="kt-band kt-kop-rij kt-tafel-kop">
          <a class="utrecht-link" href={`/${slug}/werklijst`}>
            Naar de werklijst
          </a>
        </div>
      </header>
      <main class="kt-band kt-inhoud kt-tafel" id="inhoud" tabindex={-1}>
        <h1>{titel}</h1>
        {children}
      </main>
    </div>
  );
}

type OpenProps = {
  readonly metZin: boolean;
  readonly metApparaat: boolean;
  readonly fout: string | undefined;
  readonly bezig: boolean;
  readonly open: (zin: string) => void;
};

/** Locked: by a passphrase, or by the lock of the device. */
export function Slot({ metZin, metApparaat, fout, bezig, open }: OpenProps) {
  return (
    <>
      <p>Wat op deze tablet staat, is op slot.</p>
      {metApparaat && (
        <p>
          <button
            class="utrecht-button utrecht-button--primary-action"
            type="button"
            disabled={bezig}
            onClick={() => open('')}
          >
            Openen met het slot van deze tablet
          </button>
        </p>
      )}
      {metZin && (
        <Zinformulier knop="Openen" fout={fout} bezig={bezig} klaar={open}>
          <Zinveld naam="zin" label="Wachtzin" fout={fout} />
        </Zinformulier>
      )}
      {!metZin && fout !== undefined && <Kennisgeving soort="fout">{fout}</Kennisgeving>}
    </>
  );
}

type NieuwProps = {
  readonly inwoner: string;
  readonly kanToestel: boolean;
  readonly fout: string | undefined;
  readonly bezig: boolean;
  readonly maak: (zin: string | undefined) => void;
};

/** The first time on this device: how it is locked. */
export function NieuwSlot({ inwoner, kanToestel, fout, bezig, maak }: NieuwProps) {
  return (
    <>
      <p>
        Het gesprek met <bdi>{inwoner}</bdi> komt op deze tablet te staan. Je kunt er dan zonder internet mee
        werken. Het staat er op slot: alleen jij kunt het openen.
      </p>
      {kanToestel && (
        <p>
          <button
            class="utrecht-button utrecht-button--primary-action"
            type="button"
            disabled={bezig}
            onClick={() => maak(undefined)}
          >
            Het slot van deze tablet gebruiken
          </button>
        </p>
      )}
      <Zinformulier knop="Op slot zetten en openen" fout={fout} bezig={bezig} klaar={maak}>
        <Zinveld
          naam="zin"
          label="Kies een wachtzin"
          uitleg={`Een zin die je onthoudt, van minstens ${MINSTE_ZIN} tekens. Wij kunnen hem niet terughalen.`}
          fout={fout}
        />
        <Zinveld naam="nogeens" label="Nog een keer" />
      </Zinformulier>
    </>
  );
}

function Zinformulier({
  knop,
  bezig,
  klaar,
  children,
}: {
  readonly knop: string;
  readonly fout: string | undefined;
  readonly bezig: boolean;
  readonly klaar: (zin: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      class="kt-formulier"
      novalidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const velden = new FormData(gebeurtenis.currentTarget);
        const zin = woordIn(velden, 'zin');
        klaar(velden.has('nogeens') && zin !== woordIn(velden, 'nogeens') ? ONGELIJK : zin);
      }}
    >
      {children}
      <p>
        <button class="utrecht-button utrecht-button--primary-action" type="submit" disabled={bezig}>
          {bezig ? 'Even geduld' : knop}
        </button>
      </p>
    </form>
  );
}

function woordIn(velden: FormData, naam: string): string {
  const waarde = velden.get(naam);
  return typeof waarde === 'string' ? waarde : '';
}

/** What a form gives when the two passphrases differ; nobody can type it. */
export const ONGELIJK = '\u0000';

function Zinveld(props: {
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly fout?: string | undefined;
}) {
  const { naam, label, uitleg, fout } = props;
  return (
    <div class={`utrecht-form-field${fout ? ' utrecht-form-field--invalid' : ''}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={naam}>
          {label}
        </label>
      </div>
      {uitleg && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={`uitleg-${naam}`}>
          {uitleg}
        </div>
      )}
      {fout && (
        <div
          class="utrecht-form-field__error-message utrecht-form-field-error-message"
          id={`fout-${naam}`}
          role="alert"
        >
          {fout}
        </div>
      )}
      <input
        class="utrecht-textbox utrecht-textbox--html-input kt-breedte-half"
        id={naam}
        name={naam}
        type="password"
        aria-describedby={
          [uitleg && `uitleg-${naam}`, fout && `fout-${naam}`].filter(Boolean).join(' ') || undefined
        }
      />
    </div>
  );
}

/** One gesprek that lies here, as the list shows it. */
export type Meegenomen = {
  readonly zaakId: string;
  readonly inwoner: string;
  readonly nummer: string;
  readonly houdbaar: Houdbaarheid;
  readonly wacht: boolean;
};

type LijstProps = {
  readonly lijst: readonly Meegenomen[];
  readonly open: (zaakId: string) => void;
  readonly haalWeg: (zaakId: string) => void;
  readonly kopie: (bestand: File) => void;
  readonly fout: string | undefined;
  readonly opSlot: () => void;
  readonly uit: () => void;
};

/** What lies on this device. */
export function Lijst({ lijst, open, haalWeg, kopie, fout, opSlot, uit }: LijstProps) {
  return (
    <>
      {lijst.length === 0 && <p>Er staat nu geen gesprek op deze tablet.</p>}
      <ul class="kt-meegenomen">
        {lijst.map(({ zaakId, inwoner, nummer, houdbaar, wacht }) => (
          <li key={zaakId}>
            <button
              class="utrecht-button utrecht-button--primary-action"
              type="button"
              onClick={() => open(zaakId)}
            >
              <bdi>{inwoner}</bdi>
            </button>
            <p class="kt-zacht">
              Zaak {nummer}. Te openen tot en met {schrijfDatum(datumVanMoment(houdbaar.tot))}.{' '}
              {wacht ? 'Er staat iets dat nog niet bij de gemeente is.' : 'Alles is bewaard.'}
            </p>
            {!wacht && (
              <button class="kt-rustig" type="button" onClick={() => haalWeg(zaakId)}>
                Van deze tablet halen<span class="kt-alleen-voorlezen">: {inwoner}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {lijst.length > 0 && <Terugzetten kopie={kopie} fout={fout} />}
      <p class="kt-rustig-rij">
        <button class="kt-rustig" type="button" onClick={opSlot}>
          Op slot
        </button>
        {lijst.every(({ wacht }) => !wacht) && (
          <button class="kt-rustig" type="button" onClick={uit}>
            Alles van deze tablet halen
          </button>
        )}
      </p>
    </>
  );
}

function Terugzetten({ kopie, fout }: Pick<LijstProps, 'kopie' | 'fout'>) {
  return (
    <details class="kt-uitklap" open={fout !== undefined}>
      <summary>Een opgeslagen kopie terugzetten</summary>
      <div class="kt-uitklap-inhoud">
        <label class="utrecht-form-label" for="kopie">
          De kopie die op deze tablet gemaakt is
        </label>
        {fout !== undefined && <p role="alert">{fout}</p>}
        <input
          id="kopie"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [bestand] = currentTarget.files ?? [];
            if (bestand !== undefined) kopie(bestand);
          }}
        />
      </div>
    </details>
  );
}
