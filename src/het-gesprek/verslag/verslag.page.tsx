import { datumVanMoment, schrijfDatum, schrijfOver } from '../../basis/datum.ts';
import type { Leesstuk as Stuk } from '../../basis/leesstuk.ts';
import { vouwMelding } from '../../eerste-contact/index.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readNote } from '../../platform/cookies.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { KnopLink } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Leesstuk } from '../../ui/leesstuk.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Termijn } from '../../ui/termijn.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { contactbeeldVan } from '../contacten/contactbeeld.ts';
import { EersteVerslag, TeVroeg } from '../contacten/contacten.tsx';
import { tegelbordVoor } from '../tegelbord.page.tsx';
import { Tegel } from '../tegeltje.tsx';
import type { Tegelbord } from '../tegeltje.tsx';
import { inwonerNaam } from '../gesprek.page.tsx';
import { isGevoerd } from '../gesprek.ts';
import { laatsteVersie } from './verslag.ts';
import type { Verslagversie } from './verslag.ts';
import { findVerslag, leesNieuwConcept, leesVersie } from './verslag.server.ts';
import type { VerslagMetWoorden } from './verslag.server.ts';
import { Verzendformulier, WatErMist } from './verslagformulieren.tsx';
import { gebrekenVoorVerslag, openKeuzes } from './verslaginhoud.ts';
import { antwoordWoorden, hoeGeantwoord } from './verslagwoorden.ts';

/** What the page shows besides the verslag: a form that was refused, with what was typed and why. */
export type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  /** Why a rule refused, as it is shown. */
  readonly uitleg?: string;
  readonly status?: 409 | 422;
};

/** GET /:gemeente/zaken/:zaak/verslag — the verslag as the inwoner will read it, what is missing, and what was sent. */
export async function verslagPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/verslag');
  return toonVerslag(ctx, {});
}

/** Shows the verslag as it stands now, with what was typed when something was refused. */
export async function toonVerslag(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const mag = (handeling: Handeling) => magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie });
  const magVersturen = mag('verslag-versturen');
  const [gevonden, bord] = await Promise.all([
    getVerslag(ctx),
    magVersturen ? tegelbordVoor(ctx, 'verslag') : undefined,
  ]);
  const afzender = ctx.gemeente.naam;
  const laatste = laatsteVersie(gevonden.verslag);
  const props = {
    ctx,
    profiel,
    gevonden,
    laatste,
    verstuurd: laatste && (await leesVersie(ctx.tx, gevonden, { versie: laatste, afzender })),
    beeld,
    magReageren: mag('verslag-reactie-vastleggen'),
    bord,
    concept: magVersturen ? await leesNieuwConcept(ctx.tx, gevonden, { profiel, afzender }) : undefined,
  };
  return ctx.html(<Pagina {...props} />, beeld.status);
}

/** The verslag of the zaak in the address, with its people marked as shown; leaves with the 404 when there is none. */
export async function getVerslag(ctx: Ctx, zaakId = ctx.id('zaak')): Promise<VerslagMetWoorden> {
  const gevonden = await findVerslag(ctx.tx, zaakId);
  if (gevonden?.inwoner === undefined) throwNotHere();
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  return gevonden;
}

type Props = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly gevonden: VerslagMetWoorden;
  readonly laatste: Verslagversie | undefined;
  readonly verstuurd: Stuk | undefined;
  /** What would be sent now; undefined for who may not send, and when nothing changed since the last version. */
  readonly concept: { readonly stuk: Stuk; readonly kenmerk: string } | undefined;
  readonly magReageren: boolean;
  readonly bord: Tegelbord | undefined;
  readonly beeld: Beeld;
};

function Pagina(props: Props) {
  const { ctx, profiel, gevonden, laatste, concept, beeld } = props;
  const { fouten = [] } = beeld;
  return (
    <PersoneelPagina
      titel="Verslag"
      kop={
        <>
          Verslag voor <bdi>{inwonerNaam(gevonden)}</bdi>
        </>
      }
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${gevonden.zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      <Tegel bord={props.bord} plek="verslag" nieuwId={newId} />
      {beeld.uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p>{beeld.uitleg}</p>
        </Kennisgeving>
      )}
      <Code {...props} />
      {laatste === undefined ? <NogNiet {...props} /> : <Verstuurd {...props} laatste={laatste} />}
      {concept !== undefined && <Concept {...props} concept={concept} />}
    </PersoneelPagina>
  );
}

/** The code of a new private link, to pass on: shown for an hour after sending and stored nowhere. */
function Code({ ctx }: Props) {
  const code = readNote(ctx);
  if (code === undefined) return null;
  return (
    <Kennisgeving soort="let-op" titel="Geef deze code door">
      <p>
        De inwoner opent de link in de mail met de code <strong>{code}</strong>. Zeg hem aan de telefoon of
        geef hem op papier. Hij staat nergens anders.
      </p>
    </Kennisgeving>
  );
}

