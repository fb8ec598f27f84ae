/** The island that reads aloud with the browser's own voice; where there is none, nothing is shown. */
start();

function start(): void {
  if (!('speechSynthesis' in globalThis)) return;
  addEventListener('pagehide', () => speechSynthesis.cancel());
  for (const stuk of document.querySelectorAll<HTMLElement>('[data-voorlezen]')) voegKnopToe(stuk);
}

function voegKnopToe(stuk: HTMLElement): void {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'utrecht-button utrecht-button--secondary-action kt-voorlezen';
  knop.textContent = 'Lees voor';
  knop.setAttribute('aria-label', `Lees voor: ${stuk.querySelector('h2')?.textContent ?? ''}`);
  knop.addEventListener('click', () => {
    const praat = speechSynthesis.speaking;
    speechSynthesis.cancel();
    if (!praat) speechSynthesis.speak(zegt(woordenVan(stuk)));
  });
  stuk.append(knop);
}

function zegt(woorden: string): SpeechSynthesisUtterance {
  const stem = new SpeechSynthesisUtterance(woorden);
  stem.lang = document.documentElement.lang || 'nl';
  stem.rate = 0.9;
  return stem;
}

/** What stands there to read: not the words on buttons and beside fields. */
function woordenVan(stuk: HTMLElement): string {
  const kopie = stuk.cloneNode(true) as HTMLElement;
  for (const weg of kopie.querySelectorAll('form, button, .kt-alleen-voorlezen')) weg.remove();
  return [...kopie.querySelectorAll('h2, p, li, .kt-tekstblok, blockquote')]
    .map((een) => een.textContent?.trim() ?? '')
    .filter((woorden) => woorden !== '')
    .join('. ');
}
