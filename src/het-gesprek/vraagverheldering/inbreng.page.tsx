import type { Aanleiding, Act } from '../../basis/act.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { loadActs, lockZaak } from '../../platform/acts.ts';
import { readFields } from '../../platform/forms.ts';
import { newId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { inbrengForm } from '../gesprek.form.ts';
import { besluit } from '../gesprek.server.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { antwoordBewaard, antwoordOpTekst, isStil, stilFout } from '../tekst.page.tsx';
import { legVast, toonFouten, weiger } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import { duidInbreng, duidingVan, laatInbrengVervallen, noteerInbreng, vouwInbreng } from './inbreng.ts';
import type { Duiding } from './inbreng.ts';

/** POST /:gemeente/zaken/:zaak/gesprek/inbreng — something said or seen is noted, gets another speaker, or goes. */
export async function postInbreng(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const zaakId = ctx.id('zaak');
  const bewerk = velden.get('inbrengId') ?? undefined;
  const formulier = bewerk === undefined ? 'inbreng' : 'duiden';
  const waar: Vastlegging = {
    formulier,
    velden,
    bewerk,
    anker: 'veld-inbreng',
    veld: bewerk ? 'spreker' : 'inbreng',
  };
  const gelezen = readFields(velden, inbrengForm);
  if (!gelezen.ok)
    return isStil(ctx) ? stilFout(ctx, gelezen.fouten) : (await toonFouten(ctx, waar, gelezen))!;
  const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
  const opdracht = { zaakId, instrument, ...gelezen.value };
  switch (opdracht.daad) {
    case 'noteren': {
      const { inbreng, versie, nieuweVersie, ...duiding } = opdracht;
      return noteer(ctx, waar, { ...duiding, tekst: inbreng, versie, nieuweVersie });
    }
    case 'duiden':
      return legVast(ctx, { ...waar, anker: `inbreng-${opdracht.inbrengId}` }, (acts, aanleiding) =>
        duidInbreng(acts, opdracht, aanleiding),
      );
    case 'weghalen':
      return legVast(ctx, { ...waar, anker: 'stroom' }, (acts, aanleiding) =>
        laatInbrengVervallen(acts, opdracht, aanleiding),
      );
  }
}

type Notitie = Duiding & {
  readonly zaakId: string;
  readonly instrument: Instrument;
  readonly tekst: string;
  readonly versie?: string | undefined;
  readonly nieuweVersie?: string | undefined;
};

/** Notes once; sent again (while one types, or after a lost answer) it saves the newer words of the same note. */
async function noteer(ctx: Ctx, waar: Vastlegging, notitie: Notitie): Promise<Response> {
  const { zaakId, instrument, tekst } = notitie;
  const aanleiding = ctx.aanleiding(waar.velden.get('actId'));
  const inbrengId = aanleiding.actId;
  const duiding = duidingVan(notitie);
  const [, acts] = await Promise.all([lockZaak(ctx.tx, zaakId), loadActs(ctx.tx, zaakId)]);
  const isNieuw = !acts.some(({ id }) => id === inbrengId);
  const uitkomst = isNieuw
    ? await besluit(ctx.tx, { zaakId, aanleiding }, () =>
        noteerInbreng({ zaakId, tekst, acts, ...duiding }, instrument, aanleiding),
      )
    : gelukt({ acts: [], teksten: [] });
  if (!uitkomst.gelukt) {
    return isStil(ctx)
      ? stilFout(ctx, [{ veld: 'inbreng', tekst: uitkomst.uitleg }])
      : weiger(ctx, waar, uitkomst);
  }
  const terug = 'veld-inbreng';
  if (uitkomst.waarde.acts.length > 0)
    return antwoordBewaard(ctx, { zaakId, terug, id: inbrengId, bewaardOp: aanleiding.nu });
  await duidOpnieuw(ctx, { zaakId, inbrengId, duiding, instrument });
  return antwoordOpTekst(ctx, {
    zaakId,
    tekstId: inbrengId,
    vervangt: notitie.versie ?? inbrengId,
    versieId: notitie.nieuweVersie ?? newId(),
    inhoud: tekst,
    terug,
  });
}

type Opnieuw = {
  readonly zaakId: string;
  readonly inbrengId: string;
  readonly duiding: Duiding;
  readonly instrument: Instrument;
};

/**
 * A note that was saved while one typed may have got another speaker before its button was pressed. What a colleague
 * put right meanwhile stays.
 */
async function duidOpnieuw(ctx: Ctx, { zaakId, inbrengId, duiding, instrument }: Opnieuw): Promise<void> {
  const acts = await loadActs(ctx.tx, zaakId);
  const inbreng = vouwInbreng(acts).find((een) => een.inbrengId === inbrengId);
  if (inbreng === undefined || zelfde(duidingVan(inbreng), duiding)) return;
  const { door } = ctx.aanleiding();
  const laatste = acts.find(({ id }) => id === inbreng.gezien.at(-1));
  if (JSON.stringify(laatste?.door) !== JSON.stringify(door)) return;
  const opdracht = { zaakId, inbrengId, ...duiding, gezien: inbreng.gezien, instrument };
  const waar = { zaakId, aanleiding: ctx.aanleiding() };
  await besluit(ctx.tx, waar, (nu: readonly Act[], aanleiding: Aanleiding) =>
    duidInbreng(nu, opdracht, aanleiding),
  );
}

function zelfde(een: Duiding, ander: Duiding): boolean {
  return (Object.keys(een) as (keyof Duiding)[]).every((veld) => een[veld] === ander[veld]);
}
