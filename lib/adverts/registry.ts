import { matchesPattern } from './match-pattern';
import type { Site } from './site';

const modules = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every job site with a module of its own. */
export const sites: readonly Site[] = Object.values(modules);

export function siteFor(url: string): Site | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(url, pattern))) ?? null;
}
