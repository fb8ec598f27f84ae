import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { datumVanMoment, momentVan } from '../../basis/datum.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, maakAct } from '../vraagverheldering/keten.ts';

/** A colleague who is asked for advice, or a casuïstiekoverleg with others. */
export const OVERLEGSOORTEN = ['collega', 'casus'] as const;

/** One of OVERLEGSOORTEN. */
export type Overlegsoort = (typeof OVERLEGSOORTEN)[number];

/** On which ground something was shared: nothing that tells who it is, consent, needed for the onderzoek, or safety. */
export const GRONDEN = ['zonder-naam', 'toestemming', 'nodig-voor-onderzoek', 'veiligheid'] as const;

/** One of GRONDEN (W 5.1.1, 5.3.3). */
export type Overleggrond = (typeof GRONDEN)[number];

/** What the inwoner knows of it. */
export const INWONER_WEET = ['was-erbij', 'uitgenodigd', 'verteld', 'nog-niet'] as const;

/** One of INWONER_WEET. */
export type InwonerWeet = (typeof INWONER_WEET)[number];

/** Somebody who was there. */
export type Overlegdeelnemer = { readonly naam: string; readonly organisatie: string };

type Inhoud = {
  readonly overlegId: string;
  readonly soort: Overlegsoort;
  readonly op: Datum;
  readonly anoniem: boolean;
  readonly grond: Overleggrond;
  readonly deelnemers: readonly Overlegdeelnemer[];
  readonly gedeeld: string;
  readonly advies?: string | undefined;
  readonly inwoner: InwonerWeet;
  readonly redenNogNiet?: string | undefined;
};

/** Others were asked or met about a zaak, on a day (Dutch date); what was shared and advised are text ids (HG-116). */
export type OverlegGehouden = Act<'overleg-gehouden', Inhoud>;

/** The inwoner was told about it afterwards (HG-117). */
export type OverlegVerteld = Act<'overleg-verteld', { readonly overlegId: string }>;

/** One overleg as it stands; `vertelOp` is the day on which the inwoner was told afterwards. */
export type Overleg = Inhoud & { readonly vertelOp?: Datum | undefined };

/** Every overleg about a zaak, oldest first. */
export function vouwOverleg(acts: readonly Act[]): readonly Overleg[] {
  const verteld = actsVan<OverlegVerteld>(acts, 'overleg-verteld');
  return actsVan<OverlegGehouden>(acts, 'overleg-gehouden').map(({ inhoud }) => {
    const later = verteld.find((act) => act.inhoud.overlegId === inhoud.overlegId);
    return { ...inhoud, vertelOp: later && datumVanMoment(later.gebeurdOp) };
  });
}

/** Whether the inwoner still has to hear of it (HG-117); not when nothing told who it was. */
export function moetVerteld({ anoniem, inwoner, vertelOp }: Overleg): boolean {
  return !anoniem && inwoner === 'nog-niet' && vertelOp === undefined;
}

/**
 * What the inwoner reads without asking: where their name was told, but for what waits to be told because of safety.
 * Advice without a name shared nothing of them, and may be the second step of the Meldcode (HG-118; AVG 15, 23).
 */
export function overlegVoorInwoner(acts: readonly Act[]): readonly Overleg[] {
  return vouwOverleg(acts).filter((een) => !een.anoniem && !(een.grond === 'veiligheid' && moetVerteld(een)));
}

/** What is needed to record an overleg; `herkenbaar` are words that tell who it is about. */
export type Overlegopdracht = {
  readonly zaakId: string;
  readonly soort: Overlegsoort;
  readonly op: Datum;
  readonly grond: Overleggrond;
  readonly deelnemers: readonly Overlegdeelnemer[];
  readonly gedeeld: string;
  readonly advies: string;
  readonly inwoner: InwonerWeet;
  readonly redenNogNiet: string;
  readonly herkenbaar: readonly string[];
};

