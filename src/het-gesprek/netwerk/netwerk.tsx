import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { KlaarLink } from '../lopende-tekst.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { Getekend } from './getekend.tsx';
import { LidFormulier } from './lidformulier.tsx';
import { Bespreken } from './netwerkuitkomst.tsx';
import { niemandZin } from './netwerkwoorden.ts';

type Props = { readonly tafel: Tafel };

/** Who is there for the inwoner and the other way round: drawn, with a table that says the same. */
export function Netwerkdeel({ tafel }: Props) {
  const { netwerk } = tafel.gesprek;
  const { leden, uitkomst, waarmee } = netwerk;
  if (leden.length === 0 && uitkomst === undefined && !tafel.schrijft) return null;
  const bewerkt = leden.find(({ lidId }) => lidId === tafel.bewerk);
  return (
    <section id="netwerk">
      <Kop>Wie er voor u is</Kop>
      {leden.length > 0 && <Getekend tafel={tafel} leden={leden} />}
      {uitkomst === 'niemand' && <p>{niemandZin(waarmee && inhoudVan(tafel, waarmee))}</p>}
      {bewerkt !== undefined && (
        <div class="kt-bewerken" id={`lid-${bewerkt.lidId}`}>
          <LidFormulier tafel={tafel} lid={bewerkt} />
          <KlaarLink tafel={tafel} anker="netwerk" />
        </div>
      )}
      <Neerzetten tafel={tafel} />
    </section>
  );
}

/** The two folded questions below the drawing: somebody else, and whether there is anybody at all. */
function Neerzetten({ tafel }: Props) {
  const { leden, uitkomst } = tafel.gesprek.netwerk;
  if (!tafel.schrijft) return null;
  const open = tafel.bewerk;
  if (open !== undefined && open !== 'nieuw-lid' && open !== 'netwerk') return null;
  const eerste = leden.length === 0 && uitkomst === undefined;
  return (
    <>
      <Uitklap
        titel={eerste ? 'Wie is er voor u, en voor wie bent u er?' : 'Nog iemand neerzetten'}
        open={open === 'nieuw-lid'}
      >
        <LidFormulier tafel={tafel} />
      </Uitklap>
      <Uitklap titel="Is er iemand die kan helpen?" open={open === 'netwerk'}>
        <Bespreken tafel={tafel} />
      </Uitklap>
    </>
  );
}
