/** How a municipality shows itself: its name as it is written, where its first page is, and its own theme and logo. */
export type GemeenteOpScherm = {
  /** Shown as is: 'Gemeente Helmond'. */
  readonly naam: string;
  /** Address of its first page. */
  readonly start: string;
  readonly thema?: string;
  /** Address of an image; the name stands beside it, so the image itself has no text. */
  readonly logo?: string;
};

/** A link with its words. */
export type Verwijzing = { readonly tekst: string; readonly naar: string };

/** Name and logo of the municipality, as a link to its first page. */
export function Gemeentenaam({ gemeente }: { readonly gemeente: GemeenteOpScherm }) {
  return (
    <a class="kt-gemeente" href={gemeente.start}>
      {gemeente.logo && <img class="kt-gemeente-logo" src={gemeente.logo} alt="" />}
      <span>{gemeente.naam}</span>
    </a>
  );
}

/** The way back, above the heading. */
export function Terug({ terug }: { readonly terug: Verwijzing | undefined }) {
  if (!terug) return null;
  return (
    <a class="utrecht-link kt-terug" href={terug.naar}>
      {terug.tekst}
    </a>
  );
}
