import { dagenTussen, schrijfDatum, schrijfOver } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Termijn } from '../../ui/termijn.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import type { Zaaktermijn } from './termijnstand.ts';
import { metHoofdletter, schrijfGevolg, schrijfStand } from './termijnwoorden.ts';

type Props = {
  readonly termijnen: readonly Zaaktermijn[];
  readonly vandaag: Datum;
  /** Where the notice to the inwoner about this term is made; undefined when there is none to make. */
  readonly berichtNaar: (termijn: Zaaktermijn) => string | undefined;
  /** Where a colleague of the municipality takes the gesprek over from a partner; undefined when that is not at issue. */
  readonly overnemenNaar?: string | undefined;
};

/** Every term of a zaak: what runs or passed first, what is done folded away; each with why and by which article (ZK-44). */
export function Termijnblok({ termijnen, vandaag, berichtNaar, overnemenNaar }: Props) {
  const open = termijnen.filter(
    ({ stand, wie }) => stand === 'loopt' || (stand === 'gemist' && wie === 'gemeente'),
  );
  const klaar = termijnen.filter((termijn) => !open.includes(termijn));
  return (
    <section>
      <Kop>Termijnen</Kop>
      {open.length === 0 && <p class="utrecht-paragraph kt-zacht">Er loopt nu geen termijn.</p>}
      {open.map((termijn) => (
        <OpenTermijn key={termijn.van + termijn.id} {...{ termijn, vandaag }} naar={berichtNaar(termijn)} />
      ))}
      {overnemenNaar !== undefined && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={overnemenNaar}>
            Het gesprek overnemen van de partner
          </a>
        </p>
      )}
      {klaar.length > 0 && (
        <Uitklap
          titel={klaar.length === 1 ? 'Een termijn die klaar is' : `${klaar.length} termijnen die klaar zijn`}
        >
          {klaar.map((termijn) => (
            <Uitleg key={termijn.van + termijn.id} {...{ termijn, vandaag }} metNaam />
          ))}
        </Uitklap>
      )}
    </section>
  );
}

type EenProps = {
  readonly termijn: Zaaktermijn;
  readonly vandaag: Datum;
};

function OpenTermijn({ termijn, vandaag, naar }: EenProps & { readonly naar: string | undefined }) {
  const { naam, einde, wie, soort } = termijn;
  const nog = dagenTussen(vandaag, einde);
  const isVanInwoner = wie === 'inwoner';
  return (
    <div>
      <p class="utrecht-paragraph">
        <strong>{metHoofdletter(naam)}</strong>
        {isVanInwoner && <span class="kt-zacht"> (aan de inwoner)</span>}
        {!isVanInwoner && soort === 'norm' && <span class="kt-zacht"> (onze eigen norm)</span>}
        <br />
        <Termijn
          datum={einde}
          woorden={`uiterlijk ${schrijfDatum(einde)}`}
          betekenis={schrijfOver(einde, vandaag)}
          stand={isVanInwoner || nog >= 7 ? 'ruim' : nog < 0 ? 'voorbij' : 'nadert'}
        />
      </p>
      {naar !== undefined && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={naar}>
            Bericht aan de inwoner: het wordt later
          </a>
        </p>
      )}
      <Uitklap titel="Waarom deze dag?">
        <Uitleg {...{ termijn, vandaag }} />
      </Uitklap>
    </div>
  );
}

function Uitleg({ termijn, vandaag, metNaam = false }: EenProps & { readonly metNaam?: boolean }) {
  const gevolg = schrijfGevolg(termijn);
  return (
    <>
      {metNaam && (
        <p class="utrecht-paragraph">
          <strong>{metHoofdletter(termijn.naam)}</strong>
        </p>
      )}
      <p class="utrecht-paragraph">{termijn.reden}</p>
      {gevolg !== undefined && <p class="utrecht-paragraph">{gevolg}</p>}
      <Gegevens
        gegevens={[
          { naam: 'Hoe het staat', waarde: schrijfStand(termijn, vandaag) },
          { naam: 'Eerste dag', waarde: schrijfDatum(termijn.eersteDag) },
          { naam: 'Laatste dag', waarde: schrijfDatum(termijn.einde) },
          ...(termijn.dagenOpgeschort > 0
            ? [{ naam: 'Dagen dat de klok stilstond', waarde: String(termijn.dagenOpgeschort) }]
            : []),
          {
            naam: termijn.soort === 'wettelijk' ? 'Volgens de wet' : 'Onze eigen norm',
            waarde: `${termijn.artikel} (${termijn.id})`,
          },
        ]}
      />
    </>
  );
}
