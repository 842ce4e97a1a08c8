import { addressMatches } from './match-pattern';
import type { Site } from './site';

const modules = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every job site with a module of its own. */
export const sites: readonly Site[] = Object.values(modules);

export function siteFor(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return sites.find((site) => site.matches.some((pattern) => addressMatches(address, pattern))) ?? null;
}
