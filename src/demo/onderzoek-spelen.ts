import type { Actor } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import { vouwGesprek } from '../het-gesprek/gesprek.ts';
import { beantwoordOnderdeel, getOnderdeel } from '../het-gesprek/verslag/dekking.ts';
import type { Onderdeel } from '../het-gesprek/verslag/dekking.ts';
import { legGesprekVast } from '../het-gesprek/gevoerd.ts';
import type { AanwezigAls } from '../het-gesprek/gevoerd.ts';
import { noemOplossing } from '../het-gesprek/oplossingen/noemen.ts';
import { parkeerIdee } from '../het-gesprek/oplossingen/idee.ts';
import { noteerInbreng } from '../het-gesprek/vraagverheldering/inbreng.ts';
import {
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
} from '../het-gesprek/vraagverheldering/overeenstemming.ts';
import { zetWondervraag } from '../het-gesprek/vraagverheldering/wondervraag.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { leefgebiedIn, resultaatsoortIn } from './bezetting.ts';
import { speelBesproken } from './oplossing-spelen.ts';
import { speelContacten } from './contact-spelen.ts';
import { speelDeelnemers } from './deelnemers-spelen.ts';
import { speelNetwerk } from './netwerk-spelen.ts';
import { speelStroom } from './stroom-spelen.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';
import type { Element, Verhaal } from './verhaal.ts';
import { speelWelzijn } from './welzijn-spelen.ts';

/** What the gesprek of a story is played with. */
export type Gesprekspel = {
  readonly spel: Spel;
  readonly verhaal: Verhaal;
  readonly profiel: Gemeenteprofiel;
  readonly voerder: Actor;
  readonly inwonerNaam: string;
};

/** Plays the whole gesprek of a story; returns the ids of its resultaten, in order. */
export function speelGesprek(gegeven: Gesprekspel): readonly string[] {
  const { spel, verhaal, profiel, voerder } = gegeven;
  const { zaakId } = spel;
  const op = datumVanMoment(new Date(spel.moment).toISOString());
  const aanwezigen = aanwezigenIn(gegeven);
  speelDeelnemers(spel, voerder, verhaal.id);
  speel(spel, voerder, (acts, a) =>
    legGesprekVast(acts, { zaakId, op, vorm: 'huisbezoek', aanwezigen, duurMinuten: 60 }, a),
  );
  const { instrument } = profiel;
  const inbrengIds = verhaal.regels.map(({ gebied, ...regel }) => {
    const leefgebied = gebied && leefgebiedIn(profiel, gebied);
    return speel(spel, voerder, (_, a) => noteerInbreng({ zaakId, ...regel, leefgebied }, instrument, a));
  });
  speelStroom(spel, voerder, { verhaalId: verhaal.id, inbrengIds, instrument });
  speelNetwerk(spel, voerder, verhaal.id);
  speelWelzijn(spel, voerder, { verhaalId: verhaal.id, instrument: gegeven.profiel.instrument });
  for (const tekst of verhaal.ideeen) speel(spel, voerder, (_, a) => parkeerIdee({ zaakId, tekst }, a));
  speel(spel, voerder, (acts, a) =>
    zetWondervraag(acts, { zaakId, tekst: verhaal.wondervraag, woordenVan: 'inwoner', gezien: [] }, a),
  );
  const resultaatIds = verhaal.resultaten.map((_, plaats) => speelResultaat(gegeven, plaats));
  for (const oplossing of verhaal.oplossingen) {
    const resultaatId = resultaatIds[oplossing.resultaat] ?? resultaatIds[0]!;
    const nietGenoeg =
      oplossing.trede === 'maatwerk'
        ? 'We keken eerst naar wat u zelf kunt en wie u helpt. Dat lost dit niet op.'
        : undefined;
    speel(spel, voerder, (acts, a) =>
      noemOplossing(acts, { zaakId, ...oplossing, resultaatId, nietGenoeg }, a),
    );
  }
  speelBesproken(spel, { id: verhaal.id, voerder, resultaatIds });
  speelDekking(gegeven);
  speelContacten(spel, { id: verhaal.id, voerder, profiel });
  return resultaatIds;
}

