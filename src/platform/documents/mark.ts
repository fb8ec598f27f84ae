import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

const END_OF_LIST = '</rdf:Bag></pdfaExtension:schemas>';
const A_PART = '<pdfaid:part>';
const DESCRIPTION = '<rdf:Description rdf:about=""';
const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A wants every foreign property described; this describes the one that PDF/UA-1 asks for. */
const UA_SCHEMA = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${UA_NAMESPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of the PDF/UA standard to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/**
 * Says in a PDF/A file that it is PDF/UA-1 as well, and has the title shown. Typst writes one standard at a time, so
 * a document must have passed its own PDF/UA-1 gate first. The description goes inside the list that is there: a
 * second list makes the metadata invalid.
 */
export async function markAccessible(archive: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(archive, { updateMetadata: false });
  const { catalog, context } = document;
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  viewer.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), viewer);
  const metadata = context.stream(new TextEncoder().encode(withIdentifier(readMetadata(catalog))), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  const place = catalog.get(PDFName.of('Metadata'));
  if (place === undefined) throw new Error('a PDF/A file without metadata');
  context.assign(place as Parameters<typeof context.assign>[0], metadata);
  return document.save({ updateFieldAppearances: false });
}

function readMetadata(catalog: PDFDict): string {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error('a PDF/A file without metadata');
  return new TextDecoder().decode(decodePDFRawStream(metadata).decode());
}

function withIdentifier(xmp: string): string {
  if ([END_OF_LIST, A_PART, DESCRIPTION].some((mark) => xmp.split(mark).length !== 2))
    throw new Error('not the metadata of one PDF/A file');
  return xmp
    .replace(DESCRIPTION, () => `${DESCRIPTION} xmlns:pdfuaid="${UA_NAMESPACE}"`)
    .replace(END_OF_LIST, () => UA_SCHEMA + END_OF_LIST)
    .replace(A_PART, () => `<pdfuaid:part>1</pdfuaid:part>${A_PART}`);
}
