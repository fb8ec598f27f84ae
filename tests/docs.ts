import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { readSources, type Bron } from './sources.ts';

const LONGEST_RECORD = 40;

/** Every text for people: the root, docs and beside the code. */
export function readDocs(): readonly Bron[] {
  const root = readdirSync('.').filter((name) => name.endsWith('.md'));
  return [
    ...root.map((path) => ({ path, source: readFileSync(path, 'utf8') })),
    ...readSources(['docs', 'src'], /\.md$/u),
  ];
}

/** What is wrong with these texts, as Dutch sentences; `isThere` says whether a path of the repository exists. */
export function checkDocs(docs: readonly Bron[], isThere: (path: string) => boolean): readonly string[] {
  if (docs.length === 0) return ['Er is geen enkele tekst bekeken; deze controle bewijst dan niets.'];
  const anchors = new Map(docs.map(({ path, source }) => [path, new Set(headings(source).map(toAnchor))]));
  return docs.flatMap((doc) => [
    ...checkHeadings(doc),
    ...links(doc.source).flatMap((link) => checkLink(doc, link, { isThere, anchors })),
  ]);
}

/** Decision records that are too long, or that the list of records does not name. */
export function checkRecords(docs: readonly Bron[]): readonly string[] {
  const records = docs.filter(({ path }) => /^docs\/besluiten\/\d{4}-[^/]+\.md$/u.test(path));
  const list = docs.find(({ path }) => path === 'docs/besluiten/README.md')?.source ?? '';
  if (records.length === 0) return ['Er is geen enkel besluit bekeken; deze controle bewijst dan niets.'];
  const numbers = records.map(({ path }) => path.slice('docs/besluiten/'.length).slice(0, 4));
  return [
    ...records.filter(isTooLong).map(({ path }) => `${path} is langer dan ${LONGEST_RECORD} regels.`),
    ...records
      .filter(({ path }) => !list.includes(`](${path.slice('docs/besluiten/'.length)})`))
      .map(({ path }) => `${path} staat niet in docs/besluiten/README.md.`),
    ...numbers
      .filter((number, at) => numbers.indexOf(number) !== at)
      .map((number) => `Besluit ${number} is er twee keer.`),
  ];
}

/** Commands in texts that package.json does not have. */
export function checkCommands(docs: readonly Bron[], scripts: readonly string[]): readonly string[] {
  return docs.flatMap(({ path, source }) =>
    [...source.matchAll(/\bnpm (?:run ([a-z][a-z:-]*)|(start|test))\b/gu)]
      .map(([, named, short]) => named ?? short ?? '')
      .filter((name) => !scripts.includes(name))
      .map((name) => `${path} noemt npm run ${name}, en die opdracht is er niet.`),
  );
}

/** Settings that the program reads and a text leaves out, or the other way round. */
export function checkSettings({ path, source }: Bron, config: string): readonly string[] {
  const known = [...config.matchAll(/^ {2}([A-Z][A-Z_]+): z\b/gmu)].map(([, name]) => name ?? '');
  if (known.length === 0) return ['Er is geen enkele instelling gevonden; deze controle bewijst dan niets.'];
  const rows = source.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z][A-Z_]+)`/gu)].map(([, name]) => name ?? ''),
  );
  return [
    ...known.filter((name) => !named.includes(name)).map((name) => `${path} legt ${name} niet uit.`),
    ...named
      .filter((name) => !known.includes(name))
      .map((name) => `${path} noemt ${name}; die bestaat niet.`),
  ];
}

function isTooLong({ source }: Bron): boolean {
  return source.trimEnd().split('\n').length > LONGEST_RECORD;
}

/** One heading on top, and never a level skipped. */
function checkHeadings({ path, source }: Bron): readonly string[] {
  const levels = headings(source).map((heading) => heading.indexOf(' '));
  if (levels[0] !== 1) return [`${path} begint niet met één kop van het hoogste niveau.`];
  if (levels.filter((level) => level === 1).length > 1) return [`${path} heeft meer dan één hoofdkop.`];
  return levels.some((level, at) => level > (levels[at - 1] ?? level) + 1)
    ? [`${path} slaat een niveau over in de koppen.`]
    : [];
}

type Known = {
  readonly isThere: (path: string) => boolean;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
};

function checkLink({ path }: Bron, link: string, { isThere, anchors }: Known): readonly string[] {
  if (/^[a-z]+:/u.test(link)) return [];
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : normalize(join(dirname(path), file));
  if (target.startsWith('..') || !isThere(target)) return [`${path} wijst naar ${link}, en dat is er niet.`];
  if (anchor === undefined || anchors.get(target)?.has(anchor) !== false) return [];
  return [`${path} wijst naar ${link}, en die kop is er niet.`];
}

function links(source: string): readonly string[] {
  return [...plainText(source).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link ?? '');
}

function headings(source: string): readonly string[] {
  return plainText(source)
    .split('\n')
    .filter((line) => /^#{1,6} /u.test(line));
}

/** Without blocks and pieces of code: what looks like a link or heading there is none. */
function plainText(source: string): string {
  return source.replaceAll(/^```[\s\S]*?^```/gmu, '').replaceAll(/`[^`\n]*`/gu, '');
}

function toAnchor(heading: string): string {
  const text = heading.replace(/^#+ /u, '').toLowerCase();
  return text.replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
}

/** Whether the repository has this path. */
export function isInRepository(path: string): boolean {
  return existsSync(path);
}
