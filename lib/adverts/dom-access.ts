/**
 * Reads of the page that its own names cannot replace: `<form><input name=attributes>` makes
 * `form.attributes` an input, also in an extension's world, so the getters of the prototypes are called.
 */
type Getter<T> = (this: Node) => T;

function getter<T>(start: object, name: string): Getter<T> | null {
  for (let proto: object | null = start; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (found !== undefined) return found as Getter<T>;
  }
  return null;
}

const nodeType = getter<number>(Node.prototype, 'nodeType');
const localName = getter<string>(Element.prototype, 'localName');
const parent = getter<Element | null>(Node.prototype, 'parentElement');
const text = getter<string | null>(Element.prototype, 'textContent');

export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' || nodeType === null ? (type as number) : nodeType.call(node);
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' || localName === null ? (name as string) : localName.call(element);
}

export function parentOf(node: Node): Element | null {
  return parent === null ? node.parentElement : parent.call(node);
}

/** The attribute's text, cut to `most` characters; empty where there is none. */
export function attribute(element: Element, name: string, most = 400): string {
  const value = Element.prototype.getAttribute.call(element, name);
  if (value === null) return '';
  return value.length > most ? value.slice(0, most) : value;
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** All text below a node, hidden or not: for small, known nodes such as a script's. */
export function rawText(node: Node): string {
  return (text === null ? node.textContent : text.call(node)) ?? '';
}
