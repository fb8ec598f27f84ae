export { vouwContactmomenten } from './contactmoment.ts';
export type { Contactmoment } from './contactmoment.ts';
