/** What a page of Starboard may know of the tab beside it: nothing, until the person invoked Starboard on it. */
export type OpenPage =
  | { kind: 'no-access'; tabId: number | null }
  | { kind: 'access'; tabId: number; url: string; title: string };
