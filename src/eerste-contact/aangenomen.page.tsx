import { schrijfDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { personeelRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { performActs } from '../platform/acts.ts';
import { newId } from '../platform/ids.ts';
import { makeLink } from '../platform/private-links.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { beslissenVoor, uiterlijkVerslag } from '../termijnen/index.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Gegevens } from '../ui/gegevens.tsx';
import { Keuze } from '../ui/keuze.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { linkNaar } from './afzender.server.ts';
import { stelBevestigingOp } from './bevestiging.ts';
import { PersoonlijkeLink, WatErNogBijHoort, WatErNuGebeurt } from './bevestigingstekst.tsx';
import { findMelding } from './melding.server.ts';
import type { Melding } from './melding.ts';
import { findNetGedaan } from './net-gedaan.server.ts';
import type { NetGedaan } from './net-gedaan.server.ts';
import { geefLink, LINK_AAN } from './persoonlijke-link.ts';

/** GET /:gemeente/meldingen/aangenomen — what the member of staff still has to say, and the dates to plan by. */
export async function aangenomenPagina(ctx: Ctx): Promise<Response> {
  const gedaan = await findNetGedaan(ctx);
  if (gedaan === undefined) return ctx.redirect('/meldingen/nieuw');
  ctx.show([gedaan.melding.inwonerId], gedaan.melding.zaakId);
  return toon(ctx, { ...gedaan, titel: 'De melding staat erin' });
}

/** GET /:gemeente/zaken/:zaak/bevestiging — the same later: to print as a letter, or to give a new link. */
export async function bevestigingPagina(ctx: Ctx): Promise<Response> {
  if (ctx.wie.soort === 'inwoner') return ctx.redirect('/mijn');
  return toon(ctx, { melding: await getMelding(ctx), link: undefined, titel: 'Bevestiging van de melding' });
}

/** POST /:gemeente/zaken/:zaak/bevestiging — a new private link, whose code opens the earlier ones too (EC-29). */
export async function geefNieuweLink(ctx: Ctx): Promise<Response> {
  const melding = await getMelding(ctx);
  const titel = 'Bevestiging van de melding';
  const form = await ctx.form();
  const aan = LINK_AAN.find((een) => een === form.get('aan'));
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const uitkomst = await performActs(ctx.tx, { ...aanleiding, zaakId: melding.zaakId }, (acts) =>
    geefLink(acts, aan, aanleiding),
  );
  if (!uitkomst.gelukt) {
    const fouten = [{ veld: 'aan', tekst: uitkomst.uitleg }];
    return toon(ctx, { melding, link: undefined, titel, fouten });
  }
  const owner = { zaakId: melding.zaakId, personId: melding.inwonerId };
  const { token, code } = await makeLink(ctx.tx, owner, ctx.nu);
  return toon(ctx, {
    melding,
    link: { adres: linkNaar(ctx, token), code },
    titel,
  });
}

async function getMelding(ctx: Ctx): Promise<Melding> {
  const melding = await findMelding(ctx.tx, ctx.id('zaak'));
  if (melding === undefined) throwNotHere();
  ctx.show([melding.inwonerId]);
  return melding;
}

type TeTonen = Pick<NetGedaan, 'melding' | 'link'> & {
  readonly titel: string;
  readonly fouten?: readonly Fout[];
};

async function toon(ctx: Ctx, teTonen: TeTonen): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(<Aangenomen {...{ ctx, profiel, ...teTonen }} />, teTonen.fouten === undefined ? 200 : 422);
}

type AangenomenProps = TeTonen & { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel };

function Aangenomen({ ctx, profiel, melding, link, titel, fouten = [] }: AangenomenProps) {
  const { ontvangenOp, nummer, contactwens, zaakId } = melding;
  const bevestiging = stelBevestigingOp({
    profiel,
    ontvangenOp,
    nummer,
    contactwens: contactwens.wijze,
    voorAnder: melding.namens === 'iemand-anders',
  });
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'melding' });
  return (
    <PersoneelPagina titel={titel} zijkant={<Planning {...melding} />} fouten={fouten.length > 0} {...raam}>
      <Foutenlijst fouten={fouten} />
      <p>Vertel dit voordat je ophangt, of print het en geef het mee.</p>
      <WatErNuGebeurt bevestiging={bevestiging} />
      <h2>Wie meer wil weten</h2>
      <WatErNogBijHoort bevestiging={bevestiging} />
      <h2>Meekijken</h2>
      {link === undefined ? (
        <Formulier actie={ctx.path(`/zaken/${zaakId}/bevestiging`)} actId={newId()}>
          <Keuze
            naam="aan"
            label="Aan wie geef je de link en code?"
            uitleg="Wie ze heeft, kan lezen en antwoorden als de inwoner. Het staat straks in het verhaal van de zaak."
            opties={[
              { waarde: 'inwoner', label: 'De inwoner zelf' },
              { waarde: 'vertegenwoordiger', label: 'Wie de inwoner mag vertegenwoordigen' },
            ]}
            fouten={fouten}
          />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            Link en code maken
          </button>
        </Formulier>
      ) : (
        <PersoonlijkeLink {...link} />
      )}
      <p>
        <KnopLink naar={ctx.path(`/zaken/${zaakId}`)}>Naar de zaak</KnopLink>
      </p>
    </PersoneelPagina>
  );
}

function Planning({ nummer, ontvangenOp }: { readonly nummer: string; readonly ontvangenOp: Datum }) {
  const verslag = uiterlijkVerslag(ontvangenOp);
  return (
    <Gegevens
      gegevens={[
        { naam: 'Nummer', waarde: nummer },
        { naam: 'Ontvangen', waarde: schrijfDatum(ontvangenOp) },
        { naam: 'Verslag uiterlijk', waarde: schrijfDatum(verslag) },
        {
          naam: 'Besluit, om op te plannen',
          waarde: `${schrijfDatum(beslissenVoor(verslag))}, als er op de dag van het verslag iets wordt aangevraagd`,
        },
      ]}
    />
  );
}
