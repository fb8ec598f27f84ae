import type { Aanleiding, Act, Gevolg } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import type { OnderzoekUitkomst } from '../../src/basis/onderzoek-uitkomst.ts';
import type { Uitkomst } from '../../src/basis/uitkomst.ts';
import type { Mandaatregeling } from '../../src/inrichting/index.ts';
import { BIJDRAGE } from '../../src/inrichting/profielen/bijdrage.ts';
import { PRODUCTEN } from '../../src/inrichting/profielen/producten.ts';
import { PLEKKEN } from '../../src/toewijzing/beoordeling/beoordeling.ts';
import type { Besluitkader } from '../../src/toewijzing/besluit/voorstel.ts';

/** A besluit is about to be taken on a made-up zaak: ids count up, days are fixed. */
export const zaakId = '0190bbbb-0000-7000-8000-000000000001';

let teller = 0;

/** A fresh id in order. */
export function volgendId(): string {
  teller += 1;
  return `0190cccc-0000-7000-8000-${String(teller).padStart(12, '0')}`;
}

/** Somebody on the staff does something at this moment. */
export function doorMedewerker(id = 'a', nu = '2026-12-14T10:00:00.000Z'): Aanleiding {
  return { door: { soort: 'medewerker', id }, nu, actId: volgendId(), nieuwId: volgendId };
}

/** The outcome of an onderzoek in which these people held the gesprek. */
export function eenOnderzoek(gespreksvoerderIds: readonly string[] = ['gv']): OnderzoekUitkomst {
  const dag = getDatum('2026-11-20');
  return {
    verslagVerzondenOp: dag,
    gesprekkenOp: [dag],
    gespreksvoerderIds,
    hulpvraag: 'tekst-1',
    resultaten: [],
    onderdelen: [],
  };
}

/** A mandate register with one row: beslissers, household help, at most six hours, in 2026. */
export function eenRegeling(eigen: Partial<Mandaatregeling> = {}): Mandaatregeling {
  return {
    gespreksvoerderBeslist: false,
    toetsing: { soort: 'geen' },
    mandaten: [
      {
        rol: 'beslisser',
        product: 'hulp-bij-het-huishouden',
        maxUren: 6,
        geldigVan: getDatum('2026-01-01'),
        geldigTot: getDatum('2026-12-31'),
        besluitnummer: 'B-1',
      },
    ],
    ...eigen,
  };
}

/** The acts of an allowed decision, as if they had been stored; fails loudly on a refusal. */
export function uitgevoerd(uitkomst: Uitkomst<Gevolg>): readonly Act[] {
  if (!uitkomst.gelukt) throw new Error(`geweigerd: ${uitkomst.regel} ${uitkomst.uitleg}`);
  return uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }));
}

/** What a municipality arranged for besluiten: its products and the contribution, no norms, and this register. */
export function eenKader(eigen: Partial<Besluitkader> = {}): Besluitkader {
  return { producten: PRODUCTEN, bijdrage: BIJDRAGE, mandaat: eenRegeling(), ...eigen };
}

/** All steps of the judgement of one aanvraag, each answered with words. */
export function alleStappen(aanvraagId: string): readonly Act[] {
  return PLEKKEN.map((plek) => {
    const { door, nu, actId: id } = doorMedewerker('maker', '2026-12-11T10:00:00.000Z');
    const algemeen = plek.deel === 'algemeen-gebruikelijk';
    const inhoud = {
      aanvraagId,
      ...plek,
      stand: algemeen ? 'niet-van-toepassing' : 'ingevuld',
      tekst: volgendId(),
      bronnen: [],
    };
    return { id, soort: 'stap-beoordeeld', zaakId, door, gebeurdOp: nu, vastgelegdOp: nu, inhoud };
  });
}
