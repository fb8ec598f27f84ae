export { isNagelaten } from './aan-tafel/nalatenschap.server.ts';
export { renderVerzondenVerslag } from './verslag/verslag.document.ts';
export { reactieForm } from './verslag/verslag.form.ts';
export { findVerslag, leesVersie, storeReactie } from './verslag/verslag.server.ts';
export type { VerslagMetWoorden } from './verslag/verslag.server.ts';
export { getGespreksprofiel } from './gespreksprofiel.server.ts';
export { renderVoorbereiding } from './papier/papier.document.ts';
