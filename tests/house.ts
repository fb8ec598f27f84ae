/** What kind of file this is: its suffix is its layer. */
export type Soort =
  | 'domein'
  | 'formulier'
  | 'server'
  | 'deel'
  | 'pagina'
  | 'api'
  | 'taken'
  | 'document'
  | 'eiland'
  | 'index'
  | 'serverindex'
  | 'basis'
  | 'platform'
  | 'ui'
  | 'wortel'
  | 'demo';

/** What a kind of file may import; `eigen` are kinds of its own slice, `buren` the index files of other slices. */
export type Mag = {
  readonly pakketten: readonly string[];
  readonly eigen: readonly Soort[];
  readonly buren: readonly ('index' | 'serverindex')[];
  readonly basis: boolean;
  readonly platform: boolean | 'synchronisatie' | 'velden';
  readonly ui: boolean;
};

const GEEN = { pakketten: [], eigen: [], buren: [], basis: true, platform: false, ui: false } as const;
const BEIDE = ['index', 'serverindex'] as const;
const SLICE = [
  'domein',
  'formulier',
  'server',
  'deel',
  'pagina',
  'api',
  'taken',
  'document',
  'eiland',
] as const;

/** The first table of ARCHITECTURE.md: kind × packages, own slice, other slices, basis, platform, ui. */
export const MAG: Readonly<Record<Soort, Mag>> = {
  domein: { ...GEEN, eigen: ['domein'], buren: ['index'] },
  index: { ...GEEN, eigen: ['domein', 'index'] },
  formulier: { ...GEEN, pakketten: ['zod'], eigen: ['domein', 'formulier'], platform: 'velden' },
  server: {
    ...GEEN,
    pakketten: ['kysely'],
    eigen: ['domein', 'formulier', 'server'],
    buren: BEIDE,
    platform: true,
  },
  serverindex: { ...GEEN, eigen: ['domein', 'index', 'formulier', 'server', 'document', 'serverindex'] },
  deel: {
    ...GEEN,
    pakketten: ['preact'],
    eigen: ['domein', 'formulier', 'deel'],
    buren: ['index'],
    ui: true,
  },
  pagina: {
    ...GEEN,
    pakketten: ['hono', 'preact', 'preact-render-to-string'],
    eigen: SLICE,
    buren: BEIDE,
    platform: true,
    ui: true,
  },
  api: {
    ...GEEN,
    pakketten: ['@hono/zod-openapi', 'zod'],
    eigen: ['domein', 'formulier', 'server', 'document', 'api'],
    buren: BEIDE,
    platform: true,
  },
  taken: { ...GEEN, eigen: ['domein', 'server', 'document'], buren: BEIDE, platform: true },
  document: { ...GEEN, eigen: ['domein', 'document'], buren: ['index'], platform: true },
  eiland: {
    ...GEEN,
    pakketten: ['preact', 'yjs'],
    eigen: ['domein', 'formulier', 'deel', 'eiland'],
    buren: ['index'],
    platform: 'synchronisatie',
    ui: true,
  },
  basis: GEEN,
  platform: { ...GEEN, platform: true },
  ui: { ...GEEN, pakketten: ['preact', 'd3-', 'i18next'], ui: true },
  wortel: { ...GEEN, pakketten: ['hono', 'node:'], eigen: SLICE, buren: BEIDE, platform: true, ui: true },
  demo: { ...GEEN, pakketten: ['pg', 'kysely', 'node:'], eigen: ['demo'], buren: BEIDE, platform: true },
};

/** Files that may use packages their kind may not, one by one. */
export const EXTRA_PAKKETTEN: Readonly<Record<string, readonly string[]>> = {
  // Reads style sheets and islands once and names them by their hash.
  'src/ui/assets.ts': ['node:'],
  // Compares the projection with a fresh fold, whatever its shape.
  'src/zaak/opnieuw.server.ts': ['node:util'],
};

/** Packages for the islands of one slice alone. */
export const EILAND_EXTRA: Readonly<Record<string, readonly string[]>> = {
  'sociale-kaart': ['minisearch', 'leaflet'],
};

const ALLES = 'alles';

/** The second table of ARCHITECTURE.md: which slice may know which others. Every slice but the basic three may know personen. */
export const MAG_KENNEN: Readonly<Record<string, readonly string[] | typeof ALLES>> = {
  personen: ['inrichting'],
  'eerste-contact': ['eigen-kracht', 'sociale-kaart', 'inrichting', 'termijnen', 'personen'],
  planning: ['eerste-contact', 'inrichting', 'personen'],
  'het-gesprek': [
    'eerste-contact',
    'planning',
    'eigen-kracht',
    'sociale-kaart',
    'inrichting',
    'termijnen',
    'tegeltjes',
    'personen',
  ],
  arrangement: ['het-gesprek', 'sociale-kaart', 'inrichting', 'personen'],
  toewijzing: ['arrangement', 'inrichting', 'termijnen', 'personen'],
  opvolging: ['arrangement', 'planning', 'inrichting', 'personen'],
  vakmanschap: ['het-gesprek', 'tegeltjes', 'inrichting', 'personen'],
  beleidsinformatie: ALLES,
  zaak: ALLES,
  'sociale-kaart': ['inrichting', 'personen'],
  'eigen-kracht': ['sociale-kaart', 'inrichting', 'personen'],
  inrichting: [],
  termijnen: [],
  tegeltjes: ['inrichting'],
};

/** Slices that read from all others and that none of them may know. */
export const KENT_NIEMAND: readonly string[] = ['zaak', 'beleidsinformatie'];

/** Doctrine inside a slice: files below the first folder never know those below the second. */
export const NOOIT: readonly { readonly van: string; readonly naar: string; readonly omdat: string }[] = [
  {
    van: 'src/het-gesprek/vraagverheldering/',
    naar: 'src/het-gesprek/oplossingen/',
    omdat: 'eerst het resultaat, dan de oplossing',
  },
  {
    van: 'src/het-gesprek/oplossingen/',
    naar: 'src/het-gesprek/welzijn/',
    omdat: 'uit een welzijnsscan of scenario volgt niets',
  },
];

const ACHTERVOEGSELS: Readonly<Record<string, Soort>> = {
  'form.ts': 'formulier',
  'server.ts': 'server',
  'page.tsx': 'pagina',
  'api.ts': 'api',
  'jobs.ts': 'taken',
  'document.ts': 'document',
  'client.ts': 'eiland',
  'client.tsx': 'eiland',
  ts: 'domein',
  tsx: 'deel',
};

/** The kind of a file under src by its place and suffix; undefined when the house does not know the suffix. */
export function kindOf(path: string): Soort | undefined {
  const [, top = '', ...rest] = path.split('/');
  if (rest.length === 0)
    return /^(?:start|server|api|routes(?:-[a-z]+)?)\.ts$/u.test(top) ? 'wortel' : undefined;
  if (top === 'basis' || top === 'platform' || top === 'ui' || top === 'demo') return top;
  const name = rest.at(-1) ?? '';
  if (name === 'index.ts') return 'index';
  if (name === 'index.server.ts') return 'serverindex';
  return ACHTERVOEGSELS[name.slice(name.indexOf('.') + 1)];
}
