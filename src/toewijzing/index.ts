export { isAanvraagMogelijk, ontvangAanvraag, trekAanvraagIn, vouwAanvraag, WEGEN } from './aanvraag.ts';
export type {
  Aanvraag,
  AanvraagIngetrokken,
  AanvraagOntvangen,
  AanvraagOpdracht,
  AanvraagVroegOntvangen,
  Poort,
  Weg,
} from './aanvraag.ts';
export { bereidBesluitVoor, neemBesluit, toetsBesluit, UITKOMSTEN, vouwBesluit } from './besluit.ts';
export type {
  Besluit,
  BesluitGenomen,
  BesluitGetoetst,
  Besluitinhoud,
  BesluitUitkomst,
  BesluitVoorbereid,
} from './besluit.ts';
export { vindMandaat } from './mandaat.ts';
