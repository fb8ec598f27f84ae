import type { VNode } from 'preact';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { FieldFault } from '../platform/forms.ts';
import type { Ctx } from '../platform/visit.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { getGesprek, maakTafel } from './gesprek.page.tsx';
import type { Beeld } from './gesprek.page.tsx';
import { besluit } from './gesprek.server.ts';
import { getGespreksprofiel } from './gespreksprofiel.server.ts';
import { foutenVan, Tafelblad } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

/** A sheet of the gesprek with a page of its own: its address below the gesprek, its title and what stands on it. */
export type Eigenblad = {
  readonly woord: string;
  readonly titel: string;
  readonly kop: (tafel: Tafel) => string;
  readonly inhoud: (tafel: Tafel) => VNode;
};

/** One form on such a sheet that was sent; `veld` is where a refusal by a rule is told. */
export type Ingestuurd = {
  readonly formulier: string;
  readonly velden: URLSearchParams;
  readonly veld: string;
  readonly bewerk?: string | undefined;
};

/** Shows the sheet as it stands now, with what was typed when something was refused. */
export async function toonEigenblad(ctx: Ctx, blad: Eigenblad, beeld: Beeld = {}): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, gevonden.zaakId, ctx.vandaag);
  const bewerk = beeld.bewerk ?? ctx.http.req.query('bewerk');
  const tafel = maakTafel(ctx, { gevonden, profiel, beeld: { ...beeld, bewerk } });
  const { ingevuld } = tafel;
  return ctx.html(
    <Tafelblad
      titel={blad.titel}
      kop={<bdi>{blad.kop(tafel)}</bdi>}
      gemeente={ctx.gemeente}
      zaak={{ tekst: 'Terug naar het gesprek', naar: tafel.pad }}
      uitloggen={ctx.path('/uitloggen')}
      wieId={ctx.wie.soort === 'niemand' ? '' : ctx.wie.id}
      scripts={[]}
      fouten={ingevuld !== undefined}
    >
      <Foutenlijst fouten={ingevuld === undefined ? [] : foutenVan(tafel, ingevuld.formulier)} />
      {beeld.uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Nog niet bewaard">
          <p>{beeld.uitleg}</p>
        </Kennisgeving>
      )}
      {blad.inhoud(tafel)}
    </Tafelblad>,
    beeld.status,
  );
}

/** Takes a decision from a form of the sheet and comes back to it; a refusal keeps what was typed. */
export async function legVastOpBlad(
  ctx: Ctx,
  blad: Eigenblad,
  gestuurd: Ingestuurd & {
    readonly beslis: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;
  },
): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const { formulier, velden, veld, bewerk } = gestuurd;
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  const uitkomst = await besluit(ctx.tx, { zaakId, aanleiding }, gestuurd.beslis);
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}/gesprek/${blad.woord}`);
  if (uitkomst.regel === 'HG-5') {
    const ingevuld = { formulier, velden, fouten: [] };
    return toonEigenblad(ctx, blad, { ingevuld, uitleg: uitkomst.uitleg, bewerk, status: 409 });
  }
  const fouten = [{ veld, tekst: uitkomst.uitleg }];
  return toonEigenblad(ctx, blad, { ingevuld: { formulier, velden, fouten }, bewerk, status: 422 });
}

/** The sheet with everything that is wrong with what was filled in; what a hidden field lacks is told beside `veld`. */
export function toonBladfouten(
  ctx: Ctx,
  blad: Eigenblad,
  { formulier, velden, veld, bewerk, fouten }: Ingestuurd & { readonly fouten: readonly FieldFault[] },
): Promise<Response> {
  const zichtbaar = fouten.map((fout) =>
    /^(?:daad|actId|gezien|.*Id|van)(?:\.|$)/u.test(fout.veld) || fout.veld === '' ? { ...fout, veld } : fout,
  );
  return toonEigenblad(ctx, blad, {
    ingevuld: { formulier, velden, fouten: zichtbaar },
    bewerk,
    status: 422,
  });
}
