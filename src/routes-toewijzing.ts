import { get, post } from './platform/web.ts';
import type { Route } from './platform/web.ts';
import { adviezenPagina, schrijfAdviesOp, vraagOmAdvies } from './toewijzing/beoordeling/adviezen.page.tsx';
import {
  beoordelingPagina,
  bewaarStappen,
  bewaarTaak,
  bewaarToets,
  bewaarVerwijzing,
} from './toewijzing/beoordeling/beoordeling.page.tsx';
import { belangPagina, meldEigenBelang } from './toewijzing/mandaat/belang.page.tsx';
import { rolPagina, voorleggen } from './toewijzing/mandaat/rol.page.tsx';
import { beschikkingPagina, beschikkingenPagina } from './toewijzing/beschikking/beschikking.page.tsx';
import { adresPagina, vulAdresAan } from './toewijzing/beschikking/adres.page.tsx';
import { brieftekstPagina } from './toewijzing/beschikking/brieftekst.page.tsx';
import { briefbestand, maakBriefOp, verstuurBrief } from './toewijzing/beschikking/versturen.page.tsx';
import {
  besluitPagina,
  nemen,
  toetsen,
  trajectBegonnen,
  voorbereiden,
} from './toewijzing/besluit/besluit.page.tsx';
import { bereidDaarnaVoor, daarnaPagina } from './toewijzing/besluit/daarna.page.tsx';
import { bereidSpoedVoor, spoedPagina } from './toewijzing/besluit/spoed.page.tsx';
import {
  aanvraagPagina,
  laatBriefGaan,
  legIdentiteitVast,
  pakBriefOp,
  registreerAanvraag,
  registreerIntrekking,
} from './zaak/aanvraag/aanvraag.page.tsx';
import { berichtPdf } from './zaak/aanvraag/bericht.page.tsx';
import {
  laatLopen,
  meldDatHetLaterWordt,
  schrijfAanvullingOp,
  termijnPagina,
  vraagOmAanvulling,
  zetStil,
} from './zaak/aanvraag/beslistermijn.page.tsx';
import { verantwoordingPagina } from './zaak/verantwoording/verantwoording.page.tsx';
import { behandelBezwaar, bezwaarPagina } from './toewijzing/bezwaar/bezwaar.page.tsx';
import { bezwarenInZaak, registreerBezwaar } from './toewijzing/bezwaar/bezwaren-in-zaak.page.tsx';
import { bezwarenPagina } from './toewijzing/bezwaar/bezwaren.page.tsx';
import {
  beantwoordBrief,
  ingebrekestellingPagina,
  registreerIngebrekestelling,
  stelVast,
} from './toewijzing/bezwaar/ingebrekestelling.page.tsx';
import {
  behandelKlacht,
  klachtPagina,
  regelGesprek,
  registreerKlacht,
} from './toewijzing/bezwaar/klacht.page.tsx';
import {
  bereidHerzieningVoor,
  doeHeronderzoek,
  heronderzoekPagina,
} from './toewijzing/vervolg/heronderzoek.page.tsx';
import { gebeurtenisPagina, legGebeurtenisVast } from './toewijzing/vervolg/levensgebeurtenis.page.tsx';
import { klachtbrief, onvredebrief } from './toewijzing/bezwaar/onvredebrief.page.tsx';
import {
  berichtenPagina,
  haalBerichtOp,
  leesBerichtIn,
  maakCakOverzicht,
} from './toewijzing/iwmo/inlezen.page.tsx';
import {
  beeindigAlles,
  geefAanSvb,
  maakBericht,
  schrijfCakOp,
  schrijfStartOp,
  schrijfStopOp,
  toewijzingPagina,
  veranderEinde,
  wijsToeAan,
  wisselVan,
} from './toewijzing/iwmo/toewijzing.page.tsx';
import { schrijfGebeldOp, spreekAf, wachtenPagina } from './toewijzing/vervolg/wachten.page.tsx';

