import { attribute } from './dom-access';
import { furtherNames } from './field-names';
import type { Box } from './page-box';

const employerPath =
  /\/(?:company|companies|employers?|cmp|firma|firmy|entreprise|empresa|organi[sz]ation|unternehmen)\/[^/?#]/i;

/** Boards link an employer's name to its page on the board. */
export function linksToEmployer(link: Element): boolean {
  return employerPath.test(attribute(link, 'href', 300));
}

/** What a site calls an element: class, id and test attributes, lower-case, parted by spaces and hyphens. */
export function namesOf(element: Element): string {
  if (!Element.prototype.hasAttributes.call(element)) return '';
  let names = `${attribute(element, 'class')} ${attribute(element, 'id', 120)}`;
  for (const name of furtherNames) names += ` ${attribute(element, name, 80)}`;
  // camelCase and snake_case alike become words: "iCIMS_Header_JobTitle", "jobTitle", "job-title".
  return names.trim() === ''
    ? ''
    : names
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/_/g, '-')
        .toLowerCase()
        .replace(/ {2,}/g, ' ')
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
