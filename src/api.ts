import { arrangementOperaties } from './arrangement/arrangement.api.ts';
import { eersteContactOperaties } from './eerste-contact/eerste-contact.api.ts';
import { inrichtingOperaties } from './inrichting/inrichting.api.ts';
import { gebruikOperaties } from './het-gesprek/gebruik.api.ts';
import { gesprekOperaties } from './het-gesprek/gesprek.api.ts';
import { opvolgingOperaties } from './opvolging/opvolging.api.ts';
import { planningOperaties } from './planning/planning.api.ts';
import type { ApiTag } from './platform/api-document.ts';
import type { Operation } from './platform/api-operation.ts';
import type { PublicOperation } from './platform/api-public.ts';
import { rekenTermijnenUit } from './termijnen/rekenhulp.api.ts';
import { beoordelingOperaties } from './toewijzing/beoordeling/beoordeling.api.ts';
import { mandaatOperaties } from './toewijzing/mandaat/mandaat.api.ts';
import { beschikkingOperaties } from './toewijzing/beschikking/beschikking.api.ts';
import { besluitOperaties } from './toewijzing/besluit/besluit.api.ts';
import { tegeltjeOperaties } from './tegeltjes/tegeltjes.api.ts';
import { tellingOperaties } from './zaak/tellingen.api.ts';
import { berichtOperaties } from './toewijzing/iwmo/berichten.api.ts';
import { toewijzingOperaties } from './toewijzing/iwmo/iwmo.api.ts';
import { wachtOperaties } from './toewijzing/vervolg/wachten.api.ts';
import { klachtOperaties } from './toewijzing/bezwaar/klacht.api.ts';
import { bezwaarOperaties } from './toewijzing/bezwaar/onvrede.api.ts';
import { vervolgOperaties } from './toewijzing/vervolg/vervolg.api.ts';
import { zaakOperaties } from './zaak/zaak.api.ts';

/** The chapters of the API, in the order in which a zaak goes. */
export const apiTags: readonly ApiTag[] = [
  { name: 'Melding', description: 'Iemand vertelt wat er niet goed meer lukt. Zo begint een zaak.' },
  { name: 'Toeleiding', description: 'Welk gesprek het wordt en wie het voert. Er komt altijd een gesprek.' },
  { name: 'Planning', description: 'Wanneer, waar en met wie.' },
  { name: 'Gesprek', description: 'Wat er gezegd is, wat de inwoner wil bereiken en hoe dat kan.' },
  { name: 'Verslag', description: 'Wat er besproken is, om te lezen, te versturen en op te antwoorden.' },
  { name: 'Arrangement', description: 'Wie wat doet en wanneer, per resultaat.' },
  { name: 'Aanvraag en besluit', description: 'Wat de inwoner aanvraagt en wat de gemeente besluit.' },
  {
    name: 'Toewijzing',
    description: 'Wie de hulp geeft, de berichten van de iWmo, en wie nog op hulp wacht.',
  },
  {
    name: 'Bezwaar en klacht',
    description: 'Wat een inwoner kan doen die niet tevreden is, en wat wij dan doen.',
  },
  {
    name: 'Vervolg op een besluit',
    description: 'Opnieuw kijken, en wat er gebeurt bij verhuizen of overlijden.',
  },
  { name: 'Opvolging', description: 'Hoe het gaat, en wanneer we loslaten.' },
  { name: 'Inrichting', description: 'Wie hier werkt en wie wat mag besluiten.' },
  { name: 'Zaak', description: 'De zaak als één verhaal, de werklijst en zoeken.' },
  {
    name: 'Termijnen',
    description: 'Wanneer iets klaar moet zijn, nagerekend. Voor iedereen, zonder aanmelden.',
  },
];

/** Every operation of the API, each with the handling it is in the authority table. */
export const operations: readonly Operation[] = [
  ...eersteContactOperaties,
  ...planningOperaties,
  ...gesprekOperaties,
  ...arrangementOperaties,
  ...beoordelingOperaties,
  ...besluitOperaties,
  ...beschikkingOperaties,
  ...mandaatOperaties,
  ...toewijzingOperaties,
  ...berichtOperaties,
  ...wachtOperaties,
  ...bezwaarOperaties,
  ...klachtOperaties,
  ...vervolgOperaties,
  ...opvolgingOperaties,
  ...zaakOperaties,
  ...inrichtingOperaties,
  ...tellingOperaties,
  ...gebruikOperaties,
  ...tegeltjeOperaties,
];

/** The operations for everybody, without login and about nobody. */
export const publicOperations: readonly PublicOperation[] = [rekenTermijnenUit];
