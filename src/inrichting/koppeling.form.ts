import { z } from 'zod';
import { maakSchoon } from '../basis/tekst.ts';

/** What a koppeling may do in the name of people beside its own work. */
export const NAMENS_ROLLEN = ['beslisser', 'toetser'] as const;

const rol = z.enum(NAMENS_ROLLEN);
const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');

/** What an administrator fills in for a new koppeling. */
export const koppelingForm = z.object({
  koppelingId: id,
  naam: z.string('Geef de koppeling een naam.').transform((text, ctx): string => {
    const schoon = maakSchoon(text.trim(), 100);
    const isGoed = schoon.gelukt && schoon.tekst !== '' && !schoon.tekst.includes('\n');
    if (isGoed) return schoon.tekst;
    const uitleg = schoon.gelukt ? 'Geef de koppeling een naam, op één regel.' : schoon.uitleg;
    ctx.addIssue({ code: 'custom', message: uitleg });
    return z.NEVER;
  }),
  namens: z
    .union([rol.transform((een) => [een]), z.array(rol)], { error: 'Kies alleen uit deze mogelijkheden.' })
    .default([]),
});

/** Which koppeling ends. */
export const beeindigForm = z.object({ koppelingId: id });
