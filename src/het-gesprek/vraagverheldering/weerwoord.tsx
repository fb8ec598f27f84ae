import { Formulier } from '../../ui/formulier.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { BewerkLink, KlaarLink, LopendeTekst } from '../lopende-tekst.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Inbreng } from './inbreng.ts';

type Props = { readonly tafel: Tafel; readonly inbreng: Inbreng };

/** Below what was seen: what the inwoner says to it, and room for that (HG-102). */
export function Weerwoorden({ tafel, inbreng }: Props) {
  if (inbreng.soort !== 'gezien') return null;
  const eigen = tafel.gesprek.weerwoorden.filter(({ inbrengId }) => inbrengId === inbreng.inbrengId);
  return (
    <div class="kt-weerwoord">
      {eigen.map(({ weerwoordId, tekst }) => (
        <div key={weerwoordId} id={`weerwoord-${weerwoordId}`}>
          <p class="kt-stroom-wie">
            <span>
              <bdi>{tafel.inwoner}</bdi> zegt daarover
            </span>
            {tafel.bewerk === weerwoordId ? (
              <KlaarLink tafel={tafel} anker={`weerwoord-${weerwoordId}`} />
            ) : (
              <BewerkLink
                tafel={tafel}
                bewerk={weerwoordId}
                anker={`weerwoord-${weerwoordId}`}
                van="wat daarover gezegd is"
              >
                Aanpassen
              </BewerkLink>
            )}
          </p>
          {tafel.bewerk === weerwoordId ? (
            <LopendeTekst
              tafel={tafel}
              tekstId={tekst}
              label="Wat zegt u daarover?"
              terug={`weerwoord-${weerwoordId}`}
              hoogte="klein"
            />
          ) : (
            <TekstBlok>{inhoudVan(tafel, tekst)}</TekstBlok>
          )}
        </div>
      ))}
      {eigen.length === 0 && <Antwoorden tafel={tafel} inbreng={inbreng} />}
    </div>
  );
}

function Antwoorden({ tafel, inbreng: { inbrengId } }: Props) {
  const isHier =
    tafel.ingevuld?.formulier === 'weerwoord' && tafel.ingevuld.velden.get('inbrengId') === inbrengId;
  if (!tafel.schrijft || (tafel.bewerk !== undefined && !isHier)) return null;
  const naam = `weerwoord-${inbrengId}`;
  return (
    <Uitklap titel="Wat zegt u daarover?" open={isHier}>
      <Formulier
        actie={`${tafel.pad}/weerwoorden`}
        actId={tafel.nieuwId()}
        verborgen={{ inbrengId }}
        knop="Zet erbij"
      >
        <TekstVak
          naam={naam}
          label="In uw eigen woorden"
          hoogte="klein"
          waarde={isHier ? waardeVan(tafel, { formulier: 'weerwoord', veld: naam }) : ''}
          fouten={isHier ? foutenVan(tafel, 'weerwoord') : []}
        />
      </Formulier>
    </Uitklap>
  );
}
