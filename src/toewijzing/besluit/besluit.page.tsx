import { schrijfDatum } from '../../basis/datum.ts';
import { regelingVan } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { bereidVoor, meldTraject, neem, toets } from '../toewijzing.server.ts';
import { besluitForm, toetsForm, trajectForm } from './besluit.form.ts';
import { BesluitStand } from './besluit.tsx';
import { Besluitformulier } from './besluitformulier.tsx';
import { leesVoorstel, toonBesluitpagina } from './besluitraam.page.tsx';
import type { Besluitbeeld, Wat } from './besluitraam.page.tsx';
import { Onderzoek } from './onderzoek.tsx';
import { Tijdelijk } from './tijdelijk.tsx';

/** GET /:gemeente/zaken/:zaak/besluit — what was asked, the steps, the draft, the peer check and the decision. */
export async function besluitPagina(ctx: Ctx): Promise<Response> {
  // A draft is no besluit yet: an inwoner reads on the own page how it stands (ZK-10).
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/aanvraag');
  return toon(ctx, {});
}

/** POST …/besluit — drafts the besluit. */
export async function voorbereiden(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, besluitForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const { voorstel, kader, fouten } = await leesVoorstel(ctx, { ...gelezen.value, grondslag: 'aanvraag' });
  if (fouten.length > 0) return toon(ctx, { fouten, ingevuld });
  const opdracht = { ...voorstel, zaakId: ctx.id('zaak'), kader };
  const uitkomst = await bereidVoor(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, ingevuld });
  return terug(ctx);
}

/** POST …/besluit/toetsing — a colleague agrees or sends it back. */
export async function toetsen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, toetsForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld: Object.fromEntries(form) });
  const { besluitId, akkoord, opmerking } = gelezen.value;
  const opdracht = { zaakId: ctx.id('zaak'), besluitId, akkoord: akkoord === 'ja', opmerking };
  const uitkomst = await toets(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  return uitkomst.gelukt ? terug(ctx) : toon(ctx, { weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
}

/** POST …/besluit/nemen — the decision itself, by a person with a mandate of today. */
export async function nemen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
  const hoedanigheid = form.get('hoedanigheid') === 'beslisser' ? 'beslisser' : undefined;
  const besluitId = form.get('besluitId') ?? undefined;
  const uitkomst = await neem(
    ctx.tx,
    { zaakId: ctx.id('zaak'), besluitId, ...beslisserVan(ctx.wie), regeling, hoedanigheid },
    ctx.aanleiding(form.get('actId')),
  );
  return uitkomst.gelukt ? terug(ctx) : toon(ctx, { weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
}

/** POST …/besluit/traject — the traject began for which temporary help waits. */
export async function trajectBegonnen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, trajectForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld: Object.fromEntries(form) });
  const { besluitId = '', op } = gelezen.value;
  const uitkomst = await meldTraject(
    ctx.tx,
    { zaakId: ctx.id('zaak'), besluitId, op },
    ctx.aanleiding(form.get('actId')),
  );
  return uitkomst.gelukt ? terug(ctx) : toon(ctx, { weigering: uitkomst.uitleg });
}

function terug(ctx: Ctx): Response {
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/besluit`);
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  return toonBesluitpagina(ctx, { titel: 'Besluit', inhoud: Inhoud }, wat);
}

function Inhoud(beeld: Besluitbeeld) {
  const { aanvraag } = beeld.toewijzing;
  return (
    <>
      <Tijdelijk {...beeld} />
      {aanvraag === undefined ? (
        <p class="utrecht-paragraph">Er is geen aanvraag. Er is dus geen aanvraag om over te besluiten.</p>
      ) : (
        <OpAanvraag {...beeld} aanvraag={aanvraag} />
      )}
    </>
  );
}

type OpAanvraagProps = Besluitbeeld & {
  readonly aanvraag: NonNullable<Besluitbeeld['toewijzing']['aanvraag']>;
};

function OpAanvraag({ aanvraag, ...beeld }: OpAanvraagProps) {
  const { besluit, woorden, uiterlijk, teVervangen } = beeld.toewijzing;
  const wachtOpMaker =
    besluit?.genomen === undefined
      ? besluit === undefined || besluit.toetsing === 'teruggestuurd'
      : teVervangen !== undefined;
  return (
    <>
      <p class="utrecht-paragraph">
        De aanvraag kwam binnen op {schrijfDatum(aanvraag.ontvangenOp)}.
        {uiterlijk !== undefined && ` Het besluit moet er uiterlijk ${schrijfDatum(uiterlijk)} zijn.`}
      </p>
      <Kop>Wat er gevraagd is</Kop>
      <blockquote class="kt-citaat" dir="auto">
        {woorden.get(aanvraag.woorden) ?? ''}
      </blockquote>
      <Onderzoek onderzoek={aanvraag.onderzoek} woorden={woorden} />
      <Stappen {...beeld} />
      {besluit !== undefined && <BesluitStand {...beeld} woorden={woorden} besluit={besluit} />}
      {teVervangen !== undefined && besluit?.genomen !== undefined && (
        <Kennisgeving soort="let-op" titel="Het bezwaar is gegrond">
          <p>Maak een nieuw besluit. Dat komt in de plaats van het besluit hierboven.</p>
        </Kennisgeving>
      )}
      {wachtOpMaker && <Besluitformulier {...beeld} />}
    </>
  );
}

/** Whether the five steps are done, what lacks, and the way there (TW-40). */
function Stappen({ toewijzing: { ontbreekt }, zaakpad }: Besluitbeeld) {
  const naar = (
    <a class="utrecht-link" href={`${zaakpad}/beoordeling`}>
      Naar de vijf stappen
    </a>
  );
  return (
    <>
      <Kop>De vijf stappen</Kop>
      {ontbreekt.length === 0 ? (
        <p class="utrecht-paragraph">Alle stappen zijn ingevuld. {naar}</p>
      ) : (
        <Kennisgeving soort="let-op" titel="De stappen zijn nog niet klaar">
          <Ontbrekend ontbreekt={ontbreekt} />
          <p>{naar}. Daarna kun je het besluit bewaren.</p>
        </Kennisgeving>
      )}
    </>
  );
}

const VEEL = 4;

/** What lacks, one by one; folded when it is nearly everything, because then the way there says enough. */
function Ontbrekend({ ontbreekt }: { readonly ontbreekt: Besluitbeeld['toewijzing']['ontbreekt'] }) {
  const lijst = (
    <ul class="utrecht-unordered-list">
      {ontbreekt.map(({ uitleg }) => (
        <li key={uitleg} class="utrecht-unordered-list__item">
          {uitleg}
        </li>
      ))}
    </ul>
  );
  if (ontbreekt.length <= VEEL) return lijst;
  return <Uitklap titel={`Er zijn nog ${ontbreekt.length} antwoorden leeg`}>{lijst}</Uitklap>;
}
