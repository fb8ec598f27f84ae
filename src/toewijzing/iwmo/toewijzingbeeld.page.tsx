import { schrijfDatum, schrijfOver } from '../../basis/datum.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { loadActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { schrijfHoeveelheid } from '../besluit/hoeveelheid.ts';
import { isToekenning } from '../besluit/voorstel.ts';
import { dagenGewacht, schrijfDagen, vouwWachten } from '../vervolg/wachten.ts';
import type { Wachttijd } from '../vervolg/wachten.ts';
import { Berichtlijst, Controlestand } from './berichten.tsx';
import { listBerichten } from './berichten.server.ts';
import type { Bericht } from './berichten.server.ts';
import { cakFeiten } from './cak.ts';
import type { CakFeit } from './cak.ts';
import { Cakdeel, Svbdeel } from './doorgeven.tsx';
import { isProefgemeente, schrijfGemeentecode } from './gemeentecodes.ts';
import { findInwoner, zakenVan } from './iwmo.server.ts';
import { heeftSchema } from './schema.server.ts';
import { svbTaken } from './svb.ts';
import type { SvbTaak } from './svb.ts';
import type { Formulierdeel } from './formulierdeel.tsx';
import { Weigering } from './weigering.tsx';
import type { Geweigerdwijs } from './weigering.tsx';
import { EenToewijzing, schrijfLevering, Toewijzen } from './toewijzing.tsx';

import { isVerwijderd, vouwToewijzingen } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';
import { teBeeindigen } from './wijzigen.ts';

/** What came back from a form. */
export type Terug = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: Geweigerdwijs;
  readonly ingevuld?: Readonly<Record<string, string>>;
};

type Beeld = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly besluiten: readonly Besluit[];
  readonly toewijzingen: readonly Toewijzing[];
  /** What still runs after a confirmed move or death. */
  readonly teBeeindigen: readonly Toewijzing[];
  readonly wachten: readonly Wachttijd[];
  readonly berichten: readonly Bericht[];
  readonly cak: readonly CakFeit[];
  readonly cakBerichten: readonly string[];
  readonly svb: readonly SvbTaak[];
  readonly metSchema: boolean;
  readonly terug: Terug;
};

/** The page of the toewijzing, with what a form brought back. */
export async function toonToewijzing(ctx: Ctx, terug: Terug): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const [inwoner, profiel] = [await findInwoner(ctx.tx, zaakId), await getProfiel(ctx.tx, ctx.vandaag)];
  if (inwoner !== undefined) ctx.show([inwoner.id]);
  const beeld = await haalBeeld(ctx, { profiel, inwonerId: inwoner?.id, terug });
  const { fouten = [], weigering } = terug;
  const mis = fouten.length > 0 || weigering !== undefined;
  return ctx.html(
    <PersoneelPagina
      titel="Toewijzing"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && <Weigering weigering={weigering} />}
      {inwoner !== undefined && (
        <p class="utrecht-paragraph">
          Voor <bdi>{volledigeNaam(inwoner.naam)}</bdi>
        </p>
      )}
      {beeld.besluiten.length === 0 && (
        <p class="utrecht-paragraph">Er is nog niets toegekend. Toewijzen kan pas na een besluit.</p>
      )}
      {beeld.teBeeindigen.length > 0 && <Beeindigen beeld={beeld} />}
      {beeld.besluiten.map((besluit) => (
        <EenBesluit
          key={besluit.besluitId}
          {...{ besluit, beeld }}
          isOpen={besluit.besluitId === openBesluit(beeld)}
        />
      ))}
      {beeld.besluiten.length > 0 && <Berichten beeld={beeld} />}
    </PersoneelPagina>,
    mis ? 422 : 200,
  );
}

