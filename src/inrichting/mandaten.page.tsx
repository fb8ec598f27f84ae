import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { getProfiel, listInDienst, listMedewerkernamen } from './inrichting.server.ts';
import { eindeForm, mandaatForm } from './mandaten.form.ts';
import { endMandaat, listWijzigingen, storeMandaat } from './mandaten.server.ts';
import type { Wijziger } from './mandaten.server.ts';
import { Eindeformulier, Mandaatformulier, Mandatentabel, WieMagWat } from './mandaten.tsx';
import { mandaatFouten, nummer, registerOp } from './mandaten.ts';
import type { Einde } from './mandaten.ts';
import { magErgens, personeelRaam } from './raam.ts';
import { Wijzigingenlijst } from './wijzigingen.tsx';

const PAD = '/inrichting/mandaten';

/** GET /:gemeente/inrichting/mandaten — who may decide what today, and the register behind it. */
export function mandatenPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/inrichting/mandaten — gives a mandate, once however often it is sent. */
export async function geefMandaat(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, mandaatForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten });
  const { mandaatId: id, medewerkers, document, instemming, ...rest } = gelezen.value;
  const mandaat = {
    ...rest,
    id,
    medewerkerIds: medewerkers.length === 0 ? undefined : medewerkers.filter(isId),
    schriftelijk: document === undefined ? undefined : { document, instemmingWerkgever: instemming },
  };
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const fouten = mandaatFouten(profiel, mandaat, ctx.vandaag).map(({ plek, regel, uitleg }) => ({
    veld: veldVan(plek),
    tekst: `${uitleg} (${regel})`,
  }));
  if (fouten.length > 0) return toon(ctx, { ingevuld, fouten });
  const uitkomst = await storeMandaat(ctx.tx, mandaat, wijzigerVan(ctx));
  if (!uitkomst.gelukt) return toon(ctx, { ingevuld, weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
  return ctx.redirect(PAD);
}

/** POST /:gemeente/inrichting/mandaten/einde — ends a mandate on a day, or at once (Awb 10:8). */
export async function eindigMandaat(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, eindeForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuldEinde: ingevuld });
  const { einde: mandaatId, hoe, op } = gelezen.value;
  if (hoe === 'laatste-dag' && op === undefined) {
    const fouten = [{ veld: 'op', tekst: 'Vul de laatste dag van het mandaat in.' }];
    return toon(ctx, { fouten, ingevuldEinde: ingevuld });
  }
  const einde: Einde =
    op === undefined || hoe === 'intrekken' ? { soort: 'intrekken' } : { soort: 'laatste-dag', op };
  const uitkomst = await endMandaat(ctx.tx, { mandaatId, einde }, wijzigerVan(ctx));
  if (!uitkomst.gelukt) {
    return toon(ctx, { ingevuldEinde: ingevuld, weigering: `${uitkomst.uitleg} (${uitkomst.regel})` });
  }
  return ctx.redirect(PAD);
}

/** Who changes the set-up in this request; only people do (IR-5). */
export function wijzigerVan(ctx: Ctx): Wijziger {
  const medewerkerId = ctx.wie.soort === 'medewerker' ? ctx.wie.id : '';
  return { medewerkerId, nu: ctx.nu, vandaag: ctx.vandaag };
}

function veldVan(plek: string): string {
  if (plek.startsWith('schriftelijk.')) return 'instemming';
  return plek === 'schriftelijk' ? 'document' : plek;
}

type Beeld = {
  readonly ingevuld?: URLSearchParams;
  readonly ingevuldEinde?: URLSearchParams;
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
};

async function toon(ctx: Ctx, { ingevuld, ingevuldEinde, fouten = [], weigering }: Beeld): Promise<Response> {
  const { tx, vandaag, wie } = ctx;
  const profiel = await getProfiel(tx, vandaag);
  const [medewerkers, namen, wijzigingen] = await Promise.all([
    listInDienst(tx, vandaag),
    listMedewerkernamen(tx),
    listWijzigingen(tx, 'mandaat'),
  ]);
  const magWijzigen = magErgens(profiel, wie, 'inrichting-wijzigen');
  const pad = ctx.path(PAD);
  const rijen = nummer(profiel.mandaat.mandaten);
  const gedeeld = { pad, profiel, medewerkers, namen, vandaag, fouten };
  return ctx.html(
    <PersoneelPagina
      titel="Mandaten"
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie, hier: 'mandaten' })}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan niet">
          {weigering}
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        Besluiten kan alleen met een mandaat dat geldt op de dag van het besluit. Een eigen belang gaat voor:
        wie dat meldde, besluit niet. En wie een besluit nam, behandelt het bezwaar niet.
      </p>
      <Kop>Wie mag vandaag wat besluiten</Kop>
      <WieMagWat {...gedeeld} regels={registerOp(profiel, medewerkers, vandaag)} />
      <Kop>Het mandaatregister</Kop>
      <Mandatentabel {...gedeeld} rijen={rijen} />
      {magWijzigen && (
        <>
          <Mandaatformulier {...gedeeld} nieuwId={newId()} {...(ingevuld && { ingevuld })} />
          <Eindeformulier {...gedeeld} rijen={rijen} {...(ingevuldEinde && { ingevuld: ingevuldEinde })} />
        </>
      )}
      <Wijzigingenlijst {...{ wijzigingen, namen }} />
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}
