import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, NieuweAct } from '../../basis/act.ts';
import { datumVanMoment, schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Persoon } from '../../personen/index.ts';
import type { Regiebericht, Regieproduct } from './inlezen.ts';
import type { Berichtfout } from './keuring.ts';
import { isInLevering, isVerwijderd, laatsteLevering, TIJDELIJK, vouwToewijzingen } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';

/** What we know of the toewijzingen that a message names, and whose they are. */
export type Bekend = {
  readonly gemeentecode: string;
  /** The acts of each zaak that the message is about. */
  readonly acts: ReadonlyMap<string, readonly Act[]>;
  readonly persoonBij: (zaakId: string) => Persoon | undefined;
};

/** What a message leads to, or everything in it that does not fit what we know. */
export type Verwerkt =
  | { readonly gelukt: true; readonly acts: readonly NieuweAct[] }
  | { readonly gelukt: false; readonly fouten: readonly Berichtfout[] };

/** Matches a message with what we allocated and says what it leads to; one fault and nothing happens (TW-88, TW-90, TW-91). */
export function verwerk(bericht: Regiebericht, bekend: Bekend, aanleiding: Aanleiding): Verwerkt {
  const fouten: Berichtfout[] = [...kopfouten(bericht, bekend, datumVanMoment(aanleiding.nu))];
  const nieuw: NieuweAct[] = [];
  const stand = new Map(bekend.acts);
  for (const product of bericht.producten) {
    const toewijzing = vindToewijzing(stand, product.toewijzingnummer);
    const mis =
      toewijzing === undefined ? onbekend(product) : productfouten(bericht, product, { toewijzing, bekend });
    const gevolg =
      toewijzing === undefined || mis.length > 0
        ? { fouten: mis }
        : gevolgVan(product, toewijzing, { bericht, aanleiding });
    fouten.push(...gevolg.fouten);
    if (toewijzing === undefined || gevolg.act === undefined) continue;
    nieuw.push(gevolg.act);
    // A message may take back and tell anew: the next product is held against what this one leads to.
    const { zaakId } = toewijzing;
    stand.set(zaakId, [...(stand.get(zaakId) ?? []), { ...gevolg.act, vastgelegdOp: aanleiding.nu }]);
  }
  return fouten.length === 0 ? { gelukt: true, acts: nieuw } : { gelukt: false, fouten };
}

function kopfouten(
  { ontvanger, dagtekening }: Regiebericht,
  { gemeentecode }: Bekend,
  vandaag: Datum,
): readonly Berichtfout[] {
  return [
    ...als(
      ontvanger !== gemeentecode,
      'Ontvanger',
      `Dit bericht is voor gemeente ${ontvanger}, niet voor ${gemeentecode}.`,
    ),
    ...als(dagtekening > vandaag, 'Dagtekening', 'De dagtekening ligt in de toekomst.'),
  ];
}

