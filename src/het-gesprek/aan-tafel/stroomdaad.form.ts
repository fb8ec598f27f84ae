import { noteerAchteraf } from '../vraagverheldering/achteraf.ts';
import { haalUitElkaar, spreekUitproberenAf, zetKijkNaast } from '../vraagverheldering/kijk.ts';
import { achterafForm, kijkForm, weerwoordForm } from '../vraagverheldering/stroom.form.ts';
import { beantwoordInbreng } from '../vraagverheldering/weerwoord.ts';
import type { Besluit, GelezenDaad } from './lezer.form.ts';
import { lezer } from './lezer.form.ts';

const leesWeerwoord = lezer(weerwoordForm, ({ inbrengId, weerwoord }): Besluit => {
  return (acts, aanleiding, { zaakId }) =>
    beantwoordInbreng(acts, { zaakId, inbrengId, tekst: weerwoord }, aanleiding);
});

/** What the inwoner says to what was seen; the words stand in a field with the id of the note in its name. */
export function leesWeerwoorden(velden: URLSearchParams): GelezenDaad {
  const kaal = new URLSearchParams(velden);
  const eigen = velden.get(`weerwoord-${velden.get('inbrengId') ?? ''}`);
  if (eigen !== null) kaal.set('weerwoord', eigen);
  return leesWeerwoord(kaal);
}

/** Another view beside a note, what will be tried, or the two apart again. */
export const leesKijken = lezer(kijkForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'naast':
      return (acts, aanleiding, { zaakId, instrument }) =>
        zetKijkNaast(acts, { zaakId, instrument, ...waarde }, aanleiding);
    case 'uitproberen': {
      const { kijkId, gezien, uitproberen: tekst } = waarde;
      return (acts, aanleiding, { zaakId }) =>
        spreekUitproberenAf(acts, { zaakId, kijkId, tekst, gezien }, aanleiding);
    }
    case 'los':
      return (acts, aanleiding, { zaakId }) =>
        haalUitElkaar(acts, { zaakId, kijkId: waarde.kijkId }, aanleiding);
  }
});

/** Key words of afterwards: one line, one note. */
export const leesAchteraf = lezer(achterafForm, ({ achteraf: tekst, op }): Besluit => {
  return (_, aanleiding, { zaakId, instrument }) =>
    noteerAchteraf({ zaakId, tekst, op, instrument }, aanleiding);
});
