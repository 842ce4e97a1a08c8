import { attribute } from './dom-access';
import { furtherNames } from './field-names';
import type { Box } from './page-box';

const employerPath =
  /\/(?:company|companies|employers?|cmp|firma|firmy|entreprise|empresa|organi[sz]ation|unternehmen)\/[^/?#]/i;

/** Boards link an employer's name to its page on the board. */
export function linksToEmployer(link: Element): boolean {
  return employerPath.test(attribute(link, 'href', 300));
}

const namingPlaces: readonly [string, number][] = [
  ['id', 120],
  ...furtherNames.map((name): [string, number] => [name, 80]),
];
/** Names that need nothing done to them. */
const plainNames = /^[a-z\d-]*(?: [a-z\d-]+)*$/;

/** What a site calls an element: class, id and test attributes, lower-case, parted by spaces and hyphens. */
export function namesOf(element: Element): string {
  if (!Element.prototype.hasAttributes.call(element)) return '';
  let names = attribute(element, 'class');
  for (const [name, most] of namingPlaces) {
    const stated = attribute(element, name, most);
    if (stated !== '') names = names === '' ? stated : `${names} ${stated}`;
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
