import type { Geweigerd } from '../basis/uitkomst.ts';
import { publiekRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { readPersoon } from '../personen/index.server.ts';
import { setSessionCookie } from '../platform/cookies.ts';
import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import { startSession } from '../platform/sessions.ts';
import type { Ctx } from '../platform/visit.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { PerVraag, Stap } from '../ui/stap.tsx';
import { afzenderVan } from './afzender.server.ts';
import { bereikbaarVoor, meldenForm, samenhangfouten } from './melding.form.ts';
import type { Meldvelden } from './melding.form.ts';
import { storeMelding } from './melding.server.ts';
import type { GedaneMelding, Meldingsopgave } from './melding.server.ts';
import { ContactVraag, NamensVraag, SpoedVraag, Woordenvraag } from './meldvelden.tsx';
import { findNetGedaan, onthoudGedaan } from './net-gedaan.server.ts';
import { Persoonsvelden } from './persoonsvelden.tsx';
import type { Ingevuld } from './persoonsvelden.tsx';

/** GET /:gemeente/melden — somebody tells in their own words what is difficult; no choice of help (EC-1). */
export async function meldenPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const leeg = { velden: new URLSearchParams(), fouten: [] };
  return ctx.html(<Melden ctx={ctx} profiel={profiel} ingevuld={leeg} />);
}

/** POST /:gemeente/melden — makes the melding once, however often it is sent (EC-7), and thanks. */
export async function meld(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = leesMelding(ctx, form);
  if (!gelezen.ok) return opnieuw(ctx, { velden: form, fouten: gelezen.fouten });
  if (await isZojuistVerstuurd(ctx, gelezen.opgave)) return ctx.redirect('/bedankt');
  const aanleiding = { ...ctx.aanleiding(form.get('actId')), door: { soort: 'systeem' } as const };
  const uitkomst = await storeMelding(ctx.tx, gelezen.opgave, aanleiding);
  if (!uitkomst.gelukt) return opnieuw(ctx, { velden: form, fouten: [] }, uitkomst);
  return bedank(ctx, uitkomst.waarde);
}

/** The back button gives the form new ids: the same words from the same browser within the hour are one melding (EC-7). */
async function isZojuistVerstuurd(ctx: Ctx, opgave: Meldingsopgave): Promise<boolean> {
  const net = await findNetGedaan(ctx);
  if (net === undefined || net.melding.zaakId === opgave.zaakId) return false;
  return net.woorden === opgave.woorden && net.melding.namens === opgave.namens;
}

type Gelezen =
  | { readonly ok: true; readonly opgave: Meldingsopgave }
  | { readonly ok: false; readonly fouten: Ingevuld['fouten'] };

function leesMelding(ctx: Ctx, form: URLSearchParams): Gelezen {
  const { vandaag } = ctx;
  const velden = readFields(form, meldenForm);
  const bereikbaar = bereikbaarVoor(form.get('contactwijze'));
  const eigen = readPersoon(form, { voorvoegsel: 'eigen', vandaag, bereikbaar });
  const namensAnder = form.get('namens') === 'iemand-anders';
  const ander = namensAnder ? readPersoon(form, { voorvoegsel: 'ander', vandaag }) : undefined;
  const fouten = [
    ...(velden.ok ? [] : velden.fouten),
    ...samenhangfouten(form),
    ...(ander?.ok === false ? ander.fouten : []),
    ...(eigen.ok ? [] : eigen.fouten),
  ];
  if (!velden.ok || !eigen.ok || ander?.ok === false || fouten.length > 0) return { ok: false, fouten };
  const inwoner = ander === undefined ? eigen.value : ander.value;
  const melder = ander === undefined ? undefined : eigen.value;
  return {
    ok: true,
    opgave: {
      ...toOpdracht(velden.value),
      inwoner: { gegevens: inwoner },
      melder,
      afzender: afzenderVan(ctx),
    },
  };
}

