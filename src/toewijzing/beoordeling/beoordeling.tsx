import type { Fout } from '../../ui/fout.ts';
import { Keuze, Vinkjes } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { DELEN, STAPPEN } from './beoordeling.ts';
import type { BeoordeeldeStap, Stapstand } from './beoordeling.ts';
import { bronVeld, plekNaam } from './beoordeling.form.ts';
import { bronWoord, stapwoorden } from './stapwoorden.ts';
import { voorzet } from './voorstel.ts';
import type { Stapvoorstel } from './voorstel.ts';

/** One step on the page: the answer that stands, what the onderzoek has, and what was typed. */
export type Stapbeeld = {
  readonly antwoord: BeoordeeldeStap;
  readonly voorstel: Stapvoorstel;
  readonly woorden: ReadonlyMap<string, string>;
  readonly door?: string | undefined;
  readonly bewaardOp?: string | undefined;
  readonly fouten: readonly Fout[];
  /** What came back with a form that could not be kept. */
  readonly getypt?:
    | { readonly stand?: string | undefined; readonly tekst: string; readonly bronnen: readonly string[] }
    | undefined;
  /** Whether a colleague wrote something else meanwhile: then both are shown. */
  readonly isBotsing: boolean;
  readonly magSchrijven: boolean;
};

/** One step with its heading, as a section of the page. */
export function Stapdeel(beeld: Stapbeeld) {
  const { stap, deel } = beeld.antwoord;
  const naam = plekNaam(beeld.antwoord);
  const { kop, vraag } = stapwoorden(beeld.antwoord);
  const nummer = STAPPEN.indexOf(stap) + 1;
  const eerste = deel === DELEN[0];
  // Eleven forms under each other hide what is still to do: what stands is read, and opened by who changes it.
  const isOpen = beeld.antwoord.stand === undefined || beeld.getypt !== undefined || beeld.isBotsing;
  const isKlaar = !beeld.magSchrijven || !isOpen;
  return (
    <section class="kt-beoordeelstap">
      {eerste && (
        <>
          <Kop bovenkop={`Stap ${nummer} van ${STAPPEN.length}.`}>{stapwoorden({ stap }).kop}</Kop>
          <p class="utrecht-paragraph">{stapwoorden({ stap }).vraag}</p>
        </>
      )}
      {deel === undefined ? (
        <Kop id={`stap-${naam}`} bovenkop={`Stap ${nummer} van ${STAPPEN.length}.`}>
          {kop}
        </Kop>
      ) : (
        <Kop id={`stap-${naam}`} niveau={3}>
          {kop}
        </Kop>
      )}
      {isKlaar && <Lezen {...beeld} />}
      {beeld.magSchrijven && isKlaar && (
        <Uitklap titel={`Aanpassen: ${kop.replace('?', '')}`}>
          <Invullen {...beeld} vraag={vraag} />
        </Uitklap>
      )}
      {beeld.magSchrijven && !isKlaar && <Invullen {...beeld} vraag={vraag} />}
    </section>
  );
}

const standopties: readonly { readonly waarde: Stapstand; readonly label: string }[] = [
  { waarde: 'ingevuld', label: 'Dit heb ik bekeken' },
  { waarde: 'niet-van-toepassing', label: 'Niet van toepassing, omdat' },
];

function Invullen(beeld: Stapbeeld & { readonly vraag: string }) {
  const { antwoord, voorstel, woorden, fouten, getypt, vraag, isBotsing } = beeld;
  const naam = plekNaam(antwoord);
  const staand = antwoord.tekst === undefined ? undefined : woorden.get(antwoord.tekst);
  const bronnen = bronopties(beeld);
  const gekozen = getypt?.bronnen ?? gekozenBronnen(antwoord, voorstel);
  return (
    <>
      {isBotsing && (
        <>
          <p class="utrecht-paragraph">Dit staat er nu, van {beeld.door ?? 'een collega'}:</p>
          <TekstBlok>{staand}</TekstBlok>
          <p class="utrecht-paragraph">En dit schreef jij:</p>
        </>
      )}
      <input type="hidden" name={`vorige-${naam}`} value={antwoord.actId ?? ''} />
      {bronnen.length > 0 && (
        <Vinkjes
          naam={`bron-${naam}`}
          label={`Uit het onderzoek: ${stapwoorden(antwoord).kop.toLowerCase().replace('?', '')}`}
          uitleg="Haal een vinkje weg als iets hier niet bij hoort."
          opties={bronnen}
          waarden={gekozen}
        />
      )}
      <Keuze
        naam={`stand-${naam}`}
        label={`Wat is je antwoord? ${vraag}`}
        opties={standopties}
        waarde={getypt?.stand ?? antwoord.stand}
        fouten={fouten}
      />
      <TekstVak
        naam={`tekst-${naam}`}
        label={`${stapwoorden(antwoord).kop.replace('?', '')}, in je eigen woorden`}
        waarde={getypt?.tekst ?? staand ?? voorzet(voorstel, woorden)}
        fouten={fouten}
      />
      <Knoppen>
        <Knop soort="gewoon" naam="naar" waarde={`stap-${naam}`}>
          Bewaren
        </Knop>
      </Knoppen>
      <p class="utrecht-paragraph kt-zacht">
        {beeld.bewaardOp === undefined
          ? 'Nog niet bewaard.'
          : `Bewaard door ${beeld.door ?? 'iemand'}, ${beeld.bewaardOp}.`}
      </p>
    </>
  );
}

function bronopties({ voorstel, woorden }: Stapbeeld) {
  const perBron = Map.groupBy(voorstel.regels, ({ bron }) => bronVeld(bron));
  return [...perBron].map(([waarde, regels]) => ({
    waarde,
    label: (
      <>
        <span class="kt-zacht">Uit {bronWoord(regels[0]!.bron)}: </span>
        <bdi>{regels.map(({ tekst }) => woorden.get(tekst) ?? '').join(' ')}</bdi>
      </>
    ),
  }));
}

function gekozenBronnen(antwoord: BeoordeeldeStap, { regels }: Stapvoorstel): readonly string[] {
  const bronnen = antwoord.stand === undefined ? regels.map(({ bron }) => bron) : antwoord.bronnen;
  return [...new Set(bronnen.map(bronVeld))];
}

/** A step as it stands, for who may only read. */
export function Lezen({
  antwoord,
  woorden,
}: Pick<Stapbeeld, 'woorden'> & { readonly antwoord: BeoordeeldeStap }) {
  if (antwoord.stand === undefined) return <p class="utrecht-paragraph">Nog leeg.</p>;
  const bronnen = [...new Set(antwoord.bronnen.map(bronWoord))];
  return (
    <>
      {antwoord.stand === 'niet-van-toepassing' && (
        <p class="utrecht-paragraph">Niet van toepassing, omdat:</p>
      )}
      <TekstBlok>{woorden.get(antwoord.tekst ?? '')}</TekstBlok>
      <p class="utrecht-paragraph kt-zacht">
        {bronnen.length === 0 ? 'Zonder bron.' : `Uit ${bronnen.join(', ')}.`}
      </p>
    </>
  );
}
