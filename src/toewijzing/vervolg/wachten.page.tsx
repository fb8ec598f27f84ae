import { schrijfDatum, schrijfDatumKort, schrijfOver } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { loadActs } from '../../platform/acts.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import type { Ctx } from '../../platform/visit.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { findInwoner } from '../iwmo/iwmo.server.ts';
import { gebeldForm, overbruggingForm } from './wachten.form.ts';
import { doeGebeld, doeOverbrugging } from './wachten.server.ts';
import { dagenGewacht, schrijfDagen, vouwWachten } from './wachten.ts';
import type { Wachttijd } from './wachten.ts';

type Terug = {
  readonly fouten?: readonly Fout[];
  readonly uitleg?: string;
  readonly ingevuld?: Readonly<Record<string, string>>;
};

/** GET /:gemeente/zaken/:zaak/wachten — how long somebody waits for granted help, who called, and what bridges the time. */
export function wachtenPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/wachten/gebeld — somebody called. */
export function schrijfGebeldOp(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, gebeldForm, (opdracht, aanleiding) =>
    doeGebeld(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

/** POST …/wachten/overbrugging — help for the time in between. */
export function spreekAf(ctx: Ctx): Promise<Response> {
  return verwerk(ctx, overbruggingForm, (opdracht, aanleiding) =>
    doeOverbrugging(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
  );
}

async function verwerk<T>(
  ctx: Ctx,
  schema: Parameters<typeof readFields<T>>[1],
  daad: (opdracht: T, aanleiding: ReturnType<Ctx['aanleiding']>) => Promise<Uitkomst<unknown>>,
): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, schema);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, ingevuld });
  const uitkomst = await daad(gelezen.value, ctx.aanleiding(form.get('actId')));
  if (uitkomst.gelukt) return ctx.redirect(`/zaken/${ctx.id('zaak')}/wachten`);
  return toon(ctx, { uitleg: uitkomst.uitleg, ingevuld });
}

async function toon(ctx: Ctx, terug: Terug): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const inwoner = await findInwoner(ctx.tx, zaakId);
  if (inwoner !== undefined) ctx.show([inwoner.id]);
  const wachten = vouwWachten(await loadActs(ctx.tx, zaakId));
  const versies = await loadTextVersions(ctx.tx, zaakId);
  const tekst = (id: string) => versies.get(id)?.inhoud ?? '';
  const { fouten = [], uitleg } = terug;
  const gekozen = terug.ingevuld?.['besluitId'] ?? ctx.http.req.query('besluit');
  const wachtend = wachten.filter(({ begonnenOp }) => begonnenOp === undefined);
  const open = wachtend.find(({ besluitId }) => besluitId === gekozen) ?? wachtend[0];
  return ctx.html(
    <PersoneelPagina
      titel="Wachten op hulp"
      terug={{ tekst: 'Naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' })}
    >
      <Foutenlijst fouten={fouten} />
      {uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit kan nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      {inwoner !== undefined && (
        <Gegevens
          gegevens={[
            { naam: 'Inwoner', waarde: <bdi>{volledigeNaam(inwoner.naam)}</bdi> },
            { naam: 'Telefoon', waarde: inwoner.telefoon ?? 'niet bekend' },
          ]}
        />
      )}
      {wachten.length === 0 && <p class="utrecht-paragraph">Hier wacht niemand op hulp.</p>}
      {wachten.map((wachttijd) => (
        <EenWachttijd
          key={wachttijd.besluitId}
          {...{ ctx, profiel, wachttijd, tekst, terug }}
          isOpen={wachttijd === open}
        />
      ))}
    </PersoneelPagina>,
    fouten.length > 0 || uitleg !== undefined ? 422 : 200,
  );
}

type Props = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly wachttijd: Wachttijd;
  readonly tekst: (id: string) => string;
  readonly terug: Terug;
  /** One at a time has its forms on the page. */
  readonly isOpen: boolean;
};

