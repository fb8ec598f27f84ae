import { render } from 'preact-render-to-string';
import { Document, NaarInhoud } from '../ui/document.tsx';
import { Kop } from '../ui/kop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { begripVan, velden } from './documentatievelden.ts';
import type { ApiBeschrijving, ApiSchema, Bewerking } from './documentatievelden.ts';

const BEGRIPPEN = 'begrippen';

/**
 * GET /api and /api/:blad — everything a maker of a koppeling needs, made from the same document that machines read: a
 * beginning, a page for each topic, and one with what the names mean. Undefined when there is no such page.
 */
export function documentatiePagina(beschrijving: ApiBeschrijving, blad?: string): string | undefined {
  const tag = beschrijving.tags.find(({ name }) => anker(name) === blad);
  const titel = blad === BEGRIPPEN ? 'Wat de namen betekenen' : tag?.name;
  if (blad !== undefined && titel === undefined) return undefined;
  const page = (
    <Document titel={titel ?? 'Koppelen met Keukentafel'} publiek>
      <NaarInhoud />
      <main class="kt-band kt-inhoud" id="inhoud">
        {titel !== undefined && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href="/api">
              ← Koppelen met Keukentafel
            </a>
          </p>
        )}
        <h1 class="utrecht-heading-1">{titel ?? 'Koppelen met Keukentafel'}</h1>
        {blad === undefined && <Voorblad beschrijving={beschrijving} />}
        {tag !== undefined && <Onderwerp beschrijving={beschrijving} tag={tag} />}
        {blad === BEGRIPPEN && <Begrippen schemas={beschrijving.components.schemas} />}
      </main>
    </Document>
  );
  return `<!doctype html>${render(page)}`;
}

type Deel = { readonly beschrijving: ApiBeschrijving };

function Voorblad({ beschrijving }: Deel) {
  const { info, tags } = beschrijving;
  return (
    <>
      <p class="utrecht-paragraph">{info.description}</p>
      <Begin beschrijving={beschrijving} />
      <nav aria-labelledby="onderwerpen">
        <Kop id="onderwerpen">Onderwerpen</Kop>
        <ul class="utrecht-unordered-list">
          {tags.map(({ name, description }) => (
            <li key={name} class="utrecht-unordered-list__item">
              <a class="utrecht-link" href={`/api/${anker(name)}`}>
                {name}
              </a>
              : {description}
            </li>
          ))}
          <li class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`/api/${BEGRIPPEN}`}>
              Wat de namen betekenen
            </a>
          </li>
        </ul>
      </nav>
    </>
  );
}

function Onderwerp({ beschrijving, tag }: Deel & { readonly tag: ApiBeschrijving['tags'][number] }) {
  return (
    <>
      <p class="utrecht-paragraph">{tag.description}</p>
      {bewerkingenVan(beschrijving, tag.name).map((bewerking) => (
        <EneBewerking key={bewerking.operationId} bewerking={bewerking} />
      ))}
    </>
  );
}

function Begin({ beschrijving }: Deel) {
  const adres = beschrijving.servers[0]?.url ?? '';
  return (
    <>
      <Kop>Zo begint u</Kop>
      <ol class="utrecht-ordered-list">
        <li class="utrecht-ordered-list__item">
          De beheerder van de gemeente maakt een koppeling en geeft u een naam en een geheim.
        </li>
        <li class="utrecht-ordered-list__item">
          Stuur die naar <code>{adres}/token</code>, met <code>grant_type=client_credentials</code>. U krijgt
          een token voor een uur.
        </li>
        <li class="utrecht-ordered-list__item">
          Stuur het token mee: <code>Authorization: Bearer …</code>
        </li>
      </ol>
      <p class="utrecht-paragraph">
        Doet u iets namens een medewerker? Zet diens id dan in de kop <code>Namens-Medewerker</code>. Een
        besluit kan alleen zo: dat neemt altijd een mens.
      </p>
      <p class="utrecht-paragraph">
        Weet u niet of een verzoek aankwam? Stuur het nog eens, met dezelfde <code>actId</code>. Er gebeurt
        dan niets dubbel en u krijgt hetzelfde antwoord.
      </p>
      <p class="utrecht-paragraph">
        Gaat er iets mis, dan staat in het antwoord in gewone woorden wat er mis is, met alle fouten tegelijk.
      </p>
      <p class="utrecht-paragraph">
        Voor uw gereedschap:{' '}
        <a class="utrecht-link" href="/api/v1/openapi.json">
          openapi.json
        </a>
        , versie {beschrijving.info.version}.
      </p>
    </>
  );
}

