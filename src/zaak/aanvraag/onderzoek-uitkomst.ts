import type { Act } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { GevondenResultaat, OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { vouwMelding } from '../../eerste-contact/index.ts';
import { laatsteVersie, stelVerslagOp, vouwVerslag } from '../../het-gesprek/index.ts';
import type { VerslagInhoud, Verslagstof, Verslagversie } from '../../het-gesprek/index.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import type { Poort } from '../../toewijzing/index.ts';

/**
 * What who judges the aanvraag lawfully needs, frozen: taken from the last verslag that was sent, or else from the
 * gesprek as far as it is (ZK-6, Wmo 2.3.2 lid 9). Holds text version ids, never text.
 */
export function stelOnderzoekSamen(stof: Verslagstof): OnderzoekUitkomst {
  const laatste = laatsteVersie(vouwVerslag(stof.acts));
  const inhoud = laatste?.inhoud ?? stelVerslagOp(stof);
  return {
    verslagId: laatste?.verslagId,
    verslagVerzondenOp: laatste && datumVanMoment(laatste.verzondenOp),
    gesprekkenOp: inhoud.gesprekken.map(({ op }) => op),
    gespreksvoerderIds: gespreksvoerdersVan(stof.acts, laatste),
    hulpvraag: hulpvraagVan(inhoud, stof.acts),
    resultaten: inhoud.resultaten.flatMap(resultaatVan).map((een) => metEigenOrganisatie(een, stof.acts)),
    onderdelen: inhoud.onderdelen.map(({ onderdeel, besproken, tekst, bij }) => ({
      onderdeel,
      besproken,
      tekst: tekst ?? gezegdIn(bij) ?? '',
    })),
  };
}

/** What decides whether an aanvraag is possible yet: the day of the first verslag, and the end of the six weeks. */
export function poortVan(acts: readonly Act[]): (Poort & { readonly gemeldOp: Datum }) | undefined {
  const melding = vouwMelding(acts);
  if (melding === undefined) return undefined;
  const eerste = vouwVerslag(acts).versies[0];
  return {
    gemeldOp: melding.ontvangenOp,
    verslagVerzondenOp: eerste && datumVanMoment(eerste.verzondenOp),
    onderzoekUiterlijk: uiterlijkVerslag(melding.ontvangenOp),
  };
}

/** Results that stand, with the ways that were chosen; what was put aside is no outcome. */
function resultaatVan({
  resultaatId,
  tekst,
  staat,
  oplossingen,
  nietGenoeg,
}: VerslagInhoud['resultaten'][number]): readonly GevondenResultaat[] {
  if (staat.soort === 'voorgesteld') return [];
  const gekozen = oplossingen.filter(({ reden }) => reden === undefined);
  const verderGekeken = nietGenoeg ?? oplossingen.find(({ reden }) => reden !== undefined)?.reden;
  return [
    {
      resultaatId,
      tekst,
      stand: staat.soort,
      ...(staat.soort === 'oneens' && {
        woordenInwoner: staat.woordenInwoner,
        woordenGespreksvoerder: staat.woordenGespreksvoerder,
      }),
      oplossingen: gekozen.map(({ oplossingId, trede, waarom, ...oplossing }) => ({
        oplossingId,
        trede,
        tekst: oplossing.tekst,
        waarom: waarom ?? '',
        nietGenoeg: trede === 'maatwerk' ? verderGekeken : undefined,
      })),
    },
  ];
}

/** Marks what comes from the organisation of who named it, for who judges (IR-40). */
function metEigenOrganisatie(resultaat: GevondenResultaat, acts: readonly Act[]): GevondenResultaat {
  const eigen = new Map(
    acts
      .filter(({ soort }) => soort === 'advies-eigen-organisatie')
      .map(({ inhoud }) => inhoud as { readonly oplossingId: string; readonly organisatie: string })
      .map(({ oplossingId, organisatie }) => [oplossingId, organisatie]),
  );
  const oplossingen = resultaat.oplossingen.map((een) => {
    const eigenOrganisatie = eigen.get(een.oplossingId);
    return eigenOrganisatie === undefined ? een : { ...een, eigenOrganisatie };
  });
  return { ...resultaat, oplossingen };
}

/** The first words that were said about a topic, where nobody wrote a sentence of their own. */
function gezegdIn(bij: VerslagInhoud['onderdelen'][number]['bij'] = []): string | undefined {
  return bij
    .map((een) => {
      if (een.soort === 'inbreng') return een.inbreng.tekst;
      return een.soort === 'oplossing' ? een.tekst : undefined;
    })
    .find((tekst) => tekst !== undefined);
}

function hulpvraagVan({ wens, woorden }: VerslagInhoud, acts: readonly Act[]): string {
  return wens?.tekst ?? woorden?.tekst ?? vouwMelding(acts)?.woorden ?? '';
}

type Gepland = {
  readonly contactmomentId?: string;
  readonly medewerkerId?: string;
  /** Who led it, when that was another than who recorded it (HG-110). */
  readonly gevoerdDoor?: string;
};

/** Who held the gesprek: who recorded it, whose contactmoment it was, and who sent the verslag (TW-4). */
function gespreksvoerdersVan(acts: readonly Act[], laatste: Verslagversie | undefined): readonly string[] {
  const gevoerd = acts.filter(({ soort }) => soort === 'gesprek-gevoerd');
  const momenten = new Set(gevoerd.flatMap(({ inhoud }) => (inhoud as Gepland).contactmomentId ?? []));
  const gepland = acts
    .filter(({ soort }) => soort === 'contactmoment-gepland')
    .map(({ inhoud }) => inhoud as Gepland)
    .filter(({ contactmomentId }) => contactmomentId !== undefined && momenten.has(contactmomentId))
    .flatMap(({ medewerkerId }) => medewerkerId ?? []);
  const deden = [...gevoerd, ...(laatste === undefined ? [] : [laatste])].flatMap(({ door }) =>
    door.soort === 'medewerker' ? [door.id] : [],
  );
  const anderen = gevoerd.flatMap(({ inhoud }) => (inhoud as Gepland).gevoerdDoor ?? []);
  return [...new Set([...deden, ...anderen, ...gepland])];
}
