export {
  eersteAanvraagdag,
  isAanvraagMogelijk,
  laatBriefVervallen,
  neemBriefOp,
  ontvangAanvraag,
  trekAanvraagIn,
} from './aanvraag/aanvraag.ts';
export type { AanvraagOpdracht, IntrekOpdracht, Poort } from './aanvraag/aanvraag.ts';
export {
  isAanvultermijnVoorbij,
  magBuitenBehandeling,
  ontvangAanvulling,
  vouwAanvulling,
  vraagAanvulling,
} from './aanvraag/aanvullen.ts';
export type { Aanvulling, OntvangOpdracht, VraagOpdracht } from './aanvraag/aanvullen.ts';
export { ONDERTEKENINGEN, vouwAanvraag, vouwAanvragen, vouwVroegeBrief, WEGEN } from './aanvraag/gevraagd.ts';
export type {
  Aanvraag,
  AanvraagIngetrokken,
  AanvraagOntvangen,
  AanvraagVroegOntvangen,
  Ondertekening,
  VroegeBrief,
  VroegeBriefVervallen,
  Weg,
} from './aanvraag/gevraagd.ts';
export { vouwHerhaling } from './aanvraag/herhaling.ts';
export {
  IDENTITEITSBEWIJZEN,
  isIdentiteitOpen,
  stelIdentiteitVast,
  weigerZonderIdentiteit,
} from './aanvraag/identiteit.ts';
export type { Identiteitsbewijs, IdentiteitVastgesteld } from './aanvraag/identiteit.ts';
export { keurVolledigheid } from './aanvraag/volledigheid.ts';
export type { Gemis } from './aanvraag/volledigheid.ts';
export { beeindigOpschorting, meldUitstel, schortOp, vouwOpschortingen } from './aanvraag/opschorten.ts';
export type { OpschortOpdracht, Stilstand } from './aanvraag/opschorten.ts';
export { vouwHuishouden } from './beoordeling/huishouden.ts';
export type { Huishoudtaak } from './beoordeling/huishouden.ts';
export { bronWoord, stapwoorden } from './beoordeling/stapwoorden.ts';
export { TOESTEMMINGEN, vouwAdviezen } from './beoordeling/advies.ts';
export type { Advies, AdviesGevraagd, AdviesOntvangen } from './beoordeling/advies.ts';
export { beslisUiterlijk, OPSCHORTGRONDEN, opschortingenVan } from './aanvraag/opschorting.ts';
export type {
  AanvullingGevraagd,
  AanvullingOntvangen,
  BeslistermijnOpgeschort,
  Opschortgrond,
  OpschortingBeeindigd,
  UitstelGemeld,
} from './aanvraag/opschorting.ts';
export {
  BRONSOORTEN,
  DELEN,
  isAlgemeenGebruikelijk,
  ontbreekt,
  PLEKKEN,
  plekWoord,
  STAPPEN,
  vouwBeoordeling,
} from './beoordeling/beoordeling.ts';
export type {
  AlgemeenGebruikelijkGetoetst,
  Beoordeelplek,
  BeoordeeldeStap,
  Beoordeling,
  Bron,
  Deel,
  Ontbrekend,
  Stap,
  StapBeoordeeld,
  Stapstand,
} from './beoordeling/beoordeling.ts';
export { neemBesluit, toetsBesluit } from './besluit/besluit.ts';
export { findBesluit, vouwBesluit, vouwBesluiten } from './besluit/besluiten.ts';
export type { Besluit, Verzonden } from './besluit/besluiten.ts';
export { schrijfWat, toetsingWoord, uitkomstWoord } from './besluit/besluitwoorden.ts';
export { bepaalBijdrage, bijdrageIn, schrijfBijdrage, schrijfCenten } from './besluit/bijdrage.ts';
export { maatVan, schrijfHoeveelheid, schrijfNorm, urenPerWeek } from './besluit/hoeveelheid.ts';
export { pgbgrondWoord } from './besluit/pgb.ts';
export type { EindeAangekondigd } from './besluit/aankondiging.ts';
export { aflopendeHulp, hulpstandOp, vouwTijdelijkeHulp } from './besluit/tijdelijk.ts';
export type { Hulpstand, TijdelijkeHulp } from './besluit/tijdelijk.ts';
export { bereidBesluitVoor } from './besluit/voorbereiden.ts';
export { isAfwijzing, isToekenning } from './besluit/voorstel.ts';
export type { Besluitkader, Besluitvoorstel } from './besluit/voorstel.ts';
export { EINDREDENEN, GRONDSLAGEN, PGB_GRONDEN, UITKOMSTEN } from './besluit/besluitinhoud.ts';
export type {
  BesluitGenomen,
  BesluitGetoetst,
  Besluitinhoud,
  BesluitUitkomst,
  BesluitVoorbereid,
  Bijdrage,
  Eindreden,
  Grondslag,
  Herziening,
  Hoor,
  Normgebruik,
  Pgbgrond,
  Pgbtoets,
  TrajectBegonnen,
  Wlztoets,
} from './besluit/besluitinhoud.ts';
export { maakBeschikkingOp, vouwBeschikkingen } from './beschikking/beschikking.ts';
export type { Beschikking } from './beschikking/beschikking.ts';
export { leesstukVan } from './beschikking/leesbrief.ts';
export { verzendBeschikking } from './beschikking/versturen.ts';
export { BELANGEN, geslotenVoor, meldBelang, vouwBelangen, weigerOmBelang } from './mandaat/belang.ts';
export type { Belang, BelangGemeld, Belangsoort } from './mandaat/belang.ts';
export { magBesluiten, magBezwaarBehandelen, magBezwaarBeslissen } from './mandaat/bevoegd.ts';
export { vindMandaat } from './mandaat/mandaat.ts';
export type { MandaatVraag } from './mandaat/mandaat.ts';
export { namensWie } from './mandaat/namens-wie.ts';
export { isBeslishandeling, weigerZonderRol } from './mandaat/weigering.ts';
export type { BeslissingGeweigerd, Beslishandeling } from './mandaat/weigering.ts';
export { vouwGesprekverzoeken, vraagAnderGesprek } from './bezwaar/ander-gesprek.ts';
export { isOpenBezwaar, vouwBezwaren } from './bezwaar/bezwaar.ts';
export type { Bezwaar } from './bezwaar/bezwaar.ts';
export { bekendVoor, klokVan } from './bezwaar/bezwaarklok.ts';
export { tegenKeuzes } from './bezwaar/bezwaarwoorden.ts';
export { openOnvrede } from './bezwaar/bezwarenlijst.ts';
export { BRIEFSOORTEN, schrijfBrief } from './bezwaar/brieven.ts';
export { antwoordUiterlijk, vouwKlachten } from './bezwaar/klacht.ts';
export { ontvangKlacht } from './bezwaar/klacht-behandelen.ts';
export { ontvangBezwaar } from './bezwaar/ontvangen.ts';
export { eindetakenVan } from './vervolg/eindetaken.ts';
export { lopendHeronderzoek } from './vervolg/heronderzoek.ts';
export { inschrijfvoorwaarde } from './vervolg/hierheen.ts';
export { bevoegdTot, isOverleden, vouwLevensgebeurtenis } from './vervolg/levensgebeurtenis.ts';
export { schrijfStopreden, schrijfWijzigreden } from './iwmo/codelijsten.ts';
export { wijsToe } from './iwmo/toewijzen.ts';
export type { ToewijsOpdracht } from './iwmo/toewijzen.ts';
export { isInLevering, vouwToewijzingen } from './iwmo/toewijzingen.ts';
export type {
  LeveringIngetrokken,
  StartGemeld,
  StopGemeld,
  Toegewezen,
  ToewijzingGewijzigd,
  Toewijzing,
  ToewijzingsberichtGemaakt,
} from './iwmo/toewijzingen.ts';
export { beeindigToewijzingen, wijzigToewijzing } from './iwmo/wijzigen.ts';
export { belVoor, dagenGewacht, hulptaak, schrijfDagen, vouwWachten } from './vervolg/wachten.ts';
export type {
  AanbiederGewisseld,
  Hulptaak,
  OverbruggingAfgesproken,
  WachtenGebeld,
  Wachttijd,
} from './vervolg/wachten.ts';
