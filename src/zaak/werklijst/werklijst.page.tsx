import { dagenTussen, schrijfDatum, schrijfOver } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { personeelRaam, ruimsteRelatie } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Termijn } from '../../ui/termijn.tsx';
import { Keuzerij } from '../keuzerij.tsx';
import { leesNa, listWerk, PAGINA } from './werklijst.server.ts';
import type { Werklijstkeuze, Werkregel } from './werklijst.server.ts';
import { schrijfDaad, schrijfToestand } from '../woorden.ts';

const keuzes: Readonly<Record<Werklijstkeuze, string>> = {
  mij: 'Van mij',
  team: 'Van mijn team',
  alles: 'Alles',
};

/** GET /:gemeente/werklijst — the open zaken, nearest date first: mine, my team's, or all I may see. */
export async function werklijst(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const bereik = ruimsteRelatie(ctx.wie, 'werklijst-zien', profiel) ?? 'geen';
  const keuze = leesKeuze(ctx.http.req.query('van'));
  const rollen = ctx.wie.soort === 'medewerker' ? ctx.wie.rollen : [];
  const na = leesNa(ctx.http.req.query('na'));
  const metMandaat = profiel.mandaat.gespreksvoerderBeslist;
  const gevonden = await listWerk(ctx.tx, { wie: ctx.wie, keuze, bereik, rollen, metMandaat, na });
  const regels = gevonden.slice(0, PAGINA);
  ctx.show(regels.flatMap((regel) => regel.inwonerId ?? []));
  return ctx.html(<Werklijst {...{ ctx, profiel, keuze, regels, meer: gevonden.length > PAGINA }} />);
}

function leesKeuze(text: string | undefined): Werklijstkeuze {
  return text === 'team' || text === 'alles' ? text : 'mij';
}

type WerklijstProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly keuze: Werklijstkeuze;
  readonly regels: readonly Werkregel[];
  readonly meer: boolean;
};

function Werklijst({ ctx, profiel, keuze, regels, meer }: WerklijstProps) {
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const pad = ctx.path('/werklijst');
  const laatste = regels.at(-1);
  return (
    <PersoneelPagina titel="Werklijst" breed {...raam}>
      <Keuzerij
        label="Welke zaken"
        keuzes={Object.entries(keuzes).map(([waarde, woord]) => ({
          woord,
          naar: `${pad}?van=${waarde}`,
          hier: waarde === keuze,
        }))}
      />
      <Tabel
        bijschrift={`Werklijst: ${keuzes[keuze].toLowerCase()}, de eerste datum bovenaan`}
        bijschriftVerborgen
        rijen={regels}
        leeg={leegWoorden[keuze]}
        kolommen={[
          { kop: 'Wie', cel: (regel) => <Wie regel={regel} ctx={ctx} /> },
          { kop: 'Waar', cel: (regel) => regel.plaats ?? 'niet bekend' },
          { kop: 'Wat nu', cel: (regel) => <WatNu {...{ ctx, profiel, keuze, regel }} /> },
          { kop: 'Wanneer', cel: (regel) => <Wanneer regel={regel} vandaag={ctx.vandaag} /> },
          { kop: 'Hoe het staat', cel: (regel) => schrijfToestand(regel.toestand) },
        ]}
      />
      {meer && laatste?.volgendeOp && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`${pad}?van=${keuze}&na=${laatste.volgendeOp}_${laatste.zaakId}`}>
            Volgende {PAGINA} zaken
          </a>
        </p>
      )}
    </PersoneelPagina>
  );
}

const leegWoorden: Readonly<Record<Werklijstkeuze, string>> = {
  mij: 'Er wacht nu niets op jou.',
  team: 'Er wacht nu niets op je team.',
  alles: 'Er zijn geen open zaken.',
};

function Wie({ regel, ctx }: { readonly regel: Werkregel; readonly ctx: Ctx }) {
  const delen = [regel.roepnaam, regel.tussenvoegsel, regel.achternaam].filter(Boolean);
  const naam = delen.length > 0 ? delen.join(' ') : `Signaal ${regel.nummer}`;
  const begin = regel.toestand === 'signaal' ? '/signalen' : `/zaken/${regel.zaakId}`;
  return (
    <>
      <a class="utrecht-link" href={ctx.path(begin)}>
        <bdi>{naam}</bdi>
      </a>
      {regel.spoed === 'ja' && <strong class="kt-let-op"> spoed</strong>}
    </>
  );
}

type WatNuProps = Pick<WerklijstProps, 'ctx' | 'profiel' | 'keuze'> & { readonly regel: Werkregel };

/** What is next: a link where it is mine to do, words where it is somebody else's (IR-2). */
function WatNu({ ctx, profiel, keuze, regel }: WatNuProps) {
  if (regel.volgende === null) return <>Niets</>;
  const { woorden, pad, handeling } = schrijfDaad(regel.volgende);
  const bereik = ruimsteRelatie(ctx.wie, handeling, profiel);
  const isMijn = keuze === 'mij' || bereik === 'gemeente' || bereik === keuze;
  if (!isMijn) return <>{woorden}</>;
  if (regel.toestand === 'signaal')
    return (
      <a class="utrecht-link" href={ctx.path('/signalen')}>
        {woorden}
      </a>
    );
  return (
    <a class="utrecht-link" href={ctx.path(`/zaken/${regel.zaakId}${pad}`)}>
      {woorden}
    </a>
  );
}

function Wanneer({ regel, vandaag }: { readonly regel: Werkregel; readonly vandaag: Datum }) {
  if (regel.volgendeOp === null) return <>geen datum</>;
  const nog = dagenTussen(vandaag, regel.volgendeOp);
  return (
    <Termijn
      datum={regel.volgendeOp}
      woorden={schrijfDatum(regel.volgendeOp)}
      betekenis={schrijfOver(regel.volgendeOp, vandaag)}
      stand={nog < 0 ? 'voorbij' : nog < 7 ? 'nadert' : 'ruim'}
    />
  );
}
