import { schrijfDatum } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import {
  beslisUiterlijk,
  isAanvraagMogelijk,
  ontvangAanvulling,
  vouwAanvraag,
  vouwAanvulling,
  vouwBesluit,
  vouwVroegeBrief,
} from '../../toewijzing/index.ts';
import type { Aanvraag } from '../../toewijzing/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Vinkje } from '../../ui/keuze.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { mijnAanvraagForm, mijnAanvullingForm, mijnIntrekForm } from '../aanvraag/aanvraag.form.ts';
import { doe, storeAanvraag, storeAanvraagIntrekking } from '../aanvraag/aanvraag.server.ts';
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
    gewenst: gelezen.value.gewenst,
    nieuweFeiten: gelezen.value.nieuweFeiten,
    ondertekend: 'ingelogd',
    instrument: profiel.instrument,
    afzender: ctx.gemeente.naam,
  } as const;
  const uitkomst = await storeAanvraag(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect('/mijn/aanvraag');
}

/** POST /:gemeente/mijn/aanvraag/intrekken — takes the aanvraag back. */
export async function trekMijnAanvraagIn(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, mijnIntrekForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const { zaakId } = await getMijn(ctx);
  const opgave = { zaakId, reden: gelezen.value.reden, isVrij: true, afzender: ctx.gemeente.naam };
  const uitkomst = await storeAanvraagIntrekking(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect('/mijn');
}

/** POST /:gemeente/mijn/aanvraag/aanvulling — what was still needed; somebody here looks whether it is complete (TW-15). */
export async function vulMijnAanvraagAan(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, mijnAanvullingForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const { zaakId } = await getMijn(ctx);
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const woorden = gelezen.value.aanvulling;
  const opdracht = { zaakId, ontvangenOp: ctx.vandaag, woorden, isVolledig: false };
  const uitkomst = await doe(ctx.tx, { zaakId, afzender: ctx.gemeente.naam, aanleiding }, (acts) =>
    ontvangAanvulling(acts, opdracht, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect('/mijn/aanvraag');
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
        <Lopend {...{ ctx, mijn, aanvraag, beeld }} />
      )}
      {aanvraag !== undefined && vouwBesluit(mijn.acts)?.genomen !== undefined && (
        <Uitklap titel="Ik wil nog iets aanvragen" open={beeld.ingevuld?.has('woorden') ?? false}>
          <Aanvragen {...{ ctx, mijn, beeld }} />
        </Uitklap>
      )}
    </PubliekePagina>,
    status,
  );
}

type Props = { readonly ctx: Ctx; readonly mijn: Mijn };

