import { getProfiel } from '../../inrichting/index.server.ts';
import type { Geweigerd } from '../../basis/uitkomst.ts';
import { readFields } from '../../platform/forms.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { getGesprek, inwonerNaam } from '../gesprek.page.tsx';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { conceptForm, toestemmingForm } from './opname.form.ts';
import { closeOpname, findConcept, storeOpname, storeToestemming, storeZinnen } from './opname.server.ts';
import { vouwOpnamen } from './opname.ts';
import { OpnameBlad } from './opname.tsx';
import type { Concept } from './opname.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/opname — consent, recording and draft; says so when it is off here (HG-147). */
export function opnamePagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/gesprek/opname/toestemming — what somebody said to recording. */
export async function postToestemming(ctx: Ctx): Promise<Response> {
  await eisAan(ctx);
  const velden = await ctx.form();
  const gelezen = readFields(velden, toestemmingForm);
  if (!gelezen.ok) return toon(ctx, { formulier: 'toestemming', velden, fouten: gelezen.fouten });
  const opdracht = { zaakId: ctx.id('zaak'), ...gelezen.value };
  const uitkomst = await storeToestemming(ctx.tx, opdracht, ctx.aanleiding(velden.get('actId')));
  return uitkomst.gelukt
    ? terug(ctx)
    : toon(ctx, geweigerdBij('toestemming', { velden, veld: 'wie', uitkomst }));
}

/** POST …/gesprek/opname — takes a recording in, when everybody there agreed. */
export async function postOpname(ctx: Ctx): Promise<Response> {
  await eisAan(ctx);
  const { bestand, actId } = await ctx.http.req.parseBody();
  const bytes = bestand instanceof File ? new Uint8Array(await bestand.arrayBuffer()) : new Uint8Array();
  const opdracht = { zaakId: ctx.id('zaak'), bytes, nodig: await wieMoetenJaZeggen(ctx) };
  const aanleiding = ctx.aanleiding(typeof actId === 'string' ? actId : undefined);
  const uitkomst = await storeOpname(ctx.tx, opdracht, aanleiding);
  const velden = new URLSearchParams();
  return uitkomst.gelukt
    ? terug(ctx)
    : toon(ctx, geweigerdBij('opname', { velden, veld: 'bestand', uitkomst }));
}

/** POST …/gesprek/opname/:opname — makes notes of sentences of a draft, or throws it away. */
export async function postConcept(ctx: Ctx): Promise<Response> {
  await eisAan(ctx);
  const velden = await ctx.form();
  const gelezen = readFields(velden, conceptForm);
  if (!gelezen.ok) return toon(ctx, { formulier: 'concept', velden, fouten: gelezen.fouten });
  const [zaakId, opnameId] = [ctx.id('zaak'), ctx.id('opname')];
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  if (gelezen.value.daad === 'weggooien') {
    const klaar = { zaakId, opnameId, hoe: 'weg' } as const;
    const uitkomst = await closeOpname(ctx.tx, klaar, aanleiding);
    return uitkomst.gelukt ? terug(ctx) : throwNotHere();
  }
  const zinnen = await findConcept(ctx.tx, zaakId, opnameId);
  if (zinnen === undefined) throwNotHere();
  const { zin, spreker } = gelezen.value;
  const gekozen = zin.flatMap((plaats) => zinnen[plaats] ?? []);
  const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
  const keuze = { zaakId, opnameId, zinnen: gekozen, spreker, instrument };
  const uitkomst = await storeZinnen(ctx.tx, keuze, aanleiding);
  return uitkomst.gelukt
    ? ctx.redirect(`/zaken/${zaakId}/gesprek`)
    : toon(ctx, geweigerdBij('concept', { velden, veld: 'spreker', uitkomst }));
}

function terug(ctx: Ctx): Response {
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/gesprek/opname`);
}

type Terug = {
  readonly formulier?: string;
  readonly velden?: URLSearchParams;
  readonly fouten?: readonly Fout[];
};

function geweigerdBij(
  formulier: string,
  { velden, veld, uitkomst }: { velden: URLSearchParams; veld: string; uitkomst: Geweigerd },
): Terug {
  return { formulier, velden, fouten: [{ veld, tekst: uitkomst.uitleg }] };
}

/** Off unless the installation has a model and the municipality wants it (HG-147): then there is nothing to send to. */
async function eisAan(ctx: Ctx): Promise<void> {
  if (!(await isAan(ctx))) throwNotHere();
}

async function isAan(ctx: Ctx): Promise<boolean> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return settingsOf(ctx).canTranscribe === true && profiel.opnameMag === true;
}

/** The inwoner and everybody who was asked to the table and did not stay away. */
async function wieMoetenJaZeggen(ctx: Ctx): Promise<readonly string[]> {
  const gevonden = await getGesprek(ctx);
  const erbij = gevonden.gesprek.deelnemers.filter(({ aanwezigheid }) => !aanwezigheid.includes('kon-niet'));
  return [inwonerNaam(gevonden), ...erbij.map(({ naam }) => naam)];
}

async function toon(ctx: Ctx, { formulier, velden, fouten }: Terug): Promise<Response> {
  const blad = (await isAan(ctx)) ? await bladVoor(ctx) : UIT;
  if (formulier === undefined || velden === undefined || fouten === undefined)
    return toonEigenblad(ctx, blad);
  return toonEigenblad(ctx, blad, { ingevuld: { formulier, velden, fouten }, status: 422 });
}

const UIT: Eigenblad = {
  woord: 'opname',
  titel: 'Opnemen',
  kop: () => 'Het gesprek opnemen',
  inhoud: () => <p>Opnemen staat in deze gemeente uit.</p>,
};

async function bladVoor(ctx: Ctx): Promise<Eigenblad> {
  const opnamen = vouwOpnamen((await getGesprek(ctx)).acts);
  const nodig = await wieMoetenJaZeggen(ctx);
  const concepten: Concept[] = [];
  for (const { opnameId, stand } of opnamen.opnamen) {
    const zinnen = stand === 'uitgewerkt' ? await findConcept(ctx.tx, ctx.id('zaak'), opnameId) : undefined;
    if (zinnen !== undefined) concepten.push({ opnameId, zinnen });
  }
  const inhoud: Eigenblad['inhoud'] = (tafel) => <OpnameBlad {...{ tafel, opnamen, nodig, concepten }} />;
  return { ...UIT, inhoud };
}