function EneBewerking({ bewerking }: { readonly bewerking: Bewerking }) {
  const { methode, pad, summary, description, requestBody, responses, operationId } = bewerking;
  const gestuurd = requestBody?.content['application/json']?.schema;
  const gelukt = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const antwoord = gelukt?.[1].content?.['application/json']?.schema;
  return (
    <article aria-labelledby={operationId}>
      <Kop id={operationId}>{summary}</Kop>
      <p class="utrecht-paragraph">
        <code>
          {methode.toUpperCase()} {pad}
        </code>
      </p>
      {description !== undefined && <p class="utrecht-paragraph">{description}</p>}
      {gestuurd !== undefined && (
        <Uitklap titel="Wat u stuurt">
          <Velden schema={gestuurd} bijschrift={`Wat u stuurt: ${summary}`} />
        </Uitklap>
      )}
      <Uitklap titel="Wat u terugkrijgt">
        {antwoord === undefined ? (
          <p class="utrecht-paragraph">Een PDF.</p>
        ) : (
          <Velden schema={antwoord} bijschrift={`Wat u terugkrijgt: ${summary}`} />
        )}
        <p class="utrecht-paragraph">
          Mogelijke antwoorden:{' '}
          {Object.entries(responses)
            .map(
              ([status, { description: woorden }]) =>
                `${status} (${woorden.replace(/\.$/, '').toLowerCase()})`,
            )
            .join(', ')}
          .
        </p>
      </Uitklap>
    </article>
  );
}

type VeldenProps = { readonly schema: ApiSchema; readonly bijschrift: string };

function Velden({ schema, bijschrift }: VeldenProps) {
  const begrip = begripVan(schema);
  if (begrip !== undefined) {
    return (
      <p class="utrecht-paragraph">
        <Begrip naam={begrip} />
      </p>
    );
  }
  return (
    <Tabel
      bijschrift={bijschrift}
      bijschriftVerborgen
      rijen={velden(schema)}
      leeg="Geen velden."
      kolommen={[
        { kop: 'Veld', cel: ({ naam }) => <code>{naam}</code> },
        {
          kop: 'Soort',
          cel: ({ soort, begrip: ander }) => (
            <>
              {soort} {ander !== undefined && <Begrip naam={ander} />}
            </>
          ),
        },
        { kop: 'Verplicht', cel: ({ isVerplicht }) => (isVerplicht ? 'ja' : 'nee') },
        { kop: 'Uitleg', cel: ({ uitleg }) => uitleg },
      ]}
    />
  );
}

function Begrip({ naam }: { readonly naam: string }) {
  return (
    <a class="utrecht-link" href={`/api/${BEGRIPPEN}#begrip-${naam}`}>
      {naam}
    </a>
  );
}

function Begrippen({ schemas }: { readonly schemas: ApiBeschrijving['components']['schemas'] }) {
  return (
    <>
      {Object.entries(schemas).map(([naam, schema]) => (
        <article key={naam} aria-labelledby={`begrip-${naam}`}>
          <Kop id={`begrip-${naam}`}>{naam}</Kop>
          {schema.description !== undefined && <p class="utrecht-paragraph">{schema.description}</p>}
          <Uitklap titel="Velden">
            <Velden schema={schema} bijschrift={naam} />
          </Uitklap>
        </article>
      ))}
    </>
  );
}

function bewerkingenVan({ paths }: ApiBeschrijving, tag: string): readonly Bewerking[] {
  return Object.entries(paths).flatMap(([pad, perMethode]) =>
    Object.entries(perMethode)
      .filter(([, bewerking]) => bewerking.tags.includes(tag))
      .map(([methode, bewerking]) => ({ ...bewerking, methode, pad })),
  );
}

function anker(naam: string): string {
  return naam.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
