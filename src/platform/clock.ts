/** The one place that reads the clock; everything else gets the moment handed in (ISO instant, UTC). */
export type Clock = () => string;

/** The real clock. */
export function systemClock(): string {
  return new Date().toISOString();
}
