import { personeelRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Gebruik } from './gebruik.ts';
import { countGebruik } from './gebruik.server.ts';

/** GET /:gemeente/inrichting/gebruik — how the instrument is used, for policy and for who coaches. */
export async function gebruikPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const gebruik = await countGebruik(ctx.tx, ctx.vandaag);
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'gebruik' });
  return ctx.html(
    <PersoneelPagina titel="Waar gesprekken over gaan" {...raam}>
      <GebruikBlad gebruik={gebruik} naam={profiel.instrument.naam} versie={profiel.instrument.versie} />
    </PersoneelPagina>,
  );
}

type BladProps = { readonly gebruik: Gebruik; readonly naam: string; readonly versie: number };

function GebruikBlad({ gebruik, naam, versie }: BladProps) {
  const { gesprekken, zonderIets, leefgebieden, vrij } = gebruik;
  const rijen = [
    ...leefgebieden.map((een) => ({
      ...een,
      naam: een.isVanNu ? een.naam : `${een.naam} (niet meer in het instrument)`,
    })),
    { naam: 'Vrije notities, zonder onderwerp', ...vrij },
  ];
  return (
    <>
      <p class="utrecht-paragraph">
        Instrument “{naam}”, versie {versie}. Geteld over het afgelopen jaar:{' '}
        {gesprekken === 1 ? '1 gesprek' : `${gesprekken} gesprekken`}.
        {zonderIets > 0 && ` In ${zonderIets} daarvan is niets opgeschreven.`}
      </p>
      <p class="utrecht-paragraph">
        Een vrije notitie telt even zwaar als een ingevuld veld. Niets hoeft ingevuld te zijn om een gesprek
        af te ronden. Een laag getal zegt dus niet dat een gesprek slecht was.
      </p>
      <Tabel
        bijschrift="Per onderwerp"
        rijen={rijen}
        kolommen={[
          { kop: 'Onderwerp', rijkop: true, cel: (rij) => rij.naam },
          { kop: 'Gesprekken', getal: true, cel: (rij) => rij.gesprekken },
          { kop: 'Notities', getal: true, cel: (rij) => rij.notities },
          { kop: 'Ingevuld in een scan', getal: true, cel: (rij) => rij.ingevuld },
        ]}
      />
    </>
  );
}
