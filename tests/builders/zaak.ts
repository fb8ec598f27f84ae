import type { Act } from '../../src/basis/act.ts';

/** Acts of a made-up zaak, told in order: each act happens a day after the one before. */
export function verhaal(...stappen: readonly (readonly [string, object?])[]): readonly Act[] {
  return stappen.map(([soort, inhoud = {}], index) => {
    const gebeurdOp = new Date(Date.UTC(2026, 10, 2 + index, 9)).toISOString();
    return {
      id: `0190dddd-0000-7000-8000-${String(index).padStart(12, '0')}`,
      soort,
      zaakId: '0190dddd-0000-7000-8000-aaaaaaaaaaaa',
      door: { soort: 'medewerker', id: 'm' },
      gebeurdOp,
      vastgelegdOp: gebeurdOp,
      inhoud,
    };
  });
}

/** How a melding begins; received on Monday 2 November 2026. */
export const melding = [
  'melding-gedaan',
  { nummer: 'K-1', inwonerId: 'inwoner', ontvangenOp: '2026-11-02', spoed: 'nee', woorden: 'tekst' },
] as const;

/** The steps of the main line after the melding, in the order in which they usually come. */
export const hoofdlijn = [
  melding,
  ['toegeleid', { team: 'noord', gespreksvoerderId: 'gv' }],
  [
    'contactmoment-gepland',
    {
      contactmomentId: 'cm',
      van: '2026-11-10T09:00:00.000Z',
      tot: '2026-11-10T10:00:00.000Z',
      vorm: 'huisbezoek',
      plaats: 'Nergenspad 1',
      medewerkerId: 'gv',
      genodigden: [],
      opvolging: false,
    },
  ],
  ['gesprek-gevoerd', { op: '2026-11-10' }],
  ['verslag-verzonden', {}],
  ['verslag-beantwoord', { antwoord: 'klopt' }],
  ['arrangement-afgesproken', { op: '2026-11-20' }],
  ['opvolging-gepland', { op: '2027-02-01' }],
] as const;
