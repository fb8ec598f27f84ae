import { schrijfDatumKort } from '../basis/datum.ts';
import { personeelRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { readPersoon } from '../personen/index.server.ts';
import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import type { Ctx } from '../platform/visit.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Knop } from '../ui/knop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tweeluik } from '../ui/tweeluik.tsx';
import { storeAanvulling } from './aanvulling.server.ts';
import { afzenderVan } from './afzender.server.ts';
import { bekendenVoor, zoekBekenden } from './bekend.server.ts';
import type { Bekende } from './bekend.server.ts';
import { stelBevestigingOp } from './bevestiging.ts';
import { Leidraad } from './toeleiding/leidraad.tsx';
import { aannemenForm, bereikbaarVoor, samenhangfouten } from './melding.form.ts';
import { storeMelding } from './melding.server.ts';
import type { Meldingsopgave } from './melding.server.ts';
import { ContactVraag, NamensVraag, SpoedVraag, Woordenvraag } from './meldvelden.tsx';
import { onthoudGedaan } from './net-gedaan.server.ts';
import { BekendenKeuze, Ontvangst, WIE_IS_HET } from './ontvangst.tsx';
import { Persoonsvelden } from './persoonsvelden.tsx';
import type { Ingevuld } from './persoonsvelden.tsx';

/** GET /:gemeente/meldingen/nieuw — a member of staff writes down what a caller tells. */
export async function aannemenPagina(ctx: Ctx): Promise<Response> {
  const velden = new URLSearchParams({ kanaal: 'telefoon', ontvangenOp: schrijfDatumKort(ctx.vandaag) });
  return toon(ctx, { ingevuld: { velden, fouten: [] } });
}

/** POST /:gemeente/meldingen/nieuw — looks for who we know already, or makes the melding (EC-25). */
export async function neemAan(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  if (form.get('stap') === 'zoek') return zoek(ctx, form);
  const gelezen = leesMelding(ctx, form);
  if (!gelezen.ok) return toon(ctx, { ingevuld: { velden: form, fouten: gelezen.fouten } });
  const { opgave } = gelezen;
  if (!form.get('persoonId')) {
    const bekenden = await bekendenVoor(ctx.tx, opgave.inwoner.gegevens);
    if (bekenden.length > 0) return vraagWie(ctx, form, bekenden);
  }
  if (gelezen.bij !== undefined) return vulAan(ctx, form, { ...opgave, zaakId: gelezen.bij });
  const uitkomst = await storeMelding(ctx.tx, opgave, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld: { velden: form, fouten: [] }, uitleg: uitkomst.uitleg });
  onthoudGedaan(ctx, '/meldingen/aangenomen', uitkomst.waarde);
  return ctx.redirect('/meldingen/aangenomen');
}

