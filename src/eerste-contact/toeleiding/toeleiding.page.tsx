import { schrijfDatum, schrijfDatumKort, schrijfOver } from '../../basis/datum.ts';
import { functienaam, personeelRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel, listInDienst } from '../../inrichting/index.server.ts';
import type { Medewerker } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { readFields } from '../../platform/forms.ts';
import { isId, newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { schrijfContactwens, schrijfWeetErvan } from '../contactwoorden.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import { Citaat } from '../../ui/citaat.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tekst } from '../../ui/tekst.tsx';
import { toeleidingForm } from './toeleiding.form.ts';
import type { Toeleidingsvelden } from './toeleiding.form.ts';
import { findTeLeiden, storeToeleiding } from './toeleiding.server.ts';
import type { TeLeiden } from './toeleiding.server.ts';
import { stelVoor } from './voorstel.ts';
import type { BreedAntwoord, Toeleidingsbesluit } from './toeleiding.ts';
import type { Toeleidingsfeiten, Voorstel } from './voorstel.ts';
import { Feitenvragen, Gesprekskeuze } from './toeleidingsvelden.tsx';

/** GET /:gemeente/zaken/:zaak/toeleiding — the profile proposes which gesprek by whom, a person decides (EC-14, EC-15). */
export async function toeleidingPagina(ctx: Ctx): Promise<Response> {
  const teLeiden = await getTeLeiden(ctx);
  return toon(ctx, { teLeiden, feiten: teLeiden.feiten, velden: undefined, fouten: [] });
}

/** POST /:gemeente/zaken/:zaak/toeleiding — proposes anew with other facts, or records what was chosen. */
export async function leidMeldingToe(ctx: Ctx): Promise<Response> {
  const teLeiden = await getTeLeiden(ctx);
  const form = await ctx.form();
  const gelezen = readFields(form, toeleidingForm);
  if (!gelezen.ok)
    return toon(ctx, { teLeiden, feiten: teLeiden.feiten, velden: form, fouten: gelezen.fouten });
  const feiten = feitenUit(gelezen.value, teLeiden.feiten);
  if (form.get('stap') === 'voorstel') {
    form.delete('soortGesprek');
    form.delete('team');
    return toon(ctx, { teLeiden, feiten, velden: form, fouten: [] });
  }
  const zaakId = ctx.id('zaak');
  const besluit = besluitUit(gelezen.value);
  const uitkomst = await storeToeleiding(
    ctx.tx,
    { zaakId, feiten, besluit },
    ctx.aanleiding(form.get('actId')),
  );
  if (!uitkomst.gelukt)
    return toon(ctx, { teLeiden, feiten, velden: form, fouten: [], uitleg: uitkomst.uitleg });
  const naar = blijftVanMij(ctx, besluit.team) ? `/zaken/${zaakId}` : '/werklijst';
  return ctx.redirect(`${naar}?gedaan=toegeleid`);
}

async function getTeLeiden(ctx: Ctx): Promise<TeLeiden> {
  const teLeiden = await findTeLeiden(ctx.tx, ctx.id('zaak'), ctx.nu);
  if (teLeiden === undefined) throwNotHere();
  ctx.show([teLeiden.inwoner.id, ...(teLeiden.melder === undefined ? [] : [teLeiden.melder.id])]);
  return teLeiden;
}

/** Who leads a melding to another team may no longer see it, unless the first contact is their work. */
function blijftVanMij({ wie }: Ctx, team: string): boolean {
  if (wie.soort !== 'medewerker') return false;
  return wie.team === team || wie.rollen.some((rol) => rol === 'eerste-contact' || rol === 'planner');
}

function feitenUit(velden: Toeleidingsvelden, bekend: Toeleidingsfeiten): Toeleidingsfeiten {
  const { spoed, bekendeInwoner, herhaling, zwaarderTraject } = velden;
  const meerdereLeefgebieden =
    velden.meerdereLeefgebieden || velden.ietsAnders === 'ja' || velden.mensen === 'ja';
  return {
    spoed,
    bekendeInwoner,
    herhaling,
    zwaarderTraject,
    meerdereLeefgebieden,
    leeftijd: bekend.leeftijd,
  };
}

function besluitUit(velden: Toeleidingsvelden): Toeleidingsbesluit {
  const antwoord = (keuze: 'ja' | 'nee' | undefined, woorden: string): BreedAntwoord | undefined =>
    keuze && { antwoord: keuze, woorden };
  return {
    soortGesprek: velden.soortGesprek ?? '',
    team: velden.team ?? '',
    gespreksvoerderId: velden.gespreksvoerderId || undefined,
    reden: velden.reden,
    bredeAntwoorden: {
      'iets-anders': antwoord(velden.ietsAnders, velden.ietsAndersWoorden),
      'mensen-om-u-heen': antwoord(velden.mensen, velden.mensenWoorden),
    },
    gesprekAfgeslagen: velden.afgeslagen,
  };
}

type Stand = {
  readonly teLeiden: TeLeiden;
  readonly feiten: Toeleidingsfeiten;
  readonly velden: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
  readonly uitleg?: string;
};

async function toon(ctx: Ctx, stand: Stand): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { feiten, teLeiden } = stand;
  const voorstel = stelVoor({ profiel, vandaag: ctx.vandaag, feiten, plaats: teLeiden.inwoner.adres.plaats });
  const medewerkers = (await listInDienst(ctx.tx, ctx.vandaag)).filter(({ rollen }) =>
    rollen.includes('gespreksvoerder'),
  );
  const isFout = stand.fouten.length > 0 || stand.uitleg !== undefined;
  return ctx.html(<Toeleiding {...{ ctx, profiel, voorstel, medewerkers, ...stand }} />, isFout ? 422 : 200);
}

