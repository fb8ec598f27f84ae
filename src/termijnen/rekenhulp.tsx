import type { Datum } from '../basis/datum.ts';
import { schrijfDatum } from '../basis/datum.ts';
import { Tabel } from '../ui/tabel.tsx';
import { GEBEURTENISGROEPEN } from './gebeurtenissen.ts';
import type { Rekenantwoord, Rekenrij } from './rekenhulp.ts';
import { heeftLengte } from './termijnregel.ts';
import { getRegel } from './termijnregels.ts';

/** What came out: first in a few words, then how each last day was found. */
export function Uitkomst({ antwoord }: { readonly antwoord: Rekenantwoord }) {
  const { gebeurtenis, datum, termijnen } = antwoord;
  const wat = GEBEURTENISGROEPEN.flatMap((groep) => groep.gebeurtenissen).find(
    ([een]) => een === gebeurtenis,
  );
  return (
    <>
      <h2 class="utrecht-heading-2" id="uitkomst">
        {wat?.[1]} op <Dag datum={datum} />
      </h2>
      {termijnen.length === 0 ? (
        <p class="utrecht-paragraph">Op die dag gold hiervoor nog geen termijn.</p>
      ) : (
        <>
          <ul class="utrecht-unordered-list">
            {termijnen.map((rij) => (
              <li key={rij.id} class="utrecht-unordered-list__item">
                <InHetKort rij={rij} woord={isBegin(rij.id, datum) ? 'op' : 'uiterlijk'} />
              </li>
            ))}
          </ul>
          <Tabel
            bijschrift="Hoe dat is berekend"
            rijen={termijnen}
            kolommen={[
              { kop: 'Wat', cel: ({ id, naam }) => `${metHoofdletter(naam)} (${id})` },
              { kop: 'Eerste dag', cel: ({ eersteDag }) => <Dag datum={eersteDag} /> },
              { kop: 'Laatste dag', cel: ({ einde }) => (einde ? <Dag datum={einde} /> : 'ligt niet vast') },
              { kop: 'Waarom', cel: ({ reden }) => reden },
              { kop: 'Waar het staat', cel: waarHetStaat },
            ]}
          />
        </>
      )}
    </>
  );
}

type KortProps = { readonly rij: Rekenrij; readonly woord: string };

function InHetKort({ rij: { naam, einde, soort }, woord }: KortProps) {
  return (
    <>
      {metHoofdletter(naam)}:{' '}
      {einde ? (
        <strong>
          {woord} <Dag datum={einde} />
        </strong>
      ) : (
        'de laatste dag ligt niet vast'
      )}
      {soort === 'norm' && ' (eigen norm)'}
    </>
  );
}

/** Whether the day is the first one of something instead of the last one. */
function isBegin(id: string, datum: Datum): boolean {
  const regel = getRegel(id, datum);
  return heeftLengte(regel) && regel.eenheid === 'maandgrens';
}

function waarHetStaat({ artikel, soort }: Rekenrij): string {
  return soort === 'norm' ? `Eigen norm bij ${artikel}` : artikel;
}

function Dag({ datum }: { readonly datum: Datum }) {
  return <time datetime={datum}>{schrijfDatum(datum)}</time>;
}

function metHoofdletter(naam: string): string {
  return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}`;
}
