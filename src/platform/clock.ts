/** The one place that reads the clock; everything else gets the moment handed in (ISO instant, UTC). */
export function systemClock(): string {
  return new Date().toISOString();
}
