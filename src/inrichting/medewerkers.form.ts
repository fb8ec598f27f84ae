import { z } from 'zod';
import { keuzes, verplichteDag, verplichteRegel, vinkje, vrijeRegel } from './mandaten.form.ts';
import { ROLLEN } from './rollen.ts';
import type { Rol } from './rollen.ts';

/** The roles that a member of staff can have; `inwoner` and `koppeling` are no staff. */
export const STAFROLLEN: readonly Rol[] = ROLLEN.filter((rol) => rol !== 'inwoner' && rol !== 'koppeling');

const rollen = keuzes.transform((lijst, ctx): readonly Rol[] => {
  const gekozen = STAFROLLEN.filter((rol) => lijst.includes(rol));
  if (gekozen.length > 0 && gekozen.length === lijst.length) return gekozen;
  ctx.addIssue({ code: 'custom', message: 'Kies minstens één rol uit de lijst.' });
  return z.NEVER;
});

const werk = {
  functie: verplichteRegel('Vul de functie in.'),
  team: verplichteRegel('Kies het team.'),
  rollen,
};

/** The form for somebody new. */
export const nieuweMedewerkerForm = z.object({
  medewerkerId: z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.'),
  naam: verplichteRegel('Vul de naam in.'),
  email: z.email('Vul een e-mailadres in, zoals naam@gemeente.nl.').max(200, 'Dit e-mailadres is te lang.'),
  idpSubject: vrijeRegel,
  ...werk,
});

/** The form for what somebody does. */
export const werkForm = z.object(werk);

/** The form for a last day of work. */
export const vertrekForm = z.object({
  dag: verplichteDag('Vul de laatste werkdag in.'),
  meteen: vinkje,
});
