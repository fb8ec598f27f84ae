import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, NieuweAct } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { BijdrageBegint } from '../../inrichting/index.ts';
import { berekenTermijn, getRegel, heeftLengte } from '../../termijnen/index.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { isToekenning } from '../besluit/voorstel.ts';
import { TIJDELIJK, isVerwijderd, vouwToewijzingen } from './toewijzingen.ts';
import type { Levering, Toewijzing } from './toewijzingen.ts';

/** What the CAK needs to know: help or a pgb began, or ended, on a day. */
export type CakSoort = 'start' | 'stop' | 'pgb-start' | 'pgb-stop';

/** One such fact about one besluit; `uiterlijk` is the last day to pass it on (D22, D23), `bijdrageVanaf` the first day of the eigen bijdrage. */
export type CakFeit = {
  readonly soort: CakSoort;
  readonly besluitId: string;
  readonly toewijzingnummer?: number | undefined;
  readonly categorie?: string | undefined;
  readonly op: Datum;
  readonly uiterlijk: Datum;
  readonly bijdrageVanaf?: Datum | undefined;
};

type Kern = { readonly soort: CakSoort; readonly toewijzingnummer?: number | undefined; readonly op: Datum };

/** Facts about one besluit were passed on to the CAK in one overview; `op` is the day. */
export type CakDoorgegeven = Act<
  'cak-doorgegeven',
  {
    readonly berichtId: string;
    readonly besluitId: string;
    readonly op: Datum;
    readonly feiten: readonly Kern[];
  }
>;

/** The CAK took an overview, or sent it back to be mended (UR 2g); `toelichting` a text id. */
export type CakBeantwoord = Act<
  'cak-beantwoord',
  {
    readonly berichtId: string;
    readonly uitkomst: 'aangenomen' | 'afgekeurd';
    readonly op: Datum;
    readonly toelichting?: string | undefined;
  }
>;

/**
 * The facts of a zaak that the CAK does not have yet. Help that has not begun is never one of them, nor a besluit
 * without contribution (TW-92, TW-93); what was sent back counts as not passed on.
 */
export function cakFeiten(
  acts: readonly Act[],
  { vandaag, bijdrageBegint }: { readonly vandaag: Datum; readonly bijdrageBegint: BijdrageBegint },
): readonly CakFeit[] {
  const bekend = new Set(doorgegeven(acts).map(({ besluitId, kern }) => sleutel(besluitId, kern)));
  const besluiten = vouwBesluiten(acts).filter(({ voorstel, genomen }) => {
    return genomen !== undefined && isToekenning(voorstel) && voorstel.bijdrage?.soort !== 'geen';
  });
  const toewijzingen = vouwToewijzingen(acts).filter((een) => !isVerwijderd(een));
  const alle = besluiten.flatMap((besluit) =>
    besluit.voorstel.vorm === 'pgb'
      ? pgbfeiten(acts, besluit, vandaag)
      : toewijzingen
          .filter(({ besluitId }) => besluitId === besluit.besluitId)
          .flatMap((een) =>
            een.leveringen.flatMap((levering) => naturafeiten(een, levering, bijdrageBegint)),
          ),
  );
  return alle.filter((feit) => !bekend.has(sleutel(feit.besluitId, feit)));
}

/** The acts that say that these facts were passed on, one for each besluit. */
export function geefDoor(
  {
    zaakId,
    berichtId,
    op,
    feiten,
  }: {
    readonly zaakId: string;
    readonly berichtId: string;
    readonly op: Datum;
    readonly feiten: readonly CakFeit[];
  },
  aanleiding: Aanleiding,
): readonly NieuweAct[] {
  return [...Map.groupBy(feiten, ({ besluitId }) => besluitId)].map(([besluitId, eigen]) => {
    const kernen = eigen.map(({ soort, toewijzingnummer, op: dag }) => ({
      soort,
      toewijzingnummer,
      op: dag,
    }));
    const inhoud = { berichtId, besluitId, op, feiten: kernen };
    return { ...maakAct('cak-doorgegeven', { zaakId, inhoud }, aanleiding), id: aanleiding.nieuwId() };
  });
}

