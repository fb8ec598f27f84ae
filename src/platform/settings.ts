import type { Context } from 'hono';
import type { Scanner } from './files/clamd.ts';
import type { Oidc } from './oidc.ts';
import type { Wake } from './wake.ts';

/** What pages may know of the installation. */
export type Settings = {
  readonly demo: boolean;
  readonly secure: boolean;
  /** The municipality's own login (OIDC) is connected. */
  readonly oidc: boolean;
  /** How to log in there; set when `oidc` is. */
  readonly login?: Oidc | undefined;
  /** The address at which people reach this installation, without a slash at the end; for links in mail. */
  readonly publicUrl: string;
  /** The folder with the schemas of iWmo; without it messages are held against our own checks alone. */
  readonly schemas?: string | undefined;
  /** Looks through files that come in; without it they wait. */
  readonly scanner?: Scanner | undefined;
  /** Files that nobody looked through may be opened as well. */
  readonly openUnscanned?: boolean | undefined;
  /** A model of the municipality itself works recordings out; off unless set. */
  readonly canTranscribe?: boolean | undefined;
  /** Hears what changed elsewhere; the server sets it from its database. */
  readonly wake?: Wake | undefined;
};

const byRequest = new WeakMap<Context, Settings>();

/** Gives a request the settings of the server it came in on. */
export function setSettings(http: Context, settings: Settings): void {
  byRequest.set(http, settings);
}

/** The settings that hold for this request. */
export function settingsOf(ctx: { readonly http: Context }): Settings {
  const found = byRequest.get(ctx.http);
  if (found === undefined) throw new Error('settings were not set for this request');
  return found;
}
