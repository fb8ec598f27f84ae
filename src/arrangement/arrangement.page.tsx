import type { Gevolg } from '../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { magIn, personeelRaam } from '../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import { leaveNote, readNote } from '../platform/cookies.ts';
import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import { Citaat } from '../ui/citaat.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import type { Fout } from '../ui/fout.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Akkoord, Akkoordstand } from './akkoord.tsx';
import { afspraakForm, akkoordForm, gedaanForm, vervalForm } from './arrangement.form.ts';
import { gedaan, getPlan, maak, spreekAf, verval } from './arrangement.server.ts';
import type { PlanMetMensen } from './arrangement.server.ts';
import { kiesOpen } from './bord.ts';
import type { Bord, Ingevuld, Open } from './bord.ts';
import { komendregels } from './planstuk.ts';
import { mailPlan } from './planmail.server.ts';
import { Afspraken, Resultaatdeel } from './resultaatdeel.tsx';

/** GET /:gemeente/zaken/:zaak/arrangement — per resultaat what was found, who does what by when, and the agreement. */
export async function arrangementPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect(`/zaken/${ctx.id('zaak')}/arrangement/plan`);
  const { bij, uit, afspraak } = ctx.http.req.query();
  const alsId = (waarde: string | undefined) => (isId(waarde) ? waarde : undefined);
  return toon(ctx, { open: { bij: alsId(bij), uit: alsId(uit), afspraak: alsId(afspraak) } });
}

/** POST …/arrangement — makes an afspraak, out of an oplossing that was found or in words of its own. */
export async function afspraakMaken(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const open = { bij: ingevuld['resultaatId'], uit: ingevuld['oplossingId'] };
  const gelezen = readFields(form, afspraakForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld, open });
  const { hulpNaam, hulpWat, ...rest } = gelezen.value;
  const hulp = hulpNaam || hulpWat ? { naam: hulpNaam ?? '', wat: hulpWat } : undefined;
  const opdracht = { ...rest, hulp, zaakId: ctx.id('zaak') };
  const uitkomst = await maak(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  return uitkomst.gelukt
    ? ctx.redirect(`/zaken/${ctx.id('zaak')}/arrangement#resultaat-${opdracht.resultaatId}`)
    : toon(ctx, { ...bijVeld(uitkomst, AFSPRAAKVELDEN), ingevuld, open });
}

type VeldBijRegel = Readonly<Record<string, string>>;

const AFSPRAAKVELDEN: VeldBijRegel = { 'AR-2': 'wieNaam', 'AR-7': 'hulpNaam', 'AR-9': 'uiterlijk' };
const AKKOORDVELDEN: VeldBijRegel = { 'AR-8': 'opvolgingOp', 'HG-63': 'opvolgingOp', 'AR-9': 'akkoordOp' };

/** A refusal about one field stands beside that field; any other above the page. */
function bijVeld({ regel, uitleg }: Geweigerd, velden: VeldBijRegel): Pick<Wat, 'fouten' | 'weigering'> {
  const veld = velden[regel];
  return veld === undefined ? { weigering: uitleg } : { fouten: [{ veld, tekst: uitleg }] };
}

/** POST …/arrangement/vervallen — lets an afspraak lapse with a reason. */
export async function afspraakVervalt(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, vervalForm);
  if (!gelezen.ok) return toonAfspraak(ctx, form, gelezen.fouten);
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak') };
  return slot(ctx, form, await verval(ctx.tx, opdracht, ctx.aanleiding(form.get('actId'))));
}

/** POST …/arrangement/gedaan — records that an afspraak was done on a day. */
export async function afspraakGedaan(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, gedaanForm);
  if (!gelezen.ok) return toonAfspraak(ctx, form, gelezen.fouten);
  const { afspraakId, gedaanOp } = gelezen.value;
  const opdracht = { afspraakId, op: gedaanOp, zaakId: ctx.id('zaak') };
  return slot(ctx, form, await gedaan(ctx.tx, opdracht, ctx.aanleiding(form.get('actId'))));
}

