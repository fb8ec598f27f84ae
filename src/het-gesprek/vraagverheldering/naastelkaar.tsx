import { Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink } from '../lopende-tekst.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { kort } from './duidingvelden.tsx';
import type { Inbreng } from './inbreng.ts';
import type { Kijk } from './kijk.ts';
import { SPREKERS, sprekerWoord } from './spreker.ts';

type Props = { readonly tafel: Tafel };

/** Below two views: what will be tried, or the question for it; two wordings stay until a person chooses (HG-5). */
export function Uitproberen({ tafel, kijk }: Props & { readonly kijk: Kijk }) {
  const { kijkId, proberen } = kijk;
  const anker = `kijk-${kijkId}`;
  const opent = tafel.bewerk === kijkId;
  return (
    <div class="kt-uitproberen" id={anker}>
      {proberen.length > 0 && <p class="kt-stroom-wie">Wat we uitproberen</p>}
      {proberen.map((tekst) => (
        <TekstBlok key={tekst}>{inhoudVan(tafel, tekst)}</TekstBlok>
      ))}
      {proberen.length > 1 && <p>Dit is op twee plekken opgeschreven. Schrijf op wat het wordt.</p>}
      {opent || proberen.length > 1 ? (
        <UitproberenFormulier tafel={tafel} kijk={kijk} />
      ) : (
        <BewerkLink tafel={tafel} bewerk={kijkId} anker={anker} van="bij twee manieren van kijken">
          {proberen.length === 0 ? 'Wat proberen we uit?' : 'Aanpassen'}
        </BewerkLink>
      )}
      {opent && <KlaarLink tafel={tafel} anker={anker} />}
    </div>
  );
}

function UitproberenFormulier({
  tafel,
  kijk: { kijkId, proberen, gezien },
}: Props & { readonly kijk: Kijk }) {
  if (!tafel.schrijft) return null;
  const { veld } = invullingVan(tafel, 'uitproberen');
  const anders = proberen.map((tekst) => inhoudVan(tafel, tekst)).join('\n');
  return (
    <Kleinformulier tafel={tafel} naar="kijken" verborgen={{ kijkId }} gezien={gezien}>
      <TekstVak {...veld('uitproberen', anders)} label="Wat proberen we samen uit?" hoogte="klein" />
      <div class="utrecht-button-group kt-knoppen">
        <Knop soort="gewoon" naam="daad" waarde="uitproberen">
          Dit proberen we
        </Knop>
        <Knop soort="stil" naam="daad" waarde="los">
          Weer los van elkaar
        </Knop>
      </div>
    </Kleinformulier>
  );
}

/** Folded, while one changes a note: somebody sees it differently (T53). */
export function AndereKijkVragen({ tafel, inbreng }: Props & { readonly inbreng: Inbreng }) {
  const { inbrengId } = inbreng;
  const { kijken, inbreng: alle } = tafel.gesprek;
  const bezet = new Set(kijken.flatMap(({ een, ander }) => [een, ander]));
  if (bezet.has(inbrengId)) return null;
  const { veld } = invullingVan(tafel, 'kijk');
  const los = alle
    .filter((een) => een.inbrengId !== inbrengId && !bezet.has(een.inbrengId))
    .map((een) => ({ waarde: een.inbrengId, label: kort(inhoudVan(tafel, een.tekst)) }));
  return (
    <Uitklap titel="Iemand kijkt hier anders naar" open={tafel.ingevuld?.formulier === 'kijk'}>
      <Kleinformulier tafel={tafel} naar="kijken" verborgen={{ inbrengId }}>
        <div class="kt-naast-elkaar">
          <Keuzelijst
            {...veld('kijkVan')}
            label="Wie kijkt er anders naar?"
            leeg={tafel.inwoner}
            opties={SPREKERS.filter((een) => een !== 'inwoner').map((een) => ({
              waarde: een,
              label: sprekerWoord(een),
            }))}
          />
          <TekstVeld {...veld('kijkNaam')} label="Naam" magLeeg />
        </div>
        <TekstVak {...veld('kijkWoorden')} label="Hoe ziet die het?" hoogte="klein" />
        {los.length > 0 && (
          <Keuzelijst {...veld('kijkBestaand')} label="Of staat het er al?" leeg="nee" opties={los} />
        )}
        <TekstVak {...veld('kijkProberen')} label="Wat proberen we samen uit?" hoogte="klein" magLeeg />
        <Knop soort="gewoon" naam="daad" waarde="naast">
          Zet naast elkaar
        </Knop>
      </Kleinformulier>
    </Uitklap>
  );
}
