import type { Pgbgrond } from './besluitinhoud.ts';
import { isToekenning } from './voorstel.ts';
import type { Besluitvoorstel, Pgbvoorstel, Tekort } from './voorstel.ts';

/**
 * Whether a pgb is given or refused as the law has it (Wmo 2.3.6): only who asks gets one, the ability is tested, and
 * it is refused on a ground of the closed list only (TW-33, TW-34, TW-35). That the helper also runs the money is no
 * ground; it asks for a reason and for an offer of help in kind (geval 55).
 */
export function keurPgb(voorstel: Besluitvoorstel): readonly Tekort[] {
  const { pgb, vorm } = voorstel;
  if (pgb === undefined) {
    if (vorm !== 'pgb') return [];
    return [
      tekort(
        'pgbWens',
        'TW-33',
        'Een pgb is er alleen als de inwoner het vraagt. Schrijf waarom de inwoner dat wil.',
      ),
    ];
  }
  return [
    ...keurToets(pgb),
    ...keurDubbelrol(pgb),
    ...(vorm === 'pgb' ? keurToekenning(pgb) : keurWeigering(voorstel, pgb)),
  ];
}

function keurToets({ bekwaam, toelichting }: Pgbvoorstel): readonly Tekort[] {
  return [
    ...als(bekwaam === undefined, 'pgbBekwaam', 'TW-34', 'Kies of de inwoner een pgb kan beheren.'),
    ...als(
      toelichting.trim() === '',
      'pgbToelichting',
      'TW-34',
      'Schrijf hoe je bekeek of iemand een pgb kan beheren.',
    ),
  ];
}

function keurDubbelrol({ dubbelrol, naturaAangeboden }: Pgbvoorstel): readonly Tekort[] {
  if (dubbelrol !== true || naturaAangeboden === true) return [];
  return [
    tekort(
      'pgbNatura',
      'TW-35',
      'Wie helpt, beheert ook het geld. Bied dan ook hulp in natura aan, en leg vast dat je dat deed.',
    ),
  ];
}

function keurToekenning({ wens, bekwaam, plan, bedrag, weigering }: Pgbvoorstel): readonly Tekort[] {
  return [
    ...als(!wens?.trim(), 'pgbWens', 'TW-33', 'Schrijf waarom de inwoner een pgb wil (Wmo 2.3.6 lid 2 b).'),
    ...als(
      bekwaam === 'nee',
      'pgbBekwaam',
      'TW-34',
      'Wie een pgb niet kan beheren, ook niet met hulp, krijgt de hulp in natura (Wmo 2.3.6 lid 2 a).',
    ),
    ...als(!plan?.trim(), 'pgbPlan', 'TW-34', 'Schrijf wat de inwoner met het pgb koopt, en bij wie.'),
    ...als(
      bedrag === undefined || bedrag <= 0,
      'pgbBedrag',
      'TW-34',
      'Vul het bedrag van het pgb in, in hele euro’s.',
    ),
    ...als(
      weigering !== undefined && weigering !== 'duurder-dan-natura',
      'pgbWeigering',
      'TW-35',
      'Met deze grond is er geen pgb. Kies natura, of haal de grond weg.',
    ),
  ];
}

function keurWeigering(
  voorstel: Besluitvoorstel,
  { bekwaam, wens, weigering, naturaAangeboden }: Pgbvoorstel,
) {
  if (!isToekenning(voorstel)) return [];
  if (weigering === undefined) {
    return [
      tekort(
        'pgbWeigering',
        'TW-35',
        'De inwoner vraagt een pgb. Geef het, of kies op welke grond van Wmo 2.3.6 je het weigert. Andere gronden zijn er niet.',
      ),
    ];
  }
  return [
    ...als(
      weigering === 'niet-bekwaam' && bekwaam !== 'nee',
      'pgbWeigering',
      'TW-35',
      'Je schreef dat iemand het pgb wel kan beheren. Dan is dit geen grond.',
    ),
    ...als(
      weigering === 'niet-gemotiveerd' && !!wens?.trim(),
      'pgbWeigering',
      'TW-35',
      'De inwoner zei waarom een pgb beter past. Dan is dit geen grond.',
    ),
    ...als(
      naturaAangeboden !== true,
      'pgbNatura',
      'TW-35',
      'Bied de hulp in natura aan, en leg vast dat je dat deed.',
    ),
  ];
}

const gronden: Readonly<Record<Pgbgrond, string>> = {
  'niet-bekwaam': 'De inwoner kan een pgb niet beheren, ook niet met hulp (Wmo 2.3.6 lid 2 a)',
  'niet-gemotiveerd': 'De inwoner zegt niet waarom hulp in natura niet past (Wmo 2.3.6 lid 2 b)',
  'niet-veilig':
    'De hulp met het pgb is niet veilig, doeltreffend of gericht op de inwoner (Wmo 2.3.6 lid 2 c)',
  'duurder-dan-natura': 'Het deel dat duurder is dan dezelfde hulp in natura (Wmo 2.3.6 lid 5 a)',
  'eerder-ingetrokken':
    'Een eerder besluit is herzien of ingetrokken om 2.3.10 lid 1 a, d of e (Wmo 2.3.6 lid 5 b)',
};

/** A ground of the closed list in words, with its article. */
export function pgbgrondWoord(grond: Pgbgrond): string {
  return gronden[grond];
}

function als(isFout: boolean, veld: string, regel: string, uitleg: string): readonly Tekort[] {
  return isFout ? [tekort(veld, regel, uitleg)] : [];
}

function tekort(veld: string, regel: string, uitleg: string): Tekort {
  return { veld, regel, uitleg };
}