/** POST …/arrangement/akkoord — agrees on the whole, plans the follow-up and tells the inwoner. */
export async function arrangementAfspreken(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, akkoordForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const { akkoordOp, akkoordVan, wijze, opvolgingOp, doorId, vorm, nieuweLink, gezien } = gelezen.value;
  const medewerkerIds = (await listMedewerkers(ctx.tx)).map(({ id }) => id);
  const zaakId = ctx.id('zaak');
  const opvolging = { op: opvolgingOp, doorId, vorm, medewerkerIds };
  const opdracht = { zaakId, op: akkoordOp, akkoordVan, wijze, opvolging, gezien };
  const uitkomst = await spreekAf(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { ...bijVeld(uitkomst, AKKOORDVELDEN), ingevuld });
  const gemaild = uitkomst.waarde.acts.length > 0 && (await bericht(ctx, nieuweLink === 'ja'));
  return ctx.redirect(`/zaken/${zaakId}/arrangement?afgesproken=${gemaild ? 'mail' : 'ja'}`);
}

/** Mails the inwoner, if there is an address; the code of a new link waits on the page for who tells it. */
async function bericht(ctx: Ctx, nieuweLink: boolean): Promise<boolean> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { inwoner } = await getPlan(ctx.tx, zaakId);
  const linkNaar = (token: string) => `${settingsOf(ctx).publicUrl}${ctx.path(`/link/${token}`)}`;
  const vraag = { zaakId, inwoner, afzender: ctx.gemeente.naam, profiel, nieuweLink, linkNaar };
  const { verstuurd, code } = await mailPlan(ctx.tx, vraag, ctx.nu);
  if (code !== undefined) leaveNote(ctx, { path: `/zaken/${zaakId}/arrangement`, value: `code-${code}` });
  return verstuurd;
}

function slot(ctx: Ctx, form: URLSearchParams, uitkomst: Uitkomst<Gevolg>): Promise<Response> | Response {
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${ctx.id('zaak')}/arrangement`);
  return toonAfspraak(ctx, form, [], uitkomst.uitleg);
}

function toonAfspraak(
  ctx: Ctx,
  form: URLSearchParams,
  fouten: readonly Fout[],
  weigering?: string,
): Promise<Response> {
  const ingevuld = Object.fromEntries(form);
  return toon(ctx, { fouten, weigering, ingevuld, open: { afspraak: ingevuld['afspraakId'] } });
}

type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string | undefined;
  readonly ingevuld?: Ingevuld;
  readonly open?: Open;
};

async function toon(ctx: Ctx, { fouten = [], weigering, ingevuld = {}, open = {} }: Wat): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const plan = await getPlan(ctx.tx, zaakId);
  ctx.show(plan.personen.map(({ id }) => id));
  const contactpersonen = await listContactpersonen(ctx);
  const bord: Bord = {
    pad: ctx.path(`/zaken/${zaakId}/arrangement`),
    actId: newId(),
    vandaag: ctx.vandaag,
    plan,
    profiel,
    contactpersonen,
    contactpersoon: contactpersonen.find(({ id }) => ctx.wie.soort === 'medewerker' && id === ctx.wie.id)?.id,
    magMaken: magIn(profiel, ctx.wie, { handeling: 'arrangement-maken', relatie: ctx.relatie }),
    heeftMail: plan.inwoner?.email !== undefined,
    open: kiesOpen(plan, open),
    fouten,
    ingevuld,
  };
  const status = fouten.length > 0 || weigering !== undefined ? 422 : 200;
  return ctx.html(<ArrangementPagina {...{ ctx, bord, plan, weigering }} />, status);
}

const CONTACTROLLEN = ['gespreksvoerder', 'eerste-contact', 'vrijwilliger'];

async function listContactpersonen(ctx: Ctx) {
  const medewerkers = await listMedewerkers(ctx.tx);
  return medewerkers.filter(({ rollen }) => rollen.some((rol) => CONTACTROLLEN.includes(rol)));
}

type PaginaProps = {
  readonly ctx: Ctx;
  readonly bord: Bord;
  readonly plan: PlanMetMensen;
  readonly weigering: string | undefined;
};

function ArrangementPagina({ ctx, bord, plan, weigering }: PaginaProps) {
  const { profiel, fouten } = bord;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  return (
    <PersoneelPagina
      titel="Arrangement"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${ctx.id('zaak')}`) }}
      fouten={fouten.length > 0}
      zijkant={<Zijkant {...{ ctx, bord, plan }} />}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          <p>{weigering}</p>
        </Kennisgeving>
      )}
      <Gelukt ctx={ctx} />
      {plan.wens !== undefined && (
        <Citaat wie={profiel.wondervraagLabel} groot>
          {plan.wens}
        </Citaat>
      )}
      <Akkoordstand bord={bord} />
      {plan.resultaten.length === 0 && <GeenResultaat ctx={ctx} />}
      {plan.resultaten.map((resultaat) => (
        <Resultaatdeel key={resultaat.resultaatId} bord={bord} resultaat={resultaat} />
      ))}
      {plan.los.length > 0 && (
        <section>
          <Kop>Bij een resultaat dat niet meer staat</Kop>
          <Afspraken bord={bord} afspraken={plan.los} />
        </section>
      )}
      <Komend plan={plan} bord={bord} />
      <Akkoord bord={bord} />
    </PersoneelPagina>
  );
}

