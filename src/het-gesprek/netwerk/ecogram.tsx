import { MAAT, STRALEN, tekenPlekken } from './ecogram.ts';
import type { Plek } from './ecogram.ts';
import { KRINGEN } from './netwerklid.ts';
import type { Netwerklid } from './netwerklid.ts';
import { SOORTWOORDEN } from './netwerkwoorden.ts';

const MIDDEN = MAAT / 2;
const HOEKEN = [
  { soort: 'familie', x: 6, y: 2, anker: 'start' },
  { soort: 'buren-en-vrienden', x: MAAT - 6, y: 2, anker: 'end' },
  { soort: 'beroeps', x: MAAT - 6, y: MAAT + 16, anker: 'end' },
  { soort: 'anders', x: 6, y: MAAT + 16, anker: 'start' },
] as const;

/** The people around the inwoner as a drawing: closer is nearer, a side for each kind. The table says the same. */
export function Ecogram({ leden }: { readonly leden: readonly Netwerklid[] }) {
  const plekken = tekenPlekken(leden);
  return (
    <svg
      class="kt-ecogram"
      viewBox={`0 -20 ${MAAT} ${MAAT + 42}`}
      role="img"
      aria-label={`Tekening van wie er voor u is: ${leden.length}. De tabel hieronder zegt hetzelfde.`}
    >
      {KRINGEN.toReversed().map((kring) => (
        <circle key={kring} class="kt-ecogram-kring" cx={MIDDEN} cy={MIDDEN} r={STRALEN[kring]} />
      ))}
      <path class="kt-ecogram-vak" d={`M${MIDDEN} 20V${MAAT - 20}M20 ${MIDDEN}H${MAAT - 20}`} />
      {HOEKEN.map(({ soort, x, y, anker }) => (
        <text key={soort} class="kt-ecogram-hoek" x={x} y={y} text-anchor={anker}>
          {SOORTWOORDEN[soort]}
        </text>
      ))}
      {plekken.map(({ lid, ...plek }) => (
        <Lijn key={lid.lidId} lid={lid} plek={plek} />
      ))}
      <circle class="kt-ecogram-midden" cx={MIDDEN} cy={MIDDEN} r="34" />
      <text class="kt-ecogram-u" x={MIDDEN} y={MIDDEN + 10} text-anchor="middle">
        u
      </text>
      {plekken.map(({ lid, ...plek }) => (
        <Naam key={lid.lidId} leden={leden} lid={lid} plek={plek} />
      ))}
      {plekken.map((plek) => (
        <Stip key={plek.nummer} plek={plek} />
      ))}
    </svg>
  );
}

type Props = { readonly lid: Netwerklid; readonly plek: Plek };

/** A whole line: is there for the inwoner; a broken one: the inwoner is there for the other; a thick one: both. */
function Lijn({ lid, plek }: Props) {
  return (
    <line
      class={`kt-ecogram-lijn kt-ecogram-lijn--${lid.isErVoor}`}
      x1={MIDDEN}
      y1={MIDDEN}
      x2={plek.x}
      y2={plek.y}
    />
  );
}

function Stip({ plek: { nummer, x, y } }: Pick<Props, 'plek'>) {
  return (
    <>
      <circle class="kt-ecogram-stip" cx={x} cy={y} r="15" />
      <text class="kt-ecogram-nummer" x={x} y={y + 6.5} text-anchor="middle">
        {nummer}
      </text>
    </>
  );
}

const MEESTE_NAMEN = 3;

/** The name below a number, where the sector has room for names; a crowd has its names in the table only. */
function Naam({ leden, lid, plek: { x, y } }: Props & { readonly leden: readonly Netwerklid[] }) {
  if (leden.filter(({ soort }) => soort === lid.soort).length > MEESTE_NAMEN) return null;
  return (
    <text class="kt-ecogram-naam" x={binnen(x, lid.naam)} y={y + 34} text-anchor="middle">
      {kort(lid.naam)}
    </text>
  );
}

const MEESTE_LETTERS = 14;

/** The name as far as it fits; the table has the whole of it. */
function kort(naam: string): string {
  return naam.length > MEESTE_LETTERS ? `${naam.slice(0, MEESTE_LETTERS - 1)}…` : naam;
}

/** Keeps a name inside the drawing. */
function binnen(x: number, naam: string): number {
  const half = kort(naam).length * 5.8 + 4;
  return Math.min(MAAT - half, Math.max(half, x));
}
