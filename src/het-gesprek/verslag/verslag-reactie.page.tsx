import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { inwonerNaam } from '../gesprek.page.tsx';
import { laatsteVersie } from './verslag.ts';
import { reactieForm } from './verslag.form.ts';
import { getVerslag } from './verslag.page.tsx';
import { storeReactie } from './verslag.server.ts';
import { Reactieformulier } from './verslagformulieren.tsx';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 409 | 422;
};

/** GET /:gemeente/zaken/:zaak/verslag/reactie — a form for what the inwoner said; shows nothing of the verslag itself. */
export async function reactiePagina(ctx: Ctx): Promise<Response> {
  return toonReactie(ctx, {});
}

/** POST …/verslag/reactie — what the inwoner said about the verslag by phone, on paper or at the desk. */
export async function legReactieVast(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, reactieForm);
  if (!gelezen.ok) return toonReactie(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const reactie = { zaakId, vastgelegdVia: 'medewerker', ...gelezen.value } as const;
  const uitkomst = await storeReactie(ctx.tx, reactie, ctx.aanleiding(ingevuld.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}`);
  if (uitkomst.regel === 'HG-40') return toonReactie(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 409 });
  const fouten = [{ veld: 'opmerking', tekst: uitkomst.uitleg }];
  return toonReactie(ctx, { ingevuld, fouten, status: 422 });
}

async function toonReactie(ctx: Ctx, { ingevuld, fouten = [], uitleg, status }: Beeld): Promise<Response> {
  const gevonden = await getVerslag(ctx);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const laatste = laatsteVersie(gevonden.verslag);
  if (laatste === undefined) throwNotHere();
  const pad = ctx.path(`/zaken/${gevonden.zaakId}`);
  const pagina = (
    <PersoneelPagina
      titel="Reactie op het verslag"
      kop={
        <>
          Reactie van <bdi>{inwonerNaam(gevonden)}</bdi>
        </>
      }
      terug={{ tekst: 'Naar de zaak', naar: pad }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <p>
        Over versie {laatste.versie} van het verslag, van {schrijfDatum(datumVanMoment(laatste.verzondenOp))}.
      </p>
      <Reactieformulier
        actie={`${pad}/verslag/reactie`}
        actId={newId(Date.parse(ctx.nu))}
        verslagId={laatste.verslagId}
        ingevuld={ingevuld}
        fouten={fouten}
      />
    </PersoneelPagina>
  );
  return ctx.html(pagina, status);
}
