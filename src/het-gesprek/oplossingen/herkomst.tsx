import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { findNietGenoeg } from '../gesprek.ts';
import type { Gesprek } from '../gesprek.ts';
import { isDun } from '../netwerk/netwerk.ts';
import { Voorwaarden } from '../netwerk/voorwaarden.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { COLLECTIEFREDENEN, collectiefZin } from './collectief.ts';
import { geldt } from './oplossing.ts';
import type { Oplossing } from './oplossing.ts';
import { TREDEN, tredeWoorden } from './trede.ts';
import type { Trede } from './trede.ts';

/** Shared services that could do what these words ask for, where the municipality looks there first (T8). */
export type Gedeeld = (woorden: string) => readonly { readonly id: string; readonly naam: string }[];

type Props = { readonly tafel: Tafel; readonly gedeeld: Gedeeld };
type EenProps = Props & { readonly oplossing: Oplossing };

/** Where each solution comes from, recorded afterwards and never on the shared view (HG-11). */
export function Herkomst({ tafel, gedeeld }: Props) {
  const oplossingen = tafel.gesprek.oplossingen.filter(geldt);
  if (oplossingen.length === 0) return null;
  return (
    <section id="herkomst">
      <Kop>Waar elke oplossing vandaan komt</Kop>
      <Voorwaarden />
      {oplossingen.map((oplossing) => (
        <EneHerkomst key={oplossing.oplossingId} {...{ tafel, gedeeld, oplossing }} />
      ))}
    </section>
  );
}

function EneHerkomst(props: EenProps) {
  const { tafel, oplossing } = props;
  const { oplossingId, trede, gezien } = oplossing;
  const formulier = `trede-${oplossingId}`;
  return (
    <article class="kt-onderdeel" id={`herkomst-${oplossingId}`}>
      <Formulier
        actie={`${tafel.pad}/oplossingen`}
        actId={tafel.nieuwId()}
        verborgen={{ oplossingId, daad: 'trede' }}
      >
        {gezien.map((actId) => (
          <input key={actId} type="hidden" name="gezien" value={actId} />
        ))}
        <Keuzelijst
          naam={formulier}
          label={inhoudVan(tafel, oplossing.tekst)}
          opties={tredenVoor(tafel, trede).map((een) => ({ waarde: een, label: tredeWoorden(een) }))}
          waarde={waardeVan(tafel, {
            formulier,
            veld: formulier,
            anders: trede ?? voorstel(tafel, oplossing),
          })}
          fouten={foutenVan(tafel, formulier)}
        />
        <NaastGedeeld {...props} />
        <NietGenoeg {...props} />
        <Knop soort="gewoon">Vastleggen</Knop>
      </Formulier>
    </article>
  );
}

/** Where there is nobody to lean on, nothing that leans on people is proposed; what was recorded stays (HG-17, T36). */
function tredenVoor({ gesprek }: Tafel, trede: Trede | undefined): readonly Trede[] {
  const leunt: readonly Trede[] = ['mantelzorg', 'netwerk'];
  return TREDEN.filter((een) => een === trede || !leunt.includes(een) || !isDun(gesprek.netwerk));
}

/** A service of the short list says itself where it comes from; nothing is stored until somebody presses the button. */
function voorstel({ diensten = [] }: Tafel, { dienstId }: Oplossing): Trede | undefined {
  const dienst = diensten.find(({ id }) => id === dienstId);
  if (dienst === undefined) return undefined;
  return dienst.isGedeeld ? 'collectief' : 'algemene-voorziening';
}

/** Why shared help that is there does not fit; only where the profile looks there first (HG-95). */
function NaastGedeeld({ tafel, gedeeld, oplossing }: EenProps) {
  const diensten = gedeeld(inhoudVan(tafel, oplossing.tekst));
  const { oplossingId, trede, naastCollectief } = oplossing;
  if (diensten.length === 0) return null;
  const [formulier, veld] = [`trede-${oplossingId}`, `collectief-${oplossingId}`];
  const fouten = foutenVan(tafel, formulier);
  return (
    <Uitklap
      titel={`Hiervoor is er ook ${diensten.map(({ naam }) => naam).join(' en ')}`}
      open={fouten.length > 0 || trede === 'maatwerk'}
    >
      <Keuze
        naam={veld}
        label="Bij hulp op maat: waarom past dat hier niet?"
        opties={COLLECTIEFREDENEN.map((reden) => ({ waarde: reden, label: collectiefZin(reden) }))}
        waarde={waardeVan(tafel, { formulier, veld, anders: naastCollectief?.reden })}
        fouten={fouten}
      />
    </Uitklap>
  );
}

/** What else was looked at, once per resultaat and only for maatwerk (HG-12). */
function NietGenoeg({ tafel, oplossing }: EenProps) {
  const { oplossingId, resultaatId, trede, nietGenoeg } = oplossing;
  if (nietGenoeg === undefined && isVerderGekeken(tafel.gesprek, resultaatId)) return null;
  const [formulier, veld] = [`trede-${oplossingId}`, `nietGenoeg-${oplossingId}`];
  const fouten = foutenVan(tafel, formulier);
  return (
    <Uitklap
      titel="Bij hulp op maat: wat is er nog meer bekeken?"
      open={fouten.length > 0 || trede === 'maatwerk'}
    >
      <TekstVak
        naam={veld}
        label="Wat is er nog meer bekeken, en waarom is dat niet genoeg?"
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier, veld, anders: nietGenoeg && inhoudVan(tafel, nietGenoeg) })}
        fouten={fouten}
      />
    </Uitklap>
  );
}

/** Whether it was said once for this resultaat, in a sentence or by a way that fell with its reason (HG-12). */
function isVerderGekeken(gesprek: Gesprek, resultaatId: string): boolean {
  return (
    findNietGenoeg(gesprek, resultaatId) !== undefined ||
    gesprek.oplossingen.some((een) => een.resultaatId === resultaatId && een.staat.soort === 'afgevallen')
  );
}
