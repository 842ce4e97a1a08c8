import { jobKey } from '@/lib/domain/advert/job-key';
import { type ApplicationSummary, addressesOf } from '@/lib/domain/apply/application';

/** The application that was read at this address, or null; two addresses of one advert are one. */
export function savedAs(applications: readonly ApplicationSummary[], url: string): ApplicationSummary | null {
  const key = jobKey(url);
  return applications.find((application) => keysOf(application).includes(key)) ?? null;
}

// Taking an address apart for thousands of rows would be felt; a row's addresses change only with the row.
const keys = new WeakMap<ApplicationSummary, readonly string[]>();

function keysOf(application: ApplicationSummary): readonly string[] {
  const known = keys.get(application);
  if (known !== undefined) return known;
  const made = addressesOf(application).map(jobKey);
  keys.set(application, made);
  return made;
}
