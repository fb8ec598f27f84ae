import { schrijfDatum, schrijfMoment } from '../../basis/datum.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import type { Handeling } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { beoordeelStappen, toetsAlgemeenGebruikelijk, verwijsNaarEerder } from './beoordelen.ts';
import { ontbreekt } from './beoordeling.ts';
import { huishoudForm, leesStap, plekNaam, toetsForm, verwijsForm } from './beoordeling.form.ts';
import { findBeoordeelwerk, storeBeoordeling } from './beoordeling.server.ts';
import type { Beoordeelwerk } from './beoordeling.server.ts';
import { Stapdeel } from './beoordeling.tsx';
import { Eerder } from './eerder.tsx';
import { bekijkTaak } from './huishouden.ts';
import { Huishoudformulier, Huishouden } from './huishouden.tsx';
import { antwoordUit, keuzefouten } from './stapkeuze.form.ts';
import { Toetsen, Toetsformulier } from './toetsing.tsx';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 409 | 422;
};

/** GET /:gemeente/zaken/:zaak/beoordeling — the five steps as one page, each beside what the onderzoek has for it. */
export async function beoordelingPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn/aanvraag');
  return toon(ctx, {});
}

/** POST …/beoordeling — keeps every step that was answered or changed, each as an act of its own (TW-10, TW-13). */
export async function bewaarStappen(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const werk = await getWerk(ctx);
  const gelezen = werk.beoordeling.stappen.map((stap) => leesStap(ingevuld, stap));
  const fouten = gelezen.flatMap((een) => [...een.fouten, ...keuzefouten(werk, een.veld)]);
  if (fouten.length > 0) return toon(ctx, { ingevuld, fouten, status: 422 });
  const antwoorden = gelezen.flatMap(({ veld }) => antwoordUit(werk, veld));
  const naar = /^stap-[a-z-]+$/.exec(ingevuld.get('naar') ?? '')?.[0] ?? 'stappen';
  const terug = `/zaken/${ctx.id('zaak')}/beoordeling#${naar}`;
  if (antwoorden.length === 0) return ctx.redirect(terug);
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
    beoordeelStappen(acts, { zaakId, antwoorden }, aanleiding),
  );
  if (uitkomst.gelukt) return ctx.redirect(terug);
  return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: uitkomst.regel === 'TW-13' ? 409 : 422 });
}

/** POST …/beoordeling/toetsen — the four tests on one thing (TW-12). */
export async function bewaarToets(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, toetsForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
    toetsAlgemeenGebruikelijk(acts, { zaakId, ...gelezen.value }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/beoordeling#toetsen`);
}

/** POST …/beoordeling/huishouden — what one person in the house can do of one task (TW-26). */
export async function bewaarTaak(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, huishoudForm(ctx.vandaag));
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const { huisgenoot: wie, redenTaak: waarom, ...rest } = gelezen.value;
  const uitkomst = await storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
    bekijkTaak(acts, { zaakId, wie, waarom, ...rest }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/beoordeling#huishouden`);
}

/** POST …/beoordeling/verwijzing — refers to an earlier refusal, when nothing is new (TW-21). */
export async function bewaarVerwijzing(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, verwijsForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(ingevuld.get('actId'));
  const uitkomst = await storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
    verwijsNaarEerder(acts, { zaakId, ...gelezen.value }, aanleiding),
  );
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 422 });
  return ctx.redirect(`/zaken/${zaakId}/beoordeling`);
}

