import { Formulier } from '../ui/formulier.tsx';
import { Keuze } from '../ui/keuze.tsx';
import { Knop, Knoppen } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../ui/veld.tsx';
import { UITVOERDERS } from './afspraak.ts';
import { inVeld } from './bord.ts';
import type { Bord } from './bord.ts';
import type { Planafspraak, Planresultaat, Voorzet } from './plan.ts';
import { uitvoerderWoord } from './woorden.ts';

/** The form for a new afspraak: what, who, by when, and who gives a hand. */
export function AfspraakMaken({
  bord,
  resultaat,
}: {
  readonly bord: Bord;
  readonly resultaat: Planresultaat;
}) {
  const { pad, actId, ingevuld, fouten, open } = bord;
  const oplossing = resultaat.gevonden.find(({ oplossingId }) => oplossingId === open.uit);
  const voorzet = oplossing?.voorzet;
  const verborgen = {
    resultaatId: resultaat.resultaatId,
    ...(oplossing && { oplossingId: oplossing.oplossingId }),
  };
  return (
    <>
      <Kop niveau={3}>Iets afspreken</Kop>
      <Formulier actie={pad} actId={actId} verborgen={verborgen} knop="Afspraak bewaren">
        <TekstVak
          naam="wat"
          label="Wat spreken jullie af?"
          uitleg="Zo concreet dat iedereen weet wanneer het gedaan is. De inwoner leest dit in het plan."
          hoogte="klein"
          waarde={ingevuld['wat'] ?? voorzet?.wat}
          fouten={fouten}
        />
        <Keuze
          naam="wie"
          label="Wie doet dit?"
          opties={UITVOERDERS.map((wie) => ({ waarde: wie, label: uitvoerderWoord(wie) }))}
          waarde={ingevuld['wie'] ?? voorzet?.wie}
          fouten={fouten}
        />
        <TekstVeld
          naam="wieNaam"
          label="Naam"
          uitleg="Van de persoon of organisatie. Doet de inwoner of de gemeente het, dan mag dit leeg blijven."
          breedte="half"
          autocomplete="off"
          waarde={ingevuld['wieNaam'] ?? voorzet?.wieNaam}
          fouten={fouten}
        />
        <DatumVeld
          naam="uiterlijk"
          label="Uiterlijk op welke dag?"
          voorbeeld="1-12-2026"
          magLeeg
          waarde={ingevuld['uiterlijk']}
          fouten={fouten}
        />
        <Hulpvelden bord={bord} voorzet={voorzet} />
      </Formulier>
    </>
  );
}

type HulpProps = { readonly bord: Bord; readonly voorzet: Voorzet | undefined };

function Hulpvelden({ bord: { ingevuld, fouten }, voorzet }: HulpProps) {
  const hulpNaam = ingevuld['hulpNaam'] ?? voorzet?.hulpNaam;
  const hulpWat = ingevuld['hulpWat'] ?? voorzet?.hulpWat;
  const isGebruikt = Boolean(hulpNaam || hulpWat);
  return (
    <Uitklap titel="Helpt er iemand bij?" open={isGebruikt}>
      <TekstVeld
        naam="hulpNaam"
        label="Wie helpt erbij?"
        uitleg="Bijvoorbeeld een buur, een vrijwilliger of de ouderenwerker."
        breedte="half"
        magLeeg
        autocomplete="off"
        waarde={hulpNaam}
        fouten={fouten}
      />
      <TekstVak
        naam="hulpWat"
        label="Wat doet die persoon?"
        hoogte="klein"
        magLeeg
        waarde={hulpWat}
        fouten={fouten}
      />
    </Uitklap>
  );
}

/** One afspraak that is done, or that lapses with a reason. */
export function AfspraakBewerken({
  bord,
  afspraak,
}: {
  readonly bord: Bord;
  readonly afspraak: Planafspraak;
}) {
  const { pad, actId, vandaag, ingevuld, fouten } = bord;
  const verborgen = { afspraakId: afspraak.afspraakId };
  return (
    <section id="afspraak">
      <Kop niveau={3}>
        <bdi>{afspraak.watTekst}</bdi>
      </Kop>
      <Formulier actie={`${pad}/gedaan`} actId={actId} verborgen={verborgen} knop="Dit is gedaan">
        <DatumVeld
          naam="gedaanOp"
          label="Op welke dag is dit gedaan?"
          voorbeeld={inVeld(vandaag)}
          waarde={ingevuld['gedaanOp'] ?? inVeld(vandaag)}
          fouten={fouten}
        />
      </Formulier>
      <Formulier actie={`${pad}/vervallen`} actId={actId} verborgen={verborgen}>
        <TekstVak
          naam="reden"
          label="Of: waarom vervalt deze afspraak?"
          uitleg="De afspraak blijft te lezen, met deze reden erbij."
          hoogte="klein"
          waarde={ingevuld['reden']}
          fouten={fouten}
        />
        <Knoppen>
          <Knop soort="gewoon">Laten vervallen</Knop>
          <a class="utrecht-link" href={pad}>
            Niets veranderen
          </a>
        </Knoppen>
      </Formulier>
    </section>
  );
}
