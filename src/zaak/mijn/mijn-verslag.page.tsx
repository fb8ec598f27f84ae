import {
  ANTWOORDEN,
  antwoordWoorden,
  laatsteVersie,
  verslagkaarten,
  VERSLAGTITEL,
} from '../../het-gesprek/index.ts';
import type { Verslagversie } from '../../het-gesprek/index.ts';
import {
  findVerslag,
  leesVersie,
  reactieForm,
  renderVerzondenVerslag,
  storeReactie,
} from '../../het-gesprek/index.server.ts';
import type { VerslagMetWoorden } from '../../het-gesprek/index.server.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { pdfResponse } from '../../platform/documents/response.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import { wantsSimple } from '../../platform/simple-view.ts';
import { islandPath } from '../../platform/static.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Beeldkeuze } from '../../ui/kaartje.tsx';
import { Kaartstuk } from '../../ui/kaartstuk.tsx';
import { Leesstuk } from '../../ui/leesstuk.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { getMijn, mijnRaam } from './mijn.page.tsx';
import { schrijfDag } from './mijn.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 409 | 422;
};

/** GET /:gemeente/mijn/verslag — my verslag, and what I want to say about it. */
export async function mijnVerslagPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/mijn/verslag — one of the four answers, or words to put beside the verslag. */
export async function beantwoordMijnVerslag(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const isLos = ingevuld.has('los');
  const veld = isLos ? 'los' : 'opmerking';
  const gelezen = readFields(metAntwoord(ingevuld), reactieForm);
  if (!gelezen.ok) {
    const fouten = gelezen.fouten.map((fout) => (fout.veld === 'opmerking' ? { ...fout, veld } : fout));
    return toon(ctx, { ingevuld, fouten, status: 422 });
  }
  const { zaakId } = await getMijn(ctx);
  const reactie = { ...gelezen.value, zaakId, vastgelegdVia: 'mijn', namensWie: 'inwoner' } as const;
  const uitkomst = await storeReactie(ctx.tx, reactie, ctx.aanleiding(ingevuld.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/mijn/verslag#${isLos ? 'lees-opmerkingen' : 'antwoord'}`);
  if (uitkomst.regel === 'HG-40') return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 409 });
  return toon(ctx, { ingevuld, fouten: [{ veld, tekst: uitkomst.uitleg }], status: 422 });
}

/** Words without an answer come from a form of their own. */
function metAntwoord(ingevuld: URLSearchParams): URLSearchParams {
  const los = ingevuld.get('los');
  if (los === null) return ingevuld;
  const velden = new URLSearchParams(ingevuld);
  velden.set('antwoord', 'opmerking');
  velden.set('opmerking', los);
  return velden;
}

/** GET /:gemeente/mijn/verslag/:versie — one version as PDF, the old ones too. */
export async function mijnVerslagPdf(ctx: Ctx): Promise<Response> {
  const gevonden = await getMijnVerslag(ctx);
  const versie = gevonden.verslag.versies.find((een) => `${een.versie}.pdf` === ctx.http.req.param('versie'));
  if (versie === undefined) throwNotHere();
  const stuk = await leesVersie(ctx.tx, gevonden, { versie, afzender: ctx.gemeente.naam });
  const gemaakt = await renderVerzondenVerslag(stuk, versie.verzondenOp);
  if (gemaakt.soort === 'gelukt') return pdfResponse(ctx, gemaakt.pdf, `verslag-${versie.versie}`);
  return toon(ctx, { uitleg: explainPdfFailure(gemaakt), status: 422 });
}

async function getMijnVerslag(ctx: Ctx): Promise<VerslagMetWoorden> {
  const { zaakId } = await getMijn(ctx);
  return (await findVerslag(ctx.tx, zaakId)) ?? throwNotHere();
}