async function haalBeeld(
  ctx: Ctx,
  {
    profiel,
    inwonerId,
    terug,
  }: { readonly profiel: Gemeenteprofiel; readonly inwonerId: string | undefined; readonly terug: Terug },
): Promise<Beeld> {
  const zaakId = ctx.id('zaak');
  const acts = await loadActs(ctx.tx, zaakId);
  const andere =
    inwonerId === undefined ? [] : (await zakenVan(ctx.tx, inwonerId)).filter((id) => id !== zaakId);
  const elders = await Promise.all(andere.map((id) => loadActs(ctx.tx, id)));
  const { schemas } = settingsOf(ctx);
  const bijdrageBegint = profiel.levering?.bijdrageBegint ?? 'start-ondersteuning';
  return {
    ctx,
    profiel,
    besluiten: vouwBesluiten(acts).filter(
      ({ genomen, voorstel }) => genomen !== undefined && isToekenning(voorstel),
    ),
    toewijzingen: [...vouwToewijzingen(acts), ...elders.flatMap((een) => vouwToewijzingen(een))],
    teBeeindigen: teBeeindigen(acts),
    wachten: vouwWachten(acts),
    berichten: await listBerichten(ctx.tx, { zaakId }),
    cak: cakFeiten(acts, { vandaag: ctx.vandaag, bijdrageBegint }),
    cakBerichten: acts
      .filter(({ soort }) => soort === 'cak-doorgegeven')
      .map(({ inhoud }) => (inhoud as { berichtId: string }).berichtId),
    svb: svbTaken(acts),
    metSchema: await heeftSchema({ nummer: '301', schemas }),
    terug,
  };
}

function deelVan({ ctx, terug }: Beeld): Formulierdeel {
  return {
    pad: ctx.path(`/zaken/${ctx.id('zaak')}/toewijzing`),
    nieuwId: newId,
    fouten: terug.fouten ?? [],
    ingevuld: terug.ingevuld ?? {},
  };
}

/** The besluit whose forms are on the page: the one that was typed in, or chosen, or the last. */
function openBesluit({ ctx, besluiten, toewijzingen, terug: { ingevuld = {} } }: Beeld): string | undefined {
  const nummer = ingevuld['toewijzingnummer'];
  const getypt =
    toewijzingen.find(({ toewijzingnummer }) => String(toewijzingnummer) === nummer)?.besluitId ??
    ingevuld['besluitId'] ??
    ctx.http.req.query('besluit');
  return (besluiten.find(({ besluitId }) => besluitId === getypt) ?? besluiten.at(-1))?.besluitId;
}

type BesluitProps = { readonly besluit: Besluit; readonly beeld: Beeld; readonly isOpen: boolean };

function EenBesluit({ besluit, beeld, isOpen }: BesluitProps) {
  const { besluitId, voorstel } = besluit;
  const { profiel, toewijzingen, wachten } = beeld;
  const product = profiel.producten.find(({ id }) => id === voorstel.product);
  const titel = `${product?.naam ?? voorstel.product ?? 'Hulp'}: ${schrijfHoeveelheid(voorstel, product?.eenheid)}`;
  const eigen = toewijzingen.filter((een) => een.besluitId === besluitId && !isVerwijderd(een));
  if (!isOpen) {
    const naar = beeld.ctx.path(`/zaken/${beeld.ctx.id('zaak')}/toewijzing?besluit=${besluitId}`);
    return (
      <>
        <Kop>{titel}</Kop>
        <p class="utrecht-paragraph">
          {eigen.map(schrijfLevering).join(', ')}{' '}
          <a class="utrecht-link" href={naar}>
            Open deze hulp
          </a>
        </p>
      </>
    );
  }
  const wachttijd = wachten.find((een) => een.besluitId === besluitId);
  const aanbieders = profiel.levering?.aanbieders ?? [];
  const anders = beeld.besluiten.filter((een) => een.besluitId !== besluitId);
  const namen = anders.map((een) => ({
    besluitId: een.besluitId,
    naam: `Besluit van ${schrijfDatum(een.genomen?.op ?? beeld.ctx.vandaag)}`,
  }));
  if (voorstel.vorm === 'pgb') {
    return <Svbdeel {...{ titel, besluitId }} taken={beeld.svb} {...deelVan(beeld)} />;
  }
  return (
    <section>
      <Kop>{titel}</Kop>
      {wachttijd !== undefined && <Wachtregel wachttijd={wachttijd} ctx={beeld.ctx} />}
      {eigen.map((toewijzing) => (
        <EenToewijzing
          key={toewijzing.toewijzingnummer}
          {...{ toewijzing, aanbieders }}
          besluiten={namen}
          isLaatste={toewijzing === eigen.at(-1)}
          {...deelVan(beeld)}
        />
      ))}
      {eigen.length === 0 && <Toewijzen {...{ besluit, product, aanbieders }} {...deelVan(beeld)} />}
    </section>
  );
}

