import { Tabel } from '../../ui/tabel.tsx';
import type { Kolom } from '../../ui/tabel.tsx';
import { BewerkLink } from '../lopende-tekst.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { Ecogram } from './ecogram.tsx';
import type { Netwerklid } from './netwerklid.ts';
import { KRINGWOORDEN, MEERWOORDEN, RICHTINGWOORDEN, SOORTWOORDEN, VRAAGWOORDEN } from './netwerkwoorden.ts';

type Props = { readonly tafel: Tafel };

/** The drawing, and below it the table that says the same. */
export function Getekend({ tafel, leden }: Props & { readonly leden: readonly Netwerklid[] }) {
  const rijen = leden.map((lid, plaats) => ({ ...lid, nummer: plaats + 1 }));
  return (
    <>
      <figure class="kt-ecogram-raam">
        <Ecogram leden={leden} />
        <figcaption class="kt-zacht">
          Hoe dichter bij het midden, hoe dichterbij iemand staat. Een lijn: is er voor u. Een streepjeslijn:
          daar bent u voor. Een dikke lijn: u bent er voor elkaar.
        </figcaption>
      </figure>
      <Tabel bijschrift="Wie er voor u is" bijschriftVerborgen kolommen={kolommenVoor(tafel)} rijen={rijen} />
    </>
  );
}

function kolommenVoor(tafel: Tafel): readonly Kolom<Netwerklid & { readonly nummer: number }>[] {
  return [
    {
      kop: 'Wie',
      cel: ({ nummer, naam, lidId }) => (
        <>
          {nummer}. <bdi>{naam}</bdi>
          <br />
          <BewerkLink tafel={tafel} bewerk={lidId} anker={`lid-${lidId}`} van={naam}>
            Aanpassen
          </BewerkLink>
        </>
      ),
    },
    {
      kop: 'Hoe dichtbij, en voor wie',
      cel: ({ kring, soort, isErVoor }) => (
        <>
          {KRINGWOORDEN[kring]}, {SOORTWOORDEN[soort]}
          <br />
          {RICHTINGWOORDEN[isErVoor]}
        </>
      ),
    },
    {
      kop: 'Helpt met',
      cel: ({ helptMet }) =>
        helptMet === undefined ? 'niets genoemd' : <bdi>{inhoudVan(tafel, helptMet)}</bdi>,
    },
    { kop: 'Kan er meer?', cel: ({ kanMeer }) => MEERWOORDEN[kanMeer] },
    { kop: 'Zou u het vragen?', cel: ({ vragen }) => VRAAGWOORDEN[vragen] },
  ];
}
