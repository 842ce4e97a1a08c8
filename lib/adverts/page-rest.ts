/** How long ago a page must have fetched its last data to be at rest, in milliseconds. */
const rest = 500;

/**
 * Whether a page may still be changing: it has not finished loading, or its scripts fetched something a moment
 * ago. Asked once and at once, so a page at rest is not kept waiting.
 */
export function isMoving(page: Document, clock: Performance): boolean {
  if (page.readyState === 'loading') return true;
  const now = clock.now();
  const entries = clock.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .slice(-80)
    .some((each) => /^(?:fetch|xmlhttprequest)$/.test(each.initiatorType) && now - each.responseEnd < rest);
}
