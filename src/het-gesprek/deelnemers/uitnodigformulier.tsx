import { Formulier } from '../../ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '../../ui/keuze.tsx';
import { TekstVak, TekstVeld } from '../../ui/veld.tsx';
import { foutenVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { DEELNEMERROLLEN, deelnemerrolWoord } from './deelnemerrol.ts';
import type { Deelnemerrol } from './deelnemerrol.ts';

/** Somebody who stands in the planning of the next contactmoment. */
export type Gepland = { readonly naam: string; readonly rol: Deelnemerrol };

type Props = { readonly tafel: Tafel; readonly gekozen?: Gepland | undefined };

/** Asks somebody to the table: who, whether the inwoner thinks it fine, and an address for a mail. */
export function Uitnodigformulier({ tafel, gekozen }: Props) {
  const formulier = 'uitnodigen';
  const fouten = foutenVan(tafel, formulier);
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier, veld, anders });
  return (
    <Formulier
      actie={`${tafel.pad}/deelnemers`}
      actId={tafel.nieuwId()}
      verborgen={{ daad: 'uitnodigen' }}
      knop="Erbij vragen"
    >
      <TekstVeld
        naam="deelnemerNaam"
        label="Wie wilt u erbij?"
        uitleg="Een voornaam is genoeg."
        waarde={waarde('deelnemerNaam', gekozen?.naam)}
        autocomplete="off"
        fouten={fouten}
      />
      <Keuzelijst
        naam="rol"
        label="Wie is dat?"
        opties={DEELNEMERROLLEN.map((rol) => ({ waarde: rol, label: deelnemerrolWoord(rol) }))}
        waarde={waarde('rol', gekozen?.rol)}
        fouten={fouten}
      />
      <TekstVeld
        naam="email"
        label="E-mailadres"
        uitleg="In de mail staat geen naam en niets over u. Zonder adres krijgt u een link en code om zelf door te geven."
        toetsen="email"
        waarde={waarde('email')}
        autocomplete="off"
        magLeeg
        fouten={fouten}
      />
      <Vinkje
        naam="vindtGoed"
        label="U vindt het goed dat deze persoon erbij is en vooraf iets mag vertellen"
        aan={waarde('vindtGoed') === 'ja'}
        fouten={fouten}
      />
      <TekstVak
        naam="waarom"
        label="Waarom is een leidinggevende erbij?"
        uitleg="Alleen als u een leidinggevende kiest. Die blijft er meestal buiten, zodat iedereen vrij kan praten."
        hoogte="klein"
        waarde={waarde('waarom')}
        magLeeg
        fouten={fouten}
      />
    </Formulier>
  );
}
