import { publiekRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { LinkResult } from '../../platform/private-links.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { VOORAFVRAGEN, voorafvraagWoorden } from './deelnemer.ts';
import { voorafForm } from './deelnemers.form.ts';
import { openUitnodiging, storeVooraf } from './deelnemers.server.ts';
import { OOK_ALLEEN, WIE_LEEST_HET } from './uitnodigingmail.ts';

type Beeld = {
  readonly velden?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly status?: 422;
};

/** GET /:gemeente/uitnodiging/:link — three questions beforehand; names nobody and says nothing about whether it exists. */
export async function uitnodigingPagina(ctx: Ctx): Promise<Response> {
  return ctx.http.req.query('verstuurd') === 'ja' ? bedankt(ctx) : toon(ctx, {});
}

/** POST /:gemeente/uitnodiging/:link — what somebody tells beforehand, with the code of the link (HG-83). */
export async function antwoordOpUitnodiging(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const gelezen = readFields(velden, voorafForm);
  if (!gelezen.ok) return toon(ctx, { velden, fouten: gelezen.fouten, status: 422 });
  const { code, ...woorden } = gelezen.value;
  const token = ctx.http.req.param('link') ?? '';
  const geopend = await openUitnodiging(ctx.tx, { token, code }, ctx.nu);
  if (!geopend.opened) {
    return toon(ctx, { velden, fouten: [{ veld: 'code', tekst: waaromNiet(geopend) }], status: 422 });
  }
  const { zaakId, deelnemer } = geopend;
  const opdracht = { zaakId, deelnemerId: deelnemer.deelnemerId, woorden, via: 'link' } as const;
  const uitkomst = await storeVooraf(ctx.tx, opdracht, ctx.aanleiding(velden.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/uitnodiging/${token}?verstuurd=ja`);
  return toon(ctx, { velden, fouten: [{ veld: VOORAFVRAGEN[0], tekst: uitkomst.uitleg }], status: 422 });
}

/** Why a link with a code opened nothing, in the same words wherever a code is asked. */
export function waaromNiet({ why }: Extract<LinkResult, { opened: false }>): string {
  switch (why) {
    case 'locked':
      return 'De code is te vaak verkeerd ingevuld. Bel ons, dan krijgt u een nieuwe.';
    case 'wrong-code':
      return 'Deze code klopt niet. Kijk hem nog eens na.';
    case 'expired':
    case 'unknown':
      return 'Deze link en code horen niet bij elkaar, of het gesprek is al geweest. Bel ons als u iets wilt vertellen.';
  }
}

async function toon(ctx: Ctx, { velden, fouten = [], status }: Beeld): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const waarde = (veld: string) => velden?.get(veld) ?? undefined;
  const pagina = (
    <PubliekePagina
      titel="Vertel het ons vooraf"
      fouten={fouten.length > 0}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Foutenlijst fouten={fouten} />
      <p class="utrecht-paragraph">
        Iemand vroeg u bij een gesprek. Kunt u er niet bij zijn, of wilt u vast iets vertellen? Beantwoord dan
        wat u wilt. Niets is verplicht.
      </p>
      <Kennisgeving soort="let-op" titel="Wie leest dit?">
        <p>{WIE_LEEST_HET}</p>
        <p>{OOK_ALLEEN}</p>
      </Kennisgeving>
      <Formulier
        actie={ctx.path(`/uitnodiging/${ctx.http.req.param('link')}`)}
        actId={velden?.get('actId') ?? newId(Date.parse(ctx.nu))}
        knop="Versturen"
      >
        <TekstVeld
          naam="code"
          label="Wat is uw code?"
          uitleg="Zes letters en cijfers. U kreeg hem van ons of van wie u uitnodigde."
          breedte="kort"
          autocomplete="off"
          waarde={waarde('code')}
          fouten={fouten}
        />
        {VOORAFVRAGEN.map((vraag) => (
          <TekstVak
            key={vraag}
            naam={vraag}
            label={voorafvraagWoorden(vraag)}
            waarde={waarde(vraag)}
            magLeeg
            fouten={fouten}
          />
        ))}
      </Formulier>
    </PubliekePagina>
  );
  return ctx.html(pagina, status);
}

async function bedankt(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { loket, telefoon, tijden } = profiel.contact;
  return ctx.html(
    <PubliekePagina titel="Dank u wel" {...publiekRaam({ gemeente: ctx.gemeente, profiel })}>
      <p class="utrecht-paragraph">Uw woorden staan bij het gesprek, onder uw naam.</p>
      <p class="utrecht-paragraph">
        Wilt u er nog iets aan veranderen, of iets zeggen zonder dat de inwoner het leest? Bel {loket}:{' '}
        {telefoon}, {tijden}.
      </p>
    </PubliekePagina>,
  );
}
