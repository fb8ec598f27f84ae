import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { dagVeld, magWoordenVeld, regelVeld, woordenVeld } from './velden.form.ts';

/** An own plan, with the day it came in when a member of staff writes it down. */
export function planForm(vandaag: Datum) {
  return z.object({
    tekst: woordenVeld('Schrijf het plan in het vak. Een paar zinnen is genoeg.'),
    ontvangenOp: dagVeld(vandaag, vandaag).optional(),
  });
}

/** Where a melding goes and why. */
export const doorzendForm = z.object({
  naar: regelVeld().pipe(z.string('Schrijf op naar wie de melding gaat.')),
  reden: woordenVeld('Schrijf op waarom de melding daar hoort.'),
});

/** The words of somebody who withdraws; may be empty. */
export const intrekForm = z.object({ woorden: magWoordenVeld() });
