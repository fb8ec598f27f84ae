export type { Plek } from './tegeltje.ts';
