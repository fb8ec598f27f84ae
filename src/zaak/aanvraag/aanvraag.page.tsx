import { delenVan, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { beslissenVoor } from '../../termijnen/index.ts';
import { isAanvraagMogelijk, vouwAanvraag, vouwBesluit } from '../../toewijzing/index.ts';
import type { Aanvraag, AanvraagVroegOntvangen, Weg } from '../../toewijzing/index.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { aanvraagForm, intrekForm, WEGEN_OP_PAPIER } from './aanvraag.form.ts';
import { storeAanvraag, storeAanvraagIntrekking } from './aanvraag.server.ts';
import { poortVan } from './onderzoek-uitkomst.ts';
import { findZaak } from '../zaak.server.ts';
import type { ZaakMetVerhaal } from '../zaak.server.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 422;
};

/** GET /:gemeente/zaken/:zaak/aanvraag — write down an aanvraag that came on paper, or see the one that runs. */
export async function aanvraagPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/zaken/:zaak/aanvraag — an aanvraag by letter, at the desk or on the signed verslag. */
export async function registreerAanvraag(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, aanvraagForm(ctx.vandaag));
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
  const opgave = { zaakId, instrument, ...gelezen.value };
  const uitkomst = await storeAanvraag(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/aanvraag`);
}

/** POST …/aanvraag/intrekken — the inwoner takes the aanvraag back by phone, on paper or at the desk. */
export async function registreerIntrekking(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, intrekForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const opgave = { zaakId, reden: gelezen.value.reden };
  const uitkomst = await storeAanvraagIntrekking(ctx.tx, opgave, ctx.aanleiding(ingevuld.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}`);
}

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined) throwNotHere();
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { zaak, namen, acts } = gevonden;
  const aanvraag = vouwAanvraag(acts);
  const kanNogEen = aanvraag === undefined || vouwBesluit(acts)?.genomen !== undefined;
  const magLezen = magIn(profiel, ctx.wie, { handeling: 'aanvraag-inzien', relatie: ctx.relatie });
  const { fouten = [], uitleg, status } = beeld;
  return ctx.html(
    <PersoneelPagina
      titel="Aanvraag"
      kop={
        <>
          Aanvraag van <bdi>{namen.get(zaak.inwonerId ?? '') ?? 'deze inwoner'}</bdi>
        </>
      }
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaak.zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      {aanvraag !== undefined && <Lopend {...{ ctx, gevonden, aanvraag, magLezen }} />}
      {aanvraag !== undefined && kanNogEen && <Kop>Vraagt de inwoner nog iets aan?</Kop>}
      {kanNogEen && <Opschrijven {...{ ctx, gevonden, beeld }} />}
    </PersoneelPagina>,
    status,
  );
}

type Props = { readonly ctx: Ctx; readonly gevonden: ZaakMetVerhaal };

const WEGWOORDEN: Readonly<Record<Weg, string>> = {
  brief: 'Met een brief',
  'verslag-ondertekend': 'Op het teruggestuurde verslag (kruisje bij “Ik wil een besluit aanvragen”)',
  formulier: 'Met een formulier',
  balie: 'Aan het loket of aan de telefoon',
  mijn: 'Op de eigen pagina',
};

