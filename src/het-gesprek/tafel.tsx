import type { ComponentChildren } from 'preact';
import type { Datum } from '../basis/datum.ts';
import { schrijfTijd } from '../basis/datum.ts';
import type { Clientondersteuning, Instrument } from '../inrichting/index.ts';
import type { Dienst } from '../sociale-kaart/index.ts';
import { Document, NaarInhoud } from '../ui/document.tsx';
import type { Fout } from '../ui/fout.ts';
import type { Voorafdeel } from './aan-tafel/pakket.ts';
import type { Contactbeeld } from './contacten/contactbeeld.ts';
import type { Gesprek } from './gesprek.ts';

/** A text as it stands: its version, its words and when they were saved (ISO instant). */
export type Woorden = { readonly id: string; readonly inhoud: string; readonly bewaardOp: string };

/** What was typed in a form that was refused: which form, its fields, and its faults. */
export type Ingevuld = {
  readonly formulier: string;
  readonly velden: URLSearchParams;
  readonly fouten: readonly Fout[];
};

/** Everything a part of the shared view needs. */
export type Tafel = {
  readonly gesprek: Gesprek;
  readonly teksten: ReadonlyMap<string, Woorden>;
  readonly instrument: Instrument;
  readonly wondervraagLabel: string;
  readonly clientondersteuning: Clientondersteuning;
  /** What was told before the gesprek, to read back. */
  readonly vooraf?: readonly Voorafdeel[] | undefined;
  /** What we call the inwoner here. */
  readonly inwoner: string;
  /** Address of the gesprek. */
  readonly pad: string;
  readonly vandaag: Datum;
  /** The short list of services near by, for after there is a resultaat; left out where nobody looked it up. */
  readonly diensten?: readonly Dienst[] | undefined;
  /** What to plan, to wait for and to tell about the contacts; left out where there are only words. */
  readonly contact?: Contactbeeld | undefined;
  /** Id of what is being changed; the rest of the page stays quiet. */
  readonly bewerk?: string | undefined;
  /** Id of the idea that is being used. */
  readonly idee?: string | undefined;
  readonly ingevuld?: Ingevuld | undefined;
  /** False for a colleague who may look along but does not lead this gesprek. */
  readonly schrijft: boolean;
  readonly nieuwId: () => string;
};

/** The words of a text; empty when they were destroyed. */
export function inhoudVan({ teksten }: Pick<Tafel, 'teksten'>, tekstId: string): string {
  return teksten.get(tekstId)?.inhoud ?? '';
}

/** What to show in a field: what was typed when this form was refused, else what stands. */
export function waardeVan(
  { ingevuld }: Pick<Tafel, 'ingevuld'>,
  {
    formulier,
    veld,
    anders = '',
  }: { readonly formulier: string; readonly veld: string; readonly anders?: string },
): string {
  return ingevuld?.formulier === formulier ? (ingevuld.velden.get(veld) ?? anders) : anders;
}

/** The faults of this form, none when another one was refused. */
export function foutenVan({ ingevuld }: Pick<Tafel, 'ingevuld'>, formulier: string): readonly Fout[] {
  return ingevuld?.formulier === formulier ? ingevuld.fouten : [];
}

/** Where a field was saved: 'bewaard om 10:42'. */
export function bewaardOm(moment: string): string {
  return `bewaard om ${schrijfTijd(moment)}`;
}

export type TafelbladProps = {
  readonly titel: string;
  readonly kop: ComponentChildren;
  readonly gemeente: { readonly naam: string; readonly thema: string };
  readonly zaak: { readonly tekst: string; readonly naar: string };
  readonly uitloggen: string;
  /** Id of who looks, so that what waits in this tab is never shown to another. */
  readonly wieId: string;
  readonly scripts: readonly string[];
  readonly fouten: boolean;
  readonly children: ComponentChildren;
};

/** The view that two people look at together: large letters, no menu, nothing but the way back. */
export function Tafelblad(props: TafelbladProps) {
  const { titel, kop, gemeente, zaak, uitloggen, wieId, scripts, fouten, children } = props;
  return (
    <Document {...{ titel, scripts, fouten }} afzender={gemeente.naam} thema={gemeente.thema} publiek>
      <NaarInhoud />
      <header class="kt-kop">
        <div class="kt-band kt-kop-rij kt-tafel-kop">
          <a class="utrecht-link" href={zaak.naar}>
            <span aria-hidden="true">← </span>
            {zaak.tekst}
          </a>
          <form method="post" action={uitloggen}>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              Uitloggen
            </button>
          </form>
        </div>
      </header>
      <main class="kt-band kt-inhoud kt-tafel" id="inhoud" tabindex={-1} data-wie={wieId}>
        <h1 class="kt-tafel-titel">{kop}</h1>
        {children}
      </main>
    </Document>
  );
}
