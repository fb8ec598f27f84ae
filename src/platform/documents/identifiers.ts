/** The standards a PDF says it follows: `archive` as “2A”, and the lists that describe properties of other standards. */
export type Identifiers = {
  readonly uaPart: number | undefined;
  readonly archive: string | undefined;
  readonly schemaLists: number;
  readonly describesUa: boolean;
};

/** Reads the standards from the metadata (XMP) of a PDF. */
export function readMarks(xmp: string): Identifiers {
  const part = valueOf(xmp, 'pdfaid:part');
  const level = valueOf(xmp, 'pdfaid:conformance');
  const ua = valueOf(xmp, 'pdfuaid:part');
  const list = /<pdfaExtension:schemas>.*?<\/pdfaExtension:schemas>/s.exec(xmp)?.[0] ?? '';
  return {
    uaPart: ua === undefined ? undefined : Number(ua),
    archive: part === undefined ? undefined : `${part}${level ?? ''}`,
    schemaLists: xmp.split('<pdfaExtension:schemas>').length - 1,
    describesUa: list.includes('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>'),
  };
}

/** The value of an element that stands exactly once; twice is no value. */
function valueOf(xmp: string, name: string): string | undefined {
  const found = [...xmp.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))];
  return found.length === 1 ? found[0]?.[1] : undefined;
}
