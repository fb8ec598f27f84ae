import { personeelRaam } from '../../inrichting/index.ts';
import type { Ctx } from '../../platform/visit.ts';
import { KnopLink } from '../../ui/knop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { getGesprek, maakTafel } from '../gesprek.page.tsx';
import { getGespreksprofiel } from '../gespreksprofiel.server.ts';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { openOnderdelen } from './dekking.ts';
import type { OnderdeelStand } from './dekking.ts';
import { onderdeelWoorden } from './onderdeelwoorden.ts';
import { raakpuntAnker, Raakpuntwoorden } from './raakpunt.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/dekking — for the gespreksvoerder beforehand: what was touched, by which note. */
export async function dekkingPagina(ctx: Ctx): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, gevonden.zaakId, ctx.vandaag);
  const tafel = maakTafel(ctx, { gevonden, profiel, beeld: {} });
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  return ctx.html(
    <PersoneelPagina
      titel="Waar het over mag gaan"
      terug={{ tekst: 'Terug naar de zaak', naar: ctx.path(`/zaken/${gevonden.zaakId}`) }}
      {...raam}
    >
      <Dekkingsblad tafel={tafel} />
    </PersoneelPagina>,
  );
}

/** What the law wants to be talked about beside what was said about it; for staff, never on the shared view (HG-92). */
function Dekkingsblad({ tafel }: { readonly tafel: Tafel }) {
  const open = openOnderdelen(tafel.gesprek.dekking).length;
  return (
    <>
      <p class="utrecht-paragraph">
        Voor uzelf, vooraf of tussendoor. Het is geen lijst om af te werken: begin waar de inwoner begint.
        {open > 0 && ` Van ${open} ${open === 1 ? 'onderwerp' : 'onderwerpen'} staat er nog geen antwoord.`}
      </p>
      <Tabel
        bijschrift="Waar het over mag gaan"
        bijschriftVerborgen
        rijen={tafel.gesprek.dekking}
        kolommen={[
          { kop: 'Onderwerp', rijkop: true, cel: ({ onderdeel }) => onderdeelWoorden(onderdeel).kop },
          { kop: 'Kwam al langs', cel: (stand) => <Langs tafel={tafel} stand={stand} /> },
          { kop: 'Antwoord', cel: (stand) => <Antwoord tafel={tafel} stand={stand} /> },
        ]}
      />
      <KnopLink naar={`${tafel.pad}/afronden`} soort="gewoon">
        Voor we afronden
      </KnopLink>
    </>
  );
}

type CelProps = { readonly tafel: Tafel; readonly stand: OnderdeelStand };

const MEESTE_PUNTEN = 3;

function Langs({ tafel, stand: { geraaktDoor } }: CelProps) {
  if (geraaktDoor.length === 0) return <>nog niet</>;
  return (
    <ul class="utrecht-unordered-list">
      {geraaktDoor.slice(0, MEESTE_PUNTEN).map((punt) => (
        <li key={punt.id} class="utrecht-unordered-list__item">
          <a class="utrecht-link" href={`${tafel.pad}#${raakpuntAnker(punt)}`}>
            <Raakpuntwoorden tafel={tafel} punt={punt} />
          </a>
        </li>
      ))}
      {geraaktDoor.length > MEESTE_PUNTEN && (
        <li class="utrecht-unordered-list__item">en nog {geraaktDoor.length - MEESTE_PUNTEN}</li>
      )}
    </ul>
  );
}

function Antwoord({ tafel, stand: { antwoord } }: CelProps) {
  if (antwoord === undefined) return <>nog open</>;
  const woorden = inhoudVan(tafel, antwoord.tekst);
  return (
    <>
      {antwoord.besproken ? 'besproken' : 'niet besproken, omdat'}
      {woorden !== '' && (
        <>
          {antwoord.besproken ? ': ' : ' '}
          <bdi>{woorden}</bdi>
        </>
      )}
    </>
  );
}
