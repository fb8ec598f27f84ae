import { publiekRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { leaveNote, readNote } from '../../platform/cookies.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import { drawQr } from '../../platform/qr.ts';
import { settingsOf } from '../../platform/settings.ts';
import { islandPath } from '../../platform/static.ts';
import type { Ctx } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { toonEigenblad } from '../eigenblad.page.tsx';
import { getGesprek, maakTafel } from '../gesprek.page.tsx';
import { findGesprek } from '../gesprek.server.ts';
import { meeschrijfForm } from './deelnemers.form.ts';
import {
  openMeeschrijver,
  storeMeegeschreven,
  storeMeeschrijfeinde,
  storeMeeschrijven,
} from './deelnemers.server.ts';
import type { Meeschrijver } from './deelnemers.server.ts';
import { Meeleesblad, Scanblad } from './meeschrijven.tsx';
import { openLinks } from './meeschrijven.ts';
import { waaromNiet } from './uitnodiging.page.tsx';

/** GET /:gemeente/zaken/:zaak/gesprek/meeschrijven — the code to scan, and the way to stop. */
export async function meeschrijvenPagina(ctx: Ctx): Promise<Response> {
  const isOpen = openLinks((await getGesprek(ctx)).acts, ctx.nu).length > 0;
  const [token, code] = (readNote(ctx) ?? '').split(' ');
  const { publicUrl } = settingsOf(ctx);
  const adres = `${publicUrl}${ctx.path(`/meeschrijven/${token}`)}`;
  const plaat = token && code && isOpen ? { adres, code, qr: drawQr(adres) } : undefined;
  return toonEigenblad(ctx, {
    woord: 'meeschrijven',
    titel: 'Meelezen op een telefoon',
    kop: ({ inwoner }) => `Meelezen op de telefoon van ${inwoner}`,
    inhoud: (tafel) => <Scanblad {...{ tafel, plaat, isOpen }} />,
  });
}

/** POST …/gesprek/meeschrijven — lets the inwoner write along, or ends that. */
export async function postMeeschrijven(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const zaakId = ctx.id('zaak');
  const pad = `/zaken/${zaakId}/gesprek/meeschrijven`;
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  if (velden.get('daad') === 'stoppen') {
    await storeMeeschrijfeinde(ctx.tx, { zaakId }, aanleiding);
    return ctx.redirect(pad);
  }
  const uitkomst = await storeMeeschrijven(ctx.tx, { zaakId }, aanleiding);
  const link = uitkomst.gelukt ? uitkomst.waarde.link : undefined;
  if (link !== undefined) leaveNote(ctx, { path: pad, value: `${link.token} ${link.code}` });
  return ctx.redirect(pad);
}

/** GET /:gemeente/meeschrijven/:link — the gesprek on the own phone, or the question for the code. */
export async function meelezenPagina(ctx: Ctx): Promise<Response> {
  const code = readNote(ctx);
  if (code === undefined) return vraagCode(ctx, []);
  const wie = await openMeeschrijver(ctx.tx, { token: tokenVan(ctx), code }, ctx.nu);
  return wie.opened ? toonGesprek(ctx, wie, {}) : klaar(ctx);
}

/** POST /:gemeente/meeschrijven/:link — the code, or something the inwoner writes. */
export async function schrijfMeeOpTelefoon(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const token = tokenVan(ctx);
  const gegeven = velden.get('code');
  const wie = await openMeeschrijver(ctx.tx, { token, code: gegeven ?? readNote(ctx) ?? '' }, ctx.nu);
  if (!wie.opened)
    return gegeven === null
      ? klaar(ctx, velden.get('inbreng') ?? '')
      : vraagCode(ctx, [{ veld: 'code', tekst: waaromNiet(wie) }]);
  const pad = `/meeschrijven/${token}`;
  if (gegeven !== null) {
    leaveNote(ctx, { path: pad, value: gegeven });
    return ctx.redirect(pad);
  }
  const gelezen = readFields(velden, meeschrijfForm);
  if (!gelezen.ok) return toonGesprek(ctx, wie, { velden, fouten: gelezen.fouten });
  const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
  const opdracht = { wie, tekst: gelezen.value.inbreng, instrument };
  const uitkomst = await storeMeegeschreven(ctx.tx, opdracht, ctx.aanleiding(velden.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`${pad}#veld-inbreng`);
  return toonGesprek(ctx, wie, { velden, fouten: [{ veld: 'inbreng', tekst: uitkomst.uitleg }] });
}

function tokenVan(ctx: Ctx): string {
  return ctx.http.req.param('link') ?? '';
}

type Geweigerd = { readonly velden?: URLSearchParams; readonly fouten?: readonly Fout[] };

async function toonGesprek(
  ctx: Ctx,
  { zaakId, inwonerId }: Extract<Meeschrijver, { opened: true }>,
  { velden, fouten = [] }: Geweigerd,
): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const gevonden = await findGesprek(ctx.tx, zaakId);
  if (gevonden === undefined) return klaar(ctx);
  ctx.show([inwonerId], zaakId);
  const tafel = maakTafel(ctx, { gevonden, profiel, beeld: {} });
  const actie = ctx.path(`/meeschrijven/${tokenVan(ctx)}`);
  return ctx.html(
    <PubliekePagina
      titel="Ons gesprek"
      scripts={[islandPath('meelezen')]}
      fouten={fouten.length > 0}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Foutenlijst fouten={fouten} />
      <Meeleesblad
        {...{ tafel, actie, fouten }}
        actId={velden?.get('actId') ?? newId(Date.parse(ctx.nu))}
        waarde={velden?.get('inbreng') ?? undefined}
      />
    </PubliekePagina>,
    fouten.length > 0 ? 422 : 200,
  );
}

async function vraagCode(ctx: Ctx, fouten: readonly Fout[]): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(
    <PubliekePagina
      titel="Meelezen met ons gesprek"
      fouten={fouten.length > 0}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Foutenlijst fouten={fouten} />
      <Formulier actie={ctx.path(`/meeschrijven/${tokenVan(ctx)}`)} knop="Meelezen">
        <TekstVeld
          naam="code"
          label="Welke code staat er op het scherm?"
          uitleg="Zes letters en cijfers, naast het plaatje dat u scande."
          groot
          breedte="kort"
          autocomplete="off"
          fouten={fouten}
        />
      </Formulier>
    </PubliekePagina>,
    fouten.length > 0 ? 422 : 200,
  );
}

/** The gesprek is over; words that came too late are shown, so that nobody thinks that they were kept. */
async function klaar(ctx: Ctx, teLaat = ''): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(
    <PubliekePagina titel="Het gesprek is klaar" {...publiekRaam({ gemeente: ctx.gemeente, profiel })}>
      <p class="utrecht-paragraph">Meelezen kan nu niet meer. Wat u eerder schreef, staat bij het gesprek.</p>
      {teLaat.trim() !== '' && (
        <Kennisgeving soort="let-op" titel="Dit is niet bewaard">
          <p>Het gesprek was al klaar. Zeg het nog, of lees het voor:</p>
          <TekstBlok>{teLaat}</TekstBlok>
        </Kennisgeving>
      )}
    </PubliekePagina>,
  );
}
