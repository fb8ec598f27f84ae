import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { phonePhoto } from '../../../tests/builders/foto.ts';
import { cleanPhoto, longestSide } from './photo.ts';
import { recogniseFile } from './recognise.ts';

describe('een foto schoonmaken', () => {
  it('houdt alleen de punten over: geen plaats, geen toestel, rechtop, kleiner en als WebP', async () => {
    const before = await phonePhoto();
    assert.ok(before.includes('Telefoonmaker'));
    const clean = await cleanPhoto(before);
    assert.ok(clean !== undefined);
    const { format, width, height, exif, orientation } = await sharp(clean).metadata();
    assert.deepEqual([format, width, height], ['webp', longestSide / 2, longestSide]);
    assert.deepEqual([exif, orientation], [undefined, undefined]);
    assert.ok(!Buffer.from(clean).includes('Telefoonmaker'));
    assert.ok(!Buffer.from(clean).includes('Nergenspad'));
  });

  it('maakt van een kleine foto geen grotere, en van iets dat geen foto is niets', async () => {
    const small = await cleanPhoto(await phonePhoto(30, 20));
    assert.equal((await sharp(small).metadata()).width, 20);
    assert.equal(await cleanPhoto(Buffer.from('geen foto')), undefined);
    const cut = (await phonePhoto()).subarray(0, 900);
    assert.equal(await cleanPhoto(cut), undefined);
  });
});

describe('een bestand herkennen', () => {
  it('ziet aan de inhoud wat het is, en kent alleen wat op de lijst staat', async () => {
    assert.equal(await recogniseFile(await phonePhoto(30, 20)), 'jpeg');
    assert.equal(await recogniseFile(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')), 'pdf');
    assert.equal(await recogniseFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), undefined);
    assert.equal(await recogniseFile(Buffer.from('MZ\u0090\u0000')), undefined);
    assert.equal(await recogniseFile(Buffer.from('<html><script>alert(1)</script>')), undefined);
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(16)]);
    assert.equal(await recogniseFile(heic), 'heic');
  });
});
