import type { Leesstuk as Stuk } from '../basis/leesstuk.ts';
import { Kaartje } from './kaartje.tsx';
import { Leesstuk } from './leesstuk.tsx';
import { Uitklap } from './uitklap.tsx';

/** One card: its few words, a drawing if there is one, and what stands on it. */
export type Kaart = {
  readonly titel: string;
  readonly plaatje?: string | undefined;
  readonly regels: readonly { readonly wie?: string | undefined; readonly tekst: string }[];
};

export type KaartstukProps = { readonly stuk: Stuk; readonly kaarten: readonly Kaart[] };

/** Something to read as large cards with pictures, and the whole of it folded below. */
export function Kaartstuk({ stuk, kaarten }: KaartstukProps) {
  const { voorop } = stuk;
  return (
    <div class="kt-eenvoudig">
      {voorop !== undefined && (
        <Kaartje titel={voorop.titel}>
          <blockquote>{voorop.tekst}</blockquote>
        </Kaartje>
      )}
      {kaarten.map(({ titel, plaatje, regels }) => (
        <Kaartje key={titel} titel={titel} plaatje={plaatje}>
          {regels.map(({ wie, tekst }, nummer) => (
            <p key={nummer}>
              {wie !== undefined && (
                <>
                  <bdi>{wie}</bdi>:{' '}
                </>
              )}
              <bdi>{tekst}</bdi>
            </p>
          ))}
        </Kaartje>
      ))}
      <Uitklap titel="Het hele verslag lezen">
        <Leesstuk stuk={stuk} niveau={2} />
      </Uitklap>
    </div>
  );
}
