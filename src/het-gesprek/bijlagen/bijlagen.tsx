import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { BestandVeld } from '../../ui/bestandveld.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { magOpen } from './bijlage.ts';
import type { Bijlage } from './bijlage.ts';

type Props = {
  readonly tafel: Tafel;
  /** Files that nobody looked through may be opened here as well. */
  readonly zonderKeuring: boolean;
  /** The gesprek may be recorded here as well (HG-147). */
  readonly metOpname?: boolean;
};

/** The photos and documents of a gesprek with their words, and a form for a new one. */
export function BijlagenBlad(props: Props) {
  const { tafel } = props;
  const { bijlagen } = tafel.gesprek;
  return (
    <>
      {bijlagen.length === 0 && <p>Er zijn nog geen foto’s of documenten.</p>}
      {bijlagen.map((bijlage) => (
        <EenBijlage key={bijlage.bijlageId} bijlage={bijlage} {...props} />
      ))}
      {tafel.schrijft && <Toevoegen tafel={tafel} />}
      {tafel.schrijft && props.metOpname && (
        <p>
          <a class="utrecht-link kt-stil" href={`${tafel.pad}/opname`}>
            Het gesprek opnemen, als iedereen dat goed vindt
          </a>
        </p>
      )}
    </>
  );
}

type EenProps = Props & { readonly bijlage: Bijlage };

function EenBijlage({ bijlage, tafel, zonderKeuring }: EenProps) {
  const { bijlageId, van, op, keuring } = bijlage;
  const open = magOpen(bijlage, zonderKeuring);
  return (
    <article class="kt-bijlage" id={`bijlage-${bijlageId}`}>
      {open && <Beeld bijlage={bijlage} tafel={tafel} />}
      <TekstBlok>{inhoudVan(tafel, bijlage.tekst)}</TekstBlok>
      <p class="kt-zacht">
        {van !== '' && (
          <>
            Van <bdi>{van}</bdi>.{' '}
          </>
        )}
        {bijlage.soort === 'foto' ? 'Foto' : 'Document'}, {schrijfOmvang(bijlage.omvang)}, toegevoegd op{' '}
        {schrijfDatum(datumVanMoment(op))}.
      </p>
      {keuring !== 'schoon' && <p>{open ? 'Nog niet bekeken op virussen.' : KEURING[keuring]}</p>}
      {tafel.schrijft && <Daden bijlage={bijlage} tafel={tafel} />}
    </article>
  );
}

const KEURING = {
  wacht: 'Nog niet bekeken op virussen. Tot dat gebeurd is, staat deze bijlage apart.',
  besmet: 'Hierin zat een virus. De inhoud is weggehaald.',
} as const;

function Beeld({ bijlage, tafel }: Omit<EenProps, 'zonderKeuring'>) {
  const naar = `${tafel.pad}/bijlagen/${bijlage.bijlageId}`;
  if (bijlage.soort === 'foto') {
    return <img src={naar} alt={inhoudVan(tafel, bijlage.tekst)} loading="lazy" />;
  }
  return (
    <p>
      <a class="utrecht-link" href={naar}>
        Document ophalen (PDF)
      </a>
    </p>
  );
}

function Daden({ bijlage, tafel }: Omit<EenProps, 'zonderKeuring'>) {
  return (
    <Formulier actie={`${tafel.pad}/bijlagen/${bijlage.bijlageId}`} actId={tafel.nieuwId()}>
      <Knoppen>
        {bijlage.keuring === 'wacht' && (
          <Knop soort="gewoon" naam="daad" waarde="keuren">
            Nu op virussen laten bekijken
          </Knop>
        )}
        <Knop soort="gewoon" naam="daad" waarde="verwijderen">
          Deze bijlage weghalen
        </Knop>
      </Knoppen>
    </Formulier>
  );
}

function Toevoegen({ tafel }: { readonly tafel: Tafel }) {
  const fouten = foutenVan(tafel, 'bijlage');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'bijlage', veld, anders });
  return (
    <section id="toevoegen">
      <Kop>Een foto of document toevoegen</Kop>
      <p>Vraag eerst of het mag. Maak een foto van wat ertoe doet, niet van mensen die dat niet willen.</p>
      <Formulier actie={`${tafel.pad}/bijlagen`} actId={tafel.nieuwId()} knop="Toevoegen" bestanden>
        <BestandVeld
          naam="bestand"
          label="Foto of document"
          uitleg="JPG, PNG, WebP of PDF, hoogstens 12 MB. Waar en wanneer een foto is gemaakt, halen we eruit."
          soorten="image/jpeg,image/png,image/webp,application/pdf"
          fouten={fouten}
        />
        <TekstVak
          naam="woorden"
          label="Wat staat erop?"
          uitleg="In een paar woorden, ook voor wie het niet kan zien."
          hoogte="klein"
          waarde={waarde('woorden')}
          fouten={fouten}
        />
        <TekstVeld
          naam="van"
          label="Van wie is het?"
          breedte="half"
          magLeeg
          waarde={waarde('van', tafel.inwoner)}
          fouten={fouten}
        />
      </Formulier>
    </section>
  );
}

function schrijfOmvang(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
