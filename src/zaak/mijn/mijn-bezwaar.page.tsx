import { schrijfDatum } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import {
  bekendVoor,
  isOpenBezwaar,
  klokVan,
  ontvangBezwaar,
  tegenKeuzes,
  vouwBezwaren,
} from '../../toewijzing/index.ts';
import type { Bezwaar } from '../../toewijzing/index.ts';
import { mijnBezwaarForm, voerUit } from '../../toewijzing/index.server.ts';
import { Citaat } from '../../ui/citaat.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { getMijn, mijnRaam } from './mijn.page.tsx';
import type { Mijn } from './mijn.page.tsx';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
};

/** GET /:gemeente/mijn/bezwaar — make a bezwaar, or see how the one that runs stands. */
export async function mijnBezwaarPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/mijn/bezwaar — a bezwaar from the own page, confirmed at once when there is a mail address. */
export async function maakBezwaar(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, mijnBezwaarForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten });
  const { zaakId, profiel } = await getMijn(ctx);
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const opdracht = { ...gelezen.value, zaakId, ontvangenOp: ctx.vandaag, weg: 'mijn' } as const;
  const afzender = { naam: ctx.gemeente.naam, profiel };
  const uitkomst = await voerUit(ctx.tx, { zaakId, afzender }, aanleiding, (acts) =>
    ontvangBezwaar(acts, opdracht, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg });
  return ctx.redirect('/mijn/bezwaar');
}

async function toon(ctx: Ctx, { ingevuld, fouten = [], uitleg }: Beeld): Promise<Response> {
  const mijn = await getMijn(ctx);
  const bezwaren = vouwBezwaren(mijn.acts);
  const keuzes = tegenKeuzes(mijn.acts);
  const kanNogEen = keuzes.length > 0 && !bezwaren.some(isOpenBezwaar);
  return ctx.html(
    <PubliekePagina
      titel={bezwaren.length === 0 ? 'Bezwaar maken' : 'Uw bezwaar'}
      fouten={fouten.length > 0}
      {...mijnRaam(ctx, mijn.profiel)}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nu niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      {bezwaren.map((bezwaar) => (
        <EenBezwaar key={bezwaar.bezwaarId} mijn={mijn} bezwaar={bezwaar} />
      ))}
      {keuzes.length === 0 && (
        <p class="utrecht-paragraph">
          Er is nog geen besluit. Bent u niet tevreden over hoe het gaat? Dan kunt u een{' '}
          <a class="utrecht-link" href={ctx.path('/mijn/niet-tevreden')}>
            ander gesprek vragen of een klacht indienen
          </a>
          .
        </p>
      )}
      {kanNogEen && (
        <>
          <p class="utrecht-paragraph">
            Iemand anders dan degene die besloot, kijkt er opnieuw naar. U hoort binnen zes weken nadat de
            tijd voor bezwaar voorbij is, wat de uitkomst is. Bezwaar maken kost niets en heeft geen gevolgen
            voor uw hulp.
          </p>
          <Formulier
            actie={ctx.path('/mijn/bezwaar')}
            actId={newId(Date.parse(ctx.nu))}
            knop="Bezwaar versturen"
          >
            <Keuze
              naam="tegen"
              label="Waar bent u het niet mee eens?"
              opties={keuzes}
              waarde={ingevuld?.get('tegen') ?? (keuzes.length === 1 ? keuzes[0]?.waarde : undefined)}
              fouten={fouten}
            />
            <TekstVak
              naam="woorden"
              label="Waarom bent u het er niet mee eens?"
              uitleg="In uw eigen woorden. Een paar zinnen is genoeg."
              waarde={ingevuld?.get('woorden') ?? undefined}
              fouten={fouten}
            />
          </Formulier>
        </>
      )}
    </PubliekePagina>,
    fouten.length > 0 || uitleg !== undefined ? 422 : 200,
  );
}

function EenBezwaar({ mijn, bezwaar }: { readonly mijn: Mijn; readonly bezwaar: Bezwaar }) {
  const { acts, teksten } = mijn;
  const { beslissenVoor, tijdigheid } = klokVan(bezwaar, bekendVoor(acts, bezwaar));
  return (
    <section>
      <Kop>Uw bezwaar van {schrijfDatum(bezwaar.ontvangenOp)}</Kop>
      <Citaat wie="U">{teksten.get(bezwaar.woorden)?.inhoud ?? ''}</Citaat>
      <p class="utrecht-paragraph">{waarHetStaat(bezwaar, schrijfDatum(beslissenVoor))}</p>
      {tijdigheid === 'te-laat' && isOpenBezwaar(bezwaar) && bezwaar.verschoning === undefined && (
        <p class="utrecht-paragraph">
          Uw bezwaar kwam later dan de wet vraagt. Bel ons en vertel waarom. Had u een goede reden, dan telt
          het gewoon mee.
        </p>
      )}
    </section>
  );
}

function waarHetStaat({ beslissing, ingetrokkenOp, behandelaarId }: Bezwaar, uiterlijk: string): string {
  if (ingetrokkenOp !== undefined) return `U trok het bezwaar in op ${schrijfDatum(ingetrokkenOp)}.`;
  if (beslissing !== undefined) {
    return `Wij beslisten op ${schrijfDatum(beslissing.op)}. U leest het in de brief.`;
  }
  const wie = behandelaarId === undefined ? 'is bij ons' : 'wordt bekeken';
  return `Uw bezwaar ${wie}. Uiterlijk ${uiterlijk} krijgt u de beslissing. Eerst mag u vertellen wat u ervan vindt.`;
}
