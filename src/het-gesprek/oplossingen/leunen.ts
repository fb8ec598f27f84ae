import type { Act } from '../../basis/act.ts';
import type { Geweigerd } from '../../basis/uitkomst.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import { gebrekInGebruikelijkeHulp } from '../netwerk/gewone-hulp.ts';
import { vouwNetwerk } from '../netwerk/netwerk.ts';
import type { Trede } from './trede.ts';

/**
 * Why a solution cannot lean on people now: gebruikelijke hulp of somebody who was not heard (HG-67), or network and
 * mantelzorg where the inwoner said that there is nobody (HG-68). Undefined when nothing stands in the way.
 */
export function gebrekInLeunen(acts: readonly Act[], trede: Trede | undefined): Geweigerd | undefined {
  if (trede === 'gebruikelijke-hulp') return gebrekInGebruikelijkeHulp(acts);
  if (trede !== 'netwerk' && trede !== 'mantelzorg') return undefined;
  if (vouwNetwerk(acts).uitkomst !== 'niemand') return undefined;
  return geweigerd(
    'HG-68',
    'In het gesprek staat dat er nu niemand is. Deze oplossing leunt dan op niemand. Zet eerst neer wie er wel is.',
  );
}
