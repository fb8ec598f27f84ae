/** Every role somebody can have in one municipality; a local name for it is data of the profile. */
export const ROLLEN = [
  'eerste-contact',
  'planner',
  'gespreksvoerder',
  'toetser',
  'beslisser',
  'administratie',
  'bezwaarbehandelaar',
  'beleid',
  'beheerder',
  'privacy',
  'coach',
  'vrijwilliger',
  'inwoner',
  'koppeling',
] as const;

/** A role; `inwoner` comes with a private link, `koppeling` is for machine clients. */
export type Rol = (typeof ROLLEN)[number];

const LABELS: Readonly<Record<Rol, string>> = {
  'eerste-contact': 'Eerste contact',
  planner: 'Planner',
  gespreksvoerder: 'Gespreksvoerder',
  toetser: 'Toetser',
  beslisser: 'Beslisser',
  administratie: 'Administratie',
  bezwaarbehandelaar: 'Bezwaarbehandelaar',
  beleid: 'Beleid',
  beheerder: 'Beheerder',
  privacy: 'Privacy',
  coach: 'Coach',
  vrijwilliger: 'Vrijwilliger',
  inwoner: 'Inwoner',
  koppeling: 'Koppeling',
};

/** Tells whether a stored or received word is one of the roles (IR-1). */
export function isRol(waarde: string): waarde is Rol {
  return (ROLLEN as readonly string[]).includes(waarde);
}

/** The Dutch word for a role, as it stands on a screen when a profile has no local name for it. */
export function rolLabel(rol: Rol): string {
  return LABELS[rol];
}
