import { render } from 'preact-render-to-string';
import type { Trouble } from '../platform/web.ts';
import { Document } from '../ui/document.tsx';
import { Knop } from '../ui/knop.tsx';

const woorden: Readonly<Record<Trouble['soort'], { readonly titel: string; readonly uitleg: string }>> = {
  'niet-hier': {
    titel: 'Deze pagina is er niet',
    uitleg: 'Misschien klopt het adres niet, of is de pagina niet voor u bedoeld.',
  },
  uitgelogd: {
    titel: 'U bent uitgelogd',
    uitleg:
      'Wat u typte, is niet weg: het staat hieronder. Kom in een nieuw tabblad weer binnen. Kom dan hier terug en kies "Opnieuw versturen".',
  },
  'te-groot': {
    titel: 'Dit is te veel in één keer',
    uitleg:
      'Ga terug met de knop van uw browser. Uw tekst staat er dan nog. Maak de tekst korter of verstuur hem in delen.',
  },
  'te-vaak': {
    titel: 'Even wachten',
    uitleg:
      'Er kwamen veel verzoeken na elkaar. Wacht een minuut en kies "Opnieuw versturen". Wat u typte, staat hieronder.',
  },
  'vreemde-herkomst': {
    titel: 'Dit kwam niet van onze site',
    uitleg: 'Voor uw veiligheid hebben wij niets bewaard. Ga naar onze site en probeer het daar opnieuw.',
  },
  geweigerd: {
    titel: 'Dit is niet aan jou',
    uitleg: 'Er is niets veranderd. Dat je het probeerde, staat bij de zaak.',
  },
  storing: {
    titel: 'Er ging iets mis bij ons',
    uitleg:
      'Het ligt niet aan u. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet, bel ons en noem de code hieronder.',
  },
};

/** The page for everything that goes wrong before or around a page: what to do, and what was typed. */
export function troublePage(trouble: Trouble): string {
  return `<!doctype html>${render(<Storing {...trouble} />)}`;
}

function Storing({ soort, gemeente, action, fields, code, refused }: Trouble) {
  const { titel, uitleg } = woorden[soort];
  const naam = gemeente?.naam;
  return (
    <Document titel={titel} publiek {...(naam !== undefined && { afzender: naam, thema: gemeente?.thema })}>
      <main class="kt-band kt-inhoud" id="inhoud">
        <h1 class="utrecht-heading-1">{titel}</h1>
        {refused !== undefined && (
          <p class="utrecht-paragraph">
            {refused.uitleg} ({refused.regel})
          </p>
        )}
        <p class="utrecht-paragraph">{uitleg}</p>
        {fields.length > 0 && (soort === 'storing' || soort === 'niet-hier') && (
          <p class="utrecht-paragraph">Wat u typte, is niet weg: het staat hieronder.</p>
        )}
        {code !== undefined && (
          <p class="utrecht-paragraph">
            Code: <strong>{code}</strong>
          </p>
        )}
        {soort === 'uitgelogd' && gemeente !== undefined && (
          <p class="utrecht-paragraph">
            {action.startsWith(`/${gemeente.slug}/mijn`) ? (
              'Open in een nieuw tabblad de link die u van ons kreeg, en vul uw code weer in.'
            ) : (
              <a class="utrecht-link" href={`/${gemeente.slug}/inloggen`} target="_blank" rel="noopener">
                Inloggen in een nieuw tabblad
              </a>
            )}
          </p>
        )}
        {fields.length > 0 && <NogEens action={action} fields={fields} />}
        {fields.length === 0 && gemeente !== undefined && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={`/${gemeente.slug}`}>
              Naar de eerste pagina
            </a>
          </p>
        )}
      </main>
    </Document>
  );
}

function NogEens({ action, fields }: Pick<Trouble, 'action' | 'fields'>) {
  return (
    <form method="post" action={action}>
      {fields.map(([naam, waarde]) =>
        waarde.length > 40 || waarde.includes('\n') ? (
          <textarea
            key={naam}
            class="utrecht-textarea utrecht-textarea--html-textarea"
            name={naam}
            rows={8}
            dir="auto"
            aria-label="Uw tekst"
          >
            {waarde}
          </textarea>
        ) : (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ),
      )}
      <Knop>Opnieuw versturen</Knop>
    </form>
  );
}
