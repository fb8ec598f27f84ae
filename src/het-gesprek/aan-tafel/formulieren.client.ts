import { PADEN } from './tafeldaad.form.ts';

/** A form of the gesprek that was sent, with the button that was pressed among its fields. */
export type Verzonden = {
  readonly form: HTMLFormElement;
  readonly pad: string;
  readonly velden: URLSearchParams;
};

/** Where a link of the gesprek goes: what is opened to be changed, which idea is used, and the place on the page. */
export type Sprong = {
  readonly bewerk?: string | undefined;
  readonly idee?: string | undefined;
  readonly anker?: string | undefined;
  /** Another sheet of the gesprek, such as `afronden`. */
  readonly blad?: string | undefined;
};

/** Takes over the forms and links of the gesprek, so that nothing needs the network. */
export function neemOver(
  wortel: HTMLElement,
  basis: () => string | undefined,
  doe: {
    readonly verzonden: (wat: Verzonden) => void;
    readonly sprong: (wat: Sprong) => void;
  },
): void {
  wortel.addEventListener('submit', (gebeurtenis) => {
    const form = gebeurtenis.target as HTMLFormElement;
    const pad = onder(basis(), form.action);
    if (pad === undefined) return;
    gebeurtenis.preventDefault();
    doe.verzonden({ form, pad, velden: veldenVan(form, gebeurtenis.submitter) });
  });
  wortel.addEventListener('click', (gebeurtenis) => {
    const link = (gebeurtenis.target as Element).closest('a');
    if (link === null || gebeurtenis.ctrlKey || gebeurtenis.metaKey) return;
    const blad = onder(basis(), link.href);
    if (blad === undefined) return;
    gebeurtenis.preventDefault();
    const { searchParams, hash } = new URL(link.href);
    doe.sprong({
      blad: blad === '' ? undefined : blad,
      bewerk: searchParams.get('bewerk') ?? undefined,
      idee: searchParams.get('idee') ?? undefined,
      anker: hash.slice(1) || undefined,
    });
  });
}

/** Whether the device takes the decision of this form itself. */
export function kanHier(pad: string): boolean {
  return PADEN.includes(pad);
}

/** The fields of a form as a browser would send them, without the id that the device gives itself. */
export function veldenVan(form: HTMLFormElement, knop: HTMLElement | null): URLSearchParams {
  const velden = new URLSearchParams();
  for (const [naam, waarde] of new FormData(form, knop)) {
    if (typeof waarde === 'string' && naam !== 'actId') velden.append(naam, waarde.replaceAll('\r\n', '\n'));
  }
  return velden;
}

/** The name by which the parts of the page know a form, from its address and what it asks. */
export function formulierNaam(pad: string, velden: URLSearchParams): string {
  const daad = velden.get('daad') ?? '';
  switch (pad) {
    case 'inbreng':
      return daad === 'noteren' ? 'inbreng' : 'duiden';
    case 'resultaten':
      return daad === 'voorstellen' ? 'resultaat' : daad;
    case 'ideeen':
      return 'idee';
    case 'oplossingen':
      return daad === 'noemen' ? 'oplossing' : daad;
    case 'netwerk':
      return daad === 'bespreken' ? 'bespreken' : 'netwerklid';
    case 'huisgenoten':
      return 'huisgenoot';
    case 'onderdelen':
      return velden.get('onderdeel') ?? pad;
    case 'welzijnsscan':
      return 'scan';
    case 'hoe-verder':
      return `scenario-${velden.get('van') ?? ''}`;
    case 'mantelzorg':
      return 'mantelzorger';
    case 'onderwerpen':
      return 'onderwerp';
    default:
      return pad;
  }
}

/** The part of an address below the gesprek; undefined for any other address. */
function onder(basis: string | undefined, adres: string): string | undefined {
  const { pathname, origin } = new URL(adres, location.href);
  if (basis === undefined || origin !== location.origin) return undefined;
  if (pathname === basis) return '';
  return pathname.startsWith(`${basis}/`) ? pathname.slice(basis.length + 1) : undefined;
}
