import type { Mandaat } from '../../inrichting/index.ts';

/** In whose name somebody signs (Awb 10:10): the college, under which mandate. `gemeente` is the name of the municipality. */
export function namensWie(
  gemeente: string,
  mandaat: Pick<Mandaat, 'besluitnummer' | 'schriftelijk'>,
): string {
  const document = mandaat.schriftelijk?.document;
  const bron = document === undefined ? mandaat.besluitnummer : `${mandaat.besluitnummer}, ${document}`;
  return `namens het college van burgemeester en wethouders van ${gemeente} (mandaat ${bron})`;
}
