/**
 * Where a mark may stand instead of a character without a letter form: everywhere, for a document whose words nobody
 * can change any more, or only in these texts, because they are somebody else's words.
 */
export type Unprintable = 'everywhere' | readonly string[];

const MOST_NAMES = 3;

/** The characters of a text, each once. */
export function charactersOf(text: string): ReadonlySet<string> {
  return new Set(text);
}

/** Puts a mark that names them where characters stand that cannot be printed, once per run; the screen keeps them. */
export function putMarks(
  json: string,
  { missing, unprintable }: { readonly missing: ReadonlySet<string>; readonly unprintable: Unprintable },
): string {
  const run = new RegExp(`[${RegExp.escape([...missing].join(''))}]+`, 'gu');
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const may = unprintable === 'everywhere' || unprintable.includes(value);
    return may ? value.replaceAll(run, markFor) : value;
  });
}

/** “[teken U+6F22, alleen op het scherm]”: the number, because the character itself is what cannot be printed. */
function markFor(run: string): string {
  const names = [...new Set(run)].map(numberOf);
  const named = names.slice(0, MOST_NAMES).join(' ');
  const more = names.length > MOST_NAMES ? ' …' : '';
  return `[${names.length === 1 ? 'teken' : 'tekens'} ${named}${more}, alleen op het scherm]`;
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
