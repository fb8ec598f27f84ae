import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import type { Apparaat, Ophaalfout } from './apparaat.client.ts';
import { Deurblad } from './deur.client.tsx';

/** Where the workspace is drawn, and of which municipality it is. */
export type Plek = { readonly slug: string; readonly vlak: HTMLElement; readonly rand: HTMLElement };

/** Without https the browser keeps nothing under lock, and says no. */
export function toonOnveilig(plek: Plek): void {
  toon(
    plek,
    'Aan tafel',
    <p>
      Deze pagina is niet met een beveiligde verbinding (https) geopend. Daarom mag de browser hier niets op
      slot bewaren, en kan werken zonder internet niet. Vraag je beheerder om het adres met https. Het gewone
      gesprek werkt wel.
    </p>,
  );
}

/** The browser keeps nothing here: full, or a private window. */
export function toonGeweigerd(plek: Plek): void {
  toon(
    plek,
    'Aan tafel',
    <Kennisgeving soort="fout" titel="Deze browser bewaart hier niets">
      <p>
        Misschien is de tablet vol, of staat de browser in een privévenster. Maak ruimte, of open een gewoon
        venster. Tot die tijd kan het met internet, op de gewone pagina van het gesprek.
      </p>
    </Kennisgeving>,
  );
}

const OPHAALFOUTEN: Readonly<Record<Exclude<Ophaalfout, 'inloggen'>, string>> = {
  'geen-netwerk': 'Dit gesprek staat nog niet op deze tablet. Daarvoor is één keer internet nodig.',
  'niet-hier': 'Dit gesprek is er niet, of het is niet voor jou bedoeld.',
};

/** What was asked for could not be fetched. */
export function toonOphaalfout(plek: Plek, apparaat: Apparaat, fout: Ophaalfout): void {
  const terug = `/${plek.slug}/aan-tafel`;
  toon(
    plek,
    'Aan tafel',
    <>
      {apparaat.gewist && <Gewist />}
      {fout === 'inloggen' ? (
        <p>
          <a class="utrecht-link" href={`/${plek.slug}/inloggen`} target="_blank" rel="noopener">
            Log eerst in
          </a>
          . Kom daarna hier terug en laad deze pagina opnieuw.
        </p>
      ) : (
        <p>{OPHAALFOUTEN[fout]}</p>
      )}
      {apparaat.sleutels.length > 0 && (
        <p>
          <a class="utrecht-link" href={terug}>
            Naar wat er op deze tablet staat
          </a>
        </p>
      )}
    </>,
  );
}

/** Something was wiped because its last day is over. */
export function Gewist() {
  return (
    <Kennisgeving soort="uitleg" titel="De laatste dag is voorbij">
      <p>Een gesprek dat op deze tablet stond, is gewist. Wat bij de gemeente bewaard is, staat daar nog.</p>
    </Kennisgeving>
  );
}

/** Draws one screen before a gesprek lies open. */
export function toon(plek: Plek, titel: string, inhoud: ComponentChildren): void {
  render(
    <Deurblad titel={titel} slug={plek.slug}>
      {inhoud}
    </Deurblad>,
    plek.vlak,
  );
}
