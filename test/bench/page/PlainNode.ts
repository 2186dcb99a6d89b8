/** An element or text, as JSON. */
export type PlainNode = string | { tag: string; attributes: Record<string, string | true>; children: PlainNode[] };

const flags = new Set(['checked', 'disabled', 'hidden', 'inert', 'readonly', 'required', 'selected']);

/** Describes what is on the page. */
export function describeNode(node: Node): PlainNode {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = Array.from(node.attributes, ({ name, value }) => [name, flags.has(name) ? true : value] as const);
  return {
    tag: node.localName,
    attributes: Object.fromEntries(attributes),
    children: Array.from(node.childNodes, describeNode),
  };
}
