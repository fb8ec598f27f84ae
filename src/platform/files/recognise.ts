/** What a file may be: told by its content, never by its name or by what the sender says. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf';

const kinds: Readonly<Record<string, FileKind>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'application/pdf': 'pdf',
};

/** Looks at the first bytes of a file; undefined for everything that is not on the list. */
export async function recogniseFile(bytes: Uint8Array): Promise<FileKind | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  return found === undefined ? undefined : kinds[found.mime];
}

const sounds: ReadonlySet<string> = new Set([
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/wav',
  'audio/ogg',
  'audio/opus',
  'audio/webm',
  'video/webm',
  'audio/flac',
]);

/** The kind of a recording by its first bytes; undefined for everything that is not on the list of sounds. */
export async function recogniseSound(bytes: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(bytes))?.mime.split(';')[0];
  return mime !== undefined && sounds.has(mime) ? mime : undefined;
}
