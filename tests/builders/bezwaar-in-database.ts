import { storeActs } from '../../src/platform/acts.ts';
import { newId } from '../../src/platform/ids.ts';
import { storeTexts } from '../../src/platform/texts.ts';
import type { TestDatabase } from '../database.ts';
import { storeGesprek } from './verslag-in-database.ts';

/** A zaak with a besluit that was taken and sent, with the ids a test needs. */
export type BesluitInDatabase = {
  readonly zaakId: string;
  readonly inwonerId: string;
  readonly aanvraagId: string;
  readonly besluitId: string;
  /** The address of the zaak. */
  readonly zaak: string;
};

/** Stores a zaak with an aanvraag of 16 October 2026 and, unless told otherwise, a besluit made known on the 30th. */
export async function storeBesluit(
  test: TestDatabase,
  { besloten = true, email, beslisserId }: { besloten?: boolean; email?: string; beslisserId?: string } = {},
): Promise<BesluitInDatabase> {
  const { gespreksvoerder, beslisser, toetser } = test.medewerkers;
  const nu = '2026-10-30T09:00:00.000Z';
  const ids = {
    aanvraagId: newId(),
    besluitId: newId(),
    woorden: newId(),
    motivering: newId(),
    stap: newId(),
  };
  const { aanvraagId, besluitId } = ids;
  const door = (id: string) => ({ soort: 'medewerker', id }) as const;
  const onderzoek = {
    verslagVerzondenOp: '2026-10-14',
    gesprekkenOp: ['2026-10-12'],
    gespreksvoerderIds: [gespreksvoerder.id],
    hulpvraag: ids.woorden,
    resultaten: [],
    onderdelen: [],
  };
  const act = (soort: string, inhoud: object, wie: string) => ({
    id: newId(),
    soort,
    zaakId: '',
    door: door(wie),
    gebeurdOp: nu,
    inhoud,
  });
  const acts = [
    act(
      'aanvraag-ontvangen',
      { aanvraagId, weg: 'brief', woorden: ids.woorden, ontvangenOp: '2026-10-16', onderzoek },
      beslisser.id,
    ),
    ...(besloten
      ? [
          act(
            'stap-beoordeeld',
            {
              aanvraagId,
              stap: 'ondersteuning',
              stand: 'ingevuld',
              tekst: ids.stap,
              bronnen: [{ soort: 'verslag', id: newId() }],
            },
            beslisser.id,
          ),
          act(
            'besluit-voorbereid',
            {
              besluitId,
              aanvraagId,
              grondslag: 'aanvraag',
              uitkomst: 'toegekend',
              product: 'hulp-bij-het-huishouden',
              uren: 2,
              frequentie: 'per-week',
              vorm: 'natura',
              van: '2026-11-01',
              motivering: ids.motivering,
              toetsingNodig: true,
            },
            beslisser.id,
          ),
          act('besluit-getoetst', { besluitId, akkoord: true }, toetser.id),
          act(
            'besluit-genomen',
            { besluitId, aanvraagId, op: '2026-10-30', mandaat: { besluitnummer: 'HM-1' } },
            beslisserId ?? beslisser.id,
          ),
          act(
            'beschikking-verzonden',
            { besluitId, beschikkingId: newId(), versie: 1, wijze: 'post', bekendOp: '2026-10-30' },
            beslisser.id,
          ),
        ]
      : []),
  ];
  return test.inTenant(async (tx) => {
    const { zaakId, inwonerId } = await storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id, email });
    const woorden = [
      [ids.woorden, 'Hulp in huis.'],
      [ids.motivering, 'Twee uur is genoeg.'],
      [ids.stap, 'Twee uur per week.'],
    ] as const;
    const teksten = woorden.map(([id, inhoud]) => ({ id, tekstId: id, inhoud }));
    await storeTexts(tx, { zaakId, door: door(beslisser.id), nu, teksten });
    await storeActs(tx, { zaakId, nu, acts: acts.map((een) => ({ ...een, zaakId })) });
    return { zaakId, inwonerId, aanvraagId, besluitId, zaak: `/heldermond/zaken/${zaakId}` };
  });
}
