import { schrijfDatum } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Vinkjes } from '../../ui/keuze.tsx';
import { DatumVeld } from '../../ui/veld.tsx';
import { Vervolg } from '../../ui/vervolg.tsx';
import { bereidVoor, getToewijzing } from '../toewijzing.server.ts';
import { Gehoord } from './afwijsvelden.tsx';
import { besluitForm } from './besluit.form.ts';
import { EINDREDENEN } from './besluitinhoud.ts';
import type { Besluitinhoud } from './besluitinhoud.ts';
import { Motivering } from './besluitformulier.tsx';
import { leesVoorstel, toonBesluitpagina } from './besluitraam.page.tsx';
import type { Besluitbeeld, Formuliervoorstel, Wat } from './besluitraam.page.tsx';
import { eindredenWoord, schrijfWat } from './besluitwoorden.ts';
import type { TijdelijkeHulp } from './tijdelijk.ts';

/** GET /:gemeente/zaken/:zaak/besluit/:besluit/daarna — a human decides what comes after temporary help (TW-43). */
export async function daarnaPagina(ctx: Ctx): Promise<Response> {
  const { besluiten } = await getToewijzing(ctx.tx, ctx.id('zaak'));
  if (!besluiten.some(({ besluitId }) => besluitId === ctx.id('besluit'))) throwNotHere();
  return toon(ctx, {});
}

