import { datumVanMoment, schrijfDatumKort } from '../../basis/datum.ts';
import { magIn } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { findBericht } from './aanvraag.server.ts';
import { renderAanvraagbrief } from './aanvraagbrief.document.ts';
import { MET_EIGEN_WOORDEN } from './berichtenlijst.tsx';
import { findZaak } from '../zaak.server.ts';

/** GET /:gemeente/zaken/:zaak/aanvraag/berichten/:bericht — one message about the aanvraag as a letter to print. */
export async function berichtPdf(ctx: Ctx): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const actId = ctx.id('bericht');
  const gevonden = (await findZaak(ctx.tx, zaakId)) ?? throwNotHere();
  const act = gevonden.acts.find(({ id }) => id === actId) ?? throwNotHere();
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const magLezen = magIn(profiel, ctx.wie, { handeling: 'aanvraag-inzien', relatie: ctx.relatie });
  if (MET_EIGEN_WOORDEN.has(act.soort) && !magLezen) throwNotHere();
  const bericht = await findBericht(ctx.tx, { zaakId, afzender: ctx.gemeente.naam, actId });
  const inwoner = gevonden.betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  if (bericht === undefined || inwoner === undefined) throwNotHere();
  ctx.show([inwoner.id]);
  const { straat, huisnummer, postcode, plaats } = inwoner.adres;
  const adres = [volledigeNaam(inwoner.naam), regel(straat, huisnummer), regel(postcode, plaats)];
  const hoofd = {
    afzender: [ctx.gemeente.naam, profiel.contact.adres],
    ontvanger: adres.filter((deel) => deel !== ''),
    datum: schrijfDatumKort(datumVanMoment(act.gebeurdOp)),
    kenmerk: gevonden.zaak.nummer,
  };
  const gemaakt = await renderAanvraagbrief(bericht, hoofd, ctx.nu);
  if (gemaakt.soort !== 'gelukt') return ctx.http.text(explainPdfFailure(gemaakt), 422);
  return pdfResponse(ctx, gemaakt.pdf, 'brief');
}

function regel(...delen: readonly (string | undefined)[]): string {
  return delen.filter(Boolean).join(' ');
}
