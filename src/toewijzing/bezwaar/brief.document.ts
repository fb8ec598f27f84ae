import { schrijfDatumKort } from '../../basis/datum.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import type { Brief } from './brieven.ts';

/** From whom a letter about dissatisfaction goes to whom, about which zaak. */
export type Briefadres = {
  readonly afzender: readonly string[];
  readonly inwoner: Persoon;
  readonly kenmerk: string;
};

/** Makes a letter about a bezwaar, klacht or ingebrekestelling, for on paper and on the own page. */
export function renderBrief(brief: Brief, adres: Briefadres, madeAt: string): Promise<PdfResult> {
  const { straat, huisnummer, postcode, plaats } = adres.inwoner.adres;
  const regels = [volledigeNaam(adres.inwoner.naam), regel(straat, huisnummer), regel(postcode, plaats)];
  const hoofd = {
    afzender: adres.afzender,
    ontvanger: regels.filter((een) => een !== ''),
    datum: schrijfDatumKort(brief.op),
    kenmerk: adres.kenmerk,
  };
  return renderPdf({
    template: new URL('onvredebrief.typ', import.meta.url),
    data: { tekst: brief.tekst, hoofd },
    title: brief.titel,
    madeAt: new Date(madeAt),
  });
}

function regel(...delen: readonly (string | undefined)[]): string {
  return delen.filter(Boolean).join(' ');
}