/** These words belong to a melding that runs already (EC-28). */
async function vulAan(ctx: Ctx, form: URLSearchParams, opgave: Meldingsopgave): Promise<Response> {
  const { zaakId, woorden, kanaal, ontvangenOp, melder, spoed } = opgave;
  const aanvulling = { zaakId, woorden, kanaal, ontvangenOp, melder, spoed };
  const uitkomst = await storeAanvulling(ctx.tx, aanvulling, ctx.aanleiding(form.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}`);
  return toon(ctx, { ingevuld: { velden: form, fouten: [] }, uitleg: uitkomst.uitleg });
}

async function zoek(ctx: Ctx, form: URLSearchParams): Promise<Response> {
  const wie = form.get('namens') === 'iemand-anders' ? 'ander' : 'eigen';
  const vraag = { naam: form.get(`${wie}Achternaam`) ?? '', geboren: form.get(`${wie}Geboortedatum`) ?? '' };
  const bekenden = await zoekBekenden(ctx.tx, vraag);
  ctx.show(bekenden.map(({ persoonId }) => persoonId));
  return toon(ctx, { ingevuld: { velden: form, fouten: [] }, bekenden, heeftGezocht: true });
}

function vraagWie(ctx: Ctx, velden: URLSearchParams, bekenden: readonly Bekende[]): Promise<Response> {
  ctx.show(bekenden.map(({ persoonId }) => persoonId));
  return toon(ctx, { ingevuld: { velden, fouten: [WIE_IS_HET] }, bekenden });
}

type Gelezen =
  | { readonly ok: true; readonly opgave: Meldingsopgave; readonly bij: string | undefined }
  | { readonly ok: false; readonly fouten: Ingevuld['fouten'] };

function leesMelding(ctx: Ctx, form: URLSearchParams): Gelezen {
  const { vandaag } = ctx;
  const gelezen = readFields(form, aannemenForm(vandaag));
  const bereikbaar = bereikbaarVoor(form.get('contactwijze'));
  const namensAnder = form.get('namens') === 'iemand-anders';
  const eigen = readPersoon(form, { voorvoegsel: 'eigen', vandaag, bereikbaar, metBsn: !namensAnder });
  const ander = namensAnder ? readPersoon(form, { voorvoegsel: 'ander', vandaag, metBsn: true }) : undefined;
  const fouten = [
    ...(gelezen.ok ? [] : gelezen.fouten),
    ...samenhangfouten(form, vandaag),
    ...(ander?.ok === false ? ander.fouten : []),
    ...(eigen.ok ? [] : eigen.fouten),
  ];
  if (!gelezen.ok || !eigen.ok || ander?.ok === false || fouten.length > 0) return { ok: false, fouten };
  const { contactwijze, contactWanneer, persoonId: wie, relatie, toestemming, ...velden } = gelezen.value;
  const opgave = {
    ...velden,
    ...(namensAnder ? { relatie, toestemming } : {}),
    contactwens: { wijze: contactwijze, wanneer: contactWanneer },
    inwoner: { persoonId: wie.persoonId, gegevens: ander?.value ?? eigen.value },
    melder: ander === undefined ? undefined : eigen.value,
    afzender: afzenderVan(ctx),
  };
  return { ok: true, opgave, bij: wie.bij };
}

type Toestand = {
  readonly ingevuld: Ingevuld;
  readonly bekenden?: readonly Bekende[];
  readonly heeftGezocht?: boolean;
  readonly uitleg?: string;
};

async function toon(ctx: Ctx, stand: Toestand): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const isFout = stand.ingevuld.fouten.length > 0 || stand.uitleg !== undefined;
  return ctx.html(<Aannemen ctx={ctx} profiel={profiel} {...stand} />, isFout ? 422 : 200);
}

type AannemenProps = Toestand & { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel };

function Aannemen(props: AannemenProps) {
  const { ctx, profiel, ingevuld, uitleg } = props;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'melding' });
  const { velden } = ingevuld;
  const id = (naam: string) => {
    const waarde = velden.get(naam) ?? '';
    return isId(waarde) ? waarde : newId(Date.parse(ctx.nu));
  };
  const bevestiging = stelBevestigingOp({
    profiel,
    ontvangenOp: ctx.vandaag,
    nummer: '',
    contactwens: 'bellen',
  });
  return (
    <PersoneelPagina titel="Nieuwe melding" breed fouten={ingevuld.fouten.length > 0} {...raam}>
      <Foutenlijst fouten={ingevuld.fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      <Tweeluik links={<Leidraad bevestiging={bevestiging} />}>
        <Formulier
          actie={ctx.path('/meldingen/nieuw')}
          actId={id('actId')}
          verborgen={{ zaakId: id('zaakId') }}
          knop="Melding opslaan"
        >
          <Vragen {...props} />
        </Formulier>
      </Tweeluik>
    </PersoneelPagina>
  );
}

function Vragen({ ctx, ingevuld, bekenden, heeftGezocht = false }: AannemenProps) {
  return (
    <>
      <Woordenvraag ingevuld={ingevuld} vrager="medewerker" />
      <SpoedVraag ingevuld={ingevuld} vrager="medewerker" />
      <NamensVraag ingevuld={ingevuld} vrager="medewerker" />
      <h2>Wie vertelt dit?</h2>
      <p>Alleen de achternaam is nodig, en hoe we iemand bereiken.</p>
      <Persoonsvelden ingevuld={ingevuld} voorvoegsel="eigen" metBsn metTaal />
      <p>
        <Knop soort="gewoon" naam="stap" waarde="zoek">
          Kijken of we deze inwoner kennen
        </Knop>
      </p>
      {bekenden !== undefined && (
        <BekendenKeuze bekenden={bekenden} ingevuld={ingevuld} heeftGezocht={heeftGezocht} />
      )}
      <ContactVraag ingevuld={ingevuld} vrager="medewerker" />
      <Ontvangst ingevuld={ingevuld} vandaag={ctx.vandaag} />
    </>
  );
}
