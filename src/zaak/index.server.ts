export { findRelatie, projecteer, readStand } from './stand.server.ts';
export { bouwOpnieuw } from './opnieuw.server.ts';
