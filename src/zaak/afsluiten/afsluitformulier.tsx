import { AFSLUITGRONDEN } from './afsluitgronden.ts';
import { grondWoord } from '../../opvolging/index.ts';
import type { Afsluitfeiten } from '../../opvolging/index.ts';
import { Formulier } from '../../ui/formulier.tsx';
import type { Fout } from '../../ui/fout.ts';
import { Keuze } from '../../ui/keuze.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../../ui/veld.tsx';

type Props = {
  readonly pad: string;
  readonly actId: string;
  /** Today as people type it: '3-11-2026'. */
  readonly vandaag: string;
  readonly feiten: Afsluitfeiten;
  readonly fouten: readonly Fout[];
  readonly ingevuld: Readonly<Record<string, string>>;
};

/** What holds for every closing, before the form: what keeps this zaak open, said before somebody types. */
export function Vooraf({ feiten }: Pick<Props, 'feiten'>) {
  return (
    <>
      <p class="utrecht-paragraph">
        Met afsluiten eindigt de zaak. Dat is iets anders dan loslaten: daarna blijft de zaak nog open. Ook na
        het afsluiten kan de inwoner altijd nog iets aanvragen.
      </p>
      {feiten.heeftOpenAanvraag && (
        <Kennisgeving soort="let-op" titel="Er ligt een aanvraag zonder besluit">
          <p>
            Afsluiten kan nu alleen als de inwoner intrekt, is verhuisd of is overleden. Vraag bij intrekken
            of dat echt de eigen keuze is.
          </p>
        </Kennisgeving>
      )}
      {feiten.verslagVerzondenOp === undefined && (
        <Kennisgeving soort="uitleg" titel="Er is nog geen verslag verstuurd">
          <p>De inwoner kan daarom nog niet kiezen om niets aan te vragen.</p>
        </Kennisgeving>
      )}
    </>
  );
}

/** The form that closes a zaak. */
export function Afsluitformulier({ pad, actId, vandaag, fouten, ingevuld }: Props) {
  return (
    <Formulier actie={pad} actId={actId} knop="Zaak afsluiten">
      <Keuze
        naam="grond"
        label="Waarom sluit de zaak?"
        opties={AFSLUITGRONDEN.map((grond) => ({ waarde: grond, label: grondWoord(grond) }))}
        waarde={ingevuld['grond']}
        fouten={fouten}
      />
      <TekstVak
        naam="wens"
        label="Wil de inwoner niets aanvragen? Wat zegt de inwoner daarover?"
        uitleg="In de eigen woorden van de inwoner. Alleen nodig als de inwoner nu niets wil aanvragen."
        hoogte="klein"
        magLeeg
        waarde={ingevuld['wens']}
        fouten={fouten}
      />
      <TekstVeld
        naam="naar"
        label="Is de vraag doorgezonden? Naar wie?"
        uitleg="De inwoner leest dit in het bericht."
        breedte="half"
        autocomplete="off"
        magLeeg
        waarde={ingevuld['naar']}
        fouten={fouten}
      />
      <DatumVeld
        naam="afgeslotenOp"
        label="Op welke dag was dit?"
        voorbeeld={vandaag}
        waarde={ingevuld['afgeslotenOp'] ?? vandaag}
        fouten={fouten}
      />
      <TekstVak
        naam="toelichting"
        label="Licht toe"
        uitleg="Voor collega's die later willen weten wat er is gebeurd."
        hoogte="klein"
        waarde={ingevuld['toelichting']}
        fouten={fouten}
      />
    </Formulier>
  );
}