function Aanvragen({ ctx, mijn: { acts, profiel }, beeld }: Props & { readonly beeld: Beeld }) {
  const poort = poortVan(acts);
  const vroeg = vouwVroegeBrief(acts);
  const isHerhaling = vouwBesluit(acts)?.voorstel.uitkomst === 'afgewezen';
  if (poort === undefined) return null;
  if (!isAanvraagMogelijk(poort, ctx.vandaag)) {
    return (
      <>
        {vroeg !== undefined && (
          <Kennisgeving soort="goed" titel="Uw bericht is bij ons">
            <p>Wij hebben bewaard dat u een besluit wilt. Zodra het kan, pakken wij dat op.</p>
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
        <TekstVak
          naam="gewenst"
          label="Hoeveel hulp wilt u?"
          uitleg="Bijvoorbeeld twee uur in de week."
          magLeeg
          hoogte="klein"
          waarde={beeld.ingevuld?.get('gewenst') ?? undefined}
          fouten={beeld.fouten}
        />
        {isHerhaling && (
          <TekstVak
            naam="nieuweFeiten"
            label="Wat is er veranderd sinds ons vorige besluit?"
            uitleg="Is er niets veranderd? Dan blijft het besluit misschien hetzelfde."
            magLeeg
            hoogte="klein"
            waarde={beeld.ingevuld?.get('nieuweFeiten') ?? undefined}
            fouten={beeld.fouten}
          />
        )}
      </Formulier>
      <p class="utrecht-paragraph">
        Liever op papier of aan het loket? Dat kan ook: {profiel.contact.adres}, {profiel.contact.telefoon}.
      </p>
    </>
  );
}

type LopendProps = Props & { readonly aanvraag: Aanvraag; readonly beeld: Beeld };

function Lopend({ ctx, mijn: { acts, teksten, profiel }, aanvraag, beeld }: LopendProps) {
  const { ontvangenOp, woorden, aanvraagId } = aanvraag;
  const genomen = vouwBesluit(acts)?.genomen;
  return (
    <>
      <p class="utrecht-paragraph">
        {genomen === undefined
          ? `Uw aanvraag van ${schrijfDatum(ontvangenOp)} is bij ons. Uiterlijk ${schrijfDatum(beslisUiterlijk(acts, aanvraagId))} krijgt u een besluit, in een brief.`
          : `Op ${schrijfDatum(genomen.op)} is een besluit genomen op uw aanvraag van ${schrijfDatum(ontvangenOp)}. U krijgt het in een brief.`}
      </p>
      {genomen === undefined && (
        <Aanvulling aanvulling={vouwAanvulling(acts, aanvraagId)} {...{ ctx, teksten, profiel, beeld }} />
      )}
      <h2 class="utrecht-heading-2">Wat u aanvroeg</h2>
      <TekstBlok>{teksten.get(woorden)?.inhoud}</TekstBlok>
      {genomen === undefined && (
        <Uitklap titel="Ik wil mijn aanvraag intrekken" open={beeld.ingevuld?.has('reden') ?? false}>
          <p class="utrecht-paragraph">
            Dan komt er geen besluit. U mag later opnieuw aanvragen. Niemand mag u vragen om te stoppen. Zei
            iemand dat u toch niets krijgt? Wacht dan op het besluit: daar kunt u bezwaar tegen maken.
          </p>
          <Formulier
            actie={ctx.path('/mijn/aanvraag/intrekken')}
            actId={newId(Date.parse(ctx.nu))}
            knop="Aanvraag intrekken"
          >
            <TekstVak
              naam="reden"
              label="Wilt u vertellen waarom?"
              magLeeg
              hoogte="klein"
              waarde={beeld.ingevuld?.get('reden') ?? undefined}
            />
            <Vinkje naam="vrij" label="Ik wil dit zelf. Het is mijn eigen keuze." fouten={beeld.fouten} />
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}

type AanvullingProps = Pick<Mijn, 'teksten' | 'profiel'> & {
  readonly ctx: Ctx;
  readonly beeld: Beeld;
  readonly aanvulling: ReturnType<typeof vouwAanvulling>;
};

/** What we still need for the besluit, and until when (Awb 4:5). */
function Aanvulling({ ctx, aanvulling, teksten, profiel, beeld }: AanvullingProps) {
  if (aanvulling === undefined || aanvulling.stand === 'volledig') return null;
  if (aanvulling.stand === 'ingestuurd') {
    return (
      <Kennisgeving soort="goed" titel="Wat u stuurde, is bij ons">
        <p>Wij kijken of het genoeg is. Missen wij nog iets, dan hoort u dat.</p>
      </Kennisgeving>
    );
  }
  return (
    <>
      <Kennisgeving soort="let-op" titel="Wij hebben nog iets van u nodig">
        <TekstBlok>{teksten.get(aanvulling.wat)?.inhoud}</TekstBlok>
        <p>
          Stuur of breng het uiterlijk {schrijfDatum(aanvulling.uiterlijk)} naar {profiel.contact.adres}. Lukt
          dat niet? Bel {profiel.contact.telefoon}. Tot dan wacht ons besluit.
        </p>
      </Kennisgeving>
      <Formulier
        actie={ctx.path('/mijn/aanvraag/aanvulling')}
        actId={newId(Date.parse(ctx.nu))}
        knop="Versturen"
      >
        <TekstVak
          naam="aanvulling"
          label="U kunt het ook hier schrijven"
          waarde={beeld.ingevuld?.get('aanvulling') ?? undefined}
          fouten={beeld.fouten}
        />
      </Formulier>
    </>
  );
}
