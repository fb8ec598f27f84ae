import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Kolom } from '../../ui/tabel.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { Ecogram } from './ecogram.tsx';
import { LidFormulier } from './lidformulier.tsx';
import type { Netwerklid } from './netwerklid.ts';
import {
  KRINGWOORDEN,
  MEERWOORDEN,
  niemandZin,
  RICHTINGWOORDEN,
  SOORTWOORDEN,
  VRAAGWOORDEN,
} from './netwerkwoorden.ts';

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

function Getekend({ tafel, leden }: Props & { readonly leden: readonly Netwerklid[] }) {
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

function Bespreken({ tafel }: Props) {
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
