import { getProfiel } from '../../inrichting/index.server.ts';
import { leaveNote, readNote } from '../../platform/cookies.ts';
import { readFields } from '../../platform/forms.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import type { GenodigdeRol } from '../../planning/index.ts';
import { legVastOpBlad, toonBladfouten, toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { getGesprek } from '../gesprek.page.tsx';
import type { Beeld } from '../gesprek.page.tsx';
import type { GesprekMetWoorden } from '../gesprek.server.ts';
import type { Deelnemerrol } from './deelnemerrol.ts';
import { deelnemerForm, vierOgenForm } from './deelnemers.form.ts';
import { storeUitnodiging, volgendMoment } from './deelnemers.server.ts';
import { Deelnemers } from './deelnemers.tsx';
import type { Briefje } from './deelnemers.tsx';
import { biedAlleenAan, deelApart, noteerApart, vouwOnderVierOgen } from './onder-vier-ogen.ts';
import { legAanwezigheidVast } from './uitnodigen.ts';
import type { Gepland } from './uitnodigformulier.tsx';
import { VierOgen } from './vierogen.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/deelnemers — who sits at the table. */
export async function deelnemersPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx);
}

/** POST …/gesprek/deelnemers — somebody is asked, came or could not, or a moment alone was offered. */
export async function postDeelnemers(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const formulier = velden.get('daad') ?? 'uitnodigen';
  const waar = { formulier, velden, veld: 'deelnemerNaam' };
  const gelezen = readFields(velden, deelnemerForm);
  const blad = await maakBlad(ctx);
  if (!gelezen.ok) return toonBladfouten(ctx, blad, { ...waar, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  switch (value.daad) {
    case 'uitnodigen':
      return nodigUit(ctx, velden, value);
    case 'aanwezig':
      return legVastOpBlad(ctx, blad, {
        ...waar,
        beslis: (acts, aanleiding) => legAanwezigheidVast(acts, { zaakId, ...value }, aanleiding),
      });
    case 'alleen': {
      const { met, antwoord } = value;
      return legVastOpBlad(ctx, blad, {
        ...waar,
        beslis: (_, aanleiding) => biedAlleenAan({ zaakId, met, antwoord }, aanleiding),
      });
    }
  }
}

type Opgave = {
  readonly deelnemerNaam: string;
  readonly rol: Deelnemerrol;
  readonly email?: string | undefined;
  readonly vindtGoed?: 'ja' | undefined;
  readonly waarom: string;
};

async function nodigUit(ctx: Ctx, velden: URLSearchParams, opgave: Opgave): Promise<Response> {
  const { deelnemerNaam: naam, rol, email, vindtGoed, waarom } = opgave;
  const zaakId = ctx.id('zaak');
  const { publicUrl } = settingsOf(ctx);
  const linkNaar = (token: string) => `${publicUrl}${ctx.path(`/uitnodiging/${token}`)}`;
  const opdracht = { zaakId, naam, rol, email, waarom, inwonerVindtGoed: vindtGoed === 'ja' };
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const uitkomst = await storeUitnodiging(
    ctx.tx,
    { ...opdracht, profiel, afzender: ctx.gemeente.naam, linkNaar },
    ctx.aanleiding(velden.get('actId')),
  );
  if (!uitkomst.gelukt) {
    const veld =
      { 'HG-81': 'waarom' }[uitkomst.regel] ?? (naam.trim() === '' ? 'deelnemerNaam' : 'vindtGoed');
    const fouten = [{ veld, tekst: uitkomst.uitleg }];
    return toon(ctx, { ingevuld: { formulier: 'uitnodigen', velden, fouten }, status: 422 });
  }
  const pad = `/zaken/${zaakId}/gesprek/deelnemers`;
  const { link } = uitkomst.waarde;
  if (link !== undefined) {
    const value: Briefje = {
      code: link.code,
      ...(email === undefined && { link: linkNaar(link.token) }),
    };
    leaveNote(ctx, { path: pad, value: JSON.stringify(value) });
  }
  return ctx.redirect(pad);
}

async function toon(ctx: Ctx, beeld: Beeld = {}): Promise<Response> {
  return toonEigenblad(ctx, await maakBlad(ctx), beeld);
}

async function maakBlad(ctx: Ctx): Promise<Eigenblad> {
  const gepland = geplandeMensen(await getGesprek(ctx), ctx.nu);
  const gekozen = gepland[Number(ctx.http.req.query('gepland') ?? -1)];
  const note = readNote(ctx);
  const briefje = note === undefined ? undefined : (JSON.parse(note) as Briefje);
  return {
    woord: 'deelnemers',
    titel: 'Wie erbij zijn',
    kop: ({ inwoner }) => `Wie erbij zijn in het gesprek met ${inwoner}`,
    inhoud: (tafel) => <Deelnemers {...{ tafel, gepland, gekozen, briefje }} />,
  };
}

const ROL_UIT_PLANNING: Readonly<Record<GenodigdeRol, Deelnemerrol>> = {
  mantelzorger: 'mantelzorger',
  familie: 'familie',
  clientondersteuner: 'clientondersteuner',
  vertegenwoordiger: 'vertegenwoordiger',
  professional: 'professional',
  tolk: 'tolk',
  inwoner: 'anders',
  anders: 'anders',
};

/** Who comes along by the planning of the next contactmoment and was not asked here yet. */
function geplandeMensen({ acts, gesprek }: GesprekMetWoorden, nu: string): readonly Gepland[] {
  const gevraagd = new Set(gesprek.deelnemers.map(({ naam }) => naam));
  return (volgendMoment(acts, nu)?.genodigden ?? [])
    .filter(({ naam, rol }) => rol !== 'inwoner' && !gevraagd.has(naam))
    .map(({ naam, rol }) => ({ naam, rol: ROL_UIT_PLANNING[rol] }));
}

/** GET …/gesprek/onder-vier-ogen — what was said in a moment alone; for who leads the gesprek, not to look at together. */
export async function vierOgenPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, await vierOgenBlad(ctx));
}

/** POST …/gesprek/onder-vier-ogen — keeps such words apart, or shares them because the speaker agrees. */
export async function postVierOgen(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar = { formulier: 'apart', velden, veld: 'apart' };
  const gelezen = readFields(velden, vierOgenForm);
  const blad = await vierOgenBlad(ctx);
  if (!gelezen.ok) return toonBladfouten(ctx, blad, { ...waar, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  if (value.daad === 'delen') {
    const { apartId } = value;
    return legVastOpBlad(ctx, blad, {
      ...waar,
      beslis: (acts, aanleiding) => deelApart(acts, { zaakId, apartId }, aanleiding),
    });
  }
  const { van, vanNaam, apart: tekst } = value;
  const naam = van === 'mantelzorger' ? vanNaam : undefined;
  return legVastOpBlad(ctx, blad, {
    ...waar,
    beslis: (_, aanleiding) => noteerApart({ zaakId, van, naam, tekst }, aanleiding),
  });
}

async function vierOgenBlad(ctx: Ctx): Promise<Eigenblad> {
  const { apart } = vouwOnderVierOgen((await getGesprek(ctx)).acts);
  return {
    woord: 'onder-vier-ogen',
    titel: 'Onder vier ogen',
    kop: ({ inwoner }) => `Onder vier ogen, bij het gesprek met ${inwoner}`,
    inhoud: (tafel) => <VierOgen tafel={tafel} apart={apart} />,
  };
}
