import type { Actor } from '../basis/act.ts';
import { datumVanMoment, plusDagen } from '../basis/datum.ts';
import { maakAfspraak } from '../arrangement/afspraak.ts';
import type { Uitvoerder } from '../arrangement/afspraak.ts';
import { spreekArrangementAf } from '../arrangement/arrangement.ts';
import { heeftDunNetwerk } from '../arrangement/netwerk.ts';
import { planOpvolging, ZES_WEKEN } from '../arrangement/opvolgmoment.ts';
import { beantwoordVerslag } from '../het-gesprek/verslag/reactie.ts';
import { stelVerslagOp } from '../het-gesprek/verslag/verslaginhoud.ts';
import { kenmerkVan, verstuurVerslag } from '../het-gesprek/verslag/versturen.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { uiterlijkVerslag } from '../termijnen/index.ts';
import { sluitZaakAf } from '../opvolging/afsluiten.ts';
import { laatLos } from '../opvolging/loslaten.ts';
import { legOpvolgingVast } from '../opvolging/opvolging.ts';
import { ontvangAanvraag } from '../toewijzing/aanvraag/aanvraag.ts';
import { vouwBesluit } from '../toewijzing/besluit/besluiten.ts';
import { vouwAanvraag } from '../toewijzing/aanvraag/gevraagd.ts';
import { speel, tekstenVan } from './spelen.ts';
import type { Spel } from './spelen.ts';
import type { OnderzoekUitkomst } from '../basis/onderzoek-uitkomst.ts';
import type { Verhaal } from './verhaal.ts';

/** Who does what in a played zaak. */
export type Rolverdeling = {
  readonly voerder: Actor & { readonly soort: 'medewerker' };
  readonly inwoner: Actor;
  readonly maker: Actor & { readonly soort: 'medewerker' };
  readonly toetser: Actor & { readonly soort: 'medewerker' };
  readonly beslisser: Actor & { readonly soort: 'medewerker' };
  readonly beslisserRollen: readonly string[];
};

/** Sends the verslag as the next version. */
export function speelVerslag(
  spel: Spel,
  { profiel, rollen, naam }: { profiel: Gemeenteprofiel; rollen: Rolverdeling; naam: string },
): string {
  const { zaakId } = spel;
  const { instrument } = profiel;
  return speel(spel, rollen.voerder, (acts, a) => {
    const stof = { acts, teksten: tekstenVan(spel), instrument };
    const gezien = kenmerkVan(stelVerslagOp(stof));
    return verstuurVerslag(acts, { zaakId, wijze: 'post', naam, gezien, ...stof }, a);
  });
}

/** Lets the inwoner answer the verslag. */
export function speelAntwoord(
  spel: Spel,
  { verslagId, verhaal, rollen }: { verslagId: string; verhaal: Verhaal; rollen: Rolverdeling },
): void {
  const { soort, tekst: opmerking = '' } = verhaal.antwoord;
  const antwoord = soort === 'nog-niet' ? 'kan-niet-reageren' : soort;
  const opdracht = {
    zaakId: spel.zaakId,
    verslagId,
    antwoord,
    opmerking,
    namensWie: 'inwoner',
    vastgelegdVia: 'mijn',
  } as const;
  speel(spel, rollen.inwoner, (acts, a) => beantwoordVerslag(acts, opdracht, a));
}

/** Makes the afspraken of a story and agrees on the whole. */
export function speelArrangement(
  spel: Spel,
  {
    verhaal,
    resultaatIds,
    rollen,
  }: { verhaal: Verhaal; resultaatIds: readonly string[]; rollen: Rolverdeling },
): void {
  const { zaakId } = spel;
  const vandaag = datumVanMoment(new Date(spel.moment).toISOString());
  const gronden = resultaatIds.map((resultaatId) => ({ resultaatId, oplossingIds: [] }));
  for (const { resultaat, wie, wat, dagen } of verhaal.afspraken) {
    const resultaatId = resultaatIds[resultaat] ?? resultaatIds[0]!;
    const opdracht = {
      zaakId,
      resultaatId,
      wie: uitvoerderVan(wie),
      wieNaam: wieNaam(wie),
      wat,
      uiterlijk: plusDagen(vandaag, dagen),
    };
    speel(spel, rollen.voerder, (_, a) => maakAfspraak(gronden, opdracht, a));
  }
  speel(spel, rollen.voerder, (acts, a) =>
    spreekArrangementAf(acts, { zaakId, op: vandaag, akkoordVan: 'inwoner', wijze: 'mondeling' }, a),
  );
  const { id: doorId } = rollen.voerder;
  const moment = {
    zaakId,
    op: plusDagen(vandaag, heeftDunNetwerk(spel.acts) ? ZES_WEKEN : 90),
    doorId,
    vorm: 'huisbezoek',
    medewerkerIds: [doorId],
  } as const;
  speel(spel, rollen.voerder, (_, a) => planOpvolging(moment, a));
}

