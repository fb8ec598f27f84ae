import type { ComponentChildren } from 'preact';
import { beeldmerk, stijlblad } from './assets.ts';

export type DocumentProps = {
  /** What this page is, without the municipality and without anything personal: it ends up in the history. */
  readonly titel: string;
  /** Who the page is from: 'Gemeente Helmond'. */
  readonly afzender?: string;
  /** Name of the theme; the class thema-<naam> on <html> switches it. */
  readonly thema?: string | undefined;
  /** publiek: larger letters for everyone; personeel: staff. */
  readonly publiek?: boolean;
  readonly taal?: string | undefined;
  /** The page shows faults: says so first in the title. */
  readonly fouten?: boolean | undefined;
  /** Addresses of module scripts; every page works without them. */
  readonly scripts?: readonly string[] | undefined;
  readonly children: ComponentChildren;
};

const vanRechtsNaarLinks = ['ar', 'fa', 'he', 'ur'];

/** The shell of every page. No inline style and no inline script, ever: the Content-Security-Policy forbids them. */
export function Document(props: DocumentProps) {
  const {
    titel,
    afzender,
    thema = 'keukentafel',
    publiek = false,
    taal = 'nl',
    fouten,
    scripts = [],
    children,
  } = props;
  const volledigeTitel = [titel, afzender].filter(Boolean).join(' – ');
  return (
    <html
      lang={taal}
      dir={vanRechtsNaarLinks.includes(taal) ? 'rtl' : undefined}
      class={`thema-${thema} ${publiek ? 'kt-publiek' : 'kt-personeel'}`}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{fouten ? `Fout: ${volledigeTitel}` : volledigeTitel}</title>
        <link rel="stylesheet" href={stijlblad.pad} />
        <link rel="icon" type="image/svg+xml" href={beeldmerk.pad} />
        {scripts.map((pad) => (
          <script key={pad} type="module" src={pad} />
        ))}
      </head>
      <body class="utrecht-document">{children}</body>
    </html>
  );
}

/** The link with which the keyboard passes the header; the first thing on every page. */
export function NaarInhoud({ tekst = 'Naar de inhoud' }: { readonly tekst?: string | undefined }) {
  return (
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
      {tekst}
    </a>
  );
}
