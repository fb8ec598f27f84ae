import {
  afspraakGedaan,
  afspraakMaken,
  afspraakVervalt,
  arrangementAfspreken,
  arrangementPagina,
} from './arrangement/arrangement.page.tsx';
import { planLezen, planPdf } from './arrangement/plan.page.tsx';
import { aangenomenPagina, bevestigingPagina, geefNieuweLink } from './eerste-contact/aangenomen.page.tsx';
import { aannemenPagina, neemAan } from './eerste-contact/aannemen.page.tsx';
import { bedanktPagina } from './eerste-contact/bedankt.page.tsx';
import { doorstuurPagina, intrekPagina, stuurDoor, trekMeldingIn } from './eerste-contact/einde.page.tsx';
import { linkPagina, openPersoonlijkeLink } from './eerste-contact/link.page.tsx';
import { meld, meldenPagina } from './eerste-contact/melden.page.tsx';
import { legPlanVast, leverPlanIn, mijnPlanPagina, planPagina } from './eerste-contact/plan.page.tsx';
import { signaalPagina, volgSignaalOp } from './eerste-contact/signaal/signaal.page.tsx';
import { signalenPagina } from './eerste-contact/signaal/signalen.page.tsx';
import { startPagina } from './eerste-contact/start.page.tsx';
import { leidMeldingToe, toeleidingPagina } from './eerste-contact/toeleiding/toeleiding.page.tsx';
import { geefZorg, zorgenBedankt, zorgenPagina } from './eerste-contact/signaal/zorgen.page.tsx';
import { afrondenPagina, postGevoerd, postOnderdelen } from './het-gesprek/verslag/afronden.page.tsx';
import {
  deelnemersPagina,
  postDeelnemers,
  postVierOgen,
  vierOgenPagina,
} from './het-gesprek/deelnemers/deelnemers.page.tsx';
import {
  meelezenPagina,
  meeschrijvenPagina,
  postMeeschrijven,
  schrijfMeeOpTelefoon,
} from './het-gesprek/deelnemers/meeschrijven.page.tsx';
import { eigenWoordenPagina, postEigenWoorden } from './het-gesprek/deelnemers/eigen-woorden.page.tsx';
import { antwoordOpUitnodiging, uitnodigingPagina } from './het-gesprek/deelnemers/uitnodiging.page.tsx';
import { gebruikPagina } from './het-gesprek/gebruik.page.tsx';
import { aanTafelPagina, wachtScript } from './het-gesprek/aan-tafel/aan-tafel.page.tsx';
import { dekkingPagina } from './het-gesprek/verslag/dekking.page.tsx';
import { gesprekPagina } from './het-gesprek/gesprek.page.tsx';
import { mantelzorgPagina, postMantelzorg } from './het-gesprek/mantelzorg/mantelzorg.page.tsx';
import { postVerdeling, postWegingen } from './het-gesprek/oplossingen/wegen.page.tsx';
import { postTekst } from './het-gesprek/tekst.page.tsx';
import { postInbreng } from './het-gesprek/vraagverheldering/inbreng.page.tsx';
import {
  achterafPagina,
  postAchteraf,
  postKijken,
  postWeerwoorden,
} from './het-gesprek/vraagverheldering/stroom.page.tsx';
import { postResultaten } from './het-gesprek/vraagverheldering/resultaten.page.tsx';
import { postVeiligheid, veiligheidPagina } from './het-gesprek/veiligheid/veiligheid.page.tsx';
import { onderwerpenPagina, postOnderwerpen } from './het-gesprek/vraagverheldering/viervragen.page.tsx';
import { postWondervraag } from './het-gesprek/vraagverheldering/wondervraag.page.tsx';
import {
  postScenario,
  postWelzijnsscan,
  scenarioPagina,
  welzijnsscanPagina,
} from './het-gesprek/welzijn/welzijn.page.tsx';
import { conceptPdf, verslagPdf } from './het-gesprek/verslag/verslag-pdf.page.tsx';
import { akkoordPagina, postAkkoord } from './het-gesprek/verslag/akkoord.page.tsx';
import { legReactieVast, reactiePagina } from './het-gesprek/verslag/verslag-reactie.page.tsx';
import { verstuurVerslagDoor } from './het-gesprek/verslag/verslag-versturen.page.tsx';
import { verslagPagina } from './het-gesprek/verslag/verslag.page.tsx';
import { inlogPagina, logIn, logUit } from './inrichting/inloggen.page.tsx';
import { beeindigKoppeling, koppelingenPagina, maakKoppeling } from './inrichting/koppelingen.page.tsx';
import { afmeldenBijInlogdienst, naarInlogdienst, terugVanInlogdienst } from './inrichting/oidc.page.tsx';
import { eindigMandaat, geefMandaat, mandatenPagina } from './inrichting/mandaten.page.tsx';
import {
  medewerkerPagina,
  medewerkersPagina,
  voegMedewerkerToe,
  wijzigMedewerker,
  zetLaatsteDag,
} from './inrichting/medewerkers.page.tsx';
import { welkomPagina } from './inrichting/welkom.page.tsx';
import { postvak, postvakBijlage, postvakMail, postvakUitnodiging } from './inrichting/postvak.page.tsx';
import { agenda } from './planning/agenda.page.tsx';
import { afzeggen, contactmomentPagina, verzetten } from './planning/contactmoment.page.tsx';
import { plannen, planningPagina } from './planning/planning.page.tsx';
import {
  loslaten,
  meekijken,
  opvolgingPagina,
  opvolgingPlannen,
  opvolgingVastleggen,
} from './opvolging/opvolging.page.tsx';
import { afsluitBrief, afsluiten, afsluitPagina } from './zaak/afsluiten/afsluiten.page.tsx';
import {
  mijnAanvraagPagina,
  trekMijnAanvraagIn,
  vraagAan,
  vulMijnAanvraagAan,
} from './zaak/mijn/mijn-aanvraag.page.tsx';
import { mijnBriefPagina, mijnBriefPdf, mijnBrievenPagina } from './zaak/mijn/mijn-brieven.page.tsx';
import { mijnInzagePagina } from './zaak/mijn/mijn-inzage.page.tsx';
import { mijnOpnieuwPagina } from './zaak/mijn/mijn-opnieuw.page.tsx';
import { beantwoordMijnVerslag, mijnVerslagPagina, mijnVerslagPdf } from './zaak/mijn/mijn-verslag.page.tsx';
import { mijnPagina } from './zaak/mijn/mijn.page.tsx';
import {
  termijnberichtPagina,
  termijnbrief,
  verstuurBericht,
} from './zaak/termijnen/termijnbericht.page.tsx';
import { postTegeltje, tegeltjesPagina } from './tegeltjes/tegeltjes.page.tsx';
import { werklijst } from './zaak/werklijst/werklijst.page.tsx';
import { tellingenPagina } from './zaak/tellingen.page.tsx';
import { zaakPagina } from './zaak/zaak.page.tsx';
import { zoeken } from './zaak/zoeken.page.tsx';
import { zelfKijkenPagina } from './eigen-kracht/zelf-kijken.page.tsx';
import { maakBezwaar, mijnBezwaarPagina } from './zaak/mijn/mijn-bezwaar.page.tsx';
import { mijnBrief } from './zaak/mijn/mijn-brief.page.tsx';
import { meldOnvrede, mijnNietTevredenPagina } from './zaak/mijn/mijn-niet-tevreden.page.tsx';
import { nietTevredenPagina } from './inrichting/niet-tevreden.page.tsx';
import { contactPagina, privacyPagina, toegankelijkheidPagina } from './inrichting/over.page.tsx';
import { kaartPagina } from './sociale-kaart/kaart.page.tsx';
import { inzagePagina, inzageZaakPagina } from './zaak/inzage.page.tsx';
import { get, post } from './platform/web.ts';
import type { Route } from './platform/web.ts';
import { tafelRoutes } from './routes-tafel.ts';
import { contactenRoutes } from './routes-contacten.ts';
import { toewijzingRoutes } from './routes-toewijzing.ts';

