import { Kop } from '../ui/kop.tsx';
import { GEEN_GEVOLGEN, ombudsmanVan } from './niet-tevreden.ts';
import type { Deurprofiel } from './niet-tevreden.ts';

type Props = { readonly profiel: Deurprofiel; readonly metBesluit?: boolean };

/** The ways out for who is not satisfied, in the order of what is nearest (TW-135). */
export function NietTevreden({ profiel, metBesluit = false }: Props) {
  const { contact, clientondersteuning } = profiel;
  const ombudsman = ombudsmanVan(profiel);
  return (
    <>
      <p class="utrecht-paragraph">
        Zeg het ons gerust. <strong>{GEEN_GEVOLGEN}</strong>
      </p>
      <Kop>Praat met iemand anders</Kop>
      <p class="utrecht-paragraph">
        Bel {contact.loket}: {contact.telefoon}, {contact.tijden}. U spreekt dan met iemand anders dan de
        medewerker die met u sprak. U kunt ook vragen om een ander gesprek, met een andere medewerker.
      </p>
      <Kop>Iemand die naast u staat</Kop>
      <p class="utrecht-paragraph">
        {clientondersteuning.organisatie}: {clientondersteuning.telefoon}. {clientondersteuning.uitleg}
      </p>
      <Kop>Een klacht</Kop>
      <p class="utrecht-paragraph">
        Vindt u dat u niet goed behandeld bent? Dan kunt u een klacht indienen. Bel, of schrijf aan{' '}
        {contact.adres}. Iemand die er niets mee te maken had, bekijkt uw klacht. U krijgt binnen zes weken
        antwoord.
      </p>
      {metBesluit && (
        <>
          <Kop>Bezwaar tegen een besluit</Kop>
          <p class="utrecht-paragraph">
            Bent u het niet eens met een besluit? Dan kunt u bezwaar maken, binnen zes weken na de dag waarop
            wij het besluit verstuurden. In de brief met het besluit staat hoe. Iemand anders dan degene die
            besloot, kijkt er opnieuw naar.
          </p>
        </>
      )}
      <Kop>De ombudsman</Kop>
      <p class="utrecht-paragraph">
        Komt u er met ons niet uit? Dan kunt u naar {ombudsman.naam}: {ombudsman.telefoon}, {ombudsman.site}.
        Dat kost niets.
      </p>
    </>
  );
}
