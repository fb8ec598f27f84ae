/** The longest side of a photo that is kept, in pixels. */
export const longestSide = 2000;

/** More pixels than any camera of a phone makes; a small file can unpack into something that fills the memory. */
const mostPixels = 120_000_000;

/**
 * Makes a new picture of the pixels alone: turned upright, at most `longestSide`, as WebP, without place, time, camera
 * or whatever else was in the file. Undefined when it cannot be read as a picture.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds: 20 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
