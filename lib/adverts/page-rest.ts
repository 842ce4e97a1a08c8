/** How long ago a page must have fetched its last data to be at rest, in milliseconds. */
const rest = 500;

export interface PageMotion {
  /** It has not finished loading, or its scripts fetched something a moment ago. */
  isMoving: boolean;
  /**
   * The person clicked in it a moment ago, and a script has given it another address than it was loaded with: what is
   * on screen may still belong to the address before.
   */
  isTurning: boolean;
  /** Scripts may still draw into it. */
  isScripted: boolean;
}

/** How far a page may still be changing. Asked once and at once, so a page at rest is not kept waiting. */
export function motionOf(page: Document, clock: Performance, person: Navigator, address: string): PageMotion {
  return {
    isMoving: page.readyState === 'loading' || hasJustFetched(clock),
    isTurning: person.userActivation?.isActive === true && address !== loadedAt(clock, address),
    isScripted: page.scripts.length > 0,
  };
}

function hasJustFetched(clock: Performance): boolean {
  const now = clock.now();
  const entries = clock.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .slice(-80)
    .some((each) => /^(?:fetch|xmlhttprequest)$/.test(each.initiatorType) && now - each.responseEnd < rest);
}

/** The address the document was loaded with; the fragment is a place on the page. */
function loadedAt(clock: Performance, otherwise: string): string {
  const loaded = clock.getEntriesByType('navigation')[0]?.name ?? otherwise;
  return /#!?\//.test(otherwise) || loaded.includes('#')
    ? loaded
    : `${loaded}${/#.*$/.exec(otherwise)?.[0] ?? ''}`;
}
