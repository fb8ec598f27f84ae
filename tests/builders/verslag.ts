import { getDatum } from '../../src/basis/datum.ts';
import { doeMelding } from '../../src/eerste-contact/melding.ts';
import { beantwoordOnderdeel, ONDERDELEN } from '../../src/het-gesprek/verslag/dekking.ts';
import type { Onderdeel } from '../../src/het-gesprek/verslag/dekking.ts';
import { legGesprekVast } from '../../src/het-gesprek/gevoerd.ts';
import { laatOplossingAfvallen, noemOplossing } from '../../src/het-gesprek/oplossingen/noemen.ts';
import { parkeerIdee } from '../../src/het-gesprek/oplossingen/idee.ts';
import type { Verslagbron } from '../../src/het-gesprek/verslag/verslagbron.ts';
import { stelVerslagOp } from '../../src/het-gesprek/verslag/verslaginhoud.ts';
import { kenmerkVan, verstuurVerslag } from '../../src/het-gesprek/verslag/versturen.ts';
import { noteerInbreng } from '../../src/het-gesprek/vraagverheldering/inbreng.ts';
import {
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
} from '../../src/het-gesprek/vraagverheldering/overeenstemming.ts';
import { findResultaat } from '../../src/het-gesprek/vraagverheldering/resultaat.ts';
import { zetWondervraag } from '../../src/het-gesprek/vraagverheldering/wondervraag.ts';
import { GEMEENTEN } from '../../src/inrichting/index.ts';
import { eenVerloop } from './verloop.ts';
import type { Verloop } from './verloop.ts';

/** The profile of the first made-up municipality. */
export const profiel = GEMEENTEN[0]!.profielen[0]!;
/** The day of the gesprek. */
export const gesprekOp = getDatum('2026-11-02');
/** The wish, exactly as it was said. */
export const WENS = '  in mijn eigen bed slapen, zónder bang te zijn voor "de trap"…'.trim();

const zinnen: readonly (readonly [
  string | undefined,
  'inwoner' | 'mantelzorger' | 'gespreksvoerder',
  string,
])[] = [
  [
    'wonen',
    'inwoner',
    'Overdag ga ik nooit naar boven. Dat bewaar ik voor de avond, want dan hoef ik maar één keer.',
  ],
  ['wonen', 'mantelzorger', 'Mijn moeder belt mij als ze boven is. Dan weet ik dat het goed ging.'],
  [
    'wonen',
    'gespreksvoerder',
    'De trap is steil en heeft een leuning aan één kant. De badkamer en het bed zijn boven.',
  ],
  ['gezondheid', 'inwoner', 'Mijn knieën zijn op, zegt de dokter. Een nieuwe knie durf ik niet meer aan.'],
  ['huishouden', 'inwoner', 'Koken gaat nog goed.'],
  ['huishouden', 'mantelzorger', 'Koken gaat helemaal niet meer. De pannen staan er nog van vorige week.'],
  ['contacten', 'inwoner', 'Op dinsdag komen de dames hier kaarten. Dat wil ik zo houden.'],
  ['helpers', 'mantelzorger', 'Ik kom twee keer per week. Ik maak me vooral ’s avonds zorgen.'],
  [undefined, 'inwoner', 'Ik woon hier 46 jaar. Ik wil hier gewoon blijven.'],
];

const antwoorden: Readonly<Partial<Record<Onderdeel, string>>> = {
  a: 'U wilt zelf bepalen wanneer u naar boven gaat.',
  b: 'Koken en de was doet u zelf. U woont alleen.',
  c: 'Uw dochter komt twee keer per week. De buurvrouw heeft een sleutel.',
  d: 'Uw dochter wil ’s avonds gerust kunnen gaan slapen. Een vast belmoment helpt daarbij.',
  e: 'U wilt naar de eettafel in het buurthuis gaan kijken.',
  f: 'De huisarts weet van uw knieën. U bent verzekerd bij een maatschappij die fysiotherapie vergoedt.',
  g: 'Voor hulp van de gemeente betaalt u een eigen bijdrage per maand. Voor een leuning betaalt u de leuning.',
  identiteit: 'Wij zagen uw identiteitskaart.',
  clientondersteuning: 'U dacht er even over na.',
};

/** A melding and a gesprek of an hour with two people at the table; topics of the law stay open unless `klaar`. */
export function eenGesprek(klaar = true): Verloop {
  const verloop = eenVerloop();
  const { zaakId, doe } = verloop;
  doe((acts, aanleiding) =>
    doeMelding(
      acts,
      {
        zaakId,
        kanaal: 'telefoon',
        namens: 'zichzelf',
        spoed: 'nee',
        contactwens: { wijze: 'bellen' },
        woorden: 'De trap lukt bijna niet meer.',
        inwonerId: '0190aaaa-0000-7000-8000-0000000000aa',
        ontvangenOp: getDatum('2026-10-26'),
        redenEerder: 'brief',
      },
      aanleiding,
    ),
  );
  const aanwezigen = [
    { naam: 'Jo van den Heuvel', rol: 'inwoner' },
    { naam: 'Ans Bakker', rol: 'mantelzorger' },
  ] as const;
  doe((acts, a) => legGesprekVast(acts, { zaakId, op: gesprekOp, vorm: 'huisbezoek', aanwezigen }, a));
  for (const [leefgebied, spreker, tekst] of zinnen) noteer(verloop, { leefgebied, spreker, tekst });
  doe((acts, a) => zetWondervraag(acts, { zaakId, tekst: WENS, woordenVan: 'inwoner', gezien: [] }, a));
  voegResultatenToe(verloop);
  for (const onderdeel of klaar ? ONDERDELEN : []) beantwoord(verloop, onderdeel);
  return verloop;
}

