/** What of an advert, and of a saved job, is compared to tell whether the two are one job. */
import type { Advert } from '../../domain/advert/advert-reading';
import type { JobFacts } from '../../domain/advert/same-job';
import { type ApplicationSummary, addressesOf } from '../../domain/apply/application';

/** `readAt` is ISO 8601. */
export function factsOfAdvert({ fields, url }: Advert, readAt: string): JobFacts {
  const { title, company, agency, location, reference, closingOn, employerUrl } = fields;
  return { title, company, agency, location, reference, closingOn, employerUrl, addresses: [url], readAt };
}

export function factsOfApplication(application: ApplicationSummary): JobFacts {
  const { company, agency, location, reference, employerUrl, createdAt, jobFetchedAt } = application;
  return {
    ...{ company, agency, location, reference, employerUrl },
    title: application.jobTitle,
    closingOn: application.closingDate,
    addresses: addressesOf(application),
    readAt: jobFetchedAt ?? createdAt,
  };
}
