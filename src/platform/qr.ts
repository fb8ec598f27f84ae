import { encode } from 'uqr';

/** A QR code as one path of dark squares in a square of `size` by `size`, light border included. */
export type QrPath = { readonly size: number; readonly path: string };

/** Draws the QR code of a text; the view puts the path in an SVG of its own. */
export function drawQr(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}
