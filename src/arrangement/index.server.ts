export { gedaan, getPlan, maak, spreekAf, verval } from './arrangement.server.ts';
export type { Plan, Planresultaat } from './arrangement.server.ts';
