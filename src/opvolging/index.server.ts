export { renderAfsluitbrief } from './afsluitbericht.document.ts';
export { mailAfsluiting } from './afsluitbericht.server.ts';
export { storeAfsluiting } from './opvolging.server.ts';
