import { schrijfDatum } from '../../basis/datum.ts';
import { antwoordWoorden, laatsteVersie, vouwVerslag } from '../../het-gesprek/index.ts';
import type { Verslagversie } from '../../het-gesprek/index.ts';
import { functienaam, NIET_TEVREDEN, nietTevredenZinnen, publiekRaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { isAanvraagMogelijk, vouwAanvraag } from '../../toewijzing/index.ts';
import { verzondenBrieven } from '../../toewijzing/index.server.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Knop, Knoppen, KnopLink } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { Stappen } from '../../ui/stappen.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { wanneerVan } from '../termijnen/mijntermijnen.ts';
import { hulpzinnen } from './mijnhulp.ts';
import { schrijfDag, waarHetStaat, wegVan } from './mijn.ts';
import { poortVan } from '../aanvraag/onderzoek-uitkomst.ts';
import { findZaak } from '../zaak.server.ts';
import type { ZaakMetVerhaal } from '../zaak.server.ts';

/** The zaak of the inwoner who asks, with the profile for its words. */
export type Mijn = ZaakMetVerhaal & {
  readonly zaakId: string;
  readonly persoonId: string;
  readonly profiel: Gemeenteprofiel;
};

/** GET /:gemeente/mijn — my road with "u bent hier", what I can read, and what I can do. */
export async function mijnPagina(ctx: Ctx): Promise<Response> {
  const mijn = await getMijn(ctx);
  return ctx.html(<MijnPagina ctx={ctx} mijn={mijn} />);
}

/** The one zaak of this inwoner (ZK-10), with the look written down; leaves with the 404 for anybody else. */
export async function getMijn(ctx: Ctx): Promise<Mijn> {
  const { wie } = ctx;
  if (wie.soort !== 'inwoner') throwNotHere();
  const gevonden = await findZaak(ctx.tx, wie.zaakId);
  if (gevonden === undefined) throwNotHere();
  ctx.show([wie.id], wie.zaakId);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return { ...gevonden, zaakId: wie.zaakId, persoonId: wie.id, profiel };
}

/** What every page of an inwoner has around it, with the way back. */
export function mijnRaam(ctx: Ctx, profiel: Gemeenteprofiel) {
  return {
    ...publiekRaam({ gemeente: ctx.gemeente, profiel }),
    terug: { tekst: 'Terug naar mijn pagina', naar: ctx.path('/mijn') },
  };
}

type Props = { readonly ctx: Ctx; readonly mijn: Mijn };

function MijnPagina({ ctx, mijn }: Props) {
  const { zaak, profiel } = mijn;
  const [eerst = '', ...daarna] = waarHetStaat(zaak, { wieBelt: profiel.wieBelt, vandaag: ctx.vandaag });
  const laatste = laatsteVersie(vouwVerslag(mijn.acts));
  const isNieuw = laatste !== undefined && laatste.antwoord === undefined;
  return (
    <PubliekePagina titel="Uw eigen pagina" kop={eerst} {...publiekRaam({ gemeente: ctx.gemeente, profiel })}>
      {[...daarna, ...hulpzinnen(mijn.acts, ctx.vandaag)].map((zin) => (
        <p key={zin} class="utrecht-paragraph">
          {zin}
        </p>
      ))}
      {isNieuw && <Verslag ctx={ctx} laatste={laatste} />}
      <Kop>De weg van uw vraag</Kop>
      <Stappen label="De weg van uw vraag" stappen={wegVan(zaak)} />
      <Wanneer ctx={ctx} mijn={mijn} />
      {!isNieuw && <Verslag ctx={ctx} laatste={laatste} />}
      <Brief ctx={ctx} mijn={mijn} />
      <Plan ctx={ctx} mijn={mijn} />
      <EigenWoorden ctx={ctx} mijn={mijn} />
      <WieHelpt ctx={ctx} mijn={mijn} />
      <WatUKuntDoen ctx={ctx} mijn={mijn} />
      <NietTevreden ctx={ctx} mijn={mijn} />
      <form method="post" action={ctx.path('/uitloggen')}>
        <Knoppen>
          <Knop soort="gewoon">Uitloggen</Knop>
        </Knoppen>
      </form>
    </PubliekePagina>
  );
}

/** By when what happens, each term on its own (ZK-52). */
function Wanneer({ ctx, mijn: { acts } }: Props) {
  const regels = wanneerVan(acts, ctx.vandaag);
  if (regels.length === 0) return null;
  return (
    <section>
      <Kop>Wanneer hoort u van ons?</Kop>
      <Gegevens gegevens={regels.map(({ wat, zin }) => ({ naam: wat, waarde: zin }))} />
    </section>
  );
}

/** The verslag that was sent last: first of all while it waits for an answer, and further down after that. */
function Verslag({ ctx, laatste }: { readonly ctx: Ctx; readonly laatste: Verslagversie | undefined }) {
  if (laatste === undefined) return null;
  const { antwoord, versie, verzondenOp } = laatste;
  return (
    <section>
      <Kop>Uw verslag</Kop>
      <p class="utrecht-paragraph">
        Verstuurd op {schrijfDag(verzondenOp)}.
        {antwoord !== undefined &&
          ` U antwoordde op ${schrijfDag(antwoord.op)}: “${antwoordWoorden(antwoord.antwoord)}”.`}
      </p>
      <Knoppen>
        <KnopLink naar={ctx.path('/mijn/verslag')} soort={antwoord === undefined ? 'daad' : 'gewoon'}>
          Lees uw verslag
        </KnopLink>
        <KnopLink naar={ctx.path(`/mijn/verslag/${versie}.pdf`)} soort="stil">
          Verslag als PDF
        </KnopLink>
      </Knoppen>
    </section>
  );
}

/** The letter with the last besluit: what one gets, and until when one can object. */
function Brief({ ctx, mijn: { acts } }: Props) {
  const [nieuwste] = verzondenBrieven(acts);
  if (nieuwste?.verzonden === undefined) return null;
  return (
    <section>
      <Kop>De brief met het besluit</Kop>
      <p class="utrecht-paragraph">Van {schrijfDatum(nieuwste.verzonden.bekendOp)}.</p>
      <Knoppen>
        <KnopLink naar={ctx.path(`/mijn/brieven/${nieuwste.beschikkingId}`)} soort="gewoon">
          Lees de brief
        </KnopLink>
        <KnopLink naar={ctx.path('/mijn/brieven')} soort="stil">
          Al uw brieven
        </KnopLink>
      </Knoppen>
    </section>
  );
}

function Plan({ ctx, mijn: { zaak, zaakId } }: Props) {
  if (zaak.arrangementOp === undefined) return null;
  const pad = ctx.path(`/zaken/${zaakId}/arrangement/plan`);
  return (
    <section>
      <Kop>Uw plan</Kop>
      <p class="utrecht-paragraph">Afgesproken op {schrijfDatum(zaak.arrangementOp)}.</p>
      <Knoppen>
        <KnopLink naar={pad} soort="gewoon">
          Lees uw plan
        </KnopLink>
        <KnopLink naar={`${pad}.pdf`} soort="stil">
          Plan als PDF
        </KnopLink>
      </Knoppen>
    </section>
  );
}

function EigenWoorden({ mijn: { zaak, acts, teksten, profiel } }: Props) {
  const wens = teksten.get(zaak.wondervraag ?? '')?.inhoud;
  const melding = acts.find(({ soort }) => soort === 'melding-gedaan')?.inhoud as
    | { readonly namens?: string; readonly relatie?: string; readonly signaalId?: string }
    | undefined;
  // The words of a signaal are of who worried, who was promised to stay out of it (EC-23).
  const woorden = melding?.signaalId === undefined ? teksten.get(zaak.woorden)?.inhoud : undefined;
  if (wens === undefined && woorden === undefined) return null;
  const isVanAnder = woorden !== undefined && melding?.namens === 'iemand-anders';
  const wie = isVanAnder ? `Verteld door: ${melding.relatie ?? 'iemand anders'}` : 'U';
  return (
    <section>
      <Kop>{isVanAnder ? 'Wat er verteld is' : 'In uw eigen woorden'}</Kop>
      {wens !== undefined && (
        <Citaat wie={profiel.wondervraagLabel} groot>
          {wens}
        </Citaat>
      )}
      {woorden !== undefined && (
        <Citaat wie={wie} wanneer={schrijfDatum(zaak.gemeldOp)}>
          {woorden}
        </Citaat>
      )}
    </section>
  );
}

function WieHelpt({ mijn: { zaak, namen, profiel } }: Props) {
  const naam = namen.get(zaak.gespreksvoerderId ?? '');
  const { loket, telefoon, tijden } = profiel.contact;
  const { organisatie, uitleg, telefoon: hulplijn } = profiel.clientondersteuning;
  return (
    <section>
      <Kop>Met wie u contact heeft</Kop>
      <Gegevens
        gegevens={[
          ...(naam === undefined
            ? []
            : [{ naam: `Uw ${functienaam(profiel, 'gespreksvoerder')}`, waarde: <bdi>{naam}</bdi> }]),
          { naam: loket, waarde: `${telefoon}, ${tijden}` },
          { naam: organisatie, waarde: `${hulplijn}. ${uitleg}` },
        ]}
      />
    </section>
  );
}

function WatUKuntDoen({ ctx, mijn: { zaak, acts } }: Props) {
  const aanvraag = vouwAanvraag(acts);
  const poort = poortVan(acts);
  const magVragen = poort !== undefined && isAanvraagMogelijk(poort, ctx.vandaag) && aanvraag === undefined;
  const loopt = zaak.afgeslotenOp === undefined;
  const links = [
    ...(loopt && zaak.verslagOp === undefined
      ? [
          { naar: '/mijn/voorbereiding.pdf', tekst: 'Bereid ons gesprek voor, op papier' },
          { naar: '/mijn/plan', tekst: 'Zelf een plan maken' },
        ]
      : []),
    ...(loopt && magVragen ? [{ naar: '/mijn/aanvraag', tekst: 'Ik wil een besluit aanvragen' }] : []),
    ...(aanvraag === undefined ? [] : [{ naar: '/mijn/aanvraag', tekst: 'Uw aanvraag' }]),
    { naar: '/mijn/inzage', tekst: 'Wie heeft mijn gegevens bekeken?' },
    ...(loopt ? [{ naar: '/mijn/intrekken', tekst: 'Ik wil stoppen' }] : []),
  ];
  return (
    <section>
      <Kop>Wat u kunt doen</Kop>
      <ul class="utrecht-unordered-list">
        {links.map(({ naar, tekst }) => (
          <li key={tekst}>
            <a class="utrecht-link" href={ctx.path(naar)}>
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NietTevreden({ ctx, mijn: { profiel, zaak } }: Props) {
  const metBesluit = zaak.besluit?.genomenOp !== undefined;
  return (
    <Uitklap titel={NIET_TEVREDEN} open={metBesluit}>
      {nietTevredenZinnen(profiel, { metBesluit }).map((zin) => (
        <p key={zin} class="utrecht-paragraph">
          {zin}
        </p>
      ))}
      <p class="utrecht-paragraph">
        <KnopLink naar={ctx.path('/mijn/niet-tevreden')} soort="gewoon">
          Zeg het ons
        </KnopLink>
      </p>
    </Uitklap>
  );
}
