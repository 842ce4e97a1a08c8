import { attribute } from './dom-access';
import { furtherNames } from './field-names';
import type { Box } from './page-box';

const employerPath =
  /\/(?:company|companies|employers?|cmp|firma|firmy|entreprise|empresa|organi[sz]ation|unternehmen|by-company)\/[^/?#]/i;

/** Boards link an employer's name to its page on the board. */
export function linksToEmployer(link: Element): boolean {
  return employerPath.test(attribute(link, 'href', 300));
}

/** Whether a link leads to the front page of its site. */
export function leadsHome(link: Element): boolean {
  const address = attribute(link, 'href', 120);
  return (
    address === '/' || /^(?:https?:)?\/\/[^/?#]+\/?$|^(?:\.{0,2}\/)?(?:index|default)\.\w{3,5}$/.test(address)
  );
}

/** Names that need nothing done to them. */
const plainNames = /^[a-z\d-]*(?: [a-z\d-]+)*$/;

/** What a site calls an element: class, id and test attributes, lower-case, parted by spaces and hyphens. */
export function namesOf(element: Element): string {
  const stated = Element.prototype.getAttributeNames.call(element);
  if (stated.length === 0) return '';
  let names = '';
  for (const name of stated) {
    if (name !== 'class' && name !== 'id' && !furtherNames.test(name)) continue;
    const value = attribute(element, name, name === 'class' ? 400 : 80);
    if (value !== '') names = names === '' ? value : `${names} ${value}`;
  }
  // camelCase and snake_case alike become words: "iCIMS_Header_JobTitle", "jobTitle", "job-title".
  return plainNames.test(names)
    ? names
    : names
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/_/g, '-')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .trim();
}

/** An empty box for a block that begins at line `first`. */
export function boxFor(element: Element, tag: string, parent: Box | null, first: number): Box {
  return {
    element,
    tag,
    names: namesOf(element),
    parent,
    children: [],
    first,
    end: first,
    characters: 0,
    linkCharacters: 0,
    fields: 0,
  };
}
