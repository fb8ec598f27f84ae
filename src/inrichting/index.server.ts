export {
  endLogins,
  findGemeente,
  findGemeenteById,
  findMedewerker,
  findMedewerkerByIdp,
  findVisitor,
  findWie,
  getProfiel,
  listGemeenten,
  listMedewerkers,
  storeMedewerker,
  storeProfiel,
} from './inrichting.server.ts';
export type { Medewerker } from './inrichting.server.ts';
