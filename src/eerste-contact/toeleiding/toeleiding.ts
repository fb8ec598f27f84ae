import type { Aanleiding, Act, Gevolg, NieuweAct, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import { geweigerd, gelukt } from '../../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { getLopendeMelding } from '../einde.ts';
import { isKort, stelVoor } from './voorstel.ts';
import type { Toeleidingscontext, Toeleidingsfeiten, Toeleidingsprofiel, Voorstel } from './voorstel.ts';

/** The two broad questions on a short route (EC-16). */
export const BREDE_VRAGEN = ['iets-anders', 'mensen-om-u-heen'] as const;

/** The answer to one broad question, with the inwoner's words when there is more. */
export type BreedAntwoord = { readonly antwoord: 'ja' | 'nee'; readonly woorden?: string | undefined };

/** The answers so far. */
export type BredeAntwoorden = Readonly<Partial<Record<(typeof BREDE_VRAGEN)[number], BreedAntwoord>>>;

/** A person chose which gesprek and who leads it; texts are text ids. May come again to choose anew. */
export type Toegeleid = Act<
  'toegeleid',
  {
    readonly voorstel: string;
    readonly voorstelUitleg: string;
    readonly soortGesprek: string;
    readonly team: string;
    readonly gespreksvoerderId?: string | undefined;
    readonly reden: string;
    readonly feiten: Toeleidingsfeiten;
    readonly bredeAntwoorden: readonly {
      readonly vraag: (typeof BREDE_VRAGEN)[number];
      readonly antwoord: 'ja' | 'nee';
      readonly tekst?: string | undefined;
    }[];
    readonly gesprekAfgeslagen?: string | undefined;
  }
>;

/** What a person decides. */
export type Toeleidingsbesluit = {
  readonly soortGesprek: string;
  readonly team: string;
  readonly gespreksvoerderId?: string | undefined;
  readonly reden: string;
  readonly bredeAntwoorden: BredeAntwoorden;
  /** In the inwoner's words, why not the broad gesprek that was offered (EC-17). */
  readonly gesprekAfgeslagen?: string | undefined;
};

/** The toeleiding that holds now; undefined when nobody chose yet. */
export function vouwToeleiding(
  acts: readonly Act[],
): (Toegeleid['inhoud'] & { readonly op: string }) | undefined {
  const laatste = (acts as readonly Toegeleid[]).findLast((act) => act.soort === 'toegeleid');
  return laatste && { ...laatste.inhoud, op: laatste.gebeurdOp };
}

/**
 * Records which gesprek a person chose (EC-15). Refuses a kind or team the profile does not have (EC-2), a choice
 * beside the proposal without a reason, a short route without both broad questions (EC-16), and a short route
 * after more came up unless the inwoner turned the offered gesprek down (EC-17).
 */
export function leidToe(
  acts: readonly Act[],
  { besluit, ...context }: Toeleidingscontext & { readonly besluit: Toeleidingsbesluit },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return melding;
  const voorstel = stelVoor(context);
  const bezwaar = watErNietKan(context.profiel, besluit, voorstel);
  if (bezwaar !== undefined) return bezwaar;
  const reden = nieuweTekst(
    aanleiding.nieuwId(),
    besluit.reden.trim() === '' ? voorstel.uitleg : besluit.reden,
  );
  const antwoorden = antwoordenMetTekst(besluit.bredeAntwoorden, aanleiding);
  const afgeslagen = besluit.gesprekAfgeslagen?.trim()
    ? nieuweTekst(aanleiding.nieuwId(), besluit.gesprekAfgeslagen)
    : undefined;
  const act: NieuweAct<'toegeleid', Toegeleid['inhoud']> = {
    id: aanleiding.actId,
    soort: 'toegeleid',
    zaakId: melding.waarde.zaakId,
    door: aanleiding.door,
    gebeurdOp: aanleiding.nu,
    vervangt: acts.findLast(({ soort }) => soort === 'toegeleid')?.id,
    inhoud: {
      voorstel: voorstel.soortGesprek,
      voorstelUitleg: voorstel.uitleg,
      soortGesprek: besluit.soortGesprek,
      team: besluit.team,
      gespreksvoerderId: besluit.gespreksvoerderId,
      reden: reden.tekstId,
      feiten: context.feiten,
      bredeAntwoorden: antwoorden.map(({ tekst, ...antwoord }) => ({ ...antwoord, tekst: tekst?.tekstId })),
      gesprekAfgeslagen: afgeslagen?.tekstId,
    },
  };
  const teksten = [reden, ...antwoorden.map(({ tekst }) => tekst), afgeslagen];
  return gelukt({ acts: [act], teksten: teksten.filter((tekst) => tekst !== undefined) });
}

function watErNietKan(
  profiel: Toeleidingsprofiel,
  besluit: Toeleidingsbesluit,
  voorstel: Voorstel,
): Geweigerd | undefined {
  const soort = profiel.gesprekssoorten.find(({ id }) => id === besluit.soortGesprek);
  if (soort === undefined || !profiel.teams.some(({ id }) => id === besluit.team)) {
    return geweigerd(
      'EC-2',
      'Kies welk gesprek het wordt en welk team het voert. Iedereen krijgt een gesprek.',
    );
  }
  const wijktAf = besluit.soortGesprek !== voorstel.soortGesprek || besluit.team !== voorstel.team;
  if (wijktAf && besluit.reden.trim() === '') {
    return geweigerd('EC-15', 'Je kiest iets anders dan het voorstel. Schrijf in een zin op waarom.');
  }
  if (!isKort(soort)) return undefined;
  if (BREDE_VRAGEN.some((vraag) => besluit.bredeAntwoorden[vraag] === undefined)) {
    return geweigerd(
      'EC-16',
      'Stel bij een kort gesprek eerst de twee brede vragen, en noteer het antwoord.',
    );
  }
  const komtMeer = BREDE_VRAGEN.some((vraag) => besluit.bredeAntwoorden[vraag]?.antwoord === 'ja');
  if (komtMeer && !besluit.gesprekAfgeslagen?.trim()) {
    return geweigerd(
      'EC-17',
      'Er speelt meer. Bied een uitgebreid gesprek aan, of noteer waarom de inwoner dat niet wil.',
    );
  }
  return undefined;
}

type AntwoordMetTekst = {
  readonly vraag: (typeof BREDE_VRAGEN)[number];
  readonly antwoord: 'ja' | 'nee';
  readonly tekst?: NieuweTekst | undefined;
};

function antwoordenMetTekst(
  antwoorden: BredeAntwoorden,
  aanleiding: Aanleiding,
): readonly AntwoordMetTekst[] {
  return BREDE_VRAGEN.flatMap((vraag) => {
    const gegeven = antwoorden[vraag];
    if (gegeven === undefined) return [];
    const tekst = gegeven.woorden?.trim() ? nieuweTekst(aanleiding.nieuwId(), gegeven.woorden) : undefined;
    return [{ vraag, antwoord: gegeven.antwoord, tekst }];
  });
}
