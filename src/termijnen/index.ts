export type { GelijkgesteldeDag } from './gelijkgestelde-dagen.ts';
export { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
export { isVrijeDag, plusWerkdagen, verschuif } from './atw.ts';
export type { Opschorting } from './opschorting.ts';
export { keurOpschortingen, opschortingDoorAanvullen } from './opschorting.ts';
export type { Verlenging } from './verlenging.ts';
export { keurVerlenging } from './verlenging.ts';
export type { Gebeurtenis, Termijnregel } from './termijnregel.ts';
export { GEBEURTENISSEN, heeftLengte } from './termijnregel.ts';
export { getRegel, regelsVoor, TERMIJNREGELS } from './termijnregels.ts';
export type { Termijn, TermijnVraag } from './termijn.ts';
export {
  beslissenVoor,
  berekenTermijn,
  bezwaarTot,
  planTot,
  reactieGevraagdTot,
  termijnenVoor,
  uiterlijkVerslag,
} from './termijn.ts';
export type {
  LopendeOpschorting,
  LopendeTermijn,
  LopendeVerlenging,
  Stand,
  Termijneinde,
  Voorval,
  Zaakloop,
} from './loop.ts';
export { loopVan, vervaltBinnen } from './loop.ts';
export type { Dwangsom, DwangsomVraag } from './dwangsom.ts';
export { bedragVoor, dwangsomOp } from './dwangsom.ts';
