import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { vouwGevoerd } from '../gevoerd.ts';
import type { InbrengGenoteerd } from '../vraagverheldering/inbreng.ts';
import { isIngehaald, maakAct, vervanging } from '../vraagverheldering/keten.ts';
import { aanwezigheidKoppen, vouwDeelnemers, VOORAFVRAGEN } from './deelnemer.ts';
import type {
  Aanwezigheid,
  Deelnemer,
  DeelnemerAanwezig,
  DeelnemerGenodigd,
  VoorafBeantwoord,
  Voorafvraag,
} from './deelnemer.ts';
import { spreektAls } from './deelnemerrol.ts';
import type { Deelnemerrol } from './deelnemerrol.ts';

/** Who is asked to the table; `waarom` are words, needed for a leidinggevende only. */
export type Uitnodigopdracht = {
  readonly zaakId: string;
  readonly naam: string;
  readonly rol: Deelnemerrol;
  readonly inwonerVindtGoed: boolean;
  readonly wijze: 'mail' | 'zelf';
  readonly contactmomentId?: string | undefined;
  readonly waarom?: string | undefined;
};

/**
 * Asks somebody to the table under a name and a role. Refuses without the consent of the inwoner or without a name
 * (HG-80), and a leidinggevende without a reason (HG-81).
 */
export function nodigUit(opdracht: Uitnodigopdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const { zaakId, rol, wijze, contactmomentId } = opdracht;
  const naam = opdracht.naam.trim();
  if (naam === '') return geweigerd('HG-80', 'Schrijf op wie er gevraagd wordt. Een voornaam is genoeg.');
  if (!opdracht.inwonerVindtGoed) {
    return geweigerd('HG-80', 'Vraag eerst of de inwoner het goed vindt dat deze persoon erbij is.');
  }
  const waarom = opdracht.waarom?.trim() ? nieuweTekst(aanleiding.nieuwId(), opdracht.waarom) : undefined;
  if (rol === 'leidinggevende' && waarom === undefined) {
    return geweigerd(
      'HG-81',
      'Een leidinggevende blijft er meestal buiten, zodat iedereen vrij kan praten. Moet het toch? Schrijf op waarom.',
    );
  }
  const inhoud = {
    deelnemerId: aanleiding.actId,
    naam,
    rol,
    inwonerVindtGoed: true,
    wijze,
    contactmomentId,
    waarom: waarom?.id,
  } as const;
  return gelukt({
    acts: [maakAct<DeelnemerGenodigd>('deelnemer-genodigd', inhoud, { zaakId, aanleiding })],
    teksten: waarom === undefined ? [] : [waarom],
  });
}

/** Whether somebody came; `gezien` are the act ids one saw. */
export type Aanwezigheidopdracht = {
  readonly zaakId: string;
  readonly deelnemerId: string;
  readonly aanwezigheid: Aanwezigheid;
  readonly gezien: readonly string[];
};

/** Records whether somebody came (HG-84); refuses who was never asked, and when another recorded it meanwhile (HG-5). */
export function legAanwezigheidVast(
  acts: readonly Act[],
  { zaakId, deelnemerId, aanwezigheid, gezien }: Aanwezigheidopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (findDeelnemer(acts, deelnemerId) === undefined) return weigerOnbekend();
  if (isIngehaald(aanwezigheidKoppen(acts, deelnemerId), gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const act = maakAct<DeelnemerAanwezig>(
    'deelnemer-aanwezig',
    { deelnemerId, aanwezigheid, naast },
    { zaakId, aanleiding, vervangt },
  );
  return gelukt({ acts: [act], teksten: [] });
}

/** Answers before the gesprek, as words per question. */
export type Voorafopdracht = {
  readonly zaakId: string;
  readonly deelnemerId: string;
  readonly woorden: Readonly<Partial<Record<Voorafvraag, string>>>;
  readonly via: VoorafBeantwoord['inhoud']['via'];
};

/**
 * Puts what somebody tells beforehand in the stream, under that person's own name (HG-83). Refuses nothing but empty
 * words, and words that come after the gesprek was held.
 */
export function beantwoordVooraf(
  acts: readonly Act[],
  { zaakId, deelnemerId, woorden, via }: Voorafopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const deelnemer = findDeelnemer(acts, deelnemerId);
  if (deelnemer === undefined) return weigerOnbekend();
  if (isNaHetGesprek(acts, deelnemer)) {
    return geweigerd('HG-83', 'Het gesprek is al geweest. Bel ons als u nog iets wilt vertellen.');
  }
  const verteld = VOORAFVRAGEN.filter((vraag) => woorden[vraag]?.trim()).map((vraag) => ({
    vraag,
    inbrengId: aanleiding.nieuwId(),
    inhoud: woorden[vraag] ?? '',
  }));
  if (verteld.length === 0)
    return geweigerd('HG-83', 'Er staat nog niets. Beantwoord één vraag of meer, welke u wilt.');
  const antwoorden = verteld.map(({ vraag, inbrengId }) => ({ vraag, inbrengId }));
  return gelukt({
    acts: [
      maakAct<VoorafBeantwoord>(
        'vooraf-beantwoord',
        { deelnemerId, antwoorden, via },
        { zaakId, aanleiding },
      ),
      ...verteld.map(({ inbrengId }) => inbrengVan(deelnemer, inbrengId, { zaakId, aanleiding })),
    ],
    teksten: verteld.map(({ inbrengId, inhoud }) => nieuweTekst(inbrengId, inhoud)),
  });
}

function inbrengVan(
  { naam, rol }: Deelnemer,
  inbrengId: string,
  stap: { readonly zaakId: string; readonly aanleiding: Aanleiding },
) {
  const inhoud = {
    inbrengId,
    tekst: inbrengId,
    spreker: spreektAls(rol),
    sprekerNaam: naam,
    soort: 'gezegd',
  } as const;
  return maakAct<InbrengGenoteerd>('inbreng-genoteerd', inhoud, { ...stap, id: inbrengId });
}

/** Who was asked under this id; undefined when nobody was. */
export function findDeelnemer(acts: readonly Act[], deelnemerId: string): Deelnemer | undefined {
  return vouwDeelnemers(acts).find((deelnemer) => deelnemer.deelnemerId === deelnemerId);
}

/** Whether the gesprek to which this person was asked was held and recorded since. */
export function isNaHetGesprek(acts: readonly Act[], { genodigdOp }: Pick<Deelnemer, 'genodigdOp'>): boolean {
  return vouwGevoerd(acts).some(({ vastgelegdOp }) => vastgelegdOp > genodigdOp);
}

function weigerOnbekend(): Uitkomst<never> {
  return geweigerd('HG-84', 'Deze persoon is hier niet uitgenodigd.');
}
