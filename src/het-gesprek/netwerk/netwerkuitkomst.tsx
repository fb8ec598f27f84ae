import { Keuze } from '../../ui/keuze.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';

type Props = { readonly tafel: Tafel };

/** The question whether there is anybody who can help now, and with what nobody can (HG-62). */
export function Bespreken({ tafel }: Props) {
  const { uitkomst, waarmee, gezien } = tafel.gesprek.netwerk;
  const { veld } = invullingVan(tafel, 'bespreken');
  return (
    <Kleinformulier
      tafel={tafel}
      naar="netwerk"
      verborgen={{ daad: 'bespreken' }}
      gezien={gezien}
      knop="Zo is het nu"
    >
      <Keuze
        {...veld('uitkomst', uitkomst)}
        label="Is er iemand die u nu kan helpen?"
        opties={[
          { waarde: 'mensen', label: 'Ja, er zijn mensen' },
          { waarde: 'niemand', label: 'Nee, op dit moment niemand' },
        ]}
      />
      <TekstVeld
        {...veld('waarmee', waarmee && inhoudVan(tafel, waarmee))}
        label="Waarmee kan nu niemand helpen?"
        uitleg="Bijvoorbeeld: de boodschappen en de ramen."
        magLeeg
      />
    </Kleinformulier>
  );
}
