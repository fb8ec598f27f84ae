import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { dayField, textField } from '../platform/fields.ts';
import { REDENEN } from './loslaten.ts';
import { BEOORDELAARS, MATEN } from './opvolging.ts';
import type { Beoordelaar, Mate, OordeelOpdracht } from './opvolging.ts';
import { OPVOLGVORMEN } from './vormen.ts';

const meesteTekens = { tekst: 20_000, naam: 200 };

/** A short text on one line; nothing typed is undefined. */
function naam() {
  return textField(meesteTekens.naam).transform((text) => text.replaceAll(/\s+/gu, ' ').trim() || undefined);
}

function vasteDag(leeg: string) {
  return dayField('1-2-2027').pipe(z.custom<Datum>((datum) => datum !== undefined, leeg));
}

const OORDEEL = new RegExp(`^(${BEOORDELAARS.join('|')})-([0-9a-f-]{36})$`, 'u');

/** How it goes: the day, the words of the inwoner, and per resultaat what each of the two says. */
export const gehoudenForm = z
  .looseObject({
    gehoudenOp: vasteDag('Vul in op welke dag jullie elkaar spraken.'),
    woorden: textField(meesteTekens.tekst),
  })
  .transform((velden, ctx) => {
    const oordelen = Object.entries(velden).flatMap(([veld, mate]): readonly OordeelOpdracht[] => {
      const [, volgens, resultaatId] = OORDEEL.exec(veld) ?? [];
      if (volgens === undefined || resultaatId === undefined || mate === '') return [];
      if (isMate(mate)) return [{ resultaatId, volgens: volgens as Beoordelaar, mate }];
      ctx.addIssue({ code: 'custom', path: [veld], message: 'Kies hoe ver dit is, of laat het leeg.' });
      return [];
    });
    return { op: velden.gehoudenOp, woorden: velden.woorden, oordelen };
  });

/** The next time somebody asks how it goes. */
export const opvolgmomentForm = z.object({
  opvolgingOp: vasteDag('Vul in wanneer iemand weer vraagt hoe het gaat.'),
  doorId: z.guid('Kies wie er contact houdt.'),
  vorm: z.enum(OPVOLGVORMEN, { error: 'Kies hoe dat contact gaat.' }),
});

/** Letting go: why, in words, and who stays in touch. */
export const loslaatForm = z.object({
  reden: z.enum(REDENEN, { error: 'Kies waarom je loslaat.' }),
  toelichting: textField(meesteTekens.tekst).refine(
    (text) => text.trim() !== '',
    'Schrijf op waarom je nu loslaat.',
  ),
  blijftInBeeld: naam(),
  vanaf: dayField('1-2-2027'),
});

/** A second colleague agrees to letting go, with why. */
export const instemForm = z.object({
  waarom: textField(meesteTekens.tekst).refine(
    (text) => text.trim() !== '',
    'Schrijf op waarom loslaten hier kan.',
  ),
});

function isMate(waarde: unknown): waarde is Mate {
  return (MATEN as readonly unknown[]).includes(waarde);
}
