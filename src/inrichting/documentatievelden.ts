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

/** One field in plain words; a field inside another has a name with a dot, in a list with []. */
export type Veldregel = {
  readonly naam: string;
  readonly soort: string;
  readonly isVerplicht: boolean;
  readonly uitleg: string;
};

const diepste = 6;

/** Every field of a schema, those inside it as well. */
export function velden(
  beschrijving: Pick<ApiBeschrijving, 'components'>,
  schema: ApiSchema,
  voor = '',
): readonly Veldregel[] {
  const volledig = volg(beschrijving, schema);
  if (voor.split('.').length > diepste) return [];
  if (volledig.items !== undefined) return velden(beschrijving, volledig.items, `${voor}[]`);
  const delen = [volledig, ...(volledig.oneOf ?? []), ...(volledig.anyOf ?? []), ...(volledig.allOf ?? [])];
  return delen
    .map((deel) => volg(beschrijving, deel))
    .flatMap((deel) =>
      Object.entries(deel.properties ?? {}).flatMap(([eigen, onder]) => {
        const naam = voor === '' ? eigen : `${voor}.${eigen}`;
        const veld = volg(beschrijving, onder);
        const isVerplicht = deel.required?.includes(eigen) ?? false;
        const regel = {
          naam,
          soort: soortVan(beschrijving, veld),
          isVerplicht,
          uitleg: uitlegVan(onder, veld),
        };
        return [regel, ...velden(beschrijving, veld, naam)];
      }),
    );
}

function volg({ components }: Pick<ApiBeschrijving, 'components'>, schema: ApiSchema): ApiSchema {
  const naam = schema.$ref?.split('/').at(-1);
  return naam === undefined ? schema : (components.schemas[naam] ?? schema);
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

function soortVan(beschrijving: Pick<ApiBeschrijving, 'components'>, schema: ApiSchema): string {
  if (schema.items !== undefined) {
    return `lijst van ${soortVan(beschrijving, volg(beschrijving, schema.items))}`;
  }
  return vormen[schema.format ?? ''] ?? soorten[schema.type ?? ''] ?? 'object';
}

function uitlegVan(bovenop: ApiSchema, { description, enum: keuzes, maxLength }: ApiSchema): string {
  return [
    bovenop.description ?? description,
    keuzes && `Een van: ${keuzes.join(', ')}.`,
    maxLength && `Hoogstens ${maxLength} tekens.`,
  ]
    .filter(Boolean)
    .join(' ');
}
