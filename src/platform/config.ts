import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.url().optional(),
  DATABASE_URL_BEHEER: z.url().optional(),
  DEMO: z.enum(['ja', 'nee']).optional(),
  PUBLIC_URL: z.url().optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  VERTROUWDE_PROXY: z.enum(['ja', 'nee']).default('nee'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ACR: z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.email().optional(),
  IWMO_SCHEMAS: z.string().min(1).optional(),
  CLAMD: z
    .string()
    .regex(/^(?:tcp:\/\/[^:/]+:\d+|unix:\/.+)$/)
    .optional(),
  BIJLAGEN_ZONDER_SCAN: z.enum(['dicht', 'open']).default('dicht'),
  TRANSCRIPTIE_URL: z.url().optional(),
  TRANSCRIPTIE_MODEL: z.string().min(1).optional(),
  TRANSCRIPTIE_SLEUTEL: z.string().min(1).optional(),
  LOG: z.enum(['stil', 'gewoon', 'alles']).default('gewoon'),
});

type Raw = z.infer<typeof schema>;

/** All settings of one installation, checked at start; nothing else reads the environment. */
export type Config = Omit<Raw, 'DEMO'> & { readonly demo: boolean };

/** Either the settings or every sentence that is wrong with them. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads and checks the settings; names every one that is missing or wrong at once. */
export function readConfig(env: Record<string, string | undefined> = process.env): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => faultSentence(String(issue.path[0]))) };
  }
  const faults = missingTogether(parsed.data);
  if (faults.length > 0) return { ok: false, faults };
  const { DEMO, ...rest } = parsed.data;
  const demo = DEMO === undefined ? rest.DATABASE_URL === undefined : DEMO === 'ja';
  return { ok: true, config: { ...rest, demo } };
}

const explanations: Record<string, string> = {
  PORT: 'een getal tussen 0 en 65535',
  HOST: 'het adres waarop de server luistert, bijvoorbeeld 127.0.0.1',
  DATABASE_URL: 'het adres van de database met de inlog van de toepassing (postgres://…)',
  DATABASE_URL_BEHEER: 'het adres van de database met de inlog van de beheerder (postgres://…)',
  DEMO: 'ja of nee',
  PUBLIC_URL: 'het adres waarop bewoners de site bereiken (https://…)',
  OIDC_ISSUER: 'het adres van de inlogdienst van de gemeente',
  OIDC_ACR: 'de betrouwbaarheidsniveaus (acr) die goed zijn, met spaties ertussen',
  SMTP_URL: 'het adres van de mailserver (smtp://…)',
  MAIL_FROM: 'het mailadres van de afzender',
  IWMO_SCHEMAS: 'de map met de schema’s (xsd) van iWmo 3.2',
  CLAMD: 'het adres van de virusscanner clamd (tcp://host:3310 of unix:/map/clamd.ctl)',
  BIJLAGEN_ZONDER_SCAN: 'dicht of open',
  TRANSCRIPTIE_URL: 'het adres van het spraakmodel van de gemeente zelf (https://…/v1)',
  VERTROUWDE_PROXY: 'ja of nee',
  LOG: 'stil, gewoon of alles',
};

function faultSentence(name: string): string {
  return `Instelling ${name} klopt niet. Verwacht: ${explanations[name] ?? 'een tekst'}.`;
}

function missingTogether(raw: Raw): readonly string[] {
  const faults: string[] = [];
  const groups: readonly (readonly (keyof Raw)[])[] = [
    ['TLS_CERT', 'TLS_KEY'],
    ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    ['SMTP_URL', 'MAIL_FROM'],
    ['TRANSCRIPTIE_URL', 'TRANSCRIPTIE_MODEL'],
  ];
  for (const group of groups) {
    const missing = group.filter((name) => raw[name] === undefined);
    if (missing.length === 0 || missing.length === group.length) continue;
    faults.push(`Instelling ${missing.join(', ')} ontbreekt. Die hoort bij ${group[0]}.`);
  }
  if (raw.DATABASE_URL === undefined) return faults;
  if (raw.PUBLIC_URL === undefined)
    faults.push(`Instelling PUBLIC_URL ontbreekt: ${explanations['PUBLIC_URL']}.`);
  if (raw.DEMO !== 'ja' && raw.SMTP_URL === undefined)
    faults.push(`Instelling SMTP_URL ontbreekt: ${explanations['SMTP_URL']}.`);
  return faults;
}
