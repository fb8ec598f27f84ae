/** Which field of the form of a topic holds the words that count, for a refusal to be told beside it. */
export function onderdeelveld(velden: URLSearchParams): string {
  const isNiet = velden.get('antwoord') === 'niet-besproken';
  return `${isNiet ? 'reden' : 'tekst'}-${velden.get('onderdeel') ?? ''}`;
}

/**
 * The fields of the form of one topic, or of the rest, without the name of the topic behind them: own words come before
 * a ready sentence, and `bij` are the ids of what was ticked (HG-91).
 */
export function kaleOnderdeelvelden(velden: URLSearchParams): URLSearchParams {
  const onderdeel = velden.get('onderdeel') ?? '';
  const veld = onderdeelveld(velden);
  const zin = veld.startsWith('reden') ? 'redenzin' : 'zin';
  const kaal = new URLSearchParams(velden);
  const eigen = velden.get(veld)?.trim() || velden.get(`${zin}-${onderdeel}`);
  kaal.set('tekst', eigen || (velden.get('tekst') ?? ''));
  for (const id of velden.getAll(`bij-${onderdeel}`)) kaal.append('bij', id);
  return kaal;
}
