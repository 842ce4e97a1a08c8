import { plainText, wordsOf } from '../plain-text';
import type { ApplicationSummary } from './application';
import { closedStatuses } from './status';

/** So many letters are typed before anything is looked for. */
export const fewestLetters = 2;

/**
 * Jobs that a few letters may mean: every word of the query begins a word of employer, agency or title, whatever its
 * case and accents. Jobs that are not over first, then those whose employer's own name begins with the
 * query, then by when something last happened to them. At most `most`.
 */
export function findForNews(
  applications: readonly ApplicationSummary[],
  query: string,
  most: number,
): ApplicationSummary[] {
  const words = wordsOf(query);
  if (words.join('').length < fewestLetters) return [];
  return applications
    .filter((application) => words.every((word) => beginningsOf(application).includes(` ${word}`)))
    .sort((one, other) => rank(one, query) - rank(other, query) || lastAt(other) - lastAt(one))
    .slice(0, most);
}

function rank({ status, company }: ApplicationSummary, query: string): number {
  return (
    (closedStatuses.has(status) ? 2 : 0) + (plainText(company).startsWith(plainText(query.trim())) ? 0 : 1)
  );
}

function lastAt({ updatedAt }: ApplicationSummary): number {
  return Date.parse(updatedAt);
}

// Rows are replaced when they change, so a row's words are made once and forgotten with it.
const known = new WeakMap<ApplicationSummary, string>();

/** The words, each after a space. */
function beginningsOf(application: ApplicationSummary): string {
  const made = known.get(application);
  if (made !== undefined) return made;
  const { company, agency, jobTitle } = application;
  const words = ` ${plainText(`${company} ${agency ?? ''} ${jobTitle}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  known.set(application, words);
  return words;
}
