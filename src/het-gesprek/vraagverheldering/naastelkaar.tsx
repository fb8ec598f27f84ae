import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
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
  const anders = proberen.map((tekst) => inhoudVan(tafel, tekst)).join('\n');
  return (
    <Formulier actie={`${tafel.pad}/kijken`} actId={tafel.nieuwId()} verborgen={{ kijkId }}>
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
      <TekstVak
        naam="uitproberen"
        label="Wat proberen we samen uit?"
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier: 'uitproberen', veld: 'uitproberen', anders })}
        fouten={foutenVan(tafel, 'uitproberen')}
      />
      <div class="utrecht-button-group kt-knoppen">
        <Knop soort="gewoon" naam="daad" waarde="uitproberen">
          Dit proberen we
        </Knop>
        <Knop soort="stil" naam="daad" waarde="los">
          Weer los van elkaar
        </Knop>
      </div>
    </Formulier>
  );
}

/** Folded, while one changes a note: somebody sees it differently (T53). */
export function AndereKijkVragen({ tafel, inbreng }: Props & { readonly inbreng: Inbreng }) {
  const { inbrengId } = inbreng;
  const { kijken, inbreng: alle } = tafel.gesprek;
  const bezet = new Set(kijken.flatMap(({ een, ander }) => [een, ander]));
  if (bezet.has(inbrengId)) return null;
  const fouten = foutenVan(tafel, 'kijk');
  const waarde = (veld: string) => waardeVan(tafel, { formulier: 'kijk', veld });
  const los = alle
    .filter((een) => een.inbrengId !== inbrengId && !bezet.has(een.inbrengId))
    .map((een) => ({ waarde: een.inbrengId, label: kort(inhoudVan(tafel, een.tekst)) }));
  return (
    <Uitklap titel="Iemand kijkt hier anders naar" open={tafel.ingevuld?.formulier === 'kijk'}>
      <Formulier actie={`${tafel.pad}/kijken`} actId={tafel.nieuwId()} verborgen={{ inbrengId }}>
        <div class="kt-naast-elkaar">
          <Keuzelijst
            naam="kijkVan"
            label="Wie kijkt er anders naar?"
            leeg={tafel.inwoner}
            opties={SPREKERS.filter((een) => een !== 'inwoner').map((een) => ({
              waarde: een,
              label: sprekerWoord(een),
            }))}
            waarde={waarde('kijkVan')}
            fouten={fouten}
          />
          <TekstVeld naam="kijkNaam" label="Naam" waarde={waarde('kijkNaam')} fouten={fouten} magLeeg />
        </div>
        <TekstVak
          naam="kijkWoorden"
          label="Hoe ziet die het?"
          hoogte="klein"
          waarde={waarde('kijkWoorden')}
          fouten={fouten}
        />
        {los.length > 0 && (
          <Keuzelijst
            naam="kijkBestaand"
            label="Of staat het er al?"
            leeg="nee"
            opties={los}
            waarde={waarde('kijkBestaand')}
            fouten={fouten}
          />
        )}
        <TekstVak
          naam="kijkProberen"
          label="Wat proberen we samen uit?"
          hoogte="klein"
          waarde={waarde('kijkProberen')}
          fouten={fouten}
          magLeeg
        />
        <Knop soort="gewoon" naam="daad" waarde="naast">
          Zet naast elkaar
        </Knop>
      </Formulier>
    </Uitklap>
  );
}
