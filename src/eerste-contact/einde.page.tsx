import { personeelRaam, publiekRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { TekstVak, TekstVeld } from '../ui/veld.tsx';
import { krijgtMail, storeDoorzending, storeIntrekking } from './einde.server.ts';
import { findMelding } from './melding.server.ts';
import { doorzendForm, intrekForm } from './plan.form.ts';

/** GET /:gemeente/zaken/:zaak/doorsturen — a melding that belongs elsewhere (EC-18). */
export async function doorstuurPagina(ctx: Ctx): Promise<Response> {
  return toonDoorsturen(ctx, { velden: new URLSearchParams(), fouten: [] });
}

/** POST /:gemeente/zaken/:zaak/doorsturen — sends it on, with a reason, and tells its people where. */
export async function stuurDoor(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, doorzendForm);
  if (!gelezen.ok) return toonDoorsturen(ctx, { velden: form, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const opgave = { zaakId, ...gelezen.value, afzender: ctx.gemeente.naam };
  const uitkomst = await storeDoorzending(ctx.tx, opgave, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toonDoorsturen(ctx, { velden: form, fouten: [], uitleg: uitkomst.uitleg });
  return ctx.redirect(`/zaken/${zaakId}`);
}

/** GET /:gemeente/mijn/intrekken — the inwoner no longer wants it (EC-19). */
export async function intrekPagina(ctx: Ctx): Promise<Response> {
  return toonIntrekken(ctx, { velden: new URLSearchParams(), fouten: [] });
}

/** POST /:gemeente/mijn/intrekken — ends the melding; a reason is welcome and never asked for. */
export async function trekMeldingIn(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, intrekForm);
  if (!gelezen.ok) return toonIntrekken(ctx, { velden: form, fouten: gelezen.fouten });
  const opgave = { zaakId: mijnZaak(ctx), woorden: gelezen.value.woorden };
  const uitkomst = await storeIntrekking(ctx.tx, opgave, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toonIntrekken(ctx, { velden: form, fouten: [], uitleg: uitkomst.uitleg });
  return ctx.redirect('/mijn');
}

type Ingevuld = {
  readonly velden: URLSearchParams;
  readonly fouten: readonly Fout[];
  readonly uitleg?: string;
};

function mijnZaak(ctx: Ctx): string {
  return ctx.wie.soort === 'inwoner' ? ctx.wie.zaakId : throwNotHere();
}

async function toonDoorsturen(ctx: Ctx, { velden, fouten, uitleg }: Ingevuld): Promise<Response> {
  const zaakId = ctx.id('zaak');
  await showInwoner(ctx, zaakId);
  const heeftMail = await krijgtMail(ctx.tx, zaakId);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const veld = (naam: string) => ({ naam, waarde: velden.get(naam) ?? undefined, fouten });
  const naarZaak = ctx.path(`/zaken/${zaakId}`);
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const pagina = (
    <PersoneelPagina
      titel="Melding doorsturen"
      fouten={fouten.length > 0}
      terug={{ tekst: 'Naar de zaak', naar: naarZaak }}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      <p>
        Hoort deze melding bij een andere gemeente of organisatie? Stuur hem dan meteen door.{' '}
        {heeftMail
          ? 'De inwoner krijgt een mail waarheen.'
          : 'We hebben geen mailadres. Bel of schrijf de inwoner dus zelf waarheen.'}{' '}
        De zaak sluit hier.
      </p>
      <Formulier actie={`${naarZaak}/doorsturen`} actId={actIdVan(ctx, velden)} knop="Doorsturen">
        <TekstVeld
          {...veld('naar')}
          label="Naar wie?"
          uitleg="Bijvoorbeeld: gemeente, huisarts, zorgkantoor."
        />
        <TekstVak {...veld('reden')} label="Waarom hoort het daar?" />
      </Formulier>
    </PersoneelPagina>
  );
  return ctx.html(pagina, fouten.length > 0 || uitleg !== undefined ? 422 : 200);
}

async function toonIntrekken(ctx: Ctx, { velden, fouten, uitleg }: Ingevuld): Promise<Response> {
  await showInwoner(ctx, mijnZaak(ctx));
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const pagina = (
    <PubliekePagina
      titel="Stoppen"
      kop="Wilt u stoppen?"
      fouten={fouten.length > 0}
      terug={{ tekst: 'Terug naar mijn pagina', naar: ctx.path('/mijn') }}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      <p>Dat mag altijd. Wij nemen dan geen contact meer op. U kunt zich later opnieuw bij ons melden.</p>
      <Formulier actie={ctx.path('/mijn/intrekken')} actId={actIdVan(ctx, velden)} knop="Ja, ik wil stoppen">
        <TekstVak
          naam="woorden"
          label="Wilt u zeggen waarom?"
          magLeeg
          waarde={velden.get('woorden') ?? undefined}
          fouten={fouten}
        />
      </Formulier>
    </PubliekePagina>
  );
  return ctx.html(pagina, fouten.length > 0 || uitleg !== undefined ? 422 : 200);
}

async function showInwoner(ctx: Ctx, zaakId: string): Promise<void> {
  const melding = await findMelding(ctx.tx, zaakId);
  if (melding === undefined) throwNotHere();
  ctx.show([melding.inwonerId], zaakId);
}

function actIdVan(ctx: Ctx, velden: URLSearchParams): string {
  const actId = velden.get('actId') ?? '';
  return isId(actId) ? actId : newId(Date.parse(ctx.nu));
}
