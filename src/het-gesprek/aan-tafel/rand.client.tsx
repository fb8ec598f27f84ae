import type { Verbinding } from './synchronisatie.client.ts';

/** What stands along the bottom edge: how what was written is kept. */
export type Rand = {
  readonly verbinding: Verbinding | undefined;
  /** The device has no room, or refuses to keep anything. */
  readonly vol: boolean;
  /** Address of the login page. */
  readonly inloggen: string;
};

/** The one thin line at the bottom; it grows only when somebody has to do something. */
export function Bewaarrand({ rand, kopie }: { readonly rand: Rand; readonly kopie: () => void }) {
  const { verbinding, vol, inloggen } = rand;
  return (
    <footer class={`kt-bewaarrand${vol || isVraag(verbinding) ? ' kt-bewaarrand--vraag' : ''}`}>
      <div class="kt-band">
        <p role="status">{vol ? NIET_BEWAARD : ZINNEN[verbinding ?? 'alleen-hier']}</p>
        {verbinding === 'inloggen' && (
          <p>
            <a class="utrecht-link" href={inloggen} target="_blank" rel="noopener">
              Inloggen in een nieuw tabblad
            </a>
          </p>
        )}
        {vol && (
          <p>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" onClick={kopie}>
              Versleutelde kopie opslaan
            </button>
          </p>
        )}
      </div>
    </footer>
  );
}

const NIET_BEWAARD =
  'Deze tablet bewaart niets meer: er is geen plaats, of de browser staat het niet toe. Wat hier geschreven is, staat er nog, tot dit tabblad dichtgaat. Zoek internet, of sla nu een kopie op.';

const ZINNEN: Readonly<Record<Verbinding, string>> = {
  bewaard: 'bewaard',
  'alleen-hier': 'alleen op deze tablet bewaard',
  inloggen: 'alleen op deze tablet bewaard. Log opnieuw in. Doorwerken kan gewoon.',
  ander: 'alleen op deze tablet bewaard. Er is iemand anders ingelogd: log in onder je eigen naam.',
  ingetrokken: 'Deze zaak is nu van iemand anders. Wat hier geschreven is, ligt bij de teamleider.',
};

function isVraag(verbinding: Verbinding | undefined): boolean {
  return verbinding === 'inloggen' || verbinding === 'ander';
}
