export { readPersoon, veldnaam } from './persoon.form.ts';
export type { GelezenPersoon, Persoonseisen, Veldfout } from './persoon.form.ts';
export {
  findPersoon,
  findPersoonBijBsn,
  getPersonen,
  herkenPersoon,
  listBetrokkenen,
  listZakenVan,
  storeBetrokkene,
  storePersoon,
  updatePersoon,
  zoekDezelfde,
  zoekPersonen,
} from './persoon.server.ts';
