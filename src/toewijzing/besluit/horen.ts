import type { Hoor } from './besluitinhoud.ts';
import { isAfwijzing, isToekenning } from './voorstel.ts';
import type { Besluitkader, Besluitvoorstel, Peildagen, Tekort } from './voorstel.ts';

/** Who must have been heard before this besluit: the inwoner and the owner of the home (TW-37, TW-39). */
export function keurHoren(
  voorstel: Besluitvoorstel,
  kader: Besluitkader,
  dagen: Peildagen,
): readonly Tekort[] {
  return [...keurInwoner(voorstel, dagen), ...keurEigenaar(voorstel, kader, dagen)];
}

function keurInwoner(voorstel: Besluitvoorstel, dagen: Peildagen): readonly Tekort[] {
  const { andereFeiten, gehoord, grondslag = 'aanvraag' } = voorstel;
  if (grondslag !== 'aanvraag' || !isAfwijzing(voorstel)) return [];
  if (andereFeiten === undefined) {
    return [
      tekort(
        'andereFeiten',
        'TW-39',
        'Zeg of dit besluit steunt op andere feiten dan de inwoner noemde (Awb 4:7).',
      ),
    ];
  }
  if (!andereFeiten) return [];
  return keurHoor(gehoord, dagen, {
    veld: 'gehoord',
    regel: 'TW-39',
    wie: 'Hoor de inwoner eerst: het besluit steunt op andere feiten dan de inwoner noemde (Awb 4:7).',
  });
}

/** Only that the owner was heard counts; no consent, and no waiting for it after the aanvraag (geval 57). */
function keurEigenaar(
  voorstel: Besluitvoorstel,
  { producten }: Besluitkader,
  dagen: Peildagen,
): readonly Tekort[] {
  const isAanpassing = producten.find(({ id }) => id === voorstel.product)?.isWoningaanpassing === true;
  if (!isAanpassing || !isToekenning(voorstel)) return [];
  if (voorstel.huurwoning === undefined) {
    return [
      tekort(
        'huurwoning',
        'TW-37',
        'Zeg of de inwoner huurt. Dan moet de eigenaar gehoord zijn (Wmo 2.3.7).',
      ),
    ];
  }
  if (!voorstel.huurwoning) return [];
  return keurHoor(voorstel.eigenaarGehoord, dagen, {
    veld: 'eigenaarGehoord',
    regel: 'TW-37',
    wie: 'Hoor eerst de eigenaar van de woning. Toestemming is niet nodig (Wmo 2.3.7).',
  });
}

/** That a hearing was held, on a day that has been, with what was said; `veld` is the front of the field names. */
export function keurHoor(
  hoor: Hoor | undefined,
  { vandaag, gemeldOp }: Peildagen,
  { veld, regel, wie }: { readonly veld: string; readonly regel: string; readonly wie: string },
): readonly Tekort[] {
  if (hoor === undefined) return [tekort(`${veld}Op`, regel, wie)];
  if (hoor.op > vandaag) return [tekort(`${veld}Op`, regel, 'Deze dag is nog niet geweest.')];
  if (gemeldOp !== undefined && hoor.op < gemeldOp)
    return [tekort(`${veld}Op`, regel, 'Deze dag ligt voor de melding.')];
  if (hoor.woorden.trim() === '') return [tekort(`${veld}Woorden`, regel, 'Schrijf wat er toen gezegd is.')];
  return [];
}

/** Whether a refusal for the Wlz is one that the law allows; it never has to be one (TW-38; Wmo 2.3.5 lid 6 and 7). */
export function keurWlz({ wlz, ...voorstel }: Besluitvoorstel): readonly Tekort[] {
  if (wlz?.isGrond !== true) return [];
  if (!isAfwijzing(voorstel))
    return [tekort('wlzIsGrond', 'TW-38', 'Dit besluit wijst niets af. De Wlz is dan geen grond.')];
  if (wlz.stand === 'geen')
    return [
      tekort(
        'wlzStand',
        'TW-38',
        'Zonder Wlz-indicatie, of een reden om die te verwachten, kun je niet op de Wlz afwijzen.',
      ),
    ];
  if (wlz.stand === 'vermoeden' && wlz.werktMee !== false)
    return [
      tekort(
        'wlzWerktMee',
        'TW-38',
        'Bij een vermoeden kun je alleen afwijzen als de inwoner niet meewerkt aan een Wlz-indicatie.',
      ),
    ];
  if (wlz.uitzondering !== false)
    return [
      tekort(
        'wlzUitzondering',
        'TW-38',
        'Kijk eerst naar de uitzonderingen, zoals hulpmiddelen en aanpassingen thuis. Geldt er een, dan wijs je hierop niet af.',
      ),
    ];
  if (!wlz.toelichting?.trim())
    return [
      tekort(
        'wlzToelichting',
        'TW-38',
        'Schrijf waarom je op de Wlz afwijst. De wet laat het toe, maar verplicht het niet.',
      ),
    ];
  return [];
}

function tekort(veld: string, regel: string, uitleg: string): Tekort {
  return { veld, regel, uitleg };
}
