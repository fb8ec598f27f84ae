import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';

/** The closing question, and what the inwoner answered to it; nobody has to answer (HG-88). */
export function EigenWoordenblad({ tafel }: { readonly tafel: Tafel }) {
  const { teksten, gezien } = tafel.gesprek.eigenWoorden;
  const formulier = 'eigenWoorden';
  const fouten = foutenVan(tafel, formulier);
  const anders = teksten.map((tekst) => inhoudVan(tafel, tekst)).join('\n\n');
  return (
    <>
      {teksten.map((tekst) => (
        <Citaat key={tekst} wie={tafel.inwoner} groot>
          {inhoudVan(tafel, tekst)}
        </Citaat>
      ))}
      {tafel.schrijft ? (
        <Formulier actie={`${tafel.pad}/eigen-woorden`} actId={tafel.nieuwId()} knop="Zo is het verteld">
          {gezien.map((actId) => (
            <input key={actId} type="hidden" name="gezien" value={actId} />
          ))}
          <TekstVak
            naam="eigenWoorden"
            label="Wilt u in uw eigen woorden vertellen wat we hebben afgesproken?"
            uitleg="Zo weten we of we het goed hebben uitgelegd. Het hoeft niet. Het komt zo in het verslag."
            waarde={waardeVan(tafel, { formulier, veld: 'eigenWoorden', anders })}
            fouten={fouten}
            groot
          />
        </Formulier>
      ) : (
        teksten.length === 0 && <p>Hier staat nog niets.</p>
      )}
    </>
  );
}
