import type { Act } from '../../src/basis/act.ts';
import { getDatum, momentVan } from '../../src/basis/datum.ts';
import { termijnenVan } from '../../src/zaak/termijnen/termijnstand.ts';

/** One thing that happened on a day: '2026-11-02', its kind, and what it holds. */
export type Stap = readonly [dag: string, soort: string, inhoud?: object, anders?: Partial<Act>];

/** Acts of a made-up zaak, each on its own day; the id tells its place. */
export function opDagen(...stappen: readonly Stap[]): readonly Act[] {
  return stappen.map(([dag, soort, inhoud = {}, anders = {}], plaats) => {
    const gebeurdOp = momentVan(getDatum(dag), '09:00');
    return {
      id: idVan(plaats),
      soort,
      zaakId: '0190dddd-0000-7000-8000-bbbbbbbbbbbb',
      door: { soort: 'medewerker', id: 'm' },
      gebeurdOp,
      vastgelegdOp: gebeurdOp,
      inhoud,
      ...anders,
    };
  });
}

/** The id of the act in this place. */
export function idVan(plaats: number): string {
  return `0190dddd-0000-7000-8000-${String(plaats).padStart(12, '0')}`;
}

/** A melding on a day, confirmed at once. */
export function gemeld(dag: string, spoed: 'ja' | 'nee' | 'onbekend' = 'nee'): readonly Stap[] {
  const inhoud = { nummer: 'K-1', inwonerId: 'inwoner', ontvangenOp: dag, spoed, woorden: 'tekst' };
  return [
    [dag, 'melding-gedaan', inhoud],
    [dag, 'melding-bevestigd', { wijze: 'scherm' }],
  ];
}

/** The terms of these steps on a day, in short: 'D03 loopt 2026-12-14'. */
export function termijnenOp(vandaag: string, ...stappen: readonly Stap[]): readonly string[] {
  return termijnenVan(opDagen(...stappen), getDatum(vandaag)).map(
    ({ id, stand, einde }) => `${id} ${stand} ${einde}`,
  );
}
