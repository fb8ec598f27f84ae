import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import { wantsSimple } from '../../platform/simple-view.ts';
import { islandPath } from '../../platform/static.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Beeldkeuze } from '../../ui/kaartje.tsx';
import { Kaartstuk } from '../../ui/kaartstuk.tsx';
import { Leesstuk } from '../../ui/leesstuk.tsx';
import { verslagkaarten } from '../eenvoudig/eenvoudigverslag.ts';
import { profielVan } from '../gespreksprofiel.server.ts';
import { Tafelblad } from '../tafel.tsx';
import { Akkoordformulier, Geantwoord } from './akkoord.tsx';
import { laatsteVersie } from './verslag.ts';
import type { Verslagversie } from './verslag.ts';
import { akkoordForm } from './verslag.form.ts';
import { getVerslag } from './verslag.page.tsx';
import { afdrukVan, leesVersie, storeReactie } from './verslag.server.ts';
import type { VerslagMetWoorden } from './verslag.server.ts';

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly status?: 409 | 422;
};

/** GET /:gemeente/zaken/:zaak/verslag/akkoord — the verslag to read together, and an answer if one wants (HG-87). */
export async function akkoordPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/verslag/akkoord — the answer that was said, ticked or signed at the table. */
export async function postAkkoord(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, akkoordForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten, status: 422 });
  const zaakId = ctx.id('zaak');
  const { wijze, tekening, ...antwoord } = gelezen.value;
  const reactie = { zaakId, vastgelegdVia: 'aan-tafel', ...antwoord, akkoord: { wijze, tekening } } as const;
  const uitkomst = await storeReactie(ctx.tx, reactie, ctx.aanleiding(ingevuld.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}/verslag/akkoord#antwoord`);
  if (uitkomst.regel === 'HG-40') return toon(ctx, { ingevuld, uitleg: uitkomst.uitleg, status: 409 });
  return toon(ctx, { ingevuld, fouten: [{ veld: 'opmerking', tekst: uitkomst.uitleg }], status: 422 });
}

async function toon(ctx: Ctx, { ingevuld, fouten = [], uitleg, status }: Beeld): Promise<Response> {
  const gevonden = await getVerslag(ctx);
  const laatste = laatsteVersie(gevonden.verslag);
  if (laatste === undefined) throwNotHere();
  const pad = ctx.path(`/zaken/${gevonden.zaakId}/verslag`);
  const stuk = await leesVersie(ctx.tx, gevonden, { versie: laatste, afzender: ctx.gemeente.naam });
  const profiel = await profielVan(ctx.tx, gevonden.acts, ctx.vandaag);
  const eenvoudig = wantsSimple(ctx, gevonden.zaakId);
  return ctx.html(
    <Tafelblad
      titel="Het verslag samen lezen"
      kop="Het verslag samen lezen"
      gemeente={ctx.gemeente}
      zaak={{ tekst: 'Terug naar het verslag', naar: pad }}
      uitloggen={ctx.path('/uitloggen')}
      wieId={ctx.wie.soort === 'niemand' ? '' : ctx.wie.id}
      scripts={[islandPath('handtekening'), ...(eenvoudig ? [islandPath('voorlezen')] : [])]}
      fouten={fouten.length > 0}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Nog niet bewaard">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <Beeldkeuze naar={`${pad}/akkoord`} aan={eenvoudig} />
      {eenvoudig ? (
        <Kaartstuk stuk={stuk} kaarten={verslagkaarten(stuk, profiel.instrument)} />
      ) : (
        <article class="kt-blad">
          <Leesstuk stuk={stuk} niveau={2} />
        </article>
      )}
      <section id="antwoord">
        <Antwoord gevonden={gevonden} laatste={laatste} />
        <Akkoordformulier
          actie={`${pad}/akkoord`}
          actId={newId(Date.parse(ctx.nu))}
          verslagId={laatste.verslagId}
          {...{ ingevuld, fouten }}
        />
      </section>
    </Tafelblad>,
    status,
  );
}

type AntwoordProps = { readonly gevonden: VerslagMetWoorden; readonly laatste: Verslagversie };

function Antwoord({ gevonden, laatste: { verslagId, antwoord } }: AntwoordProps) {
  if (antwoord === undefined) return null;
  const { akkoord } = antwoord;
  return (
    <Geantwoord
      antwoord={antwoord.antwoord}
      dag={schrijfDatum(datumVanMoment(antwoord.op))}
      akkoord={akkoord}
      tekening={akkoord?.handtekening && gevonden.teksten.get(akkoord.handtekening)?.inhoud}
      klopt={afdrukVan(gevonden, verslagId) === akkoord?.afdruk}
    />
  );
}
