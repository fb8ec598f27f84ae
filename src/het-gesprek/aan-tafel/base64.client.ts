/** Bytes as text, and back, as they travel in JSON. */
export function naarBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (let begin = 0; begin < bytes.length; begin += 0x8000) {
    tekst += String.fromCharCode(...bytes.subarray(begin, begin + 0x8000));
  }
  return btoa(tekst);
}

/** The bytes of a base64 text. */
export function vanBase64(tekst: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
}