/** The site map: one line per page, each with the handling it is in the authority table. */
export const routes: readonly Route[] = [
  get('/:gemeente', 'openbaar-lezen', startPagina),
  get('/:gemeente/melden', 'melding-doen', meldenPagina),
  post('/:gemeente/melden', 'melding-doen', meld),
  get('/:gemeente/bedankt', 'openbaar-lezen', bedanktPagina),
  get('/:gemeente/zorgen', 'signaal-geven', zorgenPagina),
  post('/:gemeente/zorgen', 'signaal-geven', geefZorg),
  get('/:gemeente/zorgen/bedankt', 'openbaar-lezen', zorgenBedankt),
  get('/:gemeente/link/:link', 'openbaar-lezen', linkPagina),
  post('/:gemeente/link/:link', 'openbaar-lezen', openPersoonlijkeLink),
  get('/:gemeente/uitnodiging/:link', 'uitnodiging-openen', uitnodigingPagina),
  post('/:gemeente/uitnodiging/:link', 'uitnodiging-openen', antwoordOpUitnodiging),
  get('/:gemeente/meeschrijven/:link', 'uitnodiging-openen', meelezenPagina),
  post('/:gemeente/meeschrijven/:link', 'uitnodiging-openen', schrijfMeeOpTelefoon),
  get('/:gemeente/mijn', 'mijn-zaak-zien', mijnPagina),
  get('/:gemeente/mijn/opnieuw', 'openbaar-lezen', mijnOpnieuwPagina),
  get('/:gemeente/mijn/verslag', 'verslag-inzien', mijnVerslagPagina),
  post('/:gemeente/mijn/verslag', 'verslag-beantwoorden', beantwoordMijnVerslag),
  get('/:gemeente/mijn/verslag/:versie', 'verslag-inzien', mijnVerslagPdf),
  get('/:gemeente/mijn/aanvraag', 'aanvraag-doen', mijnAanvraagPagina),
  post('/:gemeente/mijn/aanvraag', 'aanvraag-doen', vraagAan),
  post('/:gemeente/mijn/aanvraag/aanvulling', 'aanvraag-doen', vulMijnAanvraagAan),
  post('/:gemeente/mijn/aanvraag/intrekken', 'aanvraag-doen', trekMijnAanvraagIn),
  get('/:gemeente/mijn/brieven', 'besluit-inzien', mijnBrievenPagina),
  get('/:gemeente/mijn/brieven/:brief', 'besluit-inzien', mijnBriefPagina),
  get('/:gemeente/mijn/brieven/:brief/pdf', 'besluit-inzien', mijnBriefPdf),
  get('/:gemeente/mijn/niet-tevreden', 'onvrede-melden', mijnNietTevredenPagina),
  post('/:gemeente/mijn/niet-tevreden', 'onvrede-melden', meldOnvrede),
  get('/:gemeente/mijn/bezwaar', 'onvrede-melden', mijnBezwaarPagina),
  post('/:gemeente/mijn/bezwaar', 'onvrede-melden', maakBezwaar),
  get('/:gemeente/mijn/brief/:act', 'onvrede-melden', mijnBrief),
  get('/:gemeente/mijn/inzage', 'inzage-zien', mijnInzagePagina),
  get('/:gemeente/mijn/plan', 'persoonlijk-plan-inleveren', mijnPlanPagina),
  post('/:gemeente/mijn/plan', 'persoonlijk-plan-inleveren', leverPlanIn),
  get('/:gemeente/mijn/intrekken', 'melding-intrekken', intrekPagina),
  post('/:gemeente/mijn/intrekken', 'melding-intrekken', trekMeldingIn),
  get('/:gemeente/meldingen/nieuw', 'melding-aannemen', aannemenPagina),
  post('/:gemeente/meldingen/nieuw', 'melding-aannemen', neemAan),
  get('/:gemeente/meldingen/aangenomen', 'melding-aannemen', aangenomenPagina),
  get('/:gemeente/signalen', 'signaal-inzien', signalenPagina),
  get('/:gemeente/aan-tafel', 'openbaar-lezen', aanTafelPagina),
  get('/:gemeente/aan-tafel/sw.js', 'openbaar-lezen', wachtScript),
  get('/:gemeente/eigen-kracht', 'openbaar-lezen', zelfKijkenPagina),
  get('/:gemeente/sociale-kaart', 'openbaar-lezen', kaartPagina),
  get('/:gemeente/contact', 'openbaar-lezen', contactPagina),
  get('/:gemeente/niet-tevreden', 'openbaar-lezen', nietTevredenPagina),
  get('/:gemeente/privacy', 'openbaar-lezen', privacyPagina),
  get('/:gemeente/toegankelijkheid', 'openbaar-lezen', toegankelijkheidPagina),
  get('/:gemeente/inloggen', 'inloggen', inlogPagina),
  post('/:gemeente/inloggen', 'inloggen', logIn),
  get('/:gemeente/inloggen/gemeente', 'inloggen', naarInlogdienst),
  get('/:gemeente/inloggen/terug', 'inloggen', terugVanInlogdienst),
  get('/:gemeente/inloggen/afmelden', 'inloggen', afmeldenBijInlogdienst),
  post('/:gemeente/uitloggen', 'uitloggen', logUit),
  get('/:gemeente/koppelingen', 'koppelingen-beheren', koppelingenPagina),
  post('/:gemeente/koppelingen', 'koppelingen-beheren', maakKoppeling),
  post('/:gemeente/koppelingen/beeindigen', 'koppelingen-beheren', beeindigKoppeling),
  get('/:gemeente/inrichting/mandaten', 'mandaat-zien', mandatenPagina),
  post('/:gemeente/inrichting/mandaten', 'inrichting-wijzigen', geefMandaat),
  post('/:gemeente/inrichting/mandaten/einde', 'inrichting-wijzigen', eindigMandaat),
  get('/:gemeente/inrichting/medewerkers', 'medewerkers-beheren', medewerkersPagina),
  post('/:gemeente/inrichting/medewerkers', 'medewerkers-beheren', voegMedewerkerToe),
  get('/:gemeente/inrichting/medewerkers/:medewerker', 'medewerkers-beheren', medewerkerPagina),
  post('/:gemeente/inrichting/medewerkers/:medewerker', 'medewerkers-beheren', wijzigMedewerker),
  post('/:gemeente/inrichting/medewerkers/:medewerker/einde', 'medewerkers-beheren', zetLaatsteDag),
  get('/:gemeente/inrichting/tellingen', 'inrichting-zien', tellingenPagina),
  get('/:gemeente/tegeltjes', 'tegeltjes-zien', tegeltjesPagina),
  post('/:gemeente/tegeltjes', 'tegeltjes-schrijven', postTegeltje),
  get('/:gemeente/inrichting/gebruik', 'cijfers-zien', gebruikPagina),
  get('/:gemeente/welkom', 'openbaar-lezen', welkomPagina),
  get('/:gemeente/werklijst', 'werklijst-zien', werklijst),
  post('/:gemeente/zoeken', 'zoeken', zoeken),
  get('/:gemeente/postvak', 'postvak-zien', postvak),
  get('/:gemeente/postvak/:mail', 'postvak-zien', postvakMail),
  get('/:gemeente/postvak/:mail/uitnodiging', 'postvak-zien', postvakUitnodiging),
  get('/:gemeente/postvak/:mail/bijlage', 'postvak-zien', postvakBijlage),
  get('/:gemeente/planning', 'agenda-zien', agenda),
  get('/:gemeente/inzage', 'inzage-zien', inzagePagina),
  get('/:gemeente/zaken/:zaak', 'zaak-inzien', zaakPagina),
  get('/:gemeente/zaken/:zaak/inzage', 'inzage-zien', inzageZaakPagina),
  get('/:gemeente/zaken/:zaak/termijnbericht', 'termijn-berichten', termijnberichtPagina),
  post('/:gemeente/zaken/:zaak/termijnbericht', 'termijn-berichten', verstuurBericht),
  get('/:gemeente/zaken/:zaak/termijnbericht/:bericht', 'termijn-berichten', termijnbrief),
  get('/:gemeente/zaken/:zaak/signaal', 'signaal-inzien', signaalPagina),
  post('/:gemeente/zaken/:zaak/signaal', 'signaal-inzien', volgSignaalOp),
  get('/:gemeente/zaken/:zaak/toeleiding', 'toeleiden', toeleidingPagina),
  post('/:gemeente/zaken/:zaak/toeleiding', 'toeleiden', leidMeldingToe),
  get('/:gemeente/zaken/:zaak/plan', 'persoonlijk-plan-vastleggen', planPagina),
  post('/:gemeente/zaken/:zaak/plan', 'persoonlijk-plan-vastleggen', legPlanVast),
  get('/:gemeente/zaken/:zaak/bevestiging', 'melding-inzien', bevestigingPagina),
  post('/:gemeente/zaken/:zaak/bevestiging', 'persoonsgegevens-wijzigen', geefNieuweLink),
  get('/:gemeente/zaken/:zaak/doorsturen', 'melding-doorsturen', doorstuurPagina),
  post('/:gemeente/zaken/:zaak/doorsturen', 'melding-doorsturen', stuurDoor),
  get('/:gemeente/zaken/:zaak/planning', 'contactmoment-plannen', planningPagina),
  post('/:gemeente/zaken/:zaak/planning', 'contactmoment-plannen', plannen),
  get('/:gemeente/zaken/:zaak/planning/:contactmoment', 'contactmoment-plannen', contactmomentPagina),
  post('/:gemeente/zaken/:zaak/planning/:contactmoment', 'contactmoment-plannen', verzetten),
  post('/:gemeente/zaken/:zaak/planning/:contactmoment/afzegging', 'contactmoment-plannen', afzeggen),
  get('/:gemeente/zaken/:zaak/gesprek', 'gesprek-inzien', gesprekPagina),
  get('/:gemeente/zaken/:zaak/gesprek/dekking', 'gesprek-voeren', dekkingPagina),
  get('/:gemeente/zaken/:zaak/gesprek/afronden', 'gesprek-voeren', afrondenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/inbreng', 'gesprek-voeren', postInbreng),
  post('/:gemeente/zaken/:zaak/gesprek/weerwoorden', 'gesprek-voeren', postWeerwoorden),
  post('/:gemeente/zaken/:zaak/gesprek/kijken', 'gesprek-voeren', postKijken),
  get('/:gemeente/zaken/:zaak/gesprek/achteraf', 'gesprek-voeren', achterafPagina),
  post('/:gemeente/zaken/:zaak/gesprek/achteraf', 'gesprek-voeren', postAchteraf),
  post('/:gemeente/zaken/:zaak/gesprek/wondervraag', 'gesprek-voeren', postWondervraag),
  get('/:gemeente/zaken/:zaak/apart', 'veiligheid-inzien', veiligheidPagina),
  post('/:gemeente/zaken/:zaak/apart', 'veiligheid-vastleggen', postVeiligheid),
  get('/:gemeente/zaken/:zaak/gesprek/mantelzorg', 'gesprek-inzien', mantelzorgPagina),
  post('/:gemeente/zaken/:zaak/gesprek/mantelzorg', 'gesprek-voeren', postMantelzorg),
  get('/:gemeente/zaken/:zaak/gesprek/onderwerpen', 'gesprek-inzien', onderwerpenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/onderwerpen', 'gesprek-voeren', postOnderwerpen),
  get('/:gemeente/zaken/:zaak/gesprek/welzijnsscan', 'gesprek-inzien', welzijnsscanPagina),
  post('/:gemeente/zaken/:zaak/gesprek/welzijnsscan', 'gesprek-voeren', postWelzijnsscan),
  get('/:gemeente/zaken/:zaak/gesprek/hoe-verder', 'gesprek-inzien', scenarioPagina),
  post('/:gemeente/zaken/:zaak/gesprek/hoe-verder', 'gesprek-voeren', postScenario),
  get('/:gemeente/zaken/:zaak/gesprek/deelnemers', 'gesprek-inzien', deelnemersPagina),
  post('/:gemeente/zaken/:zaak/gesprek/deelnemers', 'gesprek-voeren', postDeelnemers),
  get('/:gemeente/zaken/:zaak/gesprek/onder-vier-ogen', 'gesprek-voeren', vierOgenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/onder-vier-ogen', 'gesprek-voeren', postVierOgen),
  get('/:gemeente/zaken/:zaak/gesprek/meeschrijven', 'gesprek-voeren', meeschrijvenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/meeschrijven', 'gesprek-voeren', postMeeschrijven),
  get('/:gemeente/zaken/:zaak/gesprek/eigen-woorden', 'gesprek-inzien', eigenWoordenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/eigen-woorden', 'gesprek-voeren', postEigenWoorden),
  post('/:gemeente/zaken/:zaak/gesprek/resultaten', 'gesprek-voeren', postResultaten),
  post('/:gemeente/zaken/:zaak/gesprek/wegingen', 'gesprek-voeren', postWegingen),
  post('/:gemeente/zaken/:zaak/gesprek/wie-doet-wat', 'gesprek-voeren', postVerdeling),
  post('/:gemeente/zaken/:zaak/gesprek/onderdelen', 'gesprek-voeren', postOnderdelen),
  post('/:gemeente/zaken/:zaak/gesprek/gevoerd', 'gesprek-voeren', postGevoerd),
  post('/:gemeente/zaken/:zaak/gesprek/tekst', 'gesprek-voeren', postTekst),
  get('/:gemeente/zaken/:zaak/verslag', 'verslag-inzien', verslagPagina),
  post('/:gemeente/zaken/:zaak/verslag', 'verslag-versturen', verstuurVerslagDoor),
  get('/:gemeente/zaken/:zaak/verslag/reactie', 'verslag-reactie-vastleggen', reactiePagina),
  post('/:gemeente/zaken/:zaak/verslag/reactie', 'verslag-reactie-vastleggen', legReactieVast),
  get('/:gemeente/zaken/:zaak/verslag/akkoord', 'verslag-versturen', akkoordPagina),
  post('/:gemeente/zaken/:zaak/verslag/akkoord', 'verslag-versturen', postAkkoord),
  get('/:gemeente/zaken/:zaak/verslag/concept.pdf', 'verslag-versturen', conceptPdf),
  get('/:gemeente/zaken/:zaak/verslag/:versie', 'verslag-inzien', verslagPdf),
  get('/:gemeente/zaken/:zaak/arrangement', 'arrangement-inzien', arrangementPagina),
  post('/:gemeente/zaken/:zaak/arrangement', 'arrangement-maken', afspraakMaken),
  post('/:gemeente/zaken/:zaak/arrangement/vervallen', 'arrangement-maken', afspraakVervalt),
  post('/:gemeente/zaken/:zaak/arrangement/gedaan', 'arrangement-maken', afspraakGedaan),
  post('/:gemeente/zaken/:zaak/arrangement/akkoord', 'arrangement-maken', arrangementAfspreken),
  get('/:gemeente/zaken/:zaak/arrangement/plan', 'arrangement-inzien', planLezen),
  get('/:gemeente/zaken/:zaak/arrangement/plan.pdf', 'arrangement-inzien', planPdf),
  get('/:gemeente/zaken/:zaak/opvolging', 'arrangement-inzien', opvolgingPagina),
  post('/:gemeente/zaken/:zaak/opvolging', 'arrangement-maken', opvolgingVastleggen),
  post('/:gemeente/zaken/:zaak/opvolging/plannen', 'opvolging-plannen', opvolgingPlannen),
  post('/:gemeente/zaken/:zaak/opvolging/loslaten', 'loslaten', loslaten),
  post('/:gemeente/zaken/:zaak/opvolging/meekijken', 'meekijken-bij-loslaten', meekijken),
  get('/:gemeente/zaken/:zaak/afsluiten', 'afsluiten', afsluitPagina),
  post('/:gemeente/zaken/:zaak/afsluiten', 'afsluiten', afsluiten),
  get('/:gemeente/zaken/:zaak/afsluiten/brief.pdf', 'afsluiten', afsluitBrief),
  ...tafelRoutes,
  ...contactenRoutes,
  ...toewijzingRoutes,
];