async function toon(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const { profiel } = await getMijn(ctx);
  const gevonden = await getMijnVerslag(ctx);
  const laatste = laatsteVersie(gevonden.verslag);
  if (laatste === undefined) return ctx.redirect('/mijn');
  const stuk = await leesVersie(ctx.tx, gevonden, { versie: laatste, afzender: ctx.gemeente.naam });
  const { fouten = [], uitleg, status } = beeld;
  const eenvoudig = wantsSimple(ctx, gevonden.zaakId);
  return ctx.html(
    <PubliekePagina
      titel={VERSLAGTITEL}
      fouten={fouten.length > 0}
      scripts={eenvoudig ? [islandPath('voorlezen')] : []}
      {...mijnRaam(ctx, profiel)}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="fout" titel="Dit ging niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href="#antwoord">
          {laatste.antwoord === undefined ? 'Geef onderaan uw antwoord' : 'Uw antwoord staat onderaan'}
        </a>
      </p>
      <Beeldkeuze naar={ctx.path('/mijn/verslag')} aan={eenvoudig} />
      {eenvoudig ? (
        <Kaartstuk stuk={stuk} kaarten={verslagkaarten(stuk, profiel.instrument)} />
      ) : (
        <Leesstuk stuk={stuk} />
      )}
      <Antwoord {...{ ctx, laatste, beeld }} />
      <Erbij {...{ ctx, laatste, beeld }} />
      <Versies ctx={ctx} versies={gevonden.verslag.versies} />
    </PubliekePagina>,
    status,
  );
}

type AntwoordProps = { readonly ctx: Ctx; readonly laatste: Verslagversie; readonly beeld: Beeld };

function Antwoord({ ctx, laatste, beeld }: AntwoordProps) {
  const { verslagId, antwoord } = laatste;
  const { ingevuld } = beeld;
  return (
    <section id="antwoord">
      <Kop>Klopt dit verslag?</Kop>
      {antwoord !== undefined && (
        <Kennisgeving soort="goed" titel="Uw antwoord is bij ons">
          <p>
            Op {schrijfDag(antwoord.op)} zei u: “{antwoordWoorden(antwoord.antwoord)}”. U mag altijd een ander
            antwoord geven.
          </p>
        </Kennisgeving>
      )}
      <Formulier
        actie={ctx.path('/mijn/verslag')}
        actId={newId(Date.parse(ctx.nu))}
        verborgen={{ verslagId }}
        knop="Antwoord versturen"
      >
        <Keuze
          naam="antwoord"
          label="Uw antwoord"
          opties={ANTWOORDEN.map((waarde) => ({ waarde, label: antwoordWoorden(waarde) }))}
          waarde={ingevuld?.get('antwoord') ?? undefined}
          fouten={beeld.fouten}
        />
        <TekstVak
          naam="opmerking"
          label="Wat klopt er niet, of wat wilt u erbij zetten?"
          uitleg="Uw woorden komen met de datum bij het verslag. Wij veranderen er niets aan."
          magLeeg
          waarde={ingevuld?.get('opmerking') ?? undefined}
          fouten={beeld.fouten}
        />
      </Formulier>
    </section>
  );
}

function Erbij({ ctx, laatste, beeld }: AntwoordProps) {
  const waarde = beeld.ingevuld?.get('los') ?? undefined;
  return (
    <Uitklap titel="Alleen iets erbij zetten, zonder antwoord" open={waarde !== undefined}>
      <Formulier
        actie={ctx.path('/mijn/verslag')}
        actId={newId(Date.parse(ctx.nu))}
        verborgen={{ verslagId: laatste.verslagId }}
        knop="Erbij zetten"
      >
        <TekstVak naam="los" label="Wat wilt u erbij zetten?" waarde={waarde} fouten={beeld.fouten} />
      </Formulier>
    </Uitklap>
  );
}

function Versies({ ctx, versies }: { readonly ctx: Ctx; readonly versies: readonly Verslagversie[] }) {
  return (
    <section>
      <Kop>Bewaren of afdrukken</Kop>
      <ul class="utrecht-unordered-list">
        {versies.toReversed().map(({ versie, verzondenOp }) => (
          <li key={versie}>
            <a class="utrecht-link" href={ctx.path(`/mijn/verslag/${versie}.pdf`)}>
              Verslag van {schrijfDag(verzondenOp)} als PDF
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
