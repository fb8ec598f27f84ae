import type { Act } from '../basis/act.ts';
import { listMedewerkernamen } from '../inrichting/index.server.ts';
import { magIn } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { volledigeNaam } from '../personen/index.ts';
import { newId } from '../platform/ids.ts';
import { wantsSimple } from '../platform/simple-view.ts';
import { islandPath } from '../platform/static.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { korteLijst } from '../sociale-kaart/index.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Knop, Knoppen, KnopLink } from '../ui/knop.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { ClientondersteuningWens } from './verslag/dekking.ts';
import { getOnderdeel } from './verslag/dekking.ts';
import { Bladen } from './bladen.tsx';
import { EenvoudigBlad } from './eenvoudig/eenvoudigblad.tsx';
import { GedeeldeMantelzorg } from './mantelzorg/mantelzorg.tsx';
import { magOplossingen, wachtendeIdeeen } from './gesprek.ts';
import { findGesprek } from './gesprek.server.ts';
import { profielVan } from './gespreksprofiel.server.ts';
import type { GesprekMetWoorden } from './gesprek.server.ts';
import { contactbeeldVan } from './contacten/contactbeeld.ts';
import { Contactregels } from './contacten/contacten.tsx';
import { Huisgenoten } from './netwerk/huisgenoten.tsx';
import { Netwerkdeel } from './netwerk/netwerk.tsx';
import { IdeeFormulier, Ideeen } from './oplossingen/ideeen.tsx';
import { Oplossingen } from './oplossingen/oplossingen.tsx';
import { tegelbordVoor } from './tegelbord.page.tsx';
import { Tegel } from './tegeltje.tsx';
import type { Tegelbord } from './tegeltje.tsx';
import { foutenVan, Tafelblad } from './tafel.tsx';
import type { Ingevuld, Tafel } from './tafel.tsx';
import { voorafVan } from './vooraf.ts';
import { Tweestrijden } from './tweestrijd.tsx';
import { Vooraf } from './vooraf.tsx';
import { Resultaten } from './vraagverheldering/resultaten.tsx';
import { Leefgebieden, Stroom } from './vraagverheldering/stroom.tsx';
import { WondervraagVak } from './vraagverheldering/wondervraag.tsx';

/** What the page shows besides the gesprek: a form that was refused and why. */
export type Beeld = {
  readonly ingevuld?: Ingevuld | undefined;
  /** Why a rule refused, as it is shown. */
  readonly uitleg?: string | undefined;
  readonly bewerk?: string | undefined;
  readonly status?: 409 | 422;
};

/** GET /:gemeente/zaken/:zaak/gesprek — the conversation, to be looked at together. */
export async function gesprekPagina(ctx: Ctx): Promise<Response> {
  return toonGesprek(ctx, { bewerk: ctx.http.req.query('bewerk') });
}

/** Shows the gesprek as it stands now, with what was typed when something was refused. */
export async function toonGesprek(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await profielVan(ctx.tx, gevonden.acts, ctx.vandaag);
  const tafel = maakTafel(ctx, { gevonden, profiel, beeld });
  if (wantsSimple(ctx, gevonden.zaakId)) return toonEenvoudig(ctx, tafel, beeld);
  const bord = tafel.schrijft ? await tegelbordVoor(ctx, 'gesprek') : undefined;
  const namen = Object.fromEntries(await listMedewerkernamen(ctx.tx));
  const { acts } = gevonden;
  return ctx.html(<Blad {...{ ctx, tafel, bord, acts, namen }} uitleg={beeld.uitleg} />, beeld.status);
}

function toonEenvoudig(ctx: Ctx, tafel: Tafel, { uitleg, status }: Beeld): Response {
  const raam = {
    gemeente: ctx.gemeente,
    zaak: { tekst: 'Terug naar de zaak', naar: ctx.path(`/zaken/${ctx.id('zaak')}`) },
    uitloggen: ctx.path('/uitloggen'),
    wieId: ctx.wie.soort === 'niemand' ? '' : ctx.wie.id,
    scripts: [islandPath('gesprek'), islandPath('voorlezen')],
  };
  return ctx.html(<EenvoudigBlad {...{ tafel, uitleg, ...raam }} zeg={ctx.http.req.query('zeg')} />, status);
}

/** The gesprek of the zaak in the address, with its people marked as shown; leaves with the 404 when there is none. */
export async function getGesprek(ctx: Ctx): Promise<GesprekMetWoorden> {
  const gevonden = await findGesprek(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined) throwNotHere();
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  return gevonden;
}

/** What we call the inwoner of a zaak: the name as people say it. */
export function inwonerNaam({ betrokkenen }: Pick<GesprekMetWoorden, 'betrokkenen'>): string {
  const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner');
  return inwoner === undefined ? 'de inwoner' : volledigeNaam(inwoner.persoon.naam);
}

type Gegevens = {
  readonly gevonden: GesprekMetWoorden;
  readonly profiel: Gemeenteprofiel;
  readonly beeld: Beeld;
};

