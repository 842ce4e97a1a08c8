/** Boards and applicant systems: where adverts stand, never who employs. Keys as `nameKey` makes them. */
const boards = new Set(
  `linkedin|indeed|indeedcom|glassdoor|reed|reedcouk|totaljobs|cv library|cvlibrary|monster|adzuna|guardian jobs|jobsacuk|jobs ac uk|nhs jobs|nhs jobs website|trac|trac jobs|
  civil service jobs|govuk|gov uk|find a job|jobs in schools|jobonline|built in|builtin|builtincom|we work remotely|stack overflow|stack overflow jobs|junior guru|juniorguru|
  jobscz|jobs cz|pracecz|profesia|seek|ziprecruiter|simplyhired|dice|wellfound|angellist|y combinator|hacker news|otta|welcome to the jungle|efinancialcareers|
  caterer|charityjob|tes|teaching vacancies|eteach|myjobscotland|jobsgopublic|greenhouse|lever|ashby|ashbyhq|workday|icims|smartrecruiters|workable|recruitee|teamtailor|
  bamboohr|personio|taleo|brassring|kenexa|successfactors|jobvite|breezy|pinpoint|careers|jobs|google|kyujinbox|wantedly|rikunabi|mynavi|saramin|jobkorea|work ua|workua|
  robota ua|djinni|dou|hh ru|headhunter|infojobs|stepstone|xing|arbeitnow|remote ok|remoteok|remotive|working nomads|flexjobs|upwork|naukri|topjobs|gradcracker|targetjobs|
  prospects|milkround|bright network|handshake|usajobs|idealist|devitjobs|technojobs|cwjobs|jobserve|jobsite|fish4jobs|jooble|talentcom|neuvoo|careerjet|jora|cookie|wordpress|civil service|govuk jobs|nhs|nhs scotland|apply4law|jobtrain|jobs train|oleeo|tal|stonefish|networx|eploy|webrecruit|jobsgopublic|jgp|north east jobs|greater jobs|greater.jobs|yorkshire and humber jobs|west midlands jobs|east midlands jobs|tes jobs|my new term|mynewterm|schools jobs|times higher education|the guardian|guardian|find a job dwp|universal jobmatch|monster uk|s1jobs|nijobs|irishjobs|jobrapido|whatjobs|talent com|the muse|wellfound|hired|cord|workinstartups|escape the city|charity job|third sector jobs|environmentjob|artsjobs|arts jobs|creative access|dezeen jobs|bmj careers|nature careers|rcn bulletin jobs|nursing times jobs|community care jobs|lawgazette jobs|teaching jobs|schoolsjobs|department of jobs|powered by|home|www|notion|medium|company|company logo|facebook|twitter|instagram|youtube|x|tiktok|remote ok|charityjob|linkedin com|glassdoor co uk|jobbank|job bank|workopolis|eluta|hellowork|apec|france travail|pole emploi|cadremploi|meteojob|regionsjob|jobteaser|pracuj|pracuj pl|olx|nofluffjobs|justjoin it|bulldogjob|startupjobs|startup jobs|cocuma|jobs ch|jobup|jobscout24|karriere at|hokify|willhaben|求人ボックス|인디드|사람인|잡코리아|원티드|wanted|재능|робота|work ua`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a name is a board's that is known by it. */
export function isKnownBoard(key: string): boolean {
  return boards.has(key);
}

export function isBoardName(key: string): boolean {
  return (
    boards.has(key) ||
    /^jobs? (?:in|at|for|by) |^search jobs|^(?:job|career)s? (?:board|portal|site|search)|powered by/.test(
      key,
    ) ||
    /\bjobs$/.test(key) ||
    // A squeezed address of a board: "jobsinschools", "findajob".
    /^(?:find(?:a)?jobs?|jobs?(?:in|for|at|on|online|site|board|train|go|net)\w*|\w*jobs|\w*vacancies)$/.test(
      key,
    )
  );
}

/** Applicant systems that put the employer into the address, and where. */
const slugPlaces: readonly [RegExp, RegExp][] = [
  [/(?:^|\.)lever\.co$/, /^\/([^/]+)\/[^/]/],
  [/(?:^|\.)greenhouse\.io$/, /^\/([^/]+)\/jobs\//],
  [/(?:^|\.)ashbyhq\.com$/, /^\/([^/]+)/],
  [/^apply\.workable\.com$/, /^\/([^/]+)\/j\//],
  [/(?:^|\.)smartrecruiters\.com$/, /^\/([^/]+)\//],
];
const slugHosts =
  /^(?:careers-|jobs-)?([a-z0-9-]{2,40})\.(?:wd\d{1,3}\.(?:myworkdayjobs|myworkdaysite)\.com|icims\.com|recruitee\.com|teamtailor\.com|bamboohr\.com|jobs\.personio\.(?:de|com)|breezy\.hr|pinpointhq\.com|applytojob\.com|jobvite\.com|tal\.net|taleo\.net|workable\.com)$/;

/** The employer's short name in the address of an applicant system ("jobs.lever.co/acme" is "acme"), or null. */
export function employerSlug(url: string): string | null {
  const { hostname, pathname } = new URL(url);
  const host = slugHosts.exec(hostname)?.[1];
  if (host !== undefined) return host.replace(/^(?:careers|jobs)-/, '');
  for (const [place, path] of slugPlaces) {
    const slug = place.test(hostname) ? path.exec(pathname)?.[1] : undefined;
    if (slug !== undefined) return slug.replace(/%20/g, ' ');
  }
  return null;
}

/** The name in a site's own host: "www.careers.acme.co.uk" is "acme". */
export function hostBrand(url: string): string {
  const { hostname } = new URL(url);
  // No site has such an address: a page was kept without its own.
  if (/\.(?:invalid|local|test)$|^[\d.]+$|^\[/.test(hostname)) return '';
  const labels = hostname.split('.').slice(0, -1);
  const names = labels.filter((label) => !served.test(label));
  return names.at(-1) ?? '';
}

const served =
  /^(?:www\d?|jobs?|careers?|apply|recruit(?:ing|ment)?|work|vacancies|talent|hire|join|service|com|co|org|net|gov|ac|nhs|sch|edu|[a-z])$/;
