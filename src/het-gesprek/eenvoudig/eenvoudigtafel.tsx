import type { Leefgebied } from '../../inrichting/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kaartje } from '../../ui/kaartje.tsx';
import { Knoppen, KnopLink } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Inbreng } from '../vraagverheldering/inbreng.ts';
import { sprekerWoord } from '../vraagverheldering/spreker.ts';

type Props = { readonly tafel: Tafel };
type TafelProps = Props & {
  /** The leefgebied about which somebody wants to say something now. */
  readonly zeg?: string | undefined;
};

/** The gesprek in pictures and short words: the wish, one card per leefgebied, and what we want (HG-170). */
export function EenvoudigeTafel({ tafel, zeg }: TafelProps) {
  const { wondervraag, inbreng, resultaten } = tafel.gesprek;
  const vrij = inbreng.filter(({ leefgebied }) => !isBekend(tafel, leefgebied));
  const staand = resultaten.filter(({ staat }) => staat.soort === 'afgesproken');
  return (
    <div class="kt-eenvoudig">
      {wondervraag !== undefined && (
        <Kaartje titel={tafel.wondervraagLabel} id="wondervraag">
          <blockquote>{inhoudVan(tafel, wondervraag.tekst)}</blockquote>
        </Kaartje>
      )}
      {tafel.instrument.leefgebieden.map((leefgebied) => (
        <Gebied key={leefgebied.id} {...{ tafel, zeg, leefgebied }} />
      ))}
      {vrij.length > 0 && (
        <Kaartje titel="En verder">
          <Gezegd tafel={tafel} inbreng={vrij} />
        </Kaartje>
      )}
      {staand.length > 0 && (
        <Kaartje titel="Dit willen we">
          <ul>
            {staand.map(({ resultaatId, tekst }) => (
              <li key={resultaatId}>{inhoudVan(tafel, tekst)}</li>
            ))}
          </ul>
        </Kaartje>
      )}
    </div>
  );
}

function isBekend({ instrument }: Tafel, id: string | undefined): boolean {
  return instrument.leefgebieden.some((een) => een.id === id);
}

function Gebied({ tafel, zeg, leefgebied }: TafelProps & { readonly leefgebied: Leefgebied }) {
  const { id, naam, kort, plaatje, vragen } = leefgebied;
  const inbreng = tafel.gesprek.inbreng.filter((een) => een.leefgebied === id);
  const [eerste] = vragen;
  return (
    <Kaartje titel={kort ?? naam} plaatje={plaatje} id={`gebied-${id}`}>
      {eerste !== undefined && <p>{eerste}</p>}
      <Gezegd tafel={tafel} inbreng={inbreng} />
      {tafel.schrijft && zeg === id && <Schrijven tafel={tafel} leefgebied={leefgebied} />}
      {tafel.schrijft && zeg !== id && (
        <Knoppen>
          <KnopLink naar={`${tafel.pad}?zeg=${id}#gebied-${id}`} soort="gewoon">
            Iets zeggen
            <span class="kt-alleen-voorlezen"> over: {kort ?? naam}</span>
          </KnopLink>
        </Knoppen>
      )}
    </Kaartje>
  );
}

function Schrijven({ tafel, leefgebied: { id, kort, naam } }: Props & { readonly leefgebied: Leefgebied }) {
  return (
    <Formulier
      id={`zeg-${id}`}
      actie={`${tafel.pad}/inbreng`}
      actId={tafel.nieuwId()}
      verborgen={{ daad: 'noteren', leefgebied: id, versie: '', nieuweVersie: tafel.nieuwId() }}
      knop="Opschrijven"
    >
      <TekstVak
        naam="inbreng"
        label={`Wat zegt u over: ${kort ?? naam}?`}
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier: 'inbreng', veld: 'inbreng' })}
        fouten={foutenVan(tafel, 'inbreng')}
      />
    </Formulier>
  );
}

function Gezegd({ tafel, inbreng }: Props & { readonly inbreng: readonly Inbreng[] }) {
  return (
    <>
      {inbreng.map(({ inbrengId, spreker, sprekerNaam, soort, tekst }) => (
        <div key={inbrengId} id={`inbreng-${inbrengId}`} class="kt-kaartje-woorden">
          <p class="kt-stroom-wie">
            <span>
              <bdi>{spreker === 'inwoner' ? 'U' : (sprekerNaam ?? sprekerWoord(spreker))}</bdi>
              {soort === 'gezien' && ' zag'}:
            </span>
          </p>
          <TekstBlok>{inhoudVan(tafel, tekst)}</TekstBlok>
        </div>
      ))}
    </>
  );
}
