/** Scenarios of which a test with its negative twin must exist in e2e; a number stays here for good. */
export const VERPLICHTE_SCENARIOS: readonly number[] = [1, 2, 7, 9, 16, 35, 42];
