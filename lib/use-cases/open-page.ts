/**
 * What a page of Starboard may know of the tab beside it: nothing, until the person invoked Starboard on it or allowed
 * its site.
 */
export type OpenPage =
  | { kind: 'no-access'; tabId: number | null }
  | {
      kind: 'access';
      tabId: number;
      url: string;
      title: string;
      /** The site that could be allowed as a whole; null where it is already, or cannot be. */
      allowable: string | null;
    };
