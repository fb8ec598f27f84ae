import { schrijfDatum } from '../../basis/datum.ts';
import { schrijfGetal } from '../../basis/frequentie.ts';
import { vouwAdviezen } from '../beoordeling/advies.ts';
import type { Advies } from '../beoordeling/advies.ts';
import { vouwBeoordeling } from '../beoordeling/beoordeling.ts';
import type { BeoordeeldeStap, Beoordeling, Deel, Stap } from '../beoordeling/beoordeling.ts';
import { maatVan, schrijfHoeveelheid, schrijfNorm } from '../besluit/hoeveelheid.ts';
import { pgbgrondWoord } from '../besluit/pgb.ts';
import { alsAlinea, deel, rij } from './brief.ts';
import type { Briefdeel, Briefzin } from './brief.ts';
import { vast } from './briefdeel-besluit.ts';
import type { Briefstof } from './briefstof.ts';

/** The five steps in words to the inwoner, each with its article (Awb 3:47). */
const STAPPEN: Readonly<Record<Stap, string>> = {
  hulpvraag: 'Stap 1: wat u vroeg (Wmo 2015, artikel 2.3.2)',
  problemen: 'Stap 2: wat er lastig is (artikel 2.3.2 lid 4)',
  ondersteuning: 'Stap 3: welke ondersteuning nodig is (artikel 2.3.5 lid 3)',
  'eigen-mogelijkheden': 'Stap 4: wat er kan zonder de gemeente (artikel 2.3.5 lid 3)',
  rest: 'Stap 5: wat er dan nog nodig is (artikel 2.3.5 lid 3)',
};

const DELEN: Readonly<Record<Deel, string>> = {
  'eigen-kracht': 'Wat u zelf kunt',
  'gebruikelijke-hulp': 'Gewone hulp van uw huisgenoten',
  mantelzorg: 'Wie u al helpt of verzorgt',
  netwerk: 'Familie, vrienden en buren',
  'algemeen-gebruikelijk': 'Wat iedereen gewoon koopt',
  'algemene-voorziening': 'Wat er voor iedereen is in de buurt',
  'andere-wet': 'Hulp uit een andere wet',
};

const TOETSVRAGEN = [
  ['nietSpeciaal', 'Is het voor iedereen gemaakt?'],
  ['verkrijgbaar', 'Is het echt te krijgen?'],
  ['passend', 'Lost het genoeg op?'],
  ['betaalbaar', 'Is het te betalen van een minimuminkomen?'],
] as const;

/** Why: the reasons of the besluit, then the five steps, the tests, the advice and what the inwoner said about it. */
export function waaromdelen(stof: Briefstof): readonly Briefdeel[] {
  const beoordeling = beoordelingVan(stof);
  const heeftStappen = beoordeling?.stappen.some(({ stand }) => stand !== undefined) ?? false;
  return [
    deel('waarom', 'Waarom wij dit besluiten', [
      uitBesluit(stof, stof.besluit.voorstel.motivering),
      ...overDeOmvang(stof),
      vast(stof, heeftStappen ? 'brief.waarom' : 'brief.waarom.zonder-stappen'),
    ]),
    ...(beoordeling === undefined || !heeftStappen ? [] : stapdelen(stof, beoordeling)),
    ...toetsdelen(stof, beoordeling),
    ...adviesdelen(stof),
    ...gehoorddelen(stof),
  ];
}

/** The judgement that belongs to this besluit; a besluit without an aanvraag has none. */
export function beoordelingVan({
  acts,
  besluit,
}: Pick<Briefstof, 'acts' | 'besluit'>): Beoordeling | undefined {
  const { aanvraagId } = besluit.voorstel;
  return aanvraagId === undefined ? undefined : vouwBeoordeling(acts, aanvraagId);
}

/** The advice as it was when this besluit was taken: what came after it is no reason for it. */
export function adviezenVan({ acts, besluit }: Pick<Briefstof, 'acts' | 'besluit'>): readonly Advies[] {
  const genomen = acts.findIndex(
    ({ soort, inhoud }) =>
      soort === 'besluit-genomen' &&
      (inhoud as { readonly besluitId?: string }).besluitId === besluit.besluitId,
  );
  return vouwAdviezen(genomen < 0 ? acts : acts.slice(0, genomen));
}

function overDeOmvang(stof: Briefstof): readonly Briefzin[] {
  const { voorstel } = stof.besluit;
  const { gewenst, norm, pgb, vorm } = voorstel;
  const afwijking = stof.woorden.get(norm?.afwijking ?? '')?.trim();
  const zinnen = [
    gewenst === undefined ? undefined : `U vroeg om ${gevraagdeOmvang(stof, gewenst)}.`,
    norm === undefined ? undefined : `Wij gaan meestal uit van ${schrijfNorm(norm)}.`,
    afwijking ? `Hier is het anders: ${alsAlinea(afwijking)}` : undefined,
    vorm !== 'pgb' && pgb?.weigering !== undefined
      ? `U vroeg een pgb. Dat geven wij niet. ${pgbgrondWoord(pgb.weigering)}.`
      : undefined,
  ];
  return zinnen
    .filter((zin) => zin !== undefined)
    .map((tekst) => ({ tekst, herkomst: { soort: 'besluit' } }));
}

