/**
 * The island of the conversation: saves a running text while one types and keeps what is not saved yet in this tab
 * (sessionStorage, gone at logout), so that a reload, a timeout or a broken connection loses nothing.
 */

type Veld = HTMLTextAreaElement | HTMLInputElement;

/** What is kept of a field: its words and the hidden fields that say which note and version they belong to. */
type Klad = {
  readonly tekst: string;
  readonly verborgen: Readonly<Record<string, string>>;
  verzonden?: boolean;
};

/** A form that is saved while one types. */
type Bewaarder = {
  readonly form: HTMLFormElement;
  readonly veld: HTMLTextAreaElement;
  bezig: Promise<void> | undefined;
  /** What was sent and never answered; it goes again first, unchanged, so that nothing is stored twice. */
  openstaand: URLSearchParams | undefined;
  wachter: ReturnType<typeof setTimeout> | undefined;
};

type Bewaard = { readonly bewaard: string; readonly versie: string; readonly nieuweVersie: string };
type Botsing = Bewaard & {
  readonly huidig: { readonly tekst: string; readonly wie: string; readonly wanneer: string };
};

const BEGIN = 'kt:';
const RUST = 1200;
const LATER = 5000;
const BIJZONDER = ['versie', 'nieuweVersie', 'actId'];
const EIGEN = ['tekstId', 'inbrengId', 'resultaatId', 'oplossingId', 'onderdeel'];

start();

function start(): void {
  alleenVanMij();
  const forms = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')];
  for (const form of forms) for (const veld of velden(form)) houdKlad(form, veld);
  for (const form of forms) if (form.id.startsWith('bewaar-')) bewaarTerwijlMenTypt(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action$="/uitloggen"]')) {
    form.addEventListener('submit', wisAlles);
  }
}

/** What another person typed in this tab and did not save is gone before anybody reads it. */
function alleenVanMij(): void {
  const ik = document.querySelector<HTMLElement>('[data-wie]')?.dataset['wie'];
  if (ik === undefined) return;
  const { tekst: vorige = ik } = leesKlad(`${BEGIN}wie`) ?? {};
  if (vorige !== ik) wisAlles();
  schrijfKlad(`${BEGIN}wie`, { tekst: ik, verborgen: {} });
}

function velden(form: HTMLFormElement): readonly Veld[] {
  return [...form.querySelectorAll<Veld>('textarea, input[type="text"]')];
}

function houdKlad(form: HTMLFormElement, veld: Veld): void {
  const sleutel = sleutelVan(form, veld);
  const klad = leesKlad(sleutel);
  if (klad !== undefined && klad.tekst !== veld.value) zetTerug(form, veld, klad);
  veld.addEventListener('input', () =>
    schrijfKlad(sleutel, { tekst: veld.value, verborgen: verborgenVan(form) }),
  );
  form.addEventListener('submit', () => {
    const nu = leesKlad(sleutel);
    if (nu !== undefined) schrijfKlad(sleutel, { ...nu, verzonden: true });
  });
}

/** Puts back what was typed, unless it was sent and the page shows that it arrived. */
function zetTerug(form: HTMLFormElement, veld: Veld, klad: Klad): void {
  const aangekomen =
    klad.verzonden && plat(document.querySelector('main')?.textContent).includes(plat(klad.tekst));
  if (aangekomen || plat(klad.tekst) === '') return wisKlad(sleutelVan(form, veld));
  veld.value = klad.tekst;
  if (form.id.startsWith('bewaar-')) for (const naam of BIJZONDER) zet(form, naam, klad.verborgen[naam]);
  meld(form, 'Teruggezet: dit was nog niet bewaard.');
}

function plat(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

function bewaarTerwijlMenTypt(form: HTMLFormElement): void {
  const veld = form.querySelector('textarea');
  if (veld === null) return;
  const bewaarder: Bewaarder = { form, veld, bezig: undefined, openstaand: undefined, wachter: undefined };
  veld.addEventListener('input', () => straks(bewaarder, RUST));
  globalThis.addEventListener('focus', () => bewaarder.openstaand && straks(bewaarder, 0));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && bewaarder.wachter !== undefined) void bewaar(bewaarder);
  });
  form.addEventListener('submit', (event) => wachtEven(bewaarder, event));
  if (leesKlad(sleutelVan(form, veld)) !== undefined) straks(bewaarder, RUST);
}

/** Pressing the button while a save is under way waits for its answer, so that the two never meet. */
function wachtEven(bewaarder: Bewaarder, event: SubmitEvent): void {
  clearTimeout(bewaarder.wachter);
  if (bewaarder.bezig === undefined) return;
  event.preventDefault();
  void bewaarder.bezig.finally(() => bewaarder.form.requestSubmit(event.submitter));
}

function straks(bewaarder: Bewaarder, over: number): void {
  clearTimeout(bewaarder.wachter);
  bewaarder.wachter = setTimeout(() => void bewaar(bewaarder), over);
}

/** Saves now, unless a person still has to choose between two texts. */
function bewaar(bewaarder: Bewaarder): Promise<void> {
  clearTimeout(bewaarder.wachter);
  bewaarder.wachter = undefined;
  if (bewaarder.form.querySelector('.kt-botsing') !== null) return Promise.resolve();
  if (bewaarder.bezig !== undefined) {
    straks(bewaarder, RUST);
    return bewaarder.bezig;
  }
  if (bewaarder.form.id === 'bewaar-inbreng' && bewaarder.veld.value.trim() === '') return Promise.resolve();
  bewaarder.bezig = verstuur(bewaarder).finally(() => {
    bewaarder.bezig = undefined;
  });
  return bewaarder.bezig;
}

