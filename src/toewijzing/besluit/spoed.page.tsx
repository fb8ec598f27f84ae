import { plusWeken, schrijfDatumKort } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { Veldrij } from '../../ui/veldrij.tsx';
import { bereidVoor } from '../toewijzing.server.ts';
import type { Ingevuld } from './besluit.tsx';
import { besluitForm } from './besluit.form.ts';
import {
  Bijdrageveld,
  Frequentiekeuze,
  Motivering,
  Normen,
  Productkeuze,
  Vanaf,
} from './besluitformulier.tsx';
import { leesVoorstel, toonBesluitpagina } from './besluitraam.page.tsx';
import type { Besluitbeeld, Wat } from './besluitraam.page.tsx';
import { uitkomstWoord } from './besluitwoorden.ts';

/** How long urgent help usually takes: until the onderzoek and the besluit on an aanvraag after it can be done. */
const WEKEN_TOT_BESLUIT = 8;

/** GET /:gemeente/zaken/:zaak/spoed — temporary help today, before the onderzoek (Wmo 2.3.3). */
export async function spoedPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/spoed — drafts the urgent besluit; who has a mandate takes it on the page of the besluit. */
export async function bereidSpoedVoor(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, besluitForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const { voorstel, kader, fouten } = await leesVoorstel(ctx, { ...gelezen.value, grondslag: 'spoed' });
  if (fouten.length > 0) return toon(ctx, { fouten, ingevuld });
  const opdracht = { ...voorstel, zaakId: ctx.id('zaak'), kader };
  const uitkomst = await bereidVoor(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, ingevuld });
  return ctx.redirect(`/zaken/${ctx.id('zaak')}/besluit`);
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  return toonBesluitpagina(ctx, { titel: 'Tijdelijke hulp met spoed', inhoud: Inhoud }, wat);
}

function Inhoud({ zaakpad, actId, ...beeld }: Besluitbeeld) {
  const { vandaag, fouten } = beeld;
  if (!beeld.toewijzing.dringend) {
    return (
      <p class="utrecht-paragraph">
        Deze melding heeft geen spoed.{' '}
        <a class="utrecht-link" href={`${zaakpad}/toeleiding`}>
          Leg eerst vast dat er haast bij is
        </a>
        .
      </p>
    );
  }
  const voorzet = {
    van: schrijfDatumKort(vandaag),
    tot: schrijfDatumKort(plusWeken(vandaag, WEKEN_TOT_BESLUIT)),
  };
  const ingevuld: Ingevuld = { ...voorzet, ...beeld.ingevuld };
  const veld = { ...beeld, ingevuld };
  return (
    <>
      <Kennisgeving soort="uitleg">
        <p>
          Het gesprek en het verslag gaan gewoon door, op dezelfde dag. Het BSN en het identiteitsbewijs
          controleren kan later. De hulp eindigt als het gewone besluit ingaat, en uiterlijk op de laatste
          dag. Twee weken daarvoor krijgen jij en de inwoner bericht, en jij vijf dagen ervoor nog een keer.
        </p>
      </Kennisgeving>
      <Formulier actie={`${zaakpad}/spoed`} actId={actId} knop="Voorstel bewaren">
        <Keuze
          naam="uitkomst"
          label="Wat is het besluit?"
          opties={(['toegekend', 'afgewezen'] as const).map((waarde) => ({
            waarde,
            label: uitkomstWoord(waarde),
          }))}
          waarde={veld.ingevuld['uitkomst'] ?? 'toegekend'}
          fouten={fouten}
        />
        <Productkeuze {...veld} />
        <Veldrij>
          <TekstVeld
            naam="omvang"
            label="Hoeveel?"
            breedte="kort"
            toetsen="decimal"
            waarde={veld.ingevuld['omvang']}
            fouten={fouten}
          />
          <Frequentiekeuze {...veld} />
        </Veldrij>
        <Normen {...veld} />
        <Kop niveau={3}>Van wanneer tot uiterlijk wanneer</Kop>
        <Vanaf {...veld} totMoet />
        <Bijdrageveld {...veld} />
        <Motivering {...veld} />
      </Formulier>
    </>
  );
}
