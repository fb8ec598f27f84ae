import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Formulier } from '../../ui/formulier.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { geslotenVoor, vouwBelangen } from './belang.ts';
import type { Belangsoort } from './belang.ts';
import { belangForm } from './mandaat.form.ts';
import { storeBelang } from './mandaat.server.ts';

const woorden: Readonly<Record<Belangsoort, string>> = {
  familie: 'Het is familie of een goede vriend van mij',
  'eigen-zaak': 'Het gaat over mijzelf',
  werkgever: 'Mijn werkgever heeft er belang bij',
  anders: 'Iets anders, waardoor ik niet vrij ben',
};

const kort: Readonly<Record<Belangsoort, string>> = {
  familie: 'familie of vriend',
  'eigen-zaak': 'eigen zaak',
  werkgever: 'belang van de werkgever',
  anders: 'ander belang',
};

/** GET …/belang — where somebody says that they are not free to judge here (Awb 2:4). */
export function belangPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/belang — records it; for family the zaak is closed at once for who tells it (TW-54). */
export async function meldEigenBelang(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gelezen = readFields(form, belangForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld: form });
  const zaakId = ctx.id('zaak');
  const uitkomst = await storeBelang(ctx.tx, { zaakId, ...gelezen.value }, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt)
    return toon(ctx, { weigering: `${uitkomst.uitleg} (${uitkomst.regel})`, ingevuld: form });
  const eigenId = ctx.wie.soort === 'medewerker' ? ctx.wie.id : '';
  const isDicht = geslotenVoor(await loadActs(ctx.tx, zaakId)).includes(eigenId);
  return ctx.redirect(isDicht ? '/werklijst' : `/zaken/${zaakId}/belang`);
}

type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  readonly ingevuld?: URLSearchParams;
};

async function toon(ctx: Ctx, { fouten = [], weigering, ingevuld }: Wat): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const namen = await listMedewerkernamen(ctx.tx);
  const belangen = vouwBelangen(await loadActs(ctx.tx, zaakId));
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  return ctx.html(
    <PersoneelPagina
      titel="Een eigen belang melden"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan niet">
          {weigering}
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        Wie een eigen belang heeft, besluit en toetst niet in deze zaak. Bij familie of je eigen zaak gaat de
        zaak voor jou ook dicht. Een collega neemt het over. Intrekken kan niet.
      </p>
      <Formulier
        actie={ctx.path(`/zaken/${zaakId}/belang`)}
        actId={ingevuld?.get('actId') ?? newId()}
        knop="Belang melden"
      >
        <Keuze
          naam="soort"
          label="Waarom ben je niet vrij om te oordelen?"
          opties={Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }))}
          waarde={ingevuld?.get('soort') ?? undefined}
          fouten={fouten}
        />
        <TekstVak
          naam="toelichting"
          label="Wil je er iets bij zeggen?"
          magLeeg
          waarde={ingevuld?.get('toelichting') ?? undefined}
          fouten={fouten}
        />
      </Formulier>
      {belangen.length > 0 && <Kop>Eerder gemeld</Kop>}
      <ul class="utrecht-unordered-list">
        {belangen.map(({ medewerkerId, soort }) => (
          <li key={medewerkerId + soort} class="utrecht-unordered-list__item">
            {namen.get(medewerkerId) ?? 'onbekend'}: {kort[soort]}
          </li>
        ))}
      </ul>
    </PersoneelPagina>,
    fouten.length > 0 || weigering !== undefined ? 422 : 200,
  );
}