/** What is still talked about with the inwoner stands in the plan as well (HG-114). */
function Komend({ plan, bord }: Pick<PaginaProps, 'plan' | 'bord'>) {
  const regels = komendregels(plan, new Map(bord.contactpersonen.map(({ id, naam }) => [id, naam])));
  if (regels.length === 0) return null;
  return (
    <section id="komend">
      <Kop>Dit bespreken jullie nog</Kop>
      <ul class="utrecht-unordered-list">
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}

function Gelukt({ ctx }: { readonly ctx: Ctx }) {
  const afgesproken = ctx.http.req.query('afgesproken');
  if (afgesproken === undefined) return null;
  const code = /^code-([a-z2-9]{6})$/u.exec(readNote(ctx) ?? '')?.[1];
  return (
    <Kennisgeving soort="goed" titel="Het arrangement is afgesproken">
      {afgesproken === 'mail' ? (
        <p>De inwoner krijgt een mail dat het plan klaarstaat.</p>
      ) : (
        <p>Print het plan en geef het mee. Er gaat geen mail.</p>
      )}
      {code !== undefined && (
        <p>
          In de mail staat een nieuwe link. De code staat er niet in. Geef hem zelf door:{' '}
          <strong>{code}</strong>. Een oude code werkt niet meer.
        </p>
      )}
    </Kennisgeving>
  );
}

function GeenResultaat({ ctx }: { readonly ctx: Ctx }) {
  return (
    <p class="utrecht-paragraph">
      Er staat nog geen resultaat. Spreek eerst af wat de inwoner wil bereiken.{' '}
      <a class="utrecht-link" href={ctx.path(`/zaken/${ctx.id('zaak')}/gesprek`)}>
        Naar het gesprek
      </a>
    </p>
  );
}

function Zijkant({ ctx, bord, plan }: Pick<PaginaProps, 'ctx' | 'bord' | 'plan'>) {
  return (
    <>
      <Kop>Het plan</Kop>
      {plan.inwoner !== undefined && (
        <p class="utrecht-paragraph">
          Voor <bdi>{volledigeNaam(plan.inwoner.naam)}</bdi>
        </p>
      )}
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link" href={`${bord.pad}/plan`}>
            Lezen zoals de inwoner het leest
          </a>
        </li>
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link" href={`${bord.pad}/plan.pdf`}>
            Het plan als pdf
          </a>
        </li>
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link" href={ctx.path(`/zaken/${ctx.id('zaak')}/opvolging`)}>
            Hoe gaat het nu?
          </a>
        </li>
      </ul>
    </>
  );
}