function toOpdracht(velden: Meldvelden) {
  const { contactwijze, contactWanneer, relatie, toestemming, ...rest } = velden;
  const namensAnder = velden.namens === 'iemand-anders';
  return {
    ...rest,
    kanaal: 'web',
    relatie: namensAnder ? relatie : undefined,
    toestemming: namensAnder ? toestemming : undefined,
    contactwens: { wijze: contactwijze, wanneer: contactWanneer },
  } as const;
}

/**
 * Remembers what the next page shows, and lets an inwoner follow the zaak at once. Whoever looked at a zaak before on
 * the same computer is gone then: it may have been somebody else.
 */
async function bedank(ctx: Ctx, gedaan: GedaneMelding): Promise<Response> {
  const { melding, link } = gedaan;
  onthoudGedaan(ctx, '/bedankt', gedaan);
  onthoudGedaan(ctx, '/melden', gedaan);
  if (ctx.wie.soort !== 'medewerker' && link !== undefined) {
    const owner = { soort: 'inwoner', id: melding.inwonerId, zaakId: melding.zaakId } as const;
    setSessionCookie(ctx, await startSession(ctx.tx, owner, ctx.nu));
  }
  return ctx.redirect('/bedankt');
}

async function opnieuw(ctx: Ctx, ingevuld: Ingevuld, weigering?: Geweigerd): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(<Melden {...{ ctx, profiel, ingevuld, weigering }} />, 422);
}

type MeldenProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly ingevuld: Ingevuld;
  readonly weigering?: Geweigerd | undefined;
};

function Melden({ ctx, profiel, ingevuld, weigering }: MeldenProps) {
  const { velden, fouten } = ingevuld;
  const zaakId = velden.get('zaakId') ?? '';
  const actId = velden.get('actId') ?? '';
  const raam = publiekRaam({ gemeente: ctx.gemeente, profiel });
  const vragen = [
    <Woordenvraag ingevuld={ingevuld} vrager="inwoner" />,
    <NamensVraag ingevuld={ingevuld} vrager="inwoner" />,
    <SpoedVraag ingevuld={ingevuld} vrager="inwoner" />,
    <ContactVraag ingevuld={ingevuld} vrager="inwoner" />,
    <WieBentU ingevuld={ingevuld} />,
  ];
  return (
    <PubliekePagina titel="Vertel wat er speelt" fouten={fouten.length > 0} {...raam}>
      <Foutenlijst fouten={fouten} />
      {weigering && <Weigering ctx={ctx} weigering={weigering} />}
      <p>Wij lezen wat u schrijft en nemen daarna contact met u op. Het duurt ongeveer vijf minuten.</p>
      <Formulier
        actie={ctx.path('/melden')}
        actId={isId(actId) ? actId : newId(Date.parse(ctx.nu))}
        verborgen={{ zaakId: isId(zaakId) ? zaakId : newId(Date.parse(ctx.nu)) }}
        knop="Versturen"
      >
        <PerVraag allesTonen={fouten.length > 0 || weigering !== undefined}>
          {vragen.map((vraag, plaats) => (
            <Stap key={plaats} nummer={plaats + 1} aantal={vragen.length}>
              {vraag}
            </Stap>
          ))}
        </PerVraag>
      </Formulier>
    </PubliekePagina>
  );
}

function WieBentU({ ingevuld }: { readonly ingevuld: Ingevuld }) {
  return (
    <>
      <h2>Wie bent u?</h2>
      <p>Alleen uw achternaam is nodig, en hoe wij u bereiken.</p>
      <Persoonsvelden ingevuld={ingevuld} voorvoegsel="eigen" isZelf metTaal kortVoorAnder />
    </>
  );
}

function Weigering({ ctx, weigering }: { readonly ctx: Ctx; readonly weigering: Geweigerd }) {
  return (
    <Kennisgeving soort="let-op" titel={weigering.uitleg}>
      {weigering.regel === 'EC-8' && (
        <p>
          <a href={ctx.path('/zorgen')}>Ik maak me zorgen over iemand</a>
        </p>
      )}
    </Kennisgeving>
  );
}
