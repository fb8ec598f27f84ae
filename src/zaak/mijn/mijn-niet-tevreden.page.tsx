import { schrijfDatum } from '../../basis/datum.ts';
import { GEEN_GEVOLGEN, NIET_TEVREDEN, nietTevredenWegen } from '../../inrichting/index.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { isOpenBezwaar, vouwBezwaren, vouwGesprekverzoeken, vouwKlachten } from '../../toewijzing/index.ts';
import { antwoordUiterlijk, ontvangKlacht, tegenKeuzes, vraagAnderGesprek } from '../../toewijzing/index.ts';
import { mijnGesprekForm, mijnKlachtForm, voerUit } from '../../toewijzing/index.server.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { KnopLink } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { getMijn, mijnRaam } from './mijn.page.tsx';
import type { Mijn } from './mijn.page.tsx';
import { brievenVan } from './mijn-brief.page.tsx';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
};

/** GET /:gemeente/mijn/niet-tevreden — the door for dissatisfaction with its forms, and what runs (TW-135). */
export async function mijnNietTevredenPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/mijn/niet-tevreden — asks for another gesprek, or makes a klacht; the field `daad` says which. */
export async function meldOnvrede(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const { zaakId, profiel } = await getMijn(ctx);
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const gelezen = leesDaad(ingevuld);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten });
  const { daad, woorden } = gelezen.value;
  const afzender = { naam: ctx.gemeente.naam, profiel };
  const uitkomst = await voerUit(ctx.tx, { zaakId, afzender }, aanleiding, (acts) =>
    daad === 'gesprek'
      ? vraagAnderGesprek(acts, { zaakId, woorden }, aanleiding)
      : ontvangKlacht({ zaakId, over: woorden, ontvangenOp: ctx.vandaag, weg: 'mijn' }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg });
  return ctx.redirect('/mijn/niet-tevreden');
}

function leesDaad(form: URLSearchParams) {
  if (form.get('daad') === 'gesprek') {
    const gelezen = readFields(form, mijnGesprekForm);
    if (!gelezen.ok) return gelezen;
    return { ok: true, value: { daad: 'gesprek', woorden: gelezen.value.gesprekWoorden } } as const;
  }
  if (form.get('daad') !== 'klacht') throwNotHere();
  const gelezen = readFields(form, mijnKlachtForm);
  if (!gelezen.ok) return gelezen;
  return { ok: true, value: { daad: 'klacht', woorden: gelezen.value.over } } as const;
}

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const mijn = await getMijn(ctx);
  const { fouten = [], uitleg } = beeld;
  return ctx.html(
    <PubliekePagina titel={NIET_TEVREDEN} fouten={fouten.length > 0} {...mijnRaam(ctx, mijn.profiel)}>
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nu niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        Zeg het ons gerust. <strong>{GEEN_GEVOLGEN}</strong>
      </p>
      <WatErLoopt ctx={ctx} mijn={mijn} />
      <Gesprek ctx={ctx} mijn={mijn} beeld={beeld} />
      <Klacht ctx={ctx} beeld={beeld} />
      <BezwaarMaken ctx={ctx} mijn={mijn} />
      {nietTevredenWegen(mijn.profiel)
        .filter(({ kop }) => kop !== 'Een klacht' && kop !== 'Bezwaar tegen een besluit')
        .map(({ kop, tekst }) => (
          <section key={kop}>
            <Kop>{kop}</Kop>
            <p class="utrecht-paragraph">{tekst}</p>
          </section>
        ))}
    </PubliekePagina>,
    fouten.length > 0 || uitleg !== undefined ? 422 : 200,
  );
}

type Props = { readonly ctx: Ctx; readonly mijn: Mijn };

