import { kindOf } from './house.ts';
import { isTest, type Bron } from './sources.ts';
import { tokens, type Teken } from './tokens.ts';

const DAKLOOS = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'services',
  'service',
  'misc',
  'shared',
  'lib',
  'types',
];

/** Folder and file names that say nothing: homeless code is domain, basis or platform. */
export function checkNames({ path }: Bron): readonly string[] {
  const parts = path.split('/').map((part) => part.replace(/\..*$/u, ''));
  return parts
    .filter((part) => DAKLOOS.includes(part))
    .map(
      (part) =>
        `${path}: de naam ${part} zegt niets; geef het zijn zelfstandig naamwoord, of zet het in basis of platform.`,
    );
}

type Verbod = {
  readonly woorden: readonly string[];
  readonly wat: string;
  readonly waar: (path: string) => boolean;
  readonly zin: string;
};

const inPlatform = (path: string): boolean => kindOf(path) === 'platform';

const VERBODEN: readonly Verbod[] = [
  { woorden: ['Date', '.', 'now'], wat: 'Date.now()', waar: inPlatform, zin: 'leest de klok' },
  { woorden: ['new', 'Date', '(', ')'], wat: 'new Date()', waar: inPlatform, zin: 'leest de klok' },
  { woorden: ['new', 'Date', ';'], wat: 'new Date', waar: inPlatform, zin: 'leest de klok' },
  { woorden: ['Temporal', '.', 'Now'], wat: 'Temporal.Now', waar: inPlatform, zin: 'leest de klok' },
  { woorden: ['Math', '.', 'random'], wat: 'Math.random', waar: inPlatform, zin: 'maakt toeval' },
  { woorden: ['randomUUID'], wat: 'randomUUID', waar: inPlatform, zin: 'maakt een id' },
  { woorden: ['getRandomValues'], wat: 'getRandomValues', waar: inPlatform, zin: 'maakt toeval' },
  {
    woorden: ['process', '.', 'env'],
    wat: 'process.env',
    waar: (path) => path === 'src/platform/config.ts',
    zin: 'leest een instelling buiten src/platform/config.ts',
  },
];

/** The clock, randomness and identifiers come in as arguments; settings are read in one file. */
export function checkClock(file: Bron): readonly string[] {
  if (isTest(file.path)) return [];
  const all = tokens(file);
  return VERBODEN.filter((rule) => !rule.waar(file.path)).flatMap((rule) =>
    all
      .filter((_, at) => matches(all, at, rule.woorden))
      .map(
        (token) =>
          `${file.path}:${token.regel} ${rule.zin} (${rule.wat}); dat hoort in platform en komt als argument binnen.`,
      ),
  );
}

function matches(all: readonly Teken[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => all[at + index]?.tekst === word && all[at + index]?.soort !== 'tekst');
}

/** The content policy of every page allows no style, script or handler inside the HTML; style sheets and islands do that. */
export function checkInline(file: Bron): readonly string[] {
  if (isTest(file.path) || !file.path.endsWith('.tsx') || file.path.endsWith('.client.tsx')) return [];
  return tokens(file)
    .filter(
      ({ soort, tekst }) =>
        soort === 'jsxnaam' && /^(style|on[A-Z]\w*|dangerouslySetInnerHTML)$/u.test(tekst),
    )
    .map(({ regel, tekst }) => `${file.path}:${regel} zet ${tekst} in de HTML; de browser weigert dat.`);
}
