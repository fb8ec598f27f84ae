import { dagenTussen, schrijfDatum, schrijfDatumKort, schrijfOver } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { personeelRaam, ruimsteRelatie } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Termijn } from '../../ui/termijn.tsx';
import { listWachtendeUren } from '../../planning/index.server.ts';
import type { WachtendeUren } from '../../planning/index.server.ts';
import { listBrieven } from '../aanvraag/brieven.server.ts';
import type { WachtendeBrief } from '../aanvraag/brieven.server.ts';
import { Brieven } from '../aanvraag/brieven.tsx';
import { Keuzerij } from '../keuzerij.tsx';
import { metHoofdletter, schrijfTermijn } from '../termijnen/termijnwoorden.ts';
import { leesNa, listWerk, PAGINA, schrijfNa, WERKGROEPEN } from './werklijst.server.ts';
import type { Werkgroep, Werklijstkeuze, WerklijstVraag, Werkregel } from './werklijst.server.ts';
import { kiesOrganisatie, teamsVan } from './organisatie.ts';
import { Urenregels } from './urenregels.tsx';
import { schrijfWacht } from '../wachtzin.ts';
import { schrijfDaad, schrijfToestand } from '../woorden.ts';

const keuzes: Readonly<Record<Werklijstkeuze, string>> = {
  mij: 'Van mij',
  team: 'Van mijn team',
  organisatie: 'Per organisatie',
  alles: 'Alles',
};

/** GET /:gemeente/werklijst — the open zaken, what the law wants first on top: mine, of a team, of an organisation, or all I may see. */
export async function werklijst(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { wie, vandaag } = ctx;
  const bereik = ruimsteRelatie(wie, 'werklijst-zien', profiel) ?? 'geen';
  const keuze = leesKeuze(ctx.http.req.query('van'));
  const eigen = wie.soort === 'medewerker' ? wie.organisatie : '';
  const gevraagd = bereik === 'gemeente' ? ctx.http.req.query('organisatie') : eigen;
  const organisatie = kiesOrganisatie(profiel, gevraagd, eigen);
  const schrijfbereik = ruimsteRelatie(wie, 'aanvraag-registreren', profiel) ?? 'geen';
  const brievenvraag = { wie, bereik: schrijfbereik, vandaag };
  const werkvraag: WerklijstVraag = {
    wie,
    keuze,
    bereik,
    vandaag,
    rollen: wie.soort === 'medewerker' ? wie.rollen : [],
    na: leesNa(ctx.http.req.query('na')),
    metMandaat: profiel.mandaat.gespreksvoerderBeslist,
    teams: teamsVan(profiel, organisatie),
  };
  const [gevonden, brieven, uren] = await Promise.all([
    listWerk(ctx.tx, werkvraag),
    listBrieven(ctx.tx, brievenvraag),
    listWachtendeUren(ctx.tx, { wie, vandaag }),
  ]);
  const regels = gevonden.slice(0, PAGINA);
  ctx.show(regels.flatMap((regel) => regel.inwonerId ?? []));
  const meer = gevonden.length > PAGINA;
  const alle = bereik === 'gemeente' && keuze === 'organisatie';
  ctx.show(brieven.flatMap(({ inwonerId }) => inwonerId ?? []));
  return ctx.html(<Werklijst {...{ ctx, profiel, keuze, regels, meer, organisatie, alle, brieven, uren }} />);
}

function leesKeuze(text: string | undefined): Werklijstkeuze {
  return text === 'team' || text === 'organisatie' || text === 'alles' ? text : 'mij';
}

type WerklijstProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly keuze: Werklijstkeuze;
  readonly regels: readonly Werkregel[];
  readonly meer: boolean;
  readonly organisatie: string;
  /** Whether this person may look at every organisation. */
  readonly alle: boolean;
  /** Early letters that can be taken up now. */
  readonly brieven: readonly WachtendeBrief[];
  /** Zaken that take more hours than there are, for who answers for the contract (PL-17). */
  readonly uren: readonly WachtendeUren[];
};

