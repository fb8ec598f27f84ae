import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { isDun } from '../netwerk/netwerk.ts';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Oplossing } from './oplossing.ts';
import { WIJZEN, wijzeZin } from './verdeeld.ts';
import type { Verdeling } from './verdeeld.ts';
import { HAALBAARHEDEN, haalbaarWoorden } from './weging.ts';

type Props = { readonly tafel: Tafel; readonly oplossing: Oplossing };

/** What is good about it, what is hard, and whether it will work; nothing in it is needed (HG-93). */
export function WegingFormulier({ tafel, oplossing: { oplossingId, weging } }: Props) {
  const fouten = foutenVan(tafel, 'weging');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'weging', veld, anders });
  const staat = (tekstId: string | undefined) => (tekstId === undefined ? '' : inhoudVan(tafel, tekstId));
  return (
    <Formulier
      actie={`${tafel.pad}/wegingen`}
      actId={tafel.nieuwId()}
      verborgen={{ oplossingId }}
      knop="Zo is het"
    >
      <Gezien gezien={weging?.gezien} />
      <TekstVak
        naam="sterk"
        label="Wat is er goed aan?"
        hoogte="klein"
        waarde={waarde('sterk', staat(weging?.sterk))}
        fouten={fouten}
        magLeeg
      />
      <TekstVak
        naam="zwak"
        label="Wat is er lastig aan?"
        hoogte="klein"
        waarde={waarde('zwak', staat(weging?.zwak))}
        fouten={fouten}
        magLeeg
      />
      <Keuze
        naam="haalbaar"
        label="Gaat het lukken?"
        opties={HAALBAARHEDEN.map((een) => ({ waarde: een, label: haalbaarWoorden(een) }))}
        waarde={waarde('haalbaar', weging?.haalbaar)}
        fouten={fouten}
        magLeeg
      />
    </Formulier>
  );
}

/** Who does what: alone, together, with a leg up, or another does it; together only when there is somebody (T18, T36). */
export function VerdelingFormulier({ tafel, oplossing: { oplossingId, verdeling } }: Props) {
  const fouten = foutenVan(tafel, 'verdeling');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'verdeling', veld, anders });
  const wijzen = WIJZEN.filter((wijze) => wijze !== 'samen' || !isDun(tafel.gesprek.netwerk));
  return (
    <Formulier
      actie={`${tafel.pad}/wie-doet-wat`}
      actId={tafel.nieuwId()}
      verborgen={{ oplossingId }}
      knop="Zo doen we het"
    >
      <Gezien gezien={verdeling?.gezien} />
      <Keuze
        naam="hoe"
        label="Wie doet dit?"
        opties={wijzen.map((wijze) => ({ waarde: wijze, label: wijzeZin(wijze) }))}
        waarde={waarde('hoe', verdeling?.hoe)}
        fouten={fouten}
      />
      <TekstVeld
        naam="zelf"
        label="Wat doet u zelf?"
        waarde={waarde('zelf', verdeling?.zelf && inhoudVan(tafel, verdeling.zelf))}
        fouten={fouten}
        magLeeg
      />
      <Meedoet nummer={1} tafel={tafel} lid={verdeling?.met[0]} />
      <Uitklap titel="Doet er nog iemand mee?" open={waarde('naam2', verdeling?.met[1]?.naam) !== ''}>
        <Meedoet nummer={2} tafel={tafel} lid={verdeling?.met[1]} />
      </Uitklap>
    </Formulier>
  );
}

type MeedoetProps = {
  readonly nummer: 1 | 2;
  readonly tafel: Tafel;
  readonly lid: Verdeling['met'][number] | undefined;
};

function Meedoet({ nummer, tafel, lid }: MeedoetProps) {
  const fouten = foutenVan(tafel, 'verdeling');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'verdeling', veld, anders });
  return (
    <>
      <TekstVeld
        naam={`naam${nummer}`}
        label="Wie doet er mee?"
        breedte="half"
        autocomplete="off"
        waarde={waarde(`naam${nummer}`, lid?.naam)}
        fouten={fouten}
        magLeeg
      />
      <TekstVeld
        naam={`wat${nummer}`}
        label="Wat doet die?"
        waarde={waarde(`wat${nummer}`, lid && inhoudVan(tafel, lid.wat))}
        fouten={fouten}
        magLeeg
      />
    </>
  );
}

function Gezien({ gezien = [] }: { readonly gezien?: readonly string[] | undefined }) {
  return (
    <>
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
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
