export { vulMeldingAan } from './aanvulling.ts';
export type { MeldingAangevuld } from './aanvulling.ts';
export { schrijfBevestiging, stelBevestigingOp } from './bevestiging.ts';
export type { Bevestiging } from './bevestiging.ts';
export { schrijfContactwens, schrijfWeetErvan } from './contactwoorden.ts';
export { getLopendeMelding, trekIn, zendDoor } from './einde.ts';
export { bevestigMelding, doeMelding, KANALEN, meldingsnummer, vouwMelding } from './melding.ts';
export type {
  Contactwens,
  Kanaal,
  Melding,
  MeldingAct,
  MeldingBevestigd,
  MeldingDoorgezonden,
  MeldingGedaan,
  MeldingIngetrokken,
  Spoed,
} from './melding.ts';
export { magGesprekOp, vouwPlan, zieAfVanPlan } from './plan.ts';
export type { Plan, PlanAfgezien, PlanOntvangen } from './plan.ts';
export { geefSignaal, volgOp, vouwSignaal } from './signaal/signaal.ts';
export type {
  Signaal,
  SignaalAct,
  SignaalGegeven,
  SignaalOpgevolgd,
  Signaaluitkomst,
} from './signaal/signaal.ts';
export { BREDE_VRAGEN, leidToe, vouwToeleiding } from './toeleiding/toeleiding.ts';
export { isKort, stelVoor } from './toeleiding/voorstel.ts';
export type { Toegeleid } from './toeleiding/toeleiding.ts';
export type { Toeleidingsfeiten, Voorstel } from './toeleiding/voorstel.ts';
