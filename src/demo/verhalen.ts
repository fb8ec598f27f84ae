import type { Verhaal } from './verhaal.ts';
import { DORP } from './verhalen/dorp.ts';
import { MANTELZORG } from './verhalen/mantelzorg.ts';
import { JONGER } from './verhalen/jonger.ts';
import { LICHAAM } from './verhalen/lichaam.ts';
import { SAMEN } from './verhalen/samen.ts';
import { THUIS } from './verhalen/thuis.ts';
import { ZWAAR } from './verhalen/zwaar.ts';

/** All whole stories of the demo; every person in them is made up. */
export const VERHALEN: readonly Verhaal[] = [
  ...THUIS,
  ...SAMEN,
  ...MANTELZORG,
  ...JONGER,
  ...LICHAAM,
  ...DORP,
  ...ZWAAR,
];
