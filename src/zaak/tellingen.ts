/** How often staff of one organisation proposed what their own organisation delivers (IR-40). */
export type Organisatietelling = {
  readonly organisatie: string;
  readonly oplossingen: number;
  readonly eigen: number;
};

/** How soon somebody called after a melding; `nogNiet` waits and is not late yet (IR-41). */
export type Contacttelling = {
  readonly meldingen: number;
  readonly binnen: number;
  readonly later: number;
  readonly nogNiet: number;
};

/** A share as whole percents; without anything to share in it is nothing. */
export function deel(aantal: number, van: number): string {
  return van === 0 ? 'nog niets' : `${Math.round((aantal / van) * 100)} procent`;
}

/** Counts first contacts by the time between melding and the first appointment or visit, in hours. */
export function telContact(
  wachttijden: readonly { readonly uren: number | undefined; readonly sindsUren: number }[],
  binnenUren: number,
): Contacttelling {
  const binnen = wachttijden.filter(({ uren }) => uren !== undefined && uren <= binnenUren).length;
  const nogNiet = wachttijden.filter(
    ({ uren, sindsUren }) => uren === undefined && sindsUren <= binnenUren,
  ).length;
  return { meldingen: wachttijden.length, binnen, nogNiet, later: wachttijden.length - binnen - nogNiet };
}
