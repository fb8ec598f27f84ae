import type { Persoon, Persoonsgegevens } from '../personen/index.ts';
import { schrijfAdres, volledigeNaam } from '../personen/index.ts';
import { listZakenVan, zoekDezelfde, zoekPersonen } from '../personen/index.server.ts';
import { leesDatum, schrijfDatumKort } from '../basis/datum.ts';
import type { Tx } from '../platform/database.ts';

/** Somebody who may be the inwoner: in words to choose from, with how many meldingen there were before. */
export type Bekende = { readonly persoonId: string; readonly wie: string; readonly uitleg: string };

/** People whose surname begins like this and who, when a day is given, were born on it. */
export async function zoekBekenden(
  tx: Tx,
  { naam, geboren }: { readonly naam: string; readonly geboren: string },
): Promise<readonly Bekende[]> {
  const dag = leesDatum(geboren);
  const gevonden = await zoekPersonen(tx, naam.trim() === '' ? geboren : naam);
  return beschrijf(
    tx,
    dag === undefined ? gevonden : gevonden.filter((persoon) => persoon.geboortedatum === dag),
  );
}

/** Who might be the same as these particulars describe (EC-25). */
export async function bekendenVoor(tx: Tx, gegevens: Persoonsgegevens): Promise<readonly Bekende[]> {
  return beschrijf(tx, await zoekDezelfde(tx, gegevens));
}

async function beschrijf(tx: Tx, personen: readonly Persoon[]): Promise<readonly Bekende[]> {
  const bekenden: Bekende[] = [];
  for (const persoon of personen) {
    const zaken = (await listZakenVan(tx, persoon.id)).filter(({ rol }) => rol === 'inwoner').length;
    const geboren = persoon.geboortedatum && `geboren ${schrijfDatumKort(persoon.geboortedatum)}`;
    bekenden.push({
      persoonId: persoon.id,
      wie: [volledigeNaam(persoon.naam), geboren, schrijfAdres(persoon.adres)].filter(Boolean).join(', '),
      uitleg: schrijfZaken(zaken),
    });
  }
  return bekenden;
}

function schrijfZaken(aantal: number): string {
  if (aantal === 0) return 'Heeft zich nog niet eerder gemeld.';
  return aantal === 1 ? 'Heeft zich één keer eerder gemeld.' : `Heeft zich ${aantal} keer eerder gemeld.`;
}