function NogNiet({ ctx, gevonden, concept }: Props) {
  const melding = vouwMelding(gevonden.acts);
  const uiterlijk = melding && uiterlijkVerslag(melding.ontvangenOp);
  return (
    <>
      <p>Er is nog geen verslag verstuurd.</p>
      {uiterlijk !== undefined && (
        <p>
          De inwoner krijgt het verslag{' '}
          <Termijn
            datum={uiterlijk}
            woorden={`uiterlijk ${schrijfDatum(uiterlijk)}`}
            betekenis={schrijfOver(uiterlijk, ctx.vandaag)}
            stand={uiterlijk < ctx.vandaag ? 'voorbij' : 'ruim'}
          />
          .{uiterlijk < ctx.vandaag && ' De inwoner mag nu ook zonder verslag een aanvraag doen.'}
        </p>
      )}
      {concept === undefined && <p>De gespreksvoerder maakt het verslag.</p>}
    </>
  );
}

const HOE = { mail: 'met een mail', post: 'met de post', uitgereikt: 'in handen gegeven' } as const;

function Verstuurd(props: Props & { readonly laatste: Verslagversie }) {
  const { ctx, gevonden, laatste, verstuurd, concept } = props;
  const { versies } = gevonden.verslag;
  const pad = ctx.path(`/zaken/${gevonden.zaakId}/verslag`);
  return (
    <>
      <Kennisgeving soort="goed" titel={`Versie ${laatste.versie} is verstuurd`}>
        <p>
          {schrijfDatum(datumVanMoment(laatste.verzondenOp))}, {HOE[laatste.wijze]}. {schrijfReactie(laatste)}
        </p>
      </Kennisgeving>
      {laatste.antwoord?.antwoord === 'klopt-niet' && (
        <Kennisgeving soort="let-op" titel="De inwoner zegt dat iets niet klopt">
          <p>
            Bespreek samen wat er niet klopt. Pas daarna{' '}
            <a href={ctx.path(`/zaken/${gevonden.zaakId}/gesprek`)}>het gesprek</a> aan en verstuur een nieuwe
            versie. Blijven jullie het oneens? Dan blijven beide kanten staan. Op het arrangement en op hulp
            hoeft niemand te wachten.
          </p>
        </Kennisgeving>
      )}
      {props.magReageren && (
        <p>
          <KnopLink naar={`${pad}/reactie`} soort={laatste.antwoord === undefined ? 'daad' : 'gewoon'}>
            Reactie van de inwoner opschrijven
          </KnopLink>{' '}
          <KnopLink naar={`${pad}/akkoord`} soort="gewoon">
            Samen doornemen en antwoorden
          </KnopLink>
        </p>
      )}
      <ul class="utrecht-unordered-list">
        {versies.toReversed().map(({ versie, verzondenOp }) => (
          <li key={versie}>
            <a class="utrecht-link" href={`${pad}/${versie}.pdf`}>
              PDF van versie {versie}
            </a>{' '}
            ({schrijfDatum(datumVanMoment(verzondenOp))})
          </li>
        ))}
      </ul>
      {verstuurd !== undefined && (
        <Uitklap titel={`Lees versie ${laatste.versie}`} open={concept === undefined}>
          <Leesstuk stuk={verstuurd} niveau={3} />
        </Uitklap>
      )}
    </>
  );
}

function schrijfReactie({ antwoord }: Verslagversie): string {
  if (antwoord === undefined) return 'De inwoner heeft nog niet gereageerd.';
  const dag = schrijfDatum(datumVanMoment(antwoord.op));
  return `Reactie op ${dag}: “${antwoordWoorden(antwoord.antwoord)}”${hoeGeantwoord(antwoord.akkoord)}.`;
}

function Concept({ ctx, gevonden, concept, laatste, beeld }: Props & Required<Pick<Props, 'concept'>>) {
  const { gesprek, inwoner, zaakId } = gevonden;
  const pad = ctx.path(`/zaken/${zaakId}`);
  const gebreken = gebrekenVoorVerslag(gesprek, openKeuzes(gevonden));
  const contact = contactbeeldVan(gevonden.acts, { vandaag: ctx.vandaag, zaakpad: pad });
  const stopt = gebreken.some(({ soort }) => soort !== 'gesprek');
  return (
    <>
      <Kop>
        {laatste === undefined
          ? 'Zo leest de inwoner het'
          : 'Er is iets veranderd: zo wordt de volgende versie'}
      </Kop>
      {laatste === undefined && <TeVroeg contact={contact} />}
      <EersteVerslag contact={contact} />
      {gebreken.length > 0 && (
        <Kennisgeving soort="let-op" titel="Dit mist nog">
          <WatErMist gebreken={gebreken} pad={pad} />
        </Kennisgeving>
      )}
      <p>
        <a class="utrecht-link" href={`${pad}/verslag/concept.pdf`}>
          Bekijk het als PDF
        </a>
      </p>
      <article class="kt-blad">
        <Leesstuk stuk={concept!.stuk} niveau={3} />
      </article>
      {stopt ? (
        <p>Versturen kan als er niets meer mist.</p>
      ) : (
        <Verzendformulier
          actie={`${pad}/verslag`}
          actId={newId(Date.parse(ctx.nu))}
          kenmerk={concept!.kenmerk}
          heeftMail={inwoner?.email !== undefined}
          vraagReden={!isGevoerd(gesprek)}
          ingevuld={beeld.ingevuld}
          fouten={beeld.fouten ?? []}
        />
      )}
    </>
  );
}