function Opschrijven({ ctx, gevonden, beeld }: Props & { readonly beeld: Beeld }) {
  const { zaak, acts, teksten } = gevonden;
  const poort = poortVan(acts);
  const vroeg = acts.findLast(isVroeg);
  if (poort === undefined) return <p class="utrecht-paragraph">Er is nog geen melding.</p>;
  const kan = isAanvraagMogelijk(poort, ctx.vandaag);
  const waarde = (naam: string) => beeld.ingevuld?.get(naam) ?? undefined;
  return (
    <>
      {!kan && <NogNiet uiterlijk={poort.onderzoekUiterlijk} />}
      {vroeg !== undefined && (
        <Kennisgeving
          soort="let-op"
          titel={`Op ${schrijfDatum(vroeg.inhoud.ontvangenOp)} kwam al een aanvraag binnen`}
        >
          <p>
            {kan
              ? 'Vraag of de inwoner dit nog wil. Zo ja, schrijf het hieronder op met de dag van vandaag.'
              : 'Hij is bewaard. Vertel de inwoner waarom hij nog even wacht.'}
          </p>
          <TekstBlok>{teksten.get(vroeg.inhoud.woorden)?.inhoud}</TekstBlok>
        </Kennisgeving>
      )}
      <Formulier
        actie={ctx.path(`/zaken/${zaak.zaakId}/aanvraag`)}
        actId={newId(Date.parse(ctx.nu))}
        knop="Aanvraag opschrijven"
      >
        <Keuze
          naam="weg"
          label="Hoe kwam de aanvraag binnen?"
          opties={WEGEN_OP_PAPIER.map((weg) => ({ waarde: weg, label: WEGWOORDEN[weg] }))}
          waarde={waarde('weg')}
          fouten={beeld.fouten}
        />
        <DatumVeld
          naam="ontvangenOp"
          label="Op welke dag kwam hij binnen?"
          voorbeeld={dagVan(ctx.vandaag)}
          waarde={waarde('ontvangenOp') ?? dagVan(ctx.vandaag)}
          fouten={beeld.fouten}
        />
        <TekstVak
          naam="woorden"
          label="Wat vraagt de inwoner?"
          uitleg="In de woorden van de inwoner."
          waarde={waarde('woorden')}
          fouten={beeld.fouten}
        />
      </Formulier>
    </>
  );
}

function NogNiet({ uiterlijk }: { readonly uiterlijk: Datum }) {
  return (
    <p class="utrecht-paragraph">
      Er is nog geen verslag verstuurd. Een aanvraag die nu komt, bewaren we. Beslissen kan na het verslag, of
      als de zes weken voorbij zijn, na {schrijfDatum(uiterlijk)}.
    </p>
  );
}

type LopendProps = Props & { readonly aanvraag: Aanvraag; readonly magLezen: boolean };

/** The aanvraag that runs; who does not handle it sees only how it stands (ZK-5). */
function Lopend({ ctx, gevonden, aanvraag, magLezen }: LopendProps) {
  const { zaak, acts, teksten } = gevonden;
  const { ontvangenOp, weg, woorden, onderzoek } = aanvraag;
  const genomen = vouwBesluit(acts)?.genomen;
  return (
    <>
      <p class="utrecht-paragraph">
        Binnengekomen op {schrijfDatum(ontvangenOp)}. {WEGWOORDEN[weg]}.{' '}
        {genomen === undefined
          ? `Uiterlijk ${schrijfDatum(beslissenVoor(ontvangenOp))} ligt er een besluit.`
          : `Besloten op ${schrijfDatum(genomen.op)}.`}
      </p>
      {magLezen && <TekstBlok>{teksten.get(woorden)?.inhoud}</TekstBlok>}
      <p class="utrecht-paragraph">
        {onderzoek.verslagVerzondenOp === undefined
          ? 'Er was nog geen verslag: wat er van het gesprek is, ging mee.'
          : `Het verslag van ${schrijfDatum(onderzoek.verslagVerzondenOp)} ging mee.`}
      </p>
      {genomen === undefined && (
        <Uitklap titel="De inwoner trekt de aanvraag in">
          <Formulier
            actie={ctx.path(`/zaken/${zaak.zaakId}/aanvraag/intrekken`)}
            actId={newId(Date.parse(ctx.nu))}
            knop="Aanvraag intrekken"
          >
            <TekstVak naam="reden" label="Wat zei de inwoner?" magLeeg hoogte="klein" />
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}

function isVroeg(act: ZaakMetVerhaal['acts'][number]): act is AanvraagVroegOntvangen {
  return act.soort === 'aanvraag-vroeg-ontvangen';
}

function dagVan(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}
