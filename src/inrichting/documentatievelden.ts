/** The part of an OpenAPI document that the page of the API shows. */
export type ApiBeschrijving = {
  readonly info: { readonly description: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Bewerking, 'methode' | 'pad'>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> };
};

type Inhoud = Readonly<Record<string, { readonly schema: ApiSchema }>>;

/** One operation as the document tells it. */
export type Bewerking = {
  readonly methode: string;
  readonly pad: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly requestBody?: { readonly content: Inhoud };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Inhoud }>>;
};

/** A schema of OpenAPI 3.0, as far as the page reads it. */
export type ApiSchema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly items?: ApiSchema;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly ApiSchema[];
  readonly anyOf?: readonly ApiSchema[];
  readonly allOf?: readonly ApiSchema[];
};

/** One field in plain words; a field inside another has a name with a dot; `begrip` is a schema told elsewhere. */
export type Veldregel = {
  readonly naam: string;
  readonly soort: string;
  readonly begrip?: string | undefined;
  readonly isVerplicht: boolean;
  readonly uitleg: string;
};

const diepste = 6;

/** Every field of a schema, those inside it as well, but for what has a name of its own. */
export function velden(schema: ApiSchema, voor = ''): readonly Veldregel[] {
  if (voor.split('.').length > diepste) return [];
  if (schema.items !== undefined) return velden(schema.items, `${voor}[]`);
  const delen = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return delen.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([eigen, veld]) => {
      const naam = voor === '' ? eigen : `${voor}.${eigen}`;
      const isVerplicht = required.includes(eigen);
      const regel = { naam, ...soortVan(veld), isVerplicht, uitleg: uitlegVan(veld) };
      return [regel, ...velden(veld, naam)];
    }),
  );
}

/** The name of a schema that is told once, elsewhere on the page. */
export function begripVan(schema: ApiSchema): string | undefined {
  return (schema.$ref ?? schema.items?.$ref ?? schema.allOf?.find(({ $ref }) => $ref)?.$ref)
    ?.split('/')
    .at(-1);
}

const soorten: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'heel getal',
  number: 'getal',
  boolean: 'true of false',
  object: 'object',
};

const vormen: Readonly<Record<string, string>> = {
  uuid: 'id (uuid)',
  date: 'dag',
  'date-time': 'moment met tijdzone',
};

function soortVan(schema: ApiSchema): Pick<Veldregel, 'soort' | 'begrip'> {
  const begrip = begripVan(schema);
  if (begrip !== undefined) return { soort: schema.items === undefined ? '' : 'lijst van', begrip };
  if (schema.items !== undefined) return { soort: `lijst van ${soortVan(schema.items).soort}` };
  return { soort: vormen[schema.format ?? ''] ?? soorten[schema.type ?? ''] ?? 'object' };
}

function uitlegVan({ description, enum: keuzes, maxLength, items }: ApiSchema): string {
  const opties = keuzes ?? items?.enum;
  return [
    description,
    opties && `Een van: ${opties.join(', ')}.`,
    maxLength && `Hoogstens ${maxLength} tekens.`,
  ]
    .filter(Boolean)
    .join(' ');
}