function Beeindigen({ beeld }: { readonly beeld: Beeld }) {
  const { pad, nieuwId } = deelVan(beeld);
  return (
    <>
      <Kennisgeving soort="let-op" titel="De inwoner is verhuisd of overleden">
        <p>Er loopt nog hulp bij een aanbieder. Beëindig die, en maak daarna een nieuw bericht.</p>
      </Kennisgeving>
      <Formulier actie={`${pad}/beeindigen`} actId={nieuwId()} knop="Alle toewijzingen beëindigen" />
    </>
  );
}

function Wachtregel({ wachttijd, ctx }: { readonly wachttijd: Wachttijd; readonly ctx: Ctx }) {
  const dagen = dagenGewacht(wachttijd, ctx.vandaag);
  if (wachttijd.belVoor === undefined) {
    return <p class="utrecht-paragraph kt-zacht">De inwoner wachtte {schrijfDagen(dagen)} op hulp.</p>;
  }
  return (
    <p class="utrecht-paragraph">
      De inwoner wacht {schrijfDagen(dagen)} op hulp. Bel uiterlijk {schrijfDatum(wachttijd.belVoor)} (
      {schrijfOver(wachttijd.belVoor, ctx.vandaag)}).{' '}
      <a class="utrecht-link" href={ctx.path(`/zaken/${ctx.id('zaak')}/wachten`)}>
        Naar het wachten
      </a>
    </p>
  );
}

function Berichten({ beeld }: { readonly beeld: Beeld }) {
  const { ctx, profiel, toewijzingen, berichten, metSchema, cak, cakBerichten } = beeld;
  const aanbieders = new Map(toewijzingen.map(({ aanbieder }) => [aanbieder.agb, aanbieder.naam]));
  const alle = new Map([
    ...(profiel.levering?.aanbieders ?? []).map(({ agb, naam }) => [agb, naam] as const),
    ...aanbieders,
  ]);
  const nieuw = new Set(
    toewijzingen.filter(({ isBericht }) => !isBericht).map(({ aanbieder }) => aanbieder.agb),
  );
  const deel = deelVan(beeld);
  return (
    <>
      <Kop>Berichten</Kop>
      <Controlestand metSchema={metSchema} isProef={isProefgemeente(schrijfGemeentecode(ctx.gemeente.id))} />
      {[...aanbieders].map(([agb, naam]) => (
        <Formulier
          key={agb}
          actie={`${deel.pad}/bericht`}
          actId={newId()}
          verborgen={{ agb }}
          ernaast={
            <>
              <Knop soort={nieuw.has(agb) ? 'daad' : 'gewoon'}>Toewijzingsbericht maken voor {naam}</Knop>
              <span class="kt-zacht">
                {nieuw.has(agb) ? 'Er is iets nieuws te melden.' : 'Alles is al gemeld.'}
              </span>
            </>
          }
        />
      ))}
      <Berichtlijst
        titel="Berichten over deze inwoner"
        berichten={berichten}
        naamVan={(agb) => alle.get(agb) ?? agb}
        ophalen={ctx.path('/berichten')}
      />
      <Cakdeel feiten={cak} berichtIds={cakBerichten} naar={ctx.path('/berichten')} {...deel} />
    </>
  );
}
