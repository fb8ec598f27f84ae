export { schrijfWanneer } from './bericht.ts';
export { minutenVan, vouwContactmomenten } from './contactmoment.ts';
export type { Contactmoment, GenodigdeRol } from './contactmoment.ts';
export { isGesprekGepland, komendeContacten, planKanNogTot, teVroegGesproken } from './eigen-plan.ts';
export { schrijfMinuten } from './waarschuwing.ts';
