export { bereidVoor, getToewijzing, neem, ontvang, toets, trekIn } from './toewijzing.server.ts';
export type { Toewijzing } from './toewijzing.server.ts';
export { legWeigeringVast } from './mandaat/weigering.server.ts';
