import { schrijfMoment } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoonsgegevens } from '../../personen/index.ts';
import { readPersoon } from '../../personen/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { isId, newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { Vervolg } from '../../ui/vervolg.tsx';
import { afzenderVan } from '../afzender.server.ts';
import { bekendenVoor } from '../bekend.server.ts';
import type { Bekende } from '../bekend.server.ts';
import { bereikbaarVoor } from '../melding.form.ts';
import { ContactVraag, SpoedVraag } from '../meldvelden.tsx';
import { onthoudGedaan } from '../net-gedaan.server.ts';
import { BekendenKeuze, WIE_IS_HET } from '../ontvangst.tsx';
import { Persoonsvelden } from '../persoonsvelden.tsx';
import type { Ingevuld } from '../persoonsvelden.tsx';
import { opvolgingForm } from './signaal.form.ts';
import { findSignaal, storeSignaalopvolging } from './signaal.server.ts';
import type { Signaalopvolging } from './signaal.server.ts';

/** GET /:gemeente/zaken/:zaak/signaal — one worry, and what came of it. */
export async function signaalPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, { velden: new URLSearchParams(), fouten: [] });
}

/** POST /:gemeente/zaken/:zaak/signaal — records what came of it; a melding gets the words of the worry (EC-22). */
export async function volgSignaalOp(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = leesOpvolging(ctx, form);
  if (!gelezen.ok) return toon(ctx, { velden: form, fouten: gelezen.fouten });
  const gegevens = gelezen.opvolging.melding?.inwoner.gegevens;
  const bekenden =
    gegevens && !form.get('persoonId') ? (await bekendenVoor(ctx.tx, gegevens)).filter(isHeelPersoon) : [];
  if (bekenden.length > 0) return vraagWie(ctx, form, bekenden);
  const uitkomst = await storeSignaalopvolging(ctx.tx, gelezen.opvolging, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { velden: form, fouten: [] }, { uitleg: uitkomst.uitleg });
  if (uitkomst.waarde === undefined) return ctx.redirect('/signalen');
  onthoudGedaan(ctx, '/meldingen/aangenomen', uitkomst.waarde);
  return ctx.redirect('/meldingen/aangenomen');
}

/** A signaal becomes a melding of its own; adding it to a running one is for the phone. */
function isHeelPersoon({ persoonId, waarde }: Bekende): boolean {
  return persoonId === waarde;
}

function vraagWie(ctx: Ctx, velden: URLSearchParams, bekenden: readonly Bekende[]): Promise<Response> {
  ctx.show(bekenden.map(({ persoonId }) => persoonId));
  return toon(ctx, { velden, fouten: [WIE_IS_HET] }, { bekenden });
}

type Gelezen =
  | { readonly ok: true; readonly opvolging: Signaalopvolging }
  | { readonly ok: false; readonly fouten: Ingevuld['fouten'] };

function leesOpvolging(ctx: Ctx, form: URLSearchParams): Gelezen {
  const velden = readFields(form, opvolgingForm);
  const wordtMelding = form.get('uitkomst') === 'melding';
  const bereikbaar = bereikbaarVoor(form.get('contactwijze'));
  const eisen = { voorvoegsel: 'eigen', vandaag: ctx.vandaag, bereikbaar, metBsn: true };
  const inwoner = wordtMelding ? readPersoon(form, eisen) : undefined;
  const fouten = [
    ...(velden.ok ? [] : velden.fouten),
    ...(wordtMelding && !form.get('spoed')
      ? [{ veld: 'spoed', tekst: 'Vraag of er snel hulp nodig is.' }]
      : []),
    ...(wordtMelding && !form.get('contactwijze')
      ? [{ veld: 'contactwijze', tekst: 'Kies hoe wij contact opnemen.' }]
      : []),
    ...(inwoner?.ok === false ? inwoner.fouten : []),
  ];
  if (!velden.ok || inwoner?.ok === false || fouten.length > 0) return { ok: false, fouten };
  const { uitkomst, toelichting, zaakId, spoed, contactwijze } = velden.value;
  const { persoonId } = velden.value.persoonId;
  const melding =
    inwoner && toMelding(ctx, { zaakId, spoed, contactwijze, persoonId, gegevens: inwoner.value });
  return { ok: true, opvolging: { zaakId: ctx.id('zaak'), uitkomst, toelichting, melding } };
}

type Nieuw = {
  readonly zaakId: string;
  readonly spoed: 'ja' | 'nee' | 'onbekend' | undefined;
  readonly contactwijze: 'bellen' | 'mailen' | 'post' | 'bezoek' | undefined;
  readonly persoonId: string | undefined;
  readonly gegevens: Persoonsgegevens;
};

