import ICAL from 'ical.js';
import { maakAct } from '../../src/basis/act.ts';
import type { Meldingsopgave } from '../../src/eerste-contact/index.server.ts';
import { storeMelding } from '../../src/eerste-contact/index.server.ts';
import type { Tx } from '../../src/platform/database.ts';
import { lockZaak, storeActs } from '../../src/platform/acts.ts';
import { newId } from '../../src/platform/ids.ts';
import type { TestDatabase } from '../database.ts';
import { testWeb } from '../web.ts';
import type { Visitor } from '../web.ts';

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

/** The moment of the melding of law.md case 9: Friday 18 December 2026, ten in the morning. */
export const geval9 = '2026-12-18T09:00:00.000Z';

/** What the page tests of planning have in common: zaken, visitors, and what was stored and sent. */
export type Planproef = {
  readonly guus: Visitor;
  readonly als: (medewerker: { readonly id: string }, gemeenteId?: number) => Promise<Visitor>;
  readonly eenZaak: (eigen?: Partial<Planzaak>) => Promise<string>;
  readonly plan: (zaakId: string, eigen?: Record<string, string>) => Promise<Response>;
  readonly geplandeId: (zaakId: string) => Promise<string>;
  readonly berichten: (zaakId: string) => Promise<readonly Bericht[]>;
  readonly volgende: (zaakId: string) => Promise<string | null>;
};

/** The address of the planning of a zaak, or of something below it. */
export function planpad(zaakId: string, rest = ''): string {
  return `/heldermond/zaken/${zaakId}/planning${rest}`;
}

/** Sets up the application at the moment of case 9, with Guus, who leads every zaak. */
export async function eenPlanproef(test: TestDatabase): Promise<Planproef> {
  const { gespreksvoerder } = test.medewerkers;
  const web = testWeb(test, { nu: geval9 });
  const als: Planproef['als'] = ({ id }, gemeenteId) => web.as({ soort: 'medewerker', id }, gemeenteId);
  const guus = await als(gespreksvoerder);
  const vast = { gespreksvoerderId: gespreksvoerder.id, nu: geval9, email: 'jo@thuis.example' };
  return {
    guus,
    als,
    eenZaak: (eigen = {}) => test.inTenant((tx) => eenPlanzaak(tx, { ...vast, ...eigen })),
    plan: (zaakId, eigen) => guus.post(planpad(zaakId), ingevuldPlan(gespreksvoerder.id, eigen)),
    geplandeId: (zaakId) => test.inTenant((tx) => findGepland(tx, zaakId)),
    berichten: (zaakId) => test.inTenant((tx) => listBerichten(tx, zaakId)),
    volgende: (zaakId) => test.inTenant((tx) => findVolgende(tx, zaakId)),
  };
}

/** A message about a contactmoment, with what stands in its calendar file. */
export type Bericht = {
  readonly aan: string;
  readonly naam: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly ics: string;
  readonly agenda: ReturnType<typeof leesAgenda>;
};

async function listBerichten(tx: Tx, zaakId: string): Promise<readonly Bericht[]> {
  const rijen = await tx.db
    .selectFrom('platform.mail')
    .selectAll()
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('kind', 'like', 'contactmoment-%')
    .orderBy('id')
    .execute();
  const gelezen = rijen.map((rij) => ({
    aan: rij.to_address,
    naam: rij.to_name,
    onderwerp: rij.subject,
    tekst: rij.body,
    ics: (rij.calendar ?? '').replaceAll(/\r\n /gu, ''),
    agenda: leesAgenda(rij.calendar ?? ''),
  }));
  return gelezen.toSorted((a, b) => a.agenda.sequence - b.agenda.sequence);
}

function leesAgenda(ics: string) {
  const kalender = new ICAL.Component(ICAL.parse(ics));
  const event = kalender.getFirstSubcomponent('vevent');
  return {
    method: String(kalender.getFirstPropertyValue('method')),
    uid: String(event?.getFirstPropertyValue('uid')),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
    status: String(event?.getFirstPropertyValue('status')),
    start: String(event?.getFirstPropertyValue('dtstart')),
  };
}

async function findGepland(tx: Tx, zaakId: string): Promise<string> {
  const { id } = await tx.db
    .selectFrom('planning.contactmoment')
    .select('id')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .executeTakeFirstOrThrow();
  return id;
}

async function findVolgende(tx: Tx, zaakId: string): Promise<string | null> {
  const { volgende } = await tx.db
    .selectFrom('zaak.stand')
    .select('volgende')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .executeTakeFirstOrThrow();
  return volgende;
}
