export { isAanvraagMogelijk, ontvangAanvraag, trekAanvraagIn } from './aanvraag/aanvraag.ts';
export type { AanvraagOpdracht, Poort } from './aanvraag/aanvraag.ts';
export { vouwAanvraag, WEGEN } from './aanvraag/gevraagd.ts';
export type {
  Aanvraag,
  AanvraagIngetrokken,
  AanvraagOntvangen,
  AanvraagVroegOntvangen,
  Weg,
} from './aanvraag/gevraagd.ts';
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
export { bereidBesluitVoor, neemBesluit, toetsBesluit } from './besluit/besluit.ts';
export { findBesluit, vouwBesluit, vouwBesluiten } from './besluit/besluiten.ts';
export type { Besluit, Verzonden } from './besluit/besluiten.ts';
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
export { vindMandaat } from './mandaat/mandaat.ts';
