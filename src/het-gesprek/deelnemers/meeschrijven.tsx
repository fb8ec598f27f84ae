import type { Fout } from '../../ui/fout.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { sprekerWoord } from '../vraagverheldering/spreker.ts';

/** A code to scan as it is drawn: dark squares in one path. */
export type Plaat = {
  readonly adres: string;
  readonly code: string;
  readonly qr: { readonly size: number; readonly path: string };
};

type ScanProps = {
  readonly tafel: Tafel;
  readonly plaat: Plaat | undefined;
  readonly isOpen: boolean;
};

/** The code for the own phone of the inwoner, large enough to scan across the table, and the way to stop. */
export function Scanblad({ tafel, plaat, isOpen }: ScanProps) {
  return (
    <>
      {plaat === undefined ? (
        <p>
          {isOpen
            ? 'Er leest al iemand mee. Een nieuwe telefoon? Maak dan een nieuwe code.'
            : 'U leest mee en schrijft zelf iets op. De telefoon heeft daarvoor internet nodig.'}
        </p>
      ) : (
        <figure class="kt-scan">
          <svg
            role="img"
            aria-label="Code om te scannen met de camera van uw telefoon"
            viewBox={`0 0 ${plaat.qr.size} ${plaat.qr.size}`}
            shape-rendering="crispEdges"
          >
            <rect width={plaat.qr.size} height={plaat.qr.size} fill="#fff" />
            <path d={plaat.qr.path} fill="#000" />
          </svg>
          <figcaption>
            <p>Scan dit met de camera van uw telefoon. Vul daarna deze code in:</p>
            <p class="kt-scan-code">{plaat.code}</p>
            <p>
              Lukt scannen niet? Ga naar <span class="kt-lang-woord">{plaat.adres}</span>
            </p>
          </figcaption>
        </figure>
      )}
      <Formulier actie={`${tafel.pad}/meeschrijven`} actId={tafel.nieuwId()}>
        <Knoppen>
          <Knop soort={isOpen ? 'gewoon' : 'daad'} naam="daad" waarde="openen">
            {isOpen ? 'Nieuwe code maken' : 'Code maken om te scannen'}
          </Knop>
          {isOpen && (
            <Knop soort="gewoon" naam="daad" waarde="stoppen">
              Meelezen stoppen
            </Knop>
          )}
        </Knoppen>
      </Formulier>
    </>
  );
}

type MeeleesProps = {
  readonly tafel: Tafel;
  readonly actie: string;
  readonly actId: string;
  readonly waarde?: string | undefined;
  readonly fouten: readonly Fout[];
};

/** The gesprek on a phone: the wish on top, what was said, and a field to write in. */
export function Meeleesblad({ tafel, actie, actId, waarde, fouten }: MeeleesProps) {
  const { wondervraag, inbreng } = tafel.gesprek;
  return (
    <>
      {wondervraag !== undefined && (
        <Citaat wie={tafel.wondervraagLabel} groot>
          {inhoudVan(tafel, wondervraag.tekst)}
        </Citaat>
      )}
      <ol class="kt-stroom" id="stroom" data-meelezen aria-label="Wat er gezegd is">
        {inbreng.map(({ inbrengId, spreker, sprekerNaam, soort, tekst }) => (
          <li key={inbrengId}>
            <p class="kt-stroom-wie">
              <span>
                {spreker === 'inwoner' ? 'U' : <bdi>{sprekerNaam ?? sprekerWoord(spreker)}</bdi>}
                {soort === 'gezien' && ' zag'}
              </span>
            </p>
            <TekstBlok>{inhoudVan(tafel, tekst)}</TekstBlok>
          </li>
        ))}
      </ol>
      <p>
        <a class="utrecht-link" href={actie}>
          Kijken of er iets bij kwam
        </a>
      </p>
      <Formulier actie={actie} actId={actId} knop="Erbij zetten">
        <TekstVak naam="inbreng" label="Wat wilt u zelf opschrijven?" waarde={waarde} fouten={fouten} />
      </Formulier>
    </>
  );
}
