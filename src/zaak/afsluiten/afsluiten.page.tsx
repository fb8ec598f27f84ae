import { delenVan, schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { grondWoord, schrijfAfsluitbericht, vouwAfsluiting } from '../../opvolging/index.ts';
import { mailAfsluiting, renderAfsluitbrief } from '../../opvolging/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { afsluitForm } from './afsluiten.form.ts';
import { sluitAf } from './afsluiten.server.ts';
import { afsluitfeitenVan } from './afsluitfeiten.ts';
import { Afsluitformulier, Vooraf } from './afsluitformulier.tsx';
import { findZaak } from '../zaak.server.ts';
import type { ZaakMetVerhaal } from '../zaak.server.ts';

/** GET /:gemeente/zaken/:zaak/afsluiten — closes a zaak on a ground of the law, or shows that it was closed. */
export async function afsluitPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/afsluiten — closes the zaak and tells the inwoner. */
export async function afsluiten(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, afsluitForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const { afgeslotenOp, ...rest } = gelezen.value;
  const zaakId = ctx.id('zaak');
  const opdracht = { ...rest, op: afgeslotenOp, zaakId };
  const uitkomst = await sluitAf(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, ingevuld });
  if (uitkomst.waarde.isNieuw) {
    const { profiel, inwoner } = await lees(ctx);
    const { grond, naar } = rest;
    const vraag = { zaakId, inwoner, grond, naar, profiel, afzender: ctx.gemeente.naam };
    await mailAfsluiting(ctx.tx, vraag, ctx.nu);
  }
  return ctx.redirect(`/zaken/${zaakId}/afsluiten`);
}

/** GET …/afsluiten/brief.pdf — the same message as a letter, for who has no mail address. */
export async function afsluitBrief(ctx: Ctx): Promise<Response> {
  const gelezen = await lees(ctx);
  const bericht = berichtVan(ctx, gelezen);
  const { inwoner, profiel, afgesloten, zaak } = gelezen;
  if (bericht === undefined || inwoner === undefined || afgesloten === undefined) throwNotHere();
  ctx.show([inwoner.id]);
  const { straat, huisnummer, postcode, plaats } = inwoner.adres;
  const adres = [volledigeNaam(inwoner.naam), regel(straat, huisnummer), regel(postcode, plaats)];
  const hoofd = {
    afzender: [ctx.gemeente.naam, profiel.contact.adres],
    ontvanger: adres.filter((deel) => deel !== ''),
    datum: schrijfDatumKort(afgesloten.op),
    kenmerk: zaak.nummer,
  };
  const gemaakt = await renderAfsluitbrief(bericht, hoofd, ctx.nu);
  if (gemaakt.soort !== 'gelukt') return toon(ctx, { weigering: explainPdfFailure(gemaakt) });
  return ctx.http.body(new Uint8Array(gemaakt.pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="brief.pdf"',
  });
}

type Gelezen = ZaakMetVerhaal & {
  readonly profiel: Gemeenteprofiel;
  readonly inwoner: Persoon | undefined;
  readonly afgesloten: ReturnType<typeof vouwAfsluiting>;
};

async function lees(ctx: Ctx): Promise<Gelezen> {
  const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined || gevonden.zaak.soort === 'signaal') throwNotHere();
  return {
    ...gevonden,
    profiel: await getProfiel(ctx.tx, ctx.vandaag),
    inwoner: gevonden.betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    afgesloten: vouwAfsluiting(gevonden.acts),
  };
}

function berichtVan(ctx: Ctx, { afgesloten, profiel }: Gelezen) {
  if (afgesloten === undefined) return undefined;
  const { grond, naar } = afgesloten;
  return schrijfAfsluitbericht({ grond, naar, afzender: ctx.gemeente.naam, profiel });
}

function regel(...delen: readonly (string | undefined)[]): string {
  return delen.filter(Boolean).join(' ');
}

type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  readonly ingevuld?: Readonly<Record<string, string>>;
};

async function toon(ctx: Ctx, { fouten = [], weigering, ingevuld = {} }: Wat): Promise<Response> {
  const gelezen = await lees(ctx);
  const { profiel, inwoner, zaak, acts } = gelezen;
  if (inwoner !== undefined) ctx.show([inwoner.id]);
  const pad = ctx.path(`/zaken/${zaak.zaakId}/afsluiten`);
  const feiten = afsluitfeitenVan(acts);
  const formulier = { pad, actId: newId(), vandaag: inVeld(ctx.vandaag), feiten, fouten, ingevuld };
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  return ctx.html(
    <PersoneelPagina
      titel="Zaak afsluiten"
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
          Van <bdi>{volledigeNaam(inwoner.naam)}</bdi>, zaak {zaak.nummer}
        </p>
      )}
      {feiten.afgeslotenOp === undefined ? (
        <>
          <Vooraf feiten={feiten} />
          <Afsluitformulier {...formulier} />
        </>
      ) : (
        <Afgesloten {...{ ctx, gelezen, op: feiten.afgeslotenOp }} />
      )}
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}

type AfgeslotenProps = { readonly ctx: Ctx; readonly gelezen: Gelezen; readonly op: Datum };

function Afgesloten({ ctx, gelezen, op }: AfgeslotenProps) {
  const { afgesloten, teksten, inwoner, zaak } = gelezen;
  const bericht = berichtVan(ctx, gelezen);
  const grond = afgesloten === undefined ? '' : `${grondWoord(afgesloten.grond)}.`;
  return (
    <>
      <Kennisgeving soort="uitleg" titel={`Deze zaak is afgesloten op ${schrijfDatum(op)}`}>
        <p>
          {grond} {afgesloten !== undefined && <bdi>{teksten.get(afgesloten.toelichting)?.inhoud}</bdi>}
        </p>
      </Kennisgeving>
      {bericht !== undefined && (
        <>
          <Kop>Het bericht aan de inwoner</Kop>
          <p class="utrecht-paragraph kt-niet-op-papier">
            {inwoner?.email === undefined
              ? 'Er is geen mailadres. Print de brief en stuur hem op.'
              : 'De inwoner krijgt dit per mail.'}{' '}
            <a class="utrecht-link" href={ctx.path(`/zaken/${zaak.zaakId}/afsluiten/brief.pdf`)}>
              Als brief printen (pdf)
            </a>
          </p>
          <TekstBlok>{bericht.tekst}</TekstBlok>
        </>
      )}
    </>
  );
}

function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}
