export { findRelatie, projecteer } from './stand.server.ts';
export { bouwOpnieuw } from './opnieuw.server.ts';