function Werklijst(props: WerklijstProps) {
  const { ctx, profiel, keuze, regels, meer, organisatie, alle } = props;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const pad = ctx.path('/werklijst');
  const van = `${pad}?van=${keuze}${alle ? `&organisatie=${encodeURIComponent(organisatie)}` : ''}`;
  const laatste = regels.at(-1);
  return (
    <PersoneelPagina titel="Werklijst" breed {...raam}>
      {ctx.http.req.query('gedaan') === 'toegeleid' && (
        <Kennisgeving
          soort="goed"
          titel="Bewaard: het gesprek is gekozen. Het staat nu bij het andere team."
        />
      )}
      <Keuzerij
        label="Welke zaken"
        keuzes={Object.entries(keuzes).map(([waarde, woord]) => ({
          woord,
          naar: `${pad}?van=${waarde}`,
          hier: waarde === keuze,
        }))}
      />
      <Brieven brieven={props.brieven} naar={(zaakId) => ctx.path(`/zaken/${zaakId}/aanvraag`)} />
      <Urenregels uren={props.uren} naar={(zaakId) => ctx.path(`/zaken/${zaakId}/uren`)} />
      {alle && <Organisaties {...{ pad, profiel, organisatie }} />}
      {WERKGROEPEN.map((groep) => (
        <Groep key={groep} groep={groep} {...props} />
      ))}
      {regels.length === 0 && <p class="utrecht-paragraph">{leegWoorden[keuze]}</p>}
      {meer && laatste !== undefined && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`${van}&na=${schrijfNa(laatste)}`}>
            Volgende {PAGINA} zaken
          </a>
        </p>
      )}
    </PersoneelPagina>
  );
}

function Organisaties({
  pad,
  profiel,
  organisatie,
}: Pick<WerklijstProps, 'profiel' | 'organisatie'> & { readonly pad: string }) {
  const namen = [...new Set(profiel.teams.map((team) => team.organisatie))];
  return (
    <Keuzerij
      label="Welke organisatie"
      keuzes={namen.map((naam) => ({
        woord: naam,
        naar: `${pad}?van=organisatie&organisatie=${encodeURIComponent(naam)}`,
        hier: naam === organisatie,
      }))}
    />
  );
}

const groepen: Readonly<Record<Werkgroep, readonly [kop: string, bijschrift: string]>> = {
  spoed: ['Spoed', 'er is spoed of we weten het nog niet, de eerste dag bovenaan'],
  'te-laat': ['Te laat', 'de dag is voorbij, de eerste dag bovenaan'],
  eerst: ['Binnen twee weken', 'de wet wil dit binnen twee weken, de eerste dag bovenaan'],
  daarna: ['Daarna', 'de rest, de eerste datum bovenaan'],
};

function Groep(props: WerklijstProps & { readonly groep: Werkgroep }) {
  const { ctx, profiel, keuze, groep } = props;
  const regels = props.regels.filter((regel) => regel.groep === groep);
  if (regels.length === 0) return null;
  const [kop, bijschrift] = groepen[groep];
  return (
    <section>
      <Kop>{kop}</Kop>
      <Tabel
        bijschrift={`Werklijst: ${keuzes[keuze].toLowerCase()}, ${bijschrift}`}
        bijschriftVerborgen
        rijen={regels}
        kolommen={[
          { kop: 'Wie', cel: (regel) => <Wie {...{ regel, ctx, profiel }} /> },
          { kop: 'Waar', cel: (regel) => regel.plaats ?? 'niet bekend' },
          { kop: 'Wat nu', cel: (regel) => <WatNu {...{ ctx, profiel, keuze, regel }} /> },
          { kop: 'Wanneer', cel: (regel) => <Wanneer regel={regel} vandaag={ctx.vandaag} /> },
          {
            kop: 'Hoe het staat',
            cel: (regel) => schrijfWacht(regel, ctx.vandaag) ?? hoeHetStaat(regel, ctx.vandaag),
          },
        ]}
      />
    </section>
  );
}

