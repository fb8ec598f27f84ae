import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import { legWeigeringVast } from '../mandaat/weigering.server.ts';
import { isOverleden } from '../vervolg/levensgebeurtenis.ts';
import { BRIEFSOORTEN } from './brieven.ts';
import { bevestigBezwaar } from './ontvangen.ts';

/** Everything the pages of bezwaar, klacht and ingebrekestelling draw from. */
export type Onvrede = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly acts: readonly Act[];
  readonly inwoner?: Persoon | undefined;
  /** Words by text version id. */
  readonly tekst: (id: string | undefined) => string;
};

/** One zaak as who handles dissatisfaction needs it; undefined when there is no such zaak. */
export async function findOnvrede(tx: Tx, zaakId: string): Promise<Onvrede | undefined> {
  const acts = await loadActs(tx, zaakId);
  const melding = acts.find(({ soort }) => soort === 'melding-gedaan');
  if (melding === undefined) return undefined;
  const versies = await loadTextVersions(tx, zaakId);
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  return {
    zaakId,
    nummer: (melding.inhoud as { readonly nummer: string }).nummer,
    acts,
    inwoner: betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    tekst: (id) => (id === undefined ? '' : (versies.get(id)?.inhoud ?? '')),
  };
}

/** Who writes to the inwoner. */
export type Afzender = { readonly naam: string; readonly profiel: Gemeenteprofiel };

/**
 * Takes one decision about dissatisfaction or what follows a besluit. When a letter belongs to it and the inwoner has
 * a mail address, a mail says that it waits on the own page, with nothing of what it says; after a death nothing goes
 * out (TW-133). A bezwaar that came in is confirmed that way (TW-103).
 */
export async function voerUit(
  tx: Tx,
  { zaakId, afzender }: { readonly zaakId: string; readonly afzender: Afzender },
  aanleiding: Aanleiding,
  besluit: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, besluit);
  // Who may not because of who they are, reads the rule, and the try stands in the story (TW-55).
  if (!uitkomst.gelukt) {
    return legWeigeringVast(tx, { zaakId, handeling: 'bezwaar-behandelen', uitkomst }, aanleiding);
  }
  const act = uitkomst.waarde.acts.find(({ soort }) => BRIEFSOORTEN.has(soort));
  if (act === undefined) return uitkomst;
  const mailId = await mailOverBrief(tx, { zaakId, afzender }, aanleiding.nu);
  if (act.soort === 'bezwaar-ontvangen' && mailId !== undefined) {
    const systeem = { ...aanleiding, actId: aanleiding.nieuwId(), door: { soort: 'systeem' } } as const;
    const opdracht = { zaakId, bezwaarId: act.id, wijze: 'mail', mailId } as const;
    await performActs(tx, { zaakId, ...systeem }, (acts) => bevestigBezwaar(acts, opdracht, systeem));
  }
  return uitkomst;
}

async function mailOverBrief(
  tx: Tx,
  { zaakId, afzender }: { readonly zaakId: string; readonly afzender: Afzender },
  nu: string,
): Promise<string | undefined> {
  if (isOverleden(await loadActs(tx, zaakId))) return undefined;
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  if (inwoner?.email === undefined) return undefined;
  const to = { naam: volledigeNaam(inwoner.naam), adres: inwoner.email };
  const mail = { zaakId, kind: 'brief-klaar', to, ...schrijfBriefmail(afzender) };
  return queueMail(tx, mail, nu);
}

/** Words the mail that says a letter waits: nobody and nothing in it by name. */
export function schrijfBriefmail({ naam, profiel }: Afzender): {
  readonly subject: string;
  readonly body: string;
} {
  const { loket, telefoon, tijden } = profiel.contact;
  const delen = [
    'Beste lezer,',
    'Er staat een brief voor u klaar op uw eigen pagina. U leest hem met de link en de code die u al van ons heeft, onder “Bent u niet tevreden?”.',
    `Heeft u geen link of code meer, of wilt u de brief op papier? Bel ${loket}: ${telefoon}, ${tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${loket}, ${naam}`,
  ];
  return { subject: `Bericht van ${naam}`, body: `${delen.join('\n\n')}\n` };
}
