/** Scenarios of which a test with its negative twin must exist in e2e; a number stays here for good. */
export const VERPLICHTE_SCENARIOS: readonly number[] = [
  1, 2, 7, 9, 10, 13, 14, 16, 23, 24, 25, 33, 35, 42, 47, 51, 53,
];
