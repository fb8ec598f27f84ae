import { render } from 'preact';
import { datumVanMoment } from '../../basis/datum.ts';
import { deviceNow, newDeviceId } from '../../platform/device.client.ts';
import type { Ingevuld, Tafel } from '../tafel.tsx';
import { Werkvlak } from './blad.client.tsx';
import type { Bladdaden, Bladstand } from './blad.client.tsx';
import { bladVan, isBlad } from './bord.ts';
import type { Blad } from './bord.ts';
import { formulierNaam, kanHier, neemOver } from './formulieren.client.ts';
import type { Sprong, Verzonden } from './formulieren.client.ts';
import { slaKopieOp } from './kopie.client.ts';
import { vergeetDaad } from './kluis.client.ts';
import { Bewaarrand } from './rand.client.tsx';
import type { Lus, Verbinding } from './synchronisatie.client.ts';
import { startLus } from './synchronisatie.client.ts';
import { leesTafeldaad } from './tafeldaad.form.ts';
import { houdWatGetyptIs, laatVeldenLos, vergeetKlad, verzorgVelden } from './velden.client.ts';
import { metBewaring, neemDaad, tafelstand } from './werkblad.client.ts';
import type { Werkblad } from './werkblad.client.ts';

/** A gesprek that lies open on the screen, and what is open on it. */
type Open = {
  readonly werkblad: Werkblad;
  readonly vlak: HTMLElement;
  readonly rand: HTMLElement;
  readonly naarLijst: () => void;
  readonly opSlot: () => void;
  lus: Lus | undefined;
  verbinding: Verbinding | undefined;
  blad: Blad;
  voorMij: boolean;
  bewerk: string | undefined;
  idee: string | undefined;
  ingevuld: Ingevuld | undefined;
  uitleg: string | undefined;
  wachter: ReturnType<typeof setTimeout> | undefined;
};

let open: Open | undefined;

/** Takes over the forms and fields of the workspace, once. */
export function begeleid(vlak: HTMLElement): void {
  const basis = () => open && padVan(open.werkblad);
  neemOver(vlak, basis, {
    verzonden: (wat) => void (open && verwerk(open, wat)),
    sprong: (wat) => open && spring(open, wat),
  });
  houdWatGetyptIs(vlak, () => open?.werkblad);
}

/** Lays a gesprek open; before the screen is shared only the gespreksvoerder looks. */
export function legOpen(
  werkblad: Werkblad,
  waar: Pick<Open, 'vlak' | 'rand' | 'naarLijst' | 'opSlot'>,
): void {
  const nieuw: Open = {
    ...waar,
    werkblad,
    lus: undefined,
    verbinding: undefined,
    blad: 'praten',
    voorMij: true,
    bewerk: undefined,
    idee: undefined,
    ingevuld: undefined,
    uitleg: undefined,
    wachter: undefined,
  };
  open = nieuw;
  werkblad.meld = (wat) => hoor(nieuw, wat);
  nieuw.lus = startLus(werkblad, (verbinding) => toonVerbinding(nieuw, verbinding));
  teken(nieuw);
}

/** Takes the gesprek off the screen and out of memory; everything lies in the vault. */
export function ruimOp(): void {
  if (open === undefined) return;
  open.lus?.stop();
  clearTimeout(open.wachter);
  laatVeldenLos();
  open.werkblad.meld = () => undefined;
  open.werkblad.doc.destroy();
  render(null, open.rand);
  open = undefined;
}

function hoor(waar: Open, wat: 'hier' | 'ander' | 'bewaring'): void {
  if (wat === 'hier') {
    waar.lus?.straks();
    if (waar.verbinding === 'bewaard') toonVerbinding(waar, 'alleen-hier');
    return;
  }
  if (wat === 'bewaring') return tekenRand(waar);
  clearTimeout(waar.wachter);
  waar.wachter = setTimeout(() => teken(waar), 120);
}

function toonVerbinding(waar: Open, verbinding: Verbinding): void {
  if (waar.verbinding === verbinding) return;
  waar.verbinding = verbinding;
  tekenRand(waar);
  if (verbinding !== 'ingetrokken') return;
  waar.lus?.stop();
  waar.uitleg = undefined;
  teken(waar);
}

function teken(waar: Open): void {
  if (waar !== open) return;
  render(<Werkvlak stand={standVan(waar)} daden={dadenVan(waar)} />, waar.vlak);
  verzorgVelden(waar.vlak, waar.werkblad);
  tekenRand(waar);
}

function tekenRand(waar: Open): void {
  const { verbinding, werkblad } = waar;
  const inloggen = `/${werkblad.kluis.slug}/inloggen`;
  const kopie = () => void slaKopieOp(werkblad);
  render(<Bewaarrand rand={{ verbinding, vol: werkblad.vol, inloggen }} kopie={kopie} />, waar.rand);
}

