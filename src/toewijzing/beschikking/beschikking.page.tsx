import { schrijfDatum } from '../../basis/datum.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { readNote } from '../../platform/cookies.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { bezwaarTot } from '../../termijnen/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { KnopLink, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Leesstuk } from '../../ui/leesstuk.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import {
  Herkomstlijst,
  Keuring,
  Opmaakformulier,
  Versielijst,
  Verzendformulier,
  wijzeWoord,
} from './beschikking.tsx';
import { isActueel, leesBeschikking, vouwBeschikkingen } from './beschikking.ts';
import type { Beschikking } from './beschikking.ts';
import { getBrievenzaak, stofVoor } from './beschikking.server.ts';
import type { Brievenzaak } from './beschikking.server.ts';
import type { Brief } from './brief.ts';
import type { Briefstof } from './briefstof.ts';
import { keurBeschikking } from './keuring.ts';
import { leesstukVan } from './leesbrief.ts';
import { stelBriefSamen } from './samenstellen.ts';

/** What the page shows besides the letter: a form that was refused, with what was typed and why. */
export type Briefpaginabeeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 422;
};

/** What stands on the page of one letter. */
export type Briefwerk = {
  readonly zaak: Brievenzaak;
  readonly stof: Briefstof;
  readonly versies: readonly Beschikking[];
  /** The last version while it says what the file says, else the letter as it would be made now. */
  readonly brief: Brief;
  /** The last version when that is the letter shown. */
  readonly vast?: Beschikking | undefined;
};

/** GET /:gemeente/zaken/:zaak/beschikking — the letters of a zaak; straight to the letter when there is one. */
export async function beschikkingenPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/brieven');
  const zaak = await getBrievenzaak(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  if (zaak.inwoner !== undefined) ctx.show([zaak.inwoner.id]);
  const [een, ...meer] = zaak.besluiten;
  if (een !== undefined && meer.length === 0) return ctx.redirect(briefpad(zaak.zaakId, een.besluitId));
  return ctx.html(
    <PersoneelPagina titel="Brieven bij besluiten" {...raam(ctx, zaak)}>
      {een === undefined && (
        <p class="utrecht-paragraph">Er is nog geen besluit. Er is dus ook geen brief.</p>
      )}
      <ul class="utrecht-unordered-list">
        {zaak.besluiten.map(({ besluitId, genomen, verzonden }) => (
          <li key={besluitId}>
            <a class="utrecht-link" href={ctx.path(briefpad(zaak.zaakId, besluitId))}>
              {genomen === undefined ? 'Besluit in voorbereiding' : `Besluit van ${schrijfDatum(genomen.op)}`}
            </a>
            {verzonden !== undefined && `, bekend op ${schrijfDatum(verzonden.bekendOp)}`}
          </li>
        ))}
      </ul>
    </PersoneelPagina>,
  );
}

/** GET …/beschikking/:besluit — the letter, what it lacks, where each sentence comes from, and sending it. */
export async function beschikkingPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/brieven');
  return toonBeschikking(ctx, {});
}

/** The address of the letter of a besluit, below that of the municipality. */
export function briefpad(zaakId: string, besluitId: string): string {
  return `/zaken/${zaakId}/beschikking/${besluitId}`;
}

