export { projecteerContactmomenten } from './agenda.server.ts';
export { listWachtendeUren, meldUren } from './uren.server.ts';
export type { WachtendeUren } from './uren.server.ts';
