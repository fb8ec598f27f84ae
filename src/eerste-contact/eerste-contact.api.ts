import { eindeOperaties } from './einde.api.ts';
import { doeMeldingOperatie, leesMeldingOperatie } from './melding.api.ts';
import { signaalOperaties } from './signaal/signaal.api.ts';
import { leesToeleidingOperatie, leidToeOperatie } from './toeleiding/toeleiding.api.ts';

/** What other systems can do and read of the first contact. */
export const eersteContactOperaties = [
  doeMeldingOperatie,
  leesMeldingOperatie,
  ...eindeOperaties,
  ...signaalOperaties,
  leesToeleidingOperatie,
  leidToeOperatie,
];
