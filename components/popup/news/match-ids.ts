/** The list of what was found, by which the field names it to a screen reader. */
export const matchesId = 'news-matches';

/** The id of the job at a place in it. */
export function matchId(place: number): string {
  return `news-match-${place}`;
}
