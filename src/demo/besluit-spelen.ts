import type { Act } from '../basis/act.ts';
import { datumVanMoment, plusDagen, plusWeken } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { regelingVan } from '../inrichting/index.ts';
import { vouwAanvraag } from '../toewijzing/aanvraag/gevraagd.ts';
import { beoordeelStappen } from '../toewijzing/beoordeling/beoordelen.ts';
import type { Stapantwoord } from '../toewijzing/beoordeling/beoordelen.ts';
import { stelStappenVoor } from '../toewijzing/beoordeling/voorstel.ts';
import type { Stapvoorstel } from '../toewijzing/beoordeling/voorstel.ts';
import { neemBesluit, toetsBesluit } from '../toewijzing/besluit/besluit.ts';
import { vouwBesluit, vouwBesluiten } from '../toewijzing/besluit/besluiten.ts';
import { maatVan, schrijfHoeveelheid } from '../toewijzing/besluit/hoeveelheid.ts';
import { bereidBesluitVoor } from '../toewijzing/besluit/voorbereiden.ts';
import type { Besluitvoorstel } from '../toewijzing/besluit/voorstel.ts';
import { speel, tekstenVan } from './spelen.ts';
import type { Spel } from './spelen.ts';
import type { Verhaal, VerhaalSpoedhulp, VerhaalToewijzing } from './verhaal.ts';
import type { Rolverdeling } from './vervolg-spelen.ts';

type Toewijzingspel = {
  readonly verhaal: Verhaal;
  readonly profiel: Gemeenteprofiel;
  readonly rollen: Rolverdeling;
  readonly eerdere: number;
};

/** Answers the five steps of a story and drafts its besluit. */
export function speelVoorstel(spel: Spel, { verhaal, profiel, rollen, eerdere }: Toewijzingspel): void {
  const { toewijzing } = verhaal;
  if (toewijzing === undefined) return;
  speelStappen(spel, { toewijzing, profiel, rollen });
  const opdracht = {
    zaakId: spel.zaakId,
    ...voorstelVan(toewijzing, { profiel, vandaag: vandaagIn(spel) }),
    kader: profiel,
    eerdere,
  };
  speel(spel, rollen.maker, (acts, a) =>
    bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, opdracht, a),
  );
}

/** Checks the draft when needed and takes the besluit. */
export function speelBesluit(
  spel: Spel,
  { profiel, rollen }: { profiel: Gemeenteprofiel; rollen: Rolverdeling },
): void {
  const { zaakId } = spel;
  if (vouwBesluit(spel.acts)?.toetsing === 'open') {
    speel(spel, rollen.toetser, (acts, a) => toetsBesluit(acts, { zaakId, akkoord: true }, a));
  }
  neemHet(spel, { profiel, rollen });
}

/** Grants urgent help on the day of the melding, beside the onderzoek (Wmo 2.3.3). */
export function speelSpoed(
  spel: Spel,
  {
    spoedhulp,
    profiel,
    rollen,
  }: { spoedhulp: VerhaalSpoedhulp; profiel: Gemeenteprofiel; rollen: Rolverdeling },
): void {
  const vandaag = vandaagIn(spel);
  const { product, aantal, weken, motivering, normafwijking } = spoedhulp;
  const tot = plusWeken(vandaag, weken);
  const wat = { grondslag: 'spoed', uitkomst: 'toegekend', product, uren: aantal } as const;
  const waarom = { motivering, normafwijking };
  const opdracht = {
    ...wat,
    ...waarom,
    van: vandaag,
    tot,
    zaakId: spel.zaakId,
    kader: profiel,
    eerdere: 0,
  };
  speel(spel, rollen.maker, (acts, a) => bereidBesluitVoor({ acts, aanvraag: undefined }, opdracht, a));
  neemHet(spel, { profiel, rollen, besluitId: vouwBesluiten(spel.acts).at(-1)?.besluitId });
}

function neemHet(
  spel: Spel,
  {
    profiel,
    rollen,
    besluitId,
  }: { profiel: Gemeenteprofiel; rollen: Rolverdeling; besluitId?: string | undefined },
): void {
  const regeling = regelingVan(profiel);
  const opdracht = { zaakId: spel.zaakId, besluitId, rollen: rollen.beslisserRollen, regeling };
  speel(spel, rollen.beslisser, (acts, a) =>
    neemBesluit({ acts, aanvraag: vouwAanvraag(acts) }, opdracht, a),
  );
}

