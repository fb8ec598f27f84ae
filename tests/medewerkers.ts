import type { Medewerker } from '../src/inrichting/index.server.ts';

/** Stands for the municipality's own organisation; its name is filled in per municipality. */
export const GEMEENTE = 'de gemeente';

function medewerker(nummer: number, naam: string, eigen: Partial<Medewerker>): Medewerker {
  return {
    id: `0190aaaa-0000-7000-8000-00000000000${nummer}`,
    naam,
    email: `medewerker${nummer}@gemeente.example`,
    functie: 'medewerker',
    organisatie: GEMEENTE,
    rollen: [],
    team: 'noord',
    ...eigen,
  };
}

/** Staff that every test municipality has: one per role, made-up names. */
export const testMedewerkers = {
  balie: medewerker(1, 'Bo Balie', { rollen: ['eerste-contact', 'planner'] }),
  gespreksvoerder: medewerker(2, 'Guus Gesprek', { rollen: ['gespreksvoerder'] }),
  andereGespreksvoerder: medewerker(3, 'Gea Gesprek', { rollen: ['gespreksvoerder'], team: 'zuid' }),
  beslisser: medewerker(4, 'Bea Besluit', { rollen: ['beslisser', 'administratie'] }),
  toetser: medewerker(5, 'Teun Toets', { rollen: ['toetser'] }),
  privacy: medewerker(6, 'Pia Privacy', { rollen: ['privacy'] }),
  partner: medewerker(7, 'Pim Partner', { rollen: ['gespreksvoerder'], organisatie: 'De Gouden Draad' }),
  gespreksvoerderMetMandaat: medewerker(8, 'Gijs Gemandateerd', { rollen: ['gespreksvoerder', 'beslisser'] }),
  bezwaarbehandelaar: medewerker(9, 'Bas Bezwaar', { rollen: ['bezwaarbehandelaar'] }),
} as const satisfies Record<string, Medewerker>;
