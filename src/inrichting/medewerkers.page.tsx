import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import type { ComponentChildren } from 'preact';
import { getProfiel, listMedewerkernamen } from './inrichting.server.ts';
import { wijzigerVan } from './mandaten.page.tsx';
import { listWijzigingen } from './mandaten.server.ts';
import { nieuweMedewerkerForm, vertrekForm, werkForm } from './medewerkers.form.ts';
import { addMedewerker, changeMedewerker, endMedewerker, listStaf } from './medewerkers.server.ts';
import { EenMedewerker, NieuweMedewerker, Staftabel } from './medewerkers.tsx';
import type { Gemeenteprofiel } from './profiel.ts';
import { personeelRaam } from './raam.ts';
import { Wijzigingenlijst } from './wijzigingen.tsx';

const PAD = '/inrichting/medewerkers';

/** GET /:gemeente/inrichting/medewerkers — who works here and who worked here. */
export function medewerkersPagina(ctx: Ctx): Promise<Response> {
  return toonLijst(ctx, {});
}

/** POST /:gemeente/inrichting/medewerkers — adds somebody, once however often it is sent. */
export async function voegMedewerkerToe(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, nieuweMedewerkerForm);
  const organisatie = organisatieVan(await getProfiel(ctx.tx, ctx.vandaag), ingevuld.get('team'));
  const fouten = [...(gelezen.ok ? [] : gelezen.fouten), ...teamFout(ingevuld, organisatie)];
  if (!gelezen.ok || organisatie === undefined) return toonLijst(ctx, { ingevuld, fouten });
  const { medewerkerId: id, ...nieuw } = gelezen.value;
  const uitkomst = await addMedewerker(ctx.tx, { ...nieuw, id, organisatie }, wijzigerVan(ctx));
  if (!uitkomst.gelukt) {
    return toonLijst(ctx, { ingevuld, weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
  }
  return ctx.redirect(PAD);
}

/** GET /:gemeente/inrichting/medewerkers/:medewerker — one of the staff: roles, team, last day. */
export function medewerkerPagina(ctx: Ctx): Promise<Response> {
  return toonEen(ctx, {});
}

/** POST …/medewerkers/:medewerker — changes what somebody does. */
export async function wijzigMedewerker(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, werkForm);
  const organisatie = organisatieVan(await getProfiel(ctx.tx, ctx.vandaag), ingevuld.get('team'));
  const fouten = [...(gelezen.ok ? [] : gelezen.fouten), ...teamFout(ingevuld, organisatie)];
  if (!gelezen.ok || organisatie === undefined) return toonEen(ctx, { ingevuld, fouten });
  const werk = { ...gelezen.value, id: ctx.id('medewerker'), organisatie };
  const uitkomst = await changeMedewerker(ctx.tx, werk, wijzigerVan(ctx));
  if (!uitkomst.gelukt) {
    return toonEen(ctx, { ingevuld, weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
  }
  return ctx.redirect(PAD);
}

/** POST …/medewerkers/:medewerker/einde — sets the last day; after it, or at once, nothing opens any more. */
export async function zetLaatsteDag(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, vertrekForm);
  if (!gelezen.ok) return toonEen(ctx, { ingevuld, fouten: gelezen.fouten });
  const vertrek = { id: ctx.id('medewerker'), ...gelezen.value };
  const uitkomst = await endMedewerker(ctx.tx, vertrek, wijzigerVan(ctx));
  if (!uitkomst.gelukt) {
    return toonEen(ctx, { ingevuld, weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
  }
  return ctx.redirect(PAD);
}

/** The organisation of a team of the profile; undefined when there is no such team. */
export function organisatieVan(profiel: Gemeenteprofiel, team: string | null): string | undefined {
  return profiel.teams.find(({ id }) => id === team)?.organisatie;
}

function teamFout(ingevuld: URLSearchParams, organisatie: string | undefined): readonly Fout[] {
  const isLeeg = (ingevuld.get('team') ?? '') === '';
  if (organisatie !== undefined || isLeeg) return [];
  return [{ veld: 'team', tekst: 'Dit team staat niet in het profiel. Kies een team uit de lijst.' }];
}

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
};

async function toonLijst(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const staf = await listStaf(ctx.tx);
  const wijzigingen = await listWijzigingen(ctx.tx, 'medewerker');
  const namen = await listMedewerkernamen(ctx.tx);
  const { ingevuld, fouten = [] } = beeld;
  const pad = ctx.path(PAD);
  return pagina(ctx, profiel, {
    ...beeld,
    titel: 'Medewerkers',
    inhoud: (
      <>
        <Staftabel {...{ pad, profiel, staf, vandaag: ctx.vandaag }} />
        <NieuweMedewerker {...{ pad, profiel, fouten, nieuwId: newId() }} {...(ingevuld && { ingevuld })} />
        <Wijzigingenlijst {...{ wijzigingen, namen }} />
      </>
    ),
  });
}

async function toonEen(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const wie = (await listStaf(ctx.tx)).find(({ id }) => id === ctx.id('medewerker'));
  if (wie === undefined) throwNotHere();
  const { ingevuld, fouten = [] } = beeld;
  const pad = ctx.path(`${PAD}/${wie.id}`);
  return pagina(ctx, profiel, {
    ...beeld,
    titel: wie.naam,
    terug: true,
    inhoud: (
      <EenMedewerker
        {...{ pad, profiel, wie, vandaag: ctx.vandaag, fouten }}
        {...(ingevuld && { ingevuld })}
      />
    ),
  });
}

type Pagina = Beeld & {
  readonly titel: string;
  readonly terug?: boolean;
  readonly inhoud: ComponentChildren;
};

function pagina(
  ctx: Ctx,
  profiel: Gemeenteprofiel,
  { titel, terug, inhoud, fouten = [], weigering }: Pagina,
): Response {
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'medewerkers' });
  return ctx.html(
    <PersoneelPagina
      titel={titel}
      fouten={fouten.length > 0}
      {...(terug && { terug: { tekst: 'Naar alle medewerkers', naar: ctx.path(PAD) } })}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan niet">
          {weigering}
        </Kennisgeving>
      )}
      {inhoud}
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}
