import { Gegevens } from '../ui/gegevens.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import type { Planhoofdstuk, Planregel, Planstuk } from './planstuk.ts';

const kolommen: readonly Kolom<Planregel>[] = [
  { kop: 'Wat', cel: ({ wat }) => <bdi>{wat}</bdi> },
  { kop: 'Wie', cel: ({ wie }) => <bdi>{wie}</bdi> },
  { kop: 'Wanneer', cel: ({ wanneer }) => wanneer },
];

/** The plan as the inwoner reads it (AR-10); also shown on the inwoner's own page. */
export function Plandeel({ stuk }: { readonly stuk: Planstuk }) {
  return (
    <>
      <Gegevens
        gegevens={[
          { naam: 'Voor', waarde: <bdi>{stuk.voor}</bdi> },
          { naam: 'Van', waarde: stuk.afzender },
        ]}
      />
      <p class="utrecht-paragraph">{stuk.stand}</p>
      {stuk.wens !== undefined && (
        <>
          <Kop>{stuk.wens.titel}</Kop>
          <figure class="kt-citaat kt-citaat--groot">
            <blockquote dir="auto">{stuk.wens.tekst}</blockquote>
          </figure>
        </>
      )}
      {stuk.hoofdstukken.map((hoofdstuk, nummer) => (
        <Hoofdstuk key={nummer} hoofdstuk={hoofdstuk} />
      ))}
      {stuk.gemeente !== undefined && (
        <Kennisgeving soort="uitleg">
          <p>{stuk.gemeente}</p>
        </Kennisgeving>
      )}
      <Kop>Wie houdt contact met u?</Kop>
      <Zinnen zinnen={stuk.contact} />
      <Kop>Gaat het niet goed?</Kop>
      <Zinnen zinnen={stuk.anders} />
    </>
  );
}

function Hoofdstuk({ hoofdstuk }: { readonly hoofdstuk: Planhoofdstuk }) {
  const { tekst, oneens, regels, leeg } = hoofdstuk;
  return (
    <section>
      <Kop>
        <bdi>{tekst}</bdi>
      </Kop>
      {oneens !== undefined && <p class="utrecht-paragraph">{oneens}</p>}
      {leeg !== undefined && <p class="utrecht-paragraph">{leeg}</p>}
      {regels.length > 0 && (
        <Tabel bijschrift="Wat we afspreken" kolommen={kolommen} rijen={regels} bijschriftVerborgen />
      )}
    </section>
  );
}

function Zinnen({ zinnen }: { readonly zinnen: readonly string[] }) {
  return (
    <ul class="utrecht-unordered-list">
      {zinnen.map((zin) => (
        <li key={zin} class="utrecht-unordered-list__item">
          {zin}
        </li>
      ))}
    </ul>
  );
}
