import { randomUUID } from 'node:crypto';
import { expect, request } from '@playwright/test';
import { PROEFKOPPELING } from '../src/demo/koppeling.ts';
import { GEMEENTEN as ALLE } from '../src/inrichting/gemeenten.ts';
import type { Gemeente } from './personages.ts';

/** What the API answered: its status and what it says. */
export type Antwoord = { readonly status: number; readonly inhoud: Inhoud };

/** The body of an answer; a test looks at the fields it names. */
export type Inhoud = Readonly<Record<string, unknown>>;

/** The API of one municipality, as the machine of the demo calls it, itself or in the name of somebody. */
export type Api = {
  lees(pad: string): Promise<Antwoord>;
  doe(pad: string, lichaam?: object): Promise<Antwoord>;
  /** Sends this text as it is. */
  stuur(pad: string, tekst: string): Promise<Antwoord>;
  /** Reads, and expects that it is there. */
  haal(pad: string): Promise<Inhoud>;
  /** Does, and expects that it is done; an act id is added. */
  leg(pad: string, lichaam?: object): Promise<Inhoud>;
  namens(medewerkerId: string): Api;
};

const tokens = new Map<Gemeente, Promise<string>>();

/** The API of this municipality with a token by client credentials. */
export async function apiVan(gemeente: Gemeente, adres: string): Promise<Api> {
  const token = tokens.get(gemeente) ?? haalToken(gemeente, adres);
  tokens.set(gemeente, token);
  return maakApi(adres, { authorization: `Bearer ${await token}` });
}

async function haalToken(gemeente: Gemeente, adres: string): Promise<string> {
  const { id } = ALLE.find(({ slug }) => slug === gemeente) ?? { id: 0 };
  const vraag = await request.newContext({ baseURL: adres });
  const antwoord = await vraag.post('/api/v1/token', {
    form: {
      grant_type: 'client_credentials',
      client_id: `${id}.${PROEFKOPPELING.id}`,
      client_secret: PROEFKOPPELING.secret,
    },
  });
  expect(antwoord.status()).toBe(200);
  const { access_token: token } = (await antwoord.json()) as { access_token: string };
  await vraag.dispose();
  return token;
}

function maakApi(adres: string, headers: Record<string, string>): Api {
  const vraag = async (methode: 'GET' | 'POST', pad: string, tekst?: string): Promise<Antwoord> => {
    const antwoord = await fetch(`${adres}/api/v1${pad}`, {
      method: methode,
      headers: { ...headers, ...(tekst !== undefined && { 'content-type': 'application/json' }) },
      ...(tekst !== undefined && { body: tekst }),
    });
    return { status: antwoord.status, inhoud: (await antwoord.json()) as Inhoud };
  };
  const zeker = ({ status, inhoud }: Antwoord, pad: string): Inhoud => {
    expect(status, `${pad}: ${JSON.stringify(inhoud)}`).toBeLessThan(300);
    return inhoud;
  };
  return {
    lees: (pad) => vraag('GET', pad),
    doe: (pad, lichaam = {}) => vraag('POST', pad, metActId(lichaam)),
    stuur: (pad, tekst) => vraag('POST', pad, tekst),
    haal: async (pad) => zeker(await vraag('GET', pad), pad),
    leg: async (pad, lichaam = {}) => zeker(await vraag('POST', pad, metActId(lichaam)), pad),
    namens: (medewerkerId) => maakApi(adres, { ...headers, 'namens-medewerker': medewerkerId }),
  };
}

function metActId(lichaam: object): string {
  return JSON.stringify({ actId: randomUUID(), ...lichaam });
}
