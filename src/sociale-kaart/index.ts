export { gedeeldVoor, korteLijst } from './dienst.ts';
export type { Dienst } from './dienst.ts';
