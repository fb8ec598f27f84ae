import { Gegevens } from '../../ui/gegevens.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { BewerkLink, KlaarLink } from '../lopende-tekst.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Huisgenoot } from './huisgenoot.ts';
import { HuisgenootFormulier } from './huisgenootformulier.tsx';
import { WAAROMWOORDEN } from './netwerkwoorden.ts';

type Props = { readonly tafel: Tafel };

/** Who lives here: what each does now, can and cannot, and whether anybody asked (HG-66, HG-67). */
export function Huisgenoten({ tafel }: Props) {
  const { huisgenoten } = tafel.gesprek;
  if (huisgenoten.length === 0 && !tafel.schrijft) return null;
  const open = tafel.bewerk;
  return (
    <section id="huisgenoten">
      <Kop>Wie woont hier nog meer</Kop>
      {huisgenoten.map((een) =>
        open === een.huisgenootId ? (
          <div class="kt-bewerken" id={`huisgenoot-${een.huisgenootId}`} key={een.huisgenootId}>
            <HuisgenootFormulier tafel={tafel} huisgenoot={een} />
            <KlaarLink tafel={tafel} anker="huisgenoten" />
          </div>
        ) : (
          <EenHuisgenoot key={een.huisgenootId} tafel={tafel} huisgenoot={een} />
        ),
      )}
      {tafel.schrijft && (open === undefined || open === 'nieuwe-huisgenoot') && (
        <Uitklap
          titel={huisgenoten.length === 0 ? 'Iemand die hier woont' : 'Nog iemand die hier woont'}
          open={open === 'nieuwe-huisgenoot'}
        >
          <HuisgenootFormulier tafel={tafel} />
        </Uitklap>
      )}
    </section>
  );
}

function EenHuisgenoot({ tafel, huisgenoot }: Props & { readonly huisgenoot: Huisgenoot }) {
  const { huisgenootId, naam, doetNu, kan, kanNiet, waarom, gehoord } = huisgenoot;
  const rij = (kop: string, id: string | undefined) =>
    id === undefined ? [] : [{ naam: kop, waarde: <bdi>{inhoudVan(tafel, id)}</bdi> }];
  const rijen = [
    ...rij('Doet nu', doetNu),
    ...rij('Kan', kan),
    ...rij('Kan niet', kanNiet),
    ...(waarom === undefined ? [] : [{ naam: 'Waarom niet', waarde: WAAROMWOORDEN[waarom] }]),
    ...(gehoord ? [] : [{ naam: 'Gesproken', waarde: 'nog niet' }]),
  ];
  return (
    <article class="kt-oplossing" id={`huisgenoot-${huisgenootId}`}>
      <Kop niveau={3}>
        <bdi>{naam}</bdi>
      </Kop>
      {rijen.length > 0 && <Gegevens gegevens={rijen} />}
      <BewerkLink tafel={tafel} bewerk={huisgenootId} anker={`huisgenoot-${huisgenootId}`} van={naam}>
        Aanpassen
      </BewerkLink>
    </article>
  );
}
