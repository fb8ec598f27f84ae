/** Until when a copy on a device may be opened, and the latest moment that the server ever told it (both ISO instants). */
export type Houdbaarheid = { readonly tot: string; readonly hoogst: string };

/** How long nobody touches the device before it locks itself, in milliseconds. */
export const SLOT_NA = 10 * 60_000;

/** The fewest characters of a passphrase. */
export const MINSTE_ZIN = 10;

/** The latest of the clock of the device and what the server ever told: a clock that is set back wins no time (HG-131). */
export function nuVolgens(apparaatOp: string, hoogst: string): string {
  return apparaatOp > hoogst ? apparaatOp : hoogst;
}

/** Whether the last day of a copy is over, by the device or by the server (HG-131). */
export function isVerlopen({ tot, hoogst }: Houdbaarheid, apparaatOp: string): boolean {
  return nuVolgens(apparaatOp, hoogst) > tot;
}

/** What is remembered after the server spoke: the newest last day, and the latest moment it told. */
export function nieuweHoudbaarheid(
  oud: Houdbaarheid | undefined,
  { houdbaarTot, serverOp }: { readonly houdbaarTot: string; readonly serverOp: string },
): Houdbaarheid {
  return { tot: houdbaarTot, hoogst: nuVolgens(serverOp, oud?.hoogst ?? '') };
}
