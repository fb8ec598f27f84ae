import { opVolgorde } from '../basis/act.ts';
import type { Act } from '../basis/act.ts';
import { schrijfMoment } from '../basis/datum.ts';
import { functienaam, magIn, personeelRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { schrijfAdres } from '../personen/index.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { Citaat } from '../ui/citaat.tsx';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import type { Hoofdstuk } from '../ui/tijdlijn.tsx';
import { Ernaast } from './ernaast.tsx';
import { magLezen } from './leesrecht.ts';
import { isBerichtKlaar } from './termijnen/termijnbericht.ts';
import { Termijnblok } from './termijnen/termijnblok.tsx';
import { isNaWeekVijf, termijnenVan } from './termijnen/termijnstand.ts';
import { vertel } from './verhaal.ts';
import type { HoofdstukId } from './verhaal.ts';
import { daarnaastVan } from './daarnaast.ts';
import { volgendeVan } from './volgende.ts';
import type { Volgende } from './volgende.ts';
import { schrijfDaad, schrijfToestand } from './woorden.ts';
import { toestandVan } from './zaak.ts';
import { findZaak } from './zaak.server.ts';
import type { ZaakMetVerhaal } from './zaak.server.ts';

/** GET /:gemeente/zaken/:zaak — one zaak as one story in time, with the people, the terms and the one next act. */
export async function zaakPagina(ctx: Ctx): Promise<Response> {
  const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined || gevonden.zaak.soort === 'signaal') throwNotHere();
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  return ctx.html(<ZaakPagina {...{ ctx, profiel, ...gevonden }} />);
}

type Props = ZaakMetVerhaal & { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel };

function ZaakPagina(props: Props) {
  const { ctx, profiel, zaak, namen, teksten } = props;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const naam = namen.get(zaak.inwonerId ?? '') ?? 'Zonder naam';
  const wens = magLezen('gesprek', (handeling) => mag(props, handeling))
    ? teksten.get(zaak.wondervraag ?? '')?.inhoud
    : undefined;
  return (
    <PersoneelPagina
      titel={`Zaak ${zaak.nummer}`}
      kop={<bdi>{naam}</bdi>}
      terug={{ tekst: 'Naar de werklijst', naar: ctx.path('/werklijst') }}
      zijkant={<Zijkant {...props} />}
      {...raam}
    >
      {wens !== undefined && (
        <Citaat wie={profiel.wondervraagLabel} groot>
          {wens}
        </Citaat>
      )}
      {ctx.http.req.query('gedaan') === 'toegeleid' && (
        <Kennisgeving soort="goed" titel="Bewaard: het gesprek is gekozen. Hieronder staat wat nu komt." />
      )}
      <p class="utrecht-paragraph">{schrijfToestand(toestandVan(zaak))}</p>
      <EneDaad {...props} />
      <Tijdlijn hoofdstukken={hoofdstukken(props)} />
    </PersoneelPagina>
  );
}

/** The next act: a button for who may do it, a sentence with whose turn it is for who may not (IR-2). */
function EneDaad(props: Props) {
  const volgende = volgendeVan(props.zaak);
  return (
    <>
      {volgende !== undefined && <Daad {...props} volgende={volgende} />}
      {daarnaastVan(props.zaak).map((daarnaast) => (
        <Daad key={daarnaast.wat} {...props} volgende={daarnaast} naast />
      ))}
    </>
  );
}

/** One act: of the main line as a button, beside it as a link that stands in nobody's way (TW-42). */
function Daad({ volgende, naast = false, ...props }: Props & { volgende: Volgende; naast?: boolean }) {
  const { ctx, profiel, zaak } = props;
  const { woorden, pad, handeling } = schrijfDaad(volgende.wat);
  if (!mag(props, handeling)) {
    return (
      <p class="utrecht-paragraph">
        {naast ? 'Daarnaast' : 'Hierna'}: {woorden.toLowerCase()}. Dat doet de{' '}
        {functienaam(profiel, volgende.rol)}.
      </p>
    );
  }
  return (
    <p class="utrecht-paragraph">
      <KnopLink naar={ctx.path(`/zaken/${zaak.zaakId}${pad}`)} soort={naast ? 'gewoon' : 'daad'}>
        {woorden}
      </KnopLink>
    </p>
  );
}

