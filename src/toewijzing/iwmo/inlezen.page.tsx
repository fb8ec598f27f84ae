import type { Geweigerd } from '../../basis/uitkomst.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { newId } from '../../platform/ids.ts';
import { settingsOf } from '../../platform/settings.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Ctx } from '../../platform/visit.ts';
import { beschrevenDoor, veldId } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { haalOp, listBerichten } from './berichten.server.ts';
import type { Bericht } from './berichten.server.ts';
import { Berichtlijst, berichtwoord, Controlestand } from './berichten.tsx';
import { schrijfFeit } from './doorgeven.tsx';
import { doeCakOverzicht, listOpenstaand } from './doorgeven.server.ts';
import type { Openstaand } from './doorgeven.server.ts';
import { isProefgemeente, schrijfGemeentecode } from './gemeentecodes.ts';
import { leesIn } from './inlezen.server.ts';
import type { Ingelezen } from './inlezen.server.ts';
import type { MetFouten } from './iwmo.server.ts';
import { heeftSchema } from './schema.server.ts';

/** GET /:gemeente/berichten — read a message in, fetch those that wait, and what the CAK has to hear. */
export function berichtenPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/berichten — reads a 305 or 307 that somebody chose; nothing of it is kept when it is refused. */
export async function leesBerichtIn(ctx: Ctx): Promise<Response> {
  const velden = await ctx.http.req.parseBody();
  const gekozen = velden['bestand'];
  if (!(gekozen instanceof File) || gekozen.size === 0) {
    return toon(ctx, { weigering: { gelukt: false, regel: 'TW-98', uitleg: 'Kies eerst een bestand.' } });
  }
  const { schemas } = settingsOf(ctx);
  const actId = typeof velden['actId'] === 'string' ? velden['actId'] : undefined;
  const bestand = new Uint8Array(await gekozen.arrayBuffer());
  const uitkomst = await leesIn(ctx.tx, { bestand, schemas }, ctx.aanleiding(actId));
  return toon(ctx, uitkomst.gelukt ? { ingelezen: uitkomst.waarde } : { weigering: uitkomst });
}

/** POST …/berichten/cak — makes the overview for the CAK. */
export async function maakCakOverzicht(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const uitkomst = await doeCakOverzicht(ctx.tx, ctx.aanleiding(form.get('actId')));
  return uitkomst.gelukt ? ctx.redirect('/berichten') : toon(ctx, { weigering: uitkomst });
}

/** POST …/berichten/:bericht/ophalen — gives a message that leaves, and remembers that it was fetched. */
export async function haalBerichtOp(ctx: Ctx): Promise<Response> {
  const bericht = await haalOp(ctx.tx, ctx.id('bericht'), ctx.nu);
  if (bericht === undefined) throwNotHere();
  return bestandVan(bericht);
}

/** A message as a file with the name of its kind and mark. */
function bestandVan({ soort, identificatie, inhoud }: Bericht & { readonly inhoud: string }): Response {
  const isXml = soort === '301';
  return new Response(inhoud, {
    headers: {
      'content-type': isXml ? 'application/xml; charset=utf-8' : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${soort}-${identificatie}.${isXml ? 'xml' : 'csv'}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

type Terug = { readonly ingelezen?: Ingelezen; readonly weigering?: Geweigerd | MetFouten };

async function toon(ctx: Ctx, { ingelezen, weigering }: Terug): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const berichten = await listBerichten(ctx.tx);
  const open = await listOpenstaand(ctx.tx, ctx.nu);
  ctx.show(open.map(({ persoon }) => persoon.id));
  const { schemas } = settingsOf(ctx);
  const namen = new Map((profiel.levering?.aanbieders ?? []).map(({ agb, naam }) => [agb, naam]));
  const naamVan = (agb: string) => namen.get(agb) ?? agb;
  return ctx.html(
    <PersoneelPagina
      titel="Berichten"
      fouten={weigering !== undefined}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'berichten' })}
    >
      {ingelezen !== undefined && <Gelukt {...{ ctx, ingelezen }} />}
      <Controlestand
        metSchema={await heeftSchema({ nummer: '305', schemas })}
        isProef={isProefgemeente(schrijfGemeentecode(ctx.gemeente.id))}
      />
      <Kop>Bericht inlezen</Kop>
      <Inlezen {...{ ctx, weigering }} />
      <Kop>Op te halen berichten</Kop>
      <Berichtlijst
        titel="Berichten die weg moeten"
        berichten={berichten.filter(({ richting }) => richting === 'uit')}
        naamVan={naamVan}
        ophalen={ctx.path('/berichten')}
      />
      <Kop>Doorgeven aan CAK en SVB</Kop>
      <Doorgeven {...{ ctx, open }} />
      <Kop>Laatst ingelezen</Kop>
      <Berichtlijst
        titel="Berichten die binnenkwamen"
        berichten={berichten.filter(({ richting }) => richting === 'in')}
        naamVan={naamVan}
      />
    </PersoneelPagina>,
    weigering === undefined ? 200 : 422,
  );
}

