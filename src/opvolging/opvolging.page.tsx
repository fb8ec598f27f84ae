import type { Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { magIn, personeelRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from '../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import type { Persoon } from '../personen/index.ts';
import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { Citaat } from '../ui/citaat.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import type { Blad } from './blad.ts';
import { EerdereKeren, Resultaatstand, Vastleggen } from './gaat-het.tsx';
import { Meekijken, Vangnet } from './meekijken.tsx';
import { gehoudenForm, instemForm, loslaatForm, opvolgmomentForm } from './opvolging.form.ts';
import {
  getOpvolging,
  legVast,
  planOpvolgmoment,
  storeInstemming,
  storeLoslating,
} from './opvolging.server.ts';
import { Loslaten, Plannen, Vervolgstand } from './vervolg.tsx';

/** GET /:gemeente/zaken/:zaak/opvolging — how it is now per resultaat, the next time, and letting go. */
export async function opvolgingPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/opvolging — records how it goes, in the inwoner's words and per resultaat. */
export async function opvolgingVastleggen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const terug = { terug: 'gehouden', ingevuld: Object.fromEntries(form) } as const;
  const gelezen = readFields(form, gehoudenForm);
  if (!gelezen.ok) return toon(ctx, { ...terug, fouten: gelezen.fouten });
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak') };
  return slot(ctx, terug, await legVast(ctx.tx, opdracht, ctx.aanleiding(form.get('actId'))));
}

/** POST …/opvolging/plannen — plans the next time somebody asks how it goes. */
export async function opvolgingPlannen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const terug = { terug: 'plannen', ingevuld: Object.fromEntries(form) } as const;
  const gelezen = readFields(form, opvolgmomentForm);
  if (!gelezen.ok) return toon(ctx, { ...terug, fouten: gelezen.fouten });
  const { opvolgingOp, doorId, vorm } = gelezen.value;
  const medewerkerIds = (await listMedewerkers(ctx.tx)).map(({ id }) => id);
  const opdracht = { zaakId: ctx.id('zaak'), op: opvolgingOp, doorId, vorm, medewerkerIds };
  return slot(ctx, terug, await planOpvolgmoment(ctx.tx, opdracht, ctx.aanleiding(form.get('actId'))));
}

/** POST …/opvolging/loslaten — lets go for one of three reasons. */
export async function loslaten(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const terug = { terug: 'loslaten', ingevuld: Object.fromEntries(form) } as const;
  const gelezen = readFields(form, loslaatForm);
  if (!gelezen.ok) return toon(ctx, { ...terug, fouten: gelezen.fouten });
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak') };
  return slot(ctx, terug, await storeLoslating(ctx.tx, opdracht, ctx.aanleiding(form.get('actId'))));
}

/** POST …/opvolging/meekijken — a second colleague agrees to letting go. */
export async function meekijken(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const terug = { terug: 'meekijken', ingevuld: Object.fromEntries(form) } as const;
  const gelezen = readFields(form, instemForm);
  if (!gelezen.ok) return toon(ctx, { ...terug, fouten: gelezen.fouten });
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak') };
  return slot(ctx, terug, await storeInstemming(ctx.tx, opdracht, ctx.aanleiding(form.get('actId'))));
}

type Wat = Partial<Pick<Blad, 'fouten' | 'ingevuld' | 'terug'>> & { readonly weigering?: string };