/** Puts together what the parts of the shared view need. */
export function maakTafel(ctx: Ctx, { gevonden, profiel, beeld }: Gegevens): Tafel {
  const { gesprek, teksten, zaakId } = gevonden;
  const schrijft = magIn(profiel, ctx.wie, { handeling: 'gesprek-voeren', relatie: ctx.relatie });
  const idee = ctx.http.req.query('idee') ?? beeld.ingevuld?.velden.get('uitIdee') ?? undefined;
  return {
    gesprek,
    teksten,
    instrument: profiel.instrument,
    wondervraagLabel: profiel.wondervraagLabel,
    clientondersteuning: profiel.clientondersteuning,
    vooraf: voorafVan(gevonden.acts, (tekstId) => teksten.get(tekstId)?.inhoud),
    inwoner: inwonerNaam(gevonden),
    pad: ctx.path(`/zaken/${zaakId}/gesprek`),
    vandaag: ctx.vandaag,
    diensten: korteLijst(profiel),
    contact: contactbeeldVan(gevonden.acts, {
      vandaag: ctx.vandaag,
      zaakpad: ctx.path(`/zaken/${zaakId}`),
    }),
    bewerk: schrijft ? beeld.bewerk : undefined,
    idee,
    ingevuld: beeld.ingevuld,
    schrijft,
    nieuwId: newId,
  };
}

type BladProps = {
  readonly ctx: Ctx;
  readonly tafel: Tafel;
  readonly bord: Tegelbord | undefined;
  readonly acts: readonly Act[];
  readonly namen: Readonly<Record<string, string>>;
  readonly uitleg: string | undefined;
};

function Blad({ ctx, tafel, bord, acts, namen, uitleg }: BladProps) {
  const { ingevuld, gesprek } = tafel;
  const kan = magOplossingen(gesprek);
  const wacht = wachtendeIdeeen(gesprek).length > 0;
  return (
    <Tafelblad
      titel="Gesprek"
      kop={
        <>
          In gesprek met <bdi>{tafel.inwoner}</bdi>
        </>
      }
      gemeente={ctx.gemeente}
      zaak={{ tekst: 'Terug naar de zaak', naar: ctx.path(`/zaken/${ctx.id('zaak')}`) }}
      uitloggen={ctx.path('/uitloggen')}
      wieId={ctx.wie.soort === 'niemand' ? '' : ctx.wie.id}
      scripts={[islandPath('gesprek')]}
      fouten={ingevuld !== undefined}
    >
      <Foutenlijst fouten={ingevuld === undefined ? [] : foutenVan(tafel, ingevuld.formulier)} />
      {uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Nog niet bewaard">
          <p>{uitleg}</p>
          {ingevuld !== undefined && <p>Wat er getypt is, staat hieronder nog.</p>}
        </Kennisgeving>
      )}
      <WondervraagVak tafel={tafel} />
      <Tweestrijden {...{ tafel, acts, namen }} />
      <Vooraf tafel={tafel} />
      <Contactregels tafel={tafel} />
      <Clientondersteuner tafel={tafel} />
      <Tegel bord={bord} plek="vraagverheldering" nieuwId={tafel.nieuwId} />
      <Stroom tafel={tafel} />
      <Leefgebieden tafel={tafel} />
      <Bladen tafel={tafel} />
      <Netwerkdeel tafel={tafel} />
      <Huisgenoten tafel={tafel} />
      <GedeeldeMantelzorg tafel={tafel} />
      {!kan && <Ideeen tafel={tafel} />}
      {!kan && <IdeeFormulier tafel={tafel} />}
      <Resultaten
        tafel={tafel}
        vraag={wacht && !kan ? 'Wat wilt u daarmee bereiken?' : 'Wat moet er anders worden?'}
      />
      {kan && <Tegel bord={bord} plek="oplossingen" nieuwId={tafel.nieuwId} />}
      {kan && <Oplossingen tafel={tafel} />}
      <Knoppen>
        {tafel.schrijft && <KnopLink naar={`${tafel.pad}/afronden`}>Voor we afronden</KnopLink>}
        {tafel.schrijft && (
          <KnopLink soort="gewoon" naar={ctx.path(`/aan-tafel#zaak=${ctx.id('zaak')}`)}>
            Meenemen naar tafel
          </KnopLink>
        )}
      </Knoppen>
    </Tafelblad>
  );
}

const WENSEN: readonly (readonly [ClientondersteuningWens, string])[] = [
  ['graag', 'Ja, graag'],
  ['niet-nodig', 'Nee, niet nodig'],
  ['is-er-al', 'Die is er al'],
];

/** One question, once: does the inwoner want independent support (HG-19)? */
function Clientondersteuner({ tafel }: { readonly tafel: Tafel }) {
  if (!tafel.schrijft) return null;
  if (getOnderdeel(tafel.gesprek.dekking, 'clientondersteuning').antwoord !== undefined) return null;
  const { organisatie, telefoon, uitleg } = tafel.clientondersteuning;
  return (
    <section class="kt-vooraf" id="clientondersteuner" aria-label="Onafhankelijke cliëntondersteuner">
      <p>
        Wilt u hulp bij dit gesprek? {uitleg} {organisatie}, {telefoon}.
      </p>
      <Formulier
        actie={`${tafel.pad}/onderdelen`}
        actId={tafel.nieuwId()}
        verborgen={{ onderdeel: 'clientondersteuning', antwoord: 'besproken', terug: 'gesprek' }}
      >
        <Knoppen>
          {WENSEN.map(([wens, woorden]) => (
            <Knop key={wens} soort="gewoon" naam="wens" waarde={wens}>
              {woorden}
            </Knop>
          ))}
        </Knoppen>
      </Formulier>
    </section>
  );
}
