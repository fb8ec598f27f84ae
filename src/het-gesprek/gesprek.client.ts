/**
 * The island of the conversation: saves a running text while one types and keeps what is not saved yet in this tab
 * (sessionStorage, gone at logout), so that a reload, a timeout or a broken connection loses nothing.
 */
import {
  alleenVanMij,
  houdKlad,
  isNog,
  leesKlad,
  meld,
  regelVan,
  schrijfOp,
  sleutelVan,
  velden,
  wisAlles,
  wisKlad,
  zet,
} from './klad.client.ts';

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

const RUST = 1200;
const LATER = 5000;
start();

function start(): void {
  alleenVanMij();
  const forms = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')];
  for (const form of forms) for (const veld of velden(form)) houdKlad(form, veld);
  for (const form of forms) if (form.id.startsWith('bewaar-')) bewaarTerwijlMenTypt(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action$="/uitloggen"]')) {
    form.addEventListener('submit', wisAlles);
  }
  haalOpnieuwNaTerug();
}

/** A sheet the browser kept whole shows words that were written down since; what was not sent waits in this tab. */
function haalOpnieuwNaTerug(): void {
  const nieuw = document.querySelector<HTMLFormElement>('#bewaar-inbreng');
  let verstuurd = false;
  nieuw?.addEventListener('submit', () => (verstuurd = true));
  globalThis.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && verstuurd) location.reload();
  });
}

function bewaarTerwijlMenTypt(form: HTMLFormElement): void {
  const veld = form.querySelector('textarea');
  if (veld === null) return;
  const bewaarder: Bewaarder = { form, veld, bezig: undefined, openstaand: undefined, wachter: undefined };
  form.addEventListener('input', () => {
    if (regelVan(form).textContent?.startsWith('bewaard')) meld(form, 'wordt zo bewaard');
    straks(bewaarder, RUST);
  });
  globalThis.addEventListener('focus', () => bewaarder.openstaand && straks(bewaarder, 0));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && bewaarder.wachter !== undefined) void bewaar(bewaarder);
  });
  form.addEventListener('submit', (event) => wachtEven(bewaarder, event));
  if (velden(form).some((een) => leesKlad(sleutelVan(form, een)) !== undefined)) straks(bewaarder, RUST);
}

/** The button waits for a save that is under way and for a choice between two texts: it never overwrites unseen. */
function wachtEven({ form, bezig, wachter }: Bewaarder, event: SubmitEvent): void {
  clearTimeout(wachter);
  const botsing = form.querySelector<HTMLElement>('.kt-botsing');
  if (botsing === null && bezig === undefined) return;
  event.preventDefault();
  botsing?.focus();
  void bezig?.finally(() => form.requestSubmit(event.submitter));
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
  if (bewaarder.form.id === 'bewaar-inbreng' && bewaarder.veld.value.trim() === '') {
    meld(bewaarder.form, '');
    return Promise.resolve();
  }
  bewaarder.bezig = verstuur(bewaarder).finally(() => {
    bewaarder.bezig = undefined;
  });
  return bewaarder.bezig;
}

async function verstuur(bewaarder: Bewaarder): Promise<void> {
  const { form } = bewaarder;
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
  if (!isNog(form, inhoud)) return straks(bewaarder, RUST);
  for (const een of velden(form)) wisKlad(sleutelVan(form, een));
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
    zet(form, 'versie', versie);
    zet(form, 'nieuweVersie', nieuweVersie);
    vak.remove();
    veld.focus();
  };
  const houd = knop('Mijn tekst bewaren', () => {
    klaar();
    schrijfOp(form, veld);
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