function slot(ctx: Ctx, terug: Wat, uitkomst: Uitkomst<Gevolg>): Promise<Response> | Response {
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${ctx.id('zaak')}/opvolging`);
  const { regel, uitleg } = uitkomst;
  const bijDag = regel === 'HG-63' && terug.terug === 'plannen';
  const veld = bijDag ? 'opvolgingOp' : VELD_BIJ_REGEL[regel];
  if (veld === undefined) return toon(ctx, { ...terug, weigering: uitleg });
  return toon(ctx, { ...terug, fouten: [{ veld, tekst: uitleg }] });
}

/** A refusal about one field stands beside that field; any other above the page. */
const VELD_BIJ_REGEL: Readonly<Record<string, string>> = {
  'AR-8': 'opvolgingOp',
  'OV-2': 'gehoudenOp',
  'OV-6': 'blijftInBeeld',
  'OV-7': 'blijftInBeeld',
};

const CONTACTROLLEN = ['gespreksvoerder', 'eerste-contact', 'vrijwilliger'];

async function toon(ctx: Ctx, { fouten = [], ingevuld = {}, terug, weigering }: Wat): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') throwNotHere();
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const stand = await getOpvolging(ctx.tx, zaakId);
  ctx.show(stand.plan.personen.map(({ id }) => id));
  const medewerkers = await listMedewerkers(ctx.tx);
  const mag = (handeling: Handeling) =>
    stand.afgesloten === undefined && magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie });
  const blad: Blad = {
    ...stand,
    pad: ctx.path(`/zaken/${zaakId}/opvolging`),
    actId: newId(),
    vandaag: ctx.vandaag,
    medewerkers: new Map(medewerkers.map(({ id, naam }) => [id, naam])),
    contactpersonen: medewerkers.filter(({ rollen }) => rollen.some((rol) => CONTACTROLLEN.includes(rol))),
    mag: {
      vastleggen: mag('arrangement-maken'),
      plannen: mag('opvolging-plannen'),
      loslaten: mag('loslaten') && stand.losgelaten === undefined,
      meekijken: mag('meekijken-bij-loslaten') && stand.vraagtTweede && stand.losgelaten === undefined,
    },
    terug,
    fouten,
    ingevuld,
  };
  const status = fouten.length > 0 || weigering !== undefined ? 422 : 200;
  const { inwoner } = stand.plan;
  return ctx.html(<OpvolgingPagina {...{ ctx, profiel, blad, inwoner, weigering }} />, status);
}

type PaginaProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly blad: Blad;
  readonly inwoner: Persoon | undefined;
  readonly weigering: string | undefined;
};

function OpvolgingPagina({ ctx, profiel, blad, inwoner, weigering }: PaginaProps) {
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const { plan, mag, fouten } = blad;
  return (
    <PersoneelPagina
      titel="Hoe gaat het nu?"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${ctx.id('zaak')}`) }}
      fouten={fouten.length > 0}
      zijkant={<Zijkant {...{ ctx, profiel, inwoner, blad }} />}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          <p>{weigering}</p>
        </Kennisgeving>
      )}
      {plan.wens !== undefined && (
        <Citaat wie={profiel.wondervraagLabel} groot>
          {plan.wens}
        </Citaat>
      )}
      <Vervolgstand blad={blad} />
      <Vangnet blad={blad} />
      <Kop>Wat we wilden bereiken</Kop>
      {plan.resultaten.length === 0 && <p class="utrecht-paragraph">Er is nog geen resultaat afgesproken.</p>}
      {plan.resultaten.map((resultaat) => (
        <Resultaatstand key={resultaat.resultaatId} blad={blad} resultaat={resultaat} />
      ))}
      {mag.vastleggen && <Vastleggen blad={blad} />}
      <EerdereKeren blad={blad} />
      {mag.plannen && <Plannen blad={blad} />}
      {mag.meekijken && <Meekijken blad={blad} />}
      {mag.loslaten && <Loslaten blad={blad} />}
    </PersoneelPagina>
  );
}

function Zijkant({ ctx, profiel, inwoner, blad }: Omit<PaginaProps, 'weigering'>) {
  const zaak = ctx.path(`/zaken/${ctx.id('zaak')}`);
  const magAfsluiten =
    blad.afgesloten === undefined &&
    magIn(profiel, ctx.wie, { handeling: 'afsluiten', relatie: ctx.relatie });
  return (
    <>
      {inwoner !== undefined && (
        <p class="utrecht-paragraph">
          Met <bdi>{volledigeNaam(inwoner.naam)}</bdi>
        </p>
      )}
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link" href={`${zaak}/arrangement`}>
            Naar het arrangement
          </a>
        </li>
        {blad.mag.plannen && (
          <li class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`${zaak}/planning`}>
              Een bezoek in de agenda zetten
            </a>
          </li>
        )}
        {magAfsluiten && (
          <li class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`${zaak}/afsluiten`}>
              De zaak afsluiten
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