/**
 * Records that others were asked or met. Refuses a day to come, nobody there and nothing shared (HG-116), words that
 * tell who it is when it was without a name (HG-115), and silence to the inwoner without a reason (HG-117).
 */
export function legOverlegVast(opdracht: Overlegopdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const bezwaar = watErMist(opdracht, datumVanMoment(aanleiding.nu));
  if (bezwaar !== undefined) return bezwaar;
  const { zaakId, soort, op, grond, deelnemers, inwoner } = opdracht;
  const gedeeld = nieuweTekst(aanleiding.nieuwId(), opdracht.gedeeld);
  const advies = tekstVan(opdracht.advies, aanleiding);
  const anoniem = grond === 'zonder-naam';
  const reden = anoniem ? undefined : tekstVan(opdracht.redenNogNiet, aanleiding);
  const inhoud: Inhoud = {
    overlegId: aanleiding.actId,
    soort,
    op,
    anoniem,
    grond,
    deelnemers,
    gedeeld: gedeeld.tekstId,
    advies: advies?.tekstId,
    inwoner,
    redenNogNiet: reden?.tekstId,
  };
  const gebeurdOp = op === datumVanMoment(aanleiding.nu) ? aanleiding.nu : momentVan(op, '12:00');
  const act = maakAct<OverlegGehouden>('overleg-gehouden', inhoud, { zaakId, aanleiding, gebeurdOp });
  const teksten = [gedeeld, advies, reden].filter((tekst): tekst is NieuweTekst => tekst !== undefined);
  return gelukt({ acts: [act], teksten });
}

/** The inwoner was told afterwards; a repeat changes nothing, and what is not there is refused (HG-117). */
export function vertelOverleg(
  acts: readonly Act[],
  { zaakId, overlegId }: { readonly zaakId: string; readonly overlegId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const overleg = vouwOverleg(acts).find((een) => een.overlegId === overlegId);
  if (overleg === undefined)
    return geweigerd('HG-117', 'Dit overleg staat hier niet. Laad de pagina opnieuw.');
  if (!moetVerteld(overleg)) return gelukt({ acts: [], teksten: [] });
  const act = maakAct<OverlegVerteld>('overleg-verteld', { overlegId }, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

function watErMist(opdracht: Overlegopdracht, vandaag: Datum): Geweigerd | undefined {
  const { op, grond, deelnemers, gedeeld, inwoner, redenNogNiet } = opdracht;
  if (op > vandaag) {
    return geweigerd('HG-116', 'Deze dag moet nog komen. Leg het overleg vast als het geweest is.');
  }
  if (deelnemers.length === 0) return geweigerd('HG-116', 'Schrijf op wie je sprak of wie erbij was.');
  if (gedeeld.trim() === '') return geweigerd('HG-116', 'Schrijf op wat je hebt gedeeld of gevraagd.');
  if (grond === 'zonder-naam') return watHerkenbaarIs(opdracht);
  if (inwoner === 'nog-niet' && redenNogNiet.trim() === '') {
    return geweigerd('HG-117', 'Vertel het de inwoner, of schrijf op waarom dat nu nog niet kan.');
  }
  return undefined;
}

function watHerkenbaarIs({ gedeeld, advies, herkenbaar }: Overlegopdracht): Geweigerd | undefined {
  const woord = herkenbaar.find((een) => staatErin(`${gedeeld}\n${advies}`, een));
  if (woord === undefined) return undefined;
  return geweigerd(
    'HG-115',
    `Hier staat “${woord}”. Zo weten anderen om wie het gaat. Schrijf het zonder, of kies waarom de naam nodig was.`,
  );
}

/** A whole word, whatever its capitals; a very short one says nothing about anybody. */
function staatErin(tekst: string, woord: string): boolean {
  if (woord.trim().length < 3) return false;
  const plat = (een: string) =>
    ` ${een
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return plat(tekst).includes(plat(woord));
}

function tekstVan(woorden: string, aanleiding: Aanleiding): NieuweTekst | undefined {
  return woorden.trim() === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), woorden);
}
