import type { ComponentChildren } from 'preact';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze, Vinkjes } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import type { OnderdeelStand } from './dekking.ts';
import { kantEnKlaar, redenenNiet } from './onderdeelzinnen.ts';
import { Raakpuntwoorden } from './raakpunt.tsx';

type Props = { readonly tafel: Tafel; readonly stand: OnderdeelStand };

/** How many things that were said are offered beside a topic. */
const MEESTE_RAAKPUNTEN = 3;

/** The answer to one topic: it was talked about, with what was said (HG-91), or not, because (HG-14). */
export function Onderdeelantwoord(props: Props) {
  return (
    <>
      <Besproken {...props} />
      <NietBesproken {...props} />
    </>
  );
}

/** The answers to the offer of support beside the inwoner (T34). */
const WENSEN = [
  { waarde: 'graag', label: 'Ja, graag' },
  { waarde: 'niet-nodig', label: 'Nee, niet nodig' },
  { waarde: 'is-er-al', label: 'Die is er al' },
] as const;

/** Open where something was said already; otherwise folded, so that the sheet stays short. */
function Besproken({ tafel, stand }: Props) {
  const { onderdeel, antwoord, geraaktDoor } = stand;
  const veld = `tekst-${onderdeel}`;
  const fouten = foutenVan(tafel, onderdeel).filter((fout) => fout.veld === veld);
  const anders = antwoord?.besproken === true ? inhoudVan(tafel, antwoord.tekst) : '';
  const isOpen = anders !== '' || fouten.length > 0;
  const vak = (
    <TekstVak
      naam={veld}
      label="Wat is er gezegd? Eén zin is genoeg."
      hoogte="klein"
      waarde={waardeVan(tafel, { formulier: onderdeel, veld, anders })}
      fouten={fouten}
    />
  );
  const isGeraakt = geraaktDoor.length > 0;
  const formulier = (
    <Antwoordformulier tafel={tafel} stand={stand}>
      <Gezegd tafel={tafel} stand={stand} />
      <Zinnen stand={stand} tafel={tafel} />
      {isGeraakt ? (
        <Uitklap titel="Iets anders opschrijven" open={isOpen}>
          {vak}
        </Uitklap>
      ) : (
        vak
      )}
      <Knop soort="gewoon" naam="antwoord" waarde="besproken">
        Besproken
      </Knop>
    </Antwoordformulier>
  );
  if (isGeraakt) return formulier;
  return (
    <Uitklap titel="Daar hadden we het over" open={isOpen || antwoord?.besproken === true}>
      {formulier}
    </Uitklap>
  );
}

/** What was said already: the surest one is ticked beforehand, pressing the button is the answer. */
function Gezegd({ tafel, stand: { onderdeel, antwoord, geraaktDoor } }: Props) {
  const punten = geraaktDoor.slice(0, MEESTE_RAAKPUNTEN);
  if (punten.length === 0) return null;
  const naam = `bij-${onderdeel}`;
  const getypt = tafel.ingevuld?.formulier === onderdeel ? tafel.ingevuld.velden.getAll(naam) : undefined;
  const staat = antwoord === undefined ? punten.slice(0, 1).map(({ id }) => id) : antwoord.bij;
  return (
    <Vinkjes
      naam={naam}
      label="Dit kwam al langs. Hoort het hierbij?"
      opties={punten.map((punt) => ({
        waarde: punt.id,
        label: <Raakpuntwoorden tafel={tafel} punt={punt} />,
      }))}
      waarden={getypt ?? staat}
    />
  );
}

function Zinnen({ tafel, stand }: Props) {
  const { onderdeel, antwoord } = stand;
  const zin = `zin-${onderdeel}`;
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: onderdeel, veld, anders });
  if (isSteun(stand)) {
    return (
      <Keuze
        naam="wens"
        label="Wat zei de inwoner?"
        opties={WENSEN}
        waarde={waarde('wens', antwoord?.wens)}
      />
    );
  }
  const zinnen = kantEnKlaar(onderdeel);
  if (zinnen.length === 0) return null;
  const opties = zinnen.map((een) => ({ waarde: een, label: een }));
  return <Keuze naam={zin} label="Kies wat past" opties={opties} waarde={waarde(zin)} />;
}

function isSteun({ onderdeel }: OnderdeelStand): boolean {
  return onderdeel === 'clientondersteuning';
}

function NietBesproken({ tafel, stand }: Props) {
  const { onderdeel, antwoord } = stand;
  const [veld, zin] = [`reden-${onderdeel}`, `redenzin-${onderdeel}`];
  const fouten = foutenVan(tafel, onderdeel).filter((fout) => fout.veld === veld);
  const anders = antwoord?.besproken === false ? inhoudVan(tafel, antwoord.tekst) : '';
  const opties = redenenNiet(onderdeel).map((een) => ({ waarde: een, label: een }));
  return (
    <Uitklap titel="Niet besproken" open={anders !== '' || fouten.length > 0}>
      <Antwoordformulier tafel={tafel} stand={stand}>
        <Keuze
          naam={zin}
          label="Niet besproken, omdat"
          opties={opties}
          waarde={waardeVan(tafel, { formulier: onderdeel, veld: zin })}
        />
        <TekstVak
          naam={veld}
          label="Of in uw eigen woorden"
          hoogte="klein"
          waarde={waardeVan(tafel, { formulier: onderdeel, veld, anders })}
          fouten={fouten}
        />
        <Knop soort="gewoon" naam="antwoord" waarde="niet-besproken">
          Niet besproken
        </Knop>
      </Antwoordformulier>
    </Uitklap>
  );
}

function Antwoordformulier({
  tafel,
  stand: { onderdeel, antwoord, naast },
  children,
}: Props & { readonly children: ComponentChildren }) {
  const gezien = [antwoord, ...naast].flatMap((een) => een?.actId ?? []);
  return (
    <Formulier actie={`${tafel.pad}/onderdelen`} actId={tafel.nieuwId()} verborgen={{ onderdeel }}>
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
      {children}
    </Formulier>
  );
}
