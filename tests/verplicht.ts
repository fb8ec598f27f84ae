/** Scenarios of which a test with its negative twin must exist in e2e; a number stays here for good. */
export const VERPLICHTE_SCENARIOS: readonly number[] = [
  1, 2, 6, 7, 8, 9, 10, 13, 14, 16, 17, 18, 19, 20, 23, 24, 25, 33, 34, 35, 36, 42, 45, 46, 47, 51, 53,
];
