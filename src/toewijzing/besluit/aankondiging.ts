import type { Act, Aanleiding, Gevolg } from '../../basis/act.ts';
import { maakAct } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Deurprofiel } from '../../inrichting/index.ts';
import { hulpstandOp, vouwTijdelijkeHulp } from './tijdelijk.ts';
import type { TijdelijkeHulp } from './tijdelijk.ts';

/** The worker and the inwoner were told that temporary help ends; it ended nothing (TW-44, T7). */
export type EindeAangekondigd = Act<
  'einde-aangekondigd',
  {
    readonly besluitId: string;
    readonly tot: Datum;
    /** Whether a mail could be sent to the inwoner; else somebody calls. */
    readonly inwoner: 'mail' | 'geen-adres';
    readonly medewerkerIds: readonly string[];
  }
>;

/** Temporary help whose end is near, of which nobody was told yet (TW-44). */
export function aanTeKondigen(acts: readonly Act[], vandaag: Datum): readonly TijdelijkeHulp[] {
  if (isVoorbij(acts)) return [];
  const verteld = new Set(acts.filter(isAangekondigd).map(({ inhoud }) => inhoud.besluitId));
  return vouwTijdelijkeHulp(acts).filter(
    (hulp) =>
      !verteld.has(hulp.besluit.besluitId) &&
      ['loopt-af', 'wacht-op-besluit'].includes(hulpstandOp(hulp, vandaag)),
  );
}

/** Who is told on the staff: who drafted and who took the besluit, and who leads the gesprek. */
export function medewerkersBij(acts: readonly Act[], { besluit }: TijdelijkeHulp): readonly string[] {
  const voerder = acts.findLast(({ soort }) => soort === 'toegeleid') as
    | Act<string, { readonly gespreksvoerderId?: string }>
    | undefined;
  const ids = [besluit.makerId, besluit.beslisserId, voerder?.inhoud.gespreksvoerderId];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Records that both were told; once for each besluit. */
export function kondigEindeAan(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly vandaag: Datum } & EindeAangekondigd['inhoud'],
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, vandaag, ...inhoud } = opdracht;
  const isNodig = aanTeKondigen(acts, vandaag).some(({ besluit }) => besluit.besluitId === inhoud.besluitId);
  if (!isNodig) return geweigerd('TW-44', 'Dit is al verteld, of het is nog niet nodig.');
  return gelukt({ acts: [maakAct('einde-aangekondigd', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

type Bericht = { readonly onderwerp: string; readonly tekst: string };

/** The mail to the inwoner: nobody and nothing in it by name, and that nothing stops by itself. */
export function schrijfAanInwoner(
  { tot, besluit, trajectBegonnenOp }: Pick<TijdelijkeHulp, 'tot' | 'besluit' | 'trajectBegonnenOp'>,
  { afzender, profiel }: { readonly afzender: string; readonly profiel: Deurprofiel },
): Bericht {
  const { contact } = profiel;
  const wachtOp = besluit.voorstel.traject !== undefined && trajectBegonnenOp === undefined;
  const delen = [
    'Beste lezer,',
    `U krijgt nu tijdelijk hulp. In het besluit staat dat dit is tot en met ${schrijfDatum(tot)}.`,
    'De hulp stopt niet vanzelf. Wij besluiten eerst hoe het verder gaat. U krijgt dat besluit op tijd, en u mag er bezwaar tegen maken.',
    ...(wachtOp
      ? [
          'Er zou ook een traject beginnen. Dat is nog niet gebeurd. Doet u liever niet mee, of lukt het niet? Dan stopt uw hulp daar niet door. Vertel het ons, dan kijken we samen wat wel past.',
        ]
      : []),
    `Heeft u vragen, of is er iets veranderd? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${contact.loket}, ${afzender}`,
  ];
  return { onderwerp: `Bericht van ${afzender}`, tekst: `${delen.join('\n\n')}\n` };
}

/** The mail to a worker: what ends, what is asked, and where; nothing personal. */
export function schrijfAanMedewerker(
  { tot, besluit, trajectBegonnenOp }: Pick<TijdelijkeHulp, 'tot' | 'besluit' | 'trajectBegonnenOp'>,
  { adres, inwoner }: { readonly adres: string; readonly inwoner: EindeAangekondigd['inhoud']['inwoner'] },
): Bericht {
  const wachtOp = besluit.voorstel.traject !== undefined && trajectBegonnenOp === undefined;
  const delen = [
    'Dag collega,',
    `In een zaak van jou loopt tijdelijke hulp af op ${schrijfDatum(tot)}. De hulp stopt niet vanzelf: er is een besluit nodig.`,
    wachtOp
      ? 'Het traject is nog niet begonnen. Dat is nooit de enige reden om te stoppen. Kijk wat er nodig is en verleng, of doe een nieuw onderzoek.'
      : 'Verleng de hulp, neem het gewone besluit, of doe een nieuw onderzoek.',
    inwoner === 'mail'
      ? 'De inwoner kreeg hierover een mail.'
      : 'Van de inwoner hebben we geen mailadres. Bel of schrijf zelf.',
    `Open de zaak:\n${adres}`,
    'Dit bericht krijg je één keer. Je hoeft niet te antwoorden.',
  ];
  return { onderwerp: 'Tijdelijke hulp loopt bijna af', tekst: `${delen.join('\n\n')}\n` };
}

/** The zaak was closed and nothing opened it again, or the inwoner died: then nobody is written to. */
function isVoorbij(acts: readonly Act[]): boolean {
  const laatste = acts.findLast(({ soort }) => soort === 'zaak-afgesloten' || soort === 'aanvraag-ontvangen');
  return laatste?.soort === 'zaak-afgesloten' || acts.some(({ soort }) => soort === 'overlijden-gemeld');
}

function isAangekondigd(act: Act): act is EindeAangekondigd {
  return act.soort === 'einde-aangekondigd';
}
