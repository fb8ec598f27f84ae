export { renderVerzondenVerslag } from './verslag.document.ts';
export { reactieForm } from './verslag.form.ts';
export { findVerslag, leesVersie, storeReactie } from './verslag.server.ts';
export type { VerslagMetWoorden } from './verslag.server.ts';
