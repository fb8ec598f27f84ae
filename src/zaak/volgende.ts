import { datumVanMoment, plusDagen } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { uiterlijkVerslag } from '../termijnen/index.ts';
import { isInToewijzing } from './zaak.ts';
import type { StandAanvraag, StandBesluit, Zaak } from './zaak.ts';

/** The one next act of a zaak, by which date, and which role has to do it. */
export type Volgende = {
  readonly wat: VolgendeWat;
  readonly op: Datum;
  readonly rol: 'eerste-contact' | 'gespreksvoerder' | 'beslisser' | 'toetser' | 'administratie';
};

/** The acts that can be next. */
export type VolgendeWat =
  | 'signaal-opvolgen'
  | 'spoed-beoordelen'
  | 'toeleiden'
  | 'gesprek-plannen'
  | 'gesprek-voeren'
  | 'verslag-versturen'
  | 'reactie-bespreken'
  | 'verschil-bespreken'
  | 'arrangement-afspreken'
  | 'opvolgen'
  | 'brief-oppakken'
  | 'spoedhulp-besluiten'
  | 'besluit-voorbereiden'
  | 'besluit-toetsen'
  | 'besluit-nemen'
  | 'brief-versturen'
  | 'toewijzen'
  | 'wachten-bellen'
  | 'afsluiten';

const reactienormInDagen = 14;
const signaalnormInDagen = 7;

/** What has to happen next, with the first date that counts for it; undefined when the zaak is closed. */
export function volgendeVan(zaak: Zaak): Volgende | undefined {
  if (zaak.afgeslotenOp !== undefined) return undefined;
  if (zaak.soort === 'signaal') {
    return {
      wat: 'signaal-opvolgen',
      op: plusDagen(zaak.gemeldOp, signaalnormInDagen),
      rol: 'eerste-contact',
    };
  }
  if (zaak.aanvraag !== undefined && isInToewijzing(zaak)) return inToewijzing(zaak, zaak.aanvraag);
  // Urgent help beside the onderzoek never stands in the way of it (TW-42).
  if (zaak.verslagOp === undefined && zaak.besluit === undefined) return inOnderzoek(zaak);
  const onbekend = [zaak.besluit, ...zaak.nevenbesluiten].find(isOnbekend);
  // A besluit that nobody sent does not exist for the inwoner (Awb 3:40).
  if (onbekend !== undefined) return { wat: 'brief-versturen', op: onbekend.genomenOp, rol: 'administratie' };
  if (zaak.verslagOp === undefined) return inOnderzoek(zaak);
  return eerste(bijHulp(zaak), naVerslag(zaak, zaak.verslagOp));
}

/** Who waits for help comes before what can wait as long. */
function eerste(hulp: Volgende | undefined, anders: Volgende): Volgende {
  return hulp !== undefined && hulp.op <= anders.op ? hulp : anders;
}

/** Granted is not begun: somebody chooses who delivers it, and somebody calls who waits (TW-95). */
export function bijHulp({ hulptaak }: Pick<Zaak, 'hulptaak'>): Volgende | undefined {
  if (hulptaak === undefined) return undefined;
  const rol = hulptaak.wat === 'toewijzen' ? 'administratie' : 'gespreksvoerder';
  const { wat, op } = hulptaak;
  return { wat, op, rol };
}

function inOnderzoek(zaak: Zaak): Volgende {
  const op = uiterlijkVerslag(zaak.gemeldOp);
  if (!zaak.toegeleid) {
    if (zaak.spoed !== 'nee') return { wat: 'spoed-beoordelen', op: zaak.gemeldOp, rol: 'eerste-contact' };
    return { wat: 'toeleiden', op, rol: 'eerste-contact' };
  }
  if (zaak.gevoerdOp !== undefined) return { wat: 'verslag-versturen', op, rol: 'gespreksvoerder' };
  const eerst = zaak.spoed === 'ja' ? bijSpoed(zaak) : op;
  if (zaak.geplandOp !== undefined) return { wat: 'gesprek-voeren', op: eerst, rol: 'gespreksvoerder' };
  return { wat: 'gesprek-plannen', op: eerst, rol: 'gespreksvoerder' };
}

/** With haste the day of the visit counts, and until there is one the day of the melding: help cannot wait for the verslag. */
function bijSpoed({ geplandOp, gemeldOp }: Zaak): Datum {
  return geplandOp === undefined ? gemeldOp : datumVanMoment(geplandOp);
}

function naVerslag(zaak: Zaak, verslagOp: Datum): Volgende {
  if (zaak.briefOp !== undefined) return { wat: 'brief-oppakken', op: verslagOp, rol: 'gespreksvoerder' };
  if (zaak.nazorgOp !== undefined) return { wat: 'opvolgen', op: zaak.nazorgOp, rol: 'gespreksvoerder' };
  if (zaak.losgelatenOp !== undefined)
    return { wat: 'afsluiten', op: zaak.losgelatenOp, rol: 'gespreksvoerder' };
  if (zaak.arrangementOp !== undefined) {
    return { wat: 'opvolgen', op: zaak.opvolgingOp ?? zaak.arrangementOp, rol: 'gespreksvoerder' };
  }
  const op = plusDagen(verslagOp, reactienormInDagen);
  if (zaak.antwoord === undefined) return { wat: 'reactie-bespreken', op, rol: 'gespreksvoerder' };
  // It stops no clock and no help: the arrangement can be agreed all the same, which ends this (ZK-63).
  if (zaak.antwoord === 'klopt-niet') return { wat: 'verschil-bespreken', op, rol: 'gespreksvoerder' };
  return { wat: 'arrangement-afspreken', op, rol: 'gespreksvoerder' };
}

function inToewijzing(zaak: Zaak, aanvraag: StandAanvraag): Volgende {
  const op = aanvraag.uiterlijk;
  if (zaak.besluit === undefined) return { wat: 'besluit-voorbereiden', op, rol: 'beslisser' };
  const rol = beslistZelf(zaak, zaak.besluit) ? 'gespreksvoerder' : 'beslisser';
  switch (zaak.besluit.toetsing) {
    case 'open':
      return { wat: 'besluit-toetsen', op, rol: 'toetser' };
    case 'teruggestuurd':
      return { wat: 'besluit-voorbereiden', op, rol };
    case 'akkoord':
    case 'niet-nodig':
      return { wat: 'besluit-nemen', op, rol };
  }
}

function isOnbekend(
  besluit: StandBesluit | undefined,
): besluit is StandBesluit & { readonly genomenOp: Datum } {
  return besluit?.genomenOp !== undefined && besluit.bekendOp === undefined;
}

/** Who led the gesprek made the draft as well, and did not hand it over: it stays at their table (T23). */
function beslistZelf({ gespreksvoerderId }: Zaak, { doorId, voorgelegd }: StandBesluit): boolean {
  return doorId !== undefined && doorId === gespreksvoerderId && voorgelegd !== true;
}