type ToeleidingProps = Stand & {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly voorstel: Voorstel;
  readonly medewerkers: readonly Medewerker[];
};

function Toeleiding(props: ToeleidingProps) {
  const { ctx, profiel, teLeiden, feiten, fouten, uitleg, voorstel } = props;
  const { melding, teksten } = teLeiden;
  const naarZaak = ctx.path(`/zaken/${melding.zaakId}`);
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const velden = props.velden ?? huidigeKeuze(teLeiden);
  const actId = velden.get('actId') ?? '';
  return (
    <PersoneelPagina
      titel="Welk gesprek wordt het, en met wie?"
      fouten={fouten.length > 0}
      terug={{ tekst: 'Naar de zaak', naar: naarZaak }}
      zijkant={<Zijkant {...props} />}
      {...raam}
    >
      <p class="kt-zacht">In het vak heet dit toeleiden. Iedereen krijgt een gesprek.</p>
      <Foutenlijst fouten={fouten} />
      {uitleg && <Kennisgeving soort="let-op" titel={uitleg} />}
      <Citaat wie={sprekerVan(teLeiden)} wanneer={schrijfDatum(melding.ontvangenOp)}>
        {teksten.get(melding.woorden)?.inhoud ?? ''}
      </Citaat>
      {melding.spoed === 'onbekend' && !feiten.spoed && (
        <Kennisgeving soort="let-op" titel="We weten niet of er spoed is. Bel eerst en vraag het." />
      )}
      <Formulier
        actie={`${naarZaak}/toeleiding`}
        actId={isId(actId) ? actId : newId(Date.parse(ctx.nu))}
        knop="Dit gesprek wordt het"
      >
        <Feitenvragen feiten={feiten} />
        <Kennisgeving soort="uitleg" titel={`Voorstel: ${schrijfVoorstel(profiel, voorstel)}`}>
          <p>{voorstel.uitleg}</p>
        </Kennisgeving>
        <Gesprekskeuze
          profiel={profiel}
          voorstel={voorstel}
          gespreksvoerders={props.medewerkers.map(({ id, naam, team }) => ({
            id,
            naam,
            team: teamnaam(profiel, team),
          }))}
          functie={functienaam(profiel, 'gespreksvoerder')}
          ingevuld={{ velden, fouten }}
        />
      </Formulier>
    </PersoneelPagina>
  );
}

/** Whose words they are: of who spoke for the inwoner, or of who gave the signaal it began with (EC-8, EC-22). */
function sprekerVan({ melding, inwoner, melder }: TeLeiden): string {
  if (melding.signaalId !== undefined) return 'Wie het signaal gaf';
  return volledigeNaam((melder ?? inwoner).naam);
}

function huidigeKeuze({ huidig }: TeLeiden): URLSearchParams {
  if (huidig === undefined) return new URLSearchParams();
  const { soortGesprek, team, gespreksvoerderId = '' } = huidig;
  return new URLSearchParams({ soortGesprek, team, gespreksvoerderId });
}

function schrijfVoorstel(profiel: Gemeenteprofiel, { soortGesprek, team }: Voorstel): string {
  const soort = profiel.gesprekssoorten.find(({ id }) => id === soortGesprek)?.naam ?? soortGesprek;
  return `${soort.toLowerCase()}, door ${teamnaam(profiel, team)}`;
}

function teamnaam(profiel: Gemeenteprofiel, team: string): string {
  return profiel.teams.find(({ id }) => id === team)?.naam ?? team;
}

function Zijkant({ ctx, teLeiden, feiten }: ToeleidingProps) {
  const { melding, inwoner } = teLeiden;
  const verslag = uiterlijkVerslag(melding.ontvangenOp);
  const zaak = ctx.path(`/zaken/${melding.zaakId}`);
  return (
    <>
      <Gegevens
        gegevens={[
          {
            naam: 'Leeftijd',
            waarde: feiten.leeftijd === undefined ? 'Niet bekend' : `${feiten.leeftijd} jaar`,
          },
          { naam: 'Woont in', waarde: <Tekst>{inwoner.adres.plaats ?? 'Niet bekend'}</Tekst> },
          {
            naam: 'Verslag uiterlijk',
            waarde: `${schrijfDatumKort(verslag)}, ${schrijfOver(verslag, ctx.vandaag)}`,
          },
          ...contactVan(teLeiden),
        ]}
      />
      <p>
        <a href={`${zaak}/plan`}>Eigen plan van de inwoner</a>
      </p>
      <p>
        <a href={`${zaak}/bevestiging`}>Bevestiging en link</a>
      </p>
      <p>
        <a href={`${zaak}/doorsturen`}>Hoort deze melding ergens anders?</a>
      </p>
    </>
  );
}

/** Whom to call first, how, and whether the person it is about knows (EC-8). */
function contactVan({ melding, inwoner, melder }: TeLeiden) {
  const weetErvan = schrijfWeetErvan(melding);
  const { telefoon, email } = melder ?? inwoner;
  return [
    ...(melder === undefined
      ? []
      : [
          {
            naam: 'Deed de melding',
            waarde: <Tekst>{[volledigeNaam(melder.naam), melding.relatie].filter(Boolean).join(', ')}</Tekst>,
          },
        ]),
    ...(weetErvan === undefined ? [] : [{ naam: 'Weet de inwoner ervan?', waarde: weetErvan }]),
    { naam: 'Wil liefst', waarde: <Tekst>{schrijfContactwens(melding.contactwens)}</Tekst> },
    {
      naam: 'Te bereiken',
      waarde: <Tekst>{[telefoon, email].filter(Boolean).join(', ') || 'Niet bekend'}</Tekst>,
    },
  ];
}
