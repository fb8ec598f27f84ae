import { getDatum } from '../../src/basis/datum.ts';
import type { Meldingsopgave } from '../../src/eerste-contact/index.server.ts';
import { storeMelding } from '../../src/eerste-contact/index.server.ts';
import type { Tx } from '../../src/platform/database.ts';
import { lockZaak, storeActs } from '../../src/platform/acts.ts';
import { newId } from '../../src/platform/ids.ts';
import { maakAct } from '../../src/basis/act.ts';

/** What a made-up zaak for planning begins with. */
export type Planzaak = {
  readonly gespreksvoerderId: string;
  readonly nu: string;
  readonly team?: string;
  readonly email?: string | undefined;
  readonly achternaam?: string;
  readonly spoed?: 'ja' | 'nee';
  readonly soortGesprek?: string;
};

/** A melding by phone that was handed to a gespreksvoerder, with the confirmation that went with it. */
export async function eenPlanzaak(tx: Tx, gegeven: Planzaak): Promise<string> {
  const { nu, team = 'noord', email, achternaam = 'Trapniet', spoed = 'nee' } = gegeven;
  const zaakId = newId();
  const aanleiding = { door: { soort: 'systeem' }, nu, actId: newId(), nieuwId: () => newId() } as const;
  const inwoner: Meldingsopgave['inwoner'] = {
    gegevens: {
      naam: { roepnaam: 'Jo', achternaam },
      adres: { straat: 'Nergenspad', huisnummer: '1', plaats: 'Heldermond' },
      telefoon: '010-000 91 99',
      email,
      tolk: false,
    },
  };
  const opgave: Meldingsopgave = {
    zaakId,
    kanaal: 'telefoon',
    namens: 'zichzelf',
    spoed,
    contactwens: { wijze: 'bellen', wanneer: 'na tienen' },
    woorden: 'De trap lukt niet meer.',
    inwoner,
    afzender: { naam: 'Gemeente Heldermond', linkNaar: (token) => `http://keukentafel.test/mijn/${token}` },
  };
  const gedaan = await storeMelding(tx, opgave, aanleiding);
  if (!gedaan.gelukt) throw new Error(gedaan.uitleg);
  const toegeleid = {
    voorstel: 'gesprek-thuis',
    voorstelUitleg: '',
    soortGesprek: gegeven.soortGesprek ?? 'gesprek-thuis',
    team,
    gespreksvoerderId: gegeven.gespreksvoerderId,
    reden: newId(),
  };
  await lockZaak(tx, zaakId);
  const act = maakAct('toegeleid', { zaakId, inhoud: toegeleid }, { ...aanleiding, actId: newId() });
  await storeActs(tx, { zaakId, nu, acts: [act] });
  return zaakId;
}

/** The fields of the planning form as somebody fills them in who makes no mistake. */
export function ingevuldPlan(
  medewerkerId: string,
  eigen: Record<string, string> = {},
): Record<string, string> {
  return {
    actId: newId(),
    datum: '29-12-2026',
    tijd: '10:00',
    duur: '60',
    vorm: 'huisbezoek',
    loket: '',
    plaats: '',
    medewerkerId,
    clientondersteuning: 'nee',
    ...eigen,
  };
}

/** The day of the melding of law.md case 9. */
export const geval9 = { dag: getDatum('2026-12-18'), nu: '2026-12-18T09:00:00.000Z' };
