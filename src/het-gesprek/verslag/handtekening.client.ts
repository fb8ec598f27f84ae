/** The island of a signature: a field to draw in with a finger or a pen; without it one says or ticks the answer. */
const BREED = 600;
const HOOG = 200;

start();

function start(): void {
  const plek = document.querySelector<HTMLElement>('[data-handtekening]');
  const veld = plek?.closest('form')?.querySelector<HTMLInputElement>('input[name="tekening"]');
  if (plek === null || plek === undefined || veld === null || veld === undefined) return;
  const doek = document.createElement('canvas');
  doek.width = BREED;
  doek.height = HOOG;
  doek.className = 'kt-handtekening';
  doek.setAttribute('aria-label', 'Plek voor uw handtekening. Het hoeft niet.');
  doek.setAttribute('role', 'img');
  const wissen = document.createElement('button');
  wissen.type = 'button';
  wissen.className = 'utrecht-button utrecht-button--subtle';
  wissen.textContent = 'Handtekening wissen';
  plek.append(doek, wissen);
  plek.hidden = false;
  laatTekenen(doek, veld);
  wissen.addEventListener('click', () => {
    veld.value = '';
    doek.getContext('2d')?.clearRect(0, 0, BREED, HOOG);
  });
}

function laatTekenen(doek: HTMLCanvasElement, veld: HTMLInputElement): void {
  const pen = doek.getContext('2d');
  if (pen === null) return;
  pen.lineWidth = 3;
  pen.lineCap = 'round';
  pen.strokeStyle = getComputedStyle(doek).color;
  let tekent = false;
  doek.addEventListener('pointerdown', (event) => {
    tekent = true;
    doek.setPointerCapture(event.pointerId);
    const { x, y } = punt(doek, event);
    pen.beginPath();
    pen.moveTo(x, y);
    veld.value += `M${x} ${y}`;
  });
  doek.addEventListener('pointermove', (event) => {
    if (!tekent) return;
    const { x, y } = punt(doek, event);
    pen.lineTo(x, y);
    pen.stroke();
    veld.value += `L${x} ${y}`;
  });
  for (const einde of ['pointerup', 'pointercancel']) doek.addEventListener(einde, () => (tekent = false));
}

/** Where the finger is, in whole steps of the drawing, never outside it. */
function punt(doek: HTMLCanvasElement, event: PointerEvent): { readonly x: number; readonly y: number } {
  const binnen = (waarde: number, meest: number) => Math.min(Math.max(Math.round(waarde), 0), meest);
  return {
    x: binnen((event.offsetX / doek.offsetWidth) * BREED, BREED),
    y: binnen((event.offsetY / doek.offsetHeight) * HOOG, HOOG),
  };
}
