import { delenVan, plusDagen, schrijfDatum } from '../basis/datum.ts';
import { personeelRaam } from '../inrichting/index.ts';
import { schrijfAdres, volledigeNaam } from '../personen/index.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { leesGenodigden, leesWanneer, planForm } from './contactmoment.form.ts';
import { storeContactmoment } from './contactmoment.server.ts';
import type { Afzender } from './contactmoment.server.ts';
import { GeplandeMomenten } from './geplande-momenten.tsx';
import { Plekwenk } from './momentvelden.tsx';
import type { Ingevuld } from './momentvelden.tsx';
import { Planformulier } from './planformulier.tsx';
import { getPlanning } from './planning.server.ts';
import type { ZaakPlanning } from './planning.server.ts';
import { gewoneVorm, kiesPlek } from './plek.ts';
import type { Plekkeuze } from './plek.ts';
import { schrijfUren } from './waarschuwing.ts';

/** GET /:gemeente/zaken/:zaak/planning — what is planned in a zaak, and the form to plan. */
export async function planningPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, await lees(ctx), {});
}

/** POST /:gemeente/zaken/:zaak/planning — plans a contactmoment and sends both a message with a calendar file. */
export async function plannen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = ingevuldUit(form);
  const planning = await lees(ctx);
  const gelezen = readFields(form, planForm);
  const onbekend = planning.medewerkers.every(({ id }) => id !== form.get('medewerkerId'));
  if (!gelezen.ok) return toon(ctx, planning, { ingevuld, fouten: gelezen.fouten }, 422);
  if (onbekend) return toon(ctx, planning, { ingevuld, fouten: [KIES_MEDEWERKER] }, 422);
  const { vorm, plekreden, medewerkerId, clientondersteuning, opvolging, zonderPlan, tolk, naaste } =
    gelezen.value;
  const plek = leesPlek(gelezen.value, planning);
  if (!plek.gelukt) return toon(ctx, planning, { ingevuld, plek }, 422);
  const opdracht = {
    zaakId: planning.zaakId,
    ...leesWanneer(gelezen.value),
    vorm,
    plaats: plek.waarde,
    plekreden,
    medewerkerId,
    clientondersteuning,
    genodigden: leesGenodigden(gelezen.value),
    opvolging: opvolging === 'ja',
    zietAfVanPlan: zonderPlan === 'ja',
    tolk,
    naaste: { wens: naaste.includes('wens'), volwassen: naaste.includes('volwassen') },
    afzender: afzenderVan(ctx),
  };
  const uitkomst = await storeContactmoment(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, planning, { ingevuld, weigering: uitkomst.uitleg }, 422);
  return ctx.redirect(`/zaken/${planning.zaakId}/planning`);
}

/** Where it is as filled in, or what is said against that place (PL-20, PL-21). */
export function leesPlek(
  velden: Parameters<typeof leesWanneer>[0] & Plekkeuze & { readonly tochHier?: 'ja' | undefined },
  planning: ZaakPlanning,
): Uitkomst<string> {
  return kiesPlek({
    ...velden,
    ...leesWanneer(velden),
    tochHier: velden.tochHier === 'ja',
    plaatsen: planning.profiel.plaatsen,
    thuisadres: thuisadresVan(planning),
  });
}

/** In whose name messages about a contactmoment go out, with links to this installation. */
export function afzenderVan(ctx: Ctx): Afzender {
  const { publicUrl } = settingsOf(ctx);
  return { naam: ctx.gemeente.naam, linkNaar: (zaakId) => `${publicUrl}${ctx.path(`/zaken/${zaakId}`)}` };
}

/** The address of the inwoner on one line; undefined when we do not know it. */
export function thuisadresVan({ inwoner }: Pick<ZaakPlanning, 'inwoner'>): string | undefined {
  return inwoner && schrijfAdres(inwoner.adres);
}

/** What was typed; the boxes about who interprets have one name. */
function ingevuldUit(form: URLSearchParams): Ingevuld {
  const naaste = form.getAll('naaste');
  return {
    ...Object.fromEntries(form),
    naasteWens: naaste.includes('wens') ? 'ja' : undefined,
    naasteVolwassen: naaste.includes('volwassen') ? 'ja' : undefined,
  };
}

const KIES_MEDEWERKER: Fout = { veld: 'medewerkerId', tekst: 'Kies wie het gesprek voert.' };

