import { schrijfDatum } from '../../basis/datum.ts';
import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import type { FieldsResult } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import {
  eersteAanvraagdag,
  isIdentiteitOpen,
  laatBriefVervallen,
  stelIdentiteitVast,
  vouwAanvraag,
  vouwBesluit,
  vouwVroegeBrief,
} from '../../toewijzing/index.ts';
import type { Aanvraag, VroegeBrief } from '../../toewijzing/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { aanvraagForm, briefForm, identiteitForm, intrekForm } from './aanvraag.form.ts';
import { doe, storeAanvraag, storeAanvraagIntrekking, storeBrief } from './aanvraag.server.ts';
import {
  Identiteitformulier,
  Intrekformulier,
  NogNiet,
  Opschrijfformulier,
  ZonderMelding,
} from './aanvraagformulieren.tsx';
import type { Formulierbasis } from './aanvraagformulieren.tsx';
import { Lopend } from './aanvraagstand.tsx';
import { Berichten } from './berichtenlijst.tsx';
import { nieuweZaakVan } from './nieuwe-melding.server.ts';
import { poortVan } from './onderzoek-uitkomst.ts';
import { inVeld } from './aanvraagwoorden.ts';
import { findZaak } from '../zaak.server.ts';
import type { ZaakMetVerhaal } from '../zaak.server.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 422;
};

/** GET /:gemeente/zaken/:zaak/aanvraag — write down an aanvraag that came on paper, or see the one that runs. */
export async function aanvraagPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/zaken/:zaak/aanvraag — an aanvraag by letter, at the desk or on the signed verslag. */
export async function registreerAanvraag(ctx: Ctx): Promise<Response> {
  const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
  return verwerk(ctx, {
    lees: (form) => readFields(form, aanvraagForm(ctx.vandaag)),
    doe: (velden, { zaakId, afzender, aanleiding }) =>
      storeAanvraag(ctx.tx, { zaakId, instrument, afzender, ...velden }, aanleiding),
  });
}

/** POST …/aanvraag/brief — takes up the early letter with one click (TW-14). */
export async function pakBriefOp(ctx: Ctx): Promise<Response> {
  const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
  return verwerk(ctx, {
    lees: () => ({ ok: true, value: undefined }),
    doe: (_, { zaakId, afzender, aanleiding }) =>
      storeBrief(ctx.tx, { zaakId, instrument, afzender, vandaag: ctx.vandaag }, aanleiding),
  });
}

/** POST …/aanvraag/brief/vervallen — the inwoner does not want what the early letter asks any more (TW-14). */
export async function laatBriefGaan(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, {
    lees: (form) => readFields(form, briefForm),
    doe: ({ woorden }, doen) =>
      doe(ctx.tx, doen, (acts) =>
        laatBriefVervallen(acts, { zaakId: doen.zaakId, woorden }, doen.aanleiding),
      ),
  });
}

/** POST …/aanvraag/identiteit — which document was seen, without number or copy (TW-22). */
export async function legIdentiteitVast(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, {
    lees: (form) => readFields(form, identiteitForm),
    doe: (velden, doen) =>
      doe(ctx.tx, doen, () => stelIdentiteitVast({ zaakId: doen.zaakId, ...velden }, doen.aanleiding)),
  });
}

/** POST …/aanvraag/intrekken — the inwoner takes the aanvraag back by phone, on paper or at the desk. */
export async function registreerIntrekking(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, {
    naar: '',
    lees: (form) => readFields(form, intrekForm),
    doe: ({ reden, vrij: isVrij }, { zaakId, afzender, aanleiding }) =>
      storeAanvraagIntrekking(ctx.tx, { zaakId, reden, isVrij, afzender }, aanleiding),
  });
}

type Werk<T> = {
  readonly naar?: string;
  readonly lees: (form: URLSearchParams) => FieldsResult<T>;
  readonly doe: (
    velden: T,
    doen: { readonly zaakId: string; readonly afzender: string; readonly aanleiding: Aanleiding },
  ) => Promise<Uitkomst<Gevolg>>;
};