function vindToewijzing(stand: ReadonlyMap<string, readonly Act[]>, nummer: number): Toewijzing | undefined {
  for (const acts of stand.values()) {
    const gevonden = vouwToewijzingen(acts).find(
      (een) => een.toewijzingnummer === nummer && !isVerwijderd(een),
    );
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

function onbekend({ toewijzingnummer }: Regieproduct): readonly Berichtfout[] {
  return als(true, 'ToewijzingNummer', `We kennen geen toewijzing met nummer ${toewijzingnummer}.`);
}

type Bij = { readonly toewijzing: Toewijzing; readonly bekend: Bekend };

/** Whether the message is about this person, this aanbieder and this product (retourcodes 9019 and 9063). */
function productfouten(
  { afzender, bsn, geboortedatum }: Regiebericht,
  { categorie, code, ingangOp }: Regieproduct,
  { toewijzing, bekend }: Bij,
): readonly Berichtfout[] {
  const { toewijzingnummer: nummer, aanbieder } = toewijzing;
  const persoon = bekend.persoonBij(toewijzing.zaakId);
  const geboren = persoon?.geboortedatum;
  return [
    ...als(persoon?.bsn !== bsn, 'Bsn', `Toewijzing ${nummer} is van een andere inwoner.`),
    ...als(
      geboren !== undefined && geboren !== geboortedatum,
      'Geboortedatum',
      'De geboortedatum is een andere dan die we kennen.',
    ),
    ...als(aanbieder.agb !== afzender, 'Afzender', `Toewijzing ${nummer} is van een andere aanbieder.`),
    ...als(
      categorie !== undefined && categorie !== toewijzing.productcategorie,
      'Categorie',
      `Toewijzing ${nummer} heeft categorie ${toewijzing.productcategorie}.`,
    ),
    ...als(
      code !== undefined && code !== toewijzing.productcode,
      'Code',
      `Toewijzing ${nummer} heeft productcode ${toewijzing.productcode ?? 'geen'}.`,
    ),
    ...als(
      ingangOp !== undefined && ingangOp !== toewijzing.ingangOp,
      'ToewijzingIngangsdatum',
      `Toewijzing ${nummer} gaat in op ${schrijfDatumKort(toewijzing.ingangOp)}.`,
    ),
  ];
}

type Gevolg = { readonly fouten: readonly Berichtfout[]; readonly act?: NieuweAct };
type Waarbij = { readonly bericht: Regiebericht; readonly aanleiding: Aanleiding };

function gevolgVan(product: Regieproduct, toewijzing: Toewijzing, { bericht, aanleiding }: Waarbij): Gevolg {
  const fouten =
    bericht.soort === '305'
      ? startfouten(product, toewijzing, aanleiding)
      : stopfouten(product, toewijzing, aanleiding);
  if (fouten.length > 0) return { fouten };
  const { toewijzingnummer, begonnenOp, gestoptOp = begonnenOp, reden = '', status } = product;
  const bron = bericht.soort;
  const { zaakId } = toewijzing;
  const maak = (soort: string, inhoud: object): Gevolg => ({
    fouten: [],
    act: { ...maakAct(soort, { zaakId, inhoud }, aanleiding), id: aanleiding.nieuwId() },
  });
  if (bron === '305') {
    return status === '1'
      ? maak('start-gemeld', { toewijzingnummer, begonnenOp, bron })
      : maak('start-ingetrokken', { toewijzingnummer, op: begonnenOp, bron });
  }
  return status === '1'
    ? maak('stop-gemeld', { toewijzingnummer, gestoptOp, reden, bron })
    : maak('stop-ingetrokken', { toewijzingnummer, op: gestoptOp, bron });
}

/** Whether help can have begun on this day (TW-90); retourcodes 9071, 9074 and 9326. */
export function startfouten(
  { begonnenOp, status }: Pick<Regieproduct, 'begonnenOp' | 'status'>,
  toewijzing: Toewijzing,
  { nu }: Pick<Aanleiding, 'nu'>,
): readonly Berichtfout[] {
  const { ingangOp, eindOp } = toewijzing;
  const laatste = laatsteLevering(toewijzing);
  const veld = 'Begindatum';
  if (status === '3') {
    if (laatste?.begonnenOp !== begonnenOp) return als(true, veld, 'Een start op deze dag is niet gemeld.');
    return als(laatste.gestoptOp !== undefined, veld, 'Deze hulp is al gestopt. Haal eerst de stop weg.');
  }
  return [
    ...als(begonnenOp < ingangOp, veld, `De hulp mag pas beginnen op ${schrijfDatumKort(ingangOp)}.`),
    ...als(eindOp !== undefined && begonnenOp > eindOp, veld, 'De toewijzing was toen al voorbij.'),
    ...als(
      begonnenOp > datumVanMoment(nu),
      veld,
      'Deze dag ligt in de toekomst. Meld de start als de hulp begonnen is.',
    ),
    ...als(isInLevering(toewijzing), veld, 'De hulp is al begonnen en nog niet gestopt.'),
    ...als(
      laatste?.gestoptOp !== undefined && begonnenOp < laatste.gestoptOp,
      veld,
      'De hulp begint hier voor zij de vorige keer stopte.',
    ),
  ];
}

/** Whether help can have stopped on this day (TW-91); retourcodes 9069, 9413, 9414 and 9415. */
export function stopfouten(
  { begonnenOp, gestoptOp = begonnenOp, reden, status }: Omit<Regieproduct, 'toewijzingnummer'>,
  toewijzing: Toewijzing,
  { nu }: Pick<Aanleiding, 'nu'>,
): readonly Berichtfout[] {
  const laatste = laatsteLevering(toewijzing);
  if (laatste?.begonnenOp !== begonnenOp) {
    return als(true, 'Begindatum', 'Een start op deze dag is niet gemeld. Meld eerst de start.');
  }
  if (status === '3')
    return als(laatste.gestoptOp !== gestoptOp, 'Einddatum', 'Een stop op deze dag is niet gemeld.');
  const wasTijdelijk = laatste.reden === TIJDELIJK;
  const isKlaar = laatste.gestoptOp !== undefined && (!wasTijdelijk || reden === TIJDELIJK);
  return [
    ...als(
      isKlaar,
      'RedenBeeindiging',
      'Deze hulp is al gestopt. Na een tijdelijke stop kan alleen een gewone stop volgen.',
    ),
    ...als(gestoptOp < begonnenOp, 'Einddatum', 'De hulp stopt hier voor zij begon.'),
    ...als(
      laatste.gestoptOp !== undefined && gestoptOp < laatste.gestoptOp,
      'Einddatum',
      'De stop ligt voor de tijdelijke stop.',
    ),
    ...als(
      gestoptOp > datumVanMoment(nu),
      'Einddatum',
      'Deze dag ligt in de toekomst. Meld de stop als de hulp gestopt is.',
    ),
  ];
}

function als(mis: boolean, veld: string, uitleg: string): readonly Berichtfout[] {
  return mis ? [{ veld, uitleg }] : [];
}
