export { findTegels, storeTegeldaad } from './tegeltje.server.ts';
export type { Tegels } from './tegeltje.server.ts';
