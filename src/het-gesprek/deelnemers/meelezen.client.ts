/** The island of the own phone: looks every few seconds whether something was said, and leaves the field alone. */
const RUST = 5000;

start();

function start(): void {
  if (document.querySelector('[data-meelezen]') === null) return;
  setInterval(() => {
    if (document.visibilityState === 'visible') void haal();
  }, RUST);
}

async function haal(): Promise<void> {
  const antwoord = await fetch(location.pathname, { credentials: 'same-origin' }).catch(() => undefined);
  if (antwoord?.ok !== true) return;
  const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  const stroom = nieuw.querySelector('[data-meelezen]');
  if (stroom === null) {
    location.reload();
    return;
  }
  const hier = document.querySelector('[data-meelezen]');
  if (hier !== null && hier.innerHTML !== stroom.innerHTML) hier.replaceWith(stroom);
}
