import { newId } from '../../src/platform/ids.ts';
import { lockZaak, storeActs } from '../../src/platform/acts.ts';
import { storeTexts } from '../../src/platform/texts.ts';
import { storeBetrokkene, storePersoon } from '../../src/personen/index.server.ts';
import type { Act } from '../../src/basis/act.ts';
import type { TestDatabase } from '../database.ts';
import { eenBriefstof } from './beschikking.ts';
import type { Briefwens } from './beschikking.ts';

/** A decided zaak in the database. */
export type Briefzaak = { readonly zaakId: string; readonly besluitId: string; readonly inwonerId: string };

const nu = '2026-11-13T09:00:00.000Z';
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** The fields in which an act refers to words. */
const TEKSTVELDEN = new Set([
  'tekst',
  'woorden',
  'motivering',
  'wat',
  'toelichting',
  'leveringsplan',
  'plan',
]);

/** Stores a besluit with its five steps as the builder has it, under fresh ids and by real members of staff. */
export async function storeBriefzaak(test: TestDatabase, wens: Briefwens = {}): Promise<Briefzaak> {
  const stof = eenBriefstof(wens);
  const ids = new Map<string, string>();
  const vers = (id: string) => {
    ids.set(id, ids.get(id) ?? newId());
    return ids.get(id)!;
  };
  const { beslisser, gespreksvoerder } = test.medewerkers;
  const mensen = new Map([
    ['beslisser', beslisser.id],
    ['maker', beslisser.id],
    ['toetser', test.medewerkers.toetser.id],
    ['gv', gespreksvoerder.id],
  ]);
  const acts = JSON.parse(JSON.stringify(stof.acts), (naam, waarde: unknown) => {
    if (typeof waarde !== 'string') return waarde;
    if (UUID.test(waarde) || (TEKSTVELDEN.has(naam) && stof.woorden.has(waarde))) return vers(waarde);
    return mensen.get(waarde) ?? waarde;
  }) as readonly Act[];
  const zaakId = vers(stof.zaakId);
  const { id, ...persoon } = stof.inwoner!;
  const inwonerId = vers(id);
  const nummer = newId().slice(-12);
  const toegeleid = { team: 'zorgdeur', gespreksvoerderId: gespreksvoerder.id };
  const melding = { nummer, inwonerId, ontvangenOp: '2026-10-26', spoed: 'nee', woorden: vers('aanvraag') };
  const verhaal = acts.map((act) =>
    act.soort === 'melding-gedaan' ? { ...act, inhoud: { ...(act.inhoud as object), ...melding } } : act,
  );
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    await storePersoon(tx, { ...persoon, id: inwonerId }, nu);
    await storeBetrokkene(tx, { zaakId, persoonId: inwonerId, rol: 'inwoner' }, nu);
    const door = { soort: 'medewerker', id: beslisser.id } as const;
    const teksten = [...stof.woorden].map(([oud, inhoud]) => ({ id: vers(oud), tekstId: vers(oud), inhoud }));
    await storeTexts(tx, { zaakId, door, nu, teksten });
    const [eerste, ...rest] = verhaal;
    const leiding = { ...eerste!, id: newId(), soort: 'toegeleid', inhoud: toegeleid };
    await storeActs(tx, { zaakId, nu, acts: [eerste!, leiding, ...rest] });
  });
  return { zaakId, besluitId: vers(stof.besluit.besluitId), inwonerId };
}
