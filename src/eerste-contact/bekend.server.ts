import type { Persoon, Persoonsgegevens } from '../personen/index.ts';
import { schrijfAdres, volledigeNaam } from '../personen/index.ts';
import { listZakenVan, zoekDezelfde, zoekPersonen } from '../personen/index.server.ts';
import { leesDatum, schrijfDatumKort } from '../basis/datum.ts';
import type { Tx } from '../platform/database.ts';
import { listLopendeMeldingen } from './aanvulling.server.ts';

/** A choice on the question who it is: `waarde` is somebody's id, or a running zaak to which these words belong. */
export type Bekende = {
  readonly persoonId: string;
  readonly waarde: string;
  readonly wie: string;
  readonly uitleg: string;
};

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
    const wie = schrijfPersoon(persoon);
    for (const { zaakId, ontvangenOp } of await listLopendeMeldingen(tx, persoon.id)) {
      const uitleg = `Dezelfde vraag als de melding van ${schrijfDatumKort(ontvangenOp)}. Deze woorden komen erbij.`;
      bekenden.push({ persoonId: persoon.id, waarde: `bij:${zaakId}`, wie, uitleg });
    }
    const uitleg = zaken === 0 ? schrijfZaken(zaken) : `Een andere vraag. ${schrijfZaken(zaken)}`;
    bekenden.push({ persoonId: persoon.id, waarde: persoon.id, wie, uitleg });
  }
  return bekenden;
}

function schrijfPersoon(persoon: Persoon): string {
  const geboren = persoon.geboortedatum && `geboren ${schrijfDatumKort(persoon.geboortedatum)}`;
  return [volledigeNaam(persoon.naam), geboren, schrijfAdres(persoon.adres)].filter(Boolean).join(', ');
}

function schrijfZaken(aantal: number): string {
  if (aantal === 0) return 'Heeft zich nog niet eerder gemeld.';
  return aantal === 1 ? 'Heeft zich één keer eerder gemeld.' : `Heeft zich ${aantal} keer eerder gemeld.`;
}
