import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Keuzelijst } from '../ui/keuze.tsx';
import { Knop, Knoppen } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { TekstVeld } from '../ui/veld.tsx';
import { PLEKKEN } from './tegeltje.ts';
import type { Plek, Teamlid, Tegeltje } from './tegeltje.ts';

const PLEKWOORDEN: Readonly<Record<Plek, string>> = {
  vraagverheldering: 'in het gesprek, bij wat er gezegd wordt',
  oplossingen: 'in het gesprek, bij wat kan helpen',
  verslag: 'bij het verslag',
};

/** What the wall of a team needs. */
export type MuurProps = {
  readonly tegeltjes: readonly Tegeltje[];
  readonly wie: Teamlid;
  /** What the team is called here. */
  readonly team: string;
  readonly naar: string;
  /** Id of the maxim that gets other words; the form below is for it. */
  readonly wijzigt: string | undefined;
  readonly ingevuld?: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
  readonly nieuwId: () => string;
};

/** Everything a team wrote: what hangs, what is proposed, and what hung once. */
export function Muur(muur: MuurProps) {
  const { tegeltjes, team } = muur;
  const er = tegeltjes.filter(({ hangt }) => hangt);
  const voorgesteld = tegeltjes.filter(({ hangt, isIngetrokken }) => !hangt && !isIngetrokken);
  const weg = tegeltjes.filter(({ isIngetrokken }) => isIngetrokken);
  const wijzigt = tegeltjes.find(({ tegeltjeId }) => tegeltjeId === muur.wijzigt);
  return (
    <>
      <p class="utrecht-paragraph">
        Korte zinnen van {team}, om elkaar aan te herinneren. Een tegeltje hangt er als twee collega’s voor
        zijn. Alleen jullie team ziet ze en verandert ze.
      </p>
      <Rij titel="Wat er hangt" tegeltjes={er} muur={muur} leeg="Er hangt nog niets." />
      <Rij titel="Voorgesteld" tegeltjes={voorgesteld} muur={muur} leeg="Er is niets nieuws voorgesteld." />
      <section id="schrijven">
        <Kop>{wijzigt === undefined ? 'Een nieuw tegeltje' : 'Andere woorden of een andere plek'}</Kop>
        <Schrijven muur={muur} tegeltje={wijzigt} />
      </section>
      {weg.length > 0 && (
        <Uitklap titel="Wat er hing">
          <ul>
            {weg.map(({ tegeltjeId, woorden }) => (
              <li key={tegeltjeId}>
                <bdi>{woorden}</bdi>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  );
}

type RijProps = {
  readonly titel: string;
  readonly tegeltjes: readonly Tegeltje[];
  readonly muur: MuurProps;
  readonly leeg: string;
};

function Rij({ titel, tegeltjes, muur, leeg }: RijProps) {
  return (
    <section>
      <Kop>{titel}</Kop>
      {tegeltjes.length === 0 && <p class="utrecht-paragraph">{leeg}</p>}
      {tegeltjes.map((tegeltje) => (
        <Tegel key={tegeltje.tegeltjeId} tegeltje={tegeltje} muur={muur} />
      ))}
    </section>
  );
}

function Tegel({ tegeltje, muur }: { readonly tegeltje: Tegeltje; readonly muur: MuurProps }) {
  const { tegeltjeId, woorden, plek, voor, tegen, verborgenVoor } = tegeltje;
  const { wie, naar, nieuwId } = muur;
  const isVerborgen = verborgenVoor.includes(wie.id);
  return (
    <article class="kt-tegel">
      <p class="kt-tegel-woorden">
        <bdi>{woorden}</bdi>
      </p>
      <p>
        {PLEKWOORDEN[plek]} · {voor.length} voor, {tegen.length} tegen
        {voor.includes(wie.id) && ' · jij bent voor'}
        {tegen.includes(wie.id) && ' · jij bent tegen'}
        {isVerborgen && ' · voor jou verborgen'}
      </p>
      <Formulier actie={naar} actId={nieuwId()} verborgen={{ tegeltjeId }}>
        <Knoppen>
          {!voor.includes(wie.id) && (
            <Knop soort="gewoon" naam="daad" waarde="voor">
              Ik ben voor
            </Knop>
          )}
          {!tegen.includes(wie.id) && (
            <Knop soort="stil" naam="daad" waarde="tegen">
              Ik ben tegen
            </Knop>
          )}
          {isVerborgen && (
            <Knop soort="stil" naam="daad" waarde="tonen">
              Toon het mij weer
            </Knop>
          )}
          <Knop soort="stil" naam="daad" waarde="intrekken">
            Van de muur halen
          </Knop>
        </Knoppen>
      </Formulier>
      <a class="utrecht-link kt-stil" href={`${naar}?wijzig=${tegeltjeId}#schrijven`}>
        Andere woorden of een andere plek<span class="kt-alleen-voorlezen">: {woorden}</span>
      </a>
    </article>
  );
}

function Schrijven({
  muur,
  tegeltje,
}: {
  readonly muur: MuurProps;
  readonly tegeltje?: Tegeltje | undefined;
}) {
  const { ingevuld, fouten, naar, nieuwId } = muur;
  const waarde = (veld: 'woorden' | 'plek', anders = '') => ingevuld?.get(veld) ?? tegeltje?.[veld] ?? anders;
  const verborgen = { daad: 'schrijven', tegeltjeId: tegeltje?.tegeltjeId ?? '' };
  return (
    <Formulier
      actie={naar}
      actId={nieuwId()}
      verborgen={verborgen}
      knop={tegeltje === undefined ? 'Voorstellen' : 'Zo wordt het'}
    >
      <TekstVeld naam="woorden" label="Het tegeltje, in één zin" waarde={waarde('woorden')} fouten={fouten} />
      <Keuzelijst
        naam="plek"
        label="Waar hangt het?"
        opties={PLEKKEN.map((plek) => ({ waarde: plek, label: PLEKWOORDEN[plek] }))}
        waarde={waarde('plek', 'vraagverheldering')}
        fouten={fouten}
      />
    </Formulier>
  );
}