function speelResultaat({ spel, verhaal, profiel, voerder }: Gesprekspel, plaats: number): string {
  const { zaakId } = spel;
  const resultaat = verhaal.resultaten[plaats]!;
  const resultaatsoort = resultaatsoortIn(profiel, resultaat);
  const resultaatId = speel(spel, voerder, (_, a) =>
    stelResultaatVoor({ zaakId, tekst: resultaat.tekst, resultaatsoort }, profiel.instrument, a),
  );
  const { oneens } = resultaat;
  const welk = { zaakId, resultaatId, kop: resultaatId };
  if (oneens !== undefined) {
    const woorden = { woordenInwoner: resultaat.tekst, woordenGespreksvoerder: oneens };
    speel(spel, voerder, (acts, a) => noteerOneens(acts, { ...welk, ...woorden }, a));
    return resultaatId;
  }
  const op = datumVanMoment(new Date(spel.moment).toISOString());
  speel(spel, voerder, (acts, a) => spreekResultaatAf(acts, { ...welk, op, tekstversie: resultaatId }, a));
  return resultaatId;
}

const besproken: Readonly<Record<Element, string>> = {
  a: 'We spraken over wat u nodig hebt, wie u bent en wat u prettig vindt.',
  b: 'We keken wat u zelf kunt en wat gewoon is om van huisgenoten te verwachten.',
  c: 'We keken wie er om u heen helpt en of dat zo kan blijven.',
  d: 'We vroegen wat degene die u helpt zelf nodig heeft.',
  e: 'We keken wat er in de buurt is voor iedereen.',
  f: 'We keken wie er nog meer bij betrokken is, zoals de huisarts of de wijkverpleging.',
  g: 'We legden uit dat er een eigen bijdrage kan zijn.',
};

function speelDekking({ spel, verhaal, voerder }: Gesprekspel): void {
  const { zaakId } = spel;
  const zeg = (onderdeel: Onderdeel, isBesproken: boolean, woorden: string) => {
    const bij = isBesproken && woorden === besproken[onderdeel as Element] ? gezegdOver(spel, onderdeel) : [];
    const antwoord = { besproken: isBesproken, bij, tekst: bij.length > 0 ? '' : woorden, gezien: [] };
    speel(spel, voerder, (acts, a) => beantwoordOnderdeel(acts, { zaakId, onderdeel, ...antwoord }, a));
  };
  for (const element of Object.keys(besproken) as Element[]) {
    const reden = verhaal.nietBesproken[element];
    const tekst = element === 'd' ? (verhaal.mantelzorger ?? besproken.d) : besproken[element];
    zeg(element, reden === undefined, reden ?? tekst);
  }
  zeg('pgb', true, 'We vertelden dat u soms zelf hulp kunt kiezen met een budget, en wat daarbij hoort.');
  const steun =
    verhaal.clientondersteuner === 'ja'
      ? 'Er zat iemand naast u die u gratis hielp.'
      : 'U wist dat gratis hulp erbij kan. U wilde dat nu niet.';
  zeg('clientondersteuning', true, steun);
  zeg('identiteit', true, 'U liet uw identiteitskaart zien.');
  const plan = verhaal.persoonlijkPlan;
  zeg('persoonlijk-plan', true, plan ?? 'U maakte geen eigen plan. Dat hoeft ook niet.');
}

/** The surest thing that was said about a topic, as somebody would tick it. */
function gezegdOver({ acts }: Spel, onderdeel: Onderdeel): readonly string[] {
  const { geraaktDoor } = getOnderdeel(vouwGesprek(acts).dekking, onderdeel);
  return geraaktDoor.slice(0, 1).map(({ id }) => id);
}

function aanwezigenIn({ verhaal, inwonerNaam }: Gesprekspel) {
  return verhaal.aanwezig.map((naam) => ({
    naam: naam === 'de inwoner' ? inwonerNaam : naam,
    rol: rolVan(naam),
  }));
}

function rolVan(naam: string): AanwezigAls {
  if (naam === 'de inwoner') return 'inwoner';
  if (naam.includes('cliëntondersteuner')) return 'clientondersteuner';
  if (naam.includes('tolk')) return 'tolk';
  if (/dochter|zoon|zus|broer|man|vrouw|moeder|vader|kleindochter|kleinzoon|nicht/.test(naam))
    return 'familie';
  return 'anders';
}