function Gelukt({ ctx, ingelezen }: { readonly ctx: Ctx; readonly ingelezen: Ingelezen }) {
  const { soort, aantal, zaakIds, isHerhaling } = ingelezen;
  const wat = aantal === 1 ? 'één product' : `${aantal} producten`;
  return (
    <Kennisgeving soort="goed" titel={isHerhaling ? 'Dit bericht was er al' : 'Het bericht is ingelezen'}>
      <p>
        {berichtwoord(soort)} over {wat}. {isHerhaling && 'Er is niets veranderd.'}
      </p>
      <ul class="utrecht-unordered-list">
        {zaakIds.map((zaakId) => (
          <li key={zaakId} class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={ctx.path(`/zaken/${zaakId}/toewijzing`)}>
              Naar de toewijzing
            </a>
          </li>
        ))}
      </ul>
    </Kennisgeving>
  );
}

/** The one field with a file; what is wrong with it stands right before it. */
function Inlezen({ ctx, weigering }: { readonly ctx: Ctx; readonly weigering: Terug['weigering'] }) {
  const fouten = weigering !== undefined && 'fouten' in weigering ? weigering.fouten : [];
  return (
    <Formulier actie={ctx.path('/berichten')} actId={newId()} bestanden knop="Inlezen">
      {weigering !== undefined && (
        <Kennisgeving soort="fout" titel="Dit bericht is niet ingelezen">
          {fouten.length === 0 && <p>{weigering.uitleg}</p>}
          <ul class="utrecht-unordered-list">
            {fouten.map(({ veld, uitleg }) => (
              <li key={`${veld} ${uitleg}`} class="utrecht-unordered-list__item">
                {veld}: {uitleg}
              </li>
            ))}
          </ul>
          <p>Er is niets bewaard.</p>
        </Kennisgeving>
      )}
      <div class="utrecht-form-field">
        <div class="utrecht-form-field__label">
          <label class="utrecht-form-label" for={veldId('bestand')}>
            Startbericht (305) of stopbericht (307)
          </label>
        </div>
        <div class="utrecht-form-field__description utrecht-form-field-description" id="uitleg-bestand">
          Een XML-bestand van iWmo 3.2, hoogstens 1 MB.
        </div>
        <input
          id={veldId('bestand')}
          class="kt-bestand"
          type="file"
          name="bestand"
          accept=".xml,application/xml,text/xml"
          aria-describedby={beschrevenDoor('bestand', { uitleg: true, fout: false })}
        />
      </div>
    </Formulier>
  );
}

function Doorgeven({ ctx, open }: { readonly ctx: Ctx; readonly open: readonly Openstaand[] }) {
  const zonderNummer = open.filter(({ persoon }) => !isVolledig(persoon)).length;
  return (
    <>
      <p class="utrecht-paragraph">
        Dit zijn gewone tabellen met wat het CAK en de SVB moeten weten, per persoon. Het zijn geen officiële
        berichten: het schema van de iEb (405 en 406) hebben we niet. Het CAK bepaalt zelf of er een partner
        is en vraagt per huishouden één bijdrage.
      </p>
      <Tabel
        bijschrift="Wat nog doorgegeven moet worden"
        bijschriftVerborgen
        rijen={open}
        leeg="Er is nu niets om door te geven."
        kolommen={[
          {
            kop: 'Inwoner',
            rijkop: true,
            cel: ({ zaakId, persoon }) => (
              <a class="utrecht-link" href={ctx.path(`/zaken/${zaakId}/toewijzing`)}>
                <bdi>{volledigeNaam(persoon.naam)}</bdi>
              </a>
            ),
          },
          {
            kop: 'Voor het CAK',
            cel: ({ cak }) => (cak.length === 0 ? 'niets' : cak.map(schrijfFeit).join(' ')),
          },
          { kop: 'Voor de SVB', cel: ({ svb }) => (svb.length === 0 ? 'niets' : 'een pgb') },
        ]}
      />
      {zonderNummer > 0 && (
        <p class="utrecht-paragraph">Van {zonderNummer} is geen BSN bekend. Die gaan nog niet mee.</p>
      )}
      {open.some(({ cak }) => cak.length > 0) && (
        <Formulier actie={ctx.path('/berichten/cak')} actId={newId()} knop="Overzicht voor het CAK maken" />
      )}
    </>
  );
}

function isVolledig({ bsn }: { readonly bsn?: string | undefined }): boolean {
  return bsn !== undefined;
}
