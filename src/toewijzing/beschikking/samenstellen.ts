import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import type { Brief } from './brief.ts';
import { besluitdeel, openingsdeel, pgbdeel } from './briefdeel-besluit.ts';
import { rechtendelen } from './briefdeel-rechten.ts';
import { waaromdelen } from './briefdeel-waarom.ts';
import { kenmerkVan } from './briefstof.ts';
import type { Briefstof } from './briefstof.ts';

/** The title of every letter with a besluit: says nothing about who it is for. */
export const BRIEFTITEL = 'Besluit over uw ondersteuning';

/** Composes the letter of a besluit from the file and the letter texts; every sentence knows where it came from (TW-60). */
export function stelBriefSamen(stof: Briefstof): Brief {
  const pgb = pgbdeel(stof);
  const delen = [
    openingsdeel(stof),
    besluitdeel(stof),
    ...(pgb === undefined ? [] : [pgb]),
    ...waaromdelen(stof),
    ...rechtendelen(stof),
  ];
  return {
    titel: BRIEFTITEL,
    dag: stof.dag,
    kenmerk: kenmerkVan(stof),
    afzender: afzenderVan(stof),
    ontvanger: ontvangerVan(stof.inwoner),
    delen: delen.filter(({ zinnen }) => zinnen.length > 0),
  };
}

/** Who sends a letter, in lines. */
export function afzenderVan({ profiel }: Pick<Briefstof, 'profiel'>): readonly string[] {
  return [`Gemeente ${profiel.naam}`, profiel.contact.loket, profiel.contact.adres];
}

/** To whom a letter goes, in lines as on an envelope; only the name when we do not know where somebody lives. */
export function ontvangerVan(inwoner: Persoon | undefined): readonly string[] {
  if (inwoner === undefined) return [];
  const { straat, huisnummer, postcode, plaats } = inwoner.adres;
  return [
    volledigeNaam(inwoner.naam),
    [straat, huisnummer].filter(Boolean).join(' '),
    [postcode, plaats].filter(Boolean).join('  '),
  ].filter((regel) => regel !== '');
}
