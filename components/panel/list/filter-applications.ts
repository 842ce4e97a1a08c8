import type { ApplicationSummary } from '@/lib/domain/apply/application';

/**
 * The applications whose title, employer or agency hold every word of the query, in their order.
 * Case, accents and the order of the words make no difference; an empty query keeps all.
 */
export function filterApplications(
  applications: readonly ApplicationSummary[],
  query: string,
): readonly ApplicationSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return applications;
  return applications.filter((application) => {
    const text = searchText(application);
    return words.every((word) => text.includes(word));
  });
}

// Rows are replaced when they change, so a row's text is made once and forgotten with it.
const texts = new WeakMap<ApplicationSummary, string>();

function searchText(application: ApplicationSummary): string {
  const known = texts.get(application);
  if (known !== undefined) return known;
  const made = plain(`${application.jobTitle}\n${application.company}\n${application.agency ?? ''}`);
  texts.set(application, made);
  return made;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
