import { schrijfDatumKort } from '../basis/datum.ts';
import { Kop } from '../ui/kop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { AfspraakBewerken, AfspraakMaken } from './afspraakformulier.tsx';
import type { Bord } from './bord.ts';
import type { Planafspraak, Planresultaat } from './plan.ts';
import { uitvoerderWoord } from './woorden.ts';

/** One resultaat: what was found at the table, what is agreed, and the form for the next afspraak. */
export function Resultaatdeel({
  bord,
  resultaat,
}: {
  readonly bord: Bord;
  readonly resultaat: Planresultaat;
}) {
  const { resultaatId, tekst, isAfgesproken, afspraken } = resultaat;
  const anker = `resultaat-${resultaatId}`;
  const isOpen = bord.magMaken && bord.open.bij === resultaatId;
  return (
    <section id={anker}>
      <Kop>
        <bdi>{tekst}</bdi>
      </Kop>
      {!isAfgesproken && (
        <p class="utrecht-paragraph">Hierover zijn de inwoner en de gespreksvoerder het nog niet eens.</p>
      )}
      {afspraken.length === 0 && <Gevonden {...{ bord, resultaat, anker }} />}
      <Afspraken {...{ bord, afspraken }} leeg="Nog niets afgesproken." />
      {afspraken.length > 0 && <Gevonden {...{ bord, resultaat, anker }} />}
      {isOpen && <AfspraakMaken {...{ bord, resultaat }} />}
      {bord.magMaken && !isOpen && (
        <p class="utrecht-paragraph kt-niet-op-papier">
          <a class="utrecht-link" href={`${bord.pad}?bij=${resultaatId}#${anker}`}>
            Iets afspreken
            <span class="kt-alleen-voorlezen"> over {tekst}</span>
          </a>
        </p>
      )}
    </section>
  );
}

type GevondenProps = { readonly bord: Bord; readonly resultaat: Planresultaat; readonly anker: string };

function Gevonden({ bord, resultaat, anker }: GevondenProps) {
  const { resultaatId, gevonden, afspraken } = resultaat;
  if (gevonden.length === 0) return null;
  const gebruikt = new Set(
    afspraken.filter(({ staat }) => staat.soort !== 'vervallen').map(({ oplossingId }) => oplossingId),
  );
  const lijst = (
    <ul class="utrecht-unordered-list">
      {gevonden.map(({ oplossingId, tekst }) => (
        <li key={oplossingId} class="utrecht-unordered-list__item">
          <bdi>{tekst}</bdi>{' '}
          {gebruikt.has(oplossingId) ? (
            <span class="kt-zacht">(hier is iets over afgesproken)</span>
          ) : (
            bord.magMaken && (
              <a
                class="utrecht-link kt-niet-op-papier"
                href={`${bord.pad}?bij=${resultaatId}&uit=${oplossingId}#${anker}`}
              >
                Overnemen<span class="kt-alleen-voorlezen">: {tekst}</span>
              </a>
            )
          )}
        </li>
      ))}
    </ul>
  );
  if (afspraken.length > 0) return <Uitklap titel="Gevonden aan tafel">{lijst}</Uitklap>;
  return (
    <>
      <Kop niveau={3}>Gevonden aan tafel</Kop>
      {lijst}
    </>
  );
}

type AfsprakenProps = {
  readonly bord: Bord;
  readonly afspraken: readonly Planafspraak[];
  readonly leeg?: string | undefined;
};

/** Who does what by when; below it the form of the one afspraak that is being changed. */
export function Afspraken({ bord, afspraken, leeg }: AfsprakenProps) {
  if (afspraken.length === 0) return leeg === undefined ? null : <p class="utrecht-paragraph">{leeg}</p>;
  const open = afspraken.find(
    ({ afspraakId, staat }) => afspraakId === bord.open.afspraak && staat.soort === 'open',
  );
  return (
    <>
      <Tabel bijschrift="Afspraken" kolommen={kolommen(bord)} rijen={afspraken} />
      {open !== undefined && bord.magMaken && <AfspraakBewerken bord={bord} afspraak={open} />}
    </>
  );
}

function kolommen(bord: Bord): readonly Kolom<Planafspraak>[] {
  return [
    { kop: 'Wat', cel: ({ watTekst }) => <bdi>{watTekst}</bdi> },
    { kop: 'Wie', cel: (afspraak) => <Wie afspraak={afspraak} /> },
    {
      kop: 'Uiterlijk',
      cel: ({ uiterlijk }) => (uiterlijk === undefined ? 'geen vaste dag' : schrijfDatumKort(uiterlijk)),
    },
    { kop: 'Hoe het staat', cel: (afspraak) => <Stand bord={bord} afspraak={afspraak} /> },
  ];
}

function Wie({ afspraak: { wie, wieNaam, hulp, hulpTekst } }: { readonly afspraak: Planafspraak }) {
  return (
    <>
      {wieNaam === undefined ? (
        uitvoerderWoord(wie)
      ) : (
        <>
          <bdi>{wieNaam}</bdi>
          {wie !== 'inwoner' && <span class="kt-zacht"> ({uitvoerderWoord(wie)})</span>}
        </>
      )}
      {hulp !== undefined && (
        <>
          , met hulp van <bdi>{hulp.naam}</bdi>: <bdi>{hulpTekst}</bdi>
        </>
      )}
    </>
  );
}

function Stand({ bord, afspraak }: { readonly bord: Bord; readonly afspraak: Planafspraak }) {
  const { afspraakId, staat, redenTekst, watTekst } = afspraak;
  switch (staat.soort) {
    case 'gedaan':
      return <>gedaan op {schrijfDatumKort(staat.op)}</>;
    case 'vervallen':
      return (
        <>
          vervallen: <bdi>{redenTekst}</bdi>
        </>
      );
    case 'open':
      if (!bord.magMaken) return <>loopt</>;
      return (
        <>
          loopt{' '}
          <a class="utrecht-link kt-niet-op-papier" href={`${bord.pad}?afspraak=${afspraakId}#afspraak`}>
            Gedaan of vervallen<span class="kt-alleen-voorlezen">: {watTekst}</span>
          </a>
        </>
      );
  }
}
