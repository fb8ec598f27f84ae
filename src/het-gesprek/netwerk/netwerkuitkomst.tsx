import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';

type Props = { readonly tafel: Tafel };

/** The question whether there is anybody who can help now, and with what nobody can (HG-62). */
export function Bespreken({ tafel }: Props) {
  const { uitkomst, waarmee, gezien } = tafel.gesprek.netwerk;
  const formulier = 'bespreken';
  const fouten = foutenVan(tafel, formulier);
  const anders = waarmee === undefined ? '' : inhoudVan(tafel, waarmee);
  return (
    <Formulier
      actie={`${tafel.pad}/netwerk`}
      actId={tafel.nieuwId()}
      verborgen={{ daad: formulier }}
      knop="Zo is het nu"
    >
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
      <Keuze
        naam="uitkomst"
        label="Is er iemand die u nu kan helpen?"
        opties={[
          { waarde: 'mensen', label: 'Ja, er zijn mensen' },
          { waarde: 'niemand', label: 'Nee, op dit moment niemand' },
        ]}
        waarde={waardeVan(tafel, { formulier, veld: 'uitkomst', anders: uitkomst ?? '' })}
        fouten={fouten}
      />
      <TekstVeld
        naam="waarmee"
        label="Waarmee kan nu niemand helpen?"
        uitleg="Bijvoorbeeld: de boodschappen en de ramen."
        waarde={waardeVan(tafel, { formulier, veld: 'waarmee', anders })}
        fouten={fouten}
        magLeeg
      />
    </Formulier>
  );
}
