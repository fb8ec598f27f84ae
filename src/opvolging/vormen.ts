import { OPVOLGVORMEN as vormen } from '../arrangement/index.ts';

/** The ways in which somebody can ask how it goes; the same as in the plan. */
export const OPVOLGVORMEN = vormen;
