import type { Waarom } from './huisgenoot.ts';
import type { Lidgegevens } from './netwerklid.ts';

/** The word for a ring of the drawing. */
export const KRINGWOORDEN: Readonly<Record<Lidgegevens['kring'], string>> = {
  dichtbij: 'dichtbij',
  bekend: 'bekend',
  ver: 'verder weg',
};

/** The word for a sector of the drawing. */
export const SOORTWOORDEN: Readonly<Record<Lidgegevens['soort'], string>> = {
  familie: 'familie',
  'buren-en-vrienden': 'buren en vrienden',
  beroeps: 'van beroep',
  anders: 'anders',
};

/** Whether somebody could do more, as words in a table. */
export const MEERWOORDEN: Readonly<Record<Lidgegevens['kanMeer'], string>> = {
  ja: 'ja',
  nee: 'nee',
  'weet-niet': 'dat weten we niet',
};

/** Whether the inwoner would ask it, as words in a table. */
export const VRAAGWOORDEN: Readonly<Record<Lidgegevens['vragen'], string>> = {
  graag: 'ja',
  'liever-niet': 'liever niet',
  'weet-niet': 'dat weten we niet',
};

/** Who is there for whom, as words to the inwoner. */
export const RICHTINGWOORDEN: Readonly<Record<Lidgegevens['isErVoor'], string>> = {
  inwoner: 'is er voor u',
  ander: 'daar bent u voor',
  elkaar: 'u bent er voor elkaar',
};

/** Why a huisgenoot cannot do something. */
export const WAAROMWOORDEN: Readonly<Record<Waarom, string>> = {
  werk: 'door werk of school',
  gezondheid: 'door de gezondheid',
  overbelast: 'het is al te veel',
  'nooit-geleerd': 'nooit geleerd',
  anders: 'iets anders',
};

/** What is printed when there is nobody, with what was said they cannot help with (HG-65). */
export function niemandZin(waarmee: string | undefined): string {
  const rest = waarmee?.trim().replace(/[.!?…]+$/u, '');
  return rest
    ? `Op dit moment is er niemand die kan helpen met ${rest}.`
    : 'Op dit moment is er niemand die kan helpen.';
}
