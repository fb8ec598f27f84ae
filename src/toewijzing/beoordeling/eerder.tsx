import { schrijfDatum } from '../../basis/datum.ts';
import type { Fout } from '../../ui/fout.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import type { Herhaling } from '../aanvraag/herhaling.ts';

type Props = {
  readonly herhaling: Herhaling;
  readonly woorden: ReadonlyMap<string, string>;
  readonly actie: string;
  readonly actId: string;
  readonly fouten: readonly Fout[];
  readonly waarom: string | undefined;
};

/** An aanvraag after a refusal: what is new, or a reference to the refusal (TW-21, Awb 4:6). */
export function Eerder({ herhaling, woorden, actie, actId, fouten, waarom }: Props) {
  const nieuw = herhaling.nieuweFeiten && woorden.get(herhaling.nieuweFeiten);
  return (
    <Kennisgeving
      soort="let-op"
      titel={`Dit is al eens afgewezen, op ${schrijfDatum(herhaling.afgewezenOp)}`}
    >
      {nieuw ? (
        <>
          <p>De inwoner zegt dat dit nieuw is. Doe het onderzoek dan helemaal.</p>
          <TekstBlok>{nieuw}</TekstBlok>
        </>
      ) : (
        <p>De inwoner noemt niets nieuws. Is er echt niets veranderd? Dan mag je verwijzen.</p>
      )}
      <Formulier actie={actie} actId={actId} knop="Lege stappen laten verwijzen naar het eerdere besluit">
        <TekstVak
          naam="waarom"
          label="Waarom is er niets nieuws?"
          hoogte="klein"
          waarde={waarom}
          fouten={fouten}
        />
      </Formulier>
    </Kennisgeving>
  );
}