async function verstuur(bewaarder: Bewaarder): Promise<void> {
  const { form, veld } = bewaarder;
  const inhoud = bewaarder.openstaand ?? inhoudVan(form);
  bewaarder.openstaand = inhoud;
  const antwoord = await stuur(form.action, inhoud);
  if (antwoord === undefined || antwoord.status >= 500) {
    meld(form, 'Nog niet bewaard. We proberen het zo weer. Uw tekst blijft hier staan.');
    return straks(bewaarder, LATER);
  }
  if (antwoord.status === 401) return meldUitgelogd(form);
  bewaarder.openstaand = undefined;
  if (antwoord.status === 422) return meld(form, ((await antwoord.json()) as { uitleg: string }).uitleg);
  if (antwoord.status === 409) return toonBotsing(bewaarder, (await antwoord.json()) as Botsing);
  if (!antwoord.ok) return meld(form, 'Nog niet bewaard. Laad de pagina opnieuw; uw tekst blijft staan.');
  verwerk(form, (await antwoord.json()) as Bewaard);
  if (veld.value !== inhoud.get(veld.name)) straks(bewaarder, RUST);
  else wisKlad(sleutelVan(form, veld));
}

function inhoudVan(form: HTMLFormElement): URLSearchParams {
  const inhoud = new URLSearchParams();
  for (const [naam, waarde] of new FormData(form))
    if (typeof waarde === 'string') inhoud.append(naam, waarde);
  if (form.id === 'bewaar-inbreng') inhoud.set('daad', 'noteren');
  return inhoud;
}

/** Undefined when there was no answer at all. */
async function stuur(naar: string, inhoud: URLSearchParams): Promise<Response | undefined> {
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  try {
    return await fetch(naar, {
      method: 'POST',
      headers,
      body: inhoud.toString(),
      keepalive: inhoud.toString().length < 60_000,
    });
  } catch {
    return undefined;
  }
}

function verwerk(form: HTMLFormElement, { bewaard, versie, nieuweVersie }: Bewaard): void {
  zet(form, 'versie', versie);
  zet(form, 'nieuweVersie', nieuweVersie);
  meld(form, bewaard);
}

function zet(form: HTMLFormElement, naam: string, waarde: string | undefined): void {
  const veld = form.elements.namedItem(naam);
  if (veld instanceof HTMLInputElement && waarde !== undefined) veld.value = waarde;
}

function meld(form: HTMLFormElement, tekst: string): void {
  regelVan(form).textContent = tekst;
}

function regelVan(form: HTMLFormElement): HTMLElement {
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

function meldUitgelogd(form: HTMLFormElement): void {
  meld(form, 'Log opnieuw in, uw tekst blijft hier staan. ');
  const link = document.createElement('a');
  link.className = 'utrecht-link';
  link.href = `/${location.pathname.split('/')[1] ?? ''}/inloggen`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Inloggen in een nieuw tabblad';
  regelVan(form).append(link);
}

/** Another saved first: both texts, and a person chooses. */
function toonBotsing(bewaarder: Bewaarder, { huidig, versie, nieuweVersie }: Botsing): void {
  const { form, veld } = bewaarder;
  form.querySelector('.kt-botsing')?.remove();
  zet(form, 'versie', versie);
  zet(form, 'nieuweVersie', nieuweVersie);
  const vak = document.createElement('div');
  vak.className = 'kt-botsing';
  vak.tabIndex = -1;
  vak.setAttribute('role', 'alert');
  const uitleg = document.createElement('p');
  uitleg.textContent = `Er zijn nu twee teksten. Hierboven staat uw tekst. Om ${huidig.wanneer} schreef ${huidig.wie}:`;
  const ander = document.createElement('blockquote');
  ander.className = 'kt-tekstblok';
  ander.dir = 'auto';
  ander.textContent = huidig.tekst;
  const klaar = () => {
    vak.remove();
    veld.focus();
  };
  const houd = knop('Mijn tekst bewaren', () => {
    klaar();
    straks(bewaarder, 0);
  });
  const neem = knop('De andere tekst nemen', () => {
    veld.value = huidig.tekst;
    wisKlad(sleutelVan(form, veld));
    meld(form, 'De andere tekst staat er nu.');
    klaar();
  });
  vak.append(uitleg, ander, houd, neem);
  veld.closest('.utrecht-form-field')?.append(vak);
  meld(form, 'Nog niet bewaard: kies eerst een tekst.');
}

function knop(woorden: string, daad: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--secondary-action';
  button.textContent = woorden;
  button.addEventListener('click', daad);
  return button;
}

function sleutelVan(form: HTMLFormElement, veld: Veld): string {
  const verborgen = verborgenVan(form);
  const waarvan = EIGEN.flatMap((naam) => verborgen[naam] ?? []).join('.');
  return `${BEGIN}${new URL(form.action).pathname}:${veld.name}:${waarvan}`;
}

function verborgenVan(form: HTMLFormElement): Record<string, string> {
  const verborgen = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  return Object.fromEntries(verborgen.map(({ name, value }) => [name, value]));
}

function leesKlad(sleutel: string): Klad | undefined {
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

function wisKlad(sleutel: string): void {
  try {
    sessionStorage.removeItem(sleutel);
  } catch {
    return;
  }
}

function wisAlles(): void {
  for (const sleutel of Object.keys(sessionStorage)) if (sleutel.startsWith(BEGIN)) wisKlad(sleutel);
}
