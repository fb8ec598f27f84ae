import type { FieldFault } from '../platform/forms.ts';
import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import { islandPath } from '../platform/static.ts';
import type { TextVersion } from '../platform/texts.ts';
import type { Ctx } from '../platform/visit.ts';
import { schrijfMoment, schrijfTijd } from '../basis/datum.ts';
import { findMedewerker } from '../inrichting/index.server.ts';
import { Conflict } from '../ui/conflict.tsx';
import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { tekstForm } from './gesprek.form.ts';
import { saveLopendeTekst } from './gesprek.server.ts';
import type { TekstOpdracht } from './gesprek.server.ts';
import { getGesprek, toonGesprek } from './gesprek.page.tsx';
import { bewaardOm, Tafelblad } from './tafel.tsx';

/** POST /:gemeente/zaken/:zaak/gesprek/tekst — saves one running text, or the choice between two versions of it. */
export async function postTekst(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const gelezen = readFields(velden, tekstForm);
  if (!gelezen.ok)
    return isStil(ctx) ? stilFout(ctx, gelezen.fouten) : toonTekstFout(ctx, velden, gelezen.fouten);
  const { tekstId, versie, nieuweVersie, tekst, tekstKeuze, tekstMijn = tekst, terug } = gelezen.value;
  const zaakId = ctx.id('zaak');
  if (tekstKeuze === 'ander') return ctx.redirect(`/zaken/${zaakId}/gesprek#${terug}`);
  const inhoud = tekstKeuze === 'mijn' ? tekstMijn : tekst;
  return antwoordOpTekst(ctx, { zaakId, tekstId, vervangt: versie, versieId: nieuweVersie, inhoud, terug });
}

type Bewaring = TekstOpdracht & { readonly terug: string };

/** Saves and answers: back to the place on the page, or in a few words to a page that saves while one types. */
export async function antwoordOpTekst(ctx: Ctx, { terug, ...opdracht }: Bewaring): Promise<Response> {
  const resultaat = await saveLopendeTekst(ctx.tx, opdracht, ctx.aanleiding());
  if ('gelukt' in resultaat) {
    const fouten = [{ veld: 'tekst', tekst: resultaat.uitleg }];
    const velden = new URLSearchParams({ tekst: opdracht.inhoud, inbreng: opdracht.inhoud });
    return isStil(ctx) ? stilFout(ctx, fouten) : toonVast(ctx, velden, resultaat.uitleg);
  }
  if (!resultaat.saved) return toonConflict(ctx, { opdracht, terug, huidig: resultaat.current });
  return antwoordBewaard(ctx, { zaakId: opdracht.zaakId, terug, ...resultaat.version });
}

type Bewaard = Pick<TextVersion, 'id' | 'bewaardOp'> & { readonly zaakId: string; readonly terug: string };

/** Says that a text is saved: back to the place on the page, or which version it is and when. */
export function antwoordBewaard(ctx: Ctx, { zaakId, terug, id, bewaardOp }: Bewaard): Response {
  if (!isStil(ctx)) return ctx.redirect(`/zaken/${zaakId}/gesprek#${terug}`);
  return ctx.http.json({ bewaard: bewaardOm(bewaardOp), versie: id, nieuweVersie: newId() });
}

/** Whether a page asks while one types: it wants a few words and no page. */
export function isStil(ctx: Ctx): boolean {
  return ctx.http.req.header('accept') === 'application/json';
}

/** Faults in a few words, for a page that saves while one types. */
export function stilFout(ctx: Ctx, fouten: readonly FieldFault[]): Response {
  return ctx.http.json({ uitleg: fouten.map(({ tekst }) => tekst).join(' ') }, 422);
}

async function toonTekstFout(ctx: Ctx, velden: URLSearchParams, fouten: readonly Fout[]): Promise<Response> {
  const gevonden = await getGesprek(ctx);
  const bewerk = bewerkVan(gevonden.gesprek, velden.get('tekstId') ?? '');
  const zichtbaar = fouten.map(({ tekst }) => ({ veld: 'tekst', tekst }));
  return toonGesprek(ctx, {
    ingevuld: { formulier: 'tekst', velden, fouten: zichtbaar },
    bewerk,
    status: 422,
  });
}

/** Words that stand fixed meanwhile: what was typed comes back in the field for something new. */
async function toonVast(ctx: Ctx, velden: URLSearchParams, uitleg: string): Promise<Response> {
  return toonGesprek(ctx, { ingevuld: { formulier: 'inbreng', velden, fouten: [] }, uitleg, status: 422 });
}

function bewerkVan(gesprek: Awaited<ReturnType<typeof getGesprek>>['gesprek'], tekstId: string): string {
  const inbreng = gesprek.inbreng.find(({ tekst }) => tekst === tekstId);
  const resultaat = gesprek.resultaten.find(({ tekst }) => tekst === tekstId);
  return inbreng?.inbrengId ?? resultaat?.resultaatId ?? tekstId;
}

type Botsing = { readonly opdracht: TekstOpdracht; readonly terug: string; readonly huidig: TextVersion };

async function toonConflict(ctx: Ctx, { opdracht, terug, huidig }: Botsing): Promise<Response> {
  const wie = await naamVan(ctx, huidig);
  await getGesprek(ctx);
  if (isStil(ctx)) {
    const huidigeWoorden = { tekst: huidig.inhoud, wie, wanneer: schrijfTijd(huidig.bewaardOp) };
    return ctx.http.json({ huidig: huidigeWoorden, versie: huidig.id, nieuweVersie: newId() }, 409);
  }
  return ctx.html(<Botsingblad {...{ ctx, opdracht, terug, huidig, wie }} />, 409);
}

async function naamVan(ctx: Ctx, { door }: TextVersion): Promise<string> {
  if (door.soort !== 'medewerker' || door.id === null) return 'een ander';
  if (ctx.wie.soort === 'medewerker' && ctx.wie.id === door.id) return 'u op een ander scherm';
  return (await findMedewerker(ctx.tx, door.id))?.naam ?? 'een collega';
}

/** Two people wrote at the same time: both versions, and a person chooses (HG-18). */
function Botsingblad({
  ctx,
  opdracht,
  terug,
  huidig,
  wie,
}: Botsing & { readonly ctx: Ctx; readonly wie: string }) {
  const { zaakId, tekstId, inhoud } = opdracht;
  const pad = ctx.path(`/zaken/${zaakId}/gesprek`);
  const verborgen = { tekstId, versie: huidig.id, nieuweVersie: newId(), terug };
  return (
    <Tafelblad
      titel="Twee teksten"
      kop="Twee teksten"
      gemeente={ctx.gemeente}
      zaak={{ tekst: 'Terug naar het gesprek', naar: `${pad}#${terug}` }}
      uitloggen={ctx.path('/uitloggen')}
      wieId={ctx.wie.soort === 'niemand' ? '' : ctx.wie.id}
      scripts={[islandPath('gesprek')]}
      fouten={false}
    >
      <Foutenlijst fouten={[]} />
      <Formulier actie={`${pad}/tekst`} verborgen={verborgen} knop="Deze tekst bewaren">
        <Conflict
          naam="tekst"
          label="Dit stukje"
          mijn={inhoud}
          aanspreking="u"
          ander={{ tekst: huidig.inhoud, wie, wanneer: schrijfMoment(huidig.bewaardOp) }}
        />
      </Formulier>
    </Tafelblad>
  );
}