/** The site map from the aanvraag on: what becomes of it, by whom, and what follows. */
export const toewijzingRoutes: readonly Route[] = [
  get('/:gemeente/inrichting/brieven', 'mandaat-zien', brieftekstPagina),
  get('/:gemeente/zaken/:zaak/aanvraag', 'aanvraag-registreren', aanvraagPagina),
  post('/:gemeente/zaken/:zaak/aanvraag', 'aanvraag-registreren', registreerAanvraag),
  post('/:gemeente/zaken/:zaak/aanvraag/intrekken', 'aanvraag-registreren', registreerIntrekking),
  post('/:gemeente/zaken/:zaak/aanvraag/brief', 'aanvraag-registreren', pakBriefOp),
  post('/:gemeente/zaken/:zaak/aanvraag/brief/vervallen', 'aanvraag-registreren', laatBriefGaan),
  post('/:gemeente/zaken/:zaak/aanvraag/identiteit', 'aanvraag-registreren', legIdentiteitVast),
  get('/:gemeente/zaken/:zaak/aanvraag/berichten/:bericht', 'aanvraag-registreren', berichtPdf),
  get('/:gemeente/zaken/:zaak/aanvraag/termijn', 'aanvulling-vragen', termijnPagina),
  post('/:gemeente/zaken/:zaak/aanvraag/termijn/aanvulling', 'aanvulling-vragen', vraagOmAanvulling),
  post('/:gemeente/zaken/:zaak/aanvraag/termijn/aangevuld', 'aanvulling-vragen', schrijfAanvullingOp),
  post('/:gemeente/zaken/:zaak/aanvraag/termijn/stilstand', 'aanvulling-vragen', zetStil),
  post('/:gemeente/zaken/:zaak/aanvraag/termijn/loopt-weer', 'aanvulling-vragen', laatLopen),
  post('/:gemeente/zaken/:zaak/aanvraag/termijn/uitstel', 'aanvulling-vragen', meldDatHetLaterWordt),
  get('/:gemeente/zaken/:zaak/beoordeling', 'besluit-inzien', beoordelingPagina),
  post('/:gemeente/zaken/:zaak/beoordeling', 'besluit-voorbereiden', bewaarStappen),
  post('/:gemeente/zaken/:zaak/beoordeling/toetsen', 'besluit-voorbereiden', bewaarToets),
  post('/:gemeente/zaken/:zaak/beoordeling/huishouden', 'besluit-voorbereiden', bewaarTaak),
  post('/:gemeente/zaken/:zaak/beoordeling/verwijzing', 'besluit-voorbereiden', bewaarVerwijzing),
  get('/:gemeente/zaken/:zaak/adviezen', 'advies-vragen', adviezenPagina),
  post('/:gemeente/zaken/:zaak/adviezen', 'advies-vragen', vraagOmAdvies),
  post('/:gemeente/zaken/:zaak/adviezen/antwoord', 'advies-vragen', schrijfAdviesOp),
  get('/:gemeente/zaken/:zaak/besluiten/:besluit', 'besluit-inzien', verantwoordingPagina),
  get('/:gemeente/zaken/:zaak/besluit', 'besluit-inzien', besluitPagina),
  post('/:gemeente/zaken/:zaak/besluit', 'besluit-voorbereiden', voorbereiden),
  post('/:gemeente/zaken/:zaak/besluit/toetsing', 'toetsen', toetsen),
  get('/:gemeente/zaken/:zaak/besluit/rol', 'besluit-nemen', rolPagina),
  post('/:gemeente/zaken/:zaak/besluit/voorleggen', 'besluit-voorbereiden', voorleggen),
  get('/:gemeente/zaken/:zaak/belang', 'belang-melden', belangPagina),
  post('/:gemeente/zaken/:zaak/belang', 'belang-melden', meldEigenBelang),
  post('/:gemeente/zaken/:zaak/besluit/nemen', 'besluit-nemen', nemen),
  get('/:gemeente/zaken/:zaak/beschikking', 'besluit-inzien', beschikkingenPagina),
  get('/:gemeente/zaken/:zaak/adres', 'persoonsgegevens-wijzigen', adresPagina),
  post('/:gemeente/zaken/:zaak/adres', 'persoonsgegevens-wijzigen', vulAdresAan),
  get('/:gemeente/zaken/:zaak/beschikking/:besluit', 'besluit-inzien', beschikkingPagina),
  post('/:gemeente/zaken/:zaak/beschikking/:besluit/opmaken', 'besluit-versturen', maakBriefOp),
  post('/:gemeente/zaken/:zaak/beschikking/:besluit/versturen', 'besluit-versturen', verstuurBrief),
  get('/:gemeente/zaken/:zaak/beschikking/:besluit/:bestand', 'besluit-inzien', briefbestand),
  post('/:gemeente/zaken/:zaak/besluit/traject', 'besluit-voorbereiden', trajectBegonnen),
  get('/:gemeente/zaken/:zaak/besluit/:besluit/daarna', 'besluit-voorbereiden', daarnaPagina),
  post('/:gemeente/zaken/:zaak/besluit/:besluit/daarna', 'besluit-voorbereiden', bereidDaarnaVoor),
  get('/:gemeente/zaken/:zaak/spoed', 'besluit-voorbereiden', spoedPagina),
  post('/:gemeente/zaken/:zaak/spoed', 'besluit-voorbereiden', bereidSpoedVoor),
  get('/:gemeente/zaken/:zaak/toewijzing', 'toewijzen', toewijzingPagina),
  post('/:gemeente/zaken/:zaak/toewijzing', 'toewijzen', wijsToeAan),
  post('/:gemeente/zaken/:zaak/toewijzing/einde', 'toewijzen', veranderEinde),
  post('/:gemeente/zaken/:zaak/toewijzing/beeindigen', 'toewijzen', beeindigAlles),
  post('/:gemeente/zaken/:zaak/toewijzing/wissel', 'toewijzen', wisselVan),
  post('/:gemeente/zaken/:zaak/toewijzing/start', 'toewijzen', schrijfStartOp),
  post('/:gemeente/zaken/:zaak/toewijzing/stop', 'toewijzen', schrijfStopOp),
  post('/:gemeente/zaken/:zaak/toewijzing/bericht', 'toewijzen', maakBericht),
  post('/:gemeente/zaken/:zaak/toewijzing/svb', 'toewijzen', geefAanSvb),
  post('/:gemeente/zaken/:zaak/toewijzing/cak', 'toewijzen', schrijfCakOp),
  get('/:gemeente/zaken/:zaak/wachten', 'wachten-bijhouden', wachtenPagina),
  post('/:gemeente/zaken/:zaak/wachten/gebeld', 'wachten-bijhouden', schrijfGebeldOp),
  post('/:gemeente/zaken/:zaak/wachten/overbrugging', 'wachten-bijhouden', spreekAf),
  get('/:gemeente/berichten', 'berichten-inlezen', berichtenPagina),
  post('/:gemeente/berichten', 'berichten-inlezen', leesBerichtIn),
  post('/:gemeente/berichten/cak', 'berichten-inlezen', maakCakOverzicht),
  post('/:gemeente/berichten/:bericht/ophalen', 'berichten-inlezen', haalBerichtOp),
  get('/:gemeente/bezwaren', 'bezwaar-behandelen', bezwarenPagina),
  get('/:gemeente/zaken/:zaak/bezwaar', 'bezwaar-registreren', bezwarenInZaak),
  post('/:gemeente/zaken/:zaak/bezwaar', 'bezwaar-registreren', registreerBezwaar),
  get('/:gemeente/zaken/:zaak/bezwaar/:bezwaar', 'bezwaar-behandelen', bezwaarPagina),
  post('/:gemeente/zaken/:zaak/bezwaar/:bezwaar', 'bezwaar-behandelen', behandelBezwaar),
  get('/:gemeente/zaken/:zaak/onvrede/:act/brief.pdf', 'bezwaar-registreren', onvredebrief),
  get('/:gemeente/zaken/:zaak/klacht', 'klacht-registreren', klachtPagina),
  post('/:gemeente/zaken/:zaak/klacht', 'klacht-registreren', registreerKlacht),
  get('/:gemeente/zaken/:zaak/klacht/brief/:act', 'klacht-behandelen', klachtbrief),
  post('/:gemeente/zaken/:zaak/klacht/gesprek/:verzoek', 'klacht-registreren', regelGesprek),
  post('/:gemeente/zaken/:zaak/klacht/:klacht', 'klacht-behandelen', behandelKlacht),
  get('/:gemeente/zaken/:zaak/ingebrekestelling', 'bezwaar-registreren', ingebrekestellingPagina),
  post('/:gemeente/zaken/:zaak/ingebrekestelling', 'bezwaar-registreren', registreerIngebrekestelling),
  post('/:gemeente/zaken/:zaak/ingebrekestelling/:brief', 'bezwaar-registreren', beantwoordBrief),
  post('/:gemeente/zaken/:zaak/ingebrekestelling/:brief/dwangsom', 'besluit-nemen', stelVast),
  get('/:gemeente/zaken/:zaak/heronderzoek', 'heronderzoek-doen', heronderzoekPagina),
  post('/:gemeente/zaken/:zaak/heronderzoek', 'heronderzoek-doen', doeHeronderzoek),
  post('/:gemeente/zaken/:zaak/heronderzoek/besluit', 'besluit-voorbereiden', bereidHerzieningVoor),
  get('/:gemeente/zaken/:zaak/verhuizing', 'persoonsgegevens-wijzigen', gebeurtenisPagina),
  post('/:gemeente/zaken/:zaak/verhuizing', 'persoonsgegevens-wijzigen', legGebeurtenisVast),
];