/** Notes something said, or seen when it is the gespreksvoerder's; gives its id. */
export function noteer(
  { zaakId, doe }: Verloop,
  {
    leefgebied,
    spreker,
    tekst,
    buitenVerslag,
  }: {
    readonly buitenVerslag?: true | undefined;
    readonly leefgebied?: string | undefined;
    readonly spreker: 'inwoner' | 'mantelzorger' | 'gespreksvoerder';
    readonly tekst: string;
  },
): string {
  const soort = spreker === 'gespreksvoerder' ? 'gezien' : 'gezegd';
  const sprekerNaam = spreker === 'mantelzorger' ? 'Ans Bakker' : undefined;
  return doe((_, a) =>
    noteerInbreng(
      { zaakId, tekst, spreker, sprekerNaam, leefgebied, buitenVerslag, soort },
      profiel.instrument,
      a,
    ),
  );
}

/** Two results, one agreed and one not, each with its ways to get there. */
function voegResultatenToe(verloop: Verloop): void {
  const { zaakId, doe } = verloop;
  const boven = nieuwResultaat(verloop, 'Ik kom veilig boven en beneden, ook als er niemand is.');
  doe((acts, a) => spreekResultaatAf(acts, { zaakId, resultaatId: boven, kop: boven, op: gesprekOp }, a));
  const schoon = nieuwResultaat(verloop, 'Mijn huis is schoon.');
  const woorden = {
    woordenInwoner: 'Elke week zuigen, ook boven.',
    woordenGespreksvoerder: 'Eens per twee weken is genoeg.',
  };
  doe((acts, a) => noteerOneens(acts, { zaakId, resultaatId: schoon, kop: schoon, ...woorden }, a));
  noem(verloop, {
    resultaatId: boven,
    tekst: 'Een tweede leuning',
    waarom: 'Met twee handen vast durft u de trap beter.',
    trede: 'algemeen-gebruikelijk',
  });
  noem(verloop, {
    resultaatId: boven,
    tekst: 'Een traplift',
    waarom: 'De trap zelf lukt niet meer.',
    trede: 'maatwerk',
    nietGenoeg: 'Een leuning alleen lost het niet op en beneden is geen plaats voor een bed.',
  });
  const kamer = noem(verloop, { resultaatId: boven, tekst: 'Beneden slapen', waarom: '' });
  doe((acts, a) =>
    laatOplossingAfvallen(
      acts,
      { zaakId, oplossingId: kamer, reden: 'De voorkamer is te klein voor een bed en uw kast.' },
      a,
    ),
  );
  noem(verloop, {
    resultaatId: schoon,
    tekst: 'De kleindochter zuigt op zaterdag',
    waarom: 'Ze bood het zelf aan.',
    trede: 'netwerk',
  });
  doe((_, a) => parkeerIdee({ zaakId, tekst: 'Een hondje, voor de gezelligheid' }, a));
}

function nieuwResultaat({ zaakId, doe }: Verloop, tekst: string): string {
  return doe((_, a) => stelResultaatVoor({ zaakId, tekst }, profiel.instrument, a));
}

function noem(
  { zaakId, doe }: Verloop,
  oplossing: Omit<Parameters<typeof noemOplossing>[1], 'zaakId'>,
): string {
  return doe((acts, a) => noemOplossing(acts, { zaakId, ...oplossing }, a));
}

/** Answers one topic of the law: talked about when there are words for it, otherwise not because it did not come up. */
export function beantwoord({ zaakId, doe }: Verloop, onderdeel: Onderdeel): void {
  const tekst = antwoorden[onderdeel];
  const antwoord = {
    zaakId,
    onderdeel,
    besproken: tekst !== undefined,
    tekst: tekst ?? 'u er nog over wilt nadenken.',
    gezien: [],
  };
  doe((acts, a) => beantwoordOnderdeel(acts, antwoord, a));
}

/** The texts of a verloop as they stand, by text id. */
export function tekstenVan({
  teksten,
}: Verloop): ReadonlyMap<string, { readonly id: string; readonly inhoud: string }> {
  return new Map([...teksten].map(([id, inhoud]) => [id, { id, inhoud }]));
}

/** What is composed from a verloop now. */
export function stelOp(verloop: Verloop, teksten = tekstenVan(verloop)) {
  return stelVerslagOp({ acts: verloop.acts, teksten, instrument: profiel.instrument });
}

/** What a verslag of this verloop is put into words with. */
export function bronVan(verloop: Verloop, eigen: Partial<Verslagbron> = {}): Verslagbron {
  return {
    inhoud: stelOp(verloop),
    tekst: (versieId) => verloop.teksten.get(versieId),
    profiel,
    namen: new Map([['0190aaaa-0000-7000-8000-000000000002', 'Guus Gesprek']]),
    afzender: 'Gemeente Heldermond',
    ...eigen,
  };
}

/** What is needed to send the verslag of a verloop now. */
export function verstuurOpdracht(
  verloop: Verloop,
  eigen: Partial<Parameters<typeof verstuurVerslag>[1]> = {},
) {
  return {
    zaakId: verloop.zaakId,
    wijze: 'post' as const,
    teksten: tekstenVan(verloop),
    instrument: profiel.instrument,
    naam: 'Jo van den Heuvel',
    gezien: kenmerkVan(stelOp(verloop)),
    ...eigen,
  };
}

/** The result with this id as it stands. */
export function resultaatVan(verloop: Verloop, nummer: number) {
  const id = verloop.acts.filter(({ soort }) => soort === 'resultaat-voorgesteld')[nummer]!.id;
  return findResultaat(verloop.acts, id)!;
}