/** Reads a form, does it, and shows the page with all faults or the refusal when it may not. */
async function verwerk<T>(ctx: Ctx, werk: Werk<T>): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = werk.lees(ingevuld);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await werk.doe(gelezen.value, { zaakId, afzender: ctx.gemeente.naam, aanleiding });
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}${werk.naar ?? '/aanvraag'}`);
}

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined) throwNotHere();
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { zaak, namen, acts } = gevonden;
  const aanvraag = vouwAanvraag(acts);
  const kanNogEen = aanvraag === undefined || vouwBesluit(acts)?.genomen !== undefined;
  const { fouten = [], uitleg, status } = beeld;
  const props = { ctx, profiel, gevonden, beeld };
  return ctx.html(
    <PersoneelPagina
      titel="Aanvraag"
      kop={
        <>
          Aanvraag van <bdi>{namen.get(zaak.inwonerId ?? '') ?? 'deze inwoner'}</bdi>
        </>
      }
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaak.zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <NieuweMelding {...props} />
      {aanvraag !== undefined && <LopendeAanvraag {...props} aanvraag={aanvraag} />}
      {aanvraag !== undefined && kanNogEen && <Kop>Vraagt de inwoner nog iets aan?</Kop>}
      {kanNogEen && <Opschrijven {...props} />}
      <Berichten
        acts={acts}
        naar={ctx.path(`/zaken/${zaak.zaakId}/aanvraag/berichten`)}
        magLezen={mag(props, 'aanvraag-inzien')}
      />
    </PersoneelPagina>,
    status,
  );
}

type Props = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly gevonden: ZaakMetVerhaal;
  readonly beeld: Beeld;
};

function basis({ ctx, beeld }: Pick<Props, 'ctx' | 'beeld'>, waarheen: string): Formulierbasis {
  return {
    actie: ctx.path(`/zaken/${ctx.id('zaak')}/aanvraag${waarheen}`),
    actId: newId(Date.parse(ctx.nu)),
    vandaag: inVeld(ctx.vandaag),
    fouten: beeld.fouten ?? [],
    waarde: (naam) => beeld.ingevuld?.get(naam) ?? undefined,
  };
}

function mag({ ctx, profiel }: Props, handeling: Handeling): boolean {
  return magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie });
}

/** A letter that began a new melding, because this zaak had ended (ZK-61). */
function NieuweMelding({ ctx, gevonden }: Props) {
  const nieuw = gevonden.acts.map(nieuweZaakVan).findLast((zaakId) => zaakId !== undefined);
  if (nieuw === undefined) return null;
  return (
    <Kennisgeving soort="uitleg" titel="De brief is een nieuwe melding geworden">
      <p>
        Deze zaak was al afgesloten, zonder verslag. Daarom is er met de brief een nieuwe zaak begonnen.{' '}
        <a href={ctx.path(`/zaken/${nieuw}`)}>Naar de nieuwe zaak</a>
      </p>
    </Kennisgeving>
  );
}

function LopendeAanvraag(props: Props & { readonly aanvraag: Aanvraag }) {
  const { ctx, gevonden, aanvraag } = props;
  const { acts } = gevonden;
  const isOpen = vouwBesluit(acts)?.genomen === undefined;
  return (
    <>
      <Lopend
        gevonden={gevonden}
        aanvraag={aanvraag}
        magLezen={mag(props, 'aanvraag-inzien')}
        vandaag={ctx.vandaag}
        naarTermijn={
          isOpen && mag(props, 'aanvulling-vragen')
            ? ctx.path(`/zaken/${gevonden.zaak.zaakId}/aanvraag/termijn`)
            : undefined
        }
      />
      {isOpen && isIdentiteitOpen(acts, aanvraag.onderzoek) && (
        <section id="identiteit">
          <Kop>Identiteitsbewijs</Kop>
          <p class="utrecht-paragraph">
            In het gesprek is geen identiteitsbewijs gezien. Alles gaat door, maar toekennen kan pas daarna.
          </p>
          <Identiteitformulier {...basis(props, '/identiteit')} />
        </section>
      )}
      {isOpen && (
        <Uitklap titel="De inwoner trekt de aanvraag in" open={props.beeld.ingevuld?.has('reden') ?? false}>
          <Intrekformulier {...basis(props, '/intrekken')} />
        </Uitklap>
      )}
    </>
  );
}

function Opschrijven(props: Props) {
  const { ctx, gevonden } = props;
  const poort = poortVan(gevonden.acts);
  const brief = vouwVroegeBrief(gevonden.acts);
  if (poort === undefined) return <ZonderMelding naar={ctx.path('/meldingen/nieuw')} />;
  const kan = ctx.vandaag >= eersteAanvraagdag(poort);
  const isHerhaling = vouwBesluit(gevonden.acts)?.voorstel.uitkomst === 'afgewezen';
  return (
    <>
      {!kan && <NogNiet uiterlijk={poort.onderzoekUiterlijk} />}
      {brief !== undefined && <Brief {...props} brief={brief} kan={kan} />}
      <Opschrijfformulier {...basis(props, '')} isHerhaling={isHerhaling} />
    </>
  );
}

/** The early letter that waits, with one click to take it up when an aanvraag is possible (TW-2, TW-14). */
function Brief(props: Props & { readonly brief: VroegeBrief; readonly kan: boolean }) {
  const { gevonden, brief, kan, beeld } = props;
  const { actie, actId } = basis(props, '/brief');
  const vervallen = basis(props, '/brief/vervallen');
  return (
    <>
      <Kennisgeving
        soort="let-op"
        titel={
          kan
            ? `Hier ligt nog een brief, van ${schrijfDatum(brief.ontvangenOp)}`
            : `Op ${schrijfDatum(brief.ontvangenOp)} kwam al een aanvraag binnen`
        }
      >
        <p>
          {kan
            ? 'De brief kwam te vroeg. Nu kan hij als aanvraag tellen.'
            : 'Hij is bewaard. Vertel de inwoner waarom hij nog even wacht.'}
        </p>
        {mag(props, 'aanvraag-registreren') && (
          <TekstBlok>{gevonden.teksten.get(brief.woorden)?.inhoud}</TekstBlok>
        )}
      </Kennisgeving>
      {kan && <Formulier actie={actie} actId={actId} knop="Brief in behandeling nemen" />}
      <Uitklap titel="De inwoner wil dit niet meer" open={beeld.ingevuld?.has('brief') ?? false}>
        <Formulier
          actie={vervallen.actie}
          actId={vervallen.actId}
          verborgen={{ brief: 'weg' }}
          knop="De brief hoeft niet meer"
        >
          <TekstVak naam="woorden" label="Wat zei de inwoner?" hoogte="klein" fouten={vervallen.fouten} />
        </Formulier>
      </Uitklap>
    </>
  );
}