/** POST …/besluit/:besluit/daarna — drafts the besluit that makes temporary help longer or ends it. */
export async function bereidDaarnaVoor(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, besluitForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const hulp = await getHulp(ctx);
  const { voorstel, kader, fouten } = await leesVoorstel(ctx, vervolgOp(hulp, gelezen.value));
  if (fouten.length > 0) return toon(ctx, { fouten, ingevuld });
  const opdracht = { ...voorstel, zaakId: ctx.id('zaak'), kader };
  const uitkomst = await bereidVoor(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, ingevuld });
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/besluit`);
}

async function getHulp(
  ctx: Ctx,
): Promise<TijdelijkeHulp & { readonly woorden: ReadonlyMap<string, string> }> {
  const { hulp, woorden } = await getToewijzing(ctx.tx, ctx.id('zaak'));
  const gevonden = hulp.find(({ besluit }) => besluit.besluitId === ctx.id('besluit'));
  if (gevonden === undefined) throwNotHere();
  return { ...gevonden, woorden };
}

/** Longer help is the same help from the day after on; ended help names the day from which there is none. */
function vervolgOp(
  { besluit, woorden }: TijdelijkeHulp & { readonly woorden: ReadonlyMap<string, string> },
  typt: Formuliervoorstel,
): Formuliervoorstel {
  const { besluitId, grondslag: eerdere, voorstel } = besluit;
  const isSpoed = eerdere === 'spoed' && typt.uitkomst === 'toegekend';
  const grondslag = isSpoed ? 'spoed' : 'ambtshalve';
  const kern = { grondslag, vervangtBesluitId: besluitId, motivering: typt.motivering } as const;
  if (typt.uitkomst === 'beeindigd') {
    const { van, eindredenen, gehoord } = typt;
    return { ...kern, uitkomst: 'beeindigd', van, eindredenen, gehoord };
  }
  return {
    ...kern,
    uitkomst: typt.uitkomst,
    product: voorstel.product,
    omvang: voorstel.uren ?? voorstel.bedrag ?? voorstel.aantal,
    frequentie: voorstel.frequentie,
    normId: voorstel.norm?.normId,
    normafwijking: 'Dezelfde hulp als in het eerdere tijdelijke besluit.',
    van: typt.van,
    tot: typt.tot,
    aard: 'tijdelijk',
    ...zoalsEerst(voorstel, (id) => (id === undefined ? '' : (woorden.get(id) ?? ''))),
  };
}

/** What does not change when the same help lasts longer, in words again. */
function zoalsEerst(
  { leveringsplan, traject, vorm, pgb, huurwoning, eigenaarGehoord, bijdrage }: Besluitinhoud,
  tekst: (id: string | undefined) => string,
): Partial<Formuliervoorstel> {
  return {
    vorm,
    huurwoning,
    leveringsplan: tekst(leveringsplan),
    traject: tekst(traject),
    vrijstelling: bijdrage?.reden,
    eigenaarGehoord: eigenaarGehoord && { op: eigenaarGehoord.op, woorden: tekst(eigenaarGehoord.woorden) },
    pgb: pgb && {
      ...pgb,
      wens: tekst(pgb.wens),
      plan: tekst(pgb.plan),
      toelichting: tekst(pgb.toelichting),
    },
  };
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  const besluitId = ctx.id('besluit');
  const inhoud = (beeld: Besluitbeeld) => <Inhoud {...beeld} besluitId={besluitId} />;
  return toonBesluitpagina(ctx, { titel: 'Tijdelijke hulp: hoe nu verder?', inhoud }, wat);
}

function Inhoud({ besluitId, ...beeld }: Besluitbeeld & { readonly besluitId: string }) {
  const { profiel, toewijzing, pad, actId, ingevuld, fouten } = beeld;
  const hulp = toewijzing.hulp.find(({ besluit }) => besluit.besluitId === besluitId);
  if (hulp === undefined) return <p class="utrecht-paragraph">Dit besluit gaat niet over tijdelijke hulp.</p>;
  if (hulp.opvolger !== undefined)
    return <p class="utrecht-paragraph">Hierover is al een besluit genomen.</p>;
  return (
    <>
      <p class="utrecht-paragraph">
        {schrijfWat(profiel.producten, hulp.besluit.voorstel)}. De hulp stopt niet vanzelf op{' '}
        {schrijfDatum(hulp.tot)}: daar is een nieuw besluit voor nodig.
      </p>
      <Formulier actie={`${pad}/${besluitId}/daarna`} actId={actId} knop="Voorstel bewaren">
        <Vervolg
          keuze={
            <Keuze
              naam="uitkomst"
              label="Hoe nu verder?"
              opties={[
                { waarde: 'toegekend', label: 'Dezelfde hulp, tot een latere dag' },
                {
                  waarde: 'beeindigd',
                  label: 'Stoppen',
                  uitleg: 'Alleen na een nieuw onderzoek, en nadat de inwoner is gehoord.',
                  vervolg: true,
                },
              ]}
              waarde={ingevuld['uitkomst']}
              fouten={fouten}
            />
          }
        >
          <Stopvelden {...beeld} />
        </Vervolg>
        <DatumVeld
          naam="van"
          label="Vanaf welke dag gaat dit in?"
          voorbeeld="2-12-2026"
          waarde={ingevuld['van']}
          fouten={fouten}
        />
        <DatumVeld
          naam="tot"
          label="Tot en met welke dag?"
          uitleg="Alleen als de hulp langer duurt."
          magLeeg
          voorbeeld="31-1-2027"
          waarde={ingevuld['tot']}
          fouten={fouten}
        />
        <Motivering {...beeld} />
      </Formulier>
    </>
  );
}

function Stopvelden(beeld: Besluitbeeld) {
  return (
    <>
      <Vinkjes
        naam="eindredenen"
        label="Waarom stopt de hulp?"
        uitleg="Dat iemand niet meedoet aan een traject, is alleen nooit genoeg."
        opties={EINDREDENEN.map((waarde) => ({ waarde, label: eindredenWoord(waarde) }))}
        waarden={beeld.ingevuld['eindredenen'] === undefined ? [] : [beeld.ingevuld['eindredenen']]}
        fouten={beeld.fouten}
      />
      <Gehoord {...beeld} naam="gehoord" dag="Op welke dag hoorde je de inwoner?" />
    </>
  );
}
