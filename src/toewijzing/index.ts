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
export { bereidBesluitVoor, neemBesluit, toetsBesluit, UITKOMSTEN, vouwBesluit } from './besluit/besluit.ts';
export type {
  Besluit,
  BesluitGenomen,
  BesluitGetoetst,
  Besluitinhoud,
  BesluitUitkomst,
  BesluitVoorbereid,
} from './besluit/besluit.ts';
export { vindMandaat } from './mandaat/mandaat.ts';
