export { listBetrokkenen, listZakenVan, storeBetrokkene } from './betrokkene.server.ts';
export { readPersoon, veldnaam } from './persoon.form.ts';
export type { GelezenPersoon, Persoonseisen, Veldfout } from './persoon.form.ts';
export {
  findPersoon,
  findPersoonBijBsn,
  getPersonen,
  herkenPersoon,
  storeNieuwPersoon,
  storePersoon,
  updatePersoon,
} from './persoon.server.ts';
export {
  foutenIn,
  getPersoonsgegevens,
  persoonInvoer,
  persoonUitvoer,
  toonPersoonsgegevens,
} from './persoonsgegevens.form.ts';
export { zoekDezelfde, zoekPersonen } from './zoeken.server.ts';
