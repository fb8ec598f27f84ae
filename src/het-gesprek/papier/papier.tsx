import { schrijfDatumKort } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { VORMEN } from '../gevoerd.ts';
import { foutenVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { SPREKERS, sprekerWoord } from '../vraagverheldering/spreker.ts';
import { vakkenVan } from './blad.ts';

type Props = { readonly tafel: Tafel };

const VORMWOORD: Readonly<Record<(typeof VORMEN)[number], string>> = {
  huisbezoek: 'bij iemand thuis',
  telefoon: 'aan de telefoon',
  loket: 'aan het loket',
  elders: 'ergens anders',
  beeldbellen: 'met beeldbellen',
};

/** What can be printed: to prepare at home, and to write on at the table. */
export function Drukwerk({ tafel }: Props) {
  return (
    <ul class="utrecht-unordered-list">
      <li>
        <a class="utrecht-link" href={`${tafel.pad}/papier/voorbereiding.pdf`}>
          Voorbereiding voor de inwoner (één A4)
        </a>
      </li>
      <li>
        <a class="utrecht-link" href={`${tafel.pad}/papier/leeg-blad.pdf`}>
          Leeg blad om op te schrijven (één A4)
        </a>
      </li>
    </ul>
  );
}

/** Types a sheet over in one go: the boxes by the numbers on paper, all on one day (HG-119). */
export function Overtypen({ tafel }: Props) {
  const fouten = foutenVan(tafel, 'papier');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'papier', veld, anders });
  const vandaag = schrijfDatumKort(tafel.vandaag);
  return (
    <section>
      <Kop>Overtypen wat op papier staat</Kop>
      <Formulier actie={`${tafel.pad}/papier`} actId={tafel.nieuwId()} knop="Overnemen">
        <DatumVeld
          naam="op"
          label="Op welke dag is het geschreven?"
          voorbeeld={vandaag}
          waarde={waarde('op', vandaag)}
          fouten={fouten}
        />
        <Keuzelijst
          naam="spreker"
          label="Van wie zijn de woorden?"
          waarde={waarde('spreker', 'inwoner')}
          opties={SPREKERS.map((spreker) => ({ waarde: spreker, label: sprekerWoord(spreker) }))}
          fouten={fouten}
        />
        <Keuzelijst
          naam="vorm"
          label="Hoe spraken jullie elkaar die dag?"
          uitleg="Dan leggen we het gesprek meteen vast."
          waarde={waarde('vorm')}
          opties={VORMEN.map((vorm) => ({ waarde: vorm, label: VORMWOORD[vorm] }))}
          leeg="Dat staat er al, of niet die dag"
          magLeeg
          fouten={fouten}
        />
        <TekstVak
          naam="wens"
          label={tafel.wondervraagLabel}
          hoogte="klein"
          waarde={waarde('wens')}
          magLeeg
          fouten={fouten}
        />
        {vakkenVan(tafel.instrument).map(({ nummer, titel }) => (
          <TekstVak
            key={nummer}
            naam={`vak${nummer}`}
            label={`${nummer}. ${titel}`}
            hoogte="klein"
            waarde={waarde(`vak${nummer}`)}
            magLeeg
            fouten={fouten}
          />
        ))}
        <TekstVak
          naam="bereiken"
          label="Wat wilt u bereiken?"
          hoogte="klein"
          waarde={waarde('bereiken')}
          magLeeg
          fouten={fouten}
        />
      </Formulier>
    </section>
  );
}
