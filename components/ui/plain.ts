import type { ReactElement, ReactNode } from 'react';

/** What SVG is made of; everything else on our pages is HTML. */
const svgTags: ReadonlySet<string> = new Set(['svg', 'path', 'rect']);

/**
 * Draws elements without React, so that a page can show something before React is there. For components that use no
 * hooks: they are the same as React's own later, so there is one markup. Handlers, refs and keys are left to React.
 */
export function plain(node: ReactNode): Node {
  if (typeof node === 'string' || typeof node === 'number') return document.createTextNode(String(node));
  const drawn = document.createDocumentFragment();
  if (Array.isArray(node)) drawn.append(...node.map(plain));
  else if (isElement(node)) drawn.append(plainElement(node));
  return drawn;
}

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

function isElement(node: ReactNode): node is ReactElement<Props> {
  return typeof node === 'object' && node !== null && 'type' in node;
}

function plainElement({ type, props }: ReactElement<Props>): Node {
  if (typeof type === 'function') return plain((type as (props: Props) => ReactNode)(props));
  // A fragment.
  if (typeof type !== 'string') return plain(props.children);
  const made = svgTags.has(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name !== 'children' && isSaid(name, value)) {
      made.setAttribute(name === 'className' ? 'class' : name, String(value));
    }
  }
  made.append(plain(props.children));
  return made;
}

function isSaid(name: string, value: unknown): boolean {
  if (value === undefined || value === null || typeof value === 'function' || name === 'ref') return false;
  return typeof value !== 'boolean' || name.startsWith('aria-');
}
