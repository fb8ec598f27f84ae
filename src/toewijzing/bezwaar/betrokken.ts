import type { Act } from '../../basis/act.ts';
import type { Tegen } from './bezwaar.ts';

/** What somebody did with a besluit, which keeps them out of the bezwaar against it. */
export type Betrokkenheid = 'besloot' | 'voorbereidde' | 'toetste' | 'beoordeelde' | 'sprak';

const WOORDEN: Readonly<Record<Betrokkenheid, string>> = {
  besloot: 'nam het besluit',
  voorbereidde: 'maakte het voorstel',
  toetste: 'toetste het voorstel',
  beoordeelde: 'beoordeelde de aanvraag',
  sprak: 'voerde het gesprek',
};

/** Who worked on what the bezwaar is against, and how: none of them handles, hears or decides it (TW-104, TW-105). */
export function betrokkenBij(acts: readonly Act[], tegen: Tegen): ReadonlyMap<string, Betrokkenheid> {
  const aanvraagId = tegen.soort === 'uitblijven' ? tegen.aanvraagId : aanvraagVan(acts, tegen.besluitId);
  const paren = acts.flatMap((act): readonly (readonly [string, Betrokkenheid])[] => {
    const inhoud = (act.inhoud ?? {}) as Over;
    const isErover =
      tegen.soort === 'besluit' && inhoud.besluitId === tegen.besluitId
        ? true
        : aanvraagId !== undefined && inhoud.aanvraagId === aanvraagId;
    if (SPREKEN.has(act.soort)) return [...vanDoor(act, 'sprak'), ...voerderVan(inhoud)];
    if (!isErover) return [];
    if (act.soort === 'aanvraag-ontvangen') return gesprokenMet(inhoud);
    const hoe = DADEN[act.soort];
    return hoe === undefined ? [] : vanDoor(act, hoe);
  });
  const zwaarste = paren.toSorted(([, a], [, b]) => ORDE.indexOf(b) - ORDE.indexOf(a));
  return new Map(zwaarste);
}

/** How somebody was involved, as the end of a sentence: "nam het besluit". */
export function betrokkenheidWoord(hoe: Betrokkenheid): string {
  return WOORDEN[hoe];
}

/** Everybody of the staff who did something in this zaak, apart from receiving and handling dissatisfaction (TW-113). */
export function werkersVan(acts: readonly Act[]): ReadonlySet<string> {
  const werk = acts.filter(({ soort }) => !ONVREDE.test(soort));
  const doeners = werk.flatMap(({ door }) => (door.soort === 'medewerker' ? [door.id] : []));
  const uitvoerders = werk.flatMap(({ inhoud }) => voerderVan((inhoud ?? {}) as Over).map(([id]) => id));
  return new Set([...doeners, ...uitvoerders]);
}

type Over = {
  readonly besluitId?: string;
  readonly aanvraagId?: string;
  readonly medewerkerId?: string;
  readonly gespreksvoerderId?: string;
  readonly gevoerdDoor?: string;
  readonly onderzoek?: { readonly gespreksvoerderIds?: readonly string[] };
};

const ORDE: readonly Betrokkenheid[] = ['besloot', 'voorbereidde', 'toetste', 'beoordeelde', 'sprak'];
const SPREKEN: ReadonlySet<string> = new Set([
  'gesprek-gevoerd',
  'verslag-verzonden',
  'contactmoment-gepland',
]);
const ONVREDE = /^(bezwaar|klacht|ingebrekestelling|dwangsom|ander-gesprek|verschoning|hoorzitting|horen)/;
const DADEN: Readonly<Record<string, Betrokkenheid>> = {
  'besluit-genomen': 'besloot',
  'besluit-voorbereid': 'voorbereidde',
  'besluit-getoetst': 'toetste',
  'stap-beoordeeld': 'beoordeelde',
  'algemeen-gebruikelijk-getoetst': 'beoordeelde',
};

function aanvraagVan(acts: readonly Act[], besluitId: string): string | undefined {
  const act = acts.find(
    ({ soort, inhoud }) => soort === 'besluit-voorbereid' && (inhoud as Over).besluitId === besluitId,
  );
  return (act?.inhoud as Over | undefined)?.aanvraagId;
}

function vanDoor({ door, soort }: Act, hoe: Betrokkenheid): readonly (readonly [string, Betrokkenheid])[] {
  // Who plans a visit does not hold it.
  if (soort === 'contactmoment-gepland' && hoe === 'sprak') return [];
  return door.soort === 'medewerker' ? [[door.id, hoe]] : [];
}

function voerderVan({
  medewerkerId,
  gespreksvoerderId,
  gevoerdDoor,
}: Over): readonly (readonly [string, Betrokkenheid])[] {
  return [medewerkerId, gespreksvoerderId, gevoerdDoor].flatMap((id) =>
    id === undefined ? [] : [[id, 'sprak'] as const],
  );
}

function gesprokenMet({ onderzoek }: Over): readonly (readonly [string, Betrokkenheid])[] {
  return (onderzoek?.gespreksvoerderIds ?? []).map((id) => [id, 'sprak'] as const);
}
