export { renderVerslag } from './verslag.document.ts';
export { reactieForm } from './verslag.form.ts';
export { findVerslag, leesVersie, sendVerslag, storeReactie } from './verslag.server.ts';
export type { Reactie, VerslagMetWoorden, Verzendopgave, Verzonden } from './verslag.server.ts';
