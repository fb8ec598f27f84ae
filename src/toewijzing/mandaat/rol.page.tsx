import { functienaam, personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { isId, newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knop } from '../../ui/knop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Beslisdeel } from './beslisdeel.tsx';
import { voorlegForm } from './mandaat.form.ts';
import { getBeslisstand, legBesluitVoor } from './mandaat.server.ts';
import { namensWie } from './namens-wie.ts';

/** GET …/besluit/rol — the page between gesprek and besluit: from here on this person acts for the college (TW-57). */
export function rolPagina(ctx: Ctx): Promise<Response> {
  const gevraagd = ctx.http.req.query('besluit');
  return toon(ctx, { besluitId: isId(gevraagd) ? gevraagd : undefined });
}

/** POST …/besluit/voorleggen — hands the draft to who may decide it (TW-55). */
export async function voorleggen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, voorlegForm);
  if (!gelezen.ok) return toon(ctx, { weigering: gelezen.fouten.map(({ tekst }) => tekst).join(' ') });
  const opdracht = { zaakId: ctx.id('zaak'), ...gelezen.value };
  const uitkomst = await legBesluitVoor(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt)
    return toon(ctx, { besluitId: opdracht.besluitId, weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/besluit`);
}

type Wat = { readonly besluitId?: string | undefined; readonly weigering?: string };

async function toon(ctx: Ctx, { besluitId, weigering }: Wat): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { wie, nu } = ctx;
  const stand = await getBeslisstand(ctx.tx, { zaakId, besluitId, wie, profiel, nu });
  const pad = ctx.path(`/zaken/${zaakId}/besluit`);
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie, hier: 'werklijst' });
  const beslisser = functienaam(profiel, 'beslisser');
  const isAnder = stand?.soort === 'andere-rol';
  const titel = isAnder ? 'Je neemt nu een andere rol aan' : 'Wie besluit dit?';
  return ctx.html(
    <PersoneelPagina titel={titel} terug={{ tekst: 'Terug naar het voorstel', naar: pad }} {...raam}>
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan niet">
          {weigering}
        </Kennisgeving>
      )}
      {isAnder ? (
        <AndereRol {...{ pad, besluitId, beslisser }} namens={namensWie(profiel.naam, stand.mandaat)} />
      ) : (
        <Beslisdeel {...{ pad, stand, beslisser }} actId={newId()} besluitId={besluitId ?? ''} />
      )}
      {stand === undefined && (
        <p class="utrecht-paragraph">Er ligt nu geen voorstel waarover je kunt besluiten.</p>
      )}
    </PersoneelPagina>,
    weigering === undefined ? 200 : 422,
  );
}

type RolProps = {
  readonly pad: string;
  readonly besluitId: string | undefined;
  readonly beslisser: string;
  readonly namens: string;
};

function AndereRol({ pad, besluitId, beslisser, namens }: RolProps) {
  const verborgen = { hoedanigheid: 'beslisser', ...(besluitId !== undefined && { besluitId }) };
  return (
    <>
      <Kennisgeving soort="let-op" titel="Je besluit namens het college">
        <p>In het gesprek stond je naast de inwoner. Nu besluit je {namens}.</p>
        <p>Dat je beide deed, staat bij het besluit. De inwoner leest het ook.</p>
      </Kennisgeving>
      <Formulier
        actie={`${pad}/nemen`}
        actId={newId()}
        verborgen={verborgen}
        knop="Besluit nemen namens het college"
      />
      <p class="utrecht-paragraph">Kan een ander er beter over besluiten? Leg het dan voor.</p>
      <Formulier
        actie={`${pad}/voorleggen`}
        actId={newId()}
        verborgen={besluitId === undefined ? {} : { besluitId }}
      >
        <Knop soort="gewoon">Naar {beslisser}</Knop>
      </Formulier>
    </>
  );
}
