import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { weigerNaOverlijden } from '../../basis/overleden.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { weigerOmBelang } from '../mandaat/belang.ts';
import { isActueel, leesBeschikking, vouwBeschikkingen } from './beschikking.ts';
import type { Beschikking, BeschikkingVerzonden, Wijze } from './beschikking.ts';
import type { Briefstof } from './briefstof.ts';
import { keurBeschikking } from './keuring.ts';

/** Which version goes, how, and on which day it was made known. */
export type VerzendOpdracht = {
  readonly beschikkingId: string;
  readonly wijze: Wijze;
  readonly bekendOp: Datum;
  readonly mailId?: string | undefined;
};

/**
 * Sends the last version of a letter. Refuses one with a fault (TW-75), one that the file no longer agrees with or
 * that does not leave on its own day (TW-76), and a besluit that had to be checked by its own author (TW-77).
 */
export function verzendBeschikking(
  stof: Briefstof,
  opdracht: VerzendOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const stil = weigerNaOverlijden(stof.acts);
  if (stil !== undefined) return stil;
  const gekozen = kies(stof, opdracht.beschikkingId);
  if (!gekozen.gelukt) return gekozen;
  const beschikking = gekozen.waarde;
  for (const mag of [magVersturen(stof, aanleiding), opDeDag(stof, { beschikking, opdracht }, aanleiding)])
    if (!mag.gelukt) return mag;
  const brief = leesBeschikking(beschikking, stof);
  const [gebrek] = keurBeschikking({ brief, stof, wijze: opdracht.wijze });
  if (gebrek !== undefined) {
    return geweigerd('TW-75', `De brief is nog niet af (${gebrek.regel}). ${gebrek.wat}`);
  }
  const { besluitId, beschikkingId, versie } = beschikking;
  const { wijze, bekendOp, mailId } = opdracht;
  const inhoud = { besluitId, beschikkingId, versie, wijze, bekendOp, mailId };
  const { zaakId } = stof;
  return gelukt({
    acts: [
      maakAct<'beschikking-verzonden', BeschikkingVerzonden['inhoud']>(
        'beschikking-verzonden',
        { zaakId, inhoud },
        aanleiding,
      ),
    ],
    teksten: [],
  });
}

function kies({ acts, besluit }: Briefstof, beschikkingId: string): Uitkomst<Beschikking> {
  const versies = vouwBeschikkingen(acts, besluit.besluitId);
  const laatste = versies.at(-1);
  if (laatste === undefined) return geweigerd('TW-61', 'Maak eerst de brief op. Daarna kan hij weg.');
  if (laatste.beschikkingId !== beschikkingId) {
    return geweigerd('TW-61', `Er is een nieuwere brief: versie ${laatste.versie}. Lees die eerst.`);
  }
  if (laatste.verzonden !== undefined) return geweigerd('TW-61', 'Deze brief is al verstuurd.');
  return gelukt(laatste);
}

/** A besluit waits for its check, and its author does not send it where the municipality has it checked (T13). */
function magVersturen({ acts, besluit }: Briefstof, { door }: Aanleiding): Uitkomst<undefined> {
  if (besluit.genomen === undefined || besluit.toetsing === 'open' || besluit.toetsing === 'teruggestuurd') {
    return geweigerd('TW-62', 'Het besluit is nog niet genomen. Tot die tijd gaat er geen brief weg.');
  }
  if (door.soort !== 'medewerker') return gelukt(undefined);
  if (besluit.voorstel.toetsingNodig && besluit.makerId === door.id) {
    return geweigerd(
      'TW-77',
      'Je maakte dit besluit zelf, en het is getoetst. Een collega verstuurt de brief.',
    );
  }
  return weigerOmBelang(acts, door.id);
}

/** The day on the letter is the day on which it is made known: the last day for bezwaar in it follows from that. */
function opDeDag(
  stof: Briefstof,
  { beschikking, opdracht }: { readonly beschikking: Beschikking; readonly opdracht: VerzendOpdracht },
  { nu }: Aanleiding,
): Uitkomst<undefined> {
  const vandaag = datumVanMoment(nu);
  const { bekendOp, wijze } = opdracht;
  if (bekendOp > vandaag)
    return geweigerd('TW-76', 'Deze dag moet nog komen. Verstuur de brief op de dag zelf.');
  if (bekendOp !== beschikking.dag || (wijze === 'mail' && bekendOp !== vandaag)) {
    return geweigerd(
      'TW-76',
      'Op de brief staat een andere dag. Maak een nieuwe versie op met de dag waarop hij weggaat; dan klopt de laatste dag voor bezwaar.',
    );
  }
  if (!isActueel(beschikking, stof)) {
    return geweigerd(
      'TW-76',
      'Er is intussen iets veranderd. Maak een nieuwe versie van de brief op en lees die.',
    );
  }
  return gelukt(undefined);
}
