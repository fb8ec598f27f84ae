import { opVolgorde } from '../basis/act.ts';
import type { Act } from '../basis/act.ts';
import { schrijfMoment } from '../basis/datum.ts';
import { somOp } from '../basis/opsomming.ts';
import { isNagelaten } from '../het-gesprek/index.server.ts';
import { functienaam, magIn, personeelRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { Citaat } from '../ui/citaat.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import type { Hoofdstuk } from '../ui/tijdlijn.tsx';
import { magLezen } from './leesrecht.ts';
import { Nagelaten } from './nagelaten.tsx';
import { vertel } from './verhaal.ts';
import type { HoofdstukId } from './verhaal.ts';
import { daarnaastVan } from './daarnaast.ts';
import { volgendeVan } from './volgende.ts';
import type { Volgende } from './volgende.ts';
import { schrijfDaad, schrijfToestand } from './woorden.ts';
import { toestandVan } from './zaak.ts';
import type { Zaak } from './zaak.ts';
import { findZaak } from './zaak.server.ts';
import type { ZaakMetVerhaal } from './zaak.server.ts';
import { Zijkant } from './zijkant.page.tsx';

/** GET /:gemeente/zaken/:zaak — one zaak as one story in time, with the people, the terms and the one next act. */
export async function zaakPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const vraag = { handeling: 'nalatenschap-inzien', relatie: ctx.relatie } as const;
  const [gevonden, nagelaten] = await Promise.all([
    findZaak(ctx.tx, ctx.id('zaak')),
    magIn(profiel, ctx.wie, vraag) && isNagelaten(ctx.tx, ctx.id('zaak')),
  ]);
  if (gevonden === undefined || gevonden.zaak.soort === 'signaal') throwNotHere();
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  return ctx.html(<ZaakPagina {...{ ctx, profiel, nagelaten, ...gevonden }} />);
}

type Props = ZaakMetVerhaal & {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly nagelaten: boolean;
};

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
      zijkant={<Zijkant {...props} mag={(handeling) => mag(props, handeling)} />}
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
      {props.nagelaten && <Nagelaten naar={ctx.path(`/zaken/${ctx.id('zaak')}/nalatenschap`)} />}
      <p class="utrecht-paragraph">{schrijfToestand(toestandVan(zaak))}</p>
      <EneDaad {...props} />
      <Verhaal {...props} />
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

/** The story; chapters in which nothing happened and one can do nothing share one line below it. */
function Verhaal(props: Props) {
  const alle = hoofdstukken(props);
  const nogNiet = alle.filter(
    ({ gebeurtenissen, slot }) => gebeurtenissen.length === 0 && slot === undefined,
  );
  return (
    <>
      <Tijdlijn hoofdstukken={alle.filter((een) => !nogNiet.includes(een))} />
      {nogNiet.length > 0 && (
        <p class="utrecht-paragraph kt-zacht">
          Nog niet begonnen: {somOp(nogNiet.map(({ titel }) => titel.toLowerCase()))}.
        </p>
      )}
    </>
  );
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
      slot: heeftSlot(id, props) ? <Slot id={id} leeg={eigen.length === 0} props={props} /> : undefined,
    };
  });
}

/** Whether there is a way on from this chapter for who looks. */
function heeftSlot(id: HoofdstukId, props: Props): boolean {
  const naast = { vervolg: isBesloten(props.zaak), gesprek: mag(props, 'veiligheid-inzien') };
  return plekVan(id, props) !== undefined || (naast as Partial<Record<HoofdstukId, boolean>>)[id] === true;
}

function plekVan(id: HoofdstukId, props: Props): string | undefined {
  return plekken[id].find(([, nodig]) => mag(props, nodig))?.[0];
}

function isBesloten({ besluit, nevenbesluiten }: Zaak): boolean {
  return [besluit, ...nevenbesluiten].some((een) => een?.genomenOp !== undefined);
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
  const plek = plekVan(id, props);
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
  if (!isBesloten(zaak)) return null;
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
