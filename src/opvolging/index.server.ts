export { renderAfsluitbrief } from './afsluitbericht.document.ts';
export { mailAfsluiting } from './afsluitbericht.server.ts';
export {
  getOpvolging,
  legVast,
  planOpvolgmoment,
  storeAfsluiting,
  storeLoslating,
} from './opvolging.server.ts';
export type { OpvolgingMetPlan } from './opvolging.server.ts';
