import { personeelRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { loadActs } from '../platform/acts.ts';
import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { TekstVak, TekstVeld } from '../ui/veld.tsx';
import { toekenningForm } from './contactmoment.form.ts';
import { urenVan } from './uren.ts';
import { storeToekenning } from './uren.server.ts';
import { schrijfMinuten, schrijfUren } from './waarschuwing.ts';
import type { Urenstand } from './waarschuwing.ts';

/** GET /:gemeente/zaken/:zaak/uren — the hours of a zaak, for who answers for the contract; nothing of the gesprek. */
export async function urenPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST /:gemeente/zaken/:zaak/uren — grants hours, or says that it was talked about (PL-19). */
export async function urenToekennen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, toekenningForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const { uren, toelichting } = gelezen.value;
  const opdracht = { zaakId, minuten: uren * 60, toelichting };
  const uitkomst = await storeToekenning(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${zaakId}/uren`);
  return toon(ctx, { ingevuld, fouten: [{ veld: 'uren', tekst: uitkomst.uitleg }] });
}

type Wat = { readonly ingevuld?: Readonly<Record<string, string>>; readonly fouten?: readonly Fout[] };

async function toon(ctx: Ctx, { ingevuld = {}, fouten = [] }: Wat): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const [acts, profiel] = await Promise.all([loadActs(ctx.tx, zaakId), getProfiel(ctx.tx, ctx.vandaag)]);
  const stand = urenVan(acts, profiel.urenbudget);
  if (stand === undefined) throwNotHere();
  return ctx.html(
    <PersoneelPagina
      titel="Uren van een zaak"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      <Stand stand={stand} />
      <Kop>Uren erbij</Kop>
      <Formulier actie={ctx.path(`/zaken/${zaakId}/uren`)} actId={newId()} knop="Vastleggen">
        <TekstVeld
          naam="uren"
          label="Hoeveel uur erbij?"
          uitleg="Is het besproken en zijn er geen uren bij nodig? Laat het leeg."
          toetsen="numeric"
          breedte="kort"
          waarde={ingevuld['uren']}
          magLeeg
          fouten={fouten}
        />
        <TekstVak
          naam="toelichting"
          label="Wat is er afgesproken?"
          uitleg="Schrijf niets over de inwoner. Dit gaat over de uren."
          hoogte="klein"
          waarde={ingevuld['toelichting']}
          magLeeg
          fouten={fouten}
        />
      </Formulier>
    </PersoneelPagina>,
    fouten.length > 0 ? 422 : 200,
  );
}

function Stand({ stand }: { readonly stand: Urenstand }) {
  const { teVeel } = schrijfUren(stand);
  return (
    <>
      <Gegevens
        gegevens={[
          { naam: 'Voor het gesprek', waarde: schrijfMinuten(stand.voorGesprek) },
          { naam: 'Voor opvolging', waarde: schrijfMinuten(stand.voorOpvolging) },
          { naam: 'Budget', waarde: schrijfMinuten(stand.maximum) },
          { naam: 'Daarvan bewaard voor opvolging', waarde: schrijfMinuten(stand.bewaard) },
        ]}
      />
      {teVeel !== undefined && (
        <Kennisgeving soort="let-op" titel="Meer uren dan er zijn">
          <p class="utrecht-paragraph">{teVeel}</p>
        </Kennisgeving>
      )}
    </>
  );
}
