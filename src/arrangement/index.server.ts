export { gedaan, getPlan, maak, planVervolg, spreekAf, verval } from './arrangement.server.ts';
export type { PlanMetMensen } from './arrangement.server.ts';