/** The letter of the besluit in the address; leaves with the 404 when there is none. */
export async function getBriefwerk(ctx: Ctx): Promise<Briefwerk> {
  const zaak = await getBrievenzaak(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const stof = stofVoor(zaak, { besluitId: ctx.id('besluit'), dag: ctx.vandaag }) ?? throwNotHere();
  if (zaak.inwoner !== undefined) ctx.show([zaak.inwoner.id]);
  const versies = vouwBeschikkingen(zaak.acts, stof.besluit.besluitId);
  const laatste = versies.at(-1);
  const isVast = laatste !== undefined && (laatste.verzonden !== undefined || isActueel(laatste, stof));
  if (!isVast) return { zaak, stof, versies, brief: stelBriefSamen(stof) };
  return { zaak, stof, versies, vast: laatste, brief: leesBeschikking(laatste, stof) };
}

/** Shows the letter as it stands now, with what was typed when something was refused. */
export async function toonBeschikking(ctx: Ctx, beeld: Briefpaginabeeld): Promise<Response> {
  const werk = await getBriefwerk(ctx);
  const { zaak, brief } = werk;
  const { fouten = [], uitleg, status } = beeld;
  const naam = zaak.inwoner && volledigeNaam(zaak.inwoner.naam);
  return ctx.html(
    <PersoneelPagina titel="Brief bij het besluit" fouten={fouten.length > 0} {...raam(ctx, zaak)}>
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <Code ctx={ctx} />
      {naam !== undefined && (
        <p class="utrecht-paragraph">
          Voor <bdi>{naam}</bdi>
        </p>
      )}
      <Stand {...{ ctx, werk }} />
      <Daden {...{ ctx, werk, beeld }} />
      <Kop>De brief</Kop>
      <Bestanden {...{ ctx, werk }} />
      <article class="kt-blad">
        <Kop niveau={3}>{brief.titel}</Kop>
        <Leesstuk stuk={leesstukVan(brief)} niveau={3} />
      </article>
      <Uitklap titel="Waar elke zin vandaan komt" id="herkomst">
        <Herkomstlijst brief={brief} adres={(pad) => ctx.path(`/zaken/${zaak.zaakId}${pad}`)} />
      </Uitklap>
      {werk.versies.length > 0 && (
        <Versielijst versies={werk.versies} pad={ctx.path(briefpad(zaak.zaakId, ctx.id('besluit')))} />
      )}
    </PersoneelPagina>,
    status,
  );
}

type Props = { readonly ctx: Ctx; readonly werk: Briefwerk };

/** What happened to the letter so far; before that, whether it may go. */
function Stand({ ctx, werk: { stof, brief, vast } }: Props) {
  if (vast?.verzonden !== undefined) {
    const { bekendOp, wijze } = vast.verzonden;
    return (
      <Kennisgeving soort="goed" titel="De brief is verstuurd">
        <p>
          Versie {vast.versie}, bekend op {schrijfDatum(bekendOp)}, {wijzeWoord(wijze)}. Bezwaar kan tot en
          met {schrijfDatum(bezwaarTot(bekendOp))}.
        </p>
      </Kennisgeving>
    );
  }
  const gebreken = keurBeschikking({ brief, stof });
  return <Keuring gebreken={gebreken} adres={(pad) => ctx.path(pad)} />;
}

function Daden({ ctx, werk, beeld }: Props & { readonly beeld: Briefpaginabeeld }) {
  const { stof, versies, vast } = werk;
  const mag = magIn(stof.profiel, ctx.wie, { handeling: 'besluit-versturen', relatie: ctx.relatie });
  if (!mag || stof.besluit.genomen === undefined) return null;
  const pad = ctx.path(briefpad(stof.zaakId, stof.besluit.besluitId));
  const { ingevuld, fouten = [] } = beeld;
  const actId = newId(Date.parse(ctx.nu));
  const maken = (
    <Opmaakformulier
      {...{ actId, ingevuld, fouten, dag: ctx.vandaag, isNieuw: versies.length === 0 }}
      actie={`${pad}/opmaken`}
    />
  );
  if (vast === undefined) return maken;
  return (
    <>
      {vast.verzonden === undefined && (
        <Verzendformulier
          {...{ actId, ingevuld, fouten, beschikking: vast }}
          actie={`${pad}/versturen`}
          heeftMail={stof.inwoner?.email !== undefined}
        />
      )}
      <Uitklap titel="De brief opnieuw opmaken" open={ingevuld?.has('dag') ?? false}>
        {maken}
      </Uitklap>
    </>
  );
}

function Bestanden({ ctx, werk: { stof, vast } }: Props) {
  const pad = ctx.path(briefpad(stof.zaakId, stof.besluit.besluitId));
  const naam = vast === undefined ? 'concept' : String(vast.versie);
  return (
    <Knoppen>
      <KnopLink soort="gewoon" naar={`${pad}/${naam}.pdf`}>
        {vast === undefined ? 'Voorbeeld als PDF' : 'Brief als PDF'}
      </KnopLink>
      <KnopLink soort="stil" naar={`${pad}/${naam}.docx`}>
        Brief voor Word
      </KnopLink>
    </Knoppen>
  );
}

/** The code of a new private link, to pass on: shown for an hour after sending and stored nowhere. */
function Code({ ctx }: { readonly ctx: Ctx }) {
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

function raam(ctx: Ctx, { zaakId, profiel }: Brievenzaak) {
  return {
    ...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' }),
    terug: { tekst: 'Naar het besluit', naar: ctx.path(`/zaken/${zaakId}/besluit`) },
  };
}
