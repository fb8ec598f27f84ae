import type { z } from 'zod';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { veldenVan } from '../../basis/velden.ts';
import type { Collectiefvraag } from '../oplossingen/collectief.ts';
import type { Pakket } from './pakket.ts';

/** What a decision needs besides the acts: the zaak, the instrument, and the words and versions of running texts. */
export type Tafelbron = Pick<Pakket, 'zaakId' | 'instrument'> & {
  /** What stands in the shared document under this text id; empty when nothing does. */
  readonly woorden: (tekstId: string) => string;
  /** The stored version of a text as it stands; the device knows none and leaves it to the server. */
  readonly tekstversie: (tekstId: string) => string | undefined;
  /** The shared services beside a way, by its id (HG-95); left out on a device, which leaves it to the server. */
  readonly gedeeld?: ((oplossingId: string) => Collectiefvraag['diensten']) | undefined;
};

/** The decision a form asks for, the same on the device and on the server. */
export type Besluit = (acts: readonly Act[], aanleiding: Aanleiding, bron: Tafelbron) => Uitkomst<Gevolg>;

/** A form that was read: what it asks for, or all its faults. */
export type GelezenDaad =
  | { readonly gelezen: true; readonly beslis: Besluit }
  | {
      readonly gelezen: false;
      readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
    };

/** Reads the fields of one kind of form. */
export type Lezer = (velden: URLSearchParams) => GelezenDaad;

/** Makes a reader from a zod form and what follows from its value. */
export function lezer<T>(form: z.ZodType<T>, beslis: (waarde: T, velden: URLSearchParams) => Besluit): Lezer {
  return (velden) => {
    const gelezen = form.safeParse(veldenVan(velden));
    if (gelezen.success) return { gelezen: true, beslis: beslis(gelezen.data, velden) };
    const fouten = gelezen.error.issues.map((fout) => ({ veld: fout.path.join('.'), tekst: fout.message }));
    return { gelezen: false, fouten };
  };
}