const leegWoorden: Readonly<Record<Werklijstkeuze, string>> = {
  mij: 'Er wacht nu niets op jou.',
  team: 'Er wacht nu niets op je team.',
  organisatie: 'Er wacht nu niets op deze organisatie.',
  alles: 'Er zijn geen open zaken.',
};

/** A melding that nobody took up yet says since when it is there; what came after it says more than that. */
function hoeHetStaat({ toestand, gemeldOp }: Werkregel, vandaag: Datum): string {
  if (toestand !== 'voorbereiding') return schrijfToestand(toestand);
  return `Gemeld ${gemeldOp === vandaag ? 'vandaag' : `op ${schrijfDatumKort(gemeldOp)}`}. Er is nog geen gesprek gepland.`;
}

type WieProps = Pick<WerklijstProps, 'ctx' | 'profiel'> & { readonly regel: Werkregel };

function Wie({ regel, ctx, profiel }: WieProps) {
  const delen = [regel.roepnaam, regel.tussenvoegsel, regel.achternaam].filter(Boolean);
  const naam = delen.length > 0 ? delen.join(' ') : `Signaal ${regel.nummer}`;
  const bij = profiel.teams.find(({ id }) => id === regel.team)?.organisatie;
  const isElders = ctx.wie.soort === 'medewerker' && bij !== undefined && bij !== ctx.wie.organisatie;
  const begin = regel.toestand === 'signaal' ? '/signalen' : `/zaken/${regel.zaakId}`;
  return (
    <>
      <a class="utrecht-link" href={ctx.path(begin)}>
        <bdi>{naam}</bdi>
      </a>
      {regel.spoed === 'ja' && <strong class="kt-let-op"> spoed</strong>}
      {regel.groep === 'spoed' && regel.spoed === 'onbekend' && (
        <strong class="kt-let-op"> spoed onbekend: vraag het</strong>
      )}
      {isElders && <span class="kt-zacht"> bij {bij}</span>}
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

/** The day of the law with which term it is, or the first date of what is next (ZK-44). */
function Wanneer({ regel, vandaag }: { readonly regel: Werkregel; readonly vandaag: Datum }) {
  const vanDeWet = isVanDeWet(regel);
  const op = vanDeWet ? regel.termijnOp : regel.volgendeOp;
  if (op === null) return <>geen datum</>;
  const nog = dagenTussen(vandaag, op);
  return (
    <>
      {regel.termijn !== null &&
        op === regel.termijnOp &&
        `${metHoofdletter(schrijfTermijn(regel.termijn, op))}: `}
      <Termijn
        datum={op}
        woorden={schrijfDatum(op)}
        betekenis={schrijfOver(op, vandaag)}
        stand={nog < 0 ? 'voorbij' : nog < 7 ? 'nadert' : 'ruim'}
      />
      {vanDeWet && isNaWeekVijf(regel, vandaag) && 'De vijfde week is voorbij.'}
    </>
  );
}

/** Whether a day of the law is what counts here: always where the law comes first, and when it ends no later than what is next. */
function isVanDeWet({ groep, termijnOp, volgendeOp }: Werkregel): boolean {
  if (groep === 'eerst') return true;
  if (groep === 'daarna' || termijnOp === null) return false;
  return volgendeOp === null || termijnOp <= volgendeOp;
}

/** Five of the six weeks are gone and there is no verslag (T25). */
function isNaWeekVijf({ termijn, termijnOp, gemeldOp }: Werkregel, vandaag: Datum): boolean {
  return (
    termijn === 'D03' && dagenTussen(gemeldOp, vandaag) > 35 && termijnOp !== null && vandaag <= termijnOp
  );
}
