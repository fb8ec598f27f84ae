export { isAanvraagMogelijk, ontvangAanvraag, trekAanvraagIn } from './aanvraag.ts';
export type { AanvraagOpdracht, Poort } from './aanvraag.ts';
export { vouwAanvraag, WEGEN } from './gevraagd.ts';
export type {
  Aanvraag,
  AanvraagIngetrokken,
  AanvraagOntvangen,
  AanvraagVroegOntvangen,
  Weg,
} from './gevraagd.ts';
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
