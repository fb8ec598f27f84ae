import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { isToekenning } from '../besluit/voorstel.ts';
import { eindeVanBesluit } from './cak.ts';

/** An award of a pgb, or its end, was passed on to the SVB (Wmo 2.6.2); `op` is the day. */
export type SvbDoorgegeven = Act<
  'svb-doorgegeven',
  {
    readonly berichtId: string;
    readonly besluitId: string;
    readonly soort: 'toekenning' | 'einde';
    readonly op: Datum;
  }
>;

/** A pgb that the SVB does not know yet, or of which it does not know that it ended. */
export type SvbTaak = {
  readonly soort: 'toekenning' | 'einde';
  readonly besluit: Besluit;
  readonly eindOp?: Datum | undefined;
};

/** What there is to tell the SVB about the pgb's of a zaak (TW-94). */
export function svbTaken(acts: readonly Act[]): readonly SvbTaak[] {
  const gedaan = new Set(
    acts.filter(isDoorgegeven).map(({ inhoud }) => `${inhoud.besluitId}/${inhoud.soort}`),
  );
  const taken = vouwBesluiten(acts)
    .filter(isPgb)
    .flatMap((besluit): readonly SvbTaak[] => {
      const eindOp = eindeVanBesluit(acts, besluit.besluitId);
      const toekenning: SvbTaak = { soort: 'toekenning', besluit };
      return eindOp === undefined ? [toekenning] : [toekenning, { soort: 'einde', besluit, eindOp }];
    });
  return taken.filter(({ soort, besluit }) => !gedaan.has(`${besluit.besluitId}/${soort}`));
}

/** Passes on a pgb to the SVB; one in kind goes to an aanbieder, and once is enough (TW-94). */
export function geefDoorAanSvb(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly besluitId: string; readonly berichtId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg & { readonly taak: SvbTaak }> {
  const { zaakId, besluitId, berichtId } = opdracht;
  const besluit = vouwBesluiten(acts).find((een) => een.besluitId === besluitId);
  if (besluit === undefined || !isPgb(besluit)) {
    return geweigerd('TW-94', 'Alleen een pgb dat is toegekend, gaat naar de SVB.');
  }
  const taak = svbTaken(acts).find((een) => een.besluit.besluitId === besluitId);
  if (taak === undefined) return geweigerd('TW-94', 'Dit is al doorgegeven aan de SVB.');
  const inhoud = { berichtId, besluitId, soort: taak.soort, op: datumVanMoment(aanleiding.nu) };
  return gelukt({ acts: [maakAct('svb-doorgegeven', { zaakId, inhoud }, aanleiding)], teksten: [], taak });
}

function isPgb({ genomen, voorstel }: Besluit): boolean {
  return genomen !== undefined && isToekenning(voorstel) && voorstel.vorm === 'pgb';
}

function isDoorgegeven(act: Act): act is SvbDoorgegeven {
  return act.soort === 'svb-doorgegeven';
}
