import { vormWoord } from '../arrangement/index.ts';
import { schrijfDatum, datumVanMoment } from '../basis/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Keuze, Keuzelijst } from '../ui/keuze.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { DatumVeld, TekstVak, TekstVeld } from '../ui/veld.tsx';
import type { Blad } from './blad.ts';
import { REDENEN } from './loslaten.ts';
import { OPVOLGVORMEN } from './vormen.ts';
import { grondWoord, redenWoord } from './woorden.ts';

/** When somebody asks again, or that the inwoner was let go, or that the zaak was closed: in sentences. */
export function Vervolgstand({ blad }: { readonly blad: Blad }) {
  const { opvolging, medewerkers, losgelaten, afgesloten, woorden } = blad;
  if (afgesloten !== undefined) {
    return (
      <Kennisgeving soort="uitleg" titel="Deze zaak is afgesloten">
        <p>
          {grondWoord(afgesloten.grond)}, op {schrijfDatum(afgesloten.op)}.
        </p>
      </Kennisgeving>
    );
  }
  if (losgelaten !== undefined) {
    const { reden, op, blijftInBeeld, vanaf, toelichting } = losgelaten;
    return (
      <Kennisgeving soort="uitleg" titel={`We hebben losgelaten op ${schrijfDatum(datumVanMoment(op))}`}>
        <p>
          {redenWoord(reden)}: <bdi>{woorden.get(toelichting)}</bdi>
        </p>
        {blijftInBeeld !== undefined && (
          <p>
            In beeld blijft <bdi>{blijftInBeeld}</bdi>
            {vanaf !== undefined && `, vanaf ${schrijfDatum(vanaf)}`}.
          </p>
        )}
        <p>De zaak is nog open tot iemand haar afsluit.</p>
      </Kennisgeving>
    );
  }
  const { gepland } = opvolging;
  if (gepland === undefined)
    return <p class="utrecht-paragraph">Er is nog niet afgesproken wanneer iemand vraagt hoe het gaat.</p>;
  return (
    <p class="utrecht-paragraph">
      Gepland: {schrijfDatum(gepland.op)}, {medewerkers.get(gepland.doorId) ?? 'een collega'},{' '}
      {vormWoord(gepland.vorm)}.
    </p>
  );
}

/** The form for the next time somebody asks. */
export function Plannen({ blad }: { readonly blad: Blad }) {
  const { pad, actId, fouten, contactpersonen, opvolging, losgelaten } = blad;
  const ingevuld = blad.terug === 'plannen' ? blad.ingevuld : {};
  return (
    <Uitklap
      id="plannen"
      titel={losgelaten === undefined ? 'De volgende keer afspreken' : 'Weer oppakken: een dag afspreken'}
      open={blad.terug === 'plannen' || (opvolging.gepland === undefined && losgelaten === undefined)}
    >
      <Formulier actie={`${pad}/plannen`} actId={actId} knop="Deze dag afspreken">
        <DatumVeld
          naam="opvolgingOp"
          label="Wanneer vraagt iemand weer hoe het gaat?"
          voorbeeld="1-2-2027"
          waarde={ingevuld['opvolgingOp']}
          fouten={fouten}
        />
        <Keuzelijst
          naam="doorId"
          label="Wie houdt er contact?"
          opties={contactpersonen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          waarde={ingevuld['doorId'] ?? opvolging.gepland?.doorId}
          fouten={fouten}
        />
        <Keuze
          naam="vorm"
          label="Hoe gaat dat contact?"
          opties={OPVOLGVORMEN.map((vorm) => ({ waarde: vorm, label: vormWoord(vorm) }))}
          waarde={ingevuld['vorm'] ?? opvolging.gepland?.vorm}
          fouten={fouten}
        />
      </Formulier>
    </Uitklap>
  );
}

/** The form for letting go: one of three reasons, in words, and who stays in touch. */
export function Loslaten({ blad }: { readonly blad: Blad }) {
  const { pad, actId, fouten, moetInBeeldBlijven } = blad;
  const ingevuld = blad.terug === 'loslaten' ? blad.ingevuld : {};
  return (
    <Uitklap id="loslaten" titel="Loslaten" open={blad.terug === 'loslaten'}>
      <p class="utrecht-paragraph">
        Laat pas los als het kan. De zaak blijft daarna open tot iemand haar afsluit.
      </p>
      <Formulier actie={`${pad}/loslaten`} actId={actId} knop="Loslaten">
        <Keuze
          naam="reden"
          label="Waarom laat je los?"
          opties={REDENEN.map((reden) => ({ waarde: reden, label: redenWoord(reden) }))}
          waarde={ingevuld['reden']}
          fouten={fouten}
        />
        <TekstVak
          naam="toelichting"
          label="Licht toe"
          uitleg="Wil de inwoner zelf stoppen? Schrijf het dan in zijn of haar woorden op."
          hoogte="klein"
          waarde={ingevuld['toelichting']}
          fouten={fouten}
        />
        {moetInBeeldBlijven && (
          <Kennisgeving soort="let-op" titel="Nog niet alles is bevestigd">
            <p>
              De inwoner heeft nog niet van elk resultaat gezegd dat het bereikt is. Laat je toch los omdat
              het resultaat bereikt is? Dan vragen we wie contact houdt, en vanaf wanneer.
            </p>
          </Kennisgeving>
        )}
        <TekstVeld
          naam="blijftInBeeld"
          label="Wie blijft in beeld?"
          uitleg="De naam van een persoon of organisatie. Nodig als een andere partij in beeld is."
          breedte="half"
          autocomplete="off"
          magLeeg={!moetInBeeldBlijven}
          waarde={ingevuld['blijftInBeeld']}
          fouten={fouten}
        />
        <DatumVeld
          naam="vanaf"
          label="Vanaf wanneer?"
          voorbeeld="1-2-2027"
          magLeeg={!moetInBeeldBlijven}
          waarde={ingevuld['vanaf']}
          fouten={fouten}
        />
      </Formulier>
    </Uitklap>
  );
}