function naturafeiten(
  { besluitId, toewijzingnummer, productcategorie: categorie }: Toewijzing,
  { begonnenOp, gemeldOp, gestoptOp, reden }: Levering,
  bijdrageBegint: BijdrageBegint,
): readonly CakFeit[] {
  const moment = bijdrageBegint === 'start-ondersteuning' ? begonnenOp : gemeldOp;
  const gemeen = { besluitId, toewijzingnummer, categorie };
  const start: CakFeit = {
    ...gemeen,
    soort: 'start',
    op: begonnenOp,
    uiterlijk: eindeVan('D22', begonnenOp),
    bijdrageVanaf: eindeVan('D24', moment),
  };
  // Help that stopped for a while has not ended.
  if (gestoptOp === undefined || reden === TIJDELIJK) return [start];
  return [start, { ...gemeen, soort: 'stop', op: gestoptOp, uiterlijk: eindeVan('D22', gestoptOp) }];
}

/** A pgb is passed on from its first day on, not before, and its end when that was decided. */
function pgbfeiten(acts: readonly Act[], besluit: Besluit, vandaag: Datum): readonly CakFeit[] {
  const { besluitId, voorstel } = besluit;
  const { van } = voorstel;
  if (van === undefined || van > vandaag) return [];
  const start: CakFeit = {
    soort: 'pgb-start',
    besluitId,
    op: van,
    uiterlijk: eindeVan('D23', van),
    bijdrageVanaf: eindeVan('D24', van),
  };
  const einde = eindeVanBesluit(acts, besluitId);
  if (einde === undefined) return [start];
  return [start, { soort: 'pgb-stop', besluitId, op: einde, uiterlijk: eindeVan('D22', einde) }];
}

/** From which day another besluit, a death or a move ended what a besluit granted; undefined while it stands. */
export function eindeVanBesluit(acts: readonly Act[], besluitId: string): Datum | undefined {
  const beeindigd = vouwBesluiten(acts).find(
    ({ genomen, voorstel }) =>
      genomen !== undefined &&
      voorstel.uitkomst === 'beeindigd' &&
      (voorstel.herziening?.besluitId === besluitId || voorstel.vervangtBesluitId === besluitId),
  );
  if (beeindigd !== undefined) return beeindigd.voorstel.herziening?.ingangOp ?? beeindigd.voorstel.van;
  return acts.findLast(isBevestigdEinde)?.inhoud.op;
}

function doorgegeven(acts: readonly Act[]): readonly { readonly besluitId: string; readonly kern: Kern }[] {
  const afgekeurd = new Set(
    acts
      .filter(isBeantwoord)
      .flatMap(({ inhoud }) => (inhoud.uitkomst === 'afgekeurd' ? [inhoud.berichtId] : [])),
  );
  return acts
    .filter(isDoorgegeven)
    .filter(({ inhoud }) => !afgekeurd.has(inhoud.berichtId))
    .flatMap(({ inhoud: { besluitId, feiten } }) => feiten.map((kern) => ({ besluitId, kern })));
}

function sleutel(besluitId: string, { soort, toewijzingnummer, op }: Kern): string {
  return [besluitId, soort, toewijzingnummer ?? '', op].join('/');
}

function eindeVan(id: 'D22' | 'D23' | 'D24', start: Datum): Datum {
  const regel = getRegel(id, start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start }).einde;
}

function isDoorgegeven(act: Act): act is CakDoorgegeven {
  return act.soort === 'cak-doorgegeven';
}

function isBeantwoord(act: Act): act is CakBeantwoord {
  return act.soort === 'cak-beantwoord';
}

type Einde = Act<
  'overlijden-gemeld' | 'verhuisd-gemeld',
  { readonly op: Datum; readonly bevestigd: boolean }
>;

function isBevestigdEinde(act: Act): act is Einde {
  const gemeld = act.soort === 'overlijden-gemeld' || act.soort === 'verhuisd-gemeld';
  return gemeld && (act as Einde).inhoud.bevestigd;
}
