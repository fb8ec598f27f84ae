import type { Datum } from '../basis/datum.ts';

/** Where somebody led a zaak to, as far as its state needs it. */
export type Toegeleid = { team: string; gespreksvoerderId?: string; feiten?: { spoed: boolean } };

/** The draft of a besluit, as far as the state of a zaak needs it. */
export type Voorbereid = { besluitId: string; uitkomst: string; toetsingNodig?: boolean; grondslag?: string };

type Van<S extends string, I> = { readonly soort: S; readonly inhoud: I };

/** The acts that begin a zaak. */
export type StartAct =
  | Van<
      'melding-gedaan',
      {
        nummer: string;
        inwonerId: string;
        ontvangenOp: Datum;
        spoed: 'ja' | 'nee' | 'onbekend';
        woorden: string;
      }
    >
  | Van<'signaal-gegeven', { nummer: string; woorden: string }>;

/** The acts that its state is folded from. */
export type GelezenAct =
  | Van<'toegeleid', Toegeleid>
  | Van<'melding-aangevuld', { spoed?: 'ja' | 'nee' | 'onbekend' }>
  | Van<'contactmoment-gepland', { van: string; medewerkerId: string; opvolging: boolean }>
  | Van<'gesprek-gevoerd', { op: Datum }>
  | Van<'wondervraag-gezet', { tekst: string }>
  | Van<'verslag-verzonden', unknown>
  | Van<'verslag-beantwoord', { antwoord: string }>
  | Van<'arrangement-afgesproken', { op: Datum }>
  | Van<'opvolging-gepland', { op: Datum }>
  | Van<'aanvraag-vroeg-ontvangen', { nieuweZaakId?: string }>
  | Van<'aanvraag-ontvangen', { aanvraagId: string; ontvangenOp: Datum }>
  | Van<'aanvraag-ingetrokken', unknown>
  | Van<'besluit-voorbereid', Voorbereid>
  | Van<'besluit-getoetst', { besluitId?: string; akkoord: boolean }>
  | Van<'besluit-voorgelegd', { besluitId?: string }>
  | Van<'besluit-genomen', { besluitId?: string; op: Datum }>
  | Van<'beschikking-verzonden', { besluitId: string; bekendOp: Datum }>
  | Van<'losgelaten', { reden?: string; vanaf?: Datum }>
  | Van<'signaal-opgevolgd', unknown>
  | Van<'melding-ingetrokken', unknown>
  | Van<'melding-doorgezonden', unknown>
  | Van<'zaak-afgesloten', { op: Datum }>;
