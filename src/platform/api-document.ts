import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Operation } from './api-operation.ts';
import type { PublicOperation } from './api-public.ts';
import { pathNames } from './api-operation.ts';
import { apiVersion } from './problem.ts';

/** A group of operations as the document tells them. */
export type ApiTag = { readonly name: string; readonly description: string };

type Given = {
  readonly operations: readonly Operation[];
  readonly publicOperations?: readonly PublicOperation[];
  readonly tags: readonly ApiTag[];
  /** The address of this installation, without a slash at the end. */
  readonly serverUrl: string;
};

/** The OpenAPI 3.0 document of these operations. */
export function openApiDocument({ operations, publicOperations = [], tags, serverUrl }: Given) {
  const doc = new OpenAPIHono();
  doc.openAPIRegistry.registerComponent('securitySchemes', 'koppeling', {
    type: 'oauth2',
    description: 'Een koppeling meldt zich aan met OAuth 2.0 client credentials.',
    flows: { clientCredentials: { tokenUrl: `${serverUrl}/api/v1/token`, scopes: {} } },
  });
  for (const one of operations) doc.openAPIRegistry.registerPath(toRoute(one));
  for (const one of publicOperations) doc.openAPIRegistry.registerPath(toPublicRoute(one));
  return doc.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Keukentafel',
      version: apiVersion,
      description:
        'Van melding tot arrangement: dezelfde handelingen als op de pagina’s, voor andere systemen van de gemeente.',
      contact: {
        name: 'Keukentafel',
        url: 'https://keukentafel.example',
        email: 'info@keukentafel.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    tags: tags.map((tag) => ({ ...tag })),
    security: [{ koppeling: [] }],
  });
}

const versionHeader = {
  'API-Version': {
    description: 'De versie van deze API.',
    required: true,
    schema: { type: 'string' as const, example: apiVersion },
  },
};

const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    regel: z
      .string()
      .optional()
      .openapi({ description: 'Het nummer van de regel die dit weigert.', example: 'HG-9' }),
    fouten: z
      .array(z.object({ veld: z.string(), tekst: z.string() }))
      .optional()
      .openapi({ description: 'Alle fouten tegelijk, elk bij zijn veld.' }),
    versies: z
      .object({
        huidig: z.object({
          versie: z.string().openapi({ format: 'uuid' }),
          inhoud: z.string(),
          bewaardOp: z.string().openapi({ format: 'date-time' }),
        }),
        gestuurd: z.string(),
      })
      .optional()
      .openapi({
        description: 'Iemand anders was eerder: de tekst zoals die nu is, en zoals u hem stuurde.',
      }),
    code: z.string().optional().openapi({ description: 'Noem deze code als u ons belt over een storing.' }),
  })
  .openapi('Probleem');

const namensHeader = z.object({
  'Namens-Medewerker': z.string().optional().openapi({
    format: 'uuid',
    description: 'De medewerker namens wie de koppeling dit doet. Beiden moeten het mogen.',
  }),
});

function toRoute(one: Operation) {
  const names = pathNames(one.path);
  const params = z.object(
    Object.fromEntries(names.map((name) => [name, z.string().openapi({ format: 'uuid' })])),
  );
  return createRoute({
    operationId: one.id,
    method: one.method,
    path: one.path,
    tags: [one.tag],
    summary: one.summary,
    ...(one.description !== undefined && { description: one.description }),
    request: {
      headers: namensHeader,
      ...(names.length > 0 && { params }),
      ...(one.query && { query: one.query }),
      ...(one.body && { body: { required: true, content: { 'application/json': { schema: one.body } } } }),
    },
    responses: responsesOf(one),
  });
}

/** An empty requirement beside no other: whoever asks needs no token. */
function toPublicRoute(one: PublicOperation) {
  return createRoute({
    operationId: one.id,
    method: 'get',
    path: one.path,
    tags: [one.tag],
    summary: one.summary,
    ...(one.description !== undefined && { description: one.description }),
    security: [{}],
    request: { query: one.query },
    responses: {
      200: {
        description: 'Gelukt',
        headers: versionHeader,
        content: { 'application/json': { schema: one.answer } },
      },
      400: failure('De vraag is niet te lezen. Bij elk veld staat wat er mis is.'),
      500: failure('Een storing bij ons.'),
    },
  });
}

function responsesOf(one: Operation) {
  const content =
    one.answer === 'pdf'
      ? { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } }
      : { 'application/json': { schema: one.answer } };
  const success = { description: 'Gelukt', headers: versionHeader, content };
  return {
    [one.method === 'get' || one.reads ? 200 : 201]: success,
    400: failure('De vraag is niet te lezen.'),
    401: failure('De koppeling is niet, of niet meer, aangemeld.'),
    404: failure('Niet gevonden, of niet voor deze koppeling.'),
    ...(one.body && {
      413: failure('Te groot.'),
      415: failure('Geen JSON.'),
      422: failure('Niet aangenomen. De regel, of elk fout veld, staat erbij.'),
    }),
    ...(one.body &&
      !one.reads && { 409: failure('Iemand anders was eerder, of deze actId is al gebruikt.') }),
    500: failure('Een storing bij ons.'),
  };
}

function failure(description: string) {
  return {
    description,
    headers: versionHeader,
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}
