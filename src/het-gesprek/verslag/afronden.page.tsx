import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getGespreksprofiel } from '../gespreksprofiel.server.ts';
import { findMedewerker, listInDienst, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import type { FieldFault } from '../../platform/forms.ts';
import { readFields } from '../../platform/forms.ts';
import { islandPath } from '../../platform/static.ts';
import type { Ctx } from '../../platform/visit.ts';
import { gedeeldVoor } from '../../sociale-kaart/index.ts';
import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knoppen, KnopLink } from '../../ui/knop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Onderdelen } from './afronden.tsx';
import { beantwoordOnderdeel, beantwoordRest, CLIENTONDERSTEUNING_WENSEN, volgendeOpen } from './dekking.ts';
import { kaleOnderdeelvelden, onderdeelveld } from './dekking.form.ts';
import { metCollegas } from '../contacten/contactbeeld.ts';
import { EersteVerslag, Pauzeren, TeVroeg } from '../contacten/contacten.tsx';
import { Elkaar } from '../elkaar.tsx';
import { gevoerdForm, leesAanwezigen, onderdeelForm, oplossingForm, restForm } from '../gesprek.form.ts';
import { getGesprek, maakTafel } from '../gesprek.page.tsx';
import { besluit } from '../gesprek.server.ts';
import { legGesprekVast } from '../gevoerd.ts';
import { Herkomst } from '../oplossingen/herkomst.tsx';
import type { Gedeeld } from '../oplossingen/herkomst.tsx';
import { gedeeldBij } from '../oplossingen/gedeeld.server.ts';
import { legTredeVast } from '../oplossingen/noemen.ts';
import type { Ingevuld, Tafel } from '../tafel.tsx';
import { Tweestrijden } from '../tweestrijd.tsx';

type Beeld = { readonly ingevuld?: Ingevuld; readonly uitleg?: string; readonly status?: 409 | 422 };

/** GET /:gemeente/zaken/:zaak/gesprek/afronden — what has not been talked about yet, in human words; for staff. */
export async function afrondenPagina(ctx: Ctx): Promise<Response> {
  return toonAfronden(ctx, {});
}

/** POST …/gesprek/gevoerd — that people spoke with each other, when, how, and who were there. */
export async function postGevoerd(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const gelezen = readFields(velden, gevoerdForm);
  if (!gelezen.ok) return weigerVelden(ctx, { formulier: 'gevoerd', velden }, gelezen.fouten);
  const { op, vorm, contactmomentId, vervangt, duurMinuten, gevoerdDoor } = gelezen.value;
  const aanwezigen = leesAanwezigen(velden);
  const wat = { op, vorm, contactmomentId, vervangt, duurMinuten, gevoerdDoor, aanwezigen };
  const opdracht = { zaakId: ctx.id('zaak'), ...wat };
  const isOnbekend = gevoerdDoor !== undefined && (await findMedewerker(ctx.tx, gevoerdDoor)) === undefined;
  if (isOnbekend) return weigerVelden(ctx, { formulier: 'gevoerd', velden }, [KIES_VOERDER]);
  const waar = { formulier: 'gevoerd', velden, veld: 'op', anker: 'elkaar' };
  return legVast(ctx, waar, (acts, aanleiding) => legGesprekVast(acts, opdracht, aanleiding));
}

const KIES_VOERDER: FieldFault = { veld: 'gevoerdDoor', tekst: 'Kies iemand die hier werkt.' };

/** POST …/gesprek/onderdelen — the answer to one topic of the law: talked about, or not, because. */
export async function postOnderdelen(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const onderdeel = velden.get('onderdeel') ?? '';
  if (onderdeel === 'rest') return legRestVast(ctx, velden);
  const veld = onderdeelveld(velden);
  const kaal = kaleOnderdeelvelden(velden);
  const gelezen = readFields(kaal, onderdeelForm);
  const waar = { formulier: onderdeel, velden, veld, anker: 'onderdelen' };
  if (!gelezen.ok)
    return weigerVelden(
      ctx,
      waar,
      gelezen.fouten.map((fout) => ({ ...fout, veld })),
    );
  const wens = CLIENTONDERSTEUNING_WENSEN.find((een) => een === velden.get('wens'));
  const { antwoord, ...rest } = gelezen.value;
  const opdracht = { zaakId: ctx.id('zaak'), ...rest, wens };
  const naarTafel = velden.get('terug') === 'gesprek';
  const { dekking } = (await getGesprek(ctx)).gesprek;
  const volgende = volgendeOpen(dekking, opdracht.onderdeel);
  const anker = volgende === undefined ? 'onderdelen' : `onderdeel-${volgende}`;
  return legVast(ctx, { ...waar, anker, naarTafel }, (acts, aanleiding) =>
    beantwoordOnderdeel(acts, { ...opdracht, besproken: antwoord === 'besproken' }, aanleiding),
  );
}

async function legRestVast(ctx: Ctx, velden: URLSearchParams): Promise<Response> {
  const veld = 'tekst-rest';
  const gelezen = readFields(kaleOnderdeelvelden(velden), restForm);
  const waar = { formulier: 'rest', velden, veld, anker: 'onderdelen' };
  if (!gelezen.ok)
    return weigerVelden(
      ctx,
      waar,
      gelezen.fouten.map((fout) => ({ ...fout, veld })),
    );
  const { rest: onderdelen, besproken, tekst } = gelezen.value;
  const opdracht = { zaakId: ctx.id('zaak'), onderdelen, besproken, tekst };
  return legVast(ctx, waar, (acts, aanleiding) => beantwoordRest(acts, opdracht, aanleiding));
}

