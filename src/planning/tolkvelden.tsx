import type { Fout } from '../ui/fout.ts';
import { Keuze, Vinkjes } from '../ui/keuze.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Ingevuld } from './momentvelden.tsx';

type Props = {
  readonly ingevuld: Ingevuld;
  readonly fouten?: readonly Fout[] | undefined;
};

/** Whether somebody interprets: a professional, or somebody close at the inwoner's own wish and never a child (PL-31). */
export function Tolkvelden({ ingevuld, fouten }: Props) {
  const naaste = [ingevuld['naasteWens'] && 'wens', ingevuld['naasteVolwassen'] && 'volwassen'];
  const open = Boolean(ingevuld['tolk']) || ingevuld['tolkNodig'] === 'ja';
  return (
    <Uitklap titel="Een tolk of gebarentolk (hoeft niet)" open={open}>
      <Keuze
        naam="tolk"
        label="Wie tolkt er?"
        uitleg="Met een tolk plannen we twee keer zo lang als hierboven staat."
        opties={[
          { waarde: '', label: 'Geen tolk' },
          { waarde: 'tolk', label: 'Een tolk' },
          { waarde: 'gebarentolk', label: 'Een gebarentolk' },
          { waarde: 'naaste', label: 'Iemand uit de familie of een bekende' },
        ]}
        waarde={ingevuld['tolk'] ?? ''}
        fouten={fouten}
      />
      <Vinkjes
        naam="naaste"
        label="Alleen als familie of een bekende tolkt"
        magLeeg
        opties={[
          { waarde: 'wens', label: 'De inwoner wil dit zelf' },
          { waarde: 'volwassen', label: 'Deze persoon is 18 jaar of ouder' },
        ]}
        waarden={naaste.filter((waarde) => typeof waarde === 'string')}
        fouten={fouten}
      />
    </Uitklap>
  );
}
