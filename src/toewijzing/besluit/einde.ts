import type { Act } from '../../basis/act.ts';
import { findBesluit } from './besluiten.ts';
import { keurHoor } from './horen.ts';
import { isOnderzochtNa } from './tijdelijk.ts';
import type { Besluitvoorstel, Peildagen, Tekort } from './voorstel.ts';

/**
 * Whether help may end: temporary help only after a new onderzoek, after the inwoner was heard, and for a reason that
 * is more than a traject which did not begin (TW-45, TW-46; Awb 4:8; T7).
 */
export function keurEinde(
  acts: readonly Act[],
  voorstel: Besluitvoorstel,
  dagen: Peildagen,
): readonly Tekort[] {
  if (voorstel.uitkomst !== 'beeindigd') return [];
  const eerderId = voorstel.vervangtBesluitId ?? voorstel.herziening?.besluitId ?? '';
  const ingang = keurIngang(voorstel, dagen);
  if (findBesluit(acts, eerderId)?.aard !== 'tijdelijk') return ingang;
  return [
    ...ingang,
    ...keurReden(voorstel),
    ...keurOnderzoek(acts, eerderId),
    ...keurHoor(voorstel.gehoord, dagen, {
      veld: 'gehoord',
      regel: 'TW-46',
      wie: 'Hoor de inwoner eerst. Niemand vroeg om dit besluit (Awb 4:8).',
    }),
  ];
}

function keurIngang({ van, herziening }: Besluitvoorstel, { vandaag }: Peildagen): readonly Tekort[] {
  // What a herziening ends is held against its own day (TW-125).
  if (van !== undefined && van < vandaag && herziening === undefined)
    return [{ veld: 'van', regel: 'TW-46', uitleg: 'Hulp stopt niet op een dag die al voorbij is.' }];
  if (van !== undefined) return [];
  return [{ veld: 'van', regel: 'TW-46', uitleg: 'Vul in vanaf welke dag de hulp stopt.' }];
}

function keurReden({ eindredenen = [] }: Besluitvoorstel): readonly Tekort[] {
  if (eindredenen.length === 0)
    return [{ veld: 'eindredenen', regel: 'TW-46', uitleg: 'Kies waarom de hulp stopt.' }];
  if (eindredenen.some((reden) => reden !== 'traject-niet-gestart')) return [];
  return [
    {
      veld: 'eindredenen',
      regel: 'TW-45',
      uitleg:
        'Dat iemand niet meedoet aan het traject, is nooit de enige reden om hulp te stoppen. Onderzoek wat er nodig is, en besluit daarop (Wmo 2.3.2, 2.3.3).',
    },
  ];
}

function keurOnderzoek(acts: readonly Act[], besluitId: string): readonly Tekort[] {
  if (isOnderzochtNa(acts, besluitId)) return [];
  return [
    {
      veld: 'eindredenen',
      regel: 'TW-46',
      uitleg:
        'Tijdelijke hulp stopt pas na een nieuw onderzoek. Rond dat eerst af, of verleng de hulp met een nieuw besluit.',
    },
  ];
}
