import { delenVan, schrijfDatum } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { ontvangAdvies, TOESTEMMINGEN, vraagAdvies } from './advies.ts';
import type { Advies, Toestemming } from './advies.ts';
import { adviesForm, antwoordForm } from './beoordeling.form.ts';
import { listAdviezen, storeBeoordeling } from './beoordeling.server.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 422;
};

/** GET /:gemeente/zaken/:zaak/adviezen — the advice that was asked in this zaak, and a form to ask for more. */
export async function adviezenPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/adviezen — asks an expert one question, with consent; no clock waits for it (TW-23). */
export async function vraagOmAdvies(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, adviesForm(ctx.vandaag));
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await storeBeoordeling(ctx.tx, { zaakId, aanleiding }, () =>
    vraagAdvies({ zaakId, ...gelezen.value }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/adviezen`);
}

/** POST …/adviezen/antwoord — writes down what the expert answered, with their name (Awb 3:8). */
export async function schrijfAdviesOp(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, antwoordForm(ctx.vandaag));
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
    ontvangAdvies(acts, { zaakId, ...gelezen.value }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/adviezen`);
}

const toestemmingen: Readonly<Record<Toestemming, string>> = {
  mondeling: 'De inwoner zei dat het goed is',
  schriftelijk: 'De inwoner tekende dat het goed is',
  'grondslag-wet': 'De wet staat het toe',
};

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const { adviezen, woorden } = await listAdviezen(ctx.tx, zaakId);
  const inwoner = (await listBetrokkenen(ctx.tx, zaakId)).find(({ rol }) => rol === 'inwoner');
  if (inwoner !== undefined) ctx.show([inwoner.persoon.id]);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { fouten = [], uitleg, status } = beeld;
  return ctx.html(
    <PersoneelPagina
      titel="Advies van een deskundige"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        De zes weken voor het verslag lopen door. De termijn voor het besluit staat alleen stil als de inwoner
        daar schriftelijk mee instemt.
      </p>
      {adviezen.map((advies) => (
        <EenAdvies key={advies.adviesId} {...{ ctx, advies, woorden, beeld }} />
      ))}
      <Kop>Advies vragen</Kop>
      <Vraagformulier {...{ ctx, beeld }} />
    </PersoneelPagina>,
    status,
  );
}

type Props = { readonly ctx: Ctx; readonly beeld: Beeld };

function Vraagformulier({ ctx, beeld }: Props) {
  const { fouten, ingevuld } = beeld;
  const waarde = (naam: string) =>
    ingevuld?.has('adviesId') ? undefined : (ingevuld?.get(naam) ?? undefined);
  return (
    <Formulier
      actie={ctx.path(`/zaken/${ctx.id('zaak')}/adviezen`)}
      actId={newId(Date.parse(ctx.nu))}
      knop="Advies vragen"
    >
      <TekstVeld naam="aan" label="Aan wie vraag je het?" waarde={waarde('aan')} fouten={fouten} />
      <TekstVak
        naam="vraag"
        label="Wat is je vraag?"
        uitleg="Vraag alleen wat je voor het besluit moet weten."
        waarde={waarde('vraag')}
        fouten={fouten}
      />
      <Keuze
        naam="hoe"
        label="Waarom mag de adviseur dit weten?"
        opties={TOESTEMMINGEN.map((hoe) => ({ waarde: hoe, label: toestemmingen[hoe] }))}
        waarde={waarde('hoe')}
        fouten={fouten}
      />
      <DatumVeld
        naam="op"
        label="Sinds welke dag?"
        voorbeeld={dagVan(ctx)}
        waarde={waarde('op') ?? dagVan(ctx)}
        fouten={fouten}
      />
    </Formulier>
  );
}

type AdviesProps = Props & {
  readonly advies: Advies;
  readonly woorden: ReadonlyMap<string, string>;
};

function EenAdvies({ ctx, advies, woorden, beeld }: AdviesProps) {
  const { adviesId, vraag, aan, toestemming, gevraagdOp, antwoord, adviseur, ontvangenOp } = advies;
  return (
    <section>
      <Kop>
        Vraag aan <bdi>{aan}</bdi>
      </Kop>
      <Gegevens
        gegevens={[
          { naam: 'Gevraagd op', waarde: schrijfDatum(gevraagdOp) },
          {
            naam: 'Mag dit weten',
            waarde: `${toestemmingen[toestemming.hoe]} (${schrijfDatum(toestemming.op)})`,
          },
          ...(ontvangenOp === undefined
            ? []
            : [
                { naam: 'Advies van', waarde: <bdi>{adviseur}</bdi> },
                { naam: 'Binnen op', waarde: schrijfDatum(ontvangenOp) },
              ]),
        ]}
      />
      <TekstBlok>{woorden.get(vraag)}</TekstBlok>
      {antwoord === undefined ? (
        <Antwoordformulier {...{ ctx, adviesId, beeld }} />
      ) : (
        <>
          <Kop niveau={3}>Het advies</Kop>
          <TekstBlok>{woorden.get(antwoord)}</TekstBlok>
        </>
      )}
    </section>
  );
}

function Antwoordformulier({ ctx, adviesId, beeld }: Props & { readonly adviesId: string }) {
  const isTerug = beeld.ingevuld?.get('adviesId') === adviesId;
  const fouten = isTerug ? beeld.fouten : undefined;
  const waarde = (naam: string) => (isTerug ? (beeld.ingevuld?.get(naam) ?? undefined) : undefined);
  return (
    <Formulier
      actie={ctx.path(`/zaken/${ctx.id('zaak')}/adviezen/antwoord`)}
      actId={newId(Date.parse(ctx.nu))}
      verborgen={{ adviesId }}
      knop="Advies opschrijven"
    >
      <TekstVeld
        naam="adviseur"
        label="Wie gaf het advies?"
        uitleg="Naam en beroep. Die komen in het besluit te staan."
        waarde={waarde('adviseur')}
        fouten={fouten}
      />
      <DatumVeld
        naam="ontvangenOp"
        label="Op welke dag kwam het binnen?"
        voorbeeld={dagVan(ctx)}
        waarde={waarde('ontvangenOp') ?? dagVan(ctx)}
        fouten={fouten}
      />
      <TekstVak naam="antwoord" label="Wat is het advies?" waarde={waarde('antwoord')} fouten={fouten} />
    </Formulier>
  );
}

function dagVan(ctx: Ctx): string {
  const { jaar, maand, dag } = delenVan(ctx.vandaag);
  return `${dag}-${maand}-${jaar}`;
}
