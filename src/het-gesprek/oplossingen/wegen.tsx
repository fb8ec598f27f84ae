import { Keuze } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { isDun } from '../netwerk/netwerk.ts';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Oplossing } from './oplossing.ts';
import { WIJZEN, wijzeZin } from './verdeeld.ts';
import type { Verdeling } from './verdeeld.ts';
import { HAALBAARHEDEN, haalbaarWoorden } from './weging.ts';

type Props = { readonly tafel: Tafel; readonly oplossing: Oplossing };

/** What is good about it, what is hard, and whether it will work; nothing in it is needed (HG-93). */
export function WegingFormulier({ tafel, oplossing: { oplossingId, weging } }: Props) {
  const { veld } = invullingVan(tafel, 'weging');
  return (
    <Kleinformulier
      tafel={tafel}
      naar="wegingen"
      verborgen={{ oplossingId }}
      gezien={weging?.gezien}
      knop="Zo is het"
    >
      <TekstVak
        {...veld('sterk', weging?.sterk && inhoudVan(tafel, weging.sterk))}
        label="Wat is er goed aan?"
        hoogte="klein"
        magLeeg
      />
      <TekstVak
        {...veld('zwak', weging?.zwak && inhoudVan(tafel, weging.zwak))}
        label="Wat is er lastig aan?"
        hoogte="klein"
        magLeeg
      />
      <Keuze
        {...veld('haalbaar', weging?.haalbaar)}
        label="Gaat het lukken?"
        opties={HAALBAARHEDEN.map((een) => ({ waarde: een, label: haalbaarWoorden(een) }))}
        magLeeg
      />
    </Kleinformulier>
  );
}

/** Who does what: alone, together, with a leg up, or another does it; together only when there is somebody (T18, T36). */
export function VerdelingFormulier({ tafel, oplossing: { oplossingId, verdeling } }: Props) {
  const { veld } = invullingVan(tafel, 'verdeling');
  const wijzen = WIJZEN.filter((wijze) => wijze !== 'samen' || !isDun(tafel.gesprek.netwerk));
  return (
    <Kleinformulier
      tafel={tafel}
      naar="wie-doet-wat"
      verborgen={{ oplossingId }}
      gezien={verdeling?.gezien}
      knop="Zo doen we het"
    >
      <Keuze
        {...veld('hoe', verdeling?.hoe)}
        label="Wie doet dit?"
        opties={wijzen.map((wijze) => ({ waarde: wijze, label: wijzeZin(wijze) }))}
      />
      <TekstVeld
        {...veld('zelf', verdeling?.zelf && inhoudVan(tafel, verdeling.zelf))}
        label="Wat doet u zelf?"
        magLeeg
      />
      <Meedoet nummer={1} tafel={tafel} lid={verdeling?.met[0]} />
      <Uitklap titel="Doet er nog iemand mee?" open={veld('naam2', verdeling?.met[1]?.naam).waarde !== ''}>
        <Meedoet nummer={2} tafel={tafel} lid={verdeling?.met[1]} />
      </Uitklap>
    </Kleinformulier>
  );
}

type MeedoetProps = {
  readonly nummer: 1 | 2;
  readonly tafel: Tafel;
  readonly lid: Verdeling['met'][number] | undefined;
};

function Meedoet({ nummer, tafel, lid }: MeedoetProps) {
  const { veld } = invullingVan(tafel, 'verdeling');
  return (
    <>
      <TekstVeld
        {...veld(`naam${nummer}`, lid?.naam)}
        label="Wie doet er mee?"
        breedte="half"
        autocomplete="off"
        magLeeg
      />
      <TekstVeld {...veld(`wat${nummer}`, lid && inhoudVan(tafel, lid.wat))} label="Wat doet die?" magLeeg />
    </>
  );
}

/** Who does what of a way, as it was said; nothing while nobody said it. */
export function Verdeeld({ tafel, oplossing: { verdeling } }: Props) {
  if (verdeling === undefined) return null;
  const zelf = verdeling.zelf === undefined ? '' : inhoudVan(tafel, verdeling.zelf);
  return (
    <>
      <p>{wijzeZin(verdeling.hoe)}</p>
      <ul>
        {zelf !== '' && (
          <li>
            <bdi>{tafel.inwoner}</bdi>: <bdi>{zelf}</bdi>
          </li>
        )}
        {verdeling.met.map(({ naam, wat }) => (
          <li key={wat}>
            <bdi>{naam}</bdi>: <bdi>{inhoudVan(tafel, wat)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How a way was weighed, in the words of those at the table; nothing while nobody did. */
export function Gewogen({ tafel, oplossing: { weging } }: Props) {
  if (weging === undefined) return null;
  const { sterk, zwak, haalbaar } = weging;
  const regels = [['Goed', sterk] as const, ['Lastig', zwak] as const].flatMap(([kop, tekstId]) =>
    tekstId === undefined ? [] : [[kop, inhoudVan(tafel, tekstId)] as const],
  );
  return (
    <p>
      {regels.map(([kop, woorden]) => (
        <span key={kop}>
          <strong>{kop}:</strong> <bdi>{woorden}</bdi>{' '}
        </span>
      ))}
      {haalbaar !== undefined && `(${haalbaarWoorden(haalbaar)})`}
    </p>
  );
}