/** What the inwoner said before, and by when there is an answer. */
function WatErLoopt({ ctx, mijn: { acts } }: Props) {
  const klachten = vouwKlachten(acts).map((klacht) =>
    klacht.afgehandeld === undefined
      ? `Uw klacht van ${schrijfDatum(klacht.ontvangenOp)} is bij ons. U krijgt antwoord uiterlijk ${schrijfDatum(antwoordUiterlijk(klacht))}.`
      : `Uw klacht van ${schrijfDatum(klacht.ontvangenOp)} is beantwoord op ${schrijfDatum(klacht.afgehandeld.op)}.`,
  );
  const verzoeken = vouwGesprekverzoeken(acts).map((verzoek) =>
    verzoek.geregeld === undefined
      ? `U vroeg op ${schrijfDatum(verzoek.op)} om een ander gesprek. Wij bellen u.`
      : `U vroeg op ${schrijfDatum(verzoek.op)} om een ander gesprek. Dat is geregeld.`,
  );
  const brieven = brievenVan(acts);
  const zinnen = [...verzoeken, ...klachten];
  if (zinnen.length === 0 && brieven.length === 0) return null;
  return (
    <section>
      <Kop>Wat u ons al zei</Kop>
      {zinnen.map((zin) => (
        <p key={zin} class="utrecht-paragraph">
          {zin}
        </p>
      ))}
      {brieven.length > 0 && (
        <ul class="utrecht-unordered-list">
          {brieven.map(({ actId, titel, op }) => (
            <li key={actId} class="utrecht-unordered-list__item">
              <a class="utrecht-link" href={ctx.path(`/mijn/brief/${actId}`)}>
                {titel} ({schrijfDatum(op)}, PDF)
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Gesprek({ ctx, mijn: { acts }, beeld }: Props & { readonly beeld: Beeld }) {
  const loopt = vouwGesprekverzoeken(acts).some(({ geregeld }) => geregeld === undefined);
  if (loopt) return null;
  return (
    <section>
      <Kop>Een ander gesprek</Kop>
      <Formulier
        actie={ctx.path('/mijn/niet-tevreden')}
        actId={newId(Date.parse(ctx.nu))}
        verborgen={{ daad: 'gesprek' }}
        knop="Ik wil een ander gesprek"
      >
        <TekstVak
          naam="gesprekWoorden"
          label="Wilt u er iets bij zeggen?"
          uitleg="U hoeft niet te zeggen waarom. Iemand anders dan eerst praat met u."
          magLeeg
          hoogte="klein"
          waarde={beeld.ingevuld?.get('gesprekWoorden') ?? undefined}
          fouten={beeld.fouten}
        />
      </Formulier>
    </section>
  );
}

function Klacht({ ctx, beeld }: { readonly ctx: Ctx; readonly beeld: Beeld }) {
  return (
    <section>
      <Kop>Een klacht</Kop>
      <Formulier
        actie={ctx.path('/mijn/niet-tevreden')}
        actId={newId(Date.parse(ctx.nu))}
        verborgen={{ daad: 'klacht' }}
        knop="Klacht versturen"
      >
        <TekstVak
          naam="over"
          label="Wat ging er niet goed?"
          uitleg="Iemand die er niets mee te maken had, leest uw klacht. De medewerker met wie u sprak, leest hem niet."
          waarde={beeld.ingevuld?.get('over') ?? undefined}
          fouten={beeld.fouten}
        />
      </Formulier>
    </section>
  );
}

function BezwaarMaken({ ctx, mijn: { acts } }: Props) {
  const loopt = vouwBezwaren(acts).some(isOpenBezwaar);
  if (tegenKeuzes(acts).length === 0 && !loopt) return null;
  return (
    <section>
      <Kop>Bezwaar tegen een besluit</Kop>
      <p class="utrecht-paragraph">
        Bent u het niet eens met een besluit? Dan kunt u bezwaar maken. Iemand anders dan degene die besloot,
        kijkt er opnieuw naar.
      </p>
      <p class="utrecht-paragraph">
        <KnopLink naar={ctx.path('/mijn/bezwaar')} soort="gewoon">
          {loopt ? 'Uw bezwaar' : 'Bezwaar maken'}
        </KnopLink>
      </p>
    </section>
  );
}
