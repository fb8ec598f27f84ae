import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { KANALEN } from './melding.ts';
import {
  dagVeld,
  idVeld,
  keuzeVeld,
  magKeuzeVeld,
  magWoordenVeld,
  persoonVeld,
  regelVeld,
  woordenVeld,
} from './velden.form.ts';

const WIJZEN = ['bellen', 'mailen', 'post', 'bezoek'] as const;

const vraag = {
  zaakId: idVeld(),
  woorden: woordenVeld('Schrijf in een paar woorden op wat er niet goed meer lukt.'),
  namens: keuzeVeld(['zichzelf', 'iemand-anders'], 'Kies voor wie het is.'),
  relatie: regelVeld(100),
  toestemming: magKeuzeVeld(['ja', 'kan-niet-zelf', 'nee']),
  spoed: keuzeVeld(
    ['ja', 'nee', 'onbekend'],
    'Kies of er snel hulp nodig is. Weet u het niet? Dan kunt u dat kiezen.',
  ),
  contactwijze: keuzeVeld(WIJZEN, 'Kies hoe wij contact opnemen.'),
  contactWanneer: regelVeld(200),
};

/** What an inwoner, or somebody who speaks for one, fills in on the public page. */
export const meldenForm = z.object(vraag);

/** What a member of staff writes down at the phone or the desk: the same, with the day and the way it came in. */
export function aannemenForm(vandaag: Datum) {
  return z.object({
    ...vraag,
    spoed: keuzeVeld(['ja', 'nee', 'onbekend'], 'Vraag of er snel hulp nodig is, en kies het antwoord.'),
    namens: keuzeVeld(['zichzelf', 'iemand-anders'], 'Kies voor wie de melding is.'),
    kanaal: keuzeVeld(KANALEN, 'Kies hoe de melding binnenkwam.'),
    ontvangenOp: dagVeld(vandaag, vandaag),
    redenEerder: magWoordenVeld(),
    persoonId: persoonVeld(),
  });
}

/** The checked fields of both forms. */
export type Meldvelden = z.output<typeof meldenForm>;

/** A fault between two fields, for the same list as all others (EC-27). */
export type Samenhangfout = { readonly veld: string; readonly tekst: string };

/** What does not fit together in what somebody filled in; works on the raw fields so that it comes with all other faults. */
export function samenhangfouten(form: URLSearchParams, vandaag?: Datum): readonly Samenhangfout[] {
  const fouten: Samenhangfout[] = [];
  if (form.get('namens') === 'iemand-anders' && !form.get('toestemming')) {
    fouten.push({ veld: 'toestemming', tekst: 'Kies of diegene weet dat u dit vraagt.' });
  }
  const dag = vandaag && dagVeld(vandaag, vandaag).safeParse(form.get('ontvangenOp') ?? '');
  if (dag?.success && dag.data !== vandaag && !form.get('redenEerder')?.trim()) {
    fouten.push({
      veld: 'redenEerder',
      tekst: 'Schrijf erbij waarom de dag van ontvangst eerder is dan vandaag.',
    });
  }
  return fouten;
}

/** How we must be able to reach who fills in the form, from the wish for contact. */
export function bereikbaarVoor(wijze: string | null): 'telefoon' | 'email' | 'adres' | undefined {
  switch (wijze) {
    case 'bellen':
      return 'telefoon';
    case 'mailen':
      return 'email';
    case 'post':
    case 'bezoek':
      return 'adres';
    default:
      return undefined;
  }
}