function standVan(waar: Open): Bladstand {
  const { werkblad, blad, voorMij, uitleg } = waar;
  const { pakket, daden } = werkblad;
  const { gesprek, acts, teksten } = tafelstand(werkblad);
  const tafel: Tafel = {
    gesprek,
    teksten,
    instrument: pakket.instrument,
    wondervraagLabel: pakket.wondervraagLabel,
    clientondersteuning: pakket.clientondersteuning,
    diensten: pakket.diensten,
    inwoner: pakket.inwoner,
    pad: padVan(werkblad),
    vandaag: datumVanMoment(deviceNow()),
    bewerk: waar.bewerk,
    idee: waar.idee,
    ingevuld: waar.ingevuld,
    schrijft: pakket.schrijft && waar.verbinding !== 'ingetrokken',
    nieuwId: newDeviceId,
  };
  const geweigerd = daden.filter((daad) => daad.geweigerd !== undefined);
  const namen = { ...pakket.namen, [pakket.wie.id]: pakket.wie.naam };
  return { tafel, acts, namen, blad, voorMij, vooraf: pakket.vooraf, uitleg, geweigerd };
}

function dadenVan(waar: Open): Bladdaden {
  return {
    naar: (blad) => {
      Object.assign(waar, { blad, ...NIETS_OPEN });
      teken(waar);
      scrollTo({ top: 0 });
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    },
    voorMij: (voorMij) => {
      waar.voorMij = voorMij;
      teken(waar);
      scrollTo({ top: 0 });
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    },
    terug: waar.naarLijst,
    opSlot: waar.opSlot,
    vergeet: (actId) => {
      const { werkblad } = waar;
      werkblad.daden = werkblad.daden.filter((daad) => daad.actId !== actId);
      void metBewaring(werkblad, vergeetDaad(werkblad.kluis, actId));
      teken(waar);
    },
  };
}

const NIETS_OPEN = { bewerk: undefined, idee: undefined, ingevuld: undefined, uitleg: undefined } as const;
/** Forms are taken one after the other; the same one twice in a moment is a finger that tapped twice. */
let vorige: Promise<unknown> = Promise.resolve();
let laatste = { wat: '', om: 0 };
const TWEE_TIKKEN = 500;

/** A form was sent: the same decision as the page takes, here and now. */
async function verwerk(waar: Open, { form, pad, velden }: Verzonden): Promise<void> {
  if (pad === 'tekst') return spring(waar, { anker: velden.get('terug') ?? undefined });
  if (!kanHier(pad)) return zegNee(waar);
  const nieuw = { wat: `${pad}?${velden.toString()}`, om: Date.parse(deviceNow()) };
  if (nieuw.wat === laatste.wat && nieuw.om - laatste.om < TWEE_TIKKEN) return;
  laatste = nieuw;
  const taak = vorige.then(() => neemDaad(waar.werkblad, pad, velden));
  vorige = taak.catch(() => undefined);
  const geweigerd = await taak;
  if (waar !== open) return;
  if (geweigerd !== undefined) return weiger(waar, { pad, velden, uitleg: geweigerd.uitleg });
  vergeetKlad(waar.werkblad, form);
  Object.assign(waar, NIETS_OPEN);
  teken(waar);
  if (pad === 'inbreng') richt(waar.vlak.querySelector('#bewaar-inbreng textarea'));
}

function weiger(
  waar: Open,
  {
    pad,
    velden,
    uitleg,
  }: { readonly pad: string; readonly velden: URLSearchParams; readonly uitleg: string },
): void {
  const gelezen = leesTafeldaad({ pad, velden: velden.toString() });
  const formulier = formulierNaam(pad, velden);
  const fouten = gelezen.gelezen ? [{ veld: formulier, tekst: uitleg }] : gelezen.fouten;
  waar.ingevuld = { formulier, velden, fouten };
  teken(waar);
  richt(document.getElementById('fouten'));
}

function zegNee(waar: Open): void {
  waar.uitleg = 'Dit kan alleen op de gewone pagina van het gesprek, met internet.';
  teken(waar);
}

/** Goes to a place of the gesprek, and opens what is to be changed there. */
function spring(waar: Open, { bewerk, idee, anker = '', blad }: Sprong): void {
  if (blad !== undefined && !isBlad(blad)) return zegNee(waar);
  waar.blad = blad ?? bladVan(anker) ?? waar.blad;
  Object.assign(waar, NIETS_OPEN, { bewerk, idee });
  teken(waar);
  const veld = waar.vlak.querySelector<HTMLElement>(
    '.kt-bewerken textarea, .kt-bewerken input:not([type="hidden"])',
  );
  richt((bewerk !== undefined && veld) || document.getElementById(anker));
}

function richt(element: HTMLElement | null | false): void {
  if (!element) return;
  if (!element.matches('textarea, input, button, a, summary')) element.tabIndex = -1;
  element.focus();
}

function padVan({ kluis, zaakId }: Werkblad): string {
  return `/${kluis.slug}/zaken/${zaakId}/gesprek`;
}
