export { getPlan, planVervolg } from './arrangement.server.ts';
export type { PlanMetMensen } from './arrangement.server.ts';
