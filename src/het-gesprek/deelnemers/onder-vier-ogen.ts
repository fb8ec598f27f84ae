import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { InbrengGenoteerd } from '../vraagverheldering/inbreng.ts';
import { actsVan, maakAct } from '../vraagverheldering/keten.ts';

/** With whom a moment alone is offered, always both (HG-85). */
export const ALLEEN_MET = ['inwoner', 'mantelzorger'] as const;

/** Who is spoken with alone. */
export type AlleenMet = (typeof ALLEEN_MET)[number];

/** What somebody said to that offer. */
export const ALLEEN_ANTWOORDEN = ['graag', 'niet-nodig'] as const;

/** One of those answers. */
export type AlleenAntwoord = (typeof ALLEEN_ANTWOORDEN)[number];

/** A moment alone was offered, as it is to everybody; the last answer counts. */
export type AlleenAangeboden = Act<
  'alleen-aangeboden',
  { readonly met: AlleenMet; readonly antwoord: AlleenAntwoord }
>;

/** Something was said in a moment alone; it is no inbreng until the speaker agrees. `tekst` is a text id. */
export type ApartGenoteerd = Act<
  'apart-genoteerd',
  {
    readonly apartId: string;
    readonly van: AlleenMet;
    readonly naam?: string | undefined;
    readonly tekst: string;
  }
>;

/** The speaker agrees that the others hear it: from now on it is an inbreng like any other. */
export type ApartGedeeld = Act<'apart-gedeeld', { readonly apartId: string; readonly inbrengId: string }>;

/** Words of a moment alone as they stand; `gedeeldOp` is when the speaker agreed (ISO instant). */
export type Apart = ApartGenoteerd['inhoud'] & {
  readonly genoteerdOp: string;
  readonly gedeeldOp?: string | undefined;
};

/** The moments alone of a zaak: the answers to the offer, and what was said. */
export type OnderVierOgen = {
  readonly aanbod: Readonly<Partial<Record<AlleenMet, AlleenAntwoord>>>;
  readonly apart: readonly Apart[];
};

/** The moments alone as the acts tell them. */
export function vouwOnderVierOgen(acts: readonly Act[]): OnderVierOgen {
  const aanbod = actsVan<AlleenAangeboden>(acts, 'alleen-aangeboden');
  const gedeeld = new Map(
    actsVan<ApartGedeeld>(acts, 'apart-gedeeld').map((act) => [act.inhoud.apartId, act.gebeurdOp]),
  );
  return {
    aanbod: Object.fromEntries(aanbod.map(({ inhoud }) => [inhoud.met, inhoud.antwoord])),
    apart: actsVan<ApartGenoteerd>(acts, 'apart-genoteerd').map((act) => ({
      ...act.inhoud,
      genoteerdOp: act.gebeurdOp,
      gedeeldOp: gedeeld.get(act.inhoud.apartId),
    })),
  };
}

/** Records that a moment alone was offered, and the answer (HG-85). */
export function biedAlleenAan(
  { zaakId, ...inhoud }: AlleenAangeboden['inhoud'] & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  return gelukt({
    acts: [maakAct<AlleenAangeboden>('alleen-aangeboden', inhoud, { zaakId, aanleiding })],
    teksten: [],
  });
}

/** What was said in a moment alone, and by whom. */
export type Apartopdracht = {
  readonly zaakId: string;
  readonly van: AlleenMet;
  readonly naam?: string | undefined;
  readonly tekst: string;
};

/** Keeps what was said alone out of the stream, the verslag and every shared view (HG-85); refuses no words. */
export function noteerApart(
  { zaakId, van, naam, tekst }: Apartopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (tekst.trim() === '') return geweigerd('HG-85', 'Er staat nog niets. Schrijf op wat er gezegd is.');
  const apartId = aanleiding.actId;
  const inhoud = { apartId, van, naam, tekst: apartId };
  return gelukt({
    acts: [maakAct<ApartGenoteerd>('apart-genoteerd', inhoud, { zaakId, aanleiding })],
    teksten: [nieuweTekst(apartId, tekst)],
  });
}

/** Brings it into the stream because the speaker agrees (HG-85); refuses what is not there or was shared already. */
export function deelApart(
  acts: readonly Act[],
  { zaakId, apartId }: { readonly zaakId: string; readonly apartId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const apart = vouwOnderVierOgen(acts).apart.find((een) => een.apartId === apartId);
  if (apart === undefined || apart.gedeeldOp !== undefined) {
    return geweigerd('HG-85', 'Dit staat al bij het gesprek, of het is er niet meer.');
  }
  const { van, naam, tekst } = apart;
  const inbrengId = aanleiding.nieuwId();
  const inbreng = { inbrengId, tekst, spreker: van, sprekerNaam: naam, soort: 'gezegd' } as const;
  return gelukt({
    acts: [
      maakAct<ApartGedeeld>('apart-gedeeld', { apartId, inbrengId }, { zaakId, aanleiding }),
      maakAct<InbrengGenoteerd>('inbreng-genoteerd', inbreng, { zaakId, aanleiding, id: inbrengId }),
    ],
    teksten: [],
  });
}
