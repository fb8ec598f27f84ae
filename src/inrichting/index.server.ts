export { leesGemeentebestand } from './gemeentebestand.form.ts';
export { leesIn } from './gemeentebestand.server.ts';
export type { AlsEigenaar } from './gemeentebestand.server.ts';
export {
  endLogins,
  findGemeente,
  findGemeenteById,
  findInstrumentOp,
  findMedewerker,
  findMedewerkerByIdp,
  findVisitor,
  findWie,
  getProfiel,
  listGemeenten,
  listMedewerkernamen,
  listInDienst,
  listMedewerkers,
  storeMedewerker,
  storeProfiel,
} from './inrichting.server.ts';
export type { Medewerker } from './inrichting.server.ts';
