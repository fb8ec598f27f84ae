import { schrijfDatum } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { beslisUiterlijk, isAanvraagMogelijk, vouwAanvraag, vouwBesluit } from '../../toewijzing/index.ts';
import type { Aanvraag } from '../../toewijzing/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { intrekForm, mijnAanvraagForm } from '../aanvraag/aanvraag.form.ts';
import { storeAanvraag, storeAanvraagIntrekking } from '../aanvraag/aanvraag.server.ts';
import { getMijn, mijnRaam } from './mijn.page.tsx';
import type { Mijn } from './mijn.page.tsx';
import { poortVan } from '../aanvraag/onderzoek-uitkomst.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 422;
};

/** GET /:gemeente/mijn/aanvraag — ask for a besluit, or see and withdraw what one asked for. */
export async function mijnAanvraagPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/mijn/aanvraag — an aanvraag from the own page; one that is early is kept and told (TW-2). */
export async function vraagAan(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, mijnAanvraagForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const { zaakId, profiel } = await getMijn(ctx);
  const opgave = {
    zaakId,
    weg: 'mijn',
    woorden: gelezen.value.woorden,
    ontvangenOp: ctx.vandaag,
    instrument: profiel.instrument,
  } as const;
  const uitkomst = await storeAanvraag(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect('/mijn/aanvraag');
}

/** POST /:gemeente/mijn/aanvraag/intrekken — takes the aanvraag back. */
export async function trekMijnAanvraagIn(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, intrekForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const { zaakId } = await getMijn(ctx);
  const opgave = { zaakId, reden: gelezen.value.reden };
  const uitkomst = await storeAanvraagIntrekking(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect('/mijn');
}

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const mijn = await getMijn(ctx);
  const aanvraag = vouwAanvraag(mijn.acts);
  const { fouten = [], uitleg, status } = beeld;
  const titel = aanvraag === undefined ? 'Een besluit aanvragen' : 'Uw aanvraag';
  return ctx.html(
    <PubliekePagina titel={titel} fouten={fouten.length > 0} {...mijnRaam(ctx, mijn.profiel)}>
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nu niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      {aanvraag === undefined ? (
        <Aanvragen {...{ ctx, mijn, beeld }} />
      ) : (
        <Lopend {...{ ctx, mijn, aanvraag }} />
      )}
    </PubliekePagina>,
    status,
  );
}

type Props = { readonly ctx: Ctx; readonly mijn: Mijn };

function Aanvragen({ ctx, mijn: { acts, profiel }, beeld }: Props & { readonly beeld: Beeld }) {
  const poort = poortVan(acts);
  const vroeg = acts.findLast(({ soort }) => soort === 'aanvraag-vroeg-ontvangen');
  if (poort === undefined) return null;
  if (!isAanvraagMogelijk(poort, ctx.vandaag)) {
    return (
      <>
        {vroeg !== undefined && (
          <Kennisgeving soort="goed" titel="Uw bericht is bij ons">
            <p>Wij hebben bewaard dat u een besluit wilt. Zodra het kan, vragen wij u of u het nog wilt.</p>
          </Kennisgeving>
        )}
        <p class="utrecht-paragraph">
          Een besluit aanvragen kan als u het verslag heeft. U krijgt het uiterlijk{' '}
          {schrijfDatum(poort.onderzoekUiterlijk)}. Is het er dan niet, dan kunt u ook zonder verslag een
          besluit aanvragen.
        </p>
      </>
    );
  }
  return (
    <>
      <p class="utrecht-paragraph">
        Wilt u hulp of een hulpmiddel van de gemeente? Vraag dan een besluit aan. U krijgt het binnen twee
        weken, in een brief. Het is geen moeten: u kunt ook zonder aanvraag met ons verder praten.
      </p>
      <Formulier
        actie={ctx.path('/mijn/aanvraag')}
        actId={newId(Date.parse(ctx.nu))}
        knop="Aanvraag versturen"
      >
        <TekstVak
          naam="woorden"
          label="Wat wilt u aanvragen?"
          uitleg="In uw eigen woorden. Wat er uit het gesprek kwam, sturen wij mee. Dat hoeft u niet nog eens te vertellen."
          groot
          waarde={beeld.ingevuld?.get('woorden') ?? undefined}
          fouten={beeld.fouten}
        />
      </Formulier>
      <p class="utrecht-paragraph">
        Liever op papier of aan het loket? Dat kan ook: {profiel.contact.adres}, {profiel.contact.telefoon}.
      </p>
    </>
  );
}

function Lopend({ ctx, mijn: { acts, teksten }, aanvraag }: Props & { readonly aanvraag: Aanvraag }) {
  const { ontvangenOp, woorden, aanvraagId } = aanvraag;
  const genomen = vouwBesluit(acts)?.genomen;
  return (
    <>
      <p class="utrecht-paragraph">
        {genomen === undefined
          ? `Uw aanvraag van ${schrijfDatum(ontvangenOp)} is bij ons. Uiterlijk ${schrijfDatum(beslisUiterlijk(acts, aanvraagId))} krijgt u een besluit, in een brief.`
          : `Op ${schrijfDatum(genomen.op)} is een besluit genomen op uw aanvraag van ${schrijfDatum(ontvangenOp)}. U krijgt het in een brief.`}
      </p>
      <h2 class="utrecht-heading-2">Wat u aanvroeg</h2>
      <TekstBlok>{teksten.get(woorden)?.inhoud}</TekstBlok>
      {genomen === undefined && (
        <Uitklap titel="Ik wil mijn aanvraag intrekken">
          <p class="utrecht-paragraph">Dan komt er geen besluit. U mag later opnieuw aanvragen.</p>
          <Formulier
            actie={ctx.path('/mijn/aanvraag/intrekken')}
            actId={newId(Date.parse(ctx.nu))}
            knop="Aanvraag intrekken"
          >
            <TekstVak naam="reden" label="Wilt u vertellen waarom?" magLeeg hoogte="klein" />
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}
