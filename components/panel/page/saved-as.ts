import { jobKey } from '@/lib/domain/advert/job-key';
import type { ApplicationSummary } from '@/lib/domain/apply/application';

/** The application that was saved from this address, or null; two addresses of one advert are one. */
export function savedAs(applications: readonly ApplicationSummary[], url: string): ApplicationSummary | null {
  const key = jobKey(url);
  return applications.find((application) => keyOf(application) === key) ?? null;
}

// Taking an address apart for thousands of rows would be felt; a row's address changes only with the row.
const keys = new WeakMap<ApplicationSummary, string | null>();

function keyOf(application: ApplicationSummary): string | null {
  const known = keys.get(application);
  if (known !== undefined) return known;
  const made = application.jobUrl === null ? null : jobKey(application.jobUrl);
  keys.set(application, made);
  return made;
}
