import type { AdvertFields } from '@/lib/domain/advert/advert-reading';

/** What a site module reads: the title always, the rest where the page shows it, all as stated. */
export type SiteReading = { title: string } & {
  [Field in Exclude<keyof AdvertFields, 'title'>]?: string | null;
};

/** A job site whose pages were seen. One file in `sites/` each; the registry finds it. */
export interface Site {
  /** Also the application's `source_platform`. */
  id: string;
  /** Manifest match patterns of advert pages; a page fits the patterns of one site at most. */
  matches: readonly string[];
  /** Pure; throws UnreadableAdvert where the page is not the template it knows. */
  read(page: Document): SiteReading;
}

export function defineSite(site: Site): Site {
  return site;
}
