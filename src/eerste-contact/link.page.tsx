import { publiekRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { setSessionCookie } from '../platform/cookies.ts';
import { openLink } from '../platform/private-links.ts';
import type { LinkResult } from '../platform/private-links.ts';
import { startSession } from '../platform/sessions.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { TekstVeld } from '../ui/veld.tsx';

/** GET /:gemeente/link/:link — asks for the code of a private link; says nothing about whether the link exists. */
export async function linkPagina(ctx: Ctx): Promise<Response> {
  return toonLink(ctx, []);
}

/** POST /:gemeente/link/:link — opens the one zaak of this link for as long as a session lasts. */
export async function openPersoonlijkeLink(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const given = { token: ctx.http.req.param('link') ?? '', code: form.get('code') ?? '' };
  const geopend = await openLink(ctx.tx, given, ctx.nu);
  if (!geopend.opened)
    return toonLink(ctx, [{ veld: 'code', tekst: waarom(geopend) }], geopend.why === 'locked');
  const owner = { soort: 'inwoner', id: geopend.personId, zaakId: geopend.zaakId } as const;
  setSessionCookie(ctx, await startSession(ctx.tx, owner, ctx.nu));
  return ctx.redirect('/mijn');
}

function waarom(result: Extract<LinkResult, { opened: false }>): string {
  switch (result.why) {
    case 'locked':
      return 'De code is te vaak verkeerd ingevuld. Bel ons, dan krijgt u een nieuwe.';
    case 'expired':
    case 'unknown':
      return 'Deze link en code horen niet bij elkaar, of de link is te oud. Bel ons, dan krijgt u een nieuwe.';
    case 'wrong-code':
      return 'Deze code klopt niet. Kijk hem nog eens na.';
  }
}

async function toonLink(ctx: Ctx, fouten: readonly Fout[], isDicht = false): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { contact } = profiel;
  const pagina = (
    <PubliekePagina
      titel="Uw persoonlijke pagina"
      fouten={fouten.length > 0}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Foutenlijst fouten={fouten} />
      {!isDicht && (
        <Formulier actie={ctx.path(`/link/${ctx.http.req.param('link')}`)} knop="Openen">
          <TekstVeld
            naam="code"
            label="Wat is uw code?"
            uitleg="Zes letters en cijfers. U kreeg hem op het scherm, aan de telefoon of in een brief."
            groot
            breedte="kort"
            autocomplete="off"
            fouten={fouten}
          />
        </Formulier>
      )}
      <Kennisgeving soort="uitleg">
        <p>
          Code kwijt? Bel {contact.loket}: {contact.telefoon}, {contact.tijden}.
        </p>
      </Kennisgeving>
    </PubliekePagina>
  );
  return ctx.html(pagina, fouten.length > 0 ? 422 : 200);
}