function EenWachttijd(props: Props) {
  const { ctx, profiel, wachttijd, isOpen } = props;
  const { sinds, begonnenOp, belVoor, aanbieder, product } = wachttijd;
  const telefoon = profiel.levering?.aanbieders.find(({ agb }) => agb === aanbieder?.agb)?.telefoon;
  const wie =
    aanbieder === undefined
      ? 'nog niemand'
      : `${aanbieder.naam}${telefoon === undefined ? '' : `, ${telefoon}`}`;
  return (
    <section>
      <Kop>{profiel.producten.find(({ id }) => id === product)?.naam ?? 'Hulp'}</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Toegekend op', waarde: schrijfDatum(sinds) },
          { naam: 'Aanbieder', waarde: wie },
          { naam: 'Wachttijd', waarde: schrijfDagen(dagenGewacht(wachttijd, ctx.vandaag)) },
          begonnenOp === undefined
            ? { naam: 'Bellen', waarde: belzin(belVoor ?? ctx.vandaag, ctx) }
            : { naam: 'Begonnen', waarde: schrijfDatum(begonnenOp) },
        ]}
      />
      <Verloop {...props} />
      {begonnenOp === undefined && (isOpen ? <Formulieren {...props} /> : <Anders {...props} />)}
    </section>
  );
}

function belzin(belVoor: NonNullable<Wachttijd['belVoor']>, { vandaag }: Ctx): string {
  return `uiterlijk ${schrijfDatum(belVoor)} (${schrijfOver(belVoor, vandaag)})`;
}

/** Everything that was done for who waits, in one table. */
function Verloop({ wachttijd, tekst }: Props) {
  const rijen = [
    ...wachttijd.gebeld.map(({ op, woorden }) => ({
      wanneer: schrijfDatumKort(op),
      wat: 'Gebeld',
      tekst: tekst(woorden),
    })),
    ...wachttijd.overbruggingen.map(({ wie, wat, tot }) => ({
      wanneer: `tot en met ${schrijfDatumKort(tot)}`,
      wat: `Overbrugging door ${wie}`,
      tekst: tekst(wat),
    })),
    ...wachttijd.wissels.map(({ van, naar, reden }) => ({
      wanneer: '',
      wat: `Van ${van.naam} naar ${naar.naam}`,
      tekst: tekst(reden),
    })),
  ];
  return (
    <Tabel
      bijschrift="Wat er gedaan is"
      rijen={rijen}
      leeg="Er is nog niet gebeld en er is geen overbrugging."
      kolommen={[
        { kop: 'Wat', rijkop: true, cel: ({ wat }) => <bdi>{wat}</bdi> },
        { kop: 'Wanneer', cel: ({ wanneer }) => wanneer },
        { kop: 'Woorden', cel: (rij) => <bdi>{rij.tekst}</bdi> },
      ]}
    />
  );
}

function Anders({ ctx, wachttijd: { besluitId } }: Props) {
  return (
    <p class="utrecht-paragraph">
      <a class="utrecht-link" href={ctx.path(`/zaken/${ctx.id('zaak')}/wachten?besluit=${besluitId}`)}>
        Hierover bellen
      </a>
    </p>
  );
}

function Formulieren({ ctx, wachttijd: { besluitId }, terug: { fouten = [], ingevuld = {} } }: Props) {
  const pad = ctx.path(`/zaken/${ctx.id('zaak')}/wachten`);
  const hier = ingevuld['besluitId'] === besluitId;
  const isBrug = hier && 'wat' in ingevuld;
  const isBel = hier && !isBrug;
  const eigen = (is: boolean, naam: string) => (is ? ingevuld[naam] : undefined);
  return (
    <>
      <Kop niveau={3}>Ik heb gebeld</Kop>
      <Formulier actie={`${pad}/gebeld`} actId={newId()} verborgen={{ besluitId }} knop="Gesprek opschrijven">
        <TekstVak
          naam="woorden"
          label="Wat is er gezegd?"
          uitleg="Hoe het gaat, en wat er nu gebeurt."
          waarde={eigen(isBel, 'woorden')}
          fouten={isBel ? fouten : []}
        />
      </Formulier>
      <Kop niveau={3}>Hulp voor nu</Kop>
      <Formulier
        actie={`${pad}/overbrugging`}
        actId={newId()}
        verborgen={{ besluitId }}
        knop="Overbrugging afspreken"
      >
        <TekstVak
          naam="wat"
          label="Wat gebeurt er zolang?"
          hoogte="klein"
          waarde={eigen(isBrug, 'wat')}
          fouten={isBrug ? fouten : []}
        />
        <TekstVeld
          naam="wie"
          label="Wie doet het?"
          waarde={eigen(isBrug, 'wie')}
          fouten={isBrug ? fouten : []}
        />
        <DatumVeld
          naam="tot"
          label="Tot en met welke dag?"
          voorbeeld="31-12-2026"
          waarde={eigen(isBrug, 'tot')}
          fouten={isBrug ? fouten : []}
        />
      </Formulier>
    </>
  );
}
