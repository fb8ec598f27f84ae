import { datumVanMoment, schrijfDatum, schrijfTijd } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { Apart } from './onder-vier-ogen.ts';

export type VierOgenProps = { readonly tafel: Tafel; readonly apart: readonly Apart[] };

/** What was said in a moment alone, for who leads the gesprek only; never part of the shared view (HG-85). */
export function VierOgen({ tafel, apart }: VierOgenProps) {
  const formulier = 'apart';
  const fouten = foutenVan(tafel, formulier);
  const waarde = (veld: string) => waardeVan(tafel, { formulier, veld });
  return (
    <>
      <p>
        Alleen jij ziet dit. Het staat niet bij het gesprek, niet in het verslag en niet op de telefoon van de
        inwoner, tot wie het zei het goed vindt.
      </p>
      {apart.map((een) => (
        <EenApart key={een.apartId} tafel={tafel} apart={een} />
      ))}
      <Kop>Opschrijven wat alleen is gezegd</Kop>
      <Formulier
        actie={`${tafel.pad}/onder-vier-ogen`}
        actId={tafel.nieuwId()}
        verborgen={{ daad: 'noteren' }}
        knop="Apart bewaren"
      >
        <Keuze
          naam="van"
          label="Wie zei dit?"
          opties={[
            { waarde: 'inwoner', label: <bdi>{tafel.inwoner}</bdi> },
            { waarde: 'mantelzorger', label: 'De mantelzorger' },
          ]}
          waarde={waarde('van') || 'inwoner'}
          fouten={fouten}
        />
        <TekstVeld
          naam="vanNaam"
          label="Naam van de mantelzorger"
          waarde={waarde('vanNaam')}
          autocomplete="off"
          magLeeg
          fouten={fouten}
        />
        <TekstVak naam="apart" label="Wat werd er gezegd?" waarde={waarde('apart')} fouten={fouten} />
      </Formulier>
    </>
  );
}

function EenApart({ tafel, apart }: { readonly tafel: Tafel; readonly apart: Apart }) {
  const { apartId, van, naam, tekst, genoteerdOp, gedeeldOp } = apart;
  const wie = van === 'inwoner' ? tafel.inwoner : (naam ?? 'de mantelzorger');
  return (
    <article class="kt-oplossing" id={`apart-${apartId}`}>
      <p class="kt-stroom-wie">
        <span>
          <bdi>{wie}</bdi>, {schrijfDatum(datumVanMoment(genoteerdOp))} om {schrijfTijd(genoteerdOp)}
        </span>
      </p>
      <TekstBlok>{inhoudVan(tafel, tekst)}</TekstBlok>
      {gedeeldOp !== undefined ? (
        <p>Staat bij het gesprek, omdat {wie} dat goed vond.</p>
      ) : (
        <Formulier
          actie={`${tafel.pad}/onder-vier-ogen`}
          actId={tafel.nieuwId()}
          verborgen={{ daad: 'delen', apartId }}
        >
          <Knoppen>
            <Knop soort="gewoon">
              <bdi>{wie}</bdi> vindt goed dat de anderen dit horen
            </Knop>
          </Knoppen>
        </Formulier>
      )}
    </article>
  );
}