async function getWerk(ctx: Ctx): Promise<Beoordeelwerk> {
  return (await findBeoordeelwerk(ctx.tx, ctx.id('zaak'))) ?? throwNotHere();
}

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const werk = await getWerk(ctx);
  const zaakId = ctx.id('zaak');
  const inwoner = (await listBetrokkenen(ctx.tx, zaakId)).find(({ rol }) => rol === 'inwoner');
  if (inwoner !== undefined) ctx.show([inwoner.persoon.id]);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const namen = await listMedewerkernamen(ctx.tx);
  const isOpen = werk.besluit?.genomen === undefined;
  const mag = (handeling: Handeling) =>
    isOpen && magIn(profiel, ctx.wie, { handeling, relatie: ctx.relatie });
  const magSchrijven = mag('besluit-voorbereiden');
  const { fouten = [], uitleg, status } = beeld;
  return ctx.html(
    <PersoneelPagina
      titel="De vijf stappen"
      terug={{ tekst: 'Naar het besluit', naar: ctx.path(`/zaken/${zaakId}/besluit`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit is nog niet bewaard">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <Stand {...{ ctx, werk }} magLatenAanvullen={mag('aanvulling-vragen')} />
      {magSchrijven && werk.herhaling !== undefined && (
        <Eerder
          herhaling={werk.herhaling}
          woorden={werk.woorden}
          actie={ctx.path(`/zaken/${zaakId}/beoordeling/verwijzing`)}
          actId={newId(Date.parse(ctx.nu))}
          fouten={fouten}
          waarom={beeld.ingevuld?.get('waarom') ?? undefined}
        />
      )}
      <Stappen {...{ ctx, werk, beeld, namen, magSchrijven }} />
      <Kop id="huishouden">Wie woont er nog meer?</Kop>
      <p class="utrecht-paragraph">
        Voor gebruikelijke hulp: per huisgenoot en per taak. Mantelzorg staat hier los van.
      </p>
      <Huishouden taken={werk.huishouden} woorden={werk.woorden} />
      {magSchrijven && (
        <Huishoudformulier
          actie={ctx.path(`/zaken/${zaakId}/beoordeling/huishouden`)}
          actId={newId(Date.parse(ctx.nu))}
          fouten={fouten}
          ingevuld={(naam) => beeld.ingevuld?.get(naam) ?? undefined}
        />
      )}
      <Kop id="toetsen">Is iets algemeen gebruikelijk?</Kop>
      <p class="utrecht-paragraph">
        Alleen als alle vier de antwoorden ja zijn. Kijk naar een minimuminkomen, niet naar dat van deze
        inwoner.
      </p>
      <Toetsen toetsen={werk.beoordeling.toetsen} woorden={werk.woorden} />
      {magSchrijven && (
        <Toetsformulier
          actie={ctx.path(`/zaken/${zaakId}/beoordeling/toetsen`)}
          actId={newId(Date.parse(ctx.nu))}
          fouten={fouten}
          ingevuld={(naam) => beeld.ingevuld?.get(naam) ?? undefined}
        />
      )}
    </PersoneelPagina>,
    status,
  );
}

type Props = { readonly ctx: Ctx; readonly werk: Beoordeelwerk };

/** What still lacks, with a link to each place, and by when there has to be a besluit. */
function Stand({ ctx, werk, magLatenAanvullen }: Props & { readonly magLatenAanvullen: boolean }) {
  const open = ontbreekt(werk.beoordeling);
  const pad = ctx.path(`/zaken/${ctx.id('zaak')}`);
  return (
    <>
      <p class="utrecht-paragraph">Uiterlijk {schrijfDatum(werk.beslisUiterlijk)} ligt er een besluit.</p>
      {werk.isIdentiteitOpen && (
        <Kennisgeving soort="let-op" titel="De inwoner liet nog geen identiteitsbewijs zien">
          <p>
            Alles gaat door, maar toekennen kan pas daarna. Eerste contact schrijft bij de aanvraag op wat er
            te zien was.
          </p>
        </Kennisgeving>
      )}
      {open.length === 0 ? (
        <Kennisgeving soort="goed" titel="Alle stappen zijn ingevuld">
          <p>
            <a href={`${pad}/besluit`}>Naar het besluit</a>
          </p>
        </Kennisgeving>
      ) : (
        <Kennisgeving soort="uitleg" titel={`Nog ${open.length} te doen voor het besluit`}>
          <ul class="utrecht-unordered-list">
            {open.map((een) => (
              <li key={plekNaam(een)} class="utrecht-unordered-list__item">
                <a href={`#stap-${plekNaam(een)}`}>{een.uitleg}</a>
              </li>
            ))}
          </ul>
        </Kennisgeving>
      )}
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link" href={`${pad}/adviezen`}>
            Advies van een deskundige
          </a>
          {werk.adviezen.length > 0 && ` (${werk.adviezen.length})`}
        </li>
        {magLatenAanvullen && (
          <li class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`${pad}/aanvraag/termijn`}>
              Laten aanvullen, de termijn stilzetten of later besluiten
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

type StappenProps = Props & {
  readonly beeld: Beeld;
  readonly namen: ReadonlyMap<string, string>;
  readonly magSchrijven: boolean;
};

function Stappen({ ctx, werk, beeld, namen, magSchrijven }: StappenProps) {
  const { ingevuld, fouten = [], status } = beeld;
  const delen = werk.beoordeling.stappen.map((antwoord, plaats) => {
    const naam = plekNaam(antwoord);
    const isTerug = ingevuld?.has(`tekst-${naam}`) === true;
    const vorige = ingevuld?.get(`vorige-${naam}`) ?? '';
    return (
      <Stapdeel
        key={naam}
        antwoord={antwoord}
        voorstel={werk.voorstellen[plaats]!}
        woorden={werk.woorden}
        door={namen.get(antwoord.doorId ?? '')}
        bewaardOp={antwoord.op && schrijfMoment(antwoord.op)}
        fouten={fouten}
        getypt={
          isTerug
            ? {
                stand: ingevuld.get(`stand-${naam}`) ?? undefined,
                tekst: ingevuld.get(`tekst-${naam}`) ?? '',
                bronnen: ingevuld.getAll(`bron-${naam}`),
              }
            : undefined
        }
        isBotsing={status === 409 && isTerug && vorige !== (antwoord.actId ?? '')}
        magSchrijven={magSchrijven}
      />
    );
  });
  if (!magSchrijven) return <>{delen}</>;
  return (
    <Formulier
      id="stappen"
      actie={ctx.path(`/zaken/${ctx.id('zaak')}/beoordeling`)}
      actId={newId(Date.parse(ctx.nu))}
      ernaast={<Knop>Alles bewaren wat je koos</Knop>}
    >
      {delen}
    </Formulier>
  );
}
