/**
 * The board or applicant system that an address belongs to, for sites without a module of their own too. It becomes
 * the application's `source_platform`; it says nothing about how a page is read.
 */
const hosts: readonly [string, readonly string[]][] = [
  ['ashby', ['ashbyhq.com']],
  ['bamboohr', ['bamboohr.com']],
  ['charityjob', ['charityjob.co.uk']],
  ['civil-service-jobs', ['civilservicejobs.service.gov.uk']],
  ['cv-library', ['cv-library.co.uk']],
  ['eteach', ['eteach.com']],
  ['find-a-job', ['findajob.dwp.gov.uk']],
  ['greenhouse', ['greenhouse.io']],
  ['guardian-jobs', ['jobs.theguardian.com']],
  ['icims', ['icims.com']],
  ['jobs-ac-uk', ['jobs.ac.uk']],
  ['jobs-go-public', ['jobsgopublic.com']],
  ['jobs-in-schools', ['jobsinschoolsnortheast.com']],
  ['jobtrain', ['jobtrain.co.uk']],
  ['jobvite', ['jobvite.com']],
  ['lever', ['lever.co']],
  ['nhs-jobs', ['jobs.nhs.uk', 'beta.jobs.nhs.uk']],
  ['oleeo', ['tal.net']],
  ['personio', ['personio.de', 'personio.com']],
  ['recruitee', ['recruitee.com']],
  ['reed', ['reed.co.uk']],
  ['smartrecruiters', ['smartrecruiters.com']],
  ['successfactors', ['successfactors.com', 'successfactors.eu']],
  ['taleo', ['taleo.net']],
  ['teaching-vacancies', ['teaching-vacancies.service.gov.uk']],
  ['teamtailor', ['teamtailor.com']],
  ['tes', ['tes.com']],
  ['totaljobs', ['totaljobs.com']],
  ['trac', ['trac.jobs', 'healthjobsuk.com']],
  ['workable', ['workable.com']],
  ['workday', ['myworkdayjobs.com', 'myworkdaysite.com']],
];

/** The platform's short name, or null for an address of nobody we know. */
export function platformOf(url: string): string | null {
  const { hostname } = new URL(url);
  const found = hosts.find(([, names]) =>
    names.some((name) => hostname === name || hostname.endsWith(`.${name}`)),
  );
  return found?.[0] ?? null;
}
