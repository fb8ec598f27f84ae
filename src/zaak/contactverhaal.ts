import { getDatum, schrijfDatumKort } from '../basis/datum.ts';
import { schrijfMinuten } from '../planning/index.ts';

type Inhoud = Readonly<Record<string, unknown>>;
type Regel = { readonly wat: string; readonly tekst?: string | undefined };

/** Tells an act about hours, a pause or asking others for advice beside the gesprek; undefined for any other act. */
export function vertelContact(soort: string, inhoud: Inhoud): Regel | undefined {
  return vertellers[soort]?.(inhoud);
}

const vertellers: Readonly<Record<string, (inhoud: Inhoud) => Regel>> = {
  'uren-overschreden': (i) => ({
    wat: `Er is ${minuten(i, 'teVeel')} meer nodig dan het urenbudget geeft. De contracteigenaar hoort het.`,
  }),
  'uren-toegekend': (i) => ({
    wat:
      i['minuten'] === 0
        ? 'Het urenbudget is besproken met de contracteigenaar.'
        : `De contracteigenaar gaf ${minuten(i, 'minuten')} erbij.`,
    tekst: tekst(i, 'tekst'),
  }),
  'gesprek-gepauzeerd': (i) => ({
    wat: `Het gesprek rust${typeof i['tot'] === 'string' ? ` tot ${schrijfDatumKort(getDatum(i['tot']))}` : ''}.`,
    tekst: tekst(i, 'reden'),
  }),
  'gesprek-hervat': () => ({ wat: 'Het gesprek gaat verder.' }),
  'overleg-gehouden': (i) => ({
    wat: `${i['soort'] === 'collega' ? 'Een collega om raad gevraagd' : 'Overleg met anderen'}${
      i['anoniem'] === true ? ', zonder naam' : ''
    }.`,
  }),
  'overleg-verteld': () => ({ wat: 'De inwoner is verteld over het overleg.' }),
};

function minuten(inhoud: Inhoud, veld: string): string {
  const waarde = inhoud[veld];
  return schrijfMinuten(typeof waarde === 'number' ? waarde : 0);
}

function tekst(inhoud: Inhoud, veld: string): string | undefined {
  const waarde = inhoud[veld];
  return typeof waarde === 'string' ? waarde : undefined;
}
