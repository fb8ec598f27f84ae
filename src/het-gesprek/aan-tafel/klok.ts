/**
 * When something on a device really happened (law case 68). The clock of the device may be off: how far is measured
 * at this contact, and taken off. Nothing happened later than now. All are ISO instants.
 */
export function werkelijkMoment(
  gebeurdOp: string,
  { apparaatOp, nu }: { readonly apparaatOp: string; readonly nu: string },
): string {
  const verschil = Date.parse(nu) - Date.parse(apparaatOp);
  const moment = Date.parse(gebeurdOp) + verschil;
  return new Date(Math.min(moment, Date.parse(nu))).toISOString();
}
