import { plainText, wordsOf } from '../plain-text';
import type { ApplicationSummary } from './application';

/** Applications that a query may mean. */
export interface Found {
  /** Those whose head (title, employer, agency, reference, place) has every word, in their order. */
  inHead: readonly ApplicationSummary[];
  /** The others, each with the words that its head and notes do not have: its advert may. */
  elsewhere: readonly { application: ApplicationSummary; missing: readonly string[] }[];
}

/**
 * Looks for every word of a query, whatever its case, accents and order. An empty query finds all. What `missing`
 * is empty for was found in the notes.
 */
export function findApplications(applications: readonly ApplicationSummary[], query: string): Found {
  const words = wordsOf(query);
  if (words.length === 0) return { inHead: applications, elsewhere: [] };
  const inHead: ApplicationSummary[] = [];
  const elsewhere: { application: ApplicationSummary; missing: readonly string[] }[] = [];
  for (const application of applications) {
    const { head, notes } = textsOf(application);
    const left = words.filter((word) => !head.includes(word));
    if (left.length === 0) inHead.push(application);
    else elsewhere.push({ application, missing: left.filter((word) => !notes.includes(word)) });
  }
  return { inHead, elsewhere };
}

interface PlainTexts {
  head: string;
  notes: string;
}

// Rows are replaced when they change, so a row's texts are made once and forgotten with it.
const known = new WeakMap<ApplicationSummary, PlainTexts>();

function textsOf(application: ApplicationSummary): PlainTexts {
  const texts = known.get(application);
  if (texts !== undefined) return texts;
  const { jobTitle, company, agency, reference, location, notes } = application;
  const made = {
    head: plainText([jobTitle, company, agency, reference, location].filter(Boolean).join('\n')),
    notes: plainText(notes),
  };
  known.set(application, made);
  return made;
}
