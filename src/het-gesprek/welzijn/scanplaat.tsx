import { BREED, KOPHOOG, plekVan, RIJHOOG, tekenScans } from './scantekening.ts';
import type { Scanrij } from './scantekening.ts';
import { SCORES } from './welzijnsscan.ts';
import type { Scores } from './welzijnsscan.ts';

type Props = {
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
  /** The first scan, when there was a later one. */
  readonly eerst?: Scores | undefined;
  readonly nu: Scores;
};

/**
 * The latest scan as a drawing, with the first beside it after a repeat: an open square is then, a filled dot is now.
 * Nobody answered: nothing on the line. Readable without colour; the table says the same (HG-70, HG-71).
 */
export function Scanplaat({ gebieden, eerst, nu }: Props) {
  const rijen = tekenScans(
    gebieden.map(({ id }) => id),
    { eerst, nu },
  );
  const hoog = KOPHOOG + rijen.length * RIJHOOG + 8;
  return (
    <svg
      class="kt-scan"
      viewBox={`0 0 ${BREED} ${hoog}`}
      role="img"
      aria-label={`Tekening van hoe het gaat bij ${gebieden.length} onderwerpen. De tabel hieronder zegt hetzelfde.`}
    >
      <text class="kt-scan-eind" x="8" y="16">
        moeilijk
      </text>
      <text class="kt-scan-eind" x={BREED - 8} y="16" text-anchor="end">
        goed
      </text>
      {rijen.map((rij, plaats) => (
        <Rij key={rij.id} rij={rij} naam={gebieden[plaats]?.naam ?? rij.id} />
      ))}
    </svg>
  );
}

const EIND = BREED - 24;

function Rij({ rij, naam }: { readonly rij: Scanrij; readonly naam: string }) {
  const { y, eerst, nu, onderDruk } = rij;
  return (
    <g>
      <text class={onderDruk ? 'kt-scan-naam kt-scan-druk' : 'kt-scan-naam'} x="8" y={y - 14}>
        {naam}
        {onderDruk && ' !'}
        {nu === undefined && (
          <tspan class="kt-scan-leeg">
            {eerst === undefined ? ' – geen antwoord' : ' – nu geen antwoord'}
          </tspan>
        )}
      </text>
      <line class="kt-scan-lijn" x1="24" y1={y} x2={EIND} y2={y} />
      {SCORES.map((score) => (
        <line
          key={score}
          class="kt-scan-streep"
          x1={plekVan(score)}
          y1={y - 4}
          x2={plekVan(score)}
          y2={y + 4}
        />
      ))}
      {eerst !== undefined && nu !== undefined && eerst !== nu && (
        <line class="kt-scan-weg" x1={eerst} y1={y} x2={nu} y2={y} />
      )}
      {eerst !== undefined && <rect class="kt-scan-eerst" x={eerst - 9} y={y - 9} width="18" height="18" />}
      {nu !== undefined && <circle class="kt-scan-nu" cx={nu} cy={y} r="6" />}
    </g>
  );
}
