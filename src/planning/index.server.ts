export { projecteerContactmomenten } from './agenda.server.ts';
export { storeAfzegging, storeContactmoment, storeVerzetting } from './contactmoment.server.ts';