/** Receives the aanvraag of a story. */
export function speelAanvraag(
  spel: Spel,
  { rollen, onderzoek }: { rollen: Rolverdeling; onderzoek: OnderzoekUitkomst },
): void {
  const ontvangenOp = datumVanMoment(new Date(spel.moment).toISOString());
  const poort = {
    verslagVerzondenOp: onderzoek.verslagVerzondenOp,
    onderzoekUiterlijk: uiterlijkVerslag(ontvangenOp),
  };
  const opdracht = {
    zaakId: spel.zaakId,
    weg: 'formulier',
    woorden: 'Ik vraag aan wat we in het gesprek bespraken.',
    ontvangenOp,
    onderzoek,
    poort,
  } as const;
  speel(spel, rollen.inwoner, (acts, a) => ontvangAanvraag(acts, opdracht, a));
}

/** Asks how it goes, hears that every resultaat was reached, and lets go for the reason of the story. */
export function speelLoslaten(
  spel: Spel,
  {
    verhaal,
    resultaatIds,
    rollen,
  }: { verhaal: Verhaal; resultaatIds: readonly string[]; rollen: Rolverdeling },
): void {
  const reden = verhaal.loslaten;
  if (reden === undefined) return;
  const { zaakId } = spel;
  const op = datumVanMoment(new Date(spel.moment).toISOString());
  const isBereikt = reden === 'resultaat-bereikt';
  const oordelen = isBereikt
    ? resultaatIds.map((resultaatId) => ({ resultaatId, volgens: 'inwoner', mate: 'ja' }) as const)
    : [];
  const woorden = isBereikt ? 'Het gaat zoals ik hoopte.' : 'We spraken elkaar nog een keer.';
  speel(spel, rollen.voerder, (_, a) => legOpvolgingVast(resultaatIds, { zaakId, op, woorden, oordelen }, a));
  const toelichting = isBereikt ? 'De inwoner zegt dat het gelukt is.' : 'Dat spraken we samen zo af.';
  const blijftInBeeld = reden === 'andere-partij' ? 'de ouderenadviseur' : undefined;
  speel(spel, rollen.voerder, (acts, a) => laatLos(acts, { zaakId, reden, toelichting, blijftInBeeld }, a));
}

/** Closes the zaak on the ground that fits how it went. */
export function speelAfsluiten(
  spel: Spel,
  { verhaal, rollen }: { verhaal: Verhaal; rollen: Rolverdeling },
): void {
  const op = datumVanMoment(new Date(spel.moment).toISOString());
  const besluit = vouwBesluit(spel.acts);
  const feiten = {
    verslagVerzondenOp: op,
    heeftOpenAanvraag: vouwAanvraag(spel.acts) !== undefined && besluit?.genomen === undefined,
    besluit: besluit?.genomen === undefined ? undefined : besluit.voorstel.uitkomst,
  };
  const grond = verhaal.toewijzing === undefined ? 'geen-aanvraag-gewenst' : 'einde-ondersteuning';
  const opdracht = {
    zaakId: spel.zaakId,
    grond,
    op,
    toelichting: 'Het is klaar.',
    wens: 'Ik hoef nu niets aan te vragen.',
  } as const;
  speel(spel, rollen.voerder, (_, a) => sluitZaakAf(feiten, opdracht, a));
}

function uitvoerderVan(wie: string): Uitvoerder {
  if (wie === 'de inwoner') return 'inwoner';
  if (wie === 'de gespreksvoerder') return 'gemeente';
  if (/dochter|zoon|man|vrouw|zus|broer|moeder|vader/.test(wie)) return 'mantelzorger';
  if (/buur|vriend|kerk|club|nicht|neef/.test(wie)) return 'netwerk';
  return 'andere-partij';
}

function wieNaam(wie: string): string | undefined {
  return wie === 'de inwoner' || wie === 'de gespreksvoerder' ? undefined : wie;
}
