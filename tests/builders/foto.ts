import sharp from 'sharp';

/** A photo as a phone makes it: with a place and a camera in it, lying on its side. */
export function phonePhoto(width = 3000, height = 1500): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#884400' } })
    .withExif({
      IFD0: { Make: 'Telefoonmaker', Copyright: 'Adres Nergenspad 1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
