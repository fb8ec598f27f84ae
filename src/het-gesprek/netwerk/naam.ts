import type { Geweigerd } from '../../basis/uitkomst.ts';
import { geweigerd } from '../../basis/uitkomst.ts';

const ROL =
  /^(?:de|een|mijn|oom|tante|zus\w*|broer\w*|zoon|dochter|vader|moeder|opa|oma|neef|nicht|buur\w*|vriend\w*|man|vrouw|partner|dokter|huisarts|pastoor|dominee|imam|wijk\w*|vrijwillig\w*|coach|schoon\w*|klein\w*|stief\w*|ex|collega|oud\p{Pd}?\w*)$/iu;
const AANSPREEKVORM = /^(?:meneer|mevrouw|mevr|mw|dhr|heer)\.?$/iu;
const TUSSENVOEGSEL = /^(?:van|de|den|der|ten|ter|te|het|['’]t|el|al|la|le|von|da|dos)$/u;
const HOOFDLETTER = /^\p{Lu}/u;

/** The longest name or role that fits beside a dot in the drawing. */
export const MEESTE_TEKENS_NAAM = 60;

/**
 * Whether a name is only a first name or a role (HG-60): no form of address with a name after it, no capital after
 * another name, no number to call and no address. A role before a name is fine ("buurvrouw Els"), a place as well.
 */
export function isVoornaamOfRol(naam: string): boolean {
  if (naam.length > MEESTE_TEKENS_NAAM || /@|\d{4}/u.test(naam)) return false;
  return naam.split(/\s+en\s+|[,/&]/u).every((deel) => !heeftAchternaam(deel.trim().split(/\s+/u)));
}

function heeftAchternaam(woorden: readonly string[]): boolean {
  let naNaam = false;
  for (const woord of woorden) {
    if (naNaam && HOOFDLETTER.test(woord)) return true;
    if (AANSPREEKVORM.test(woord)) naNaam = true;
    else if (HOOFDLETTER.test(woord)) naNaam = !ROL.test(woord);
    else if (!TUSSENVOEGSEL.test(woord)) naNaam = false;
  }
  return false;
}

/** Why a name cannot stand in the drawing or the list; undefined when it can (HG-60). */
export function gebrekInNaam(naam: string): Geweigerd | undefined {
  if (naam.trim() === '')
    return geweigerd('HG-60', 'Schrijf een voornaam of een rol op, zoals “Els” of “de buurvrouw”.');
  if (isVoornaamOfRol(naam.trim())) return undefined;
  return geweigerd(
    'HG-60',
    'Alleen een voornaam of een rol, zoals “Els” of “de buurvrouw”. Een achternaam, adres of nummer hoort hier niet.',
  );
}