/** How much the inwoner asked, in the unit of the product, beside what is decided (K07). */
function gevraagdeOmvang({ profiel, besluit: { voorstel } }: Briefstof, gewenst: number): string {
  const eenheid = profiel.producten.find(({ id }) => id === voorstel.product)?.eenheid;
  if (eenheid === undefined) return schrijfGetal(gewenst);
  const { frequentie } = voorstel;
  return schrijfHoeveelheid({ [maatVan(eenheid)]: gewenst, frequentie }, eenheid);
}

function stapdelen(stof: Briefstof, { stappen }: Beoordeling): readonly Briefdeel[] {
  const kop = { tekst: rij('Wat kan helpen', 'Wat wij vonden'), herkomst: { soort: 'brief' } } as const;
  return (Object.keys(STAPPEN) as Stap[]).map((stap): Briefdeel => {
    const eigen = stappen.filter((een) => een.stap === stap && een.stand !== undefined);
    const zinnen = eigen.map((een) => stapzin(stof, een));
    const metKop = stap === 'eigen-mogelijkheden' && zinnen.length > 0 ? [kop, ...zinnen] : zinnen;
    return { ...deel(`stap.${stap}`, STAPPEN[stap], metKop), niveau: 3 };
  });
}

function stapzin(
  stof: Briefstof,
  { stap, deel: onderdeel, stand, tekst, bronnen }: BeoordeeldeStap,
): Briefzin {
  const gezegd = alsAlinea(stof.woorden.get(tekst ?? '') ?? '');
  const woorden = stand === 'niet-van-toepassing' ? `Dit speelt hier niet: ${gezegd}` : gezegd;
  const herkomst = { soort: 'stap', stap, ...(onderdeel && { deel: onderdeel }), bronnen } as const;
  return { tekst: onderdeel === undefined ? woorden : rij(DELEN[onderdeel], woorden), herkomst };
}

/** The four answers, printed whenever something was tested: on a refusal they carry it (K17). */
function toetsdelen(stof: Briefstof, beoordeling: Beoordeling | undefined): readonly Briefdeel[] {
  const toetsen = beoordeling?.toetsen ?? [];
  if (toetsen.length === 0) return [];
  const delen = toetsen.map((toets): Briefdeel => {
    const herkomst = { soort: 'toets', id: toets.toetsId } as const;
    const wat = alsAlinea(stof.woorden.get(toets.wat) ?? '');
    const prijs = toets.prijs === undefined ? [] : [rij('Wat kost het?', `${toets.prijs} euro`)];
    const antwoorden = TOETSVRAGEN.map(([veld, vraag]) => rij(vraag, toets[veld] ? 'ja' : 'nee'));
    const rijen = [rij('Vraag', 'Antwoord'), ...antwoorden, ...prijs];
    const zinnen = [...rijen, alsAlinea(stof.woorden.get(toets.toelichting) ?? '')];
    return {
      ...deel(
        `toets.${toets.toetsId}`,
        `Algemeen gebruikelijk? ${wat}`,
        zinnen.map((tekst) => ({ tekst, herkomst })),
      ),
      niveau: 3,
    };
  });
  return [
    { ...deel('toetsen', 'Is het algemeen gebruikelijk?', [vast(stof, 'brief.toetsen')]), niveau: 3 },
    ...delen,
  ];
}

function adviesdelen(stof: Briefstof): readonly Briefdeel[] {
  const zinnen = adviezenVan(stof).flatMap((advies): readonly Briefzin[] => {
    if (advies.antwoord === undefined) return [];
    const herkomst = { soort: 'advies', id: advies.adviesId } as const;
    const vraag = alsAlinea(stof.woorden.get(advies.vraag) ?? '');
    const antwoord = alsAlinea(stof.woorden.get(advies.antwoord) ?? '');
    return [
      { tekst: `Wij vroegen advies aan ${advies.adviseur ?? advies.aan}. Wij vroegen: ${vraag}`, herkomst },
      { tekst: `Het advies was: ${antwoord}`, herkomst },
    ];
  });
  return zinnen.length === 0
    ? []
    : [{ ...deel('advies', 'Advies van een deskundige (Awb, artikel 3:9)', zinnen), niveau: 3 }];
}

function gehoorddelen(stof: Briefstof): readonly Briefdeel[] {
  const { gehoord } = stof.besluit.voorstel;
  const gezegd = stof.woorden.get(gehoord?.woorden ?? '')?.trim();
  if (gehoord === undefined || !gezegd) return [];
  const tekst = `Op ${schrijfDatum(gehoord.op)} vroegen wij wat u hiervan vond. U zei: “${alsAlinea(gezegd)}”`;
  const zin = { tekst, herkomst: { soort: 'besluit' } } as const;
  return [{ ...deel('gehoord', 'Wat u er zelf van vond (Awb, artikel 4:7)', [zin]), niveau: 3 }];
}

function uitBesluit(stof: Briefstof, tekstId: string): Briefzin | undefined {
  const tekst = stof.woorden.get(tekstId)?.trim();
  return tekst ? { tekst: alsAlinea(tekst), herkomst: { soort: 'besluit' } } : undefined;
}