async function lees(ctx: Ctx): Promise<ZaakPlanning> {
  const planning = await getPlanning(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  if (planning.melding === undefined) throwNotHere();
  ctx.show(planning.betrokkenen.map(({ persoonId }) => persoonId));
  return planning;
}

type Wat = {
  readonly ingevuld?: Ingevuld;
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  /** What is said against the place that was chosen. */
  readonly plek?: Geweigerd;
};

function toon(ctx: Ctx, planning: ZaakPlanning, wat: Wat, status: 200 | 422 = 200): Response {
  return ctx.html(<Planning {...{ ctx, planning, wat }} />, status);
}

type PlanningProps = { readonly ctx: Ctx; readonly planning: ZaakPlanning; readonly wat: Wat };

function Planning({ ctx, planning, wat }: PlanningProps) {
  const { profiel, zaakId, momenten, inwoner } = planning;
  const { fouten = [], weigering, plek } = wat;
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'planning' });
  const isEerste = momenten.every(({ afgezegdOp }) => afgezegdOp !== undefined);
  const formulier = <Nieuw {...{ ctx, planning, wat }} />;
  return (
    <PersoneelPagina
      titel="Planning van een zaak"
      kop={
        <>
          Planning voor <bdi>{inwoner ? volledigeNaam(inwoner.naam) : 'deze inwoner'}</bdi>
        </>
      }
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      zijkant={<Zijkant planning={planning} />}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p class="utrecht-paragraph">{weigering}</p>
        </Kennisgeving>
      )}
      {plek !== undefined && <Plekwenk uitleg={plek.uitleg} />}
      <GeplandeMomenten
        {...planning}
        naamVan={(id) =>
          planning.medewerkers.find((medewerker) => medewerker.id === id)?.naam ?? 'een collega'
        }
        naarMoment={(id) => ctx.path(`/zaken/${zaakId}/planning/${id}`)}
      />
      {isEerste ? (
        <section aria-labelledby="nieuw">
          <Kop id="nieuw">Een moment plannen</Kop>
          {formulier}
        </section>
      ) : (
        <Uitklap
          titel="Nog een moment plannen"
          open={fouten.length > 0 || weigering !== undefined || plek !== undefined}
        >
          {formulier}
        </Uitklap>
      )}
    </PersoneelPagina>
  );
}

function Nieuw({ ctx, planning, wat }: PlanningProps) {
  const { zaakId, wachtTot } = planning;
  const { jaar, maand, dag } = delenVan(wachtTot ?? plusDagen(ctx.vandaag, 7));
  return (
    <Planformulier
      actie={ctx.path(`/zaken/${zaakId}/planning`)}
      actId={newId(Date.parse(ctx.nu))}
      profiel={planning.profiel}
      thuisadres={thuisadresVan(planning)}
      voorbeelddag={`${dag}-${maand}-${jaar}`}
      medewerkers={planning.medewerkers}
      wachtTot={wachtTot}
      ingevuld={wat.ingevuld ?? beginwaarden(ctx, planning)}
      vraagTochHier={wat.plek !== undefined}
      fouten={wat.fouten}
    />
  );
}

function beginwaarden({ wie }: Ctx, planning: ZaakPlanning): Ingevuld {
  const { soort, gespreksvoerderId, medewerkers, betrokkenen } = planning;
  const ik = medewerkers.find(({ id }) => wie.soort === 'medewerker' && id === wie.id)?.id;
  const erbij = betrokkenen.filter(({ rol }) => rol === 'mantelzorger' || rol === 'vertegenwoordiger');
  const genodigden = erbij.flatMap(({ persoon, rol }, rij) => [
    [`genodigde${rij + 1}`, volledigeNaam(persoon.naam)],
    [`rol${rij + 1}`, rol],
  ]);
  return {
    duur: String(soort?.duurMinuten ?? 60),
    vorm: gewoneVorm(soort),
    medewerkerId: gespreksvoerderId ?? ik,
    ...(planning.inwoner?.tolk && { tolk: 'tolk' }),
    ...Object.fromEntries(genodigden),
  };
}

const HOE = {
  bellen: 'liefst gebeld',
  mailen: 'liefst een mail',
  post: 'liefst een brief',
  bezoek: 'liefst dat iemand langskomt',
} as const;

function Zijkant({ planning }: { readonly planning: ZaakPlanning }) {
  const { melding, plan, wachtTot, inwoner, soort, uren } = planning;
  const wens = melding?.contactwens;
  const gegevens = [
    wens && {
      naam: melding?.namens === 'iemand-anders' ? 'Contact met wie de melding deed' : 'Contact',
      waarde: [HOE[wens.wijze], wens.wanneer].filter(Boolean).join('; '),
    },
    { naam: 'Telefoon', waarde: inwoner?.telefoon ?? 'niet bekend' },
    inwoner?.tolk ? { naam: 'Tolk', waarde: inwoner.taal ?? 'nodig' } : undefined,
    soort && { naam: 'Soort gesprek', waarde: soort.naam },
    {
      naam: 'Eigen plan',
      waarde: schrijfPlan(plan.soort, wachtTot && schrijfDatum(plusDagen(wachtTot, -1))),
    },
    uren && { naam: 'Uren', waarde: schrijfUren(uren).stand },
  ];
  return (
    <>
      <Kop>Goed om te weten</Kop>
      <Gegevens gegevens={gegevens.filter((gegeven) => gegeven !== undefined)} />
    </>
  );
}

function schrijfPlan(soort: ZaakPlanning['plan']['soort'], tot: string | undefined): string {
  if (soort === 'ontvangen') return 'is er';
  if (soort === 'afgezien') return 'maakt de inwoner niet';
  return tot === undefined ? 'niet ontvangen' : `kan nog tot en met ${tot}`;
}