type Stappenspel = {
  readonly toewijzing: VerhaalToewijzing;
  readonly profiel: Gemeenteprofiel;
  readonly rollen: Rolverdeling;
};

function speelStappen(spel: Spel, { toewijzing, profiel, rollen }: Stappenspel): void {
  const aanvraag = vouwAanvraag(spel.acts);
  if (aanvraag === undefined) return;
  const teksten = tekstenVan(spel);
  const woorden = (voorstel: Stapvoorstel) =>
    voorstel.regels.flatMap(({ tekst }) => teksten.get(tekst)?.inhoud ?? []).join(' ');
  const antwoorden = stelStappenVoor({ aanvraag, adviezen: [] }).map((voorstel) =>
    antwoordOp(voorstel, woorden(voorstel), slotwoorden(toewijzing, profiel)),
  );
  speel(spel, rollen.maker, (acts: readonly Act[], a) =>
    beoordeelStappen(acts, { zaakId: spel.zaakId, antwoorden }, a),
  );
}

function antwoordOp(voorstel: Stapvoorstel, woorden: string, slot: Slotwoorden): Stapantwoord {
  const { stap, deel, regels } = voorstel;
  const bronnen = regels.map(({ bron }) => bron);
  const plek = { stap, deel, bronnen };
  if (deel === 'algemeen-gebruikelijk') {
    const niet = 'Wat er gewoon te koop is, lost dit niet op. Daar is in het gesprek naar gekeken.';
    return { ...plek, stand: 'niet-van-toepassing', woorden: niet };
  }
  if (stap === 'ondersteuning') return { ...plek, stand: 'ingevuld', woorden: slot.ondersteuning };
  if (stap === 'rest') return { ...plek, stand: 'ingevuld', woorden: slot.rest };
  if (woorden !== '') return { ...plek, stand: 'ingevuld', woorden };
  return {
    ...plek,
    stand: 'niet-van-toepassing',
    woorden: 'Hier is naar gekeken. Het lost deze vraag niet op.',
  };
}

type Slotwoorden = { readonly ondersteuning: string; readonly rest: string };

function slotwoorden(toewijzing: VerhaalToewijzing, profiel: Gemeenteprofiel): Slotwoorden {
  const gekozen = profiel.producten.find(({ id }) => id === toewijzing.product);
  const hoeveel = schrijfHoeveelheid(omvangVan(toewijzing, profiel), gekozen?.eenheid);
  const wat = `${gekozen?.naam ?? toewijzing.product}, ${hoeveel}`;
  return {
    ondersteuning: `Gevraagd is: ${wat}.`,
    rest: toewijzing.uitkomst === 'afgewezen' ? 'Er blijft niets over voor maatwerk.' : `${wat}.`,
  };
}

function omvangVan({ product, aantal }: VerhaalToewijzing, { producten }: Gemeenteprofiel) {
  const eenheid = producten.find(({ id }) => id === product)?.eenheid ?? 'stuk';
  return { [maatVan(eenheid)]: aantal };
}

function voorstelVan(
  toewijzing: VerhaalToewijzing,
  { profiel, vandaag }: { readonly profiel: Gemeenteprofiel; readonly vandaag: Datum },
): Besluitvoorstel {
  const { product, uitkomst, motivering, gewenst, aantal, normafwijking, pgb } = toewijzing;
  const isAanpassing = profiel.producten.find(({ id }) => id === product)?.isWoningaanpassing === true;
  return {
    uitkomst,
    product,
    ...omvangVan(toewijzing, profiel),
    gewenst: gewenst ?? aantal,
    voorgesteld: aantal,
    normafwijking,
    van: plusDagen(vandaag, 7),
    motivering,
    ...(pgb && { vorm: 'pgb', pgb: pgbVan(pgb) }),
    ...(uitkomst === 'toegekend' ? {} : { andereFeiten: false }),
    ...(isAanpassing && {
      huurwoning: true,
      eigenaarGehoord: { op: vandaag, woorden: 'De woningcorporatie heeft geen bezwaar.' },
    }),
  };
}

function pgbVan({ wens, toelichting, plan, perMaand }: NonNullable<VerhaalToewijzing['pgb']>) {
  const kan = { bekwaam: 'zelf', naturaAangeboden: true } as const;
  return { wens, toelichting, plan, ...kan, bedrag: perMaand, bedragPer: 'per-maand' } as const;
}

function vandaagIn(spel: Spel): Datum {
  return datumVanMoment(new Date(spel.moment).toISOString());
}
