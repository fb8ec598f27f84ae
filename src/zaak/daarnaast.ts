import { bijHulp, volgendeVan } from './volgende.ts';
import type { Volgende } from './volgende.ts';
import type { StandBesluit, Zaak } from './zaak.ts';

/**
 * What waits beside the main line, which goes on meanwhile: urgent help that can begin today, and besluiten beside the
 * one on the aanvraag that wait for a hand or for their letter (TW-42). Empty when the zaak is closed.
 */
export function daarnaastVan(zaak: Zaak): readonly Volgende[] {
  if (zaak.afgeslotenOp !== undefined) return [];
  const { nevenbesluiten, spoed, gemeldOp, verslagOp } = zaak;
  const heeftSpoed = nevenbesluiten.some(({ grondslag }) => grondslag === 'spoed');
  const wachtOpHulp = spoed === 'ja' && verslagOp === undefined && !heeftSpoed;
  return [
    ...(wachtOpHulp ? [{ wat: 'spoedhulp-besluiten', op: gemeldOp, rol: 'beslisser' } as const] : []),
    ...nevenbesluiten.flatMap((besluit) => wachtOp(besluit, zaak)),
    ...hulpNaast(zaak),
    ...planNaast(zaak),
  ];
}

/** While people still talk about what is wrong in the verslag, the arrangement does not have to wait (ZK-63). */
function planNaast(zaak: Zaak): readonly Volgende[] {
  const volgende = volgendeVan(zaak);
  return volgende?.wat === 'verschil-bespreken' ? [{ ...volgende, wat: 'arrangement-afspreken' }] : [];
}

/** Granted help that has to be allocated or that somebody waits for, while something else is next (TW-95). */
function hulpNaast(zaak: Zaak): readonly Volgende[] {
  const hulp = bijHulp(zaak);
  return hulp === undefined || volgendeVan(zaak)?.wat === hulp.wat ? [] : [hulp];
}

function wachtOp(besluit: StandBesluit, { gemeldOp }: Zaak): readonly Volgende[] {
  const { genomenOp, bekendOp, toetsing } = besluit;
  if (genomenOp !== undefined) {
    return bekendOp === undefined ? [{ wat: 'brief-versturen', op: genomenOp, rol: 'administratie' }] : [];
  }
  if (toetsing === 'open') return [{ wat: 'besluit-toetsen', op: gemeldOp, rol: 'toetser' }];
  return [{ wat: 'besluit-nemen', op: gemeldOp, rol: 'beslisser' }];
}