/** Records where a solution comes from, which is asked here and not on the shared view. */
export async function legTredeVastEnToon(ctx: Ctx, velden: URLSearchParams): Promise<Response> {
  const oplossingId = velden.get('oplossingId') ?? '';
  const kaal = new URLSearchParams(velden);
  kaal.set('trede', velden.get(`trede-${oplossingId}`) ?? '');
  kaal.set('nietGenoeg', velden.get(`nietGenoeg-${oplossingId}`) ?? '');
  kaal.set('collectiefReden', velden.get(`collectief-${oplossingId}`) ?? '');
  const gelezen = readFields(kaal, oplossingForm);
  const veld = `trede-${oplossingId}`;
  const waar = {
    formulier: veld,
    velden,
    veld: `nietGenoeg-${oplossingId}`,
    anker: `herkomst-${oplossingId}`,
  };
  if (!gelezen.ok)
    return weigerVelden(
      ctx,
      waar,
      gelezen.fouten.map((fout) => ({ ...fout, veld })),
    );
  const opdracht = gelezen.value;
  if (opdracht.daad !== 'trede') return toonAfronden(ctx, {});
  const { collectiefReden: reden, ...rest } = opdracht;
  const diensten = await gedeeldIn(ctx, oplossingId);
  const heel = { zaakId: ctx.id('zaak'), ...rest, collectief: { diensten, reden } };
  return legVast(ctx, waar, (acts, aanleiding) => legTredeVast(acts, heel, aanleiding));
}

/** The shared services that could do what this way does, where the municipality looks there first (HG-95). */
async function gedeeldIn(ctx: Ctx, oplossingId: string): ReturnType<typeof gedeeldBij> {
  return gedeeldBij(ctx, (await getGesprek(ctx)).teksten.get(oplossingId)?.inhoud ?? '');
}

type Waar = {
  readonly formulier: string;
  readonly velden: URLSearchParams;
  readonly veld: string;
  readonly anker: string;
  readonly naarTafel?: boolean;
};

async function legVast(
  ctx: Ctx,
  { formulier, velden, veld, anker, naarTafel = false }: Waar,
  decide: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(velden.get('actId'));
  const uitkomst = await besluit(ctx.tx, { zaakId, aanleiding }, decide);
  const pad = `/zaken/${zaakId}/gesprek`;
  if (uitkomst.gelukt) return ctx.redirect(naarTafel ? pad : `${pad}/afronden#${anker}`);
  if (uitkomst.regel === 'HG-5') {
    return toonAfronden(ctx, {
      ingevuld: { formulier, velden, fouten: [] },
      uitleg: uitkomst.uitleg,
      status: 409,
    });
  }
  const bij = veldBij(uitkomst.regel, { formulier, veld });
  return weigerVelden(ctx, { formulier, velden }, [{ veld: bij, tekst: uitkomst.uitleg }]);
}

/** Who cannot be leaned on is told beside the trede, shared help beside its own question. */
function veldBij(regel: string, { formulier, veld }: Pick<Waar, 'formulier' | 'veld'>): string {
  if (regel === 'HG-67' || regel === 'HG-68') return formulier;
  return regel === 'HG-95' ? formulier.replace('trede-', 'collectief-') : veld;
}

function weigerVelden(
  ctx: Ctx,
  { formulier, velden }: Pick<Waar, 'formulier' | 'velden'>,
  fouten: readonly FieldFault[],
): Promise<Response> {
  return toonAfronden(ctx, { ingevuld: { formulier, velden, fouten }, status: 422 });
}

async function toonAfronden(ctx: Ctx, beeld: Beeld): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const profiel = await getGespreksprofiel(ctx.tx, gevonden.zaakId, ctx.vandaag);
  const namen = await listMedewerkernamen(ctx.tx);
  const tafel = metCollegas(maakTafel(ctx, { gevonden, profiel, beeld }), {
    collegas: await listInDienst(ctx.tx, ctx.vandaag),
    namen,
  });
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const fouten = beeld.ingevuld?.fouten ?? [];
  return ctx.html(
    <PersoneelPagina
      titel="Voor we afronden"
      terug={{ tekst: 'Terug naar het gesprek', naar: tafel.pad }}
      scripts={[islandPath('gesprek')]}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {beeld.uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Nog niet bewaard">
          <p>{beeld.uitleg}</p>
        </Kennisgeving>
      )}
      <div data-wie={ctx.wie.soort === 'niemand' ? '' : ctx.wie.id}>
        <Tweestrijden {...{ tafel, acts: gevonden.acts, namen: Object.fromEntries(namen) }} bij="afronden" />
        <Afronden
          tafel={tafel}
          gedeeld={(woorden) => gedeeldVoor(profiel, woorden)}
          verslag={ctx.path(`/zaken/${gevonden.zaakId}/verslag`)}
        />
      </div>
    </PersoneelPagina>,
    beeld.status,
  );
}

type AfrondenProps = { readonly tafel: Tafel; readonly gedeeld: Gedeeld; readonly verslag: string };

function Afronden({ tafel, gedeeld, verslag }: AfrondenProps) {
  return (
    <>
      <Onderdelen tafel={tafel} />
      <Herkomst tafel={tafel} gedeeld={gedeeld} />
      <EersteVerslag contact={tafel.contact} />
      <TeVroeg contact={tafel.contact} />
      <Elkaar tafel={tafel} />
      <Pauzeren tafel={tafel} />
      <Knoppen>
        <KnopLink naar={verslag}>Naar het verslag</KnopLink>
      </Knoppen>
    </>
  );
}
