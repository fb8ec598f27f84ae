import { publiekRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Persoonsgegevens } from '../../personen/index.ts';
import { readPersoon } from '../../personen/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import { isId, newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { Persoonsvelden } from '../persoonsvelden.tsx';
import type { Ingevuld } from '../persoonsvelden.tsx';
import { zorgenForm } from './signaal.form.ts';
import { storeSignaal } from './signaal.server.ts';

/** GET /:gemeente/zorgen — somebody worries about another (EC-21). */
export async function zorgenPagina(ctx: Ctx): Promise<Response> {
  return toonZorgen(ctx, { ingevuld: { velden: new URLSearchParams(), fouten: [] } });
}

/** POST /:gemeente/zorgen — keeps the worry as a signaal, once, and thanks without any promise about what follows (EC-23). */
export async function geefZorg(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const velden = readFields(form, zorgenForm);
  const gever = leesGever(ctx, form);
  const fouten = [...(velden.ok ? [] : velden.fouten), ...(gever.ok ? [] : gever.fouten)];
  if (!velden.ok || !gever.ok) return toonZorgen(ctx, { ingevuld: { velden: form, fouten } });
  const opgave = { ...velden.value, weetErvan: velden.value.weetErvan === 'ja', gever: gever.value };
  const aanleiding = { ...ctx.aanleiding(form.get('actId')), door: { soort: 'systeem' } as const };
  const uitkomst = await storeSignaal(ctx.tx, opgave, aanleiding);
  if (!uitkomst.gelukt)
    return toonZorgen(ctx, { ingevuld: { velden: form, fouten: [] }, uitleg: uitkomst.uitleg });
  return ctx.redirect('/zorgen/bedankt');
}

/** GET /:gemeente/zorgen/bedankt — what we do with a worry, and what we do not tell. */
export async function zorgenBedankt(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(
    <PubliekePagina
      titel="Dank u wel"
      kop="Dank u wel dat u dit vertelt"
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <p>
        Wij zoeken voorzichtig contact met de persoon over wie het gaat. Die beslist zelf of er hulp komt.
      </p>
      <p>U hoort van ons niet wat eruit komt. Dat is privé, ook als u het goed bedoelt.</p>
      <p>
        Wordt het ernstiger? Bel ons: {profiel.contact.telefoon}, {profiel.contact.tijden}.
      </p>
    </PubliekePagina>,
  );
}

type GelezenGever =
  | { readonly ok: true; readonly value: Persoonsgegevens | undefined }
  | { readonly ok: false; readonly fouten: Ingevuld['fouten'] };

/** Who tells it may stay unknown; whoever fills in one field about themselves is read as a person. */
function leesGever(ctx: Ctx, form: URLSearchParams): GelezenGever {
  const vulde = [...form].some(([naam, waarde]) => naam.startsWith('gever') && waarde.trim() !== '');
  return vulde
    ? readPersoon(form, { voorvoegsel: 'gever', vandaag: ctx.vandaag })
    : { ok: true, value: undefined };
}

type ZorgenProps = { readonly ingevuld: Ingevuld; readonly uitleg?: string };

async function toonZorgen(ctx: Ctx, { ingevuld, uitleg }: ZorgenProps): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { velden, fouten } = ingevuld;
  const ids = { zaakId: velden.get('zaakId') ?? '', actId: velden.get('actId') ?? '' };
  const nieuw = newId(Date.parse(ctx.nu));
  const pagina = (
    <PubliekePagina
      titel="Ik maak me zorgen over iemand"
      fouten={fouten.length > 0}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      <p>
        Fijn dat u het vertelt. Denkt u aan mishandeling of verwaarlozing? Bel dan Veilig Thuis, ook voor
        advies.
      </p>
      <Formulier
        actie={ctx.path('/zorgen')}
        actId={isId(ids.actId) ? ids.actId : newId(Date.parse(ctx.nu))}
        verborgen={{ zaakId: isId(ids.zaakId) ? ids.zaakId : nieuw }}
        knop="Versturen"
      >
        <Zorgvelden {...ingevuld} />
      </Formulier>
    </PubliekePagina>
  );
  return ctx.html(pagina, fouten.length > 0 || uitleg !== undefined ? 422 : 200);
}

function Zorgvelden(ingevuld: Ingevuld) {
  const veld = (naam: string) => ({
    naam,
    waarde: ingevuld.velden.get(naam) ?? undefined,
    fouten: ingevuld.fouten,
  });
  return (
    <>
      <TekstVak {...veld('woorden')} label="Wat ziet of hoort u?" groot />
      <TekstVak
        {...veld('overWie')}
        label="Over wie gaat het?"
        uitleg="Een naam, een adres, of hoe wij diegene kunnen vinden."
        hoogte="klein"
        groot
      />
      <Keuze
        {...veld('weetErvan')}
        label="Weet diegene dat u dit vertelt?"
        groot
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
      />
      <h2>Mogen wij u bellen als we iets niet begrijpen?</h2>
      <p>Laat dit leeg als u dat liever niet wilt.</p>
      <Persoonsvelden ingevuld={ingevuld} voorvoegsel="gever" isZelf kort />
    </>
  );
}
