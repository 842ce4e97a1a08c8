/**
 * Job sites that the person let Starboard see without being called. A site is one host over https ("www.jobs.nhs.uk"):
 * it is asked for by itself, with the reason, and can be taken back.
 */

/** Allowed sites, as settings show them. */
export interface Sites {
  /** Asks the browser, which asks the person; to be called directly in a click. Answers whether it was allowed. */
  allow(site: string): Promise<boolean>;
  /** Takes it back. Allowing it again needs no second question. */
  disallow(site: string): Promise<void>;
}
