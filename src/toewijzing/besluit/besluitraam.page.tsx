import type { ComponentChildren } from 'preact';
import type { Datum } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkers } from '../../inrichting/index.server.ts';
import type { Medewerker } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { loadActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import type { Beslisstand } from '../mandaat/beslisstand.ts';
import { getBeslisstand } from '../mandaat/mandaat.server.ts';
import { getToewijzing } from '../toewijzing.server.ts';
import type { Toewijzing } from '../toewijzing.server.ts';
import type { Ingevuld } from './besluit.tsx';
import { maatVan } from './hoeveelheid.ts';
import { tekortenIn } from './voorbereiden.ts';
import type { Besluitkader, Besluitvoorstel } from './voorstel.ts';

/** What came of a form: faults by field, one refusal, or nothing yet. */
export type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  readonly ingevuld?: Ingevuld;
};

/** Everything that the pages about a besluit show. */
export type Besluitbeeld = {
  readonly zaakpad: string;
  readonly pad: string;
  readonly actId: string;
  readonly vandaag: Datum;
  readonly profiel: Gemeenteprofiel;
  readonly toewijzing: Toewijzing;
  readonly medewerkers: ReadonlyMap<string, string>;
  /** For each draft by its id how this visitor stands to it. */
  readonly standen: ReadonlyMap<string, Beslisstand<Medewerker>>;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Ingevuld;
};

type Pagina = {
  readonly titel: string;
  readonly inhoud: (beeld: Besluitbeeld) => ComponentChildren;
};

/** A page about a besluit of the zaak of the address, with what somebody typed and every fault at once. */
export async function toonBesluitpagina(
  ctx: Ctx,
  { titel, inhoud }: Pagina,
  { fouten = [], weigering, ingevuld = {} }: Wat,
): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const zaakpad = ctx.path(`/zaken/${zaakId}`);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const toewijzing = await getToewijzing(ctx.tx, zaakId);
  const persoon = toewijzing.inwoner;
  if (persoon !== undefined) ctx.show([persoon.id]);
  const medewerkers = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
  const standen = await standenVan(ctx, { zaakId, profiel, toewijzing });
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const gemeen = { zaakpad, pad: `${zaakpad}/besluit`, actId: newId(), vandaag: ctx.vandaag };
  return ctx.html(
    <PersoneelPagina
      titel={titel}
      terug={{ tekst: 'Naar de zaak', naar: zaakpad }}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          {weigering}
        </Kennisgeving>
      )}
      {persoon !== undefined && (
        <p class="utrecht-paragraph">
          Voor <bdi>{volledigeNaam(persoon.naam)}</bdi>
        </p>
      )}
      {inhoud({ ...gemeen, profiel, toewijzing, medewerkers, standen, fouten, ingevuld })}
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}

type Standvraag = {
  readonly zaakId: string;
  readonly profiel: Gemeenteprofiel;
  readonly toewijzing: Toewijzing;
};

async function standenVan(
  ctx: Ctx,
  { zaakId, profiel, toewijzing }: Standvraag,
): Promise<Besluitbeeld['standen']> {
  const { wie, nu } = ctx;
  const standen = new Map<string, Beslisstand<Medewerker>>();
  for (const { besluitId, genomen } of toewijzing.besluiten) {
    if (genomen !== undefined) continue;
    const stand = await getBeslisstand(ctx.tx, { zaakId, besluitId, wie, profiel, nu });
    if (stand !== undefined) standen.set(besluitId, stand);
  }
  return standen;
}

/** A proposal as a form gives it: the amount still without its unit, which follows from the product. */
export type Formuliervoorstel = Omit<Besluitvoorstel, 'uren' | 'bedrag' | 'aantal'> & {
  readonly omvang?: number | undefined;
};

/** The proposal of a form in the unit of its product, with everything that lacks, each beside its field. */
export async function leesVoorstel(
  ctx: Ctx,
  { omvang, ...rest }: Formuliervoorstel,
): Promise<{
  readonly voorstel: Besluitvoorstel;
  readonly kader: Besluitkader;
  readonly fouten: readonly Fout[];
}> {
  const kader = await getProfiel(ctx.tx, ctx.vandaag);
  const eenheid = kader.producten.find(({ id }) => id === rest.product)?.eenheid;
  const voorstel = { ...rest, ...(omvang !== undefined && { [maatVan(eenheid ?? 'stuk')]: omvang }) };
  const acts = await loadActs(ctx.tx, ctx.id('zaak'));
  const tekorten = tekortenIn(acts, { voorstel, kader, vandaag: ctx.vandaag });
  return { voorstel, kader, fouten: eenPerVeld(tekorten) };
}

function eenPerVeld(tekorten: ReturnType<typeof tekortenIn>): readonly Fout[] {
  const perVeld = new Map(tekorten.toReversed().map(({ veld, uitleg }) => [veld, { veld, tekst: uitleg }]));
  return [...perVeld.values()].toReversed();
}
