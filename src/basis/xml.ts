/** An element of an XML document without attributes: it holds elements, or text, or nothing. */
export type XmlElement = {
  readonly name: string;
  /** The address of its namespace, empty when it has none. */
  readonly namespace: string;
  readonly children: readonly XmlElement[];
  /** The text of an element without children, as it stands; empty when there is none. */
  readonly text: string;
};

/** What an element is made with: text, a number, or elements; what is undefined is left out. */
export type XmlContent = string | number | readonly (XmlElement | undefined)[];

/** Makes an element in a namespace. */
export function xmlElement(namespace: string, name: string, content: XmlContent): XmlElement {
  if (typeof content === 'string' || typeof content === 'number') {
    return { name, namespace, children: [], text: String(content) };
  }
  return { name, namespace, children: content.filter((child) => child !== undefined), text: '' };
}

/** Makes an element when there is something to put in it, for fields that may be left out. */
export function optionalElement(
  namespace: string,
  name: string,
  content: XmlContent | undefined,
): XmlElement | undefined {
  if (content === undefined || content === '') return undefined;
  return xmlElement(namespace, name, content);
}

/** Writes a document with every text escaped; a prefix is chosen for each namespace, the first one declared at the root. */
export function writeXml(root: XmlElement): string {
  const prefixes = new Map([...namespacesIn(root)].map((address, at) => [address, `n${at + 1}`]));
  const declared = [...prefixes].map(([address, prefix]) => ` xmlns:${prefix}="${escaped(address)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, { prefixes, attributes: declared.join(''), indent: '' })}\n`;
}

/** Removes what XML 1.0 cannot hold at all: control characters and halves of a pair. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('\r\n', '\n');
}

type Writing = {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly attributes: string;
  readonly indent: string;
};

function writeElement(element: XmlElement, { prefixes, attributes, indent }: Writing): string {
  const prefix = prefixes.get(element.namespace);
  const tag = prefix === undefined ? element.name : `${prefix}:${element.name}`;
  if (element.children.length === 0) {
    return `${indent}<${tag}${attributes}>${escaped(xmlText(element.text))}</${tag}>`;
  }
  const inner = element.children.map((child) =>
    writeElement(child, { prefixes, attributes: '', indent: `${indent}  ` }),
  );
  return `${indent}<${tag}${attributes}>\n${inner.join('\n')}\n${indent}</${tag}>`;
}

function namespacesIn({ namespace, children }: XmlElement): ReadonlySet<string> {
  const own = namespace === '' ? [] : [namespace];
  return new Set([...own, ...children.flatMap((child) => [...namespacesIn(child)])]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character);
}
