import { attribute } from './dom-access';

/**
 * Ids of panels that a control on the page opens: tabs, accordions, "show more". Their text is one click
 * away and part of the advert, unlike text that nothing on the page can show.
 */
export function revealedPanels(page: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  const controls = Document.prototype.querySelectorAll.call(
    page,
    '[role="tab"], [aria-controls], [data-toggle][href^="#"], [data-bs-toggle], [data-target^="#"]',
  ) as NodeListOf<Element>;
  for (const control of Array.from(controls).slice(0, 300)) {
    const stated =
      attribute(control, 'aria-controls') ||
      attribute(control, 'data-bs-target') ||
      attribute(control, 'data-target') ||
      attribute(control, 'href');
    for (const id of stated.split(/\s/).slice(0, 5)) if (id !== '') ids.add(id.replace(/^#/, ''));
  }
  return ids;
}
