import { deleteCookie, getCookie } from 'hono/cookie';
import type { Wie } from '../basis/wie.ts';
import { setSessionCookie } from '../platform/cookies.ts';
import { settingsOf } from '../platform/settings.ts';
import { endSession, startSession } from '../platform/sessions.ts';
import { islandPath } from '../platform/static.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { cookieName } from '../platform/web.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Knop, KnopLink } from '../ui/knop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { findMedewerker, getProfiel, listInDienst } from './inrichting.server.ts';
import type { Medewerker } from './inrichting.server.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import { beginpad, publiekRaam } from './raam.ts';

/** GET /:gemeente/inloggen — choose a name in the demo, or go to the municipality's own login. */
export async function inlogPagina(ctx: Ctx): Promise<Response> {
  const { demo, oidc } = settingsOf(ctx);
  const uitgelogd = ctx.http.req.query('uit') === 'ja';
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const medewerkers = demo ? await listInDienst(ctx.tx, ctx.vandaag) : [];
  const terug = veiligPad(ctx, ctx.http.req.query('terug'));
  return ctx.html(<Inloggen {...{ ctx, profiel, medewerkers, terug, oidc, uitgelogd }} />);
}

/** POST /:gemeente/inloggen — demo only: become the chosen member of staff. */
export async function logIn(ctx: Ctx): Promise<Response> {
  const settings = settingsOf(ctx);
  if (!settings.demo) throwNotHere();
  const form = await ctx.form();
  const medewerker = await findMedewerker(ctx.tx, form.get('medewerker') ?? '').catch(() => undefined);
  if (medewerker === undefined) throwNotHere();
  const token = await startSession(ctx.tx, { soort: 'medewerker', id: medewerker.id }, ctx.nu);
  setSessionCookie(ctx, token);
  return naInloggen(ctx, { soort: 'medewerker', ...medewerker }, form.get('terug'));
}

/** To where somebody came from, or to the first page that is theirs. */
export async function naInloggen(ctx: Ctx, wie: Wie, terug: string | null): Promise<Response> {
  const pad = veiligPad(ctx, terug);
  if (pad !== ctx.path('/werklijst')) return ctx.http.redirect(pad, 303);
  return ctx.redirect(beginpad(await getProfiel(ctx.tx, ctx.vandaag), wie));
}

/** POST /:gemeente/uitloggen — ends the session here and now. */
export async function logUit(ctx: Ctx): Promise<Response> {
  const name = cookieName(ctx.gemeente.id, settingsOf(ctx).secure);
  const token = getCookie(ctx.http, name);
  if (token !== undefined) await endSession(ctx.tx, token);
  deleteCookie(ctx.http, name, { path: '/', secure: settingsOf(ctx).secure });
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/opnieuw');
  return ctx.redirect(settingsOf(ctx).oidc ? '/inloggen?uit=ja' : '/inloggen');
}

/** Only a path inside this municipality is a place to return to. */
export function veiligPad(ctx: Ctx, pad: string | null | undefined): string {
  const begin = ctx.path('/');
  return pad?.startsWith(begin) && !pad.includes('\\') ? pad : ctx.path('/werklijst');
}

type InloggenProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly medewerkers: readonly Medewerker[];
  readonly terug: string;
  readonly oidc: boolean;
  readonly uitgelogd: boolean;
};

function Inloggen({ ctx, profiel, medewerkers, terug, oidc, uitgelogd }: InloggenProps) {
  const perOrganisatie = Map.groupBy(medewerkers, (medewerker) => medewerker.organisatie);
  return (
    <PubliekePagina
      titel="Inloggen voor medewerkers"
      scripts={[islandPath('uitgelogd')]}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      {oidc && (
        <p class="utrecht-paragraph">
          <KnopLink naar={ctx.path(`/inloggen/gemeente?terug=${encodeURIComponent(terug)}`)}>
            Inloggen met uw account van de gemeente
          </KnopLink>
        </p>
      )}
      {oidc && uitgelogd && (
        <p class="utrecht-paragraph">
          U bent hier uitgelogd. Gebruikt iemand anders dit apparaat ook?{' '}
          <a class="utrecht-link" href={ctx.path('/inloggen/afmelden')}>
            Log dan ook uit bij het account van de gemeente
          </a>
          .
        </p>
      )}
      {medewerkers.length > 0 && (
        <>
          <Kennisgeving soort="let-op" titel="Dit is een proefomgeving">
            Alle mensen en gemeenten zijn verzonnen. Kies wie u wilt zijn. Er is geen wachtwoord nodig.
          </Kennisgeving>
          <Formulier actie={ctx.path('/inloggen')} verborgen={{ terug }}>
            {[...perOrganisatie].map(([organisatie, mensen]) => (
              <section key={organisatie}>
                <h2 class="utrecht-heading-2">{organisatie}</h2>
                <ul class="kt-namen">
                  {mensen.map((medewerker) => (
                    <li key={medewerker.id}>
                      <Knop soort="gewoon" naam="medewerker" waarde={medewerker.id}>
                        {medewerker.naam}
                      </Knop>{' '}
                      <span class="kt-zacht">{medewerker.functie}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </Formulier>
        </>
      )}
    </PubliekePagina>
  );
}
