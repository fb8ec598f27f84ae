import type { ComponentChildren } from 'preact';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import { getProfiel, listInDienst, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { veldVan } from './blad.ts';
import type { Blad, Fout, Wat } from './blad.ts';
import { findOnvrede, voerUit } from './onvrede.server.ts';

type Pagina = { readonly titel: string; readonly inhoud: (blad: Blad) => ComponentChildren };

/** A page for staff about the zaak of the address, with what somebody typed and every fault at once. */
export async function toonBlad(ctx: Ctx, pagina: Pagina, wat: Wat): Promise<Response> {
  const blad = await leesBlad(ctx, wat);
  const { weigering } = wat;
  const fouten = eigenFouten(wat);
  const raam = personeelRaam({
    gemeente: ctx.gemeente,
    profiel: blad.profiel,
    wie: ctx.wie,
    hier: 'werklijst',
  });
  return ctx.html(
    <PersoneelPagina
      titel={pagina.titel}
      kop={
        blad.inwoner === undefined ? (
          pagina.titel
        ) : (
          <>
            {pagina.titel}: <bdi>{volledigeNaam(blad.inwoner.naam)}</bdi>
          </>
        )
      }
      terug={{ tekst: 'Naar de zaak', naar: blad.zaakpad }}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan niet">
          <p>{weigering}</p>
        </Kennisgeving>
      )}
      {pagina.inhoud(blad)}
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}

/** The faults under the names that the fields have on the page. */
function eigenFouten({ fouten = [], achter }: Wat): readonly Fout[] {
  if (achter === undefined) return fouten;
  return fouten.map(({ veld, tekst }) => ({ veld: veldVan(veld, achter), tekst }));
}

async function leesBlad(ctx: Ctx, wat: Wat): Promise<Blad> {
  const { daad, ingevuld = {}, achter } = wat;
  const fouten = eigenFouten(wat);
  const isDeze = (naam: string, eigen?: string) => naam === daad && eigen === achter;
  const zaakId = ctx.id('zaak');
  const onvrede = await findOnvrede(ctx.tx, zaakId);
  if (onvrede === undefined) throwNotHere();
  if (onvrede.inwoner !== undefined) ctx.show([onvrede.inwoner.id]);
  const [profiel, inDienst, namen] = await Promise.all([
    getProfiel(ctx.tx, ctx.vandaag),
    listInDienst(ctx.tx, ctx.vandaag),
    listMedewerkernamen(ctx.tx),
  ]);
  return {
    ...onvrede,
    zaakpad: ctx.path(`/zaken/${zaakId}`),
    vandaag: ctx.vandaag,
    profiel,
    inDienst,
    namen,
    mag: (handeling) => magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie }),
    actId: () => newId(Date.parse(ctx.nu)),
    fouten: (naam, eigen) => (isDeze(naam, eigen) ? fouten : []),
    waarde: (naam, veld, eigen) => (isDeze(naam, eigen) ? ingevuld[veld] : undefined),
  };
}

/** Carries out what a form asks in the zaak of the address, in the name of the municipality. */
export async function doeInZaak(
  ctx: Ctx,
  aanleiding: Aanleiding,
  besluit: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const afzender = { naam: ctx.gemeente.naam, profiel: await getProfiel(ctx.tx, ctx.vandaag) };
  return voerUit(ctx.tx, { zaakId: ctx.id('zaak'), afzender }, aanleiding, besluit);
}
