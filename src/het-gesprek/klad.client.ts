/** What is typed and not saved yet, kept in this tab (sessionStorage) with what was chosen beside it. */

type Veld = HTMLTextAreaElement | HTMLInputElement;

type Velden = Readonly<Record<string, string>>;

/** What is kept of a field: its words, which note and version they belong to, and what was chosen beside them. */
type Klad = {
  readonly tekst: string;
  readonly verborgen: Velden;
  readonly keuzes?: Velden;
  readonly vakjes?: readonly string[];
  verzonden?: boolean;
};

const BEGIN = 'kt:';
const BIJZONDER = ['versie', 'nieuweVersie', 'actId'];
const EIGEN = ['tekstId', 'inbrengId', 'resultaatId', 'oplossingId', 'onderdeel'];

/** What another person typed in this tab and did not save is gone before anybody reads it. */
export function alleenVanMij(): void {
  const ik = document.querySelector<HTMLElement>('[data-wie]')?.dataset['wie'];
  if (ik === undefined) return;
  const { tekst: vorige = ik } = leesKlad(`${BEGIN}wie`) ?? {};
  if (vorige !== ik) wisAlles();
  schrijfKlad(`${BEGIN}wie`, { tekst: ik, verborgen: {} });
}

/** The fields in which one types. */
export function velden(form: HTMLFormElement): readonly Veld[] {
  return [...form.querySelectorAll<Veld>('textarea, input[type="text"]')];
}

/** Puts back what waits for this field, and keeps what is typed in it and chosen beside it: who said it belongs to the words. */
export function houdKlad(form: HTMLFormElement, veld: Veld): void {
  const sleutel = sleutelVan(form, veld);
  const klad = leesKlad(sleutel);
  if (klad !== undefined && klad.tekst !== veld.value) zetTerug(form, veld, klad);
  veld.addEventListener('input', () => schrijfOp(form, veld));
  form.addEventListener('change', ({ target }) => {
    const isKeuze = target instanceof HTMLSelectElement || vakjesVan(form).some((vakje) => vakje === target);
    if (isKeuze && veld.value.trim() !== '') schrijfOp(form, veld);
  });
  form.addEventListener('submit', () => {
    const nu = leesKlad(sleutel);
    if (nu === undefined) return;
    if (isKeuzeblad(form)) wisKlad(sleutel);
    else schrijfKlad(sleutel, { ...nu, verzonden: true });
  });
}

/** On the page where one chooses between two texts the words keep the version they began from, until one chose. */
export function schrijfOp(form: HTMLFormElement, veld: Veld): void {
  const sleutel = sleutelVan(form, veld);
  const nu = verborgenVan(form);
  const begonnen = leesKlad(sleutel)?.verborgen ?? { ...nu, versie: nu['nieuweVersie'] ?? '' };
  const verborgen = isKeuzeblad(form) ? begonnen : nu;
  const vakjes = vakjesVan(form).flatMap(({ checked, value }) => (checked ? [value] : []));
  schrijfKlad(sleutel, { tekst: veld.value, verborgen, keuzes: keuzesVan(form), vakjes });
}

/** Whether the form still says what was sent: nobody typed or chose on meanwhile. */
export function isNog(form: HTMLFormElement, verstuurd: URLSearchParams): boolean {
  const nu = [...Object.entries(keuzesVan(form)), ...velden(form).map(({ name, value }) => [name, value])];
  return nu.every(([naam = '', waarde]) => verstuurd.get(naam) === waarde);
}

function isKeuzeblad(form: HTMLFormElement): boolean {
  return form.elements.namedItem('tekstKeuze') !== null;
}

/** Puts back what was typed, unless it was sent and the page shows that it arrived. */
function zetTerug(form: HTMLFormElement, veld: Veld, klad: Klad): void {
  const aangekomen =
    klad.verzonden && plat(document.querySelector('main')?.textContent).includes(plat(klad.tekst));
  if (aangekomen || plat(klad.tekst) === '') return wisKlad(sleutelVan(form, veld));
  veld.value = klad.tekst;
  for (const lijst of form.querySelectorAll('select')) lijst.value = klad.keuzes?.[lijst.name] ?? lijst.value;
  for (const vakje of vakjesVan(form)) vakje.checked = klad.vakjes?.includes(vakje.value) ?? vakje.checked;
  if (form.id.startsWith('bewaar-')) for (const naam of BIJZONDER) zet(form, naam, klad.verborgen[naam]);
  meld(form, 'Teruggezet: dit was nog niet bewaard.');
}

function plat(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Sets a hidden field, when it is there. */
export function zet(form: HTMLFormElement, naam: string, waarde: string | undefined): void {
  const veld = form.elements.namedItem(naam);
  if (veld instanceof HTMLInputElement && waarde !== undefined) veld.value = waarde;
}

/** Tells below the field how it stands. */
export function meld(form: HTMLFormElement, tekst: string): void {
  regelVan(form).textContent = tekst;
}

/** The line below the field. */
export function regelVan(form: HTMLFormElement): HTMLElement {
  const regel = form.querySelector<HTMLElement>('.kt-bewaard') ?? maakRegel(form);
  regel.setAttribute('role', 'status');
  return regel;
}

function maakRegel(form: HTMLFormElement): HTMLElement {
  const regel = document.createElement('p');
  regel.className = 'kt-bewaard';
  form.querySelector('textarea, input[type="text"]')?.closest('.utrecht-form-field')?.append(regel);
  return regel;
}

/** Under which name the words of this field wait. */
export function sleutelVan(form: HTMLFormElement, veld: Veld): string {
  const verborgen = verborgenVan(form);
  const waarvan = EIGEN.flatMap((naam) => verborgen[naam] ?? []).join('.');
  return `${BEGIN}${new URL(form.action).pathname}:${veld.name}:${waarvan}`;
}

function verborgenVan(form: HTMLFormElement): Velden {
  const verborgen = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  return Object.fromEntries(verborgen.map(({ name, value }) => [name, value]));
}

function vakjesVan(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')];
}

function keuzesVan(form: HTMLFormElement): Velden {
  return Object.fromEntries([...form.querySelectorAll('select')].map(({ name, value }) => [name, value]));
}

/** What waits under this name. */
export function leesKlad(sleutel: string): Klad | undefined {
  try {
    const klad = sessionStorage.getItem(sleutel);
    return klad === null ? undefined : (JSON.parse(klad) as Klad);
  } catch {
    return undefined;
  }
}

/** A browser without storage still saves by its button and while one types. */
function schrijfKlad(sleutel: string, klad: Klad): void {
  try {
    sessionStorage.setItem(sleutel, JSON.stringify(klad));
  } catch {
    return;
  }
}

/** Forgets what waits under this name: it was saved, or another text was chosen. */
export function wisKlad(sleutel: string): void {
  try {
    sessionStorage.removeItem(sleutel);
  } catch {
    return;
  }
}

/** Forgets everything that waits in this tab. */
export function wisAlles(): void {
  for (const sleutel of Object.keys(sessionStorage)) if (sleutel.startsWith(BEGIN)) wisKlad(sleutel);
}
