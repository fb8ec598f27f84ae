export { listLopendeMeldingen, storeAanvulling } from './aanvulling.server.ts';
export { storeDoorzending, storeIntrekking } from './einde.server.ts';
export { findMelding, storeMelding } from './melding.server.ts';
export type { Afzender, GedaneMelding, Meldingsopgave } from './melding.server.ts';
export { storeGeenPlan, storePlan } from './plan.server.ts';
export {
  findSignaal,
  listOpenSignalen,
  storeSignaal,
  storeSignaalopvolging,
} from './signaal/signaal.server.ts';
export type { Signaalopgave, Signaalopvolging } from './signaal/signaal.server.ts';
export { findTeLeiden, storeToeleiding } from './toeleiding/toeleiding.server.ts';
export type { Toeleidingsopgave } from './toeleiding/toeleiding.server.ts';
