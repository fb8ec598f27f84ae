import type { Gevoerd } from '../gevoerd.ts';
import type { Huisgenoot } from '../netwerk/huisgenoot.ts';
import { isVoornaamOfRol } from '../netwerk/naam.ts';
import type { Netwerk } from '../netwerk/netwerk.ts';

/** Where people of a gesprek are named. */
export type Genoemden = {
  readonly netwerk: Pick<Netwerk, 'leden'>;
  readonly huisgenoten: readonly Pick<Huisgenoot, 'naam'>[];
  readonly gevoerd: readonly Pick<Gevoerd, 'aanwezigen'>[];
};

/** Everybody a note can be about, by first name or role, each once: the people around the inwoner and who sat there (HG-103). */
export function mensenBij({ netwerk, huisgenoten, gevoerd }: Genoemden): readonly string[] {
  const aanTafel = gevoerd
    .flatMap(({ aanwezigen }) => aanwezigen)
    .filter(({ rol }) => rol !== 'inwoner')
    .map(({ naam }) => (isVoornaamOfRol(naam) ? naam : (naam.split(/\s+/u)[0] ?? '')));
  const namen = [
    ...netwerk.leden.map(({ naam }) => naam),
    ...huisgenoten.map(({ naam }) => naam),
    ...aanTafel,
  ];
  return [...new Set(namen.map((naam) => naam.trim()))].filter(
    (naam) => naam !== '' && isVoornaamOfRol(naam),
  );
}
