import { setLoginCookie, setSessionCookie, takeLoginCookie } from '../platform/cookies.ts';
import type { LoginCheck, LoginResult, Oidc } from '../platform/oidc.ts';
import { settingsOf } from '../platform/settings.ts';
import { startSession } from '../platform/sessions.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { naInloggen, veiligPad } from './inloggen.page.tsx';
import { findMedewerkerByIdp, findWie, getProfiel } from './inrichting.server.ts';
import { publiekRaam } from './raam.ts';

/** GET /:gemeente/inloggen/gemeente — leaves for the login of the municipality. */
export async function naarInlogdienst(ctx: Ctx): Promise<Response> {
  const vertrek = await getLogin(ctx).start(terugAdres(ctx));
  if (vertrek === undefined) return toonMislukt(ctx, 'unreachable');
  const terug = veiligPad(ctx, ctx.http.req.query('terug'));
  setLoginCookie(ctx, JSON.stringify({ ...vertrek.check, terug }));
  return ctx.http.redirect(vertrek.url, 303);
}

/** GET /:gemeente/inloggen/terug — comes back from there; starts a session for who works here and nobody else. */
export async function terugVanInlogdienst(ctx: Ctx): Promise<Response> {
  const onthouden = leesOnthouden(takeLoginCookie(ctx));
  if (onthouden === undefined) return toonMislukt(ctx, 'verlopen');
  const huidig = new URL(terugAdres(ctx));
  huidig.search = new URL(ctx.http.req.url).search;
  const gelukt = await getLogin(ctx).finish(huidig, onthouden);
  if (!gelukt.ok) return toonMislukt(ctx, gelukt.why);
  const medewerker = await findMedewerkerByIdp(ctx.tx, gelukt.subject);
  const wie = medewerker && (await findWie(ctx.tx, { soort: 'medewerker', id: medewerker.id }, ctx.vandaag));
  if (wie?.soort !== 'medewerker') return toonMislukt(ctx, 'onbekend');
  const eigenaar = { soort: 'medewerker', id: wie.id } as const;
  setSessionCookie(ctx, await startSession(ctx.tx, eigenaar, ctx.nu, gelukt.session));
  return naInloggen(ctx, wie, onthouden.terug);
}

/** GET /:gemeente/inloggen/afmelden — logs out at the municipality as well; a link, since a form may not leave the site. */
export async function afmeldenBijInlogdienst(ctx: Ctx): Promise<Response> {
  const { publicUrl } = settingsOf(ctx);
  const adres = await getLogin(ctx).logoutUrl(`${publicUrl}${ctx.path('/inloggen')}`);
  return adres === undefined ? ctx.redirect('/inloggen') : ctx.http.redirect(adres, 303);
}

function getLogin(ctx: Ctx): Oidc {
  return settingsOf(ctx).login ?? throwNotHere();
}

function terugAdres(ctx: Ctx): string {
  return `${settingsOf(ctx).publicUrl}${ctx.path('/inloggen/terug')}`;
}

function leesOnthouden(text: string | undefined): (LoginCheck & { readonly terug: string }) | undefined {
  try {
    const gelezen = JSON.parse(text ?? '') as Partial<LoginCheck & { readonly terug: string }>;
    const { state, nonce, verifier, terug } = gelezen;
    if (!state || !nonce || !verifier || terug === undefined) return undefined;
    return { state, nonce, verifier, terug };
  } catch {
    return undefined;
  }
}

type Reden = Extract<LoginResult, { ok: false }>['why'] | 'verlopen' | 'onbekend';

const woorden: Readonly<Record<Reden, { readonly titel: string; readonly uitleg: string }>> = {
  stopped: { titel: 'U bent gestopt met inloggen', uitleg: 'Dat is goed. U kunt het opnieuw proberen.' },
  refused: {
    titel: 'Inloggen is niet gelukt',
    uitleg: 'Er klopte iets niet in het antwoord van de inlogdienst. Probeer het opnieuw.',
  },
  'too-low': {
    titel: 'Log in met twee stappen',
    uitleg:
      'U logde in zonder de tweede stap, zoals een code op uw telefoon. Probeer het opnieuw, met die stap erbij.',
  },
  unreachable: {
    titel: 'De inlogdienst van de gemeente antwoordt niet',
    uitleg: 'Het ligt niet aan u. Probeer het over een paar minuten opnieuw.',
  },
  verlopen: {
    titel: 'Dit inloggen duurde te lang',
    uitleg: 'Of u begon in een ander venster opnieuw. Probeer het nog een keer.',
  },
  onbekend: {
    titel: 'We kennen u hier nog niet',
    uitleg:
      'U bent goed ingelogd bij de gemeente, maar u staat nog niet in Keukentafel. Vraag de beheerder om u toe te voegen.',
  },
};

async function toonMislukt(ctx: Ctx, reden: Reden): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { titel, uitleg } = woorden[reden];
  const pagina = (
    <PubliekePagina titel="Inloggen voor medewerkers" {...publiekRaam({ gemeente: ctx.gemeente, profiel })}>
      <Kennisgeving soort="let-op" titel={titel}>
        <p>{uitleg}</p>
      </Kennisgeving>
      <p class="utrecht-paragraph">
        <KnopLink naar={ctx.path('/inloggen')}>Naar inloggen</KnopLink>
      </p>
    </PubliekePagina>
  );
  return ctx.html(pagina, 401);
}
