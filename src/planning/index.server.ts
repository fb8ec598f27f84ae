export { projecteerContactmomenten } from './agenda.server.ts';