const titels: Readonly<Record<HoofdstukId, string>> = {
  melding: 'Melding',
  gesprek: 'Gesprek',
  verslag: 'Verslag',
  arrangement: 'Arrangement',
  aanvraag: 'Aanvraag',
  vervolg: 'Vervolg',
};

const naarWoorden: Readonly<Record<HoofdstukId, string>> = {
  melding: 'Welk gesprek het wordt, en met wie',
  gesprek: 'Naar het gesprek',
  verslag: 'Naar het verslag',
  arrangement: 'Naar het arrangement',
  aanvraag: 'Naar de aanvraag',
  vervolg: 'Naar het vervolg',
};

/** Where a chapter is worked on, and what one must be allowed to to go there; the first that fits. */
const plekken: Readonly<Record<HoofdstukId, readonly (readonly [pad: string, nodig: Handeling])[]>> = {
  melding: [['/toeleiding', 'toeleiden']],
  gesprek: [['/gesprek', 'gesprek-inzien']],
  verslag: [['/verslag', 'verslag-inzien']],
  arrangement: [['/arrangement', 'arrangement-inzien']],
  aanvraag: [
    ['/aanvraag', 'aanvraag-registreren'],
    ['/besluit', 'besluit-inzien'],
  ],
  vervolg: [['/opvolging', 'arrangement-inzien']],
};

function mag({ ctx, profiel }: Props, handeling: Handeling): boolean {
  return magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie });
}

/** The story in chapters, each with its words for who may read them (ZK-5, ZK-11). */
function hoofdstukken(props: Props): readonly Hoofdstuk[] {
  const regels = opVolgorde(props.acts).map((act) => ({ act, regel: vertel(act) }));
  return (Object.keys(titels) as HoofdstukId[]).map((id) => {
    const eigen = regels.filter(({ regel }) => regel?.hoofdstuk === id);
    const metWoorden = magLezen(id, (handeling) => mag(props, handeling));
    return {
      id,
      titel: titels[id],
      gebeurtenissen: eigen.map(({ act, regel }) => ({
        moment: act.gebeurdOp,
        wanneer: schrijfMoment(act.gebeurdOp),
        wie: schrijfDoor(act, props),
        wat: (
          <Wat
            wat={regel!.wat}
            woorden={metWoorden ? props.teksten.get(regel!.tekst ?? '')?.inhoud : undefined}
          />
        ),
      })),
      slot: <Slot id={id} leeg={eigen.length === 0} props={props} />,
    };
  });
}

function Slot({
  id,
  leeg,
  props,
}: {
  readonly id: HoofdstukId;
  readonly leeg: boolean;
  readonly props: Props;
}) {
  const [plek] = plekken[id].find(([, nodig]) => mag(props, nodig)) ?? [];
  return (
    <p class="utrecht-paragraph">
      {leeg && <span class="kt-zacht">Nog niets. </span>}
      {plek !== undefined && (
        <a class="utrecht-link" href={props.ctx.path(`/zaken/${props.zaak.zaakId}${plek}`)}>
          {naarWoorden[id]}
        </a>
      )}
      {id === 'vervolg' && <NaarDeHulp {...props} />}
      {id === 'gesprek' && <NaarApart {...props} />}
    </p>
  );
}

/** The same words at every zaak, so that they say nothing; only for who may write there (HG-73). */
function NaarApart(props: Props) {
  if (!mag(props, 'veiligheid-inzien')) return null;
  return (
    <>
      {' '}
      <a class="utrecht-link" href={props.ctx.path(`/zaken/${props.zaak.zaakId}/apart`)}>
        Apart vastleggen
      </a>
    </>
  );
}

/** After a besluit: who delivers the help, and the waiting for it. */
function NaarDeHulp(props: Props) {
  const { ctx, zaak } = props;
  const isBesloten = [zaak.besluit, ...zaak.nevenbesluiten].some((een) => een?.genomenOp !== undefined);
  if (!isBesloten) return null;
  const naar = (pad: string, woorden: string) => (
    <>
      {' '}
      <a class="utrecht-link" href={ctx.path(`/zaken/${zaak.zaakId}${pad}`)}>
        {woorden}
      </a>
    </>
  );
  return (
    <>
      {mag(props, 'toewijzen') && naar('/toewijzing', 'Naar de toewijzing')}
      {mag(props, 'wachten-bijhouden') && naar('/wachten', 'Naar het wachten op hulp')}
    </>
  );
}

