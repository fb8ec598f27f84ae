import { schrijfDatum } from '../basis/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Keuze, Keuzelijst, Vinkje } from '../ui/keuze.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { DatumVeld } from '../ui/veld.tsx';
import { geldendeAfspraken } from './afspraak.ts';
import { inVeld } from './bord.ts';
import type { Bord } from './bord.ts';
import { OPVOLGVORMEN } from './opvolgmoment.ts';
import { vormWoord } from './woorden.ts';

const WIJZE = { mondeling: 'mondeling', schriftelijk: 'schriftelijk', mijn: 'op de eigen pagina' } as const;

/** Where the arrangement stands, in one sentence. */
export function Akkoordstand({ bord: { plan, pad } }: { readonly bord: Bord }) {
  const { akkoord, isVeranderd } = plan.arrangement;
  if (akkoord === undefined) {
    return <p class="utrecht-paragraph">Het arrangement is nog niet samen afgesproken.</p>;
  }
  const wie = akkoord.akkoordVan === 'inwoner' ? 'de inwoner' : 'wie de inwoner vertegenwoordigt';
  const zin = `Afgesproken op ${schrijfDatum(akkoord.op)}, ${WIJZE[akkoord.wijze]}, met ${wie}.`;
  if (!isVeranderd) {
    return (
      <>
        <p class="utrecht-paragraph">{zin}</p>
        <p class="utrecht-paragraph kt-niet-op-papier">
          <KnopLink naar={`${pad}/plan.pdf`}>Plan printen</KnopLink>
        </p>
      </>
    );
  }
  return (
    <Kennisgeving soort="let-op" titel="Er is iets veranderd na het akkoord">
      <p>{zin} Daarna is er een afspraak bij gekomen of vervallen. Spreek het arrangement opnieuw af.</p>
    </Kennisgeving>
  );
}

/** Agreement on the whole and the follow-up, in one form; waits while another form stands open. */
export function Akkoord({ bord }: { readonly bord: Bord }) {
  const { plan, magMaken, pad, actId, open } = bord;
  if (open.bij !== undefined || open.afspraak !== undefined) return null;
  const { akkoord, isVeranderd, afspraken } = plan.arrangement;
  const isNodig = akkoord === undefined || isVeranderd;
  if (!magMaken || !isNodig || geldendeAfspraken(afspraken).length === 0) return null;
  return (
    <section id="samen">
      <Kop>{akkoord === undefined ? 'Samen afspreken' : 'Opnieuw samen afspreken'}</Kop>
      <p class="utrecht-paragraph">
        Lees het plan samen door. Zegt de inwoner ja, leg dat dan hier vast. Spreek meteen af wie later vraagt
        hoe het gaat.
      </p>
      <Formulier
        actie={`${pad}/akkoord`}
        actId={actId}
        verborgen={{
          gezien: geldendeAfspraken(afspraken)
            .map(({ afspraakId }) => afspraakId)
            .join(' '),
        }}
        knop="Arrangement afspreken"
      >
        <JaVelden bord={bord} />
        <ContactVelden bord={bord} />
        {bord.heeftMail && (
          <Vinkje
            naam="nieuweLink"
            label="De inwoner is de link of de code kwijt: stuur een nieuwe link mee"
            uitleg="De inwoner krijgt een mail dat het plan klaarstaat. De code staat daar nooit in."
            aan={bord.ingevuld['nieuweLink'] === 'ja'}
          />
        )}
      </Formulier>
    </section>
  );
}

function JaVelden({ bord: { vandaag, ingevuld, fouten } }: { readonly bord: Bord }) {
  return (
    <>
      <DatumVeld
        naam="akkoordOp"
        label="Op welke dag spraken jullie dit af?"
        voorbeeld={inVeld(vandaag)}
        waarde={ingevuld['akkoordOp'] ?? inVeld(vandaag)}
        fouten={fouten}
      />
      <Keuze
        naam="akkoordVan"
        label="Wie zei ja?"
        opties={[
          { waarde: 'inwoner', label: 'De inwoner' },
          { waarde: 'vertegenwoordiger', label: 'Wie de inwoner vertegenwoordigt' },
        ]}
        waarde={ingevuld['akkoordVan']}
        fouten={fouten}
      />
      <Keuze
        naam="wijze"
        label="Hoe ging dat?"
        opties={[
          { waarde: 'mondeling', label: 'Mondeling, aan tafel of aan de telefoon' },
          { waarde: 'schriftelijk', label: 'Schriftelijk, met een handtekening of een bericht' },
        ]}
        waarde={ingevuld['wijze']}
        fouten={fouten}
      />
    </>
  );
}

function ContactVelden({ bord }: { readonly bord: Bord }) {
  const { plan, vandaag, ingevuld, fouten, contactpersonen } = bord;
  const gepland = plan.opvolging !== undefined && plan.opvolging.op >= vandaag ? plan.opvolging : undefined;
  return (
    <>
      <DatumVeld
        naam="opvolgingOp"
        label="Wanneer vraagt iemand hoe het gaat?"
        voorbeeld="1-2-2027"
        waarde={ingevuld['opvolgingOp'] ?? (gepland && inVeld(gepland.op))}
        fouten={fouten}
      />
      <Keuzelijst
        naam="doorId"
        label="Wie houdt er contact?"
        opties={contactpersonen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        waarde={ingevuld['doorId'] ?? gepland?.doorId ?? bord.contactpersoon}
        fouten={fouten}
      />
      <Keuze
        naam="vorm"
        label="Hoe gaat dat contact?"
        opties={OPVOLGVORMEN.map((vorm) => ({ waarde: vorm, label: vormWoord(vorm) }))}
        waarde={ingevuld['vorm'] ?? gepland?.vorm ?? 'telefoon'}
        fouten={fouten}
      />
    </>
  );
}
