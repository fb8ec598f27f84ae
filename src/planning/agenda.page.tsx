import {
  dagenTussen,
  leesDatum,
  plusDagen,
  schrijfDatum,
  schrijfDatumKort,
  schrijfTijd,
} from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { personeelRaam, ruimsteRelatie } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import { getPersonen } from '../personen/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { listAgenda } from './agenda.server.ts';
import type { Agendakeuze } from './agenda.server.ts';
import { maandagVan, verdeelOverWeek } from './agenda.ts';
import type { Agendadag, Agendaregel } from './agenda.ts';
import { VORMWOORD } from './bericht.ts';

/** GET /:gemeente/planning — one week of contactmomenten by day: mine, my team's, or all I may see (PL-14). */
export async function agenda(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const bereik = ruimsteRelatie(ctx.wie, 'agenda-zien', profiel) ?? 'geen';
  const keuze = leesKeuze(ctx.http.req.query('van'), bereik === 'gemeente');
  const maandag = leesWeek(ctx.http.req.query('week'), ctx.vandaag);
  const regels = await listAgenda(ctx.tx, { wie: ctx.wie, keuze, bereik, van: maandag, dagen: 7 });
  const personen = await getPersonen(
    ctx.tx,
    regels.flatMap(({ inwonerId }) => inwonerId ?? []),
  );
  ctx.show([...personen.keys()]);
  const medewerkers = await listMedewerkers(ctx.tx);
  const namen = new Map([
    ...medewerkers.map(({ id, naam }) => [id, naam] as const),
    ...[...personen.values()].map(({ id, naam }) => [id, volledigeNaam(naam)] as const),
  ]);
  const magAlles = bereik === 'gemeente';
  return ctx.html(
    <Agenda
      {...{ ctx, profiel, keuze, maandag, magAlles, namen, dagen: verdeelOverWeek(maandag, regels) }}
    />,
  );
}

function leesKeuze(text: string | undefined, magAlles: boolean): Agendakeuze {
  if (text === 'team') return 'team';
  return text === 'alles' && magAlles ? 'alles' : 'mij';
}

/** The week that was asked for; one that lies ten years away is a slip and gives this week. */
function leesWeek(text: string | undefined, vandaag: Datum): Datum {
  const dag = leesDatum(text ?? '') ?? vandaag;
  return maandagVan(Math.abs(dagenTussen(vandaag, dag)) > 3650 ? vandaag : dag);
}

type AgendaProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly keuze: Agendakeuze;
  readonly maandag: Datum;
  readonly magAlles: boolean;
  readonly namen: ReadonlyMap<string, string>;
  readonly dagen: readonly Agendadag[];
};

function Agenda({ ctx, profiel, keuze, maandag, magAlles, namen, dagen }: AgendaProps) {
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'planning' });
  const naar = (week: Datum, van: Agendakeuze) => `${ctx.path('/planning')}?week=${week}&van=${van}`;
  const keuzes = (['mij', 'team', 'alles'] as const).filter((van) => van !== 'alles' || magAlles);
  const isDezeWeek = maandag === maandagVan(ctx.vandaag);
  const leeg = dagen.every(({ regels }) => regels.length === 0);
  return (
    <PersoneelPagina titel="Planning" kop={`Week van ${schrijfDatumKort(maandag)}`} breed {...raam}>
      <nav aria-label="Van wie">
        <ul class="kt-rij kt-keuzerij">
          {keuzes.map((van) => (
            <li key={van}>
              <a
                class="utrecht-link"
                href={naar(maandag, van)}
                aria-current={van === keuze ? 'page' : undefined}
              >
                {VAN_WIE[van]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label="Welke week">
        <ul class="kt-rij">
          <li>
            <a class="utrecht-link" href={naar(plusDagen(maandag, -7), keuze)} rel="prev">
              Vorige week
            </a>
          </li>
          {!isDezeWeek && (
            <li>
              <a class="utrecht-link" href={naar(ctx.vandaag, keuze)}>
                Deze week
              </a>
            </li>
          )}
          <li>
            <a class="utrecht-link" href={naar(plusDagen(maandag, 7), keuze)} rel="next">
              Volgende week
            </a>
          </li>
        </ul>
      </nav>
      {leeg && <p class="utrecht-paragraph">Er staat deze week niets gepland.</p>}
      {!leeg && (
        <ol class="kt-week">
          {dagen.map((dag) => (
            <Dag key={dag.datum} dag={dag} {...{ ctx, namen, keuze }} />
          ))}
        </ol>
      )}
    </PersoneelPagina>
  );
}

const VAN_WIE: Readonly<Record<Agendakeuze, string>> = {
  mij: 'Van mij',
  team: 'Van mijn team',
  alles: 'Van iedereen',
};

type DagProps = Pick<AgendaProps, 'ctx' | 'namen' | 'keuze'> & { readonly dag: Agendadag };

function Dag({ dag, ctx, namen, keuze }: DagProps) {
  const vandaag = dag.datum === ctx.vandaag;
  return (
    <li class={`kt-week-dag${vandaag ? ' kt-week-dag--vandaag' : ''}`}>
      <h2 class="utrecht-heading-3" id={`dag-${dag.datum}`}>
        {schrijfDatum(dag.datum).replace(/ \d{4}$/, '')}
        {vandaag && <span class="kt-zacht"> (vandaag)</span>}
      </h2>
      {dag.regels.length === 0 && <p class="utrecht-paragraph kt-zacht">Niets gepland</p>}
      {dag.regels.length > 0 && (
        <ul class="kt-week-regels" aria-labelledby={`dag-${dag.datum}`}>
          {dag.regels.map((regel) => (
            <Regel key={regel.contactmomentId} regel={regel} {...{ ctx, namen, keuze }} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Regel({ regel, ctx, namen, keuze }: Omit<DagProps, 'dag'> & { readonly regel: Agendaregel }) {
  const { van, tot, zaakId, inwonerId, vorm, plaats, opvolging, medewerkerId } = regel;
  return (
    <li>
      <time datetime={van}>
        {schrijfTijd(van)} tot {schrijfTijd(tot)}
      </time>{' '}
      <a class="utrecht-link" href={ctx.path(`/zaken/${zaakId}/planning`)}>
        <bdi>{namen.get(inwonerId ?? '') ?? 'Zonder naam'}</bdi>
      </a>
      <span class="kt-week-wat">
        {VORMWOORD[vorm]}
        {opvolging && ', opvolging'}
        {plaats !== '' && (
          <>
            , <bdi>{plaats}</bdi>
          </>
        )}
        {keuze !== 'mij' && (
          <>
            {' '}
            met <bdi>{namen.get(medewerkerId) ?? 'een collega'}</bdi>
          </>
        )}
      </span>
    </li>
  );
}
