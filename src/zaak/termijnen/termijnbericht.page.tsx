import {
  delenVan,
  plusDagen,
  schrijfDatum,
  schrijfDatumKort,
  schrijfMoment,
  schrijfOver,
} from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwMelding } from '../../eerste-contact/index.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { readFields } from '../../platform/forms.ts';
import { isId, newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { findZaak } from '../zaak.server.ts';
import type { ZaakMetVerhaal } from '../zaak.server.ts';
import { stelBerichtOp } from './berichttekst.ts';
import { findBerichttermijn, isTermijnbericht } from './termijnbericht.ts';
import type { Berichttermijn } from './termijnbericht.ts';
import { renderTermijnbrief } from './termijnbericht.document.ts';
import { berichtForm, conceptForm } from './termijnbericht.form.ts';
import { storeTermijnbericht } from './termijnbericht.server.ts';
import { Berichtformulier, Verstuurd } from './berichtformulier.tsx';

type Gelezen = ZaakMetVerhaal & {
  readonly profiel: Gemeenteprofiel;
  readonly inwoner: Persoon | undefined;
};

type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  readonly ingevuld?: Readonly<Record<string, string>>;
};

/** GET /:gemeente/zaken/:zaak/termijnbericht — the notice that a term will not be kept, ready for a person (ZK-46). */
export async function termijnberichtPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/termijnbericht — makes the draft with the reason and the new day, or sends it as it was read. */
export async function verstuurBericht(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  if (form.get('daad') !== 'versturen') return stelOp(ctx, form, ingevuld);
  const gelezen = readFields(form, berichtForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const { inwoner, zaak } = await lees(ctx);
  const { waarom: _, ...bericht } = gelezen.value;
  const verzending = { ...bericht, zaakId: zaak.zaakId, inwoner, afzender: ctx.gemeente.naam };
  const uitkomst = await storeTermijnbericht(ctx.tx, verzending, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, ingevuld });
  return ctx.redirect(`/zaken/${zaak.zaakId}/termijnbericht`);
}

/** GET …/termijnbericht/:bericht — a notice that was sent, as a letter to print. */
export async function termijnbrief(ctx: Ctx): Promise<Response> {
  const { acts, teksten, inwoner, profiel, zaak } = await lees(ctx);
  const gevraagd = (ctx.http.req.param('bericht') ?? '').replace(/\.pdf$/u, '');
  const act = isId(gevraagd) ? acts.filter(isTermijnbericht).find(({ id }) => id === gevraagd) : undefined;
  if (act === undefined || inwoner === undefined) throwNotHere();
  const { straat, huisnummer, postcode, plaats } = inwoner.adres;
  const adres = [volledigeNaam(inwoner.naam), aaneen(straat, huisnummer), aaneen(postcode, plaats)];
  const hoofd = {
    afzender: [ctx.gemeente.naam, profiel.contact.adres],
    ontvanger: adres.filter((deel) => deel !== ''),
    datum: schrijfDatumKort(ctx.vandaag),
    kenmerk: zaak.nummer,
  };
  const tekst = teksten.get(act.inhoud.tekst)?.inhoud ?? '';
  const gemaakt = await renderTermijnbrief({ tekst, hoofd }, ctx.nu);
  if (gemaakt.soort !== 'gelukt') return toon(ctx, { weigering: explainPdfFailure(gemaakt) });
  return ctx.http.body(new Uint8Array(gemaakt.pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="brief.pdf"',
  });
}

async function stelOp(ctx: Ctx, form: URLSearchParams, ingevuld: Readonly<Record<string, string>>) {
  const gelezen = readFields(form, conceptForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const { acts, profiel } = await lees(ctx);
  const { termijn, waarom, nieuweDatum } = gelezen.value;
  const lopend = findBerichttermijn({ acts, vandaag: ctx.vandaag }, termijn);
  if (lopend === undefined) return toon(ctx, { ingevuld });
  const tekst = stelBerichtOp({
    termijn,
    waarom,
    nieuweDatum,
    profiel,
    einde: lopend.einde,
    vandaag: ctx.vandaag,
    afzender: ctx.gemeente.naam,
  });
  return toon(ctx, { ingevuld: { ...ingevuld, tekst } });
}

async function lees(ctx: Ctx): Promise<Gelezen> {
  const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined || gevonden.zaak.soort === 'signaal') throwNotHere();
  const inwoner = gevonden.betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  if (inwoner !== undefined) ctx.show([inwoner.id]);
  return { ...gevonden, inwoner, profiel: await getProfiel(ctx.tx, ctx.vandaag) };
}

function aaneen(...delen: readonly (string | undefined)[]): string {
  return delen.filter(Boolean).join(' ');
}

async function toon(ctx: Ctx, { fouten = [], weigering, ingevuld = {} }: Wat): Promise<Response> {
  const { acts, teksten, inwoner, profiel, zaak, namen } = await lees(ctx);
  const gevraagd = ingevuld['termijn'] ?? ctx.http.req.query('termijn');
  const termijn = findBerichttermijn({ acts, vandaag: ctx.vandaag }, gevraagd);
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const pad = ctx.path(`/zaken/${zaak.zaakId}/termijnbericht`);
  const isFout = fouten.length > 0 || weigering !== undefined;
  return ctx.html(
    <PersoneelPagina
      titel="Het wordt later"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaak.zaakId}`) }}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          <p>{weigering}</p>
        </Kennisgeving>
      )}
      {inwoner !== undefined && (
        <p class="utrecht-paragraph">
          Aan <bdi>{volledigeNaam(inwoner.naam)}</bdi>, zaak {zaak.nummer}
        </p>
      )}
      {termijn === undefined ? (
        <p class="utrecht-paragraph">Er loopt nu geen termijn waarover de inwoner bericht moet krijgen.</p>
      ) : (
        <>
          <p class="utrecht-paragraph">
            {wat[termijn.id as Berichttermijn]} moet uiterlijk {schrijfDatum(termijn.einde)} bij de inwoner
            zijn: {schrijfOver(termijn.einde, ctx.vandaag)}. Lukt dat niet, vertel het dan eerlijk. Het
            bericht geeft ons niet meer tijd: de termijn blijft staan.
          </p>
          <Berichtformulier
            {...{ pad, fouten, ingevuld }}
            actId={newId()}
            termijn={termijn.id}
            heeftMail={inwoner?.email !== undefined}
            voorkeur={vouwMelding(acts)?.contactwens.wijze}
            voorbeeld={inVeld(plusDagen(ctx.vandaag, 14))}
          />
        </>
      )}
      <Verstuurd
        berichten={acts.filter(isTermijnbericht).map(({ id, gebeurdOp, door, inhoud }) => ({
          id,
          wanneer: schrijfMoment(gebeurdOp),
          wie: door.soort === 'systeem' ? 'Keukentafel' : (namen.get(door.id) ?? 'een collega'),
          brief: inhoud.wijze === 'post' ? `${pad}/${id}.pdf` : undefined,
          tekst: teksten.get(inhoud.tekst)?.inhoud ?? '',
        }))}
      />
    </PersoneelPagina>,
    isFout ? 422 : 200,
  );
}

const wat: Readonly<Record<Berichttermijn, string>> = {
  D03: 'Het verslag',
  D05: 'Het besluit op de aanvraag',
};

function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}
