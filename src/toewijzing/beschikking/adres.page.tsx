import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { listBetrokkenen, updatePersoon } from '../../personen/index.server.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { Veldrij } from '../../ui/veldrij.tsx';
import { adresForm } from './adres.form.ts';

/** GET /:gemeente/zaken/:zaak/adres — the address to which letters go, to complete it (TW-74). */
export async function adresPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/adres — keeps the whole address of the inwoner. */
export async function vulAdresAan(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, adresForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten });
  const inwoner = await getInwoner(ctx);
  await updatePersoon(ctx.tx, { ...inwoner, adres: gelezen.value }, ctx.nu);
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/beschikking`);
}

async function getInwoner(ctx: Ctx): Promise<Persoon> {
  const betrokkenen = await listBetrokkenen(ctx.tx, ctx.id('zaak'));
  const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon ?? throwNotHere();
  ctx.show([inwoner.id]);
  return inwoner;
}

type Beeld = { readonly ingevuld?: URLSearchParams; readonly fouten?: readonly Fout[] };

async function toon(ctx: Ctx, { ingevuld, fouten = [] }: Beeld): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const inwoner = await getInwoner(ctx);
  const zaak = `/zaken/${ctx.id('zaak')}`;
  const veld = (naam: 'straat' | 'huisnummer' | 'postcode' | 'plaats', label: string) => (
    <TekstVeld
      naam={naam}
      label={label}
      waarde={ingevuld?.get(naam) ?? inwoner.adres[naam]}
      fouten={fouten}
      autocomplete="off"
    />
  );
  return ctx.html(
    <PersoneelPagina
      titel="Adres voor brieven"
      terug={{ tekst: 'Naar de brief', naar: ctx.path(`${zaak}/beschikking`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      <p class="utrecht-paragraph">
        Waar woont <bdi>{volledigeNaam(inwoner.naam)}</bdi>? Hier gaan brieven naartoe.
      </p>
      <Formulier actie={ctx.path(`${zaak}/adres`)} knop="Adres bewaren">
        <Veldrij>
          {veld('straat', 'Straat')}
          {veld('huisnummer', 'Huisnummer')}
        </Veldrij>
        <Veldrij>
          {veld('postcode', 'Postcode')}
          {veld('plaats', 'Woonplaats')}
        </Veldrij>
      </Formulier>
    </PersoneelPagina>,
    fouten.length > 0 ? 422 : 200,
  );
}
