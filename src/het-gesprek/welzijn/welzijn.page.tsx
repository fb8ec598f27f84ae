import { getInstrument } from '../gespreksprofiel.server.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVastOpBlad, toonBladfouten, toonEigenblad } from '../eigenblad.page.tsx';
import type { Eigenblad } from '../eigenblad.page.tsx';
import { laatScanVervallen, verbeterScan, vulScanIn } from './scan-invullen.ts';
import { kiesScenario, KIEZERS } from './scenario.ts';
import { ScenarioBlad } from './scenario.tsx';
import {
  kaleScenariovelden,
  leesScores,
  scanForm,
  scenarioForm,
  scenarioVeld,
  scoreVeld,
} from './welzijn.form.ts';
import { WelzijnsscanBlad } from './welzijnsscan.tsx';

const SCAN: Eigenblad = {
  woord: 'welzijnsscan',
  titel: 'Hoe gaat het',
  kop: ({ inwoner }) => `Hoe gaat het met ${inwoner}?`,
  inhoud: (tafel) => <WelzijnsscanBlad tafel={tafel} />,
};

const SCENARIO: Eigenblad = {
  woord: 'hoe-verder',
  titel: 'Hoe kan het verder gaan',
  kop: () => 'Hoe kan het verder gaan?',
  inhoud: (tafel) => <ScenarioBlad tafel={tafel} />,
};

/** GET /:gemeente/zaken/:zaak/gesprek/welzijnsscan — how it goes per leefgebied, drawn and in a table. */
export async function welzijnsscanPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, SCAN);
}

/** POST …/gesprek/welzijnsscan — a scan that is filled in (again), mended or taken out. */
export async function postWelzijnsscan(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const bewerk = velden.get('scanId') ?? 'nieuwe-scan';
  const waar = { formulier: 'scan', velden, veld: scoreVeld(instrument.leefgebieden[0]?.id ?? ''), bewerk };
  const gelezen = readFields(velden, scanForm);
  if (!gelezen.ok) return toonBladfouten(ctx, SCAN, { ...waar, fouten: gelezen.fouten });
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  const scores = leesScores(velden);
  switch (value.daad) {
    case 'invullen': {
      const opdracht = { zaakId, scores, op: value.op, inVerslag: value.inVerslag };
      return legVastOpBlad(ctx, SCAN, { ...waar, beslis: (_, a) => vulScanIn(opdracht, instrument, a) });
    }
    case 'verbeteren': {
      const opdracht = { zaakId, ...value, scores, instrument };
      return legVastOpBlad(ctx, SCAN, { ...waar, beslis: (acts, a) => verbeterScan(acts, opdracht, a) });
    }
    case 'weghalen': {
      const opdracht = { zaakId, scanId: value.scanId };
      return legVastOpBlad(ctx, SCAN, { ...waar, beslis: (acts, a) => laatScanVervallen(acts, opdracht, a) });
    }
  }
}

/** GET /:gemeente/zaken/:zaak/gesprek/hoe-verder — the pictures of growth, with the view of both. */
export async function scenarioPagina(ctx: Ctx): Promise<Response> {
  return toonEigenblad(ctx, SCENARIO);
}

/** POST …/gesprek/hoe-verder — which picture fits according to one of the two. */
export async function postScenario(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const van = KIEZERS.find((een) => een === velden.get('van')) ?? 'inwoner';
  const waar = { formulier: `scenario-${van}`, velden, veld: scenarioVeld('scenario', van) };
  const gelezen = readFields(kaleScenariovelden(velden), scenarioForm);
  if (!gelezen.ok) {
    const fouten = gelezen.fouten.map(({ veld, tekst }) => ({
      veld: veld === 'waarom' ? scenarioVeld('waarom', van) : waar.veld,
      tekst,
    }));
    return toonBladfouten(ctx, SCENARIO, { ...waar, fouten });
  }
  const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const opdracht = { zaakId: ctx.id('zaak'), ...gelezen.value, instrument };
  return legVastOpBlad(ctx, SCENARIO, { ...waar, beslis: (acts, a) => kiesScenario(acts, opdracht, a) });
}
