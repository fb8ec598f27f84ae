import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParseOption, XmlDocument, XmlNode, XsdValidator } from 'libxml2-wasm';
import type { XmlElement } from '../basis/xml.ts';

/** Why a document was not read: the caller has the sentence for it. */
export type XmlRefusal = 'too-large' | 'encoding' | 'doctype' | 'not-xml';

/** A document as plain data, or why it was refused. */
export type ReadXml =
  | { readonly ok: true; readonly root: XmlElement; readonly text: string }
  | { readonly ok: false; readonly why: XmlRefusal };

/** One thing that does not fit a schema: the element it is about and what the validator says of it, in English. */
export type SchemaFault = { readonly element: string; readonly line: number; readonly message: string };

/** The most bytes that a document may have; a message of a chain standard needs a fraction of it. */
export const mostXmlBytes = 1024 * 1024;

/**
 * Reads a document from outside. What is larger than a megabyte is not looked at, a DOCTYPE is refused before the
 * parser sees it (so there are no entities to expand and nothing to fetch), and only UTF-8 is read.
 */
export async function readXml(given: string | Uint8Array): Promise<ReadXml> {
  const size = typeof given === 'string' ? given.length : given.byteLength;
  if (size > mostXmlBytes || Buffer.byteLength(given) > mostXmlBytes) return { ok: false, why: 'too-large' };
  const text = typeof given === 'string' ? given.replace(/^\u{FEFF}/u, '') : decoded(given);
  if (text === undefined || !saysUtf8(text)) return { ok: false, why: 'encoding' };
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { ok: false, why: 'doctype' };
  const libxml = await import('libxml2-wasm');
  const document = parsed(libxml, text);
  if (document === undefined) return { ok: false, why: 'not-xml' };
  try {
    if (document.dtd !== null) return { ok: false, why: 'doctype' };
    return { ok: true, root: toElement(libxml, document.root), text };
  } finally {
    document.dispose();
  }
}

/** Whether this folder holds a schema of this name, such as `wmo301.xsd`. */
export async function hasSchema(folder: string, file: string): Promise<boolean> {
  const files: readonly string[] = await readdir(folder).catch(() => []);
  return files.includes(file);
}

/**
 * Holds a document that was read or written here against a schema of a folder; an empty list means that it fits.
 * What the schema imports comes from the same folder, and from nowhere else.
 */
export async function validateXml(
  text: string,
  schema: { readonly folder: string; readonly file: string },
): Promise<readonly SchemaFault[]> {
  const libxml = await import('libxml2-wasm');
  const validator = await validatorOf(libxml, schema);
  const document = parsed(libxml, text);
  if (document === undefined) return [{ element: '', line: 0, message: 'not well-formed' }];
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof libxml.XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => ({ element: elementIn(message), line, message }));
  } finally {
    document.dispose();
  }
}

type Libxml = typeof import('libxml2-wasm');

/** No network and no files: a number of the options of libxml2 beside each other. */
function safeOptions({ ParseOption: option }: Libxml): ParseOption {
  return option.XML_PARSE_NONET | option.XML_PARSE_NO_XXE | option.XML_PARSE_NO_SYS_CATALOG;
}

function parsed(libxml: Libxml, text: string): XmlDocument | undefined {
  try {
    return libxml.XmlDocument.fromString(text, { option: safeOptions(libxml), encoding: 'utf-8' });
  } catch (error) {
    if (error instanceof libxml.XmlError) return undefined;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function saysUtf8(text: string): boolean {
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1] ?? 'utf-8';
  return /^(utf-8|us-ascii)$/i.test(declared) && !text.includes('\u{0}');
}

function toElement(libxml: Libxml, node: InstanceType<Libxml['XmlElement']>): XmlElement {
  const children: XmlElement[] = [];
  for (let child: XmlNode | null = node.firstChild; child !== null; child = nextOf(libxml, child)) {
    if (child instanceof libxml.XmlElement) children.push(toElement(libxml, child));
  }
  const text = children.length === 0 ? node.content : '';
  return { name: node.name, namespace: node.namespaceUri, children, text };
}

function nextOf(libxml: Libxml, node: XmlNode): XmlNode | null {
  return node instanceof libxml.XmlTreeNode ? node.next : null;
}

function elementIn(message: string): string {
  return /^Element '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1] ?? '';
}

/** Compiled once for each folder and file, for as long as this process runs. */
const validators = new Map<string, Promise<XsdValidator>>();

function validatorOf(
  libxml: Libxml,
  { folder, file }: { readonly folder: string; readonly file: string },
): Promise<XsdValidator> {
  const key = path.join(folder, file);
  const known = validators.get(key) ?? compile(libxml, { folder, file });
  validators.set(key, known);
  void known.catch(() => validators.delete(key));
  return known;
}

async function compile(
  libxml: Libxml,
  { folder, file }: { readonly folder: string; readonly file: string },
): Promise<XsdValidator> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.xsd'));
  const root = `/schemas/${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)}`;
  const buffers = await Promise.all(
    files.map(async (name) => [`${root}/${name}`, new Uint8Array(await readFile(path.join(folder, name)))]),
  );
  const byName = Object.fromEntries(buffers) as Record<string, Uint8Array>;
  const source = byName[`${root}/${file}`];
  if (source === undefined) throw new Error(`no schema ${file} in the folder of schemas`);
  libxml.xmlRegisterInputProvider(new libxml.XmlBufferInputProvider(byName));
  try {
    const document = libxml.XmlDocument.fromBuffer(source, {
      url: `${root}/${file}`,
      option: libxml.ParseOption.XML_PARSE_NONET,
    });
    try {
      return libxml.XsdValidator.fromDoc(document);
    } finally {
      document.dispose();
    }
  } finally {
    libxml.xmlCleanupInputProvider();
  }
}
