export { findTegels, storeTegeldaad } from './tegeltje.server.ts';