function Wat({ wat, woorden }: { readonly wat: string; readonly woorden: string | undefined }) {
  return (
    <>
      <p class="utrecht-paragraph">{wat}</p>
      {woorden !== undefined && (
        <blockquote class="kt-citaat" dir="auto">
          {woorden}
        </blockquote>
      )}
    </>
  );
}

function schrijfDoor(act: Act, { namen }: Props): string {
  if (act.door.soort === 'systeem') return 'Keukentafel';
  return namen.get(act.door.id) ?? (act.door.soort === 'inwoner' ? 'de inwoner' : 'een ander systeem');
}

const rolwoorden: Readonly<Record<string, string>> = {
  inwoner: 'Inwoner',
  melder: 'Deed de melding',
  mantelzorger: 'Mantelzorger',
  vertegenwoordiger: 'Vertegenwoordiger',
  gever: 'Gaf het signaal',
};

function Zijkant(props: Props) {
  const { profiel, zaak, betrokkenen, namen } = props;
  const wie = zaak.gespreksvoerderId === undefined ? undefined : namen.get(zaak.gespreksvoerderId);
  return (
    <>
      <Kop>Mensen</Kop>
      {betrokkenen.map(({ persoon, rol }) => (
        <Gegevens
          key={persoon.id + rol}
          gegevens={[
            { naam: rolwoorden[rol] ?? rol, waarde: <bdi>{namen.get(persoon.id)}</bdi> },
            { naam: 'Adres', waarde: schrijfAdres(persoon.adres) || 'niet bekend' },
            { naam: 'Telefoon', waarde: persoon.telefoon ?? 'niet bekend' },
          ]}
        />
      ))}
      <Gegevens
        gegevens={[
          { naam: metHoofdletter(functienaam(profiel, 'gespreksvoerder')), waarde: wie ?? 'nog niemand' },
        ]}
      />
      <Termijnen {...props} />
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={`/termijnen?gebeurtenis=melding&datum=${zaak.gemeldOp}`}>
          Reken de termijnen na
        </a>
      </p>
      {mag(props, 'belang-melden') && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={props.ctx.path(`/zaken/${zaak.zaakId}/belang`)}>
            Een eigen belang melden
          </a>
        </p>
      )}
      <Ernaast
        pad={props.ctx.path(`/zaken/${zaak.zaakId}`)}
        mag={(handeling) => mag(props, handeling)}
        acts={props.acts}
        vandaag={props.ctx.vandaag}
      />
      <p class="utrecht-paragraph kt-zacht">Zaak {zaak.nummer}</p>
    </>
  );
}

function metHoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}

/** Every term, with the way to the notice where one waits and this person may send it (ZK-44, ZK-46). */
function Termijnen(props: Props) {
  const { ctx, profiel, zaak, acts } = props;
  const { vandaag } = ctx;
  const magBerichten = mag(props, 'termijn-berichten');
  const termijnen = termijnenVan(acts, vandaag);
  const team = profiel.teams.find(({ id }) => id === zaak.team);
  const isVanHen = ctx.wie.soort === 'medewerker' && ctx.wie.organisatie === team?.organisatie;
  const isBijPartner = team?.soort === 'partner' && !isVanHen;
  const isNodig = termijnen.some((termijn) => termijn.id === 'D03' && isNaWeekVijf(termijn, vandaag));
  return (
    <Termijnblok
      termijnen={termijnen}
      vandaag={vandaag}
      overnemenNaar={
        isBijPartner && isNodig && mag(props, 'toeleiden')
          ? ctx.path(`/zaken/${zaak.zaakId}/toeleiding`)
          : undefined
      }
      berichtNaar={(termijn) =>
        magBerichten && isBerichtKlaar(termijn, { acts, vandaag, profiel })
          ? ctx.path(`/zaken/${zaak.zaakId}/termijnbericht?termijn=${termijn.id}`)
          : undefined
      }
    />
  );
}