function toMelding(
  ctx: Ctx,
  { zaakId, spoed, contactwijze, persoonId, gegevens }: Nieuw,
): Signaalopvolging['melding'] {
  return {
    zaakId,
    kanaal: 'telefoon',
    namens: 'zichzelf',
    spoed: spoed ?? 'onbekend',
    contactwens: { wijze: contactwijze ?? 'bellen' },
    inwoner: { persoonId, gegevens },
    afzender: afzenderVan(ctx),
  };
}

type Erbij = { readonly uitleg?: string; readonly bekenden?: readonly Bekende[] };

async function toon(ctx: Ctx, ingevuld: Ingevuld, { uitleg, bekenden = [] }: Erbij = {}): Promise<Response> {
  const gevonden = await findSignaal(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined) throwNotHere();
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  // Who it is about is no person with us yet; the look is in the log by the zaak (IR-2).
  ctx.show(gevonden.gever === undefined ? [] : [gevonden.gever.id], ctx.id('zaak'));
  const isFout = ingevuld.fouten.length > 0 || uitleg !== undefined;
  return ctx.html(
    <Signaal {...{ ctx, profiel, ingevuld, uitleg, bekenden }} {...gevonden} />,
    isFout ? 422 : 200,
  );
}

type Gevonden = NonNullable<Awaited<ReturnType<typeof findSignaal>>>;
type SignaalProps = Gevonden & {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly ingevuld: Ingevuld;
  readonly uitleg: string | undefined;
  readonly bekenden: readonly Bekende[];
};

function Signaal(props: SignaalProps) {
  const { ctx, profiel, ingevuld, uitleg, bekenden, signaal, woorden, overWie, gever } = props;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'signalen' });
  const terug = { tekst: 'Naar de signalen', naar: ctx.path('/signalen') };
  return (
    <PersoneelPagina titel="Signaal" fouten={ingevuld.fouten.length > 0} terug={terug} {...raam}>
      <Foutenlijst fouten={ingevuld.fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      <h2>Over wie</h2>
      <TekstBlok>{overWie}</TekstBlok>
      <Citaat wie={gever ? volledigeNaam(gever.naam) : 'Iemand'} wanneer={schrijfMoment(signaal.gegevenOp)}>
        {woorden}
      </Citaat>
      <p>
        {signaal.weetErvan
          ? 'Deze persoon weet dat het verteld is.'
          : 'Deze persoon weet niet dat het verteld is.'}
      </p>
      {gever && (
        <p>
          Wie het vertelde is te bereiken via{' '}
          {[gever.telefoon, gever.email].filter(Boolean).join(' of ') || 'geen nummer of mail'}. Vertel die
          niet wat eruit komt.
        </p>
      )}
      {signaal.opvolging === undefined ? (
        <Opvolgformulier {...{ ctx, ingevuld, bekenden }} />
      ) : (
        <Kennisgeving soort="goed" titel={UITKOMSTEN[signaal.opvolging.uitkomst]} />
      )}
    </PersoneelPagina>
  );
}

function Opvolgformulier({ ctx, ingevuld, bekenden }: Pick<SignaalProps, 'ctx' | 'ingevuld' | 'bekenden'>) {
  const id = (naam: string) => {
    const waarde = ingevuld.velden.get(naam) ?? '';
    return isId(waarde) ? waarde : newId(Date.parse(ctx.nu));
  };
  const opties = Object.entries(UITKOMSTEN).map(([waarde, label]) => ({
    waarde,
    label,
    vervolg: waarde === 'melding',
  }));
  const veld = (naam: string) => ({
    naam,
    waarde: ingevuld.velden.get(naam) ?? undefined,
    fouten: ingevuld.fouten,
  });
  return (
    <Formulier
      actie={ctx.path(`/zaken/${ctx.id('zaak')}/signaal`)}
      actId={id('actId')}
      verborgen={{ zaakId: id('zaakId') }}
      knop="Opslaan"
    >
      <TekstVak {...veld('toelichting')} label="Hoe ging het contact?" groot />
      <Vervolg keuze={<Keuze {...veld('uitkomst')} label="Wat kwam eruit?" groot opties={opties} />}>
        <SpoedVraag ingevuld={ingevuld} vrager="medewerker" />
        <Persoonsvelden ingevuld={ingevuld} voorvoegsel="eigen" metBsn metTaal />
        <BekendenKeuze bekenden={bekenden} ingevuld={ingevuld} heeftGezocht={false} />
        <ContactVraag ingevuld={ingevuld} vrager="medewerker" />
      </Vervolg>
    </Formulier>
  );
}

const UITKOMSTEN = {
  melding: 'Deze persoon wil hulp. Het wordt een melding.',
  'geen-hulp-gewenst': 'Deze persoon wil nu geen hulp.',
  'niet-bereikt': 'We kregen geen contact.',
} as const;
