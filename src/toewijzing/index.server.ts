export { renderBeschikking } from './beschikking/beschikking.document.ts';
export { getBrievenzaak, leesVersie, verzondenBrieven } from './beschikking/beschikking.server.ts';
export { bereidVoor, getToewijzing, neem, ontvang, toets, trekIn } from './toewijzing.server.ts';
export type { Toewijzing } from './toewijzing.server.ts';
export { legWeigeringVast } from './mandaat/weigering.server.ts';
export { mijnBezwaarForm } from './bezwaar/bezwaar.form.ts';
export { renderBrief } from './bezwaar/brief.document.ts';
export { mijnGesprekForm, mijnKlachtForm } from './bezwaar/klacht.form.ts';
export { findOnvrede, voerUit } from './bezwaar/onvrede.server.ts';
