import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { sprekerWoord } from '../vraagverheldering/spreker.ts';
import type { Inbreng } from '../vraagverheldering/inbreng.ts';
import type { Raakpunt } from './dekking.ts';

type Props = { readonly tafel: Pick<Tafel, 'gesprek' | 'teksten' | 'inwoner'>; readonly punt: Raakpunt };

const MEESTE_TEKENS = 160;

/** What was said that seems to touch a topic, short enough to recognise it, with who said it (HG-15). */
export function Raakpuntwoorden({ tafel, punt: { soort, id } }: Props) {
  const { inbreng, netwerk, huisgenoten } = tafel.gesprek;
  switch (soort) {
    case 'inbreng': {
      const een = inbreng.find(({ inbrengId }) => inbrengId === id);
      return (
        <>
          <q dir="auto">{kort(inhoudVan(tafel, id))}</q>
          {een !== undefined && <span class="kt-zacht"> ({wieZei(een, tafel.inwoner)})</span>}
        </>
      );
    }
    case 'oplossing':
      return <bdi>{kort(inhoudVan(tafel, id))}</bdi>;
    case 'netwerklid':
      return <bdi>{netwerk.leden.find(({ lidId }) => lidId === id)?.naam} staat in de tekening</bdi>;
    case 'huisgenoot':
      return <bdi>{huisgenoten.find((een) => een.huisgenootId === id)?.naam}: wat die in huis doet</bdi>;
    case 'gesprek':
      return <>Er zat een cliëntondersteuner bij.</>;
  }
}

/** Where on the page of the gesprek this stands. */
export function raakpuntAnker({ soort, id }: Raakpunt): string {
  switch (soort) {
    case 'inbreng':
      return `inbreng-${id}`;
    case 'oplossing':
      return `oplossing-${id}`;
    case 'huisgenoot':
      return `huisgenoot-${id}`;
    case 'netwerklid':
      return 'netwerk';
    case 'gesprek':
      return 'inhoud';
  }
}

function wieZei({ spreker, sprekerNaam }: Inbreng, inwoner: string): string {
  return sprekerNaam ?? (spreker === 'inwoner' ? inwoner : sprekerWoord(spreker));
}

function kort(tekst: string): string {
  return tekst.length > MEESTE_TEKENS ? `${tekst.slice(0, MEESTE_TEKENS)}…` : tekst;
}
